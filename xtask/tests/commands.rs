//! The commands as people run them, in a small workspace of their own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A workspace with the specs of two products, as `regenerate` needs it.
struct Workspace {
    root: tempfile::TempDir,
}

impl Workspace {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for (product, version, action) in [("Ecs", "2014-05-26", "GetThing"), ("Sts", "2015-04-01", "GetOther")] {
            let folder = root
                .path()
                .join(format!("api-spec/specs/{}/{version}", product.to_ascii_lowercase()));
            fs::create_dir_all(folder.join("actions")).unwrap();
            let text = format!(r#"{{"product": "{product}", "version": "{version}"}}"#);
            fs::write(folder.join("product.json"), text).unwrap();
            let text = format!(
                r#"{{"action": "{action}", "effect": "read", "response": [{{"name": "RequestId", "type": "string"}}]}}"#
            );
            fs::write(folder.join(format!("actions/{action}.json")), text).unwrap();
        }
        let list = "[ecs]\nspec = \"ecs/2014-05-26\"\n\n[sts]\nspec = \"sts/2015-04-01\"\nclient = \"bare\"\n";
        fs::write(root.path().join("api-spec/products.toml"), list).unwrap();
        Self { root }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.root.path().join(below)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // The program takes the folder above for its workspace.
        command
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .current_dir(self.root.path())
            .args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn succeed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", text(&output));
        text(&output)
    }

    fn fail(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", text(&output));
        text(&output)
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn document(path: &Path, parameter: &str) {
    let text = format!(
        r#"{{
            "info": {{"style": "RPC", "product": "Demo", "version": "2020-01-01"}},
            "apis": {{"GetThing": {{"operationType": "read", "parameters": [{{"name": "{parameter}", "schema": {{"type": "string"}}}}]}}}}
        }}"#
    );
    fs::write(path, text).unwrap();
}

#[test]
fn simultaneous_regenerations_succeed() {
    let workspace = Workspace::new();
    for round in 0..3 {
        // All of the files are written in every round.
        let stale = workspace.path("generated-client/sts/src");
        fs::create_dir_all(&stale).unwrap();
        fs::write(stale.join("lib.rs"), "stale").unwrap();
        fs::write(stale.join(format!("stale{round}.rs")), "stale").unwrap();
        let children: Vec<_> = (0..3)
            .map(|_| {
                let mut command = workspace.command(&["regenerate"]);
                command
                    .stdout(std::process::Stdio::piped())
                    .stderr(std::process::Stdio::piped());
                command.spawn().unwrap()
            })
            .collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", text(&output));
        }
        workspace.succeed(&["regenerate", "--check"]);
    }
}

#[test]
fn regeneration_writes_schemas() {
    let workspace = Workspace::new();
    workspace.succeed(&["regenerate"]);
    let schema = workspace.path("api-spec/specs/schema/action.schema.json");
    fs::write(&schema, "{}").unwrap();
    assert!(
        workspace
            .fail(&["regenerate", "--check"])
            .contains("b/schema/action.schema.json")
    );
    workspace.succeed(&["regenerate"]);
    assert!(fs::read_to_string(&schema).unwrap().len() > 1000);
}

#[test]
fn failing_regeneration_changes_nothing() {
    let workspace = Workspace::new();
    workspace.succeed(&["regenerate"]);
    let lib = workspace.path("generated-client/sts/src/lib.rs");
    let other = workspace.path("generated-client/ecs/src/lib.rs");
    fs::write(&other, "stale").unwrap();
    // The crate of the second product cannot be written.
    fs::remove_file(&lib).unwrap();
    fs::create_dir(&lib).unwrap();
    let message = workspace.fail(&["regenerate"]);
    assert!(message.contains("generated-client/sts/src/lib.rs"), "{message}");
    assert_eq!(fs::read_to_string(&other).unwrap(), "stale");
}

#[test]
fn import_prints_the_given_folder() {
    let workspace = Workspace::new();
    document(&workspace.path("demo.json"), "Old");
    let message = workspace.succeed(&["import", "demo.json", "--specs", "my/specs"]);
    assert!(
        message.contains("new-product my/specs/demo/2020-01-01 --out DIR"),
        "{message}"
    );
    assert!(workspace.path("my/specs/schema/action.schema.json").is_file());
    workspace.succeed(&["new-product", "my/specs/demo/2020-01-01", "--out", "crate"]);
}

#[test]
fn checked_import_fails_on_breaking_changes() {
    let workspace = Workspace::new();
    document(&workspace.path("demo.json"), "Old");
    let import = ["import", "demo.json", "--specs", "specs"];
    let check: Vec<&str> = import.iter().copied().chain(["--check"]).collect();
    workspace.succeed(&check);
    assert!(!workspace.path("specs").exists(), "a check writes nothing");
    workspace.succeed(&import);
    workspace.succeed(&check);

    document(&workspace.path("demo.json"), "New");
    let message = workspace.fail(&check);
    assert!(
        message.contains("1 change would break") && message.contains("--allow-breaking"),
        "{message}"
    );
    let allowed: Vec<&str> = check.iter().copied().chain(["--allow-breaking"]).collect();
    workspace.succeed(&allowed);
}

#[test]
fn import_names_what_it_removes() {
    let workspace = Workspace::new();
    document(&workspace.path("demo.json"), "Old");
    let import = ["import", "demo.json", "--specs", "specs"];
    workspace.succeed(&import);
    let actions = workspace.path("specs/demo/2020-01-01/actions");
    let own = r#"{"action": "ListThings", "effect": "read", "response": [{"name": "RequestId", "type": "string"}]}"#;
    fs::write(actions.join("ListThings.json"), own).unwrap();
    fs::write(actions.join("notes.txt"), "mine").unwrap();
    let message = workspace.succeed(&import);
    assert!(
        message.contains("removed specs/demo/2020-01-01/actions/ListThings.json"),
        "{message}"
    );
    assert!(actions.join("notes.txt").is_file());
}

#[test]
fn document_without_usable_actions_keeps_specs() {
    let workspace = Workspace::new();
    document(&workspace.path("demo.json"), "Old");
    let import = ["import", "demo.json", "--specs", "specs"];
    workspace.succeed(&import);
    let mut schema = r#"{"type": "string"}"#.to_owned();
    for _ in 0..200 {
        schema = format!(r#"{{"type": "array", "items": {schema}}}"#);
    }
    let text = format!(
        r#"{{"info": {{"product": "Demo", "version": "2020-01-01"}}, "apis": {{"GetThing": {{"parameters": [{{"name": "A", "schema": {schema}}}]}}}}}}"#
    );
    fs::write(workspace.path("demo.json"), text).unwrap();
    let message = workspace.fail(&import);
    assert!(message.contains("nests deeper than 128 levels"), "{message}");
    assert!(message.contains("no action to make anything of"), "{message}");
    assert!(workspace.path("specs/demo/2020-01-01/actions/GetThing.json").is_file());
}

#[test]
fn response_without_object_is_named() {
    let workspace = Workspace::new();
    let text = r#"{"info": {"product": "Demo", "version": "2020-01-01"}, "apis": {"ListThings": {"operationType": "read",
        "responses": {"200": {"schema": {"type": "array", "items": {"type": "string"}}}}}}}"#;
    fs::write(workspace.path("demo.json"), text).unwrap();
    let message = workspace.succeed(&["import", "demo.json", "--specs", "specs"]);
    let named = "ListThings is left without response fields (response: array instead of an object)";
    assert!(message.contains(named), "{message}");
}

#[test]
fn product_without_version_is_explained() {
    let workspace = Workspace::new();
    let message = workspace.fail(&["import", "Vpc"]);
    assert!(message.contains("cargo xtask import Vpc 2014-05-26"), "{message}");
    let message = workspace.fail(&["new-action", "GetThing", "--product", "vpc"]);
    assert!(
        message.contains("there are `ecs`, `sts`") && message.contains("vpc/2014-05-26"),
        "{message}"
    );
}

#[cfg(unix)]
#[test]
fn closed_output_is_no_panic() {
    let workspace = Workspace::new();
    let mut child = workspace
        .command(&["regenerate"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
}

#[test]
fn folder_without_product_is_explained() {
    let workspace = Workspace::new();
    let message = workspace.fail(&["new-product", "api-spec/specs/ecs", "--out", "crate"]);
    assert!(message.contains("name the folder of one product version"), "{message}");
}

#[test]
fn unknown_step_is_an_error() {
    let workspace = Workspace::new();
    let message = workspace.fail(&["test", "--only", "nosuch"]);
    assert!(message.contains("  formatting\n"), "{message}");
}

#[test]
fn product_joins_the_workspace() {
    let workspace = Workspace::new();
    workspace.succeed(&["regenerate"]);
    document(&workspace.path("demo.json"), "Old");
    let message = workspace.succeed(&["new-product", "demo.json"]);
    assert!(message.contains("cargo check -p acs-demo"), "{message}");
    for file in [
        "api-spec/specs/demo/2020-01-01/product.json",
        "generated-client/demo/src/actions/get_thing.rs",
        "generated-client/demo/Cargo.toml",
    ] {
        assert!(workspace.path(file).is_file(), "{file}");
    }
    let manifest = fs::read_to_string(workspace.path("generated-client/demo/Cargo.toml")).unwrap();
    assert!(manifest.contains("version.workspace = true"), "{manifest}");
    workspace.succeed(&["regenerate", "--check"]);

    let message = workspace.fail(&["new-product", "demo.json"]);
    assert!(message.contains("as `demo`; `cargo xtask regenerate`"), "{message}");
}

#[test]
fn specs_in_place_join_the_workspace() {
    let workspace = Workspace::new();
    workspace.succeed(&["regenerate"]);
    document(&workspace.path("demo.json"), "Old");
    workspace.succeed(&["import", "demo.json"]);
    let message = workspace.fail(&["new-product", "demo.json"]);
    assert!(message.contains("exists already; nothing was written"), "{message}");
    workspace.succeed(&["new-product", "api-spec/specs/demo/2020-01-01"]);
    workspace.succeed(&["regenerate", "--check"]);
}

#[test]
fn refused_product_leaves_no_trace() {
    let workspace = Workspace::new();
    let list = fs::read_to_string(workspace.path("api-spec/products.toml")).unwrap();
    document(&workspace.path("demo.json"), "Old");
    fs::create_dir_all(workspace.path("generated-client/demo")).unwrap();
    fs::write(workspace.path("generated-client/demo/notes.md"), "mine").unwrap();
    let message = workspace.fail(&["new-product", "demo.json"]);
    assert!(message.contains("generated-client/demo is not empty"), "{message}");
    assert_eq!(
        fs::read_to_string(workspace.path("api-spec/products.toml")).unwrap(),
        list
    );
    assert!(!workspace.path("api-spec/specs/demo").exists());
}
