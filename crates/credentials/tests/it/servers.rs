//! The metadata service and credentials URIs.

use std::time::Duration;

use acs_credentials::{CredentialsUri, InstanceMetadata, Source};
use tokio::time::Instant;

use crate::support::{Machine, Reply, Seen};

const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// A metadata service of an instance with the role `web`.
fn service(hardened: bool) -> impl Fn(&Seen) -> Reply + Send + Sync {
    move |seen| {
        let token = seen.headers.get("x-aliyun-ecs-metadata-token").map(String::as_str);
        match (seen.method.as_str(), seen.path.as_str()) {
            ("PUT", "/latest/api/token") if hardened => Reply::ok("hunter-metadata"),
            ("GET", _) if hardened && token != Some("hunter-metadata") => Reply::status(403),
            ("GET", ROLES) => Reply::ok("web"),
            ("GET", "/latest/meta-data/ram/security-credentials/web") => Reply::session("STS.web"),
            _ => Reply::status(404),
        }
    }
}

fn metadata(machine: &Machine) -> InstanceMetadata {
    InstanceMetadata::new().config(machine.config())
}

async fn problem(source: impl Source) -> String {
    source.fetch().await.unwrap_err().to_string()
}

#[tokio::test(start_paused = true)]
async fn imds_requests_carry_a_token() {
    let machine = Machine::new(service(true));
    let credentials = metadata(&machine).fetch().await.unwrap();
    assert_eq!(credentials.access_key_id(), Some("STS.web"));
    let asked: Vec<String> = machine
        .seen()
        .iter()
        .map(|seen| format!("{} {}{}", seen.method, seen.place, seen.path))
        .collect();
    assert_eq!(
        asked,
        [
            "PUT http://100.100.100.200/latest/api/token",
            "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/",
            "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web",
        ]
    );
    let ttl = machine.seen()[0].headers["x-aliyun-ecs-metadata-token-ttl-seconds"].clone();
    assert_eq!(ttl, "21600");
}

#[tokio::test(start_paused = true)]
async fn named_role_is_not_requested() {
    let machine = Machine::new(service(true));
    machine.set("ALIBABA_CLOUD_ECS_METADATA", "web");
    metadata(&machine).fetch().await.unwrap();
    assert_eq!(machine.seen().len(), 2);
    assert_eq!(
        problem(metadata(&machine).role("other")).await,
        "instance metadata: the instance has no role `other`: attach it, or name another one"
    );
    assert!(
        problem(metadata(&machine).role("../../token"))
            .await
            .contains("is not a valid role name")
    );
}

#[tokio::test(start_paused = true)]
async fn plain_mode_is_a_fallback() {
    let machine = Machine::new(service(false));
    assert!(metadata(&machine).fetch().await.is_ok());
    let forbidden = "instance metadata: the service gave no token (status 404), and must not be asked without one";
    assert_eq!(problem(metadata(&machine).require_token()).await, forbidden);
    machine.set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    assert_eq!(problem(metadata(&machine)).await, forbidden);
}

#[tokio::test(start_paused = true)]
async fn silent_imds_times_out() {
    for (reply, hardened, message, seconds, requests) in [
        (Reply::Unreachable, false, "no connection", 0, 1),
        (Reply::Silence, true, "no answer within 1 s", 1, 1),
        (Reply::Silence, false, "no answer within 1 s", 2, 2),
    ] {
        let machine = Machine::new(move |_| reply.clone());
        let source = metadata(&machine);
        let source = if hardened { source.require_token() } else { source };
        let start = Instant::now();
        let error = source.fetch().await.unwrap_err();
        assert!(error.is_absent());
        assert_eq!(error.message(), format!("no metadata service: {message}"));
        assert_eq!(start.elapsed(), Duration::from_secs(seconds));
        assert_eq!(machine.seen().len(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn disabled_imds_is_not_called() {
    let machine = Machine::new(service(true));
    machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "True");
    let error = metadata(&machine).fetch().await.unwrap_err();
    assert!(error.is_absent());
    assert_eq!(error.message(), "ALIBABA_CLOUD_ECS_METADATA_DISABLED is set to true");
    assert_eq!(machine.seen().len(), 0);
    machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "false");
    assert!(metadata(&machine).fetch().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn plain_mode_works_in_containers() {
    let plain = service(false);
    let machine = Machine::new(move |seen| match seen.method.as_str() {
        "PUT" => Reply::Silence,
        _ => plain(seen),
    });
    assert!(metadata(&machine).fetch().await.is_ok());
    assert!(metadata(&machine).require_token().fetch().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn broken_imds_counts_as_absent() {
    let portal = || Reply::ok("<html>\n<body>sign in to the WLAN</body>");
    for (name, put, get) in [
        ("no role", Reply::ok("t"), Reply::status(404)),
        ("server error", Reply::ok("t"), Reply::status(500)),
        ("forbidden", Reply::status(403), Reply::status(403)),
        ("portal", portal(), portal()),
        ("empty", Reply::ok(""), Reply::ok("")),
        ("another cloud", Reply::status(404), Reply::ok("{\"Code\": \"Failed\"}")),
        ("silent", Reply::ok("t"), Reply::Silence),
        ("unreachable", Reply::Unreachable, Reply::Unreachable),
    ] {
        let machine = Machine::new(move |seen| match seen.method.as_str() {
            "PUT" => put.clone(),
            _ => get.clone(),
        });
        let error = metadata(&machine).fetch().await.unwrap_err();
        assert!(error.is_absent(), "{name}: {error}");
        let error = metadata(&machine).require_token().fetch().await.unwrap_err();
        assert!(error.is_absent(), "{name}: {error}");
        let error = metadata(&machine).role("web").fetch().await.unwrap_err();
        assert!(!error.is_absent(), "{name}: {error}");
        machine.set("ALIBABA_CLOUD_ECS_METADATA", "web");
        let error = metadata(&machine).fetch().await.unwrap_err();
        assert!(!error.is_absent() && error.to_string().len() < 200, "{name}: {error}");
    }

    let machine = Machine::new(|seen| match seen.path.as_str() {
        "/latest/api/token" => Reply::ok("t"),
        ROLES => Reply::ok("web"),
        _ => Reply::ok(r#"{"Code": "Failed", "AccessKeySecret": "hunter2"}"#),
    });
    assert_eq!(
        problem(metadata(&machine)).await,
        "instance metadata: the answer does not have `\"Code\": \"Success\"`"
    );
}

#[tokio::test(start_paused = true)]
async fn token_that_get_refuses_falls_back() {
    let refuse: [fn() -> Reply; 3] = [|| Reply::status(403), || Reply::Silence, || Reply::ok("<html>")];
    for refusal in refuse {
        let machine = Machine::new(move |seen| match seen.headers.get("x-aliyun-ecs-metadata-token") {
            Some(_) => refusal(),
            None if seen.method == "PUT" => Reply::ok("t"),
            None => service(false)(seen),
        });
        let credentials = metadata(&machine).fetch().await.unwrap();
        assert_eq!(credentials.access_key_id(), Some("STS.web"));
        // The token, the list with and without it, the role without it.
        assert_eq!(machine.seen().len(), 4);
        assert!(metadata(&machine).require_token().fetch().await.is_err());
        machine.set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
        assert!(metadata(&machine).fetch().await.is_err());
        assert!(
            machine.seen()[4..]
                .iter()
                .all(|seen| seen.method == "PUT" || seen.headers.contains_key("x-aliyun-ecs-metadata-token"))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_uri_returns_session() {
    let machine = Machine::new(|seen| match seen.path.as_str() {
        "/creds" => Reply::session("STS.uri"),
        "/silent" => Reply::Silence,
        "/secret" => Reply::ok("hunter2"),
        _ => Reply::status(500),
    });
    let source = || CredentialsUri::new().config(machine.config());
    assert!(source().fetch().await.unwrap_err().is_absent());
    machine.set(
        "ALIBABA_CLOUD_CREDENTIALS_URI",
        "http://127.0.0.1:7777/creds?token=hunter2",
    );
    let credentials = source().fetch().await.unwrap();
    assert_eq!(credentials.access_key_id(), Some("STS.uri"));
    assert_eq!(machine.seen()[0].query, "token=hunter2");

    for (path, expected) in [
        ("silent", "http://127.0.0.1:7777: no answer within 10 s"),
        ("broken", "http://127.0.0.1:7777 answered with status 500"),
        (
            "secret",
            "the answer of http://127.0.0.1:7777 is not JSON: expected value at line 1 column 1",
        ),
    ] {
        let source = source().address(format!("127.0.0.1:7777/{path}?token=hunter2"));
        assert!(!format!("{source:?}").contains("hunter"));
        assert_eq!(problem(source).await, format!("credentials URI: {expected}"));
    }
}
