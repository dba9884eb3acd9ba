use std::{path::Path, process::ExitCode};

use clap::Args;

use crate::{
    error::{CommandError, Result},
    lock::Lock,
    process::workspace,
    products::{targets, tree},
    specs::{self, SPECS},
    tree::{Change, Kind, Tree},
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
    let _lock = if arguments.check {
        Lock::shared()?
    } else {
        Some(Lock::exclusive()?)
    };
    // All specs are read and generated before the first file is written: an error leaves everything as it was.
    let targets = targets(&workspace)?;
    let products = targets.iter().map(|target| tree(&workspace, target));
    let trees = all(std::iter::once(schemas(&workspace)).chain(products))?;
    let changes = if arguments.check {
        trees.iter().map(Tree::changes).collect::<Result<_>>()?
    } else {
        Tree::write_all(&workspace, &trees)?
    };
    let mut stale = 0;
    for (tree, changes) in trees.iter().zip(&changes) {
        let shown = tree.root().strip_prefix(&workspace).unwrap_or(tree.root()).display();
        if arguments.check && !changes.is_empty() {
            stale += changes.len();
            crate::output::print(format_args!("{}", tree.diff(changes)?));
        }
        crate::say!("{shown}: {} files, {}", tree.len(), summary(changes, arguments.check));
        // A removed file may have been a user's, so it is named.
        for change in changes
            .iter()
            .filter(|change| !arguments.check && change.kind == Kind::Remove)
        {
            crate::say!("removed {shown}/{}", change.path);
        }
    }
    if stale == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    crate::warn!("error: {stale} generated files are not what their specs say; run `cargo xtask regenerate`");
    Ok(ExitCode::FAILURE)
}

/// Returns the JSON Schemas of the format, generated from its model.
fn schemas(workspace: &Path) -> Result<Tree> {
    Ok(Tree::new(
        workspace.join(SPECS),
        specs::schemas()?,
        [("schema", "json")],
    ))
}

/// Returns all values, or all errors: those of one product do not hide those of another.
fn all<T>(results: impl Iterator<Item = Result<T>>) -> Result<Vec<T>> {
    let mut failures: Vec<String> = Vec::new();
    let mut done = Vec::new();
    for result in results {
        match result {
            Ok(value) => done.push(value),
            Err(failure) => failures.push(failure.to_string()),
        }
    }
    if failures.is_empty() {
        Ok(done)
    } else {
        Err(CommandError::new(failures.join("\nerror: ")))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_all_products_are_reported() {
        let results = [Err(CommandError::new("a")), Ok(1), Err(CommandError::new("b"))];
        assert_eq!(all(results.into_iter()).unwrap_err().to_string(), "a\nerror: b");
        assert_eq!(all([Ok(1), Ok(2)].into_iter()).unwrap(), [1, 2]);
    }
}
