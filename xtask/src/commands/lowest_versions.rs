use std::{fs, io, path::Path, process::ExitCode};

use crate::{
    error::{CommandError, Result},
    process::{cargo, repository_files, succeed, workspace},
};

/// `cargo xtask lowest-versions`: resolves a copy of the workspace to the lowest version of each direct dependency, and
/// checks all of its crates with them. A bound that is too low to resolve or to compile fails.
pub(super) fn run() -> Result<ExitCode> {
    let copy = workspace().join("target/lowest-versions/workspace");
    match fs::remove_dir_all(&copy) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(cannot("remove", &copy, &error)),
        _ => {}
    }
    for file in repository_files()? {
        let (from, to) = (workspace().join(&file), copy.join(&file));
        // A file that git lists and that does not exist was removed and not committed yet.
        if file == "Cargo.lock" || !from.is_file() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
        }
        fs::copy(&from, &to).map_err(|error| cannot("copy", &from, &error))?;
    }
    let in_copy = |arguments: &[&str]| {
        let mut command = cargo(arguments);
        command
            .current_dir(&copy)
            .env("CARGO_TARGET_DIR", workspace().join("target/lowest-versions/target"));
        command
    };
    // The option is unstable; the variable lets a stable cargo take it, so that no second toolchain is needed.
    succeed(in_copy(&["-Z", "direct-minimal-versions", "generate-lockfile"]).env("RUSTC_BOOTSTRAP", "1"))?;
    succeed(&mut in_copy(&[
        "check",
        "--locked",
        "--workspace",
        "--features",
        "acs-runtime/serde,acs-runtime/blocking,acs-runtime/reqwest",
    ]))?;
    Ok(ExitCode::SUCCESS)
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> CommandError {
    CommandError::new(format!("cannot {what} {}: {error}", path.display()))
}
