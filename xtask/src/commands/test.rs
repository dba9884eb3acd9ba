use std::{
    path::PathBuf,
    process::{Command, ExitCode},
    time::Instant,
};

use clap::Args;

use crate::{
    failure::Result,
    process::{cargo, run as run_process, workspace},
};

/// `cargo xtask test`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Run only the steps whose name has this in it.
    #[arg(long)]
    only: Option<String>,
}

struct Step {
    name: &'static str,
    command: Command,
}

fn steps() -> Vec<Step> {
    let step = |name, arguments: &[&str]| Step {
        name,
        command: cargo(arguments),
    };
    let mut docs = cargo(["doc", "--workspace", "--no-deps", "--quiet"]);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    let mut official = Command::new("bash");
    official
        .arg(workspace().join("tests/official/run"))
        .current_dir(workspace());
    let mut steps = vec![
        step("formatting", &["fmt", "--all", "--check"]),
        step("freshness", &["xtask", "regenerate", "--check"]),
        step(
            "clippy",
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--quiet",
                "--",
                "-D",
                "warnings",
            ],
        ),
        step(
            "protocol core alone",
            &["check", "--quiet", "-p", "acs-runtime", "--no-default-features"],
        ),
        step("tests", &["test", "--workspace", "--quiet", "--no-fail-fast"]),
        step(
            "tests of features",
            &["test", "--quiet", "-p", "acs-runtime", "--features", "serde,blocking"],
        ),
        // Whatever else is in a user's program may turn these on; the step before runs without.
        step(
            "tests of features of serde_json",
            &[
                "test",
                "--quiet",
                "-p",
                "acs-runtime",
                "-p",
                "acs-ecs",
                "--features",
                "serde,blocking,serde_json/arbitrary_precision,serde_json/preserve_order,serde_json/raw_value,\
                 serde_json/unbounded_depth",
            ],
        ),
        step(
            "tests of examples, both formats",
            &["test", "--quiet", "-p", "acs-ecs", "--features", "serde"],
        ),
        Step {
            name: "documentation",
            command: docs,
        },
        Step {
            name: "official clients",
            command: official,
        },
    ];
    steps.extend(conformance());
    steps
}

/// A sample of the vendor's own examples, where they are at hand.
fn conformance() -> Option<Step> {
    let corpus = std::env::var_os("ACS_CORPUS_DIR").map_or_else(|| workspace().join("../shared/corpus"), PathBuf::from);
    if !corpus.join("cases.jsonl").is_file() {
        println!("SKIPPED: conformance: {} has no cases.jsonl", corpus.display());
        return None;
    }
    let mut command = cargo(["xtask", "conformance", "--sample", "4", "--metadata"]);
    command
        .arg(corpus.join("metadata"))
        .arg("--cases")
        .arg(corpus.join("cases.jsonl"));
    Some(Step {
        name: "conformance, a sample",
        command,
    })
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let wanted = |step: &Step| {
        arguments
            .only
            .as_ref()
            .is_none_or(|word| step.name.contains(word.as_str()))
    };
    let mut failed = Vec::new();
    let mut passed = 0;
    for mut step in steps().into_iter().filter(wanted) {
        println!("\n=== {}", step.name);
        let start = Instant::now();
        let status = run_process(&mut step.command)?;
        println!(
            "=== {}: {} in {:.0} s",
            step.name,
            status_word(status.success()),
            start.elapsed().as_secs_f64()
        );
        if status.success() {
            passed += 1;
        } else {
            failed.push(step.name);
        }
    }
    for name in &failed {
        eprintln!("error: the step `{name}` failed; `cargo xtask test --only '{name}'` runs it alone");
    }
    println!("\nsteps: {passed} passed, {} failed", failed.len());
    Ok(if failed.is_empty() && passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn status_word(success: bool) -> &'static str {
    if success { "passed" } else { "failed" }
}
