//! The commands in README.md and CONTRIBUTING.md work as they are written.

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
