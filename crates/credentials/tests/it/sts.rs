//! Sessions of roles: the requests to STS, and its responses.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use acs_credentials::{Client, OidcRole, RamRole, Source};
use acs_protocol::Credentials;
use acs_runtime::{Error, ErrorKind, credentials::Provider};
use tokio::time::Instant;

use crate::support::{Machine, Reply, Seen};

const ROLE: &str = "acs:ram::1:role/reader";

/// An STS that numbers its sessions.
fn sts() -> Machine {
    let number = std::sync::atomic::AtomicUsize::new(1);
    let start = Instant::now();
    Machine::new(move |seen: &Seen| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        match seen.action() {
            "AssumeRole" | "AssumeRoleWithOIDC" => Reply::sts(&format!("STS.{number}"), start.elapsed()),
            _ => Reply::status(404),
        }
    })
}

fn user() -> Credentials {
    Credentials::access_key("user", "hunter2")
}

#[tokio::test(start_paused = true)]
async fn assume_role_is_signed() {
    let machine = sts();
    let role = RamRole::new(ROLE, user())
        .session_name("report")
        .duration(Duration::from_secs(900))
        .policy(r#"{"Version":"1"}"#)
        .external_id("partner")
        .config(machine.config());
    let credentials = role.fetch().await.unwrap();
    assert_eq!(credentials.access_key_id(), Some("STS.1"));
    assert_eq!(credentials.security_token().unwrap().expose(), "hunter-token-STS.1");
    assert!(credentials.expiration().is_some());

    let [call] = <[Seen; 1]>::try_from(machine.seen()).unwrap();
    assert_eq!(call.place, "https://sts.aliyuncs.com");
    assert_eq!(call.action(), "AssumeRole");
    assert_eq!(call.signer().as_deref(), Some("user"));
    for (name, value) in [
        ("RoleArn", ROLE),
        ("RoleSessionName", "report"),
        ("DurationSeconds", "900"),
        ("Policy", r#"{"Version":"1"}"#),
        ("ExternalId", "partner"),
    ] {
        assert_eq!(call.value(name), Some(value), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn region_selects_the_host() {
    let machine = sts();
    let role = || RamRole::new(ROLE, user()).config(machine.config());
    role().sts_region("cn-beijing").fetch().await.unwrap();
    role().sts_region("cn-beijing").sts_in_vpc().fetch().await.unwrap();
    machine.set("ALIBABA_CLOUD_STS_REGION", "eu-central-1");
    role().fetch().await.unwrap();
    machine.set("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
    role().fetch().await.unwrap();
    let places: Vec<String> = machine.seen().into_iter().map(|seen| seen.place).collect();
    assert_eq!(
        places,
        [
            "https://sts.cn-beijing.aliyuncs.com",
            "https://sts-vpc.cn-beijing.aliyuncs.com",
            "https://sts.eu-central-1.aliyuncs.com",
            "https://sts-vpc.eu-central-1.aliyuncs.com",
        ]
    );
    let error = role().sts_region("evil.example.com/").fetch().await.unwrap_err();
    assert!(error.to_string().contains("not a valid region name"), "{error}");
    assert_eq!(machine.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn role_assumes_another_role() {
    let machine = sts();
    let first = RamRole::new(ROLE, user()).config(machine.config()).cached();
    let second = RamRole::new("acs:ram::2:role/auditor", first)
        .config(machine.config())
        .cached();
    assert_eq!(second.credentials().await.unwrap().access_key_id(), Some("STS.2"));
    let [one, two] = <[Seen; 2]>::try_from(machine.seen()).unwrap();
    assert_eq!(one.signer().as_deref(), Some("user"));
    assert_eq!(two.signer().as_deref(), Some("STS.1"));
    assert_eq!(two.security_token(), Some("hunter-token-STS.1"));
    assert_eq!(two.value("RoleArn"), Some("acs:ram::2:role/auditor"));
}

#[tokio::test(start_paused = true)]
async fn session_is_renewed_early() {
    let machine = sts();
    let role = RamRole::new(ROLE, user()).config(machine.config()).cached();
    role.credentials().await.unwrap();
    tokio::time::advance(Duration::from_secs(44 * 60)).await;
    assert_eq!(role.credentials().await.unwrap().access_key_id(), Some("STS.1"));
    tokio::time::advance(Duration::from_secs(61)).await;
    assert_eq!(role.credentials().await.unwrap().access_key_id(), Some("STS.2"));
}

/// Makes 64 calls at a time, and returns the duration and the result of each.
async fn calls(client: &Client) -> Vec<(Duration, Result<(), Error>)> {
    let call = async || {
        let began = Instant::now();
        let result = client.call("Ecs", "1", "DescribeThings").await;
        (began.elapsed(), result.map(|_| ()))
    };
    futures_util::future::join_all((0..64).map(|_| call())).await
}

#[tokio::test(start_paused = true)]
async fn silent_sts_does_not_block_calls() {
    let is_silent = Arc::new(AtomicBool::new(false));
    let silent = Arc::clone(&is_silent);
    let machine = Machine::new(move |seen: &Seen| match seen.action() {
        "AssumeRole" if silent.load(Ordering::SeqCst) => Reply::Silence,
        "AssumeRole" => Reply::sts("STS.1", Duration::ZERO),
        _ => Reply::ok(r#"{"RequestId": "R"}"#),
    });
    let asked = |action: &str| machine.seen().iter().filter(|seen| seen.action() == action).count();
    let config = machine.config();
    let role = RamRole::new(ROLE, user()).config(config.clone()).cached();
    let builder = Client::builder().region("cn-x").credentials_provider(role);
    let client = builder.from_config(config).await.unwrap().build().unwrap();

    let outcomes = calls(&client).await;
    assert!(outcomes.iter().all(|(time, result)| time.is_zero() && result.is_ok()));
    assert_eq!((asked("AssumeRole"), asked("DescribeThings")), (1, 64));

    // One caller tries to renew the session, and continues with the old one after a while; nobody else waits.
    is_silent.store(true, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(50 * 60)).await;
    let outcomes = calls(&client).await;
    assert!(outcomes.iter().all(|(_, result)| result.is_ok()));
    assert_eq!(outcomes.iter().filter(|(time, _)| !time.is_zero()).count(), 1);
    assert_eq!((asked("AssumeRole"), asked("DescribeThings")), (2, 128));
    let signers = machine.seen();
    let mut signers = signers.iter().filter(|seen| seen.action() == "DescribeThings");
    assert!(signers.all(|seen| seen.signer().as_deref() == Some("STS.1")));

    // Without a valid session, all callers wait for one attempt, and all get its error.
    tokio::time::advance(Duration::from_secs(10 * 60)).await;
    for (time, result) in calls(&client).await {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
        assert!(error.to_string().contains("AssumeRole failed"), "{error}");
        assert!(time < Duration::from_secs(60));
    }
    assert_eq!((asked("AssumeRole"), asked("DescribeThings")), (2 + 3, 128));

    is_silent.store(false, Ordering::SeqCst);
    assert!(calls(&client).await.iter().all(|(_, result)| result.is_ok()));
}

#[tokio::test(start_paused = true)]
async fn sts_errors_name_the_request() {
    let machine = Machine::new(|_| {
        Reply::Text(
            403,
            r#"{"Code": "NoPermission", "Message": "You are not authorized to do this action.", "RequestId": "ABC"}"#
                .into(),
        )
    });
    let error = RamRole::new(ROLE, user())
        .config(machine.config())
        .fetch()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("RAM role: AssumeRole failed: "), "{text}");
    assert!(text.contains("NoPermission") && text.contains("ABC"), "{text}");
    assert!(
        !text.contains("hunter") && !format!("{error:?}").contains("hunter"),
        "{error:?}"
    );
    assert!(!error.is_absent());
}

#[tokio::test(start_paused = true)]
async fn invalid_duration_is_refused_early() {
    let machine = sts();
    let role = RamRole::new(ROLE, user())
        .duration(Duration::from_secs(60))
        .config(machine.config());
    let error = role.fetch().await.unwrap_err();
    assert_eq!(error.message(), "a session cannot last 60 s: STS allows 900 to 43200 s");
    assert!(machine.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn oidc_token_is_reread() {
    let machine = sts();
    let path = machine.write("token", "first.jwt\n");
    let role = OidcRole::new()
        .role_arn(ROLE)
        .provider_arn("acs:ram::1:oidc-provider/cluster")
        .token_file(&path)
        .config(machine.config())
        .cached();
    machine.set("ALIBABA_CLOUD_ROLE_SESSION_NAME", "pod");
    let first = role.credentials().await.unwrap();
    assert_eq!(first.access_key_id(), Some("STS.1"));
    machine.write("token", "second.jwt");
    role.refresh(&first).await.unwrap();

    let [one, two] = <[Seen; 2]>::try_from(machine.seen()).unwrap();
    assert_eq!(one.action(), "AssumeRoleWithOIDC");
    assert_eq!(one.signer(), None);
    assert_eq!(one.value("Signature"), None);
    assert_eq!(one.value("RoleSessionName"), Some("pod"));
    assert_eq!(one.value("OIDCToken"), Some("first.jwt"));
    assert!(!one.query.contains("jwt"), "the token is not part of the address");
    assert_eq!(two.value("OIDCToken"), Some("second.jwt"));
}

#[tokio::test(start_paused = true)]
async fn unreadable_oidc_token_is_named() {
    let machine = sts();
    machine
        .set("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/cluster");
    let role = OidcRole::new().config(machine.config());
    let error = role.fetch().await.unwrap_err();
    assert!(!error.is_absent(), "a part of the set is not nothing");
    assert_eq!(
        error.message(),
        "ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN are set, but ALIBABA_CLOUD_OIDC_TOKEN_FILE is not: set \
         all three, or none"
    );

    let path = machine.home.path().join("token");
    machine.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", path.display().to_string());
    let error = role.fetch().await.unwrap_err();
    assert!(!error.is_absent());
    assert_eq!(
        machine.neutral(error.message()),
        "the token cannot be read: there is no file ~/token"
    );
    std::fs::write(path, " \n").unwrap();
    let error = role.fetch().await.unwrap_err();
    assert_eq!(machine.neutral(error.message()), "the token file ~/token is empty");
}
