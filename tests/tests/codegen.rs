//! Runs the generator on small specs, each named after the trap that it sets.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "codegen/hostile.rs"]
mod hostile;
#[path = "codegen/traps.rs"]
mod traps;

use std::collections::HashSet;

use acs_codegen::{GeneratedFile, Options, generate, lower};
use acs_spec::model::ProductSpec;
use insta::Settings;
use traps::{TRAPS, trap};
use xtask::rustfmt;

fn files(spec: &ProductSpec) -> Vec<GeneratedFile> {
    generate(spec, &Options::default()).unwrap()
}

/// The file with a test per action. It says the same in each snapshot, so that one snapshot shows it.
const COVERAGE: &str = "tests/actions.rs";

fn settings() -> Settings {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../fixtures/codegen/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn traps_match_snapshots() {
    settings().bind(|| {
        for name in TRAPS {
            let files = files(&trap(name));
            let shown = files.iter().filter(|file| file.path != COVERAGE);
            let shown = shown.map(|file| format!("=== {}\n{}", file.path, file.contents));
            insta::assert_snapshot!(format!("{name}.files"), shown.collect::<String>());
        }
    });
}

#[test]
fn every_action_has_a_test() {
    for name in TRAPS {
        let spec = trap(name);
        let files = files(&spec);
        let tests = files.iter().find(|file| file.path == COVERAGE);
        let count = tests.map_or(0, |file| file.contents.matches("fn values_of_").count());
        assert_eq!(count, spec.actions.len(), "{name}");
    }
}

#[test]
fn action_test_has_every_value() {
    let files = files(&trap("styles_and_positions"));
    let tests = files.iter().find(|file| file.path == COVERAGE).unwrap();
    settings().bind(|| insta::assert_snapshot!("styles_and_positions.actions", tests.contents));
}

#[test]
fn output_is_independent_of_action_order() {
    for name in TRAPS {
        let spec = trap(name);
        let mut reversed = spec.clone();
        reversed.actions.reverse();
        assert_eq!(files(&spec), files(&spec), "{name}");
        assert_eq!(files(&spec), files(&reversed), "{name}");
    }
}

/// Every spec that the validator accepts can be generated, whatever its names.
#[test]
fn hostile_names_are_generated() {
    let specs = hostile::specs(300);
    assert!(specs.len() > 200, "only {} specs are accepted", specs.len());
    for spec in &specs {
        let mut seen = HashSet::new();
        for file in files(spec) {
            assert!(seen.insert(file.path.to_ascii_lowercase()), "{:?} twice", file.path);
        }
        let codes = lower(spec).unwrap().error_codes;
        let names: HashSet<_> = codes.iter().map(|code| &code.constant).collect();
        assert_eq!(names.len(), codes.len());
    }
}

#[test]
fn traps_pass_validation() {
    let has_errors = |name: &&str| {
        let findings = acs_spec::validate(&trap(name));
        findings.iter().any(|it| it.severity == acs_spec::Severity::Error)
    };
    let bad: Vec<&str> = TRAPS.into_iter().filter(has_errors).collect();
    assert_eq!(bad, KNOWN_BAD);
}

/// Traps that the validator refuses, and that can be generated nevertheless.
const KNOWN_BAD: [&str; 6] = [
    "collisions",
    "enum_traps",
    "hostile_text",
    "maps_and_nested_lists",
    "nested_repeat_list",
    "styles_and_positions",
];

#[test]
fn paths_stay_inside_the_crate() {
    for name in TRAPS {
        let mut seen = HashSet::new();
        for GeneratedFile { path, contents } in files(&trap(name)) {
            let plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
            assert!(
                path.chars().all(plain) && !path.contains("..") && !path.starts_with('/'),
                "{name}: {path:?}"
            );
            // Some file systems do not tell capitals from small letters.
            assert!(seen.insert(path.to_ascii_lowercase()), "{name}: {path:?} twice");
            assert!(
                contents.ends_with('\n') && !contents.ends_with("\n\n"),
                "{name}: {path}"
            );
            let bidirectional = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(
                !contents.contains(bidirectional),
                "{name}: {path} turns the direction of writing"
            );
        }
    }
}

#[test]
fn formatted_code_is_a_fixed_point() {
    for name in TRAPS {
        let generated = files(&trap(name));
        let mut formatted: Vec<_> = generated.into_iter().map(|file| (file.path, file.contents)).collect();
        rustfmt::format(&mut formatted).unwrap();
        let mut again = formatted.clone();
        rustfmt::format(&mut again).unwrap();
        assert_eq!(formatted, again, "{name}");
        for (path, contents) in formatted.iter().filter(|(path, _)| path.ends_with(".rs")) {
            assert!(
                contents.starts_with("// @generated by acs-codegen. Do not edit.\n"),
                "{name}: {path}"
            );
        }
    }
}

#[test]
fn nested_wrapper_levels_are_refused() {
    let list = r#"{"type": "list", "element": "Thing", "items": {"type": "string"}}"#;
    for items in [list, r#"{"type": "ref", "shape": "Things"}"#] {
        for outer in ["list", "map"] {
            let spec = traps::spec(&format!(
                r#"{{"product": {{"product": "P", "version": "2020-01-01", "shapes": {{"Things": {list}}}}}, "actions": [
                    {{"action": "A", "response": [{{"name": "X", "type": "{outer}", "items": {items}}}]}}]}}"#
            ));
            let problems = generate(&spec, &Options::default()).unwrap_err();
            assert!(
                problems[0]
                    .to_string()
                    .starts_with("A, X: has items with the wrapper level `Thing`")
            );
            let findings = acs_spec::validate(&spec);
            assert!(
                findings
                    .iter()
                    .any(|it| it.message.starts_with("the wrapper level \"Thing\"")),
                "{findings:?}"
            );
        }
    }
}

#[test]
fn reserved_package_names_are_refused() {
    for (product, package) in [
        ("P", Some("core")),
        ("P", Some("fn")),
        ("P", Some("acs-runtime")),
        ("Runtime", None),
    ] {
        let mut spec = traps::spec(r#"{"product": {"product": "P", "version": "2020-01-01"}, "actions": []}"#);
        spec.product.product = product.to_owned();
        spec.product.package = package.map(str::to_owned);
        assert!(generate(&spec, &Options::default()).is_err(), "{product} {package:?}");
        let findings = acs_spec::validate(&spec);
        assert!(
            findings.iter().any(|it| it.code == acs_spec::Code::BadProduct),
            "{product} {package:?}"
        );
    }
}

#[test]
fn all_errors_are_reported_at_once() {
    let spec = traps::spec(
        r#"{"product": {"product": "P", "version": "1"}, "actions": [
            {"action": "A", "parameters": [{"name": "X", "type": "ref", "shape": "Gone"}],
             "pagination": {"style": "page_number", "page": "PageNumber", "items": "Things"}},
            {"action": "B", "response": [{"name": "Text", "type": "string"}], "parameters": [{"name": "NextToken", "type": "string"}],
             "pagination": {"style": "token", "token": "NextToken", "items": "Text"},
             "examples": [{"name": "bad", "request": {"Y": 1}}]}]}"#,
    );
    let problems: Vec<String> = generate(&spec, &Options::default())
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    insta::assert_snapshot!(problems.join("\n"), @r"
    A, X: refers to the shape `Gone`, which product.json does not have
    A, pagination: `page` names the parameter `PageNumber`, which the action does not have
    B, pagination: `items` names `Text`, which is not a list
    B, examples.bad: there is no parameter or field `Y`
    ");
}
