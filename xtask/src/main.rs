//! The project's own commands; `cargo xtask --help` lists them.

use std::process::ExitCode;

use clap::Parser;
use xtask::commands::Command;

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(failure) => {
            xtask::warn!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
