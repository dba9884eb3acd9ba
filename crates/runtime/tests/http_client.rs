//! A client of reqwest that the program has configured.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::sync::{Arc, Mutex};

use acs_protocol::Credentials;
use acs_runtime::{Client, ErrorKind, RetryPolicy, transport::HttpTransport};
use support::requests::ListThings;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// Starts a server that answers every request with the same bytes, and returns the requests.
async fn server(response: String) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut buffer = vec![0; 16 * 1024];
            let length = socket.read(&mut buffer).await.unwrap_or(0);
            seen.lock()
                .unwrap()
                .push(String::from_utf8_lossy(&buffer[..length]).into_owned());
            let _ = socket.write_all(response.as_bytes()).await;
        }
    });
    (address, asked)
}

fn client(address: &str, http: reqwest::ClientBuilder) -> Client {
    Client::builder()
        .region("cn-x")
        .endpoint(address)
        .credentials(Credentials::sts("id", "secret", "token"))
        .retry(RetryPolicy::none())
        .http_client(http)
        .build()
        .unwrap()
}

const OK: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 17\r\n\r\n{\"RequestId\":\"R\"}";

#[tokio::test]
async fn configured_proxy_is_used() {
    let (proxy, asked) = server(OK.to_owned()).await;
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(&proxy).unwrap());
    ListThings::default()
        .send(&client("http://no.such.host.invalid", http))
        .await
        .unwrap();
    assert_eq!(asked.lock().unwrap().len(), 1);
}

/// Redirects are off regardless of the program's settings: the other host would receive the query, and headers that
/// reqwest does not know.
#[tokio::test]
async fn redirects_are_disabled() {
    for status in [301, 302, 303, 307, 308] {
        let (target, asked) = server(OK.to_owned()).await;
        let (source, _) = server(format!(
            "HTTP/1.1 {status} Moved\r\nconnection: close\r\nlocation: {target}/?Password=x\r\ncontent-length: 0\r\n\r\n"
        ))
        .await;
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(10));
        let error = ListThings::default().send(&client(&source, http)).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(status)));
        let text = error.to_string();
        assert!(text.contains(target.strip_prefix("http://").unwrap()), "{text}");
        assert!(!text.contains("Password"), "{text}");
        assert!(asked.lock().unwrap().is_empty());
    }
}

#[test]
fn invalid_settings_are_an_error() {
    let http = reqwest::Client::builder().user_agent("a\nb");
    let error = Client::builder().http_client(http).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[test]
fn debug_shows_no_secret() {
    let http = || {
        let mut headers = http::HeaderMap::new();
        headers.insert("authorization", "Basic hunter1".parse().unwrap());
        let proxy = reqwest::Proxy::all("http://user:hunter2@proxy.example.com:8080").unwrap();
        reqwest::Client::builder().default_headers(headers).proxy(proxy)
    };
    for shown in [
        format!("{:?}", HttpTransport::with_builder(http()).unwrap()),
        format!("{:?}", Client::builder().http_client(http())),
        format!("{:?}", Client::builder().http_client(http()).build().unwrap()),
    ] {
        assert!(!shown.contains("hunter"), "{shown}");
    }
}
