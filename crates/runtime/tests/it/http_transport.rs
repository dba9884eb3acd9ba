//! The HTTP transport over real sockets on loopback, and its classification of failures.

use std::{
    error::Error as _,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_protocol::Credentials;
use acs_runtime::{
    Client, Error, ErrorKind, RetryPolicy, Timeouts,
    transport::{TransportError, TransportErrorKind},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::requests::{ListThings, Things};

/// A server that answers each request with the same bytes, and then closes or keeps the connection.
struct Server {
    address: String,
    connections: Arc<AtomicUsize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Close,
    Keep,
}

impl Server {
    async fn start(response: impl Into<Vec<u8>>, after: After) -> Self {
        let response: Arc<[u8]> = response.into().into();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(socket, Arc::clone(&response), after));
            }
        });
        Self { address, connections }
    }

    fn client(&self) -> Client {
        client(&self.address)
    }
}

async fn serve(mut socket: TcpStream, response: Arc<[u8]>, after: After) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        // The requests of these tests are GETs, small enough for one read.
        match socket.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        if socket.write_all(&response).await.is_err() || after == After::Close {
            return;
        }
    }
}

fn client(address: &str) -> Client {
    Client::builder()
        .region("cn-x")
        .endpoint(address)
        .credentials(Credentials::access_key("id", "secret"))
        .retry(RetryPolicy::none())
        .max_response_bytes(1000)
        .build()
        .unwrap()
}

fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

async fn call(client: &Client) -> Result<Things, Error> {
    ListThings::default().send(client).await
}

/// Returns the kind of failure, after checking that the error shows no secrets.
async fn failure(client: &Client) -> TransportErrorKind {
    let error = call(client).await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(!text.contains("authorization") && !text.contains("RegionId"), "{text}");
    error.source().unwrap().downcast_ref::<TransportError>().unwrap().kind()
}

#[tokio::test]
async fn connections_are_kept() {
    let server = Server::start(ok(r#"{"RequestId": "R"}"#), After::Keep).await;
    let client = server.client();
    for _ in 0..3 {
        assert_eq!(call(&client.clone()).await.unwrap().request_id.as_deref(), Some("R"));
    }
    assert_eq!(server.connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn bodies_come_in_pieces() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
        5\r\n{\"Req\r\n10\r\nuestId\": \"R-12\"}\r\n0\r\n\r\n";
    let server = Server::start(chunked, After::Keep).await;
    assert_eq!(
        call(&server.client()).await.unwrap().request_id.as_deref(),
        Some("R-12")
    );
}

#[tokio::test]
async fn refused_connection_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(failure(&client(&address)).await, TransportErrorKind::Connect);
}

#[tokio::test]
async fn plain_server_fails_https() {
    let server = Server::start("HTTP/1.1 400 Bad Request\r\n\r\n", After::Close).await;
    let address = server.address.replace("http:", "https:");
    assert_eq!(failure(&client(&address)).await, TransportErrorKind::Protocol);
    let text = call(&client(&address)).await.unwrap_err().to_string();
    assert!(
        text.contains("does not speak TLS") && text.contains(&server.address),
        "{text}"
    );
}

#[tokio::test]
async fn early_disconnects_are_classified() {
    let reset = Server::start("", After::Close).await;
    assert_eq!(failure(&reset.client()).await, TransportErrorKind::Reset);
    for response in [
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\"",
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"Req\r\n",
    ] {
        let server = Server::start(response, After::Close).await;
        assert_eq!(
            failure(&server.client()).await,
            TransportErrorKind::Truncated,
            "{response}"
        );
    }
}

#[tokio::test]
async fn oversized_bodies_are_rejected() {
    let long = "x".repeat(1001);
    let chunked = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n{long}\r\n0\r\n\r\n");
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(100_000));
    for response in [ok(&long), chunked, endless] {
        let server = Server::start(response, After::Close).await;
        assert_eq!(failure(&server.client()).await, TransportErrorKind::TooLarge);
    }
    let server = Server::start(ok(&format!("{:1000}", r#"{"RequestId": "R"}"#)), After::Close).await;
    call(&server.client()).await.unwrap();
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let target = Server::start(ok(r#"{"RequestId": "R"}"#), After::Close).await;
    let response = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n",
        target.address
    );
    let server = Server::start(response, After::Close).await;
    let error = call(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(302)));
    let host = target.address.strip_prefix("http://").unwrap();
    let text = error.to_string();
    assert!(text.contains("redirect") && text.contains(host), "{text}");
    assert_eq!(target.connections.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn stalled_attempt_times_out() {
    for response in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"] {
        let server = Server::start(response, After::Keep).await;
        let limits = Timeouts::default().attempt(Duration::from_millis(50));
        let error = ListThings::default()
            .send(&server.client())
            .timeouts(limits)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
}

/// Answers each connection's first request late, with the connection's number as the request id.
#[tokio::test]
async fn dropped_call_discards_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (dropped, was_dropped) = tokio::sync::watch::channel(false);
    let (arrived, mut has_arrived) = tokio::sync::watch::channel(0);
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((mut socket, _)) = listener.accept().await {
            number += 1;
            arrived.send_replace(number);
            let mut was_dropped = was_dropped.clone();
            tokio::spawn(async move {
                let mut buffer = vec![0; 16 * 1024];
                let _ = socket.read(&mut buffer).await;
                let body = format!(r#"{{"RequestId": "R-{number}"}}"#);
                // Half of the response has arrived when the call is dropped.
                let answer = ok(&body);
                let (head, tail) = answer.split_at(answer.len() / 2);
                let _ = socket.write_all(head.as_bytes()).await;
                let _ = was_dropped.wait_for(|dropped| *dropped).await;
                let _ = socket.write_all(tail.as_bytes()).await;
            });
        }
    });
    let client = client(&address);
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    has_arrived.wait_for(|number| *number == 1).await.unwrap();
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    dropped.send_replace(true);
    for number in 2..4 {
        let id = call(&client).await.unwrap().request_id;
        assert_eq!(id, Some(format!("R-{number}")));
    }
}

/// Returns the error of a call as text.
async fn text_of(client: &Client) -> String {
    call(client).await.unwrap_err().to_string()
}

#[tokio::test]
async fn errors_name_the_host() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let refused = text_of(&client(&format!("http://{address}"))).await;
    assert!(refused.contains(&format!("no connection to {address}")), "{refused}");
    let unknown = text_of(&client("http://no-such-host.invalid")).await;
    assert!(unknown.contains("no connection to no-such-host.invalid"), "{unknown}");
    for response in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"] {
        let server = Server::start(response, After::Close).await;
        let text = text_of(&server.client()).await;
        let host = server.address.strip_prefix("http://").unwrap();
        assert!(text.contains(&format!("connection to {host} ended")), "{text}");
    }
}

#[tokio::test]
async fn malformed_http_is_not_tls() {
    let many = "x-a: b\r\n".repeat(500);
    for response in [
        format!("HTTP/1.1 200 OK\r\n{many}content-length: 0\r\n\r\n"),
        "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
    ] {
        let server = Server::start(response, After::Close).await;
        assert_eq!(failure(&server.client()).await, TransportErrorKind::Truncated);
        let text = text_of(&server.client()).await;
        let host = server.address.strip_prefix("http://").unwrap();
        assert!(
            text.contains(&format!("the response of {host} is not valid HTTP")),
            "{text}"
        );
    }
}

/// A TLS alert, as a TLS server sends it to a plain client, and the answers of web servers.
#[tokio::test]
async fn tls_servers_are_recognized() {
    for response in [
        b"\x15\x03\x01\x00\x02\x02\x46".to_vec(),
        b"HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n".to_vec(),
        b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n<html>The plain HTTP request was sent to HTTPS port"
            .to_vec(),
    ] {
        let server = Server::start(response, After::Close).await;
        assert_eq!(failure(&server.client()).await, TransportErrorKind::Protocol);
        let error = call(&server.client()).await.unwrap_err();
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
        let text = error.to_string();
        let secure = server.address.replace("http:", "https:");
        assert!(text.contains(&format!("write `{secure}`")), "{text}");
    }
}

/// Runs in a separate process, with a proxy in its environment that does not answer.
#[test]
fn loopback_goes_through_no_proxy() {
    const INNER: &str = "ACS_TEST_BEHIND_PROXY";
    if std::env::var_os(INNER).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let server = Server::start(ok(r#"{"RequestId": "R"}"#), After::Close).await;
            for host in ["127.0.0.1", "localhost"] {
                let address = server.address.replace("127.0.0.1", host);
                assert_eq!(call(&client(&address)).await.unwrap().request_id.as_deref(), Some("R"));
            }
            // The variables are used: other addresses go through the proxy.
            let error = call(&client("http://ecs.example.com")).await.unwrap_err().to_string();
            assert!(error.contains("`http_proxy` is set"), "{error}");
        });
        return;
    }
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "http_transport::loopback_goes_through_no_proxy"])
        .env(INNER, "1")
        .envs(["HTTP_PROXY", "http_proxy", "ALL_PROXY"].map(|name| (name, "http://127.0.0.1:9")))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("REQUEST_METHOD")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
