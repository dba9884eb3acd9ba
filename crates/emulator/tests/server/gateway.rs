//! Checks of the gateway: methods, signatures, parameters and formats.

use std::time::Duration;

use acs_protocol::decode;
use serde_json::Value;

use crate::client::{Client, ECS, TRAPS, V3, builder, emulator, encoded};

const STATUS: &str = "DescribeInstanceStatus";
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

#[tokio::test]
async fn refusals_have_code_status_and_message() {
    let (emulator, client) = emulator().await;
    let with = |change: fn(&mut Client)| {
        let mut client = client.clone();
        change(&mut client);
        client
    };
    let common = [("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION];
    let without = |name: &str| {
        common
            .into_iter()
            .filter(|(other, _)| *other != name)
            .collect::<Vec<_>>()
    };
    let and = |name: &'static str, value: &'static str| {
        let mut all = without(name);
        all.push((name, value));
        all
    };
    emulator.add_access_key("off", "testsecret");
    assert!(emulator.set_access_key_active("off", false));

    let stranger = with(|client| client.id = "nobody".to_owned());
    let switched_off = with(|client| client.id = "off".to_owned());
    let wrong_secret = with(|client| client.secret = "wrong".to_owned());
    let late = with(|client| client.now -= Duration::from_secs(901));
    let early = with(|client| client.now += Duration::from_secs(901));
    let token = with(|client| client.token = Some("token".to_owned()));
    for (who, parameters, status, code, message) in [
        (
            &client,
            without("RegionId"),
            400,
            "MissingParameter",
            "The input parameter RegionId that is mandatory for processing this request is not supplied.",
        ),
        (
            &client,
            without("Action"),
            400,
            "MissingParameter",
            "The input parameter Action that is mandatory for processing this request is not supplied.",
        ),
        (
            &client,
            without("Version"),
            400,
            "MissingParameter",
            "The input parameter Version that is mandatory for processing this request is not supplied.",
        ),
        (
            &client,
            and("PageSize", "51"),
            400,
            "InvalidParameter",
            "The specified parameter PageSize is not valid.",
        ),
        (
            &client,
            and("PageSize", "ten"),
            400,
            "InvalidParameter",
            "The specified parameter PageSize is not valid.",
        ),
        (
            &client,
            and("PageNumber", "0"),
            400,
            "InvalidParameter",
            "The specified parameter PageNumber is not valid.",
        ),
        (
            &client,
            and("Action", "DescribeNothing"),
            404,
            "InvalidAction.NotFound",
            "",
        ),
        (&client, and("Version", "1999-01-01"), 400, "InvalidVersion", ""),
        (
            &client,
            and("Timestamp", "2026-01-02 03:04:05"),
            400,
            "InvalidTimeStamp.Format",
            "",
        ),
        (
            &client,
            and("RegionId", "cn-nowhere"),
            404,
            "InvalidRegionId.NotFound",
            "",
        ),
        (
            &client,
            and("ZoneId", "cn-hangzhou-x"),
            404,
            "InvalidZoneId.NotFound",
            "",
        ),
        (&stranger, common.to_vec(), 404, "InvalidAccessKeyId.NotFound", ""),
        (&switched_off, common.to_vec(), 400, "InvalidAccessKeyId.Inactive", ""),
        (&wrong_secret, common.to_vec(), 400, "SignatureDoesNotMatch", ""),
        (&late, common.to_vec(), 400, "InvalidTimeStamp.Expired", ""),
        (&early, common.to_vec(), 400, "InvalidTimeStamp.Expired", ""),
        (&token, common.to_vec(), 400, "InvalidSecurityToken.Malformed", ""),
    ] {
        let answer = who.query("GET", &parameters).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (status, code),
            "{}",
            answer.text
        );
        if !message.is_empty() {
            assert_eq!(answer.message(), message);
        }
        let fields: Vec<String> = answer.json().as_object().unwrap().keys().cloned().collect();
        assert_eq!(fields, ["RequestId", "HostId", "Code", "Message", "Recommend"]);
        assert_eq!(answer.header("content-type"), "application/json;charset=utf-8");
        assert_eq!(answer.header("x-acs-request-id"), answer.json()["RequestId"]);
        assert_eq!(answer.header("date"), "Fri, 02 Jan 2026 03:04:05 GMT");
    }
    let refused = client.query("DELETE", &common).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (400, "UnsupportedHTTPMethod")
    );
    emulator.stop().await.unwrap();
}

#[tokio::test]
async fn wrong_signature_shows_string_to_sign() {
    let (_emulator, mut client) = emulator().await;
    client.secret = "wrong".to_owned();
    let parameters = [("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION];
    let signed = client.signed("GET", &parameters);
    let answer = client.send("GET", &encoded(&signed), "", None).await;
    let own =
        acs_protocol::sign::v1::canonical_query(signed.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let own = acs_protocol::sign::v1::string_to_sign("GET", &own);
    assert_eq!(answer.message().split_once("server string to sign is:").unwrap().1, own);
}

#[tokio::test]
async fn nonce_is_valid_once() {
    let (_emulator, client) = emulator().await;
    let signed = encoded(&client.signed(
        "GET",
        &[("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION],
    ));
    assert_eq!(client.send("GET", &signed, "", None).await.status, 200);
    assert_eq!(client.send("GET", &signed, "", None).await.code(), "SignatureNonceUsed");
}

#[tokio::test]
async fn query_and_form_parameters_combine() {
    let (_emulator, client) = emulator().await;
    let parameters = [
        ("Action", STATUS),
        ("Version", ECS),
        ("Format", "json"),
        REGION,
        ("PageSize", "3"),
    ];
    let signed = client.signed("POST", &parameters);
    let (query, form) = signed.split_at(4);
    let answer = client.send("POST", &encoded(query), &encoded(form), None).await;
    assert_eq!(answer.json()["PageSize"], 3);

    let signed = client.signed("POST", &parameters);
    assert_eq!(
        client.send("POST", "", &encoded(&signed), None).await.json()["PageSize"],
        3
    );
    let signed = client.signed("POST", &parameters);
    assert_eq!(
        client.send("POST", &encoded(&signed), "", None).await.json()["PageSize"],
        3
    );
}

#[tokio::test]
async fn chunked_body_is_accepted() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let (emulator, client) = emulator().await;
    let form = encoded(&client.signed(
        "POST",
        &[("Action", STATUS), ("Version", ECS), ("Format", "JSON"), REGION],
    ));
    let (one, two) = form.split_at(20);
    let mut stream = tokio::net::TcpStream::connect(emulator.address()).await.unwrap();
    let request = format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         transfer-encoding: chunked\r\nconnection: close\r\n\r\n{:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n",
        one.len(),
        two.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
}

#[tokio::test]
async fn header_signatures_are_accepted() {
    let (builder, _) = builder();
    let emulator = builder
        .access_key("testid", "testsecret")
        .sts_key("STS.id", "sts secret", "token +/=")
        .start()
        .await
        .unwrap();
    let client = Client::of(&emulator);
    let query = [REGION, ("PageSize", "2")];
    let in_query = V3 {
        query: &query,
        ..V3::default()
    };
    assert_eq!(client.v3(in_query).await.json()["PageSize"], 2);
    let form = V3 {
        body: "RegionId=cn-hangzhou&PageSize=2",
        content_type: "application/x-www-form-urlencoded",
        ..V3::default()
    };
    assert_eq!(client.v3(form).await.json()["PageSize"], 2);
    let json = V3 {
        body: r#"{"RegionId":"cn-hangzhou","PageSize":2,"InstanceId":["i-1","i-2"]}"#,
        content_type: "application/json; charset=utf-8",
        ..V3::default()
    };
    let answer = client.v3(json).await;
    assert_eq!(
        (answer.json()["PageSize"].clone(), answer.json()["TotalCount"].clone()),
        (2.into(), 0.into())
    );
    let xml = client
        .v3(V3 {
            query: &query,
            accept: "text/xml",
            ..V3::default()
        })
        .await;
    assert_eq!(xml.header("content-type"), "text/xml;charset=utf-8");
    let nothing = client
        .v3(V3 {
            action: "",
            query: &query,
            ..V3::default()
        })
        .await;
    assert_eq!(nothing.code(), "MissingParameter");

    let mut sts = client.clone();
    (sts.id, sts.secret) = ("STS.id".to_owned(), "sts secret".to_owned());
    let without_token = sts
        .v3(V3 {
            query: &query,
            ..V3::default()
        })
        .await;
    assert_eq!(without_token.code(), "InvalidSecurityToken.Malformed");
    sts.token = Some("token +/=".to_owned());
    assert_eq!(
        sts.v3(V3 {
            query: &query,
            ..V3::default()
        })
        .await
        .status,
        200
    );
    assert_eq!(sts.get(ECS, STATUS, &[REGION]).await.status, 200);
    let mut wrong = client.clone();
    wrong.secret = "wrong".to_owned();
    assert_eq!(
        wrong
            .v3(V3 {
                query: &query,
                ..V3::default()
            })
            .await
            .code(),
        "SignatureDoesNotMatch"
    );
}

#[tokio::test]
async fn xml_and_json_agree() {
    let (_emulator, client) = emulator().await;
    let xml = client
        .query(
            "GET",
            &[("Action", STATUS), ("Version", ECS), REGION, ("PageSize", "5")],
        )
        .await;
    assert_eq!(xml.header("content-type"), "text/xml;charset=utf-8");
    let json = client.get(ECS, STATUS, &[REGION, ("PageSize", "5")]).await;
    let (root, tree) = decode::xml(&xml.text).unwrap();
    assert_eq!(root, "DescribeInstanceStatusResponse");
    let tree = Value::from(&tree);
    assert_eq!(tree["InstanceStatuses"], json.json()["InstanceStatuses"]);
    assert_eq!(
        tree["TotalCount"].as_str().unwrap(),
        json.json()["TotalCount"].to_string()
    );

    let error = client
        .query("GET", &[("Action", STATUS), ("Version", ECS), ("Format", "XML")])
        .await;
    assert_eq!(error.header("content-type"), "text/xml;charset=utf-8");
    let (root, tree) = decode::xml(&error.text).unwrap();
    assert_eq!(
        (root.as_str(), &Value::from(&tree)["Code"]),
        ("Error", &"MissingParameter".into())
    );
}

#[tokio::test]
async fn spec_wording_has_precedence() {
    let (_emulator, client) = emulator().await;
    let size = client.get(TRAPS, "ListByNumber", &[("Size", "99")]).await;
    assert_eq!(
        (size.status, size.message().as_str()),
        (403, "The size Size is not one.")
    );
    let page = client.get(TRAPS, "ListByNumber", &[("Page", "0")]).await;
    assert_eq!(
        (page.status, page.message().as_str()),
        (
            400,
            "The specified parameter Page is not valid: `0` is out of range: 1 or more is allowed."
        )
    );
    let name = client
        .query(
            "POST",
            &[("Action", "CreateThing"), ("Version", TRAPS), ("Format", "JSON")],
        )
        .await;
    assert_eq!((name.status, name.message().as_str()), (409, "A thing needs a name."));
    let method = client.get(TRAPS, "CreateThing", &[("Name", "a")]).await;
    assert_eq!(method.code(), "UnsupportedHTTPMethod");
    let ids: Vec<String> = (1..=101).map(|number| format!("InstanceId.{number}")).collect();
    let mut many: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "i-1")).collect();
    many.push(REGION);
    let many = client.get(ECS, STATUS, &many).await;
    assert_eq!(
        (many.status, many.code().as_str()),
        (403, "InvalidParameter.TooManyInstanceIds")
    );
}

#[tokio::test]
async fn anonymous_action_needs_no_signature() {
    let (_emulator, client) = emulator().await;
    let answer = client
        .send("POST", "Action=Exchange&Version=2020-01-01&Format=JSON", "", None)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let signed = client
        .send("POST", "Action=ListByToken&Version=2020-01-01&Format=JSON", "", None)
        .await;
    assert_ne!(signed.status, 200);
}

#[tokio::test]
async fn unreadable_requests_are_refused() {
    let (_emulator, client) = emulator().await;
    for query in [
        "%ff=1",
        "Action=%zz&&==&=",
        "Action=A&Action=B&Version=1",
        "x".repeat(60_000).as_str(),
    ] {
        let answer = client.send("GET", query, "", None).await;
        assert!((400..500).contains(&answer.status), "{query}: {}", answer.status);
    }
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.status, 200);
}

#[tokio::test]
async fn refused_value_has_reason() {
    let (_emulator, client) = emulator().await;
    for (parameter, value, words) in [
        ("PageSize", "101", "`101` is out of range: 1 to 100 is allowed"),
        ("PageNumber", "abc", "`abc` is not a 32-bit integer"),
        ("IoOptimized", "maybe", "`maybe` is neither true nor false"),
        ("Status", "running", "`running` is not one of Pending, Running"),
        ("InstanceIds", "notjson", "not a JSON list"),
    ] {
        let answer = client
            .get(
                ECS,
                "DescribeInstances",
                &[("RegionId", "cn-hangzhou"), (parameter, value)],
            )
            .await;
        assert!(answer.message().contains(words), "{}", answer.text);
    }
    let unknown = client.get(ECS, "DescribeInstancez", &[]).await;
    assert!(unknown.message().contains("DescribeInstancez"), "{}", unknown.text);
}
