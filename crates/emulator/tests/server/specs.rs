//! Actions that are answered from their spec alone.

use acs_protocol::decode;
use serde_json::{Value, json};

use crate::client::{TRAPS, emulator};

#[tokio::test]
async fn synthesized_response_has_declared_fields() {
    let (_emulator, client) = emulator().await;
    let answer = client.get(TRAPS, "EveryType", &[]).await;
    let mut fields = answer.json();
    assert_eq!(fields["RequestId"], answer.header("x-acs-request-id"));
    fields.as_object_mut().unwrap().remove("RequestId");
    let tree = |name: &str, children: Value| json!({"Name": name, "Children": children});
    let expected = json!({
        "Text": "text-1", "Count": 1, "Big": 1, "Ratio": 0.5, "Price": 0.5, "Flag": true,
        "Since": "2026-01-02T03:04:05Z", "Colour": "Red", "Anything": "anything-1",
        "Zones": {"Zone": [
            {"ZoneId": "zone-id-1", "Kinds": {"Kind": ["kinds-1", "kinds-2"]}},
            {"ZoneId": "zone-id-2", "Kinds": {"Kind": ["kinds-1", "kinds-2"]}},
        ]},
        "Plain": [1, 2], "Matrix": [["matrix-1", "matrix-2"], ["matrix-1", "matrix-2"]], "Labels": {"key": 1},
        "Root": tree("name-1", json!([tree("name-1", json!([])), tree("name-2", json!([]))])),
        "Policy": "{}",
    });
    assert_eq!(fields, expected);
    let again = client.get(TRAPS, "EveryType", &[]).await.json();
    assert_ne!(again["RequestId"], answer.json()["RequestId"]);
    assert_eq!(again["Zones"], fields["Zones"]);
}

#[tokio::test]
async fn synthesized_response_is_same_in_xml() {
    let (_emulator, client) = emulator().await;
    let json = client.get(TRAPS, "EveryType", &[]).await.json();
    let xml = client
        .query("GET", &[("Action", "EveryType"), ("Version", TRAPS), ("Format", "XML")])
        .await;
    let (root, tree) = decode::xml(&xml.text).unwrap();
    assert_eq!(root, "EveryTypeResponse");
    let tree = Value::from(&tree);
    assert_eq!(tree["Zones"], json["Zones"]);
    assert_eq!(
        tree["Matrix"],
        json!([{"Item": ["matrix-1", "matrix-2"]}, {"Item": ["matrix-1", "matrix-2"]}])
    );
    assert_eq!((&tree["Flag"], &tree["Ratio"]), (&json!("true"), &json!("0.5")));
}

#[tokio::test]
async fn example_is_split_into_pages() {
    let (_emulator, client) = emulator().await;
    let mut seen = Vec::new();
    for page in ["1", "2", "3", "4"] {
        let answer = client.get(TRAPS, "ListByNumber", &[("Page", page)]).await.json();
        assert_eq!(
            (&answer["Data"]["Total"], answer["Data"]["Page"].to_string().as_str()),
            (&json!(5), page)
        );
        seen.push(answer["Data"]["Things"]["Thing"].clone());
    }
    assert_eq!(seen, [json!(["a", "b"]), json!(["c", "d"]), json!(["e"]), json!([])]);
}

#[tokio::test]
async fn tokens_page_through_synthesized_list() {
    let (_emulator, client) = emulator().await;
    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let mut parameters = vec![("MaxResults", "2")];
        if !token.is_empty() {
            parameters.push(("NextToken", token.as_str()));
        }
        let answer = client.get(TRAPS, "ListByToken", &parameters).await.json();
        assert_eq!(answer["TotalCount"], 3);
        let things = answer["Things"].as_array().unwrap();
        seen.extend(things.iter().map(|thing| thing["ThingId"].as_str().unwrap().to_owned()));
        token = answer["NextToken"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(seen, ["thing-id-1", "thing-id-2", "thing-id-3"]);
}

#[tokio::test]
async fn invalid_spec_folder_fails_start() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let error = acs_emulator::Emulator::builder()
        .spec_dir(format!("{folder}/none"))
        .start()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("none"), "{error}");
}
