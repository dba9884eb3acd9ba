//! Requests that are hardly HTTP.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::client::{Client, ECS, emulator};

/// The first line of the answer to these bytes. The sending side stays open.
async fn first_line(client: &Client, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(client.url.strip_prefix("http://").unwrap())
        .await
        .unwrap();
    let request = format!("POST / HTTP/1.1\r\nhost: x\r\n{head}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = vec![0; 64];
    let length = stream.read(&mut answer).await.unwrap();
    let text = String::from_utf8_lossy(&answer[..length]).into_owned();
    text.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_body_that_is_too_long_is_not_waited_for() {
    let (_emulator, client) = emulator().await;
    let line = first_line(&client, "content-length: 99999999999", "a=b").await;
    assert_eq!(line, "HTTP/1.1 413 Payload Too Large");
}

#[tokio::test]
async fn a_body_with_broken_framing_is_refused_as_such() {
    let (_emulator, client) = emulator().await;
    for chunk in ["ZZ\r\n", "FFFFFFFFFFFFFFFFFF\r\n"] {
        let line = first_line(&client, "transfer-encoding: chunked", chunk).await;
        assert_eq!(line, "HTTP/1.1 400 Bad Request", "{chunk}");
    }
    let region = ("RegionId", "cn-hangzhou");
    assert_eq!(client.get(ECS, "DescribeInstanceStatus", &[region]).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_go_on_does_not_keep_the_emulator_from_stopping() {
    for half in [
        "GET / HTTP/1.1\r\nho",
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc",
        "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
        // Nobody reads this answer.
        "GET / HTTP/1.1\r\nhost: x\r\nx-acs-fault: {\"oversize\": {\"bytes\": 1000000000}}\r\n\r\n",
    ] {
        let (emulator, _) = emulator().await;
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(half.as_bytes()).await.unwrap();
        // The emulator has begun to read, or to answer.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        emulator.stop().await.unwrap();
    }
}
