//! Parsing of documents into a tree with one form for JSON and XML, so that the same code decodes both.

mod json;
mod node;
pub mod path;
mod xml;

pub use json::json;
pub(crate) use json::json_within;
pub use node::Node;
#[cfg(test)]
pub(crate) use node::count_comparisons;
pub(crate) use node::{Group, same_key, similar_key};
pub use xml::xml;
use xml::xml_within;

use std::fmt;

/// The deepest nesting of a response. A document beyond it is an attack or a mistake.
pub(crate) const MAX_DEPTH: usize = 128;

/// The number of values in a document up to which it is parsed by default. A value of the tree takes up to 56 bytes of
/// memory, and two bytes of a document can be one.
pub const MAX_VALUES: usize = 1 << 22;

/// The format of a response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// JSON. The default, since it is smaller and every product supports it.
    #[default]
    Json,
    /// XML.
    Xml,
}

impl Format {
    /// Returns the value of the `Format` parameter.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }

    /// Returns the value of the `accept` header.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "text/xml",
        }
    }
}

/// Parses a document: as XML if it starts with `<`, as JSON otherwise. Services and the gateways in front of them
/// sometimes answer in the other format, mostly with errors.
///
/// For XML the root element is not part of the tree.
///
/// # Errors
/// If the text is not well-formed, nests too deeply, or has more than [`MAX_VALUES`] values.
pub fn document(text: &str) -> Result<Node<'_>, SyntaxError> {
    document_with_root(text).map(|(_, node)| node)
}

/// Parses a document like [`document`], and returns the name of the root element if it is XML.
///
/// # Errors
/// The same as [`document`].
pub fn document_with_root(text: &str) -> Result<(Option<String>, Node<'_>), SyntaxError> {
    document_within(text, MAX_VALUES)
}

/// Parses a document like [`document_with_root`], with another limit of values.
///
/// # Errors
/// If the text is not well-formed, nests too deeply, or has more values.
pub fn document_within(text: &str, max_values: usize) -> Result<(Option<String>, Node<'_>), SyntaxError> {
    let trimmed = text.trim_start_matches('\u{feff}').trim_start();
    if trimmed.starts_with('<') {
        xml_within(trimmed, max_values).map(|(root, node)| (Some(root), node))
    } else {
        json_within(trimmed, MAX_DEPTH, max_values).map(|node| (None, node))
    }
}

/// The error for a text that cannot be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyntaxError {
    /// The problem and its place.
    pub message: String,
    /// Whether the text has more values than the limit allows. Otherwise it is not well-formed or nests too deeply.
    pub has_too_many_values: bool,
}

fn too_many_values(limit: usize) -> SyntaxError {
    SyntaxError {
        message: format!("the document has more than {limit} values, which would take too much memory"),
        has_too_many_values: true,
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SyntaxError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_of_values_is_limited() {
        for (text, values) in [
            ("[0,0,[],{}]", 5),
            (r#"{"a": [true, null], "b": {"c": "x"}}"#, 6),
            ("<R><a/><a><b>1</b></a></R>", 4),
        ] {
            assert!(document_within(text, values).is_ok(), "{text}");
            let error = document_within(text, values - 1).unwrap_err();
            assert!(error.has_too_many_values, "{error}");
        }
        assert!(!document("[0,").unwrap_err().has_too_many_values);
    }

    #[test]
    fn many_small_values_are_refused() {
        let text = format!("[0{}]", ",0".repeat(MAX_VALUES));
        let error = document(&text).unwrap_err();
        assert!(
            error.message.starts_with("the document has more than 4194304 values"),
            "{error}"
        );
    }
}
