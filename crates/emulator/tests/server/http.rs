//! Malformed, incomplete and oversized HTTP requests, and clients that stall.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::client::{Client, ECS, emulator};

/// Sends a request and returns the first line of the response. The connection stays open.
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
async fn announced_long_body_is_refused() {
    let (_emulator, client) = emulator().await;
    let line = first_line(&client, "content-length: 99999999999", "a=b").await;
    assert_eq!(line, "HTTP/1.1 413 Payload Too Large");
}

#[tokio::test]
async fn broken_framing_is_refused() {
    let (_emulator, client) = emulator().await;
    for chunk in ["ZZ\r\n", "FFFFFFFFFFFFFFFFFF\r\n"] {
        let line = first_line(&client, "transfer-encoding: chunked", chunk).await;
        assert_eq!(line, "HTTP/1.1 400 Bad Request", "{chunk}");
    }
    let region = ("RegionId", "cn-hangzhou");
    assert_eq!(client.get(ECS, "DescribeInstanceStatus", &[region]).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn stalled_client_does_not_delay_stop() {
    for half in [
        "GET / HTTP/1.1\r\nho",
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc",
        "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
        // This response is not read.
        "GET / HTTP/1.1\r\nhost: x\r\nx-acs-fault: {\"oversize\": {\"bytes\": 1000000000}}\r\n\r\n",
    ] {
        let (emulator, _) = emulator().await;
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(half.as_bytes()).await.unwrap();
        // The emulator has begun to read or to respond.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        emulator.stop().await.unwrap();
    }
}

/// Reads until the emulator closes the connection.
async fn until_closed(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    // A reset ends the connection as well.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(start_paused = true)]
async fn incomplete_request_times_out() {
    for (half, status) in [
        ("", ""),
        ("GET / HT", ""),
        ("GET / HTTP/1.1\r\nhost: x\r\nx-a: ", ""),
        (
            "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc",
            "HTTP/1.1 408",
        ),
        (
            "PUT /latest/api/token HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc",
            "HTTP/1.1 408",
        ),
        (
            "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
            "HTTP/1.1 408",
        ),
        (
            "PUT /_emulator/instances HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n[",
            "HTTP/1.1 408",
        ),
    ] {
        let (builder, _) = crate::client::builder();
        let emulator = builder.control().start().await.unwrap();
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(half.as_bytes()).await.unwrap();
        let answer = until_closed(stream).await;
        assert!(answer.starts_with(status), "{half}: {answer}");
    }
}

/// The timeout is for the complete request, so single bytes do not extend it.
#[tokio::test(start_paused = true)]
async fn slow_request_times_out() {
    for begin in [
        "GET / HTTP/1.1\r\nhost: ",
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n",
    ] {
        let (emulator, _) = emulator().await;
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(begin.as_bytes()).await.unwrap();
        let (mut read, mut write) = stream.split();
        let mut answer = Vec::new();
        let drip = async {
            loop {
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
                if write.write_all(b"a").await.is_err() {
                    break;
                }
            }
        };
        tokio::select! {
            _ = read.read_to_end(&mut answer) => {}
            () = drip => {}
        }
    }
}

#[tokio::test]
async fn long_head_is_refused() {
    let (_emulator, client) = emulator().await;
    let line = first_line(&client, &format!("x-a: {}", "a".repeat(200_000)), "").await;
    assert_eq!(line, "HTTP/1.1 431 Request Header Fields Too Large");
    let line = first_line(&client, "x-a: a\r\n".repeat(200).trim_end(), "").await;
    assert_eq!(line, "HTTP/1.1 431 Request Header Fields Too Large");
}

#[tokio::test]
async fn connection_beyond_limit_gets_503() {
    let (builder, _) = crate::client::builder();
    let emulator = builder.max_connections(2).start().await.unwrap();
    let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    let mut open = Vec::new();
    for _ in 0..2 {
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        open.push(stream);
    }
    let mut third = TcpStream::connect(emulator.address()).await.unwrap();
    third.write_all(request).await.unwrap();
    let answer = until_closed(third).await;
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(answer.contains("2 open connections"), "{answer}");

    // A connection that ends makes room for another.
    open.pop();
    loop {
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        if answer != *b"HTTP/1.1 503" {
            break;
        }
        tokio::task::yield_now().await;
    }
}

/// A client that does not read the response cannot keep its connection open.
#[tokio::test(start_paused = true)]
async fn unread_response_times_out() {
    let (builder, _) = crate::client::builder();
    let emulator = builder.max_connections(1).start().await.unwrap();
    let mut idle = TcpStream::connect(emulator.address()).await.unwrap();
    let request = "GET / HTTP/1.1\r\nhost: x\r\nx-acs-fault: {\"oversize\": {\"bytes\": 100000000}}\r\n\r\n";
    idle.write_all(request.as_bytes()).await.unwrap();
    let begun = tokio::time::Instant::now();
    loop {
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        if answer != *b"HTTP/1.1 503" {
            break;
        }
        assert!(begun.elapsed().as_secs() < 60, "the connection is still open");
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
    drop(idle);
}
