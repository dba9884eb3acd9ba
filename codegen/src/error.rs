use std::fmt;

/// A part of a spec that cannot be turned into code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The action, unless the error concerns the product.
    pub action: Option<String>,
    /// The location in the action or the product, as wire names joined by dots.
    pub path: String,
    /// The problem, and how to correct it.
    pub message: String,
}

impl Error {
    pub(crate) fn new(action: Option<&str>, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            action: action.map(str::to_owned),
            path: path.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Error {
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

impl std::error::Error for Error {}
