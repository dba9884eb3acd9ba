//! One client on several tokio runtimes, over real sockets.

use std::{
    future::IntoFuture,
    io::{Read, Write},
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use acs_protocol::Credentials;
use acs_runtime::{Client, ErrorKind, RetryPolicy};
use futures_util::FutureExt;
use tokio::runtime::{Builder, Runtime};

use crate::support::requests::ListThings;

/// Returns a client of a server that keeps connections open, and the number of its connections.
fn serve() -> (Client, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    thread::spawn(move || {
        for socket in listener.incoming() {
            let mut socket = socket.unwrap();
            count.fetch_add(1, Ordering::Relaxed);
            thread::spawn(move || {
                let mut buffer = [0; 8192];
                while let Ok(1..) = socket.read(&mut buffer) {
                    let body = r#"{"RequestId": "R", "TotalCount": 0, "Things": {"Thing": []}}"#;
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                    socket.write_all((head + body).as_bytes()).unwrap();
                }
            });
        }
    });
    let client = Client::builder()
        .region("cn-x")
        .endpoint(address)
        .credentials(Credentials::access_key("id", "secret"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (client, connections)
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn idle_runtime_does_not_block_others() {
    let (client, connections) = serve();
    let call = |runtime: &Runtime| runtime.block_on(ListThings::default().send(&client).into_future());
    let (first, second) = (runtime(), runtime());
    for _ in 0..3 {
        call(&first).unwrap();
        call(&second).unwrap();
    }
    assert_eq!(connections.load(Ordering::Relaxed), 2, "each keeps its own connection");
}

#[test]
fn dropped_runtime_is_harmless() {
    let (client, connections) = serve();
    for _ in 0..20 {
        let runtime = runtime();
        for _ in 0..2 {
            runtime
                .block_on(ListThings::default().send(&client).into_future())
                .unwrap();
        }
    }
    assert_eq!(connections.load(Ordering::Relaxed), 20);
}

#[test]
fn call_outside_runtime_is_error() {
    let (client, _) = serve();
    let result = ListThings::default().send(&client).into_future().now_or_never();
    let error = result.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("inside a tokio runtime"), "{error}");
}
