//! Checks the report of each invalid spec in `bad-specs`.

use std::fs;
use std::path::{Path, PathBuf};

use acs_spec::load::{self, SourceFile};
use acs_spec::{Code, Report};

const PRODUCT: &str = r#"{"product": "Ecs", "version": "2014-05-26", "shapes": {"Tag": {"type": "string"}}}"#;

fn file(name: &str, text: &str) -> SourceFile {
    SourceFile {
        path: format!("ecs/2014-05-26/{name}"),
        text: text.to_owned(),
    }
}

fn corpus() -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-specs");
    let mut paths: Vec<PathBuf> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    let trap = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths
        .iter()
        .map(|path| (trap(path), fs::read_to_string(path).unwrap()))
        .collect()
}

/// An action for the keys of a vocabulary.
const ACTION: &str = r#"{"action": "DescribeThings", "summary": "x", "parameters": [
    {"name": "Thing", "type": "object", "fields": [{"name": "Id", "type": "string"}, {"name": "Size", "type": "int32"}]},
    {"name": "State", "type": "enum", "values": ["On", "Off"], "doc": "The state."}],
    "response": [{"name": "Id", "type": "string"}]}"#;

/// Checks a trap, which is a product or a vocabulary if its name begins with `product.` or `vocabulary.`, else an action.
fn report(trap: &str, text: &str) -> Report {
    load::check(match trap.split('.').next() {
        Some("product") => vec![file("product.json", text)],
        Some("vocabulary") => vec![
            file("product.json", PRODUCT),
            file("actions/DescribeThings.json", ACTION),
            file("vocabulary.json", text),
        ],
        _ => vec![file("product.json", PRODUCT), file("actions/DescribeThings.json", text)],
    })
    .report
}

#[test]
fn each_trap_matches_its_report() {
    for (trap, text) in corpus() {
        let report = report(&trap, &text);
        assert!(!report.is_empty(), "{trap} has no finding");
        insta::with_settings!({ snapshot_path => "../bad-specs/reports", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(trap, report.plain());
        });
    }
}

/// A rule without a trap could be removed unnoticed.
#[test]
fn every_code_has_a_trap() {
    let of_disk = [Code::Unreadable, Code::NotUtf8, Code::ForeignFile, Code::MissingProduct];
    let of_other_tests = [Code::FileName, Code::Placeholder];
    let mut seen: Vec<Code> = of_disk.into_iter().chain(of_other_tests).collect();
    for (trap, text) in corpus() {
        seen.extend(report(&trap, &text).findings().iter().map(|finding| finding.code));
    }
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !seen.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn one_run_covers_several_files() {
    let report = load::from_sources(vec![
        file("product.json", r#"{"product": "Ecs", "version": "tomorrow"}"#),
        file(
            "actions/DescribeThings.json",
            r#"{"action": "DescribeThing", "summary": "x", "efect": "read"}"#,
        ),
        file(
            "actions/DescribeParts.json",
            r#"{"action": "DescribePart", "summary": "x"}"#,
        ),
        file(
            "actions/describe_parts.json",
            r#"{"action": "describe_parts", "summary": "x"}"#,
        ),
        file(
            "actions/DescribePart.json",
            r#"{"action": "DescribePart", "summary": "x"}"#,
        ),
        file(
            "actions/DescribePARTs.json",
            r#"{"action": "DescribePARTs", "summary": "x"}"#,
        ),
        file("notes.txt", "x"),
    ])
    .unwrap_err();
    insta::assert_snapshot!(report.plain());
}

#[test]
fn unknown_key_hides_no_other_finding() {
    let codes = |action: &str| -> Vec<Code> {
        let files = vec![
            file("product.json", PRODUCT),
            file("actions/DescribeThings.json", action),
        ];
        let report = load::from_sources(files).unwrap_err();
        report.findings().iter().map(|finding| finding.code).collect()
    };
    let found = codes(
        r#"{"action": "DescribeThings", "summary": "x", "summary": "y", "parameters": [
            {"name": "Size", "type": "int32", "default": 9, "maximum": 5},
            {"name": "Ids", "type": "list", "itmes": {"type": "string"}}],
            "pagination": {"style": "token", "token": "NextToken", "items": "Things"}}"#,
    );
    // The key that `itmes` was meant for is not reported as missing.
    let wanted = [
        Code::DuplicateKey,
        Code::BadDefault,
        Code::UnknownKey,
        Code::UnknownParameter,
        Code::UnknownField,
        Code::UnknownField,
    ];
    assert_eq!(found, wanted);
    let found = codes(
        r#"{"action": "DescribeThings", "summary": "x", "parameters": [{"nam": "A", "type": "string"}],
            "examples": [{"name": "a", "request": {"A": "x"}}]}"#,
    );
    assert_eq!(found, [Code::UnknownKey], "an example refers to the name");
}

#[test]
fn missing_product_is_reported_once() {
    let report = load::from_sources(vec![file(
        "actions/DescribeThings.json",
        r#"{"action": "DescribeThings", "summary": "x", "parameters": [{"name": "A", "type": "ref", "shape": "B"}]}"#,
    )])
    .unwrap_err();
    insta::assert_snapshot!(report.plain());
}
