//! The control interface over HTTP.

use serde_json::{Value, json};

use crate::client::{Answer, Client, ECS, builder, emulator, whole};

const STATUS: &str = "DescribeInstanceStatus";
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

async fn ask(client: &Client, method: &str, path: &str, body: Option<Value>) -> Answer {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = client.http.request(method, format!("{}/_emulator/{path}", client.url));
    if let Some(body) = body {
        request = request.body(body.to_string());
    }
    whole(request.send().await.unwrap()).await
}

#[tokio::test]
async fn control_interface_reaches_all_state() {
    let (builder, _) = builder();
    let emulator = builder.control().start().await.unwrap();
    let client = Client::of(&emulator);
    let about = ask(&client, "GET", "", None).await.json();
    assert_eq!(
        (&about["instances"], &about["time"]),
        (&json!(208), &json!(1_767_323_045))
    );
    assert!(
        about["products"]
            .as_array()
            .unwrap()
            .iter()
            .any(|product| product["product"] == "Ecs")
    );

    let fleet = json!([{"id": "i-1", "region": "cn-hangzhou", "zone": "cn-hangzhou-b", "status": "Stopped"}]);
    assert_eq!(ask(&client, "PUT", "instances", Some(fleet)).await.status, 204);
    assert_eq!(
        ask(&client, "PUT", "instances/i-1", Some(json!({"status": "Running"})))
            .await
            .status,
        204
    );
    assert_eq!(
        ask(&client, "GET", "instances", None).await.json()[0]["status"],
        "Running"
    );
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.json()["TotalCount"], 1);
    assert_eq!(ask(&client, "DELETE", "instances/i-1", None).await.status, 204);
    assert_eq!(ask(&client, "DELETE", "instances/i-1", None).await.status, 404);
    assert_eq!(
        ask(&client, "PUT", "instances", Some(json!({"count": 10})))
            .await
            .status,
        204
    );
    assert_eq!(emulator.instances().len(), 10);

    let fault = json!({"effect": {"throttle": {"retry_after_milliseconds": 5}}, "action": STATUS, "times": 2});
    assert_eq!(ask(&client, "POST", "faults", Some(fault)).await.status, 204);
    assert_eq!(
        client.get(ECS, STATUS, &[REGION]).await.header("x-acs-retry-after"),
        "5"
    );
    assert_eq!(ask(&client, "GET", "faults", None).await.json()[0]["times"], 1);
    assert_eq!(ask(&client, "DELETE", "faults", None).await.status, 204);
    let many = json!([{"effect": "malformed"}, {"effect": "nonce_used"}]);
    assert_eq!(ask(&client, "POST", "faults", Some(many)).await.status, 204);
    assert_eq!(emulator.faults().pending().len(), 2);
    emulator.faults().clear();

    let requests = ask(&client, "GET", "requests", None).await.json();
    let last = requests.as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        (&last["action"], &last["code"], &last["faults"]),
        (&json!(STATUS), &json!("Throttling.User"), &json!(["throttle"]))
    );
    assert!(!requests.to_string().contains("Signature="));
    let since = format!("requests?since={}", last["number"]);
    assert_eq!(ask(&client, "GET", &since, None).await.json(), json!([]));

    assert_eq!(
        ask(&client, "PUT", "keys/new", Some(json!({"secret": "s"})))
            .await
            .status,
        204
    );
    let mut other = client.clone();
    (other.id, other.secret) = ("new".to_owned(), "s".to_owned());
    assert_eq!(other.get(ECS, STATUS, &[REGION]).await.status, 200);
    assert_eq!(ask(&client, "DELETE", "keys/new", None).await.status, 204);
    assert_eq!(
        other.get(ECS, STATUS, &[REGION]).await.code(),
        "InvalidAccessKeyId.NotFound"
    );

    assert_eq!(ask(&client, "POST", "reset", None).await.status, 204);
    assert_eq!((emulator.instances().len(), emulator.requests().len()), (208, 0));
}

#[tokio::test]
async fn invalid_control_requests_are_explained() {
    let (builder, _) = builder();
    let emulator = builder.control().start().await.unwrap();
    let client = Client::of(&emulator);
    for (method, path, body, status, word) in [
        ("POST", "faults", json!({"effect": "explode"}), 400, "explode"),
        (
            "POST",
            "faults",
            json!([{"effect": "malformed", "tiems": 1}]),
            400,
            "tiems",
        ),
        ("PUT", "instances", json!({"cuont": 1}), 400, "cuont"),
        ("PUT", "instances/i-none", json!({"status": "Running"}), 404, "i-none"),
        ("POST", "nothing", json!({}), 404, "no such path"),
        ("GET", "requests?since=x", json!({}), 400, "since"),
        (
            "PUT",
            "instances",
            json!({"count": 1_000_000_000_000_u64}),
            400,
            "count",
        ),
        (
            "POST",
            "faults",
            json!({"effect": "malformed", "every": 0}),
            400,
            "every",
        ),
        (
            "POST",
            "faults",
            json!({"effect": "malformed", "times": 0}),
            400,
            "times",
        ),
        ("POST", "faults", json!({"effect": "malformed", "rate": 2}), 400, "rate"),
        (
            "POST",
            "faults",
            json!({"effect": {"proxy": {"status": 42}}}),
            400,
            "42",
        ),
        (
            "POST",
            "faults",
            json!({"effect": {"error": {"status": 100, "code": "A"}}}),
            400,
            "100",
        ),
        (
            "POST",
            "faults",
            json!([{"effect": "malformed"}, {"effect": {"content_type": "a\nb"}}]),
            400,
            "content type",
        ),
    ] {
        let answer = ask(&client, method, path, Some(body)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text);
        assert!(answer.text.contains(word), "{path}: {}", answer.text);
    }
    assert_eq!(emulator.faults().pending(), []);
}

#[tokio::test]
async fn control_interface_is_disabled_by_default() {
    let (_emulator, client) = emulator().await;
    let answer = ask(&client, "POST", "reset", None).await;
    assert_ne!(answer.status, 204);
}

#[tokio::test]
async fn log_has_no_secrets() {
    let (emulator, client) = emulator().await;
    let parameters = [("Password", "hunter2"), ("Text", "abc")];
    assert_eq!(
        client.get(crate::client::TRAPS, "EveryType", &parameters).await.status,
        200
    );
    let request = emulator.requests().pop().unwrap();
    assert_eq!(
        request.parameters,
        *json!({"Text": "abc", "Password": "[secret]"}).as_object().unwrap()
    );
    assert_eq!(
        (request.access_key_id.as_deref(), request.status),
        (Some("testid"), 200)
    );
    let text = serde_json::to_string(&request).unwrap();
    assert!(!text.contains("hunter2") && !text.contains("Signature"), "{text}");
}

#[tokio::test]
async fn foreign_web_page_is_refused() {
    let (builder, _) = builder();
    let emulator = builder.control().control_host("emulator.test").start().await.unwrap();
    let client = Client::of(&emulator);
    let own = client.url.clone();
    let reset = |method: &'static str, headers: Vec<(&'static str, String)>| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = client.http.request(method, format!("{}/_emulator/reset", client.url));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        async { whole(request.send().await.unwrap()).await }
    };
    client.get(ECS, STATUS, &[REGION]).await;
    for headers in [
        vec![("host", "evil.example".to_owned())],
        vec![("host", "evil.example:8080".to_owned())],
        vec![("origin", "http://evil.example".to_owned())],
        vec![("origin", "null".to_owned())],
        vec![("origin", "http://127.0.0.1:1".to_owned())],
        vec![("sec-fetch-site", "cross-site".to_owned())],
    ] {
        for method in ["POST", "GET", "DELETE", "OPTIONS"] {
            let answer = reset(method, headers.clone()).await;
            assert_eq!(answer.status, 403, "{headers:?}: {}", answer.text);
            assert!(
                !answer
                    .headers
                    .keys()
                    .any(|name| name.as_str().starts_with("access-control"))
            );
        }
    }
    // Preflights are refused even for allowed pages, which need none.
    let preflight = reset("OPTIONS", vec![("origin", own.clone())]).await;
    assert_eq!(preflight.status, 405);
    assert_eq!(emulator.requests().len(), 1);

    for headers in [
        vec![],
        vec![("origin", own)],
        vec![("host", "localhost:8080".to_owned())],
        vec![("host", "emulator.test".to_owned())],
    ] {
        assert_eq!(reset("POST", headers.clone()).await.status, 204, "{headers:?}");
    }
}

#[tokio::test]
async fn duplicate_instance_ids_are_refused() {
    let (builder, _) = builder();
    let emulator = builder.control().start().await.unwrap();
    let client = Client::of(&emulator);
    let one = json!({"id": "i-1", "region": "cn-hangzhou", "zone": "cn-hangzhou-b", "status": "Stopped"});
    let answer = ask(&client, "PUT", "instances", Some(json!([one, one]))).await;
    assert_eq!((answer.status, answer.text.contains("i-1")), (400, true));
    assert_eq!(emulator.instances().len(), 208);
}

#[tokio::test]
async fn large_fleet_can_be_put() {
    let (builder, _) = builder();
    let emulator = builder.control().start().await.unwrap();
    let client = Client::of(&emulator);
    let fleet: Vec<Value> = (0..3_000)
        .map(|number| {
            json!({
                "id": format!("i-{number}"), "region": "cn-hangzhou", "zone": "cn-hangzhou-b", "status": "Stopped",
                "tags": {"number": number.to_string()}, "private_ip": "10.1.2.3", "description": "d".repeat(1_000),
            })
        })
        .collect();
    assert_eq!(ask(&client, "PUT", "instances", Some(json!(fleet))).await.status, 204);
    assert_eq!(emulator.instances().len(), 3_000);
}
