use std::process::ExitCode;

use clap::Args;

use crate::{
    failure::Result,
    process::workspace,
    products::{TARGETS, tree},
    tree::{Change, Kind},
};

/// `cargo xtask regenerate`.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    /// Write nothing; show what would change, and fail if anything would.
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = workspace();
    // All specs are read and generated before the first file is written: an error leaves everything as it was.
    let trees = TARGETS
        .iter()
        .map(|target| Ok((target, tree(&workspace, *target)?)))
        .collect::<Result<Vec<_>>>()?;
    let mut stale = 0;
    for (target, tree) in &trees {
        let changes = if arguments.check {
            tree.changes()?
        } else {
            tree.write()?
        };
        if arguments.check && !changes.is_empty() {
            stale += changes.len();
            print!("{}", tree.diff(&changes)?);
        }
        println!(
            "{}: {} files, {}",
            target.output,
            tree.len(),
            summary(&changes, arguments.check)
        );
    }
    if stale == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: {stale} generated files are not what their specs say; run `cargo xtask regenerate`");
    Ok(ExitCode::FAILURE)
}

pub(super) fn summary(changes: &[Change], check: bool) -> String {
    if changes.is_empty() {
        return "up to date".to_owned();
    }
    let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
    let verbs = if check {
        ["missing", "different", "left over"]
    } else {
        ["added", "updated", "removed"]
    };
    let parts = [Kind::Add, Kind::Update, Kind::Remove].into_iter().zip(verbs);
    let parts: Vec<String> = parts
        .filter(|(kind, _)| count(*kind) > 0)
        .map(|(kind, verb)| format!("{} {verb}", count(kind)))
        .collect();
    parts.join(", ")
}
