//! Validates specs in memory, as the importer creates them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use acs_spec::load::{self, SourceFile};
use acs_spec::model::{Action, Product, ProductSpec};
use acs_spec::{Code, Severity, validate};

const PRODUCT: &str = r#"{"product": "Ecs", "version": "2014-05-26", "shapes": {"Tag": {"type": "string"}}}"#;

type Place = (Code, Severity, String, String);

fn found(findings: &[acs_spec::Finding], strip: &str) -> BTreeSet<Place> {
    findings
        .iter()
        .map(|finding| {
            let file = finding.file.strip_prefix(strip).unwrap_or(&finding.file);
            (finding.code, finding.severity, file.to_owned(), finding.pointer.clone())
        })
        .collect()
}

#[test]
fn specs_in_memory_are_checked_alike() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-specs");
    let mut compared = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(text) = path.is_file().then(|| fs::read_to_string(&path).unwrap()) else {
            continue;
        };
        let (product, action) = if name.starts_with("product.") {
            (text.as_str(), None)
        } else {
            (PRODUCT, Some(text.as_str()))
        };
        // A text that is not a valid model cannot come from memory.
        let Ok(parsed) = serde_json::from_str::<Product>(product) else {
            continue;
        };
        let Ok(actions) = action
            .map(serde_json::from_str::<Action>)
            .into_iter()
            .collect::<Result<Vec<_>, _>>()
        else {
            continue;
        };
        let unplaceable = actions.iter().any(|action| action.action.contains('/'));
        if unplaceable || text.contains("\"TODO") {
            continue;
        }
        // The file is named after the action: another name is a finding of its own.
        let file = |name: String, text: &str| SourceFile {
            path: format!("ecs/2014-05-26/{name}"),
            text: text.to_owned(),
        };
        let mut files = vec![file("product.json".to_owned(), product)];
        for (action, text) in actions.iter().zip(action) {
            files.push(file(format!("actions/{}.json", action.action), text));
        }
        let mut loaded = found(load::check(files).report.findings(), "ecs/2014-05-26/");
        loaded.retain(|(code, ..)| *code != Code::FileName && *code != Code::ForeignFile);
        let spec = ProductSpec {
            product: parsed,
            actions,
            ..ProductSpec::default()
        };
        assert_eq!(found(&validate(&spec), ""), loaded, "{name}");
        compared += usize::from(!loaded.is_empty());
    }
    assert!(compared > 20, "{compared} specs");
}

#[test]
fn findings_name_their_file() {
    let action = |name: &str, limit: &str| -> Action {
        serde_json::from_str(&format!(
            r#"{{"action": "{name}", "summary": "x", "effect": "read",
                "parameters": [{{"name": "Size", "type": "int32", "minimum": {limit}, "maximum": 5}}]}}"#
        ))
        .unwrap()
    };
    let spec = ProductSpec {
        product: serde_json::from_str(PRODUCT).unwrap(),
        actions: vec![action("GetGood", "1"), action("GetBad", "9")],
        ..ProductSpec::default()
    };
    let findings = validate(&spec);
    let [finding] = findings.as_slice() else {
        panic!("one finding: {findings:?}")
    };
    assert_eq!((finding.code, finding.severity), (Code::BadLimits, Severity::Error));
    assert_eq!(finding.file, "actions/GetBad.json");
}

/// The findings about one action, as code and pointer.
fn about(action: &str) -> Vec<(Code, String)> {
    let spec = ProductSpec {
        product: serde_json::from_str(PRODUCT).unwrap(),
        actions: vec![serde_json::from_str(action).unwrap()],
        ..ProductSpec::default()
    };
    let findings = validate(&spec);
    findings
        .into_iter()
        .map(|finding| (finding.code, finding.pointer))
        .collect()
}

#[test]
fn duplicate_method_is_found() {
    let about = |methods: &str| {
        about(&format!(
            r#"{{"action": "GetThing", "summary": "x", "effect": "read", "methods": {methods}}}"#
        ))
    };
    let twice = [(Code::DuplicateName, "/methods".to_owned())];
    assert_eq!(about(r#"["GET", "GET"]"#), twice);
    assert_eq!(about(r#"["POST", "POST"]"#), twice);
    assert_eq!(about(r#"["POST", "GET", "POST"]"#), twice);
    assert_eq!(about(r#"["GET", "POST"]"#), []);
    assert_eq!(about(r#"["POST"]"#), []);
}

#[test]
fn fields_are_checked_at_every_depth() {
    let bad = r#"{"name": "Size", "type": "int32", "minimum": 9, "maximum": 5}"#;
    let good = r#"{"name": "Id", "type": "string"}"#;
    let nested = [
        (
            format!(r#"{{"name": "A", "type": "object", "fields": [{good}, {bad}]}}"#),
            "/fields/1",
        ),
        (
            format!(r#"{{"name": "A", "type": "list", "items": {{"type": "object", "fields": [{bad}]}}}}"#),
            "/items/fields/0",
        ),
        (
            format!(
                r#"{{"name": "A", "type": "object", "fields": [{{"name": "B", "type": "object", "fields": [{bad}]}}]}}"#
            ),
            "/fields/0/fields/0",
        ),
    ];
    for (field, place) in nested {
        let found = about(&format!(
            r#"{{"action": "GetThing", "summary": "x", "effect": "read", "parameters": [{field}]}}"#
        ));
        assert!(!found.is_empty(), "{field}");
        for (code, pointer) in found {
            assert_eq!(code, Code::BadLimits);
            assert!(pointer.starts_with(&format!("/parameters/0{place}")), "{pointer}");
        }
    }
}

/// The findings about an action with these parts.
fn about_parts(parts: &str) -> Vec<(Code, String)> {
    about(&format!(
        r#"{{"action": "ListThings", "summary": "x", "effect": "read", {parts}}}"#
    ))
}

#[test]
fn each_rule_finds_only_its_fault() {
    let parameters = |fields: &str| format!(r#""parameters": [{fields}]"#);
    let waiter = |response: &str, rest: &str| {
        format!(
            r#""response": [{response}], "waiters": [{{"name": "up", "interval_seconds": 1, "timeout_seconds": 9, {rest}}}]"#
        )
    };
    let example = |field: &str, value: &str| {
        format!(r#""parameters": [{field}], "examples": [{{"name": "one", "request": {{"A": {value}}}}}]"#)
    };
    let nested = |levels: usize| {
        let list = |inner: String, _| format!(r#"{{"type": "list", "items": {inner}}}"#);
        let field = (0..levels).fold(r#"{"type": "string"}"#.to_owned(), list);
        parameters(&field.replacen('{', r#"{"name": "A", "#, 1))
    };
    let text = r#"{"name": "A", "type": "string", "min_length": 2, "max_length": 3}"#;
    let list = r#"{"name": "A", "type": "list", "min_items": 2, "items": {"type": "string"}}"#;
    // Both ends are the same 64-bit float as the numbers beside them.
    let wide = r#"{"name": "A", "type": "int64", "minimum": -9223372036854775807, "maximum": 9007199254740992}"#;
    let dotted = r#"{"name": "A.B", "type": "enum", "values": ["Up"]},
        {"name": "A", "type": "object", "fields": [{"name": "C", "type": "string"}]}"#;
    for (good, bad, code, pointer) in [
        (nested(40), nested(41), Code::TooDeep, "/parameters/0/type"),
        (
            parameters(r#"{"name": "A", "type": "int32", "minimum": 5, "maximum": 5}"#),
            parameters(r#"{"name": "A", "type": "int32", "minimum": 6, "maximum": 5}"#),
            Code::BadLimits,
            "/parameters/0/minimum",
        ),
        (
            parameters(r#"{"name": "A", "type": "int64", "minimum": 9007199254740992, "maximum": 9007199254740993}"#),
            parameters(r#"{"name": "A", "type": "int64", "minimum": 9007199254740993, "maximum": 9007199254740992}"#),
            Code::BadLimits,
            "/parameters/0/minimum",
        ),
        (
            parameters(
                r#"{"name": "A", "type": "string", "min_length": 9007199254740992, "max_length": 9007199254740993}"#,
            ),
            parameters(
                r#"{"name": "A", "type": "string", "min_length": 9007199254740993, "max_length": 9007199254740992}"#,
            ),
            Code::BadLimits,
            "/parameters/0/min_length",
        ),
        (
            example(wide, "9007199254740992"),
            example(wide, "9007199254740993"),
            Code::ExampleRequest,
            "/examples/0/request/A",
        ),
        (
            example(wide, "-9223372036854775807"),
            example(wide, "-9223372036854775808"),
            Code::ExampleRequest,
            "/examples/0/request/A",
        ),
        (
            parameters(r#"{"name": "A", "type": "list", "style": "simple", "items": {"type": "string"}}"#),
            parameters(
                r#"{"name": "A", "type": "list", "style": "simple",
                    "items": {"type": "list", "items": {"type": "string"}}}"#,
            ),
            Code::MisplacedKey,
            "/parameters/0/style",
        ),
        (
            waiter("", r#""success_errors": ["Gone"], "retry_errors": ["Busy"]"#),
            waiter("", r#""success_errors": ["Gone"], "retry_errors": ["Busy", "Gone"]"#),
            Code::BadWaiter,
            "/waiters/0/retry_errors",
        ),
        (
            waiter(dotted, r#""path": "A.B", "success": ["Up"]"#),
            waiter(dotted, r#""path": "A.D", "success": ["Up"]"#),
            Code::UnknownField,
            "/waiters/0/path",
        ),
        (
            example(text, r#""abc""#),
            example(text, r#""abcd""#),
            Code::ExampleRequest,
            "/examples/0/request/A",
        ),
        (
            example(text, r#""ab""#),
            example(text, r#""a""#),
            Code::ExampleRequest,
            "/examples/0/request/A",
        ),
        (
            example(list, r#"["a", "b"]"#),
            example(list, r#"["a"]"#),
            Code::ExampleRequest,
            "/examples/0/request/A",
        ),
    ] {
        assert_eq!(about_parts(&good), [], "{good}");
        assert_eq!(about_parts(&bad), [(code, pointer.to_owned())], "{bad}");
    }
}

#[test]
fn renamed_field_can_still_collide() {
    let fields =
        r#""parameters": [{"name": "a b", "type": "string", "rename": "x_y"}, {"name": "X_Y", "type": "string"}]"#;
    let codes: Vec<Code> = about_parts(fields).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, [Code::NameCollision, Code::BadName]);
}

#[test]
fn unlisted_resource_is_found() {
    let codes = |resource: &str| -> Vec<Code> {
        let mut action = Action {
            action: "GetThing".to_owned(),
            ..Action::default()
        };
        action.resource = Some(resource.to_owned());
        let product =
            r#"{"product": "Ecs", "version": "2014-05-26", "resources": [{"name": "Thing", "title": "Things"}]}"#;
        let spec = ProductSpec {
            product: serde_json::from_str(product).unwrap(),
            actions: vec![action],
            ..ProductSpec::default()
        };
        validate(&spec).iter().map(|finding| finding.code).collect()
    };
    assert_eq!(codes("Thing"), []);
    assert_eq!(codes("Think"), [Code::UnknownWord]);
}
