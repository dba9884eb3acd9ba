//! Every fault over a real socket.

use std::time::Duration;

use acs_emulator::{Fault, FaultEffect, ResetPoint};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::client::{Client, ECS, TRAPS, builder, emulator, encoded, start};

const STATUS: &str = "DescribeInstanceStatus";
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// Sends a valid call over a socket of its own; returns all bytes of the response, and how the connection ended.
async fn raw(client: &Client) -> (String, std::io::Result<usize>) {
    let mut stream = opened(client).await;
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes).await;
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

async fn opened(client: &Client) -> TcpStream {
    let query = encoded(&client.signed(
        "GET",
        &[("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION],
    ));
    let address = client.url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET /?{query} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[tokio::test]
async fn reset_fault_resets_connection() {
    let (emulator, client) = emulator().await;
    for (at, ran) in [
        (ResetPoint::BeforeRun, false),
        (ResetPoint::AfterRun, true),
        (ResetPoint::MidBody, true),
    ] {
        emulator.faults().push(Fault::new(FaultEffect::Reset { at }));
        let (answer, end) = raw(&client).await;
        assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset, "{at:?}");
        assert_eq!(body(&answer).is_empty(), at != ResetPoint::MidBody, "{at:?}: {answer}");
        let request = emulator.requests().pop().unwrap();
        assert_eq!((request.ran, request.faults), (ran, vec!["reset".to_owned()]));
    }
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.status, 200);
}

#[tokio::test]
async fn truncated_body_lacks_announced_bytes() {
    let (emulator, client) = emulator().await;
    emulator
        .faults()
        .push(Fault::new(FaultEffect::Truncate { after_bytes: 10 }));
    let (answer, end) = raw(&client).await;
    assert!(end.is_ok());
    assert_eq!(body(&answer).len(), 10);
    let promised = answer
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap();
    assert!(promised.parse::<usize>().unwrap() > 10);
}

#[tokio::test]
async fn stall_lasts_until_stop() {
    let (emulator, client) = emulator().await;
    emulator
        .faults()
        .push(Fault::new(FaultEffect::Stall { after_bytes: 10 }));
    let mut stream = opened(&client).await;
    let mut answer = Vec::new();
    while body(&String::from_utf8_lossy(&answer)).len() < 10 {
        assert_ne!(stream.read_buf(&mut answer).await.unwrap(), 0, "it ended");
    }
    let mut rest = Vec::new();
    let (stopped, end) = tokio::join!(emulator.stop(), stream.read_to_end(&mut rest));
    stopped.unwrap();
    assert!(rest.is_empty());
    drop(end);
}

#[tokio::test]
async fn latency_uses_injected_clock() {
    let (builder, clock) = builder();
    let emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    emulator
        .faults()
        .push(Fault::new(FaultEffect::Latency { milliseconds: 60_000 }));
    let call = tokio::spawn(async move { client.get(ECS, STATUS, &[REGION]).await.status });
    clock.sleepers(1).await;
    assert!(!call.is_finished());
    clock.advance(Duration::from_secs(60));
    assert_eq!(call.await.unwrap(), 200);
}

#[tokio::test]
async fn malformed_and_content_type_faults_apply() {
    let (emulator, client) = emulator().await;
    emulator.faults().push(Fault::new(FaultEffect::Malformed));
    let malformed = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!(malformed.status, 200);
    assert!(serde_json::from_str::<Value>(&malformed.text).is_err());
    emulator
        .faults()
        .push(Fault::new(FaultEffect::ContentType("text/html".to_owned())));
    let named = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!(
        (named.header("content-type"), named.json()["PageNumber"].clone()),
        ("text/html", 1.into())
    );
}

#[tokio::test]
async fn oversized_body_is_still_valid() {
    let (emulator, client) = emulator().await;
    emulator
        .faults()
        .push(Fault::new(FaultEffect::Oversize { bytes: 3 << 20 }));
    let answer = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!(
        (answer.text.len(), answer.json()["PageNumber"].clone()),
        (3 << 20, 1.into())
    );
}

#[tokio::test]
async fn service_and_proxy_errors_apply() {
    let (emulator, client) = emulator().await;
    emulator
        .faults()
        .push(Fault::new(FaultEffect::error(503, "ServiceUnavailable")));
    let error = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!((error.status, error.code().as_str()), (503, "ServiceUnavailable"));
    emulator.faults().push(Fault::new(FaultEffect::Proxy { status: 502 }));
    let proxy = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!((proxy.status, proxy.header("content-type")), (502, "text/html"));
    assert!(proxy.text.starts_with("<html>"));
    emulator.faults().push(Fault::new(FaultEffect::OkWithError {
        code: "Failed".to_owned(),
        message: String::new(),
    }));
    let ok = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!((ok.status, ok.code().as_str()), (200, "Failed"));
    assert!(emulator.requests().iter().all(|request| !request.ran));
}

#[tokio::test]
async fn throttling_has_optional_wait() {
    let (emulator, client) = emulator().await;
    emulator.faults().push(Fault::new(FaultEffect::throttle()));
    let plain = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!(
        (plain.status, plain.code().as_str(), plain.header("x-acs-retry-after")),
        (429, "Throttling.User", "")
    );
    emulator.faults().push(Fault::new(FaultEffect::Throttle {
        status: 400,
        code: "Throttling".to_owned(),
        retry_after_milliseconds: Some(1500),
        time_left_seconds: Some(7),
    }));
    let waits = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!((waits.status, waits.header("x-acs-retry-after")), (400, "1500"));
    assert!(waits.header("x-ratelimit-user-api").contains("TimeLeft:7000,"));
}

#[tokio::test]
async fn nonce_and_clock_faults_apply() {
    let (emulator, client) = emulator().await;
    emulator.faults().push(Fault::new(FaultEffect::NonceUsed));
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.code(), "SignatureNonceUsed");

    emulator
        .faults()
        .push(Fault::new(FaultEffect::ClockSkew { seconds: 3600 }).always());
    let skewed = client.get(ECS, STATUS, &[REGION]).await;
    assert_eq!(skewed.code(), "InvalidTimeStamp.Expired");
    assert_eq!(skewed.header("date"), "Fri, 02 Jan 2026 04:04:05 GMT");
    let mut corrected = client.clone();
    corrected.now = start() + Duration::from_secs(3600);
    assert_eq!(corrected.get(ECS, STATUS, &[REGION]).await.status, 200);
}

#[tokio::test]
async fn request_header_sets_fault() {
    let (_emulator, client) = emulator().await;
    let query = || {
        encoded(&client.signed(
            "GET",
            &[("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION],
        ))
    };
    let throttled = client
        .send("GET", &query(), "", Some(("x-acs-fault", "throttle")))
        .await;
    assert_eq!(throttled.code(), "Throttling.User");
    let error = r#"{"error": {"status": 500, "code": "InternalError"}}"#;
    let failed = client.send("GET", &query(), "", Some(("x-acs-fault", error))).await;
    assert_eq!((failed.status, failed.code().as_str()), (500, "InternalError"));
    let unknown = client.send("GET", &query(), "", Some(("x-acs-fault", "explode"))).await;
    assert_eq!(unknown.status, 400);
}

#[tokio::test]
async fn lost_response_does_not_repeat_write() {
    let (emulator, client) = emulator().await;
    let call = [
        ("Action", "CreateThing"),
        ("Version", TRAPS),
        ("Format", "JSON"),
        ("Name", "a"),
        ("ClientToken", "t"),
    ];
    emulator.faults().push(Fault::new(FaultEffect::Reset {
        at: ResetPoint::AfterRun,
    }));
    let query = encoded(&client.signed("POST", &call));
    assert!(
        client
            .http
            .post(format!("{}/?{query}", client.url))
            .send()
            .await
            .is_err()
    );
    let first = client.query("POST", &call).await.json();
    let second = client.query("POST", &call).await.json();
    assert_eq!(first["ThingId"], second["ThingId"]);
    assert_ne!(first["RequestId"], second["RequestId"]);
}

#[tokio::test]
async fn extreme_clock_shifts_are_clamped() {
    let (emulator, client) = emulator().await;
    for seconds in [i64::MIN, -3_000_000_000, i64::MAX] {
        for _ in 0..2 {
            emulator.faults().push(Fault::new(FaultEffect::ClockSkew { seconds }));
        }
        let answer = client.get(ECS, STATUS, &[REGION]).await;
        assert_eq!(answer.code(), "InvalidTimeStamp.Expired", "{seconds}");
        assert_ne!(answer.header("date"), "", "{seconds}");
    }
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.status, 200);
}
