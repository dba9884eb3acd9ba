use std::process::ExitCode;

use super::regenerate;
use crate::{
    error::Result,
    process::{cargo, succeed},
};

/// Regenerates, then runs the example that starts the emulator and calls it through the generated client. The example
/// is a program of its own, since this one must also run while the generated crate does not compile.
pub(super) fn run() -> Result<ExitCode> {
    let code = regenerate::run(&regenerate::Arguments::default())?;
    if code != ExitCode::SUCCESS {
        return Ok(code);
    }
    succeed(&mut cargo(["run", "--package", "acs-examples", "--bin", "quickstart"]))?;
    Ok(ExitCode::SUCCESS)
}
