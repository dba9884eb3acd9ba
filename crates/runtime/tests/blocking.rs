//! Blocking calls over a real socket. They run on the program's own executor.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use acs_protocol::Credentials;
use acs_runtime::{
    BoxFuture, Client, ErrorKind, RetryPolicy,
    credentials::{CredentialsError, Provider},
};
use support::requests::{ListThings, Thing};

/// Starts a server with seven items in pages of two.
fn serve() -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for socket in listener.incoming() {
            let mut socket = socket.unwrap();
            thread::spawn(move || {
                let mut buffer = [0; 8192];
                while let Ok(length @ 1..) = socket.read(&mut buffer) {
                    let request = String::from_utf8_lossy(&buffer[..length]).into_owned();
                    let page: i32 = request
                        .split("PageNumber=")
                        .nth(1)
                        .and_then(|rest| rest.split(['&', ' ']).next())
                        .map_or(1, |page| page.parse().unwrap());
                    let ids = (page * 2 - 1..=page * 2).filter(|id| *id <= 7);
                    let items: Vec<_> = ids.map(|id| format!(r#"{{"Id": {id}}}"#)).collect();
                    let body = format!(r#"{{"TotalCount": 7, "Things": {{"Thing": [{}]}}}}"#, items.join(","));
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                    socket.write_all((head + &body).as_bytes()).unwrap();
                }
            });
        }
    });
    Client::builder()
        .region("cn-x")
        .endpoint(address)
        .credentials(Credentials::access_key("id", "secret"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn ids(things: &[Thing]) -> Vec<i32> {
    things.iter().map(|thing| thing.id).collect()
}

#[test]
fn calls_are_made_from_any_thread() {
    let client = serve();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let things = ListThings::default().send(&client).wait().unwrap().things;
                    assert_eq!(ids(&things), [1, 2]);
                }
            });
        }
    });
    let reply = ListThings::default().send(&client).wait_detailed().unwrap();
    assert_eq!(reply.metadata.attempts(), 1);
    let value = client.call("Ecs", "1", "ListThings").wait().unwrap();
    assert_eq!(value["TotalCount"], 7);
}

#[test]
fn lists_are_iterators() {
    let client = serve();
    let request = || ListThings::default().with("PageSize", 2);
    let items: Result<Vec<_>, _> = request().paginate(&client).blocking().collect();
    assert_eq!(ids(&items.unwrap()), [1, 2, 3, 4, 5, 6, 7]);
    let sizes: Vec<_> = request()
        .pages(&client)
        .blocking()
        .map(|page| page.unwrap().things.len())
        .collect();
    assert_eq!(sizes, [2, 2, 2, 1]);
}

#[test]
fn error_ends_the_iterator() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let mut items = ListThings::default()
        .paginate(&serve())
        .endpoint(address)
        .retry(RetryPolicy::none())
        .blocking();
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Transport);
    assert!(items.next().is_none());
}

/// A provider that makes a blocking call on the thread that waits for it.
#[derive(Debug)]
struct Inner(Client);

impl Provider for Inner {
    fn name(&self) -> &str {
        "inner"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let result = ListThings::default().send(&self.0).wait();
            result.map_err(|error| CredentialsError::new("inner", error.to_string()))?;
            Ok(Credentials::access_key("id", "secret"))
        })
    }
}

#[test]
fn nested_blocking_call_returns_error() {
    let client = Client::builder()
        .region("cn-x")
        .credentials_provider(Inner(serve()))
        .build()
        .unwrap();
    let error = ListThings::default().send(&client).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("would wait for itself"), "{error}");
    assert!(ListThings::default().send(&serve()).wait().is_ok());
}

#[tokio::test]
async fn blocking_call_works_inside_executor() {
    let client = serve();
    assert_eq!(ids(&ListThings::default().send(&client).wait().unwrap().things), [1, 2]);
    let inside = tokio::task::spawn_blocking(move || ListThings::default().send(&client).wait());
    assert_eq!(ids(&inside.await.unwrap().unwrap().things), [1, 2]);
}
