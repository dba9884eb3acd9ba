//! Every example runs to its end, and prints what its comments promise.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

#[test]
fn every_example_runs() {
    let examples = [
        (env!("CARGO_BIN_EXE_quickstart"), "all pages of 10"),
        (env!("CARGO_BIN_EXE_pages"), "instances at once"),
        (env!("CARGO_BIN_EXE_waiters"), " runs"),
        (env!("CARGO_BIN_EXE_errors"), "throttled: "),
        (env!("CARGO_BIN_EXE_middleware"), "attempt 2 on 127.0.0.1"),
        (env!("CARGO_BIN_EXE_untyped"), "\"TotalCount\""),
        (env!("CARGO_BIN_EXE_blocking"), " Running"),
        (env!("CARGO_BIN_EXE_roles"), "with the session of a role"),
    ];
    let programs = std::fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap();
    let programs = programs.filter(|entry| {
        entry
            .as_ref()
            .unwrap()
            .path()
            .extension()
            .is_some_and(|end| end == "rs")
    });
    assert_eq!(programs.count(), examples.len(), "an example is not run");
    for (program, expected) in examples {
        let output = Command::new(program).output().unwrap();
        let (text, error) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(
            output.status.success() && text.contains(expected),
            "{program}:\n{text}\n{error}"
        );
    }
}
