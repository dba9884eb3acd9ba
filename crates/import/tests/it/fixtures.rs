//! Imports one small invented document for each rule, and checks the result.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use acs_import::{self, Import, ImportError, Options, Rule, SkipCode};
use acs_spec::Severity;
use acs_spec::model::to_text;
use insta::assert_snapshot;

#[test]
fn each_rule_matches_its_snapshot() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../fixtures/import");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for rule in Rule::ALL {
            let import = import(&fixture(*rule));
            let applied = import.notes.iter().any(|note| note.rule == *rule);
            assert!(applied, "{rule} was not applied to its own fixture");
            assert_snapshot!(rule.as_str(), shown(&import));
        }
    });
}

#[test]
fn rules_produce_valid_specs() {
    for rule in Rule::ALL {
        let import = import(&fixture(*rule));
        for finding in acs_spec::validate(&import.spec) {
            assert_ne!(
                finding.severity,
                Severity::Error,
                "{rule}: {} {}",
                finding.pointer,
                finding.message
            );
        }
    }
}

#[test]
fn import_is_deterministic_and_merge_idempotent() {
    for rule in Rule::ALL {
        for docs in [false, true] {
            let text = fixture(*rule);
            let [first, second] = [(), ()].map(|()| acs_import::document(&text, &Options { docs }).unwrap());
            assert_eq!(first, second, "{rule}");
            let merged = acs_import::merge(&first.spec, second.spec);
            assert_eq!(merged.changes, [], "{rule}");
            assert_eq!(merged.spec, first.spec, "{rule}");
        }
    }
}

#[test]
fn readme_explains_every_rule() {
    let rules = fs::read_to_string(root().join("README.md")).unwrap();
    for rule in Rule::ALL {
        assert!(
            rules.contains(&format!("`{rule}`")),
            "README.md does not explain {rule}"
        );
    }
}

#[test]
fn unusable_actions_are_skipped_with_reason() {
    let text = r#"{
        "info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"},
        "apis": {
            "GetThing": {"responses": {}},
            "Get Thing": {"responses": {}},
            "../GetThing": {"responses": {}},
            "GetNothing": 7,
            "GetPath": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "string", "required": true}}]},
            "GetBlank": {"parameters": [{"name": "a b", "in": "query", "schema": {"type": "string", "required": true}}]}
        }
    }"#;
    let import = import(text);
    let imported: Vec<&str> = import
        .spec
        .actions
        .iter()
        .map(|action| action.action.as_str())
        .collect();
    assert_eq!(imported, ["GetThing"]);
    let skipped: Vec<(&str, SkipCode)> = import.skipped.iter().map(|s| (s.action.as_str(), s.code)).collect();
    assert_eq!(
        skipped,
        [
            ("../GetThing", SkipCode::ActionName),
            ("Get Thing", SkipCode::ActionName),
            ("GetBlank", SkipCode::RequiredParameterUnsendable),
            ("GetNothing", SkipCode::ActionMalformed),
            ("GetPath", SkipCode::RequiredParameterUnsendable),
        ]
    );
}

#[test]
fn odd_values_count_as_absent() {
    let text = r#"{
        "info": {"product": "Demo", "version": "2020-01-01"},
        "components": [],
        "endpoints": {"a": 1},
        "apis": {"GetThing": {
            "methods": "get", "security": null, "deprecated": "true", "systemTags": 3,
            "parameters": [1, null, {"name": 5, "schema": {"type": ["string"], "enum": {"a": 1}, "maximum": []}}],
            "responses": {"200": {"schema": {"type": "object", "properties": {"A": null, "B": {"items": 3}}}}},
            "errorCodes": {"400": "none", "403": [null, {"errorCode": 17}]}
        }}
    }"#;
    let import = import(text);
    assert_eq!(import.skipped, []);
    assert_snapshot!(shown(&import));
}

#[test]
fn first_of_duplicate_keys_counts() {
    let text = r#"{
        "info": {"product": "Demo", "product": "Other", "version": "2020-01-01"},
        "info": 3,
        "components": {"schemas": {"A": {"type": "string", "type": "array"}}, "schemas": {}},
        "apis": {"GetThing": {
            "parameters": [{"name": "A", "na\u006de": "B", "schema": {"type": "string"}, "schema": {"type": "integer"}}],
            "parameters": [],
            "responses": {}, "responses": {}
        }}
    }"#;
    let import = import(text);
    assert_eq!(
        (import.skipped.as_slice(), import.spec.product.product.as_str()),
        ([].as_slice(), "Demo")
    );
    let [parameter] = import.spec.actions[0].parameters.as_slice() else {
        panic!("one parameter")
    };
    assert_eq!(
        (parameter.name.as_str(), parameter.kind),
        ("A", acs_spec::model::Type::String)
    );
}

#[test]
fn imported_spec_loads_without_findings() {
    let text = r#"{
        "info": {"product": "Demo", "version": "2020-01-01"},
        "apis": {"product": {
            "parameters": [
                {"name": "clientToken", "schema": {"type": "string"}},
                {"name": "ClientToken", "schema": {"type": "string"}},
                {"name": "PageNumber", "schema": {"type": "integer"}},
                {"name": "PageSize", "schema": {"type": "number"}}
            ],
            "responses": {"200": {"schema": {"type": "object", "properties": {
                "Things": {"type": "array", "items": {"type": "string"}}
            }}}}
        }}
    }"#;
    let import = import(text);
    let action = &import.spec.actions[0];
    let tokens: Vec<&str> = action
        .parameters
        .iter()
        .filter(|field| field.idempotency_token)
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(tokens, ["ClientToken"]);
    assert_eq!(
        action.pagination.as_ref().map(|pages| pages.size.as_deref()),
        Some(None)
    );

    let sources = vec![
        source("demo/2020-01-01/product.json", to_text(&import.spec.product).unwrap()),
        source("demo/2020-01-01/actions/product.json", to_text(action).unwrap()),
    ];
    let loaded = acs_spec::load::from_sources(sources);
    assert_eq!(
        loaded.map_err(|report| report.to_string()).as_deref(),
        Ok([import.spec].as_slice())
    );
}

#[test]
fn unusable_documents_are_refused() {
    let refused = |text: &str| acs_import::document(text, &Options::default()).unwrap_err();
    assert!(matches!(refused("{"), ImportError::Json(_)));
    assert!(matches!(
        refused(r#"{"info": {"style": "ROA", "product": "Cs"}}"#),
        ImportError::NotRpc { .. }
    ));
    assert!(matches!(
        refused(r#"{"info": {"product": "../x"}}"#),
        ImportError::BadProduct { .. }
    ));
    assert!(matches!(
        refused(r#"{"info": {"product": "Ecs", "version": "v1"}}"#),
        ImportError::BadVersion { .. }
    ));
    assert!(matches!(
        refused(r#"{"info": {"product": "Ecs", "version": "2014-13-26"}}"#),
        ImportError::BadVersion { .. }
    ));
    assert!(matches!(refused("[]"), ImportError::BadProduct { .. }));
    assert!(matches!(
        acs_import::document([0xff], &Options::default()),
        Err(ImportError::NotText { at: 0 })
    ));
}

#[test]
fn vendor_texts_are_opt_in() {
    let text = r#"{
        "info": {"product": "Demo", "version": "2020-01-01"},
        "apis": {"GetThing": {
            "summary": "Gets [a thing](~~123~~)\n of yours.",
            "description": "<p>See [docs](https://example.org/a) and https://example.org/b.</p>\n\n    indented = code();\n\n```rust\npanic!();\n```\n\n- [x] done <InstanceId> `[kept]` */ end",
            "parameters": [{"name": "Id", "in": "query", "schema": {"type": "string", "description": "Use `a` or [b]."}}],
            "responses": {"200": {"schema": {"type": "object", "properties": {"Id": {"type": "string", "description": "  \u0007 "}}}}},
            "errorCodes": {"400": [{"errorCode": "Bad", "errorMessage": "It is\nbad."}]}
        }}
    }"#;
    let silent = shown(&import(text));
    for word in ["thing of", "indented", "Use", "bad."] {
        assert!(!silent.contains(word), "{word} came without being asked for");
    }
    assert_snapshot!(shown(&acs_import::document(text, &Options { docs: true }).unwrap()));
}

fn source(path: &str, text: String) -> acs_spec::load::SourceFile {
    acs_spec::load::SourceFile {
        path: path.to_owned(),
        text,
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn fixture(rule: Rule) -> String {
    let path = root().join("tests/fixtures/import").join(format!("{rule}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn import(text: &str) -> Import {
    acs_import::document(text, &Options::default()).unwrap()
}

fn shown(import: &Import) -> String {
    let mut text = String::new();
    for note in &import.notes {
        let action = note.action.as_deref().unwrap_or("product");
        writeln!(text, "{} {action} {}", note.rule, note.detail).unwrap();
    }
    for skip in &import.skipped {
        writeln!(text, "skipped {} {}", skip.action, skip.code).unwrap();
    }
    text += &to_text(&import.spec.product).unwrap();
    for action in &import.spec.actions {
        text += &to_text(action).unwrap();
    }
    text
}
