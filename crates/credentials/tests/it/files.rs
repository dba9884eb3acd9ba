//! Files with credentials: the profiles of the command line tool, and the shared credentials file.

use std::time::Duration;

use acs_credentials::{CliProfile, CredentialsFile, Source};
use acs_protocol::Credentials;
use acs_runtime::credentials::Provider;
use serde_json::{Value, json};

use crate::support::{Machine, Reply, Seen};

/// All servers that a profile can lead to.
fn servers(seen: &Seen) -> Reply {
    match (seen.action(), seen.path.as_str()) {
        ("AssumeRole", _) => {
            let role = seen.value("RoleArn").unwrap().rsplit('/').next().unwrap();
            Reply::sts(&format!("STS.{role}"), Duration::ZERO)
        }
        ("AssumeRoleWithOIDC", _) => Reply::sts("STS.oidc", Duration::ZERO),
        (_, "/latest/api/token") => Reply::ok("t"),
        (_, "/latest/meta-data/ram/security-credentials/") => Reply::ok("web"),
        (_, path) if path.starts_with("/latest/meta-data/ram/security-credentials/") => Reply::session("STS.instance"),
        (_, "/creds") => Reply::session("STS.uri"),
        _ => Reply::status(404),
    }
}

fn machine() -> Machine {
    Machine::new(servers)
}

/// The credentials of a profile in the tool's file.
async fn cli(machine: &Machine, profile: Value) -> Result<Credentials, String> {
    let mut profile = profile;
    profile["name"] = json!("p");
    let key = json!({"name": "key", "mode": "AK", "access_key_id": "key", "access_key_secret": "hunter2"});
    machine.cli(json!({"current": "p", "profiles": [key, profile]}));
    let source = CliProfile::new().config(machine.config());
    source.fetch().await.map_err(|error| machine.neutral(error))
}

async fn ini(machine: &Machine, section: &str) -> Result<Credentials, String> {
    machine.ini(section);
    let source = CredentialsFile::new().config(machine.config());
    source.fetch().await.map_err(|error| machine.neutral(error))
}

fn id(credentials: &Credentials) -> &str {
    credentials.access_key_id().unwrap()
}

#[tokio::test(start_paused = true)]
async fn cli_key_modes() {
    let machine = machine();
    let key = json!({"mode": "AK", "access_key_id": "LTAI", "access_key_secret": "hunter2"});
    assert_eq!(
        cli(&machine, key).await.unwrap(),
        Credentials::access_key("LTAI", "hunter2")
    );
    let key = json!({"mode": "ststoken", "access_key_id": "a", "access_key_secret": "b", "sts_token": "c"});
    assert_eq!(cli(&machine, key).await.unwrap(), Credentials::sts("a", "b", "c"));
    let key = json!({"mode": "BearerToken", "bearer_token": "b"});
    assert_eq!(cli(&machine, key).await.unwrap(), Credentials::bearer("b"));
    assert!(machine.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn cli_role_modes() {
    let machine = machine();
    let role = json!({
        "mode": "RamRoleArn", "access_key_id": "LTAI", "access_key_secret": "hunter2", "ram_role_arn": "acs:ram::1:role/reader",
        "ram_session_name": "report", "expired_seconds": 1800, "sts_region": "cn-beijing", "enable_vpc": true,
        "external_id": "partner", "policy": "{}",
    });
    assert_eq!(id(&cli(&machine, role).await.unwrap()), "STS.reader");
    let chained = json!({"mode": "ChainableRamRoleArn", "source_profile": "key", "ram_role_arn": "acs:ram::1:role/auditor",
        "expired_seconds": 0});
    assert_eq!(id(&cli(&machine, chained).await.unwrap()), "STS.auditor");

    let [role, chained] = <[Seen; 2]>::try_from(machine.seen()).unwrap();
    assert_eq!(role.place, "https://sts-vpc.cn-beijing.aliyuncs.com");
    assert_eq!(role.signer().as_deref(), Some("LTAI"));
    for (name, value) in [
        ("RoleSessionName", "report"),
        ("DurationSeconds", "1800"),
        ("ExternalId", "partner"),
        ("Policy", "{}"),
    ] {
        assert_eq!(role.value(name), Some(value), "{name}");
    }
    assert_eq!(chained.signer().as_deref(), Some("key"));
    assert_eq!(chained.value("DurationSeconds"), Some("3600"));
    assert_eq!(chained.value("RoleSessionName"), Some("acs-rust-1700000000"));
}

#[tokio::test(start_paused = true)]
async fn cli_modes_with_other_sources() {
    let machine = machine();
    let token = machine.write("token", "jwt");
    for (profile, expected) in [
        (json!({"mode": "EcsRamRole", "ram_role_name": "web"}), "STS.instance"),
        (json!({"mode": "EcsRamRole"}), "STS.instance"),
        (
            json!({"mode": "RamRoleArnWithRoleName", "ram_role_name": "web", "ram_role_arn": "acs:ram::1:role/far"}),
            "STS.far",
        ),
        (
            json!({"mode": "OIDC", "oidc_provider_arn": "p", "oidc_token_file": token, "ram_role_arn": "r", "ram_session_name": "s"}),
            "STS.oidc",
        ),
        (
            json!({"mode": "CredentialsURI", "credentials_uri": "http://localhost:7777/creds"}),
            "STS.uri",
        ),
        (
            json!({"mode": "CloudSSO", "access_key_id": "STS.sso", "access_key_secret": "s", "sts_token": "t", "sts_expiration": 1_700_003_600}),
            "STS.sso",
        ),
    ] {
        assert_eq!(
            id(&cli(&machine, profile.clone()).await.unwrap()),
            expected,
            "{profile}"
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn cli_external_mode() {
    let machine = machine();
    let command = r#"echo '{"mode": "AK", "access_key_id": "LTAI.command", "access_key_secret": "s"}'"#;
    let profile = json!({"mode": "External", "process_command": command});
    assert_eq!(id(&cli(&machine, profile).await.unwrap()), "LTAI.command");
}

#[tokio::test(start_paused = true)]
async fn circular_profiles_are_refused() {
    let machine = machine();
    let chained = |name: &str, source: &str| json!({"name": name, "mode": "ChainableRamRoleArn", "source_profile": source, "ram_role_arn": "r"});
    machine.cli(json!({"current": "a", "profiles": [chained("a", "b"), chained("b", "c"), chained("c", "b")]}));
    let error = CliProfile::new().config(machine.config()).fetch().await.unwrap_err();
    assert_eq!(
        machine.neutral(error),
        "CLI profile: ~/.aliyun/config.json: the profiles `a` → `b` → `c` → `b` form a circle"
    );
    machine.cli(json!({"current": "a", "profiles": [chained("a", "a")]}));
    let error = CliProfile::new().config(machine.config()).fetch().await.unwrap_err();
    assert!(error.to_string().contains("`a` → `a` form a circle"), "{error}");
    machine.cli(json!({"current": "a", "profiles": [chained("a", "gone")]}));
    let error = CliProfile::new().config(machine.config()).fetch().await.unwrap_err();
    assert!(
        !error.is_absent() && error.to_string().contains("has no profile `gone`"),
        "{error}"
    );
    assert!(machine.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn chained_profiles_assume_each_role() {
    let machine = machine();
    let mut profiles = vec![json!({"name": "p0", "mode": "AK", "access_key_id": "key", "access_key_secret": "s"})];
    profiles.extend((1..=20).map(|number| {
        json!({"name": format!("p{number}"), "mode": "ChainableRamRoleArn", "source_profile": format!("p{}", number - 1),
            "ram_role_arn": format!("acs:ram::1:role/r{number}")})
    }));
    machine.cli(json!({"current": "p20", "profiles": profiles}));
    let credentials = CliProfile::new().config(machine.config()).fetch().await.unwrap();
    assert_eq!(id(&credentials), "STS.r20");
    let signers: Vec<_> = machine.seen().iter().map(|seen| seen.signer().unwrap()).collect();
    assert_eq!((signers.len(), &*signers[0], &*signers[19]), (20, "key", "STS.r19"));
}

#[tokio::test(start_paused = true)]
async fn profile_selection_order() {
    let machine = machine();
    let key = |name: &str| json!({"name": name, "mode": "AK", "access_key_id": name, "access_key_secret": "s"});
    machine.cli(json!({"current": "a", "profiles": [key("a"), key("b"), key("c")]}));
    let source = || CliProfile::new().config(machine.config());
    assert_eq!(id(&source().fetch().await.unwrap()), "a");
    machine.set("ALIBABA_CLOUD_PROFILE", "b");
    assert_eq!(id(&source().fetch().await.unwrap()), "b");
    assert_eq!(id(&source().profile("c").fetch().await.unwrap()), "c");
    let error = source().profile("d").fetch().await.unwrap_err();
    assert!(!error.is_absent(), "a profile that is named has to be there");
    assert_eq!(
        machine.neutral(error),
        "CLI profile: ~/.aliyun/config.json has no profile `d`; it has: a, b, c"
    );
}

#[tokio::test(start_paused = true)]
async fn profile_errors_hide_secrets() {
    let machine = machine();
    for (profile, expected) in [
        (
            json!({"mode": "AK", "access_key_secret": "hunter2"}),
            "`access_key_id` is missing: run `aliyun configure`",
        ),
        (
            json!({"mode": "StsToken", "access_key_id": "a", "access_key_secret": "hunter2"}),
            "`sts_token` is missing: run `aliyun configure`",
        ),
        (
            json!({"mode": "RamRoleArn", "access_key_id": "a", "access_key_secret": "hunter2"}),
            "`ram_role_arn` is missing: run `aliyun configure`",
        ),
        (
            json!({"mode": "ChainableRamRoleArn", "ram_role_arn": "r"}),
            "`source_profile` is missing: run `aliyun configure`",
        ),
        (
            json!({"mode": "OAuth", "access_key_secret": "hunter2"}),
            "there are no tokens: sign in again with `aliyun configure --mode OAuth --profile p`",
        ),
        (
            json!({"mode": "Magic", "access_key_secret": "hunter2"}),
            "the mode `Magic` is not supported; set ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true to leave the file out, or name \
             another profile in ALIBABA_CLOUD_PROFILE",
        ),
    ] {
        let error = cli(&machine, profile).await.unwrap_err();
        assert_eq!(
            error,
            format!("CLI profile: ~/.aliyun/config.json, profile `p`: {expected}")
        );
    }
    machine.cli(json!({"current": "p", "profiles": ["hunter2"]}));
    let source = CliProfile::new().config(machine.config());
    let error = machine.neutral(source.fetch().await.unwrap_err());
    assert_eq!(
        error,
        "CLI profile: ~/.aliyun/config.json has a value of the wrong type at `profiles[0]`"
    );
}

#[tokio::test(start_paused = true)]
async fn named_config_file_must_exist() {
    let machine = machine();
    let text = json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "named", "access_key_secret": "s"}]});
    let path = machine.write("elsewhere/aliyun.json", text.to_string());
    machine.cli(json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "home", "access_key_secret": "s"}]}));
    let source = || CliProfile::new().config(machine.config());
    assert_eq!(id(&source().fetch().await.unwrap()), "home");
    machine.set("ALIBABA_CLOUD_CONFIG_FILE", path.display().to_string());
    assert_eq!(id(&source().fetch().await.unwrap()), "named");
    std::fs::remove_file(path).unwrap();
    let error = source().fetch().await.unwrap_err();
    assert!(!error.is_absent());
    assert_eq!(
        machine.neutral(error),
        "CLI profile: there is no file ~/elsewhere/aliyun.json"
    );
}

#[tokio::test(start_paused = true)]
async fn half_configured_profile_is_an_error() {
    let machine = machine();
    let source = || CliProfile::new().config(machine.config());
    let key = json!({"name": "a", "mode": "AK", "access_key_id": "", "access_key_secret": ""});
    let empty = json!({"name": "a", "mode": ""});
    for (config, variable, is_absent) in [
        // Nothing is set up.
        (json!({"current": "default", "profiles": []}), "", true),
        (json!({"current": "", "profiles": [key]}), "", true),
        (json!({"current": "a", "profiles": [key]}), "", true),
        (json!({"current": "a", "profiles": [empty]}), "", true),
        (json!({"profiles": [key, empty]}), "", true),
        // There are profiles, but none is named.
        (
            json!({"profiles": [{"name": "a", "mode": "AK", "access_key_id": "id"}]}),
            "",
            false,
        ),
        (
            json!({"current": "", "profiles": [{"name": "a", "mode": "EcsRamRole"}]}),
            "",
            false,
        ),
        // A file or a profile is named.
        (json!({"current": "b", "profiles": [key]}), "", false),
        (json!({"current": "a", "profiles": [key]}), "a", false),
        (json!({"current": "a", "profiles": [empty]}), "a", false),
        (json!({"current": "default", "profiles": []}), "a", false),
    ] {
        machine.cli(config.clone());
        machine.set("ALIBABA_CLOUD_PROFILE", variable);
        let error = source().fetch().await.unwrap_err();
        assert_eq!(error.is_absent(), is_absent, "{config} {variable}: {error}");
    }
    let chained = json!({"name": "c", "mode": "ChainableRamRoleArn", "source_profile": "a", "ram_role_arn": "r"});
    machine.cli(json!({"current": "c", "profiles": [chained, key]}));
    machine.unset("ALIBABA_CLOUD_PROFILE");
    assert!(!source().fetch().await.unwrap_err().is_absent());

    let ini = || CredentialsFile::new().config(machine.config());
    machine.set("ALIBABA_CLOUD_PROFILE", "gone");
    let error = ini().fetch().await.unwrap_err();
    assert!(!error.is_absent());
    assert_eq!(
        machine.neutral(error),
        "credentials file: there is no file ~/.alibabacloud/credentials with the profile `gone`, which is asked for"
    );
    machine.ini("[gone]\ntype = access_key\nenable = false");
    assert!(!ini().fetch().await.unwrap_err().is_absent());
    assert!(!ini().profile("other").fetch().await.unwrap_err().is_absent());
}

#[tokio::test(start_paused = true)]
async fn mode_is_implied_by_fields() {
    let machine = machine();
    let token = machine.write("token", "jwt");
    for (profile, expected) in [
        (json!({"access_key_id": "LTAI", "access_key_secret": "s"}), "LTAI"),
        (
            json!({"mode": "", "access_key_id": "a", "access_key_secret": "s", "sts_token": "t"}),
            "a",
        ),
        (
            json!({"access_key_id": "a", "access_key_secret": "s", "ram_role_arn": "acs:ram::1:role/reader"}),
            "STS.reader",
        ),
        (json!({"ram_role_name": "web"}), "STS.instance"),
        (
            json!({"oidc_provider_arn": "p", "oidc_token_file": token, "ram_role_arn": "r"}),
            "STS.oidc",
        ),
    ] {
        assert_eq!(
            id(&cli(&machine, profile.clone()).await.unwrap()),
            expected,
            "{profile}"
        );
    }
    assert_eq!(
        cli(&machine, json!({"access_key_secret": "hunter2"}))
            .await
            .unwrap_err(),
        "CLI profile: ~/.aliyun/config.json, profile `p`: `access_key_id` is missing: run `aliyun configure`"
    );
}

#[tokio::test(start_paused = true)]
async fn anonymous_and_bearer_header_modes() {
    let machine = machine();
    let anonymous = cli(&machine, json!({"mode": "Anonymous"})).await.unwrap();
    assert_eq!(anonymous, Credentials::anonymous());
    let bearer = json!({"mode": "BearerToken", "bearer_token": "hunter2", "bearer_token_header_key": "X-Own-Token"});
    let bearer = cli(&machine, bearer).await.unwrap();
    assert_eq!(bearer, Credentials::bearer_in("x-own-token", "hunter2").unwrap());
    let wrong = json!({"mode": "BearerToken", "bearer_token": "hunter2", "bearer_token_header_key": "x acs"});
    assert_eq!(
        cli(&machine, wrong).await.unwrap_err(),
        "CLI profile: ~/.aliyun/config.json, profile `p`: `bearer_token_header_key`: `x acs` is not a valid header name"
    );
}

#[tokio::test(start_paused = true)]
async fn role_settings_reach_sts() {
    let machine = machine();
    machine
        .set("ALIBABA_CLOUD_STS_ENDPOINT", "sts.example.com")
        .set("ALIBABA_CLOUD_EXTERNAL_ID", "partner");
    let role = json!({"mode": "RamRoleArn", "access_key_id": "a", "access_key_secret": "s", "ram_role_arn": "acs:ram::1:role/x",
        "sts_region": "cn-beijing"});
    cli(&machine, role.clone()).await.unwrap();
    let mut own = role;
    own["sts_endpoint"] = json!("https://sts.own.example.com/");
    own["external_id"] = json!("own");
    cli(&machine, own.clone()).await.unwrap();
    own["sts_endpoint"] = json!("sts.example.com/path");
    let error = cli(&machine, own).await.unwrap_err();
    assert!(error.contains("`sts.example.com/path` is not an endpoint"), "{error}");

    let [variable, own] = <[Seen; 2]>::try_from(machine.seen()).unwrap();
    assert_eq!(
        (variable.place.as_str(), variable.value("ExternalId")),
        ("https://sts.example.com", Some("partner"))
    );
    assert_eq!(
        (own.place.as_str(), own.value("ExternalId")),
        ("https://sts.own.example.com", Some("own"))
    );
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn other_programs_can_be_forbidden() {
    let machine = machine();
    let command = r#"echo '{"mode": "AK", "access_key_id": "LTAI.command", "access_key_secret": "s"}'"#;
    let external = json!({"mode": "External", "process_command": command});
    let uri = json!({"mode": "CredentialsURI", "credentials_uri": "http://localhost:7777/creds"});
    for value in ["true", "1"] {
        machine.set("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", value);
        for profile in [&external, &uri] {
            let error = cli(&machine, profile.clone()).await.unwrap_err();
            assert!(
                error.ends_with("it is set up, but ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids it"),
                "{error}"
            );
        }
    }
    machine.set("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "false");
    assert!(cli(&machine, uri).await.is_ok());
    assert_eq!(machine.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn byte_order_mark_and_crlf_work() {
    let machine = machine();
    machine.write(
        ".aliyun/config.json",
        "\u{feff}{\r\n\"current\": \"p\",\r\n\"profiles\": [{\"name\": \"p\", \"mode\": \"AK\", \"access_key_id\": \"a\", \"access_key_secret\": \"b\"}]\r\n}\r\n",
    );
    let source = CliProfile::new().config(machine.config());
    assert_eq!(source.fetch().await.unwrap(), Credentials::access_key("a", "b"));
    let text = "\u{feff}[default]\r\ntype = access_key\r\naccess_key_id = a\r\naccess_key_secret = b\r\n";
    assert_eq!(ini(&machine, text).await.unwrap(), Credentials::access_key("a", "b"));
}

#[tokio::test(start_paused = true)]
async fn sections_of_every_type() {
    let machine = machine();
    let key = "access_key_id = LTAI\naccess_key_secret = hunter2\n";
    assert_eq!(
        ini(&machine, &format!("[default]\ntype = access_key\n{key}"))
            .await
            .unwrap(),
        Credentials::access_key("LTAI", "hunter2")
    );
    assert_eq!(
        ini(&machine, &format!("[default]\ntype = sts\nsecurity_token = t\n{key}"))
            .await
            .unwrap(),
        Credentials::sts("LTAI", "hunter2", "t")
    );
    assert_eq!(
        ini(&machine, "[default]\ntype = bearer\nbearer_token = t")
            .await
            .unwrap(),
        Credentials::bearer("t")
    );
    let role =
        format!("[default]\ntype = ram_role_arn\nrole_arn = acs:ram::1:role/reader\nrole_session_name = s\n{key}");
    assert_eq!(id(&ini(&machine, &role).await.unwrap()), "STS.reader");
    assert_eq!(machine.seen()[0].value("RoleSessionName"), Some("s"));
    let token = machine.write("token", "jwt");
    let oidc = format!(
        "[default]\ntype = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p\noidc_token_file_path = {}\n",
        token.display()
    );
    assert_eq!(id(&ini(&machine, &oidc).await.unwrap()), "STS.oidc");
    let instance = ini(&machine, "[default]\ntype = ecs_ram_role\nrole_name = web").await;
    assert_eq!(id(&instance.unwrap()), "STS.instance");
}

#[tokio::test(start_paused = true)]
async fn section_errors_name_the_field() {
    let machine = machine();
    for (text, expected) in [
        ("[default]\naccess_key_id = a", ", profile `default`: `type` is missing"),
        (
            "[default]\ntype = access_key\naccess_key_secret = hunter2",
            ", profile `default`: `access_key_id` is missing",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id =",
            ", profile `default`: `access_key_id` is missing",
        ),
        (
            "[default]\ntype = rsa_key_pair",
            ", profile `default`: the type `rsa_key_pair` is not supported: access_key, sts, ram_role_arn, oidc_role_arn, \
             ecs_ram_role and bearer are",
        ),
        ("[default]\nhunter2", ", line 2: neither `[section]` nor `key = value`"),
        ("[a]\n[b]", " has no profile `default`; it has: a, b"),
        ("[default]\nenable = false", ", profile `default` is not enabled"),
    ] {
        let error = ini(&machine, text).await.unwrap_err();
        assert_eq!(
            error,
            format!("credentials file: ~/.alibabacloud/credentials{expected}")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn file_selection_order() {
    let machine = machine();
    let key = |id: &str| format!("[default]\ntype=access_key\naccess_key_id={id}\naccess_key_secret=s");
    let source = || CredentialsFile::new().config(machine.config());
    assert!(source().fetch().await.unwrap_err().is_absent());
    machine.write(".alibabacloud/credentials.ini", key("ini"));
    assert_eq!(id(&source().fetch().await.unwrap()), "ini");
    machine.ini(&key("plain"));
    assert_eq!(id(&source().fetch().await.unwrap()), "plain");
    let other = machine.write("other", key("other"));
    machine.set("ALIBABA_CLOUD_CREDENTIALS_FILE", other.display().to_string());
    assert_eq!(id(&source().fetch().await.unwrap()), "other");

    machine.set(
        "ALIBABA_CLOUD_CREDENTIALS_FILE",
        machine.home.path().join("gone").display().to_string(),
    );
    let error = source().fetch().await.unwrap_err();
    assert!(!error.is_absent(), "a file that is named has to be there");
    assert_eq!(machine.neutral(error), "credentials file: there is no file ~/gone");
}

#[tokio::test(start_paused = true)]
async fn refused_key_rereads_the_file() {
    let machine = machine();
    let key = |id: &str| format!("[default]\ntype=access_key\naccess_key_id={id}\naccess_key_secret=s");
    machine.ini(&key("old"));
    let provider = CredentialsFile::new().config(machine.config()).cached();
    let old = provider.credentials().await.unwrap();
    machine.ini(&key("new"));
    assert_eq!(id(&provider.credentials().await.unwrap()), "old");
    assert_eq!(id(&provider.refresh(&old).await.unwrap()), "new");
}
