//! Instance metadata and the credentials URI.

use std::time::Duration;

use acs_emulator::{Emulator, Fault, FaultEffect, ImdsMode};

use crate::client::{Answer, Client, ECS, builder, whole};

const TTL: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aliyun-ecs-metadata-token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

async fn ask(client: &Client, method: &str, path: &str, header: Option<(&str, &str)>) -> Answer {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = client.http.request(method, format!("{}{path}", client.url));
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    whole(request.send().await.unwrap()).await
}

#[tokio::test]
async fn role_key_works_until_it_expires() {
    let (builder, clock) = builder();
    let emulator = builder
        .role_key_lifetime(Duration::from_secs(3600))
        .start()
        .await
        .unwrap();
    let client = Client::of(&emulator);
    for ttl in [None, Some((TTL, "0")), Some((TTL, "21601")), Some((TTL, "x"))] {
        assert_eq!(ask(&client, "PUT", "/latest/api/token", ttl).await.status, 400);
    }
    let token = ask(&client, "PUT", "/latest/api/token", Some((TTL, "60"))).await.text;
    assert_eq!(ask(&client, "GET", ROLES, None).await.status, 403);
    assert_eq!(ask(&client, "GET", ROLES, Some((TOKEN, "wrong"))).await.status, 403);
    let role = ask(&client, "GET", ROLES, Some((TOKEN, &token))).await.text;
    assert_eq!(role, "emulator-role");
    let path = format!("{ROLES}{role}");
    let key = ask(&client, "GET", &path, Some((TOKEN, &token))).await.json();
    assert_eq!(
        (&key["Code"], &key["Expiration"]),
        (&"Success".into(), &"2026-01-02T04:04:05Z".into())
    );
    assert_eq!(
        ask(&client, "GET", &format!("{ROLES}other"), Some((TOKEN, &token)))
            .await
            .status,
        404
    );
    assert_eq!(ask(&client, "GET", &path, Some((TOKEN, &token))).await.json(), key);

    let mut sts = client.clone();
    let text = |name: &str| key[name].as_str().unwrap().to_owned();
    (sts.id, sts.secret, sts.token) = (
        text("AccessKeyId"),
        text("AccessKeySecret"),
        Some(text("SecurityToken")),
    );
    let region = [("RegionId", "cn-hangzhou")];
    assert_eq!(sts.get(ECS, "DescribeInstanceStatus", &region).await.status, 200);

    clock.advance(Duration::from_secs(60));
    assert_eq!(ask(&client, "GET", ROLES, Some((TOKEN, &token))).await.status, 403);
    clock.advance(Duration::from_secs(3540));
    sts.now += Duration::from_secs(3600);
    assert_eq!(
        sts.get(ECS, "DescribeInstanceStatus", &region).await.code(),
        "InvalidSecurityToken.Expired"
    );
}

#[tokio::test]
async fn token_modes_and_missing_role() {
    let start = async |mode, role| {
        let (builder, _) = builder();
        let emulator: Emulator = builder.imds_mode(mode).instance_role(role).start().await.unwrap();
        let client = Client::of(&emulator);
        (emulator, client)
    };
    let (_plain, client) = start(ImdsMode::Plain, Some("r")).await;
    assert_eq!(
        ask(&client, "PUT", "/latest/api/token", Some((TTL, "60"))).await.status,
        404
    );
    assert_eq!(ask(&client, "GET", ROLES, None).await.text, "r");
    let (_optional, client) = start(ImdsMode::Optional, None).await;
    assert_eq!(ask(&client, "GET", ROLES, None).await.status, 404);
    assert_eq!(ask(&client, "GET", ROLES, Some((TOKEN, "wrong"))).await.status, 403);
}

#[tokio::test]
async fn credentials_uri_returns_key_and_faults() {
    let (builder, _) = builder();
    let emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    let key = ask(&client, "GET", "/credentials", None).await.json();
    assert_eq!(key["Code"], "Success");
    assert!(key["AccessKeyId"].as_str().unwrap().starts_with("STS."));
    emulator
        .faults()
        .push(Fault::new(FaultEffect::Proxy { status: 502 }).on("Credentials"));
    assert_eq!(ask(&client, "GET", "/credentials", None).await.status, 502);
    let text = serde_json::to_string(&emulator.requests()).unwrap();
    assert!(!text.contains(key["AccessKeySecret"].as_str().unwrap()));
}
