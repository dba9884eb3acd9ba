//! Command lines for the emulator in the repository's Markdown files.

#[path = "../../../../tests/src/markdown.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests use the rest")]
mod markdown;

use std::{path::Path, process::Command};

#[test]
fn command_lines_in_documents_are_accepted() {
    let repository = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut count = 0;
    for block in markdown::all(repository).unwrap() {
        for words in markdown::commands(&block) {
            let Some(at) = words.iter().position(|word| word == "--") else {
                continue;
            };
            if !words.iter().any(|word| word == "acs-emulator") {
                continue;
            }
            count += 1;
            // `--help` comes last, so that every option before it has to be known.
            let mut program = Command::new(env!("CARGO_BIN_EXE_acs-emulator"));
            let output = program.args(&words[at + 1..]).arg("--help").output().unwrap();
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{}:{}: {error}", block.file, block.line);
        }
    }
    assert!(count >= 2, "only {count} command lines were found");
}
