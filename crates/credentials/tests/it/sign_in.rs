//! Users who signed in with the command line tool: sessions of OAuth and CloudSSO profiles, and their renewal.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use acs_credentials::{CliProfile, Source, default_chain};
use acs_protocol::Credentials;
use acs_runtime::credentials::Provider;
use serde_json::{Value, json};

use crate::support::{Machine, Reply, START, Seen, in_an_hour};

const NOW: i64 = START.as_secs() as i64;

/// An OAuth server that takes each refresh token once, and CloudSSO.
fn servers() -> impl Fn(&Seen) -> Reply + Send + Sync {
    let number = AtomicU64::new(0);
    move |seen| {
        let bearer = seen.headers.get("authorization").map(String::as_str);
        match (seen.place.as_str(), seen.path.as_str()) {
            ("https://oauth.aliyun.com" | "https://oauth.alibabacloud.com", "/v1/token") => {
                let expected = format!("hunter-refresh-{}", number.load(Ordering::SeqCst));
                if seen.value("refresh_token") != Some(&expected) {
                    return Reply::Text(
                        400,
                        r#"{"error": "invalid_grant", "error_description": "hunter", "requestId": "R-1"}"#.to_owned(),
                    );
                }
                let next = number.fetch_add(1, Ordering::SeqCst) + 1;
                Reply::ok(format!(
                    r#"{{"access_token": "hunter-access-{next}", "refresh_token": "hunter-refresh-{next}", "expires_in": 7200,
                        "token_type": "Bearer"}}"#
                ))
            }
            ("https://oauth.aliyun.com" | "https://oauth.alibabacloud.com", "/v1/exchange") => {
                let next = number.load(Ordering::SeqCst);
                if bearer != Some(&format!("Bearer hunter-access-{next}")) {
                    return Reply::Text(401, r#"{"error": "expired_token", "requestId": "R-2"}"#.to_owned());
                }
                Reply::ok(format!(
                    r#"{{"requestId": "R", "accessKeyId": "STS.{next}", "accessKeySecret": "hunter-secret",
                        "securityToken": "hunter-token", "expiration": "{}"}}"#,
                    in_an_hour(Duration::ZERO)
                ))
            }
            ("https://signin.example.com", "/cloud-credentials") => {
                if bearer != Some("Bearer hunter-sso") {
                    return Reply::Text(
                        401,
                        r#"{"ErrorCode": "Unauthorized", "ErrorMessage": "hunter", "RequestId": "R-3"}"#.to_owned(),
                    );
                }
                Reply::ok(format!(
                    r#"{{"CloudCredential": {{"AccessKeyId": "STS.sso", "AccessKeySecret": "hunter-secret",
                        "SecurityToken": "hunter-token", "Expiration": "{}"}}, "RequestId": "R"}}"#,
                    in_an_hour(Duration::ZERO)
                ))
            }
            _ => Reply::status(404),
        }
    }
}

fn machine() -> Machine {
    Machine::new(servers())
}

fn oauth() -> Value {
    json!({"name": "p", "mode": "OAuth", "oauth_site_type": "CN", "oauth_refresh_token": "hunter-refresh-0",
        "oauth_access_token": "hunter-access-0", "oauth_access_token_expire": NOW + 1200, "region_id": "cn-hangzhou"})
}

fn sso() -> Value {
    json!({"name": "p", "mode": "CloudSSO", "cloud_sso_sign_in_url": "https://signin.example.com/start/login?x=y",
        "cloud_sso_account_id": "1234", "cloud_sso_access_config": "ac-1", "access_token": "hunter-sso",
        "cloud_sso_access_token_expire": NOW + 10})
}

fn put(machine: &Machine, profile: Value) -> PathBuf {
    machine.cli(
        json!({"current": "p", "profiles": [{"name": "other", "mode": "AK", "unknown": {"a": [1.50, null]}}, profile],
        "meta_path": "", "unknown": true}),
    )
}

fn saved(path: &PathBuf) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn source(machine: &Machine) -> CliProfile {
    CliProfile::new().config(machine.config())
}

fn asked(machine: &Machine) -> Vec<String> {
    machine
        .seen()
        .iter()
        .map(|seen| format!("{}{}", seen.place, seen.path))
        .collect()
}

fn id(credentials: &Credentials) -> &str {
    credentials.access_key_id().unwrap()
}

#[tokio::test(start_paused = true)]
async fn oauth_renews_tokens_and_saves_them() {
    for (site, host, client) in [
        ("CN", "https://oauth.aliyun.com", "4038181954557748008"),
        ("INTL", "https://oauth.alibabacloud.com", "4103531455503354461"),
    ] {
        let machine = machine();
        let mut profile = oauth();
        profile["oauth_site_type"] = json!(site);
        let path = put(&machine, profile);
        let credentials = source(&machine).fetch().await.unwrap();
        assert_eq!(id(&credentials), "STS.1");
        assert_eq!(
            credentials.expiration(),
            Some(std::time::UNIX_EPOCH + START + Duration::from_secs(3600))
        );
        assert_eq!(
            asked(&machine),
            [format!("{host}/v1/token"), format!("{host}/v1/exchange")]
        );
        let [token, exchange] = <[Seen; 2]>::try_from(machine.seen()).unwrap();
        assert_eq!((token.method.as_str(), exchange.method.as_str()), ("POST", "POST"));
        assert_eq!(token.headers["content-type"], "application/x-www-form-urlencoded");
        for (name, value) in [
            ("grant_type", "refresh_token"),
            ("refresh_token", "hunter-refresh-0"),
            ("client_id", client),
            ("Timestamp", "2023-11-14T22:13:20Z"),
        ] {
            assert_eq!(token.value(name), Some(value));
        }
        assert_eq!(exchange.headers["authorization"], "Bearer hunter-access-1");

        let file = saved(&path);
        assert_eq!(file["unknown"], true);
        assert_eq!(file["profiles"][0]["unknown"], json!({"a": [1.5, null]}));
        let profile = &file["profiles"][1];
        for (key, value) in [
            ("oauth_refresh_token", json!("hunter-refresh-1")),
            ("oauth_access_token", json!("hunter-access-1")),
            ("oauth_access_token_expire", json!(NOW + 7200)),
            ("access_key_id", json!("STS.1")),
            ("access_key_secret", json!("hunter-secret")),
            ("sts_token", json!("hunter-token")),
            ("sts_expiration", json!(NOW + 3600)),
            ("region_id", json!("cn-hangzhou")),
            ("mode", json!("OAuth")),
        ] {
            assert_eq!(profile[key], value, "{key}");
        }
        // The saved session is used from then on.
        assert_eq!(source(&machine).fetch().await.unwrap(), credentials);
        assert_eq!(machine.seen().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn good_access_token_is_only_exchanged() {
    for (expires, refresh, requests) in [
        (NOW + 1201, Some("hunter-refresh-0"), 1),
        (NOW + 1200, Some("hunter-refresh-0"), 2),
        (0, Some("hunter-refresh-0"), 2),
        // Only the server can tell.
        (NOW - 10, None, 1),
    ] {
        let machine = machine();
        let mut profile = oauth();
        profile["oauth_access_token_expire"] = json!(expires);
        profile["oauth_refresh_token"] = json!(refresh);
        put(&machine, profile);
        source(&machine).fetch().await.unwrap();
        assert_eq!(machine.seen().len(), requests, "{expires} {refresh:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn refused_access_token_is_renewed_once() {
    let machine = machine();
    let mut profile = oauth();
    profile["oauth_access_token"] = json!("hunter-revoked");
    profile["oauth_access_token_expire"] = json!(NOW + 7000);
    put(&machine, profile);
    assert_eq!(id(&source(&machine).fetch().await.unwrap()), "STS.1");
    assert_eq!(machine.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn valid_session_in_file_is_used() {
    for profile in [oauth(), sso()] {
        for (left, is_kept) in [(181, true), (180, false), (-5, false)] {
            let machine = machine();
            let mut profile = profile.clone();
            profile["access_key_id"] = json!("STS.kept");
            profile["access_key_secret"] = json!("s");
            profile["sts_token"] = json!("t");
            profile["sts_expiration"] = json!(NOW + left);
            put(&machine, profile.clone());
            let credentials = source(&machine).fetch().await.unwrap();
            assert_eq!(id(&credentials) == "STS.kept", is_kept, "{left} {profile}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn refused_session_is_not_used_again() {
    for in_chain in [false, true] {
        let machine = machine();
        let mut profile = oauth();
        profile["access_key_id"] = json!("STS.revoked");
        profile["access_key_secret"] = json!("s");
        profile["sts_token"] = json!("t");
        profile["sts_expiration"] = json!(NOW + 3600);
        put(&machine, profile);
        let provider: Box<dyn Provider> = if in_chain {
            Box::new(default_chain(machine.config()))
        } else {
            Box::new(source(&machine).cached())
        };
        let revoked = provider.credentials().await.unwrap();
        assert_eq!(id(&revoked), "STS.revoked");
        assert_eq!(id(&provider.refresh(&revoked).await.unwrap()), "STS.1");
    }
}

#[tokio::test(start_paused = true)]
async fn chained_profile_renews_its_source() {
    let inner = servers();
    let machine = Machine::new(move |seen| match seen.action() {
        "AssumeRole" => Reply::sts("STS.role", Duration::ZERO),
        _ => inner(seen),
    });
    let role =
        json!({"name": "r", "mode": "ChainableRamRoleArn", "source_profile": "p", "ram_role_arn": "acs:ram::1:role/x"});
    let path = machine.cli(json!({"current": "r", "profiles": [role, oauth()]}));
    assert_eq!(id(&source(&machine).fetch().await.unwrap()), "STS.role");
    assert_eq!(machine.seen()[2].signer().as_deref(), Some("STS.1"));
    let file = saved(&path);
    assert_eq!(file["profiles"][1]["access_key_id"], "STS.1");
    assert_eq!(file["profiles"][0].get("access_key_id"), None);
}

#[tokio::test(start_paused = true)]
async fn cloud_sso_session_is_saved() {
    let machine = machine();
    let path = put(&machine, sso());
    assert_eq!(id(&source(&machine).fetch().await.unwrap()), "STS.sso");
    let [seen] = <[Seen; 1]>::try_from(machine.seen()).unwrap();
    assert_eq!(
        (seen.method.as_str(), seen.headers["authorization"].as_str()),
        ("POST", "Bearer hunter-sso")
    );
    assert_eq!(
        serde_json::from_str::<Value>(&seen.body).unwrap(),
        json!({"AccountId": "1234", "AccessConfigurationId": "ac-1"})
    );
    let profile = &saved(&path)["profiles"][1];
    assert_eq!(
        (&profile["access_key_id"], &profile["sts_expiration"]),
        (&json!("STS.sso"), &json!(NOW + 3600))
    );
    assert_eq!(profile["access_token"], "hunter-sso");
}

#[tokio::test(start_paused = true)]
async fn sign_in_errors_hide_secrets() {
    let again = |mode: &str| format!("sign in again with `aliyun configure --mode {mode} --profile p`");
    for (mut profile, field, value, expected) in [
        (
            oauth(),
            "oauth_refresh_token",
            json!("hunter-spent"),
            format!(
                "the sign-in cannot be renewed: https://oauth.aliyun.com/v1/token answered with status 400, error invalid_grant, \
                 request id R-1: {}",
                again("OAuth")
            ),
        ),
        (
            oauth(),
            "oauth_site_type",
            json!("MARS"),
            "`oauth_site_type` is `MARS`: CN and INTL are known".to_owned(),
        ),
        (
            sso(),
            "access_token",
            json!("hunter-spent"),
            format!(
                "no session is given: https://signin.example.com/cloud-credentials answered with status 401, error Unauthorized, \
                 request id R-3: {}",
                again("CloudSSO")
            ),
        ),
        (
            sso(),
            "cloud_sso_access_token_expire",
            json!(NOW),
            format!("the sign-in has ended: {}", again("CloudSSO")),
        ),
        (
            sso(),
            "cloud_sso_account_id",
            json!(""),
            "`cloud_sso_account_id` is missing: run `aliyun configure --mode CloudSSO --profile p`".to_owned(),
        ),
        (
            sso(),
            "cloud_sso_sign_in_url",
            json!("http://signin.example.com/start"),
            "http://signin.example.com would receive the token unencrypted: use https".to_owned(),
        ),
        (
            sso(),
            "cloud_sso_sign_in_url",
            json!("https://user:hunter2@signin.example.com/"),
            "`cloud_sso_sign_in_url`: the address must not contain a user name".to_owned(),
        ),
    ] {
        let machine = machine();
        profile[field] = value;
        let path = put(&machine, profile);
        let before = std::fs::read(&path).unwrap();
        let error = source(&machine).fetch().await.unwrap_err();
        assert!(!error.is_absent());
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter"), "{shown}");
        assert_eq!(
            machine.neutral(error),
            format!("CLI profile: ~/.aliyun/config.json, profile `p`: {expected}")
        );
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}

#[tokio::test(start_paused = true)]
async fn broken_answers_are_errors_without_secrets() {
    for answer in [
        Reply::ok("hunter2"),
        Reply::ok("{}"),
        Reply::ok(r#"{"accessKeyId": "a", "accessKeySecret": "hunter2", "securityToken": "t", "expiration": "soon"}"#),
        Reply::ok(r#"{"error": "hunter with blanks"}"#),
        Reply::Text(500, "hunter2".to_owned()),
        Reply::Text(302, String::new()),
        Reply::Unreachable,
        Reply::Silence,
    ] {
        let machine = Machine::new(move |_| answer.clone());
        let mut good = oauth();
        good["oauth_access_token_expire"] = json!(NOW + 7000);
        for profile in [oauth(), good, sso()] {
            put(&machine, profile);
            let error = source(&machine).fetch().await.unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(!error.is_absent() && !shown.contains("hunter"), "{shown}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_are_saved_before_exchange() {
    let inner = servers();
    let machine = Machine::new(move |seen| match seen.path.as_str() {
        "/v1/exchange" => Reply::status(503),
        _ => inner(seen),
    });
    let path = put(&machine, oauth());
    assert!(source(&machine).fetch().await.is_err());
    assert_eq!(saved(&path)["profiles"][1]["oauth_refresh_token"], "hunter-refresh-1");
}

#[tokio::test(start_paused = true)]
async fn renewal_outlives_its_caller() {
    let inner = servers();
    let machine = Machine::new(move |seen| inner(seen));
    let path = put(&machine, oauth());
    let source = source(&machine);
    {
        let mut fetch = source.fetch();
        // Polled until the renewal has begun, then dropped.
        while machine.seen().is_empty() {
            let polled = std::future::poll_fn(|context| std::task::Poll::Ready(fetch.as_mut().poll(context))).await;
            assert!(polled.is_pending());
            tokio::task::yield_now().await;
        }
    }
    while saved(&path)["profiles"][1]["access_key_id"] != "STS.1" {
        tokio::task::yield_now().await;
    }
    assert_eq!(id(&source.fetch().await.unwrap()), "STS.1");
    assert_eq!(machine.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn many_renewals_at_once_are_one() {
    let machine = machine();
    put(&machine, oauth());
    let renewals: Vec<_> = (0..8)
        .map(|_| {
            let source = source(&machine);
            tokio::spawn(async move { source.fetch().await })
        })
        .collect();
    for renewal in renewals {
        assert_eq!(id(&renewal.await.unwrap().unwrap()), "STS.1");
    }
    assert_eq!(machine.seen().len(), 2, "{:?}", asked(&machine));
}

/// The official clients lock the file itself by `flock`.
#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn lock_wait_times_out() {
    let machine = machine();
    let path = put(&machine, oauth());
    let lock = std::fs::File::open(&path).unwrap();
    lock.lock().unwrap();
    let start = tokio::time::Instant::now();
    let error = source(&machine).fetch().await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 60);
    assert!(
        error
            .message()
            .ends_with("another program has held the lock of the file for 60 s: end it, or wait for it"),
        "{error}"
    );
    assert!(machine.seen().is_empty());

    let source = source(&machine);
    let renewal = tokio::spawn(async move { source.fetch().await });
    // The holder of the lock replaces the file, as official clients do, so that the renewed session counts.
    let mut file = saved(&path);
    file["profiles"][1]["access_key_id"] = json!("STS.theirs");
    file["profiles"][1]["access_key_secret"] = json!("s");
    file["profiles"][1]["sts_token"] = json!("t");
    file["profiles"][1]["sts_expiration"] = json!(NOW + 3600);
    let temporary = path.with_extension("tmp");
    std::fs::write(&temporary, file.to_string()).unwrap();
    std::fs::rename(temporary, &path).unwrap();
    drop(lock);
    assert_eq!(id(&renewal.await.unwrap().unwrap()), "STS.theirs");
    assert!(machine.seen().is_empty());
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn permissions_links_and_layout_survive() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    let machine = machine();
    let text = "{\n\t\"current\": \"p\",\n\t\"profiles\": [\n\t\t{\n\t\t\t\"name\": \"p\",\n\t\t\t\"mode\": \"OAuth\",\n\t\t\t\"oauth_refresh_token\": \"hunter-refresh-0\",\n\t\t\t\"huge\": 123456789012345678901234567890\n\t\t}\n\t]\n}\n";
    let target = machine.write("dotfiles/aliyun.json", text);
    std::fs::set_permissions(&target, std::fs::Permissions::from_mode(0o640)).unwrap();
    let owner = std::fs::metadata(&target).unwrap();
    let folder = machine.home.path().join(".aliyun");
    std::fs::create_dir(&folder).unwrap();
    let link = folder.join("config.json");
    symlink("../dotfiles/aliyun.json", &link).unwrap();

    source(&machine).fetch().await.unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    let metadata = std::fs::metadata(&target).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o640);
    assert_eq!((metadata.uid(), metadata.gid()), (owner.uid(), owner.gid()));
    let after = std::fs::read_to_string(&target).unwrap();
    let end = after.find("\n\t\t}\n\t]\n}\n").unwrap();
    let kept = text.replace("hunter-refresh-0", "hunter-refresh-1");
    assert!(after.starts_with(kept.split("\n\t\t}").next().unwrap()), "{after}");
    assert!(
        after[..end].contains(",\n\t\t\t\"sts_expiration\": 1700003600"),
        "{after}"
    );
    for folder in [&folder, target.parent().unwrap()] {
        let count = std::fs::read_dir(folder).unwrap().count();
        assert_eq!(count, 1, "nothing is left behind in {}", folder.display());
    }
}

/// A refresh token that is used but not saved would sign the user out.
#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn read_only_file_keeps_token() {
    use std::os::unix::fs::PermissionsExt;

    let machine = machine();
    let path = put(&machine, oauth());
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    let error = source(&machine).fetch().await.unwrap_err();
    assert!(
        machine
            .neutral(&error)
            .contains("the renewed sign-in cannot be written to ~/.aliyun/config.json"),
        "{error}"
    );
    assert!(machine.seen().is_empty());
    // Losing only the session does no harm.
    let mut profile = oauth();
    profile["oauth_access_token_expire"] = json!(NOW + 7000);
    std::fs::remove_file(&path).unwrap();
    put(&machine, profile);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    assert_eq!(id(&source(&machine).fetch().await.unwrap()), "STS.0");
}

#[tokio::test(start_paused = true)]
async fn oauth_server_can_be_another() {
    let inner = servers();
    let machine = Machine::new(move |seen| {
        let mut seen = seen.clone();
        assert_eq!(seen.place, "http://127.0.0.1:8080");
        seen.place = "https://oauth.aliyun.com".to_owned();
        inner(&seen)
    });
    put(&machine, oauth());
    let config = machine.config().oauth_endpoint("http://127.0.0.1:8080");
    let source = CliProfile::new().config(config);
    assert_eq!(id(&source.fetch().await.unwrap()), "STS.1");
}
