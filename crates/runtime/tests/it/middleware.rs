//! Middleware: order, visibility, and limits.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use acs_protocol::message::HttpResponse;
use acs_runtime::{
    Error, ErrorKind,
    middleware::{Attempt, Middleware, Outcome},
};

use crate::support::{
    Script, answer,
    requests::{ListThings, StopThing},
};

/// Records every attempt, and adds a header to each request.
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
async fn middleware_sees_every_attempt() {
    let script = Script::new([
        answer(429, r#"{"Code": "Throttling"}"#),
        crate::support::Step::Stall,
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

/// Adds its name to each request, and records the order of calls.
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
async fn middleware_runs_in_insertion_order() {
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

/// Stops calls, or sets a reserved header.
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
async fn middleware_cannot_override_protocol_headers() {
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
