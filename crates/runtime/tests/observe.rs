//! What can be seen of a call: middleware, explanations; and what must not be. Spans have a program of their own, `tracing.rs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use acs_protocol::{
    Credentials, SignatureVersion,
    message::HttpResponse,
    sign::{v1, v3},
};
use acs_runtime::{
    Error, ErrorKind,
    middleware::{Attempt, Middleware, Outcome},
};
use support::{
    Script, answer,
    requests::{ListThings, StopThing},
};

/// Notes what it sees and signs each request with a header of its own.
#[derive(Debug, Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Middleware for Notes {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut http::HeaderMap) -> Result<(), Error> {
        headers.insert("x-acs-trace", attempt.number.to_string().parse().unwrap());
        self.0.lock().unwrap().push(format!("{attempt:?}"));
        Ok(())
    }

    fn after(&self, _: &Attempt<'_>, outcome: Outcome<'_>, elapsed: Duration) {
        let text = match outcome {
            Outcome::Response(HttpResponse { status, .. }) => format!("{status} {elapsed:?}"),
            Outcome::Failed(error) => format!("{} {elapsed:?}", error.kind()),
            _ => String::new(),
        };
        self.0.lock().unwrap().push(text);
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_sees_every_attempt_and_adds_signed_headers() {
    let script = Script::new([
        answer(429, r#"{"Code": "Throttling"}"#),
        support::Step::Stall,
        answer(200, r#"{"RequestId": "R"}"#),
    ]);
    let notes = Notes::default();
    let client = script.builder().middleware(notes.clone()).build().unwrap();
    StopThing::default()
        .with("Password", "hunter2")
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!(
        *notes.0.lock().unwrap(),
        [
            "Ecs attempt 1 to ecs-cn-hangzhou.aliyuncs.com: StopThing { Password: String(\"[secret]\"), RegionId: String(\"cn-hangzhou\") }",
            "429 0ns",
            "Ecs attempt 2 to ecs-cn-hangzhou.aliyuncs.com: StopThing { Password: String(\"[secret]\"), RegionId: String(\"cn-hangzhou\") }",
            "timeout 10s",
        ]
    );
    let [first, second] = &script.arrived()[..] else {
        panic!()
    };
    assert_eq!(
        (first.header("x-acs-trace"), second.header("x-acs-trace")),
        (Some("1"), Some("2"))
    );
    assert!(first.header("authorization").unwrap().contains("x-acs-trace"));
}

/// Writes its name on each request, and notes when.
#[derive(Debug)]
struct Named(&'static str, Arc<Mutex<Vec<String>>>);

impl Middleware for Named {
    fn before(&self, _: &Attempt<'_>, headers: &mut http::HeaderMap) -> Result<(), Error> {
        headers.insert("x-last", self.0.parse().unwrap());
        self.1.lock().unwrap().push(format!("{} before", self.0));
        Ok(())
    }

    fn after(&self, _: &Attempt<'_>, _: Outcome<'_>, _: Duration) {
        self.1.lock().unwrap().push(format!("{} after", self.0));
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_runs_in_the_order_in_which_it_is_added() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let order = Arc::default();
    let client = script
        .builder()
        .middleware(Named("one", Arc::clone(&order)))
        .middleware(Named("two", Arc::clone(&order)))
        .build()
        .unwrap();
    ListThings::default()
        .send(&client)
        .header("x-last", "call")
        .await
        .unwrap();
    assert_eq!(
        *order.lock().unwrap(),
        ["one before", "two before", "one after", "two after"]
    );
    assert_eq!(script.arrived()[0].header("x-last"), Some("two"));
}

/// Stops calls, or sets what it must not.
#[derive(Debug)]
struct Stop {
    header: Option<&'static str>,
}

impl Middleware for Stop {
    fn before(&self, _: &Attempt<'_>, headers: &mut http::HeaderMap) -> Result<(), Error> {
        match self.header {
            Some(name) => {
                headers.insert(name, "x".parse().unwrap());
                Ok(())
            }
            None => Err(Error::new(ErrorKind::InvalidRequest, "not today")),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_stops_calls_and_cannot_forge_the_protocol() {
    for (header, part) in [
        (None, "not today"),
        (Some("authorization"), "authorization"),
        (Some("host"), "host"),
    ] {
        let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
        let client = script.builder().middleware(Stop { header }).build().unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!((error.attempts(), script.count()), (0, 0));
    }
}

/// What the service signs for the request that arrived, and says so.
fn mismatch(text: &str) -> String {
    let message = format!("Specified signature does not match our calculation. server string to sign is:{text}");
    serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "R"}).to_string()
}

/// The client's own string to sign, learned from a call that is made first.
async fn own_string(signature: SignatureVersion, token: &str) -> String {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script
        .builder()
        .credentials(Credentials::sts("id", "s", token))
        .signature(signature)
        .build()
        .unwrap();
    ListThings::default().send(&client).await.unwrap();
    let arrived = &script.arrived()[0];
    let (_, query) = arrived.request.path_and_query.split_once('?').unwrap();
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    let pairs: Vec<_> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    match signature {
        SignatureVersion::V1 => v1::string_to_sign("GET", &v1::canonical_query(pairs)),
        _ => {
            let signed = arrived.header("authorization").unwrap();
            let names: Vec<_> = signed
                .split("SignedHeaders=")
                .nth(1)
                .unwrap()
                .split(',')
                .next()
                .unwrap()
                .split(';')
                .collect();
            let headers = v3::canonical_headers(names.iter().map(|name| (*name, arrived.header(name).unwrap())));
            let query = v3::canonical_query(pairs);
            let hash = v3::payload_hash(&arrived.request.body);
            v3::string_to_sign(&v3::canonical_request("GET", "/", &query, &headers, &hash))
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_signature_is_explained() {
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let ours = own_string(signature, "hunter3").await;
        for (theirs, part) in [
            (ours.clone(), "so the access key's secret is wrong"),
            (format!("{ours}\n, and more"), "so the access key's secret is wrong"),
            (
                ours.replace("hunter3", "hunter4").replace("ACS3", "ACS4"),
                "this client has a bug",
            ),
            (String::new(), "this client has a bug"),
        ] {
            let script = Script::new([answer(400, mismatch(&theirs))]);
            let credentials = Credentials::sts("id", "s", "hunter3");
            let client = script
                .builder()
                .credentials(credentials)
                .signature(signature)
                .build()
                .unwrap();
            let error = ListThings::default().send(&client).await.unwrap_err();
            let text = format!("{error} {error:?}");
            assert_eq!((error.code(), script.count()), (Some("SignatureDoesNotMatch"), 1));
            assert!(text.contains(part), "{text}");
            assert!(!text.contains("hunter"), "{text}");
        }
        let script = Script::new([answer(400, mismatch(&ours))]);
        let client = script
            .builder()
            .credentials(Credentials::sts("id", "s\n", "hunter3"))
            .signature(signature)
            .build()
            .unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert!(error.to_string().ends_with("it has white space around it"), "{error}");
    }
}
