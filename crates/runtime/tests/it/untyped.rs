//! Calls of actions without generated types.

use std::collections::BTreeMap;

use acs_protocol::{
    Credentials, Parameters, SignatureVersion,
    action::{Authentication, Autofill, Methods, Position, Style},
};
use acs_runtime::Client;

use crate::support::{Script, answer};

#[tokio::test(start_paused = true)]
async fn untyped_call_returns_json() {
    let script = Script::new([answer(
        200,
        r#"{"RequestId": "R", "Regions": {"Region": [{"RegionId": "a"}]}}"#,
    )]);
    let reply = script
        .client()
        .call("Ecs", "2014-05-26", "DescribeRegions")
        .parameter("AcceptLanguage", "en-US")
        .parameter("Tag", vec![Parameters::new().with("Key", "a")])
        .parameter_at("Ids", vec![1, 2], Position::Query, Style::Json)
        .parameter_at("Body", "text", Position::Form, Style::RepeatList)
        .parameter_at("Zones", vec!["x", "y"], Position::Query, Style::Simple)
        .fill_in("RegionId", Autofill::Region)
        .fill_in("ClientToken", Autofill::IdempotencyToken)
        .detailed()
        .await
        .unwrap();
    assert_eq!(reply.output["Regions"]["Region"][0]["RegionId"], "a");
    assert_eq!((reply.metadata.request_id(), reply.metadata.attempts()), (Some("R"), 1));
    let [request] = &script.arrived()[..] else { panic!() };
    assert_eq!(request.endpoint.host(), "ecs.cn-hangzhou.aliyuncs.com");
    assert_eq!(request.header("x-acs-action"), Some("DescribeRegions"));
    assert_eq!(request.header("x-acs-version"), Some("2014-05-26"));
    for (name, value) in [
        ("AcceptLanguage", "en-US"),
        ("Tag.1.Key", "a"),
        ("Ids", "[1,2]"),
        ("Zones", "x,y"),
        ("Body", "text"),
        ("RegionId", "cn-hangzhou"),
    ] {
        assert_eq!(request.parameter(name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(request.parameter("ClientToken").unwrap().len(), 32);
}

#[tokio::test(start_paused = true)]
async fn options_apply_and_xml_converts() {
    let script = Script::new([answer(
        200,
        "<AssumeRoleWithOIDCResponse><Id>1</Id><Id>2</Id><N>x</N></AssumeRoleWithOIDCResponse>",
    )]);
    let value = script
        .client()
        .call("Sts", "2015-04-01", "AssumeRoleWithOIDC")
        .anonymous()
        .methods(Methods::Get)
        .endpoint("http://localhost:1")
        .signature(SignatureVersion::V1)
        .await
        .unwrap();
    assert_eq!(value, serde_json::json!({"Id": ["1", "2"], "N": "x"}));
    let [request] = &script.arrived()[..] else { panic!() };
    assert_eq!(
        (request.request.method.as_str(), request.endpoint.host()),
        ("GET", "localhost:1")
    );
    assert_eq!(request.parameter("Signature"), None);
    assert_eq!(request.parameter("AccessKeyId"), None);
    assert_eq!(Authentication::default(), Authentication::Signed);
}

#[tokio::test(start_paused = true)]
async fn only_reads_are_retried() {
    for (action, requests) in [
        ("DescribeThings", 3),
        ("ListThings", 3),
        ("StopThing", 1),
        ("GetThing", 1),
        ("ListenToThing", 1),
    ] {
        let script = Script::new([answer(500, "")]);
        let error = script.client().call("Ecs", "1", action).send().await.unwrap_err();
        assert_eq!((error.action(), script.count()), (action, requests));
    }
    let script = Script::new([answer(500, "")]);
    script
        .client()
        .call("Ecs", "1", "StopThing")
        .repeatable()
        .send()
        .await
        .unwrap_err();
    assert_eq!(script.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn maps_use_the_flat_style() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let map = BTreeMap::from([("k".to_owned(), "v")]);
    let call = script.client().call("Ecs", "1", "A");
    call.parameter_at("Map", map, Position::Query, Style::Flat)
        .send()
        .await
        .unwrap();
    assert_eq!(
        script.arrived()[0]
            .parameter("Map.%231%23k")
            .or(script.arrived()[0].parameter("Map.#1#k"))
            .as_deref(),
        Some("v")
    );
}

#[tokio::test(start_paused = true)]
async fn invalid_product_name_is_rejected() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    assert!(script.client().call("evil.com/", "1", "A").send().await.is_err());
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn region_is_sent_and_selects_endpoint() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.client();
    let call = || client.call("Ecs", "1", "DescribeThings");
    call().await.unwrap();
    call().region("cn-beijing").await.unwrap();
    call().parameter("RegionId", "eu-central-1").await.unwrap();
    call().parameter("regionId", "eu-central-1").await.unwrap();
    call()
        .parameter_at("RegionId", "eu-central-1", Position::Form, Style::RepeatList)
        .await
        .unwrap();
    call().fill_in("Region", Autofill::Region).await.unwrap();
    let sent: Vec<_> = script
        .arrived()
        .iter()
        .map(|request| {
            let named = ["RegionId", "regionId", "Region"].map(|name| request.parameter(name));
            let named: Vec<_> = named.into_iter().flatten().collect();
            (request.endpoint.host().to_owned(), named.join(","))
        })
        .collect();
    let expected = [
        "cn-hangzhou",
        "cn-beijing",
        "eu-central-1",
        "eu-central-1",
        "eu-central-1",
        "cn-hangzhou",
    ]
    .map(|region| (format!("ecs.{region}.aliyuncs.com"), region.to_owned()));
    assert_eq!(sent, expected);
}

#[tokio::test(start_paused = true)]
async fn missing_region_is_not_sent() {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let client = Client::builder()
        .endpoint("sts.example.com")
        .transport(script.clone())
        .credentials(Credentials::access_key("id", "secret"))
        .environment(crate::support::Virtual::default())
        .build()
        .unwrap();
    client.call("Sts", "1", "GetCallerIdentity").await.unwrap();
    assert_eq!(script.arrived()[0].parameter("RegionId"), None);
}

#[tokio::test(start_paused = true)]
async fn foreign_body_is_rejected_untyped() {
    for body in [
        "{}",
        "null",
        "[]",
        "<R/>",
        "<Envelope><Body><Fault><faultcode>x</faultcode></Fault></Body></Envelope>",
        r#"{"error":"unauthorized"}"#,
        r#"{"message":"no route","request_id":"x"}"#,
    ] {
        let script = Script::new([answer(200, body)]);
        let error = script
            .client()
            .call("Ecs", "2014-05-26", "DescribeRegions")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), acs_runtime::ErrorKind::Decode, "{body}");
        assert!(
            error.message().contains("found no response of DescribeRegions"),
            "{error}"
        );
    }
}
