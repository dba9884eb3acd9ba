use std::fmt;

/// A request that cannot be sent as it is: nothing has left the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    action: String,
    message: String,
}

impl InvalidRequest {
    /// What is wrong with a request of that action, and what to do about it. The message holds no values: any may be a
    /// secret.
    pub fn new(action: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            message: message.into(),
        }
    }

    pub(super) fn missing(action: &str, names: &[&str]) -> Self {
        let message = match names {
            [name] => format!("the required parameter `{name}` is missing"),
            names => format!("the required parameters `{}` are missing", names.join("`, `")),
        };
        Self::new(action, message)
    }

    /// The action that was called.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// What is wrong, without the action's name.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.action, self.message)
    }
}

impl std::error::Error for InvalidRequest {}
