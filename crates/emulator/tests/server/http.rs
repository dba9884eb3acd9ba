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

/// What the emulator sends until it closes the connection.
async fn until_closed(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    // A reset is an end as well.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(start_paused = true)]
async fn half_sent_request_is_closed_in_time() {
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

/// A byte now and then does not keep a request alive: the whole of it has its time.
#[tokio::test(start_paused = true)]
async fn slow_request_is_closed_in_time() {
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
async fn connection_beyond_the_limit_is_told_so() {
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

    // One that ends makes room.
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

/// A client that reads nothing of an answer holds its connection no longer than one that sends half a request.
#[tokio::test(start_paused = true)]
async fn unread_answer_is_closed_in_time() {
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
