//! The error of commands: a message for the person who ran one.

use std::{fmt, io, path::Path};

/// A message that says what failed, where, and what to do next.
pub struct CommandError(String);

/// The result of a part of a command.
pub type Result<T, E = CommandError> = std::result::Result<T, E>;

impl CommandError {
    /// Creates a failure with a message.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// Creates the failure of an operation on a file.
    pub fn file(action: &str, path: &Path, error: &io::Error) -> Self {
        Self(format!("cannot {action} {}: {error}", path.display()))
    }
}

/// Joins lines, and cuts a list that nobody would read to its end: `and 69,900 more`.
#[must_use]
pub fn listed(lines: &[String]) -> String {
    const SHOWN: usize = 100;
    let mut text = lines.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("\n");
    if let Some(more) = lines.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        text.push_str(&format!("\nand {} more", acs_spec::diagnostics::grouped(more)));
    }
    text
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CommandError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_cut() {
        let lines = |count: usize| (0..count).map(|line| line.to_string()).collect::<Vec<_>>();
        assert!(listed(&lines(100)).ends_with("\n99"));
        assert!(listed(&lines(70_000)).ends_with("\n99\nand 69,900 more"));
    }
}
