//! No type prints a secret that it holds.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../crates/runtime/tests/support/mod.rs"]
mod support;

use std::{
    fmt::Debug,
    sync::{Arc, Mutex},
    time::Duration,
};

use acs_credentials::{CliProfile, CredentialsUri, ExternalCommand, ProviderConfig, RamRole, Source as _};
use acs_emulator::verify::{Incoming, Received};
use acs_protocol::{
    Credentials,
    action::{Autofill, Position, Style},
    message::HttpRequest,
    sign::v3,
};
use acs_runtime::{
    CallOptions, Error,
    middleware::{Attempt, Middleware, Outcome},
};
use support::{
    Script, answer,
    requests::{ListThings, StopThing},
};

fn check(shown: impl Debug) {
    for text in [format!("{shown:?}"), format!("{shown:#?}")] {
        assert!(!text.contains("hunter"), "{text}");
    }
}

/// Notes all that it is given, by `Debug`.
#[derive(Debug, Clone, Default)]
struct Audit(Arc<Mutex<Vec<String>>>);

impl Middleware for Audit {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut http::HeaderMap) -> Result<(), Error> {
        self.0.lock().unwrap().push(format!("{attempt:?} {headers:?}"));
        Ok(())
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: Outcome<'_>, _: Duration) {
        self.0.lock().unwrap().push(format!("{attempt:?} {outcome:?}"));
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_shows_none() {
    let body = r#"{"Code": "Bad", "Message": "m", "AccessKeySecret": "hunter1"}"#;
    let audit = Audit::default();
    let script = Script::new([answer(400, body)]);
    let client = script
        .builder()
        .credentials(Credentials::sts("id", "hunter2", "hunter3"))
        .header("x-gateway", "hunter4")
        .middleware(audit.clone())
        .build()
        .unwrap();
    StopThing::default()
        .with("Password", "hunter5")
        .send(&client)
        .header("x-own", "hunter6")
        .await
        .unwrap_err();
    // No table says which of these are secret.
    client
        .call("Ecs", "1", "MakeThing")
        .parameter("Password", "hunter7")
        .parameter_at("UserData", "hunter8", Position::Form, Style::RepeatList)
        .fill_in("RegionId", Autofill::Region)
        .await
        .unwrap_err();
    let notes = audit.0.lock().unwrap();
    assert_eq!(notes.len(), 4);
    let notes = notes.join("\n");
    assert!(!notes.contains("hunter"), "{notes}");
    assert!(notes.contains("Password") && notes.contains("cn-hangzhou"), "{notes}");
    check(script.arrived());
}

#[tokio::test(start_paused = true)]
async fn clients_and_calls_show_none() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let builder = script
        .builder()
        .credentials_provider(Credentials::sts("id", "hunter1", "hunter2"))
        .header("x-gateway", "hunter3");
    check(&builder);
    let client = builder.build().unwrap();
    check(&client);
    check(CallOptions::new().header("x-own", "hunter4"));
    check(ListThings::default().send(&client).header("x-own", "hunter5"));
    check(client.call("Ecs", "1", "A").parameter("Password", "hunter6"));
}

#[test]
fn sources_show_none() {
    let config = ProviderConfig::system().variables([("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter1")]);
    check(&config);
    check(CliProfile::new().config(config.clone()).cached());
    check(ExternalCommand::new("login --password hunter2").config(config.clone()));
    check(CredentialsUri::new().address("http://localhost/hunter3?token=hunter4"));
    check(RamRole::new("arn", Credentials::access_key("id", "hunter5")).cached());
}

#[test]
fn requests_that_arrived_show_none() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-acs-security-token", "hunter1".parse().unwrap());
    headers.insert("content-type", "application/x-www-form-urlencoded".parse().unwrap());
    let incoming = Incoming {
        method: "POST",
        target: "/?Action=A&Version=1&SecurityToken=hunter2&Own=hunter3",
        headers: &headers,
        body: b"Password=hunter4",
    };
    check(incoming);
    let received = Received::read(&incoming).unwrap();
    assert!(format!("{received:?}").contains("Password"));
    check(received);
    check(v3::canonical_headers([("x-acs-security-token", "hunter5")]));
}

#[test]
fn paths_of_requests_show_none() {
    check(HttpRequest {
        method: http::Method::GET,
        path_and_query: "/hunter1?token=hunter2".to_owned(),
        headers: http::HeaderMap::new(),
        body: bytes::Bytes::new(),
    });
}

/// What no table calls a secret is one by its name, or by the name beside it.
#[tokio::test(start_paused = true)]
async fn typed_requests_show_none() {
    let script = Script::new([answer(200, "{}")]);
    let request = ListThings::default()
        .with("Psk", "hunter1")
        .with("UserData", "hunter2")
        .with("KubeConfig", "hunter3")
        .with("Node", serde_json::json!([{"LoginPassword": "hunter4", "Name": "n"}]))
        .with(
            "Variable",
            serde_json::json!([{"Name": "Password", "Value": "hunter5"}]),
        )
        .with("Template", r#"{"Password": "hunter6"}"#);
    let shown = format!("{request:?}");
    assert!(shown.contains("UserData") && shown.contains("\"n\""), "{shown}");
    check(&request);
    check(request.send(&script.client()));
}
