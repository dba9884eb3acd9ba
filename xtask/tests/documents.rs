//! The commands in README.md and CONTRIBUTING.md work as they are written, and show what they do.

use std::fs;

use xtask::process::workspace;

#[test]
fn documented_new_action_does_not_exist() {
    for file in ["README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(workspace().join(file)).unwrap();
        let names: Vec<&str> = text
            .split("cargo xtask new-action ")
            .skip(1)
            .filter_map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next())
            .collect();
        assert!(!names.is_empty(), "{file} names no action");
        for name in names {
            let path = workspace().join(format!("api-spec/specs/ecs/2014-05-26/actions/{name}.json"));
            assert!(!path.exists(), "{file} starts {name}, which exists already");
        }
    }
}

#[test]
fn alias_shows_the_build() {
    let config = fs::read_to_string(workspace().join(".cargo/config.toml")).unwrap();
    let alias = config.lines().find(|line| line.starts_with("xtask = ")).unwrap();
    assert!(
        !alias.contains("-q"),
        "the first build takes minutes, and would show nothing: {alias}"
    );
}

#[test]
fn documents_start_a_release_emulator() {
    for file in ["README.md", "crates/emulator/README.md"] {
        let text = fs::read_to_string(workspace().join(file)).unwrap();
        let mut starts = text
            .lines()
            .filter(|line| line.contains("cargo run") && line.contains("acs-emulator"))
            .peekable();
        assert!(starts.peek().is_some(), "{file} starts no emulator");
        for line in starts {
            assert!(line.contains("--release"), "a debug build is ten times slower: {line}");
        }
    }
}
