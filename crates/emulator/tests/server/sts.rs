//! Temporary keys of STS.

use std::time::Duration;

use crate::client::{Client, ECS, builder, emulator};

const STS: &str = "2015-04-01";
const ROLE: (&str, &str) = ("RoleArn", "acs:ram::123456789012:role/reader");

#[tokio::test]
async fn assumed_role_key_expires() {
    let (builder, clock) = builder();
    let emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    let parameters = [ROLE, ("RoleSessionName", "report"), ("DurationSeconds", "900")];
    let answer = client.get(STS, "AssumeRole", &parameters).await.json();
    assert_eq!(answer["Credentials"]["Expiration"], "2026-01-02T03:19:05Z");
    assert_eq!(
        answer["AssumedRoleUser"]["Arn"],
        "acs:ram::123456789012:role/reader/report"
    );
    let text = |name: &str| answer["Credentials"][name].as_str().unwrap().to_owned();
    let mut role = client.clone();
    (role.id, role.secret, role.token) = (
        text("AccessKeyId"),
        text("AccessKeySecret"),
        Some(text("SecurityToken")),
    );
    let region = [("RegionId", "cn-hangzhou")];
    assert_eq!(role.get(ECS, "DescribeInstanceStatus", &region).await.status, 200);
    role.token = Some("another".to_owned());
    assert_eq!(
        role.get(ECS, "DescribeInstanceStatus", &region).await.code(),
        "InvalidSecurityToken.Malformed"
    );
    role.token = Some(text("SecurityToken"));
    clock.advance(Duration::from_secs(900));
    role.now += Duration::from_secs(900);
    assert_eq!(
        role.get(ECS, "DescribeInstanceStatus", &region).await.code(),
        "InvalidSecurityToken.Expired"
    );
}

#[tokio::test]
async fn invalid_role_is_worded_by_spec() {
    let (_emulator, client) = emulator().await;
    for (parameters, status, code) in [
        (
            vec![("RoleArn", "reader"), ("RoleSessionName", "report")],
            400,
            "InvalidParameter.RoleArn",
        ),
        (
            vec![ROLE, ("RoleSessionName", "a b")],
            400,
            "InvalidParameter.RoleSessionName",
        ),
        (
            vec![ROLE, ("RoleSessionName", "report"), ("DurationSeconds", "60")],
            400,
            "InvalidParameter.DurationSeconds",
        ),
        (vec![ROLE], 400, "MissingParameter"),
    ] {
        let answer = client.get(STS, "AssumeRole", &parameters).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (status, code),
            "{}",
            answer.text
        );
    }
}

#[tokio::test]
async fn oidc_token_authenticates() {
    let (builder, _) = builder();
    let emulator = builder.oidc_token("good").start().await.unwrap();
    let client = Client::of(&emulator);
    let call = async |token: &str| {
        let query = "Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON\
                     &OIDCProviderArn=acs:ram::1:oidc-provider/p&RoleArn=acs:ram::1:role/r&RoleSessionName=report";
        client.send("POST", query, &format!("OIDCToken={token}"), None).await
    };
    let good = call("good").await;
    assert_eq!(good.status, 200, "{}", good.text);
    assert!(good.json()["Credentials"]["SecurityToken"].is_string());
    assert_eq!(call("bad!").await.status, 400);
    let log = serde_json::to_string(&emulator.requests()).unwrap();
    assert!(!log.contains("good"), "{log}");
}
