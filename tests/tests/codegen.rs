//! The generator on small specs, each named after the trap that it sets.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

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
