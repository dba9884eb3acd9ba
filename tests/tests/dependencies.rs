//! Each crate of the workspace names each of its dependencies in its own sources, and generated manifests ask for the
//! same versions as the workspace.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use toml::Table;

/// The files of a package.
#[derive(Default)]
struct Sources {
    /// The library and the programs, without documentation and unit tests in the same file.
    code: String,
    /// Everything else: tests, examples, and documentation, whose examples are compiled.
    rest: String,
}

impl Sources {
    fn read(package: &Path) -> Self {
        let mut this = Self::default();
        this.folder(package, false);
        this
    }

    fn folder(&mut self, folder: &Path, is_test: bool) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy();
            let is_test = is_test || ["tests", "tests.rs"].contains(&&*name);
            if path.is_dir() {
                let is_other = path.join("Cargo.toml").exists() || name == "target" || name.starts_with('.');
                if !is_other {
                    self.folder(&path, is_test);
                }
            } else if name.ends_with(".rs") {
                self.file(&fs::read_to_string(&path).unwrap(), is_test);
            } else if name.ends_with(".md") {
                self.rest.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }

    fn file(&mut self, text: &str, is_test: bool) {
        let (code, tests) = match text.split_once("#[cfg(test)]\nmod tests {") {
            _ if is_test => ("", text),
            Some(parts) => parts,
            None => (text, ""),
        };
        self.rest.push_str(tests);
        for line in code.lines() {
            let is_comment = line.trim_start().starts_with("//");
            let part = if is_comment { &mut self.rest } else { &mut self.code };
            part.push_str(line);
            part.push('\n');
        }
    }
}

/// Returns whether the text has the name as a whole word.
fn names(text: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(start, _)| {
        let before = text.get(..start).unwrap_or_default().chars().next_back();
        let after = text.get(start + name.len()..).unwrap_or_default().chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// Returns the dependencies that the package does not need, or needs in tests only.
fn unused(manifest: &Table, sources: &Sources) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let tables = targets
        .into_iter()
        .flat_map(|targets| targets.values())
        .filter_map(toml::Value::as_table);
    let mut found = BTreeSet::new();
    for table in tables.chain([manifest]) {
        for (kind, in_tests) in [("dependencies", false), ("dev-dependencies", true)] {
            let Some(dependencies) = table.get(kind).and_then(toml::Value::as_table) else {
                continue;
            };
            for name in dependencies.keys() {
                let path = name.replace('-', "_");
                let is_used = names(&sources.code, &path) || (in_tests && names(&sources.rest, &path));
                if !is_used {
                    found.insert(format!("{name} in {kind}"));
                }
            }
        }
    }
    found
}

fn packages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest: Table = fs::read_to_string(root.join("Cargo.toml")).unwrap().parse().unwrap();
    let members = manifest["workspace"]["members"].as_array().unwrap();
    members
        .iter()
        .flat_map(|member| match member.as_str().unwrap().strip_suffix("/*") {
            Some(folder) => {
                let entries = fs::read_dir(root.join(folder)).unwrap();
                let folders = entries.map(|entry| entry.unwrap().path());
                folders.filter(|folder| folder.join("Cargo.toml").exists()).collect()
            }
            None => vec![root.join(member.as_str().unwrap())],
        })
        .collect()
}

#[test]
fn every_dependency_is_used() {
    let packages = packages();
    assert!(packages.len() >= 15, "{packages:?}");
    for package in packages {
        let manifest: Table = fs::read_to_string(package.join("Cargo.toml")).unwrap().parse().unwrap();
        let unused = unused(&manifest, &Sources::read(&package));
        assert!(unused.is_empty(), "{} does not use {unused:?}", package.display());
    }
}

#[test]
fn unused_dependencies_are_found() {
    let manifest = "
        [dependencies]
        by-code.workspace = true
        by-test.workspace = true
        by-comment = '1'
        by_prefix = '1'
        [dev-dependencies]
        of-tests = '1'
        of-docs = '1'
        of-nothing = '1'
        [target.'cfg(unix)'.dependencies]
        of-unix = '1'
    ";
    let mut sources = Sources::default();
    sources.file(
        "// by_comment\n/// of_docs::f()\nuse by_code::{a};\nuse by_prefixed;\n#[cfg(test)]\nmod tests { use by_test::b; }",
        false,
    );
    sources.file("use of_tests;", true);
    assert_eq!(
        Vec::from_iter(unused(&manifest.parse().unwrap(), &sources)),
        [
            "by-comment in dependencies",
            "by-test in dependencies",
            "by_prefix in dependencies",
            "of-nothing in dev-dependencies",
            "of-unix in dependencies",
        ]
    );
}

#[test]
fn generated_manifests_have_workspace_bounds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let workspace: Table = fs::read_to_string(root.join("Cargo.toml")).unwrap().parse().unwrap();
    let known = workspace["workspace"]["dependencies"].as_table().unwrap();
    let spec = acs_spec::load::product(&root.join("api-spec/specs/sts/2015-04-01")).unwrap();
    let options = acs_codegen::Options {
        manifest: acs_codegen::Manifest::Standalone {
            libraries: acs_codegen::Libraries::Version("0.1.0".to_owned()),
        },
        ..acs_codegen::Options::default()
    };
    let files = acs_codegen::generate(&spec, &options).unwrap();
    let manifest = files.iter().find(|file| file.path == "Cargo.toml").unwrap();
    let manifest: Table = manifest.contents.parse().unwrap();
    for (name, dependency) in manifest["dev-dependencies"].as_table().unwrap() {
        assert_eq!(dependency["version"], known[name]["version"], "{name}");
    }
    assert_eq!(
        manifest["package"]["rust-version"],
        workspace["workspace"]["package"]["rust-version"]
    );
}
