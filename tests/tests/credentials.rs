//! Credentials over sockets: the emulator plays STS, instance metadata and a credentials URI, and takes the keys that it
//! gave out.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use acs_credentials::{
    CliProfile, CredentialsUri, InstanceMetadata, OidcRole, Provider, ProviderConfig, RamRole, Source, default_chain,
};
use acs_emulator::{Emulator, Fault, FaultEffect, ImdsMode};
use acs_protocol::Credentials;

const ROLE: &str = "acs:ram::123456789012:role/reader";

/// A machine with nothing set up, whose STS and metadata are the emulator's.
fn machine(emulator: &Emulator, home: &tempfile::TempDir) -> ProviderConfig {
    ProviderConfig::system()
        .variables::<String, String>([])
        .home(home.path())
        .sts_endpoint(emulator.url())
        .metadata_endpoint(emulator.imds_url())
}

/// Takes a role with these credentials: STS checks their signature and token.
async fn prove(credentials: Credentials, config: &ProviderConfig) {
    let session = RamRole::new(ROLE, credentials)
        .config(config.clone())
        .fetch()
        .await
        .unwrap();
    assert!(session.security_token().is_some());
    assert!(session.expiration().is_some());
}

#[tokio::test]
async fn roles_are_assumed_in_chain() {
    let emulator = Emulator::builder().access_key("user", "hunter2").start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let config = machine(&emulator, &home);
    let role = RamRole::new(ROLE, Credentials::access_key("user", "hunter2"))
        .session_name("report")
        .config(config.clone())
        .cached();
    prove(role.credentials().await.unwrap(), &config).await;

    let wrong = RamRole::new(ROLE, Credentials::access_key("user", "hunter3")).config(config);
    let error = wrong.fetch().await.unwrap_err().to_string();
    assert!(error.contains("SignatureDoesNotMatch"), "{error}");
    assert!(!error.contains("hunter"), "{error}");
}

#[tokio::test]
async fn an_oidc_token_is_exchanged() {
    let emulator = Emulator::builder().oidc_token("good.jwt").start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let config = machine(&emulator, &home);
    let file = home.path().join("token");
    std::fs::write(&file, "good.jwt\n").unwrap();
    let role = OidcRole::new()
        .role_arn(ROLE)
        .provider_arn("acs:ram::123456789012:oidc-provider/cluster")
        .token_file(&file)
        .config(config.clone());
    prove(role.fetch().await.unwrap(), &config).await;
    std::fs::write(&file, "bad.jwt").unwrap();
    let error = role.fetch().await.unwrap_err().to_string();
    assert!(
        error.contains("AuthenticationFail.OIDCToken.Invalid") && !error.contains("bad.jwt"),
        "{error}"
    );
}

#[tokio::test]
async fn instance_role_works_in_every_mode() {
    let home = tempfile::tempdir().unwrap();
    for mode in [ImdsMode::Hardened, ImdsMode::Optional, ImdsMode::Plain] {
        let emulator = Emulator::builder().imds_mode(mode).start().await.unwrap();
        let config = machine(&emulator, &home);
        let metadata = InstanceMetadata::new().config(config.clone());
        prove(metadata.fetch().await.unwrap(), &config).await;
        let strict = metadata.require_token().fetch().await;
        assert_eq!(strict.is_ok(), mode != ImdsMode::Plain, "{mode:?}: {strict:?}");
    }
    let emulator = Emulator::builder().instance_role(None).start().await.unwrap();
    let metadata = InstanceMetadata::new().config(machine(&emulator, &home));
    assert!(metadata.fetch().await.unwrap_err().is_absent());
}

#[tokio::test]
async fn a_uri_gives_credentials() {
    let emulator = Emulator::builder().start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let config = machine(&emulator, &home);
    let source = CredentialsUri::new()
        .address(emulator.credentials_uri())
        .config(config.clone());
    prove(source.fetch().await.unwrap(), &config).await;
}

#[tokio::test]
async fn default_chain_ends_at_first_source() {
    let emulator = Emulator::builder().access_key("user", "hunter2").start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let config = machine(&emulator, &home);
    let from_instance = default_chain(config.clone()).credentials().await.unwrap();
    prove(from_instance, &config).await;

    std::fs::create_dir(home.path().join(".aliyun")).unwrap();
    let profiles = serde_json::json!({"current": "auditor", "profiles": [
        {"name": "user", "mode": "AK", "access_key_id": "user", "access_key_secret": "hunter2"},
        {"name": "auditor", "mode": "ChainableRamRoleArn", "source_profile": "user", "ram_role_arn": ROLE},
    ]});
    std::fs::write(home.path().join(".aliyun/config.json"), profiles.to_string()).unwrap();
    let from_profile = default_chain(config.clone()).credentials().await.unwrap();
    assert!(from_profile.expiration().is_some());
    prove(from_profile, &config).await;

    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "user"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2"),
    ];
    let from_variables = default_chain(config.clone().variables(variables))
        .credentials()
        .await
        .unwrap();
    assert_eq!(from_variables, Credentials::access_key("user", "hunter2"));
}

/// A profile of the tool whose tokens have to be renewed.
fn signed_in(home: &std::path::Path, profile: serde_json::Value) {
    std::fs::create_dir_all(home.join(".aliyun")).unwrap();
    let mut profile = profile;
    profile["name"] = "p".into();
    let file = serde_json::json!({"current": "p", "profiles": [profile]});
    std::fs::write(home.join(".aliyun/config.json"), file.to_string()).unwrap();
}

#[tokio::test]
async fn sign_ins_renew_themselves() {
    let emulator = Emulator::builder()
        .oauth_refresh_token("first")
        .cloud_sso_token("sso")
        .start()
        .await
        .unwrap();
    let home = tempfile::tempdir().unwrap();
    let config = machine(&emulator, &home).oauth_endpoint(emulator.url());
    let source = CliProfile::new().config(config.clone());
    signed_in(
        home.path(),
        serde_json::json!({"mode": "OAuth", "oauth_site_type": "INTL", "oauth_refresh_token": "first"}),
    );
    let session = source.fetch().await.unwrap();
    prove(session.clone(), &config).await;
    assert_eq!(source.fetch().await.unwrap(), session);
    // Refused, so that the file's session will not do; its tokens still do.
    let other = source.fetch_after(&session).await.unwrap();
    assert!(other.access_key_id() != session.access_key_id());
    prove(other, &config).await;

    let expires = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs()
        + 60;
    signed_in(
        home.path(),
        serde_json::json!({"mode": "CloudSSO", "cloud_sso_sign_in_url": format!("{}/start/login", emulator.url()),
            "cloud_sso_account_id": "1", "cloud_sso_access_config": "ac-1", "access_token": "sso",
            "cloud_sso_access_token_expire": expires}),
    );
    prove(source.fetch().await.unwrap(), &config).await;
}

const EMULATOR: &str = "ACS_TEST_SIGN_IN_EMULATOR";
const HOME: &str = "ACS_TEST_SIGN_IN_HOME";

/// Run by [`simultaneous_renewals_share_one_session`], in processes of their own.
#[tokio::test]
async fn child_renews_and_prints_key() {
    let (Ok(url), Ok(home)) = (std::env::var(EMULATOR), std::env::var(HOME)) else {
        return;
    };
    let config = ProviderConfig::system()
        .variables::<String, String>([])
        .home(home)
        .oauth_endpoint(url);
    let session = CliProfile::new().config(config).fetch().await.unwrap();
    println!("key={}", session.access_key_id().unwrap());
}

#[tokio::test]
async fn simultaneous_renewals_share_one_session() {
    let emulator = Emulator::builder().oauth_refresh_token("first").start().await.unwrap();
    // Long enough for all of them to find the session missing.
    let late = Fault::new(FaultEffect::Latency { milliseconds: 300 })
        .on("OAuthToken")
        .times(1);
    emulator.faults().push(late);
    let home = tempfile::tempdir().unwrap();
    signed_in(
        home.path(),
        serde_json::json!({"mode": "OAuth", "oauth_refresh_token": "first"}),
    );
    let children: Vec<_> = (0..4)
        .map(|_| {
            std::process::Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "child_renews_and_prints_key", "--nocapture"])
                .env(EMULATOR, emulator.url())
                .env(HOME, home.path())
                .stdout(std::process::Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let outputs = tokio::task::spawn_blocking(|| {
        let wait = |child: std::process::Child| child.wait_with_output().unwrap();
        children.into_iter().map(wait).collect::<Vec<_>>()
    });
    let mut keys: Vec<String> = Vec::new();
    for output in outputs.await.unwrap() {
        let text = String::from_utf8(output.stdout).unwrap();
        let (_, key) = text.split_once("key=").unwrap_or_else(|| panic!("{text}"));
        keys.push(key.lines().next().unwrap().to_owned());
    }
    keys.dedup();
    assert_eq!(keys.len(), 1, "{keys:?}");
    let asked: Vec<String> = emulator.requests().into_iter().map(|entry| entry.action).collect();
    assert_eq!(asked, ["OAuthToken", "OAuthExchange"]);
}
