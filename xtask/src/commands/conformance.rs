use std::process::ExitCode;

use clap::Args;

use crate::{
    failure::Result,
    process::{cargo, run as run_process, workspace},
};

/// `cargo xtask conformance`: handed on to the program that does it, which knows `--help`.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub struct Arguments {
    /// `--metadata DIR --cases FILE.jsonl [--product P/V]… [--out RESULTS.jsonl] [--sample N] [--show N]`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let manifest = workspace().join("Cargo.toml");
    let mut command = cargo([
        "run",
        "--quiet",
        "--package",
        "acs-tests",
        "--bin",
        "conformance",
        "--manifest-path",
    ]);
    command.arg(manifest).arg("--").args(&arguments.arguments);
    // Paths are the caller's, not the workspace's.
    if let Ok(folder) = std::env::current_dir() {
        command.current_dir(folder);
    }
    let status = run_process(&mut command)?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
