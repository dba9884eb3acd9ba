use acs_protocol::{decode::document_with_root, shape::Names};
use serde_json::Value;

use super::*;

const FIELDS: Kind = Kind::Object(&[&["RequestId"], &["Zones", "Zone"], &["Status"], &["Success"], &["Code"]]);
const NO_FIELDS: Kind = Kind::Object(&[]);
const ONLY_COMMON: Kind = Kind::Object(&[&["Code"], &["Message"]]);

fn missing(kind: Kind, text: &str, has_header_id: bool) -> Option<String> {
    let (root, tree) = document_with_root(text).unwrap();
    let origin = Origin {
        action: "DescribeZones",
        root: root.as_deref(),
        has_header_id,
    };
    missing_evidence(kind, origin, &tree)
}

#[test]
fn declared_fields_identify_a_response() {
    for text in [
        r#"{"RequestId": "x"}"#,
        r#"{"requestid": ""}"#,
        r#"{"zones": []}"#,
        r#"{"Zones": null, "error": null}"#,
        r#"{"RequestId": "x", "ErrorCode": 0, "errors": [], "error": false}"#,
        r#"{"Zones": {"Zone": [{"a": 1}]}, "error": "x"}"#,
        r#"{"Data": {"Zones": {}}}"#,
        r#"[{"Zones": []}]"#,
        r#"{"Success": true}"#,
        r#"{"Code": "200", "Message": "ok"}"#,
        "<DescribeZonesResponse/>",
        "<describezonesResponse><x>1</x></describezonesResponse>",
        "<R><RequestId>x</RequestId></R>",
        "<R><Data><Zones/></Data></R>",
    ] {
        assert_eq!(missing(FIELDS, text, false), None, "{text}");
    }
}

#[test]
fn other_bodies_are_rejected() {
    for (text, found) in [
        ("{}", "an empty object"),
        ("null", "`null`"),
        ("[]", "a list of 0"),
        ("[{}]", "a list of 1"),
        ("true", "a boolean"),
        ("7", "a number"),
        ("\"RequestId\"", "text"),
        (r#"{"error": "unauthorized"}"#, "an object of `error`"),
        (
            r#"{"status": 404, "error": "x", "path": "/"}"#,
            "an object of `status`, `error`, `path`",
        ),
        (r#"{"Success": false}"#, "an object of `Success`"),
        (r#"{"Code": "Forbidden"}"#, "an object of `Code`"),
        (r#"{"Data": {"Deep": {"Zones": {}}}}"#, "an object of `Data`"),
        ("<R/>", "an element `R` with no content"),
        ("<Response/>", "an element `Response` with no content"),
        ("<R>text</R>", "an element `R` with text"),
        (
            "<DescribeRegionsResponse/>",
            "an element `DescribeRegionsResponse` with no content",
        ),
    ] {
        for has_header_id in [false, true] {
            let message = missing(FIELDS, text, has_header_id).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                message,
                format!(
                    "found no response of DescribeZones, but {found}: the request id and every declared field are missing"
                )
            );
        }
    }
}

#[test]
fn request_id_does_not_excuse_errors() {
    for text in [
        r#"{"RequestId": "x", "error": "unauthorized"}"#,
        r#"{"requestId": "x", "errors": [{"message": "m"}]}"#,
        r#"{"RequestId": "x", "Zones": [], "errorMessage": "m"}"#,
        "<DescribeZonesResponse><Error><Message>m</Message></Error></DescribeZonesResponse>",
    ] {
        let message = missing(FIELDS, text, true).unwrap_or_else(|| panic!("{text}"));
        assert!(
            message.ends_with("the body has an error, and no content that the action declares"),
            "{message}"
        );
    }
    const DECLARED: Kind = Kind::Object(&[&["RequestId"], &["ErrorMessage"]]);
    assert_eq!(
        missing(DECLARED, r#"{"RequestId": "x", "ErrorMessage": "m"}"#, false),
        None
    );
}

#[test]
fn request_id_has_to_be_one() {
    for text in [
        r#"{"RequestId": null}"#,
        r#"{"RequestId": {"a": 1}}"#,
        r#"{"RequestId": []}"#,
    ] {
        assert!(missing(FIELDS, text, false).is_some(), "{text}");
    }
}

#[test]
fn response_without_fields_is_empty() {
    for text in ["{}", r#"{"RequestId": "x"}"#, "<DescribeZonesResponse/>"] {
        assert_eq!(missing(NO_FIELDS, text, false), None, "{text}");
    }
    for text in [r#"{"x": 1}"#, "[]", "[1]", "\"x\"", "<R/>"] {
        assert!(missing(NO_FIELDS, text, false).is_some(), "{text}");
        assert_eq!(missing(NO_FIELDS, text, true), None, "{text}");
    }
    for text in ["null", r#"{"error": 1}"#] {
        assert!(missing(NO_FIELDS, text, true).is_some(), "{text}");
    }
}

#[test]
fn common_fields_count_when_alone_declared() {
    assert_eq!(missing(ONLY_COMMON, r#"{"Message": "x"}"#, false), None);
    assert!(missing(ONLY_COMMON, r#"{"error": "x"}"#, false).is_some());
}

#[test]
fn untyped_content_is_more_than_errors() {
    let text = r#"{"error": "unauthorized"}"#;
    assert!(
        missing(Kind::Any, text, false)
            .unwrap()
            .ends_with("the request id is missing")
    );
    assert_eq!(missing(Kind::Any, text, true), None);
    for text in [
        r#"{"RequestId": "x"}"#,
        r#"{"Regions": []}"#,
        "<R><RequestId>1</RequestId></R>",
        "<DescribeZonesResponse><Id>1</Id></DescribeZonesResponse>",
    ] {
        assert_eq!(missing(Kind::Any, text, false), None, "{text}");
    }
    for text in [
        "{}",
        "[]",
        "[1]",
        "7",
        "<R/>",
        "<html><head><title>x</title></head></html>",
        "<Envelope><Body><Fault><faultcode>x</faultcode></Fault></Body></Envelope>",
        r#"{"message": "no route", "request_id": "x"}"#,
        r#"{"status": 404, "message": "x", "url": ""}"#,
        r#"{"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 403}"#,
        r#"{"requestId": "x", "error": "unauthorized"}"#,
    ] {
        assert!(missing(Kind::Any, text, false).is_some(), "{text}");
    }
    assert!(missing(Kind::Any, "null", true).is_some());
}

#[test]
fn bare_lists_and_scalars_are_themselves() {
    assert_eq!(missing(Kind::List, "[]", false), None);
    assert_eq!(missing(Kind::Scalar, "\"x\"", false), None);
    for (kind, text) in [
        (Kind::List, "{}"),
        (Kind::List, "7"),
        (Kind::Scalar, "{}"),
        (Kind::Scalar, "[]"),
    ] {
        assert!(missing(kind, text, false).is_some(), "{text}");
    }
}

/// Uses the responses in the vendor's documents as a sample of the answers of services.
#[test]
fn published_examples_have_evidence() {
    let corpus = std::env::var_os("ACS_CORPUS_DIR").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"),
        std::path::PathBuf::from,
    );
    let Ok(cases) = std::fs::read_to_string(corpus.join("cases.jsonl")) else {
        println!("SKIPPED: {} has no cases.jsonl", corpus.display());
        return;
    };
    let mut document = (String::new(), Value::Null);
    let (mut count, mut failed) = (0, Vec::new());
    for line in cases.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        if document.0 != text("dir") {
            let path = corpus.join("metadata").join(text("dir")).join("api-docs.json");
            document = (
                text("dir").to_owned(),
                serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap(),
            );
        }
        let names = declared(&document.1, text("action"));
        let mut body = text("example_text").to_owned();
        if text("root").starts_with("none") && text("format") == "xml" {
            let element = format!("{}Response", text("action"));
            body = format!("<{element}>{}</{element}>", without_declaration(&body));
        }
        let (root, tree) = document_with_root(&body).unwrap();
        let origin = Origin {
            action: text("action"),
            root: root.as_deref(),
            has_header_id: false,
        };
        count += 1;
        let message = missing_evidence(Kind::Object(names), origin, &tree);
        // Class `f` contradicts its schema; one of its members is `<RequesetId>` alone, which nothing identifies as
        // a response.
        if let Some(message) = message.filter(|_| text("class") != "f") {
            failed.push(format!("{}: {message}", text("id")));
        }
    }
    assert!(
        count > 16_000 && failed.is_empty(),
        "{} of {count}: {failed:#?}",
        failed.len()
    );
}

fn without_declaration(text: &str) -> &str {
    match text.trim_start().strip_prefix("<?") {
        Some(rest) => rest.split_once("?>").map_or(text, |(_, rest)| rest),
        None => text,
    }
}

/// Returns the names of the fields that a document declares for an action's response, leaked into a static table.
fn declared(document: &Value, action: &str) -> Names {
    let responses = &document["apis"][action]["responses"];
    let mut schema = responses
        .get("200")
        .map_or(&Value::Null, |response| &response["schema"]);
    while let Some(name) = schema["$ref"].as_str() {
        schema = &document["components"]["schemas"][name.rsplit('/').next().unwrap()];
    }
    let names = schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys());
    let names = names.map(|name| &*Box::leak(Box::new([&*name.clone().leak()])) as &[&str]);
    names.collect::<Vec<_>>().leak()
}

#[test]
fn foreign_names_are_clipped() {
    let text = format!("{{\"a\\n{}\": 1}}", "b".repeat(1000));
    let message = missing(FIELDS, &text, false).unwrap();
    assert!(message.contains("`a\\nbbb") && message.len() < 250, "{message}");
}
