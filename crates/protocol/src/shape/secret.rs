use std::fmt;

use zeroize::Zeroize;

use super::{Context, Field, Kind};
use crate::{decode::Node, parameters::IntoParameter};

/// Secret text: `Debug` and `Display` hide it, and its memory is overwritten when it is dropped.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Creates a secret from text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text. The method's name makes its uses easy to find.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl IntoParameter for Secret {
    fn into_parameter(self) -> serde_json::Value {
        serde_json::Value::String(self.0.clone())
    }
}

impl Field for Secret {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        Self(String::from_node(node, context))
    }

    fn absent(context: &mut Context) -> Self {
        Self(String::absent(context))
    }

    fn from_empty() -> bool {
        true
    }

    /// Returns the text, since serializing a response asks for its content.
    fn to_value(&self) -> Option<serde_json::Value> {
        Some(serde_json::Value::String(self.0.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_not_printed() {
        let secret = Secret::new("hunter2");
        assert_eq!(format!("{secret} {secret:?}"), "[secret] [secret]");
        assert_eq!(secret.expose(), "hunter2");
    }
}
