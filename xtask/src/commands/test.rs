use std::{
    path::PathBuf,
    process::{Command, ExitCode},
    time::Instant,
};

use clap::Args;

use crate::{
    error::{CommandError, Result},
    process::{cargo, run as run_process, workspace},
};

/// `cargo xtask test`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Run only the steps whose names contain this word.
    #[arg(long)]
    only: Option<String>,
}

struct Step {
    name: &'static str,
    command: Command,
    /// The reason why the step cannot run here, if there is one.
    obstacle: Option<String>,
}

fn steps() -> Vec<Step> {
    let step = |name, arguments: &[&str]| Step {
        name,
        command: cargo(arguments),
        obstacle: None,
    };
    let mut docs = cargo(["doc", "--workspace", "--no-deps"]);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    let mut official = Command::new("bash");
    official
        .arg(workspace().join("tests/official/run"))
        .current_dir(workspace());
    let mut steps = vec![
        step("formatting", &["fmt", "--all", "--check"]),
        step("language", &["xtask", "language"]),
        spelling(),
        dependencies(),
        step("freshness", &["xtask", "regenerate", "--check"]),
        step(
            "clippy",
            &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        ),
        step("protocol alone", &["check", "-p", "acs-protocol"]),
        step(
            "generated crate without client",
            &["check", "-p", "acs-ecs", "--no-default-features"],
        ),
        step(
            "client without TLS",
            &[
                "check",
                "-p",
                "acs-ecs",
                "--no-default-features",
                "--features",
                "client",
            ],
        ),
        step(
            "client with TLS by ring",
            &[
                "check",
                "-p",
                "acs-ecs",
                "--no-default-features",
                "--features",
                "rustls-ring,reqwest",
            ],
        ),
        step("lowest versions", &["xtask", "lowest-versions"]),
        step("tests", &["test", "--workspace", "--no-fail-fast", "--", "--quiet"]),
        step(
            "tests of features",
            &[
                "test",
                "-p",
                "acs-protocol",
                "-p",
                "acs-runtime",
                "--features",
                "serde,blocking,reqwest",
                "--",
                "--quiet",
            ],
        ),
        // Alone, so that cargo gives their dependencies no features but those that they themselves ask for.
        step(
            "program with reqwest of its own",
            &["test", "-p", "acs-neighbour", "--", "--quiet"],
        ),
        step(
            "program with one product's crate",
            &["test", "-p", "acs-product-only", "--", "--quiet"],
        ),
        // Whatever else is in a user's program may turn these on; the step before runs without.
        step(
            "tests of features of serde_json",
            &[
                "test",
                "--quiet",
                "-p",
                "acs-protocol",
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
            &["test", "-p", "acs-ecs", "--features", "serde", "--", "--quiet"],
        ),
        Step {
            name: "documentation",
            command: docs,
            obstacle: None,
        },
        Step {
            name: "official clients",
            command: official,
            obstacle: None,
        },
    ];
    steps.push(conformance());
    steps
}

/// Returns the step that decodes a sample of the vendor's own examples.
fn conformance() -> Step {
    let corpus = corpus();
    let cases = corpus.join("cases.jsonl");
    let mut command = cargo(["xtask", "conformance", "--sample", "4", "--metadata"]);
    command.arg(corpus.join("metadata")).arg("--cases").arg(&cases);
    Step {
        name: "conformance, a sample",
        command,
        obstacle: (!cases.is_file())
            .then(|| format!("{} is missing; set ACS_CORPUS_DIR to its folder", cases.display())),
    }
}

/// Returns the step that finds typos.
fn spelling() -> Step {
    let mut command = Command::new("bash");
    command.arg(workspace().join("tools/spelling")).current_dir(workspace());
    Step {
        name: "spelling",
        command,
        obstacle: None,
    }
}

/// Returns the step that checks licences, sources and duplicates of dependencies. Advisories need a database from the network, so the nightly
/// workflow checks them.
fn dependencies() -> Step {
    let is_installed = cargo(["deny", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    Step {
        name: "licences and duplicates of dependencies",
        command: cargo(["deny", "--offline", "check", "bans", "licenses", "sources"]),
        obstacle: (!is_installed).then(|| "cargo-deny is missing; `cargo install cargo-deny` installs it".to_owned()),
    }
}

fn corpus() -> PathBuf {
    std::env::var_os("ACS_CORPUS_DIR").map_or_else(|| workspace().join("../shared/corpus"), PathBuf::from)
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let steps = chosen(steps(), arguments.only.as_deref())?;
    let mut failed = Vec::new();
    let (mut passed, mut skipped) = (0, 0);
    for mut step in steps {
        if let Some(reason) = &step.obstacle {
            crate::say!("\n=== {}\nSKIPPED: {reason}", step.name);
            skipped += 1;
            continue;
        }
        crate::say!("\n=== {}", step.name);
        let start = Instant::now();
        let status = run_process(&mut step.command)?;
        crate::say!(
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
        crate::warn!("error: the step `{name}` failed; `cargo xtask test --only '{name}'` runs it alone");
    }
    crate::say!("\nsteps: {passed} passed, {} failed, {skipped} skipped", failed.len());
    Ok(if failed.is_empty() && passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Returns the steps whose names contain the word, in any case.
fn chosen(steps: Vec<Step>, only: Option<&str>) -> Result<Vec<Step>> {
    let Some(word) = only else { return Ok(steps) };
    let (chosen, others): (Vec<Step>, Vec<Step>) = steps
        .into_iter()
        .partition(|step| step.name.to_lowercase().contains(&word.to_lowercase()));
    if chosen.is_empty() {
        let names: Vec<String> = others.iter().map(|step| format!("  {}", step.name)).collect();
        return Err(CommandError::new(format!(
            "no step has `{word}` in its name; the steps are\n{}",
            names.join("\n")
        )));
    }
    Ok(chosen)
}

fn status_word(success: bool) -> &'static str {
    if success { "passed" } else { "failed" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_step_lists_all() {
        let Err(failure) = chosen(steps(), Some("nosuch")) else {
            panic!("no step is called that")
        };
        let message = failure.to_string();
        for step in steps() {
            assert!(message.contains(&format!("\n  {}", step.name)), "{message}");
        }
    }

    #[test]
    fn steps_are_found_in_any_case() {
        let names = |word| -> Vec<&str> {
            chosen(steps(), Some(word))
                .unwrap()
                .iter()
                .map(|step| step.name)
                .collect()
        };
        assert_eq!(names("Clippy"), ["clippy"]);
        assert!(names("tests").len() > 1);
    }
}
