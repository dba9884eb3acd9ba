//! The default chain, source by source.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod credentials_support;

use std::time::Duration;

use acs_runtime::{
    Client, ErrorKind,
    credentials::{Provider, default_chain},
};
use credentials_support::{Machine, Reply, Seen};
use serde_json::json;

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
async fn the_order_is_that_of_the_official_clients() {
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
    machine.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "");
    assert_eq!(id(&machine).await.unwrap(), "cli");
    machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    assert_eq!(id(&machine).await.unwrap(), "ini");
    std::fs::remove_file(ini).unwrap();
    assert_eq!(id(&machine).await.unwrap(), "STS.metadata");
    machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "TRUE");
    assert_eq!(id(&machine).await.unwrap(), "STS.uri");
}

#[tokio::test(start_paused = true)]
async fn where_nothing_is_set_up_the_error_names_what_each_source_lacks() {
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
async fn a_source_that_is_set_up_and_broken_ends_the_search() {
    let machine = Machine::new(everything);
    machine.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment");
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: a source that is set up gives no credentials; those after it were not tried
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not: set both, or neither
    ");

    machine.unset("ALIBABA_CLOUD_ACCESS_KEY_ID");
    machine.write(".aliyun/config.json", "{\"current\": hunter2}");
    insta::assert_snapshot!(id(&machine).await.unwrap_err(), @r"
    default chain: a source that is set up gives no credentials; those after it were not tried
      - environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
      - OIDC role: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
      - CLI profile: ~/.aliyun/config.json is not JSON: expected value at line 1 column 13
    ");
    assert!(machine.seen().is_empty(), "no later source was asked");
}

#[tokio::test(start_paused = true)]
async fn a_fresh_profile_of_the_tool_is_passed_over() {
    let machine = Machine::new(everything);
    machine.cli(json!({"current": "default", "profiles": [
        {"name": "default", "mode": "AK", "access_key_id": "", "access_key_secret": ""}]}));
    assert_eq!(id(&machine).await.unwrap(), "STS.metadata");
}

#[tokio::test(start_paused = true)]
async fn the_source_that_worked_stays_chosen() {
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
async fn a_failed_chain_is_tried_afresh() {
    let machine = Machine::alone();
    let chain = default_chain(machine.config());
    assert!(chain.credentials().await.is_err());
    machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "environment")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
    assert_eq!(chain.credentials().await.unwrap().access_key_id(), Some("environment"));
}

#[tokio::test(start_paused = true)]
async fn a_chain_shows_no_secret() {
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
async fn a_client_comes_from_the_environment() {
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
}

#[tokio::test(start_paused = true)]
async fn the_region_may_be_that_of_the_profile_and_what_is_set_stays() {
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
