//! Calls through a whole client, over a scripted transport.

use std::{future::IntoFuture, time::Duration};

use acs_protocol::{Credentials, SignatureVersion, action::Autofill, decode::Format, message::HttpResponse};
use acs_runtime::{Client, ErrorKind, Network, http};

use crate::support::{
    Script, Step, answer,
    requests::{ListThings, MakeThing, StopThing, Thing},
};

const TWO: &str = r#"{"RequestId": "R-1", "TotalCount": 2, "Things": {"Thing": [{"Id": 1}, {"Id": "2"}]}}"#;

fn thing(id: i32) -> Thing {
    Thing { id, status: None }
}

#[tokio::test(start_paused = true)]
async fn call_is_signed_sent_and_decoded() {
    let script = Script::new([answer(200, TWO)]);
    let reply = ListThings::default()
        .with("PageSize", 50)
        .send(&script.client())
        .detailed()
        .await
        .unwrap();
    assert_eq!(reply.output.things, [thing(1), thing(2)]);
    assert_eq!(reply.metadata.request_id(), Some("R-1"));
    assert_eq!((reply.metadata.status(), reply.metadata.attempts()), (200, 1));
    let [request] = &script.arrived()[..] else { panic!() };
    assert_eq!(request.endpoint.host(), "ecs-cn-hangzhou.aliyuncs.com");
    assert_eq!(request.endpoint.scheme(), "https");
    assert_eq!(request.parameter("RegionId").as_deref(), Some("cn-hangzhou"));
    assert_eq!(request.header("x-acs-action"), Some("ListThings"));
    assert!(
        request
            .header("authorization")
            .unwrap()
            .starts_with("ACS3-HMAC-SHA256 Credential=testid,")
    );
    assert!(request.header("user-agent").unwrap().starts_with("acs-rust/"));
}

#[tokio::test(start_paused = true)]
async fn response_format_is_detected() {
    let xml = "<ListThingsResponse><Things><Thing><Id>1</Id></Thing></Things></ListThingsResponse>";
    let script = Script::new([answer(200, xml)]);
    assert_eq!(
        ListThings::default().send(&script.client()).await.unwrap().things,
        [thing(1)]
    );
}

#[tokio::test(start_paused = true)]
async fn call_options_override_client_options() {
    let script = Script::new([answer(200, TWO)]);
    let client = script
        .builder()
        .network(Network::Vpc)
        .header("x-own", "client")
        .user_agent("backup/2.1")
        .build()
        .unwrap();
    let call = || ListThings::default().send(&client);
    call().await.unwrap();
    call().region("eu-central-1").header("x-own", "call").await.unwrap();
    call()
        .endpoint("http://127.0.0.1:8080")
        .user_agent("restore/3")
        .signature(SignatureVersion::V1)
        .format(Format::Xml)
        .await
        .unwrap();
    let [first, second, third] = &script.arrived()[..] else {
        panic!()
    };
    assert_eq!(first.endpoint.host(), "ecs-vpc.cn-hangzhou.aliyuncs.com");
    assert_eq!(first.header("x-own"), Some("client"));
    assert!(first.header("user-agent").unwrap().starts_with("backup/2.1 acs-rust/"));
    assert_eq!(second.endpoint.host(), "ecs-vpc.eu-central-1.aliyuncs.com");
    assert_eq!(second.parameter("RegionId").as_deref(), Some("eu-central-1"));
    assert_eq!(second.header("x-own"), Some("call"));
    assert_eq!(
        (third.endpoint.scheme(), third.endpoint.host()),
        ("http", "127.0.0.1:8080")
    );
    assert_eq!(third.parameter("SignatureVersion").as_deref(), Some("1.0"));
    assert_eq!(third.parameter("Format").as_deref(), Some("XML"));
    assert!(third.header("user-agent").unwrap().starts_with("restore/3 acs-rust/"));
}

#[tokio::test(start_paused = true)]
async fn products_have_their_own_endpoints() {
    let script = Script::new([answer(200, TWO)]);
    let client = script
        .builder()
        .endpoint("all.example.com")
        .endpoint_for("ECS", "one.example.com")
        .build()
        .unwrap();
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(script.arrived()[0].endpoint.host(), "one.example.com");
}

#[tokio::test(start_paused = true)]
async fn last_product_endpoint_wins() {
    let script = Script::new([answer(200, TWO)]);
    let client = script
        .builder()
        .endpoint_for("Ecs", "first.example.com")
        .endpoint_for("ecs", "second.example.com")
        .endpoint("all.example.com")
        .build()
        .unwrap();
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(script.arrived()[0].endpoint.host(), "second.example.com");
}

/// Returns the host and the region of each request.
fn routes(script: &Script) -> Vec<(String, Option<String>)> {
    script
        .arrived()
        .iter()
        .map(|request| (request.endpoint.host().to_owned(), request.parameter("RegionId")))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn request_region_selects_the_endpoint() {
    let script = Script::new([answer(200, TWO)]);
    let client = script.client();
    let request = || ListThings::default().with("RegionId", "cn-beijing");
    request().send(&client).await.unwrap();
    request().send(&client).region("eu-central-1").await.unwrap();
    request().send(&client).endpoint("own.example.com").await.unwrap();
    let fixed = script.builder().endpoint("all.example.com").build().unwrap();
    request().send(&fixed).await.unwrap();
    let bare = Client::builder()
        .transport(script.clone())
        .credentials(Credentials::access_key("id", "secret"))
        .environment(crate::support::Virtual::default())
        .build()
        .unwrap();
    request().send(&bare).await.unwrap();
    let hosts = [
        "ecs.cn-beijing.aliyuncs.com",
        "ecs.eu-central-1.aliyuncs.com",
        "own.example.com",
        "all.example.com",
        "ecs.cn-beijing.aliyuncs.com",
    ];
    let expected = hosts.map(|host| (host.to_owned(), Some("cn-beijing".to_owned())));
    assert_eq!(routes(&script), expected);
}

#[tokio::test(start_paused = true)]
async fn invalid_region_is_rejected() {
    let script = Script::new([answer(200, TWO)]);
    let client = script.client();
    for region in ["", " ", "cn-hangzhou ", "a.evil/", "a.evil.com", "cn\u{a0}x"] {
        for endpoint in [None, Some("own.example.com")] {
            let mut call = ListThings::default().with("RegionId", region).send(&client);
            if let Some(endpoint) = endpoint {
                call = call.endpoint(endpoint);
            }
            let error = call.await.unwrap_err();
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::InvalidRequest, 0),
                "{region}"
            );
            assert!(error.to_string().contains("RegionId"), "{error}");
        }
        let untyped = client.call("Ecs", "1", "ListThings").parameter("RegionId", region);
        assert_eq!(untyped.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    for value in [serde_json::json!(1), serde_json::json!(["cn-beijing"])] {
        let call = ListThings::default().with("RegionId", value).send(&client);
        assert_eq!(call.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn blank_idempotency_token_is_rejected() {
    let script = Script::new([answer(500, "")]);
    let client = script.client();
    for token in ["", " ", "\t\n", "\u{3000}", "\u{200b}\u{feff}", "\0"] {
        let make = || MakeThing::default();
        let untyped = || {
            client
                .call("Ecs", "1", "MakeThing")
                .fill_in("ClientToken", Autofill::IdempotencyToken)
        };
        for result in [
            make().send(&client).idempotency_token(token).await.map(drop),
            make().with("ClientToken", token).send(&client).await.map(drop),
            make().with("ClientToken", vec![token]).send(&client).await.map(drop),
            untyped().parameter("ClientToken", token).await.map(drop),
            untyped().idempotency_token(token).await.map(drop),
        ] {
            let error = result.unwrap_err();
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::InvalidRequest, 0),
                "{token:?}"
            );
            assert!(error.to_string().contains("ClientToken"), "{error}");
        }
    }
    for value in [
        serde_json::json!([]),
        serde_json::json!({}),
        serde_json::json!(["t"]),
        serde_json::json!(true),
    ] {
        let error = MakeThing::default()
            .with("ClientToken", value)
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(script.count(), 0);
    // Without a descriptor of a token, a blank one is an ordinary parameter.
    let plain = client.call("Ecs", "1", "MakeThing").parameter("ClientToken", " ");
    plain.await.unwrap_err();
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn invalid_calls_are_not_sent() {
    let script = Script::new([answer(200, TWO)]);
    let client = script.client();
    let bare = Client::builder().transport(script.clone()).build().unwrap();
    let call = || ListThings::default().send(&client);
    for (result, kind, part) in [
        (call().region("a.evil/").await, ErrorKind::Endpoint, "region"),
        (call().endpoint("http://a/b").await, ErrorKind::Endpoint, "endpoint"),
        (
            call().user_agent("a\r\nb: c").await,
            ErrorKind::Configuration,
            "user agent",
        ),
        (
            call().header("bad name", "x").await,
            ErrorKind::InvalidRequest,
            "bad name",
        ),
        (
            call().header("authorization", "x").await,
            ErrorKind::InvalidRequest,
            "authorization",
        ),
        (
            call().idempotency_token("t").await,
            ErrorKind::InvalidRequest,
            "idempotency",
        ),
        (
            ListThings::default().send(&bare).await,
            ErrorKind::InvalidRequest,
            "ALIBABA_CLOUD_REGION_ID",
        ),
        (
            ListThings::default().send(&bare).region("cn-x").await,
            ErrorKind::Credentials,
            "credentials",
        ),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!((error.attempts(), error.action()), (0, "ListThings"));
    }
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn invalid_client_settings_are_rejected() {
    for (builder, kind) in [
        (Client::builder().region("a/b"), ErrorKind::Endpoint),
        (
            Client::builder().network(Network::Named("a.b".into())),
            ErrorKind::Endpoint,
        ),
        (Client::builder().endpoint("http://u:p@h"), ErrorKind::Endpoint),
        (Client::builder().endpoint_for("Ecs", ""), ErrorKind::Endpoint),
        (Client::builder().header("a b", ""), ErrorKind::InvalidRequest),
        (Client::builder().user_agent("a\nb"), ErrorKind::Configuration),
    ] {
        assert_eq!(builder.build().unwrap_err().kind(), kind);
    }
}

#[tokio::test(start_paused = true)]
async fn service_error_displays_on_one_line() {
    let body = r#"{"RequestId": "4DD5", "HostId": "h", "Code": "MissingParameter", "Message": "RegionId is missing."}"#;
    let script = Script::new([answer(400, body)]);
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Ecs ListThings: MissingParameter: RegionId is missing (status 400, request id 4DD5)"
    );
    assert_eq!((error.code(), error.attempts()), (Some("MissingParameter"), 1));
}

#[tokio::test(start_paused = true)]
async fn header_request_id_is_the_fallback() {
    let with_id = r#"{"Code": "Bad", "Message": "m", "RequestId": "R-body"}"#;
    let without = r#"{"Code": "Bad", "Message": "m", "RequestId": ""}"#;
    for (status, body, id) in [
        (400, with_id, "R-body"),
        (400, without, "R-header"),
        (200, without, "R-header"),
        (404, "", "R-header"),
        (403, "<html>no</html>", "R-header"),
        (200, "{", "R-header"),
    ] {
        let script = Script::new([answer(status, body).with_header("x-acs-request-id", "R-header")]);
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert_eq!(error.request_id(), Some(id), "{status} {body}");
        assert!(error.to_string().contains(id), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn decode_error_names_field_and_body() {
    for (body, part) in [
        (
            r#"{"Things": {"Thing": [{"Id": 1}, {"Id": "many"}]}}"#,
            "Things[1].Id: expected a 32-bit integer",
        ),
        (r#"{"Things": "#, "not JSON"),
        ("", "the body is empty"),
        ("<html><body>Login</body></html>", "web page"),
    ] {
        let script = Script::new([answer(200, body).with_header("x-acs-request-id", "R-9")]);
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!((error.request_id(), error.status()), (Some("R-9"), Some(200)));
        assert_eq!(script.count(), 1, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn error_code_with_status_200_fails() {
    let script = Script::new([answer(
        200,
        r#"{"Code": "NoSuchThing", "Message": "m", "RequestId": "R"}"#,
    )]);
    let error = StopThing::default().send(&script.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("NoSuchThing")));
    assert_eq!((error.status(), error.request_id()), (Some(200), Some("R")));
}

#[tokio::test(start_paused = true)]
async fn oversized_response_is_rejected() {
    let script = Script::new([answer(200, TWO)]);
    let client = script.builder().max_response_bytes(10).build().unwrap();
    let error = ListThings::default().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
    assert!(error.to_string().contains("max_response_bytes"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn response_of_many_values_is_rejected() {
    let page = |things: usize| format!(r#"{{"Things": {{"Thing": [{}]}}}}"#, vec!["0"; things].join(","));
    let at_limit = 65_536 - 3;
    for (values, max_bytes, is_accepted) in [
        (at_limit, 1 << 20, true),
        (at_limit + 1, 1 << 20, false),
        (at_limit + 1, 1 << 21, true),
    ] {
        let script = Script::new([answer(200, page(values))]);
        let client = script.builder().max_response_bytes(max_bytes).build().unwrap();
        let result = client.call("Ecs", "2014-05-26", "ListThings").send().await;
        match result {
            Ok(_) => assert!(is_accepted, "{values}"),
            Err(error) => {
                assert!(!is_accepted, "{error}");
                assert_eq!((error.kind(), script.count()), (ErrorKind::Decode, 1));
                assert!(error.to_string().contains("more than 65536 values"), "{error}");
                assert!(error.to_string().contains("max_response_bytes"), "{error}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn idempotency_token_is_stable_across_attempts() {
    let script = Script::new([answer(503, ""), answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.client();
    MakeThing::default().send(&client).await.unwrap();
    MakeThing::default()
        .send(&client)
        .idempotency_token("mine")
        .await
        .unwrap();
    MakeThing::default()
        .with("ClientToken", "own")
        .send(&client)
        .await
        .unwrap();
    let tokens: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.parameter("ClientToken").unwrap())
        .collect();
    assert_eq!(tokens[0].len(), 32);
    assert_eq!(tokens[0], tokens[1]);
    assert_eq!(tokens[2..], ["mine", "own"]);
    let nonces: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.header("x-acs-signature-nonce").unwrap().to_owned())
        .collect();
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_stops_the_call() {
    let script = Script::new([Step::Stall]);
    let client = script.client();
    let call = tokio::time::timeout(
        Duration::from_secs(1),
        ListThings::default().send(&client).into_future(),
    );
    assert!(call.await.is_err());
    tokio::time::sleep(Duration::from_secs(1000)).await;
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn clients_and_futures_are_send() {
    fn check<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn check_future<T: Send + 'static>(_: &T) {}
    let client = Script::new([answer(200, TWO)]).client();
    check(&client);
    // The error is pointer-sized, so results stay small, and it is `Send`, `Sync` and `Clone`.
    check(&acs_runtime::Error::new(ErrorKind::Service, "m"));
    assert_eq!(size_of::<acs_runtime::Error>(), size_of::<usize>());
    let future = ListThings::default().send(&client).into_future();
    check_future(&future);
    assert!(size_of_val(&future) <= 16);
}

#[tokio::test(start_paused = true)]
async fn client_debug_hides_secrets() {
    let client = Script::new([answer(200, TWO)])
        .builder()
        .credentials(Credentials::sts("id", "hunter2", "hunter2"))
        .header("x-token", "hunter2")
        .build()
        .unwrap();
    let text = format!("{client:?}");
    assert!(text.contains("cn-hangzhou") && !text.contains("hunter2"), "{text}");
    let call = format!("{:?}", StopThing::default().with("Password", "hunter2").send(&client));
    assert!(!call.contains("hunter2"), "{call}");
    let options = acs_runtime::CallOptions::new().header("x-token", "hunter2");
    let builder = Client::builder()
        .header("x-token", "hunter2")
        .endpoint("http://user:hunter2@host");
    let text = format!("{options:?} {builder:?}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn errors_name_the_called_host() {
    let host = "ecs-cn-hangzhou.aliyuncs.com";
    for (step, is_named) in [
        (Step::Stall, true),
        (answer(503, ""), true),
        (answer(200, "{}"), true),
        (answer(400, r#"{"Code": "A", "Message": "m"}"#), true),
        (answer(400, r#"{"Code": "A", "Message": "m", "RequestId": "R"}"#), false),
    ] {
        let script = Script::new([step]);
        let call = ListThings::default().send(&script.client());
        let error = call.endpoint(host).await.unwrap_err();
        assert_eq!(error.host(), Some(host));
        assert_eq!(
            error.to_string().contains(&format!("(host {host}")),
            is_named,
            "{error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn unusable_credentials_are_named() {
    for (credentials, what) in [
        (Credentials::access_key("id\n", "s"), "the access key's id"),
        (Credentials::sts("id\n", "s", "t"), "the access key's id"),
        (Credentials::sts("id", "s", "t\n"), "the security token"),
        (Credentials::bearer("t\n"), "the bearer token"),
        (Credentials::bearer_in("x-own", "t\n").unwrap(), "the bearer token"),
    ] {
        let script = Script::new([answer(200, TWO)]);
        let client = script.builder().credentials(credentials).build().unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), script.count()), (ErrorKind::InvalidRequest, 0));
        assert_eq!(
            error.message(),
            format!("{what} holds a line break or another character that a header cannot carry")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn encoded_body_is_reported() {
    let script = Script::new([Step::Answer(HttpResponse {
        status: 200,
        headers: [(http::header::CONTENT_ENCODING, "gzip".parse().unwrap())]
            .into_iter()
            .collect(),
        body: b"\x1f\x8b\x08\0".as_slice().into(),
    })]);
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert!(error.message().contains("the body is encoded as `gzip`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn foreign_body_is_rejected() {
    for body in [
        "{}",
        "null",
        "[]",
        "true",
        "7",
        "\"ok\"",
        "<R/>",
        r#"{"error":"unauthorized"}"#,
        r#"{"error": {"message": "x"}, "status": 401}"#,
        "<Page><Body/></Page>",
    ] {
        let script = Script::new([answer(200, body).with_header("x-acs-request-id", "H-1")]);
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!((error.status(), error.request_id()), (Some(200), Some("H-1")), "{body}");
        assert!(error.message().contains("found no response of ListThings"), "{error}");
        assert_eq!(error.body(), Some(body.as_bytes()));

        let script = Script::new([answer(200, body)]);
        let error = MakeThing::default().send(&script.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{body}");
    }
    for body in [
        r#"{"requestId":"r","error":"unauthorized"}"#,
        r#"{"errors":[{"message":"m"}],"requestId":"r"}"#,
    ] {
        let script = Script::new([answer(200, body)]);
        let error = MakeThing::default().send(&script.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{body}");
    }
    for body in [
        r#"{"Error":{"Code":"AccessDenied","Message":"m","RequestId":"r"}}"#,
        r#"{"RequestId":"r","Code":"AccessDenied","Message":"m","TraceId":"t"}"#,
        r#"{"RequestId":"r","Success":false,"Message":"AccessDenied"}"#,
    ] {
        let script = Script::new([answer(200, body)]);
        let error = MakeThing::default().send(&script.client()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.request_id()),
            (ErrorKind::Service, Some("r")),
            "{body}"
        );
        assert!(error.to_string().contains("AccessDenied"), "{error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
    for body in [r#"{"requestid": ""}"#, r#"{"things": {}}"#, "<ListThingsResponse/>"] {
        let script = Script::new([answer(200, body)]);
        assert_eq!(
            ListThings::default().send(&script.client()).await.unwrap().things,
            [],
            "{body}"
        );
    }
}
