//! The default chain, source by source.

use std::time::Duration;

use acs_credentials::{Client, default_chain};
use acs_runtime::{ErrorKind, credentials::Provider};
use serde_json::json;

use crate::support::{Machine, Reply, Seen};

async fn id(machine: &Machine) -> Result<String, String> {
    let chain = default_chain(machine.config());
    match chain.credentials().await {
        Ok(credentials) => Ok(credentials.access_key_id().unwrap().to_owned()),
        Err(error) => Err(machine.neutral(error)),
    }
}

fn everything(seen: &Seen) -> Reply {
    match (seen.place.as_str(), seen.path.as_str(), seen.action()) {
        ("https://sts.aliyuncs.com", _, "AssumeRoleWithOIDC") => Reply::sts("STS.oidc", Duration::ZERO),
        ("http://100.100.100.200", "/latest/api/token", _) => Reply::ok("metadata-token"),
        ("http://100.100.100.200", "/latest/meta-data/ram/security-credentials/", _) => Reply::ok("web\n"),
        ("http://100.100.100.200", "/latest/meta-data/ram/security-credentials/web", _) => {
            Reply::session("STS.metadata")
        }
        ("http://127.0.0.1:7777", "/creds", _) => Reply::session("STS.uri"),
        _ => Reply::Unreachable,
    }
}

#[tokio::test(start_paused = true)]
async fn order_matches_official_clients() {
    let machine = Machine::new(everything);
    machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")
        .set("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/x")
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/x")
        .set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:7777/creds");
    let token = machine.write("token", "hunter.jwt");
    machine.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.display().to_string());
    machine.cli(json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": "hunter2"}]}));
    let ini = machine.ini("[default]\ntype = access_key\naccess_key_id = ini\naccess_key_secret = hunter2\n");

    assert_eq!(id(&machine).await.unwrap(), "environment");
    machine
        .unset("ALIBABA_CLOUD_ACCESS_KEY_ID")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "");
    assert_eq!(id(&machine).await.unwrap(), "STS.oidc");
    machine
        .unset("ALIBABA_CLOUD_OIDC_TOKEN_FILE")
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "")
        .set("ALIBABA_CLOUD_ROLE_ARN", "");
    assert_eq!(id(&machine).await.unwrap(), "cli");
    machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    assert_eq!(id(&machine).await.unwrap(), "ini");
    std::fs::remove_file(ini).unwrap();
    assert_eq!(id(&machine).await.unwrap(), "STS.metadata");
    machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "TRUE");
    assert_eq!(id(&machine).await.unwrap(), "STS.uri");
}

#[tokio::test(start_paused = true)]
async fn exhausted_chain_names_every_source() {
    let machine = Machine::alone();
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: no source has credentials
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
      - OIDC role: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
      - CLI profile: there is no file ~/.aliyun/config.json
      - credentials file: there is no file ~/.alibabacloud/credentials
      - instance metadata: no metadata service: no connection
      - credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set
    ");
}

#[tokio::test(start_paused = true)]
async fn broken_source_ends_the_chain() {
    let machine = Machine::new(everything);
    machine.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment");
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: a source that is set up failed; the sources after it were not tried
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not: set all of them, or none
    ");

    machine.unset("ALIBABA_CLOUD_ACCESS_KEY_ID");
    machine.write(".aliyun/config.json", "{\"current\": hunter2}");
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: a source that is set up failed; the sources after it were not tried
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
      - OIDC role: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
      - CLI profile: ~/.aliyun/config.json is not JSON: expected value at line 1 column 13
    ");
    assert!(machine.seen().is_empty(), "no later source was asked");
}

#[tokio::test(start_paused = true)]
async fn unconfigured_metadata_does_not_hide_uri() {
    let portal = || Reply::ok("<html><body>sign in to the WLAN</body></html>");
    let answers: [fn() -> Reply; 5] = [
        || Reply::status(403),
        || Reply::status(500),
        portal,
        || Reply::Silence,
        || Reply::ok("{}"),
    ];
    for answer in answers {
        let machine = Machine::new(move |seen| match seen.place.as_str() {
            "http://100.100.100.200" => answer(),
            _ => everything(seen),
        });
        machine.set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:7777/creds");
        assert_eq!(id(&machine).await.unwrap(), "STS.uri");
        // A named role counts as set up.
        machine.set("ALIBABA_CLOUD_ECS_METADATA", "web");
        assert!(id(&machine).await.unwrap_err().contains("instance metadata: "));
    }
}

#[tokio::test(start_paused = true)]
async fn half_configured_sources_end_the_search() {
    for (variables, problem) in [
        (
            &[("ALIBABA_CLOUD_PROFILE", "gone")][..],
            "with the profile `gone`, which is asked for",
        ),
        (
            &[("ALIBABA_CLOUD_CONFIG_FILE", "/nonexistent/config.json")],
            "there is no file /nonexistent/config.json",
        ),
        (
            &[("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nonexistent/credentials")],
            "there is no file /nonexistent/credentials",
        ),
        (
            &[("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/x")],
            "set all three, or none",
        ),
        (&[("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")], "set all three, or none"),
        (
            &[("ALIBABA_CLOUD_ROLE_ARN", "r"), ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/f")],
            "set all three, or none",
        ),
        (
            &[("ALIBABA_CLOUD_SECURITY_TOKEN", "hunter2")],
            "set all of them, or none",
        ),
        (
            &[("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")],
            "set all of them, or none",
        ),
    ] {
        let machine = Machine::new(everything);
        for (name, value) in variables {
            machine.set(name, *value);
        }
        let error = id(&machine).await.unwrap_err();
        assert!(error.contains(problem) && !error.contains("hunter"), "{error}");
        assert!(machine.seen().is_empty(), "{variables:?}: a later source was asked");
    }
}

#[tokio::test(start_paused = true)]
async fn named_profile_is_found_elsewhere() {
    let machine = Machine::new(everything);
    machine.set("ALIBABA_CLOUD_PROFILE", "q");
    machine.cli(json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": "s"}]}));
    machine.ini("[q]\ntype = access_key\naccess_key_id = ini\naccess_key_secret = s\n");
    assert_eq!(id(&machine).await.unwrap(), "ini");
    machine.ini("[r]\ntype = access_key\naccess_key_id = ini\naccess_key_secret = s\n");
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: a source that is set up failed; the sources after it were not tried
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
      - OIDC role: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
      - CLI profile: ~/.aliyun/config.json has no profile `q`; it has: a
      - credentials file: ~/.alibabacloud/credentials has no profile `q`; it has: r
    ");
}

#[tokio::test(start_paused = true)]
async fn unconfigured_cli_profile_is_skipped() {
    let machine = Machine::new(everything);
    machine.cli(json!({"current": "default", "profiles": [
        {"name": "default", "mode": "AK", "access_key_id": "", "access_key_secret": ""}]}));
    assert_eq!(id(&machine).await.unwrap(), "STS.metadata");
}

#[tokio::test(start_paused = true)]
async fn working_source_stays_chosen() {
    let machine = Machine::new(everything);
    let chain = default_chain(machine.config());
    let first = chain.credentials().await.unwrap();
    assert_eq!(first.access_key_id(), Some("STS.metadata"));

    machine.cli(json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": "s"}]}));
    let next = chain.refresh(&first).await.unwrap();
    assert_eq!(next.access_key_id(), Some("STS.metadata"));
}

#[tokio::test(start_paused = true)]
async fn failed_chain_is_retried() {
    let machine = Machine::alone();
    let chain = default_chain(machine.config());
    assert!(chain.credentials().await.is_err());
    machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
    assert_eq!(chain.credentials().await.unwrap().access_key_id(), Some("environment"));
}

#[tokio::test(start_paused = true)]
async fn chain_hides_secrets() {
    let machine = Machine::new(everything);
    machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2");
    let chain = default_chain(machine.config());
    chain.credentials().await.unwrap();
    let shown = format!("{chain:?}");
    assert!(
        shown.contains("environment variables") && !shown.contains("hunter"),
        "{shown}"
    );
}

#[tokio::test(start_paused = true)]
async fn client_is_built_from_environment() {
    let machine = Machine::alone();
    let error = Client::from_config(machine.config()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{error}");

    machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")
        .set("ALIBABA_CLOUD_REGION_ID", "cn-beijing");
    let client = Client::from_config(machine.config()).await.unwrap();
    assert_eq!(client.region(), Some("cn-beijing"));

    // As `$(cat file)` and editors leave it.
    machine.set("ALIBABA_CLOUD_REGION_ID", " cn-beijing\r\n");
    let client = Client::from_config(machine.config()).await.unwrap();
    assert_eq!(client.region(), Some("cn-beijing"));
    for wrong in ["cn/beijing", " "] {
        machine.set("ALIBABA_CLOUD_REGION_ID", wrong);
        let error = Client::from_config(machine.config()).await.unwrap_err();
        assert!(error.message().starts_with("ALIBABA_CLOUD_REGION_ID: "), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn region_defaults_to_the_profile() {
    let machine = Machine::alone();
    machine.cli(serde_json::json!({"current": "p", "profiles": [
        {"name": "p", "mode": "AK", "access_key_id": "profile", "access_key_secret": "s", "region_id": "eu-central-1"},
        {"name": "q", "mode": "AK", "access_key_id": "other", "access_key_secret": "s", "region_id": ""},
    ]}));
    let region = async || {
        let client = Client::from_config(machine.config()).await.unwrap();
        client.region().map(str::to_owned)
    };
    assert_eq!(region().await.as_deref(), Some("eu-central-1"));
    machine.set("ALIBABA_CLOUD_PROFILE", "q");
    assert_eq!(region().await, None);
    machine.set("ALIBABA_CLOUD_REGION_ID", "cn-beijing");
    assert_eq!(region().await.as_deref(), Some("cn-beijing"));
    let builder = Client::builder()
        .region("cn-x")
        .from_config(machine.config())
        .await
        .unwrap();
    assert_eq!(builder.build().unwrap().region(), Some("cn-x"));
}

/// Returns the settings of a client as `Debug` shows them.
async fn settings(machine: &Machine, builder: acs_credentials::ClientBuilder) -> String {
    let client = builder.from_config(machine.config()).await.unwrap().build().unwrap();
    format!("{client:?}")
}

#[tokio::test(start_paused = true)]
async fn settings_come_from_variables_and_profile() {
    let machine = Machine::alone();
    machine.cli(
        json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "a", "access_key_secret": "s",
        "region_id": "cn-beijing", "endpoint": "own.example.com", "endpoint_type": "VPC", "read_timeout": 40,
        "connect_timeout": 7, "retry_count": 4}]}),
    );
    let shown = settings(&machine, Client::builder()).await;
    for part in [
        "network: Vpc",
        "host: \"own.example.com\"",
        "connect: 7s, attempt: 40s, call: 200s",
        "max_attempts: 5",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }

    machine
        .set("ALIBABA_CLOUD_ENDPOINT", "http://127.0.0.1:8080")
        .set("ALIBABA_CLOUD_ENDPOINT_TYPE", "public")
        .set("ALIBABA_CLOUD_USER_AGENT", "backup/2.1");
    let shown = settings(&machine, Client::builder()).await;
    for part in [
        "network: Public",
        "plain: true, host: \"127.0.0.1:8080\"",
        "user_agent: \"backup/2.1 acs-rust/",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }

    let own = Client::builder()
        .endpoint("mine.example.com")
        .network(acs_runtime::Network::Vpc)
        .user_agent("mine/1")
        .timeouts(acs_runtime::Timeouts::default())
        .retry(acs_runtime::RetryPolicy::none());
    let shown = settings(&machine, own).await;
    for part in [
        "network: Vpc",
        "host: \"mine.example.com\"",
        "user_agent: \"mine/1 ",
        "connect: 5s, attempt: 10s, call: 60s",
        "max_attempts: 1,",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_settings_name_their_origin() {
    let key = json!({"name": "p", "mode": "AK", "access_key_id": "a", "access_key_secret": "s"});
    for (variable, value, expected) in [
        ("ALIBABA_CLOUD_ENDPOINT", "a b", "ALIBABA_CLOUD_ENDPOINT: "),
        (
            "ALIBABA_CLOUD_ENDPOINT_TYPE",
            "vcp",
            "ALIBABA_CLOUD_ENDPOINT_TYPE: unknown network `vcp`: expected `public` or `vpc`",
        ),
        ("ALIBABA_CLOUD_USER_AGENT", "a\nb", "ALIBABA_CLOUD_USER_AGENT: "),
    ] {
        let machine = Machine::alone();
        machine.cli(json!({"current": "p", "profiles": [key]}));
        machine.set(variable, value);
        let error = Client::from_config(machine.config()).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    for (field, value, expected) in [
        (
            "endpoint",
            json!("a/b"),
            "~/.aliyun/config.json, profile `p`, `endpoint`: ",
        ),
        (
            "endpoint_type",
            json!("x"),
            "~/.aliyun/config.json, profile `p`, `endpoint_type`: unknown network `x`",
        ),
        (
            "read_timeout",
            json!(-1),
            "~/.aliyun/config.json, profile `p`: `read_timeout` is -1",
        ),
    ] {
        let machine = Machine::alone();
        let mut profile = key.clone();
        profile[field] = value;
        machine.cli(json!({"current": "p", "profiles": [profile]}));
        machine.set("ALIBABA_CLOUD_PROFILE", "p");
        let error = Client::from_config(machine.config()).await.unwrap_err();
        let error = machine.neutral(error);
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn anonymous_profile_calls_unsigned() {
    let machine = Machine::alone();
    machine.cli(json!({"current": "p", "profiles": [{"name": "p", "mode": "Anonymous", "region_id": "cn-x"}]}));
    let client = Client::from_config(machine.config()).await.unwrap();
    let _ = client.call("Ecs", "2014-05-26", "DescribeRegions").send().await;
    let seen = machine.seen();
    assert!(!seen.is_empty());
    for seen in &seen {
        assert!(
            seen.signer().is_none() && !seen.headers.contains_key("authorization"),
            "{seen:?}"
        );
    }

    let bearer =
        json!({"name": "p", "mode": "BearerToken", "bearer_token": "hunter2", "bearer_token_header_key": "X-Own"});
    machine.cli(json!({"current": "p", "profiles": [bearer]}));
    machine.set("ALIBABA_CLOUD_REGION_ID", "cn-x");
    let client = Client::from_config(machine.config()).await.unwrap();
    let _ = client.call("Ecs", "2014-05-26", "DescribeRegions").send().await;
    let last = machine.seen().pop().unwrap();
    assert_eq!(last.headers["x-own"], "hunter2");
    assert!(!last.query.contains("SignatureType") && !last.headers.contains_key("authorization"));
}
