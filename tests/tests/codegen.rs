//! The generator on small specs, each named after the trap that it sets.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "codegen/hostile.rs"]
mod hostile;
#[path = "codegen/traps.rs"]
mod traps;

use std::{collections::HashSet, fs, process::Command};

use acs_codegen::{GeneratedFile, Options, generate, lower};
use acs_spec::model::ProductSpec;
use insta::Settings;
use traps::{TRAPS, trap};

fn files(spec: &ProductSpec) -> Vec<GeneratedFile> {
    generate(spec, &Options::default()).unwrap()
}

fn settings() -> Settings {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../fixtures/codegen/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn every_trap_is_lowered_as_decided() {
    settings().bind(|| {
        for name in TRAPS {
            insta::assert_snapshot!(format!("{name}.ir"), format!("{:#?}", lower(&trap(name)).unwrap()));
        }
    });
}

#[test]
fn every_trap_is_written_as_decided() {
    settings().bind(|| {
        for name in TRAPS {
            let files = files(&trap(name));
            let shown = files.iter().map(|file| format!("=== {}\n{}", file.path, file.contents));
            insta::assert_snapshot!(format!("{name}.files"), shown.collect::<String>());
        }
    });
}

#[test]
fn equal_specs_give_equal_bytes_in_any_order() {
    for name in TRAPS {
        let spec = trap(name);
        let mut reversed = spec.clone();
        reversed.actions.reverse();
        assert_eq!(files(&spec), files(&spec), "{name}");
        assert_eq!(files(&spec), files(&reversed), "{name}");
    }
}

/// What the validator accepts can be generated, whatever its names are.
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
fn traps_are_good_specs() {
    let has_errors = |name: &&str| {
        let findings = acs_spec::validate(&trap(name));
        findings.iter().any(|it| it.severity == acs_spec::Severity::Error)
    };
    let bad: Vec<&str> = TRAPS.into_iter().filter(has_errors).collect();
    assert_eq!(bad, KNOWN_BAD);
}

/// Traps that the validator refuses, and the generator gets along with all the same.
const KNOWN_BAD: [&str; 6] = [
    "collisions",
    "enum_traps",
    "hostile_text",
    "maps_and_nested_lists",
    "nested_repeat_list",
    "styles_and_positions",
];

#[test]
fn no_spec_writes_outside_its_crate() {
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
fn what_is_generated_is_formatted() {
    let folder = tempfile::tempdir().unwrap();
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/../rustfmt.toml");
    for name in TRAPS {
        let mut sources = Vec::new();
        for file in files(&trap(name)).iter().filter(|file| file.path.ends_with(".rs")) {
            let path = folder.path().join(name).join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.contents).unwrap();
            // rustfmt follows `mod` from these.
            if ["src/lib.rs", "tests/wire.rs"].contains(&file.path.as_str()) {
                sources.push(path);
            }
        }
        let Ok(rustfmt) = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config-path", config])
            .args(&sources)
            .output()
        else {
            eprintln!("skipped: there is no rustfmt here");
            return;
        };
        assert!(
            rustfmt.status.success(),
            "{name}:\n{}",
            String::from_utf8_lossy(&rustfmt.stdout)
        );
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
fn packages_of_others_are_refused() {
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
fn everything_that_is_wrong_is_reported_at_once() {
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
    B, pagination: `items` names `Text`, which is no list
    B, examples.bad: Y is not a name here
    ");
}
