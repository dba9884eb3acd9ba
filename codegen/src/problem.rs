use std::fmt;

/// Something in a spec that cannot be turned into code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The action, if it is one's.
    pub action: Option<String>,
    /// The place within it, wire names joined by dots.
    pub path: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(action: Option<&str>, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            action: action.map(str::to_owned),
            path: path.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.action {
            Some(action) => write!(f, "{action}")?,
            None => f.write_str("product")?,
        }
        if !self.path.is_empty() {
            write!(f, ", {}", self.path)?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Problem {}
