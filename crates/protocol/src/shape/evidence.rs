//! Checks that a body with a status of success is the response of the called action, and not of a proxy or gateway.

use super::{Kind, Name};
use crate::decode::Node;

/// Facts about a response besides its type.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The action that was called.
    pub action: &'a str,
    /// The name of the root element, if the body is XML.
    pub root: Option<&'a str>,
    /// Whether a header has a request id, as the service's gateway sets it.
    pub has_header_id: bool,
}

/// Field names that errors of any gateway or framework have. A response with no other declared field and no request id
/// cannot be identified.
const COMMON_FIELDS: [&str; 29] = [
    "apiversion",
    "code",
    "correlationid",
    "detail",
    "error",
    "error_code",
    "error_description",
    "error_message",
    "errorcode",
    "errormessage",
    "errormsg",
    "errmsg",
    "errors",
    "exception",
    "fault",
    "httpstatuscode",
    "kind",
    "message",
    "msg",
    "path",
    "reason",
    "request_id",
    "status",
    "statuscode",
    "success",
    "timestamp",
    "title",
    "traceid",
    "type",
];

/// Field names of errors. If a response does not declare them, their presence means that the call failed.
const ERROR_FIELDS: [&str; 12] = [
    "error",
    "error_code",
    "error_description",
    "error_message",
    "errorcode",
    "errormessage",
    "errormsg",
    "errmsg",
    "errors",
    "exception",
    "fault",
    "faultcode",
];

const REQUEST_ID: &str = "RequestId";

/// Returns the reason why a body is not a response of the action, or `None` if it is one.
///
/// It is one if it is XML with the root `<ActionResponse>`, if it has a `RequestId`, or if it has a declared field
/// other than those of every error, unless these indicate success. Names are compared without regard to case, and the
/// object may be inside a list or one more level, as decoding allows. Without declared fields, an object has to be
/// empty, and anything else needs a request id in a header. Where every field counts as declared, as in an untyped
/// call, any field of a JSON object suffices that is not in every error.
///
/// It is not one, unless it has `Success: true`, if it has an undeclared error and no declared field with content,
/// since gateways set request ids too.
pub fn missing_evidence(kind: Kind, origin: Origin<'_>, tree: &Node<'_>) -> Option<String> {
    let is_root = |root: &str| {
        let action = root
            .len()
            .checked_sub("Response".len())
            .map(|end| root.split_at_checked(end));
        action.flatten().is_some_and(|(action, response)| {
            action.eq_ignore_ascii_case(origin.action) && response.eq_ignore_ascii_case("Response")
        })
    };
    let is_proven = origin.root.is_some_and(is_root)
        || match kind {
            // Every service uses the root `<ActionResponse>`.
            Kind::Any | Kind::Map if origin.root.is_some() => origin.has_header_id || has_id(tree),
            _ => proves(kind, origin.has_header_id, tree, true),
        };
    if is_proven && !has_undeclared_error(kind, origin.has_header_id, tree) {
        return None;
    }
    let found = match origin.root {
        Some(root) => format!("an element `{}` with {}", name(root), description(tree)),
        None => description(tree),
    };
    let expected = match kind {
        _ if is_proven => "the body has an error, and no content that the action declares",
        Kind::Object(names) if !names.is_empty() => "the request id and every declared field are missing",
        _ => "the request id is missing",
    };
    Some(format!(
        "found no response of {}, but {found}: {expected}",
        origin.action
    ))
}

/// Returns whether a response code indicates success: `OK`, `Success`, `200`.
#[must_use]
pub fn is_success_word(code: &str) -> bool {
    const WORDS: [&str; 6] = ["OK", "Success", "Succeed", "Succeeded", "true", "null"];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(code))
        || code
            .parse::<u32>()
            .is_ok_and(|number| number == 0 || (200..300).contains(&number))
}

fn proves(kind: Kind, has_header_id: bool, tree: &Node<'_>, may_wrap: bool) -> bool {
    if has_id(tree) {
        return true;
    }
    match (kind, tree) {
        (Kind::Object(names), Node::Object(entries)) if !names.is_empty() => {
            let is_declared = |key: &str| is_distinctive(kind, key);
            let has_only_common = || names.iter().all(|names| is_common(Name::of(names).wire));
            if entries.iter().any(|(key, _)| is_declared(key)) || says_success(kind, tree) {
                return true;
            }
            if has_only_common() {
                return entries.iter().any(|(key, _)| kind.has_field(key));
            }
            match entries.as_slice() {
                [(key, inner)] if may_wrap && !kind.has_field(key) => proves(kind, has_header_id, inner, false),
                _ => false,
            }
        }
        (Kind::Object(names), Node::List(items)) if !names.is_empty() => match items.as_slice() {
            [one] => proves(kind, has_header_id, one, may_wrap),
            _ => false,
        },
        (Kind::Object(names), _) if !names.is_empty() => false,
        (Kind::Object(_), Node::Object(entries)) if entries.is_empty() => true,
        (Kind::Map | Kind::Any, Node::Object(entries)) => {
            has_header_id || entries.iter().any(|(key, _)| !is_common(key))
        }
        (Kind::List, Node::List(_)) => true,
        (Kind::Scalar, Node::Bool(_) | Node::Number(_)) => true,
        (Kind::Scalar, Node::Text(text)) => !text.trim().is_empty(),
        (_, Node::Null) => false,
        _ => has_header_id,
    }
}

/// Returns whether declared fields explicitly indicate success.
fn says_success(kind: Kind, tree: &Node<'_>) -> bool {
    let declared = |name: &str| {
        let value = tree.get(name).filter(|_| kind.has_field(name));
        value.and_then(Node::scalar)
    };
    match declared("Success") {
        Some(word) => word.trim().eq_ignore_ascii_case("true"),
        None => declared("Code").is_some_and(|code| is_success_word(code.trim())),
    }
}

/// Returns whether the tree has a request id. Some services leave it empty.
fn has_id(tree: &Node<'_>) -> bool {
    tree.get(REQUEST_ID).is_some_and(|value| value.scalar().is_some())
}

/// Returns whether a field of that name is declared and distinguishes this response from others.
fn is_distinctive(kind: Kind, key: &str) -> bool {
    kind.has_field(key) && !is_common(key) && !key.eq_ignore_ascii_case(REQUEST_ID)
}

/// Returns whether a distinctive declared field has content. Where every field counts as declared, any counts that is
/// not in every error.
pub fn has_content(kind: Kind, tree: &Node<'_>) -> bool {
    let Node::Object(entries) = tree else { return false };
    entries.iter().any(|(key, value)| {
        let counts = match kind {
            Kind::Any | Kind::Map => !is_common(key) && !key.eq_ignore_ascii_case(REQUEST_ID),
            _ => is_distinctive(kind, key),
        };
        counts && !has_no_content(value)
    })
}

/// Returns whether a value has no content except empty levels, such as those of an empty list.
fn has_no_content(value: &Node<'_>) -> bool {
    match value {
        Node::Object(entries) => entries.iter().all(|(_, inner)| has_no_content(inner)),
        other => other.is_empty(),
    }
}

/// Returns whether errors have that name.
pub fn is_error_name(key: &str) -> bool {
    ERROR_FIELDS.iter().any(|name| name.eq_ignore_ascii_case(key))
}

/// Returns whether there is an undeclared error and no content beside it. An untyped caller sees the error, so a
/// request id in a header suffices there.
fn has_undeclared_error(kind: Kind, has_header_id: bool, tree: &Node<'_>) -> bool {
    let Node::Object(entries) = tree else { return false };
    let is_free = matches!(kind, Kind::Any | Kind::Map);
    let is_success = || {
        let word = tree.get("Success").and_then(Node::scalar);
        word.is_some_and(|word| word.trim().eq_ignore_ascii_case("true"))
    };
    if !(is_free || matches!(kind, Kind::Object(_))) || (is_free && has_header_id) || is_success() {
        return false;
    }
    let is_error = |key: &str, value: &Node<'_>| {
        let is_none = match value.scalar() {
            Some(text) => {
                let text = text.trim();
                text.is_empty() || text.eq_ignore_ascii_case("false") || is_success_word(text)
            }
            None => value.is_empty(),
        };
        is_error_name(key) && !kind.has_field(key) && !is_none
    };
    // Without a request id, a status may indicate failure too.
    let is_failed = is_free && !has_id(tree) && says_failure(tree);
    (is_failed || entries.iter().any(|(key, value)| is_error(key, value))) && !has_content(kind, tree)
}

/// Returns whether a status indicates failure by a word or an HTTP status.
fn says_failure(tree: &Node<'_>) -> bool {
    ["code", "status", "statusCode", "httpStatusCode"].iter().any(|name| {
        let word = tree.get(name).and_then(Node::scalar).unwrap_or_default();
        let word = word.trim();
        let is_number = word.parse::<u32>().is_ok_and(|number| (400..600).contains(&number));
        let is_word = ["error", "fail", "failed", "failure"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word));
        is_number || is_word
    })
}

fn is_common(key: &str) -> bool {
    COMMON_FIELDS.iter().any(|common| common.eq_ignore_ascii_case(key))
}

/// Describes a value by the names in it, without anything that may be secret.
fn description(tree: &Node<'_>) -> String {
    const SHOWN: usize = 5;
    match tree {
        Node::Null => "`null`".to_owned(),
        Node::Bool(_) => "a boolean".to_owned(),
        Node::Number(_) => "a number".to_owned(),
        Node::Text(text) if text.trim().is_empty() => "no content".to_owned(),
        Node::Text(_) => "text".to_owned(),
        Node::List(items) => format!("a list of {}", items.len()),
        Node::Object(entries) if entries.is_empty() => "an empty object".to_owned(),
        Node::Object(entries) => {
            let names: Vec<String> = entries
                .iter()
                .take(SHOWN)
                .map(|(key, _)| format!("`{}`", name(key)))
                .collect();
            let more = if entries.len() > SHOWN { ", …" } else { "" };
            format!("an object of {}{more}", names.join(", "))
        }
    }
}

/// Returns a name from outside, clipped and escaped for a message.
fn name(text: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    format!("{}{more}", start.escape_debug())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{decode::document_with_root, shape::Names};

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
}
