//! Servers that renew sign-ins of the command line tool.

use std::time::Duration;

use acs_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{Answer, Client, ECS, builder, whole};

const CLIENT_ID: &str = "4038181954557748008";

async fn token(client: &Client, refresh: &str) -> Answer {
    let form = format!("grant_type=refresh_token&refresh_token={refresh}&client_id={CLIENT_ID}");
    post(client, "/v1/token", None, form).await
}

async fn post(client: &Client, path: &str, bearer: Option<&str>, body: String) -> Answer {
    let mut request = client.http.post(format!("{}{path}", client.url)).body(body);
    if let Some(token) = bearer {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    whole(request.send().await.unwrap()).await
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn refresh_token_is_valid_once() {
    let (builder, _) = builder();
    let emulator: Emulator = builder.oauth_refresh_token("first").start().await.unwrap();
    let client = Client::of(&emulator);
    let given = token(&client, "first").await.json();
    assert_eq!(
        (&given["expires_in"], &given["token_type"]),
        (&json!(10_800), &json!("Bearer"))
    );
    let next = text(&given, "refresh_token");
    for spent in ["first", "unknown"] {
        let refused = token(&client, spent).await;
        assert_eq!(
            (refused.status, text(&refused.json(), "error").as_str()),
            (400, "invalid_grant")
        );
    }
    assert_eq!(token(&client, &next).await.status, 200);
    assert_eq!(token(&client, &next).await.status, 400);
    for (form, error) in [
        ("grant_type=password", "unsupported_grant_type"),
        (
            "grant_type=refresh_token&refresh_token=first&client_id=1",
            "invalid_client",
        ),
        (
            "grant_type=refresh_token&client_id=4103531455503354461",
            "invalid_request",
        ),
    ] {
        let refused = post(&client, "/v1/token", None, form.to_owned()).await;
        assert_eq!(text(&refused.json(), "error"), error);
    }
    let log = serde_json::to_string(&emulator.requests()).unwrap();
    assert!(log.contains("OAuthToken") && !log.contains("first") && !log.contains(&next));
}

#[tokio::test]
async fn access_token_works_until_it_expires() {
    let (builder, clock) = builder();
    let builder = builder
        .oauth_refresh_token("first")
        .oauth_access_token("lasting")
        .oauth_access_token_lifetime(Duration::from_secs(60));
    let emulator: Emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    let access = text(&token(&client, "first").await.json(), "access_token");
    let key = post(&client, "/v1/exchange", Some(&access), String::new()).await.json();
    for (name, of_sts) in [("accessKeyId", "AccessKeyId"), ("securityToken", "SecurityToken")] {
        assert_eq!(key[name], key[of_sts]);
    }
    let mut sts = client.clone();
    (sts.id, sts.secret, sts.token) = (
        text(&key, "accessKeyId"),
        text(&key, "accessKeySecret"),
        Some(text(&key, "securityToken")),
    );
    let region = [("RegionId", "cn-hangzhou")];
    assert_eq!(sts.get(ECS, "DescribeInstanceStatus", &region).await.status, 200);

    clock.advance(Duration::from_secs(60));
    for (token, error) in [
        (Some(access.as_str()), "expired_token"),
        (Some("unknown"), "invalid_token"),
        (None, "invalid_token"),
    ] {
        let refused = post(&client, "/v1/exchange", token, String::new()).await;
        assert_eq!((refused.status, text(&refused.json(), "error").as_str()), (401, error));
    }
    assert_eq!(
        post(&client, "/v1/exchange", Some("lasting"), String::new())
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn cloud_sso_returns_keys_for_account() {
    let (builder, _) = builder();
    let emulator: Emulator = builder.cloud_sso_token("good").start().await.unwrap();
    let client = Client::of(&emulator);
    let body = json!({"AccountId": "1", "AccessConfigurationId": "ac-1"}).to_string();
    let given = post(&client, "/cloud-credentials", Some("good"), body.clone())
        .await
        .json();
    assert!(text(&given["CloudCredential"], "AccessKeyId").starts_with("STS."));
    for (token, body, status, code) in [
        (Some("bad"), body.as_str(), 401, "InvalidAccessToken"),
        (None, &body, 401, "InvalidAccessToken"),
        (Some("good"), "{\"AccountId\": \"1\"}", 400, "MissingParameter"),
        (Some("good"), "", 400, "MissingParameter"),
    ] {
        let refused = post(&client, "/cloud-credentials", token, body.to_owned()).await;
        assert_eq!(
            (refused.status, text(&refused.json(), "ErrorCode").as_str()),
            (status, code)
        );
    }
}

#[tokio::test]
async fn any_token_is_valid_by_default() {
    let (builder, _) = builder();
    let emulator: Emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    assert_eq!(
        post(&client, "/v1/exchange", Some("any"), String::new()).await.status,
        200
    );
    assert_eq!(token(&client, "any").await.status, 200);
    assert_eq!(token(&client, "any").await.status, 400);
    assert_eq!(post(&client, "/v1/token", None, "x".repeat(100)).await.status, 400);
}
