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

use std::fmt;

/// The deepest nesting of a response. A document beyond it is an attack or a mistake.
pub(crate) const MAX_DEPTH: usize = 128;

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
/// If the text is not well-formed or nests too deeply.
pub fn document(text: &str) -> Result<Node<'_>, SyntaxError> {
    document_with_root(text).map(|(_, node)| node)
}

/// Parses a document like [`document`], and returns the name of the root element if it is XML.
pub fn document_with_root(text: &str) -> Result<(Option<String>, Node<'_>), SyntaxError> {
    let trimmed = text.trim_start_matches('\u{feff}').trim_start();
    if trimmed.starts_with('<') {
        xml(trimmed).map(|(root, node)| (Some(root), node))
    } else {
        json(trimmed).map(|node| (None, node))
    }
}

/// The error for a text that is not well-formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// The problem and its place.
    pub message: String,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SyntaxError {}
