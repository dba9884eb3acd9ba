//! Why a command failed, in a sentence for the person who called it.

use std::{fmt, io, path::Path};

/// A sentence that says what failed, where, and what to do.
pub struct Failure(String);

/// The result of a command's step.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// A failure with that sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A failure of an operation on a file.
    pub fn file(action: &str, path: &Path, error: &io::Error) -> Self {
        Self(format!("cannot {action} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}
