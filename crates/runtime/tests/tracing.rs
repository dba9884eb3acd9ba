//! The spans of a call and of its attempts, and the absence of secrets in them.
//!
//! This is a separate binary with one test: tracing caches for each call site whether there is a subscriber, and a test
//! without one that runs first on another thread would cache its absence.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{
    io,
    sync::{Arc, Mutex},
};

use acs_protocol::{Credentials, SignatureVersion};
use support::{Script, answer, requests::StopThing};
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

/// All traced text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test(start_paused = true)]
async fn spans_describe_calls_without_secrets() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let ok = r#"{"RequestId": "R-77", "Things": {"Thing": []}}"#;
        let script = Script::new([
            answer(429, r#"{"Code": "Throttling", "RequestId": "R-66"}"#),
            answer(200, ok),
        ]);
        let client = script
            .builder()
            .credentials(Credentials::sts("keyid", "hunter2", "hunter3"))
            .signature(signature)
            .build()
            .unwrap();
        StopThing::default()
            .with("Password", "hunter4")
            .send(&client)
            .await
            .unwrap();
        let signatures = script.arrived().into_iter().map(|arrived| {
            let header = arrived.header("authorization").map(str::to_owned);
            header.or(arrived.parameter("Signature")).unwrap()
        });
        for signature in signatures {
            let value = signature.rsplit("Signature=").next().unwrap();
            assert!(!log.text().contains(value), "{}", log.text());
        }
    }
    let text = log.text();
    for part in [
        "acs.call",
        "product=\"Ecs\"",
        "action=\"StopThing\"",
        "request_id=\"R-77\"",
        "status=200",
        "attempts=2",
        "acs.attempt",
        "attempt=1",
        "attempt=2",
        "request_id=\"R-66\"",
        "status=429",
        "error=\"Throttling\"",
        "wait_ms=500",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    for secret in ["hunter", "keyid", "ACS3-HMAC"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}
