//! Runs other programs in the workspace.

use std::{
    ffi::OsStr,
    path::PathBuf,
    process::{Command, ExitStatus},
};

use crate::error::{CommandError, Result};

/// Returns the folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    // Cargo sets the variable for `cargo run`; a copied binary falls back to where it was built.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut path = PathBuf::from(manifest);
    path.pop();
    path
}

/// Returns a command that runs cargo in the workspace.
#[must_use]
pub fn cargo<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(workspace());
    // These variables describe this process, not the one that it starts.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
    command
}

/// Runs a program to its end. It inherits standard output and standard error.
///
/// # Errors
/// If it cannot be started.
pub fn run(command: &mut Command) -> Result<ExitStatus> {
    command.status().map_err(|error| {
        CommandError::new(format!(
            "cannot start `{}`: {error}",
            command.get_program().to_string_lossy()
        ))
    })
}

/// Runs a program like [`run`], and fails if the program does.
///
/// # Errors
/// If it cannot be started or ends with another status than 0.
pub fn succeed(command: &mut Command) -> Result<()> {
    let status = run(command)?;
    if status.success() {
        return Ok(());
    }
    let words: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    let program = PathBuf::from(command.get_program());
    let program = program.file_name().unwrap_or_default().to_string_lossy();
    Err(CommandError::new(format!(
        "`{program} {}` failed ({status})",
        words.join(" ")
    )))
}

/// Returns the files of the repository by path, with those that are not committed yet.
///
/// # Errors
/// If git is missing, or the workspace is not a repository.
pub fn repository_files() -> Result<Vec<String>> {
    let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(arguments).current_dir(workspace()).output();
    let output = output.map_err(|error| CommandError::new(format!("cannot start `git`: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(CommandError::new(format!("`git ls-files` failed: {}", said.trim())));
    }
    let names = output.stdout.split(|byte| *byte == 0);
    let names = names
        .filter(|name| !name.is_empty())
        .map(|name| String::from_utf8_lossy(name).into_owned());
    Ok(names.collect())
}
