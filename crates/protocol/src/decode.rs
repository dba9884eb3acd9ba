//! From bytes to a tree: one form for JSON and XML, so that everything above reads both with the same code.

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

use std::fmt;

/// How deep a response may nest. Beyond it a document is an attack or a mistake.
pub(crate) const MAX_DEPTH: usize = 128;

/// The format of a response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// JSON. The default: smaller, and every product answers in it.
    #[default]
    Json,
    /// XML.
    Xml,
}

impl Format {
    /// The value of the `Format` parameter.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }

    /// The value of the `accept` header.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "text/xml",
        }
    }
}

/// Reads a document, in the form that it is in: XML if it starts with `<`, JSON otherwise. Services answer in the other
/// format, above all with errors, and gateways in front of them do.
///
/// For XML the root element is not part of the tree.
///
/// # Errors
/// If the text is not well-formed or nests too deep.
pub fn document(text: &str) -> Result<Node<'_>, SyntaxError> {
    rooted(text).map(|(_, node)| node)
}

/// As [`document`], with the name of the root element where there is one.
pub fn rooted(text: &str) -> Result<(Option<String>, Node<'_>), SyntaxError> {
    let trimmed = text.trim_start_matches('\u{feff}').trim_start();
    if trimmed.starts_with('<') {
        xml(trimmed).map(|(root, node)| (Some(root), node))
    } else {
        json(trimmed).map(|node| (None, node))
    }
}

/// A text that is not well-formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong, and where.
    pub message: String,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SyntaxError {}
