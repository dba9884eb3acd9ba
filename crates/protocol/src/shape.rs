//! Decoding of trees into typed values. A generated type lists its fields in a table, and all code is in this module.
//!
//! Decoding is lenient where services are inconsistent: numbers and booleans arrive as text and the other way round,
//! keys differ in case, a list lacks its wrapper level or has one too many, one object replaces a list, JSON text
//! replaces an object. It is strict where leniency would be guessing: a required field that is missing, or a word for a
//! number, is an error.

mod collections;
mod context;
mod field;
mod macros;
mod object;
mod scalar;
mod secret;
#[cfg(feature = "serde")]
mod serde_support;

pub use context::{Context, DecodeError};
pub use field::{Field, Kind, Name, Names};
pub use object::{Fill, Member, Shape, Slot, Visit, debug, duplicate, equal};
pub use scalar::text;
pub use secret::Secret;
#[cfg(feature = "serde")]
pub use serde_support::{deserialize, deserialize_parameters, serialize, serialize_parameters};

use crate::decode::{Node, SyntaxError, document};

/// Decodes a response in JSON or XML.
///
/// # Errors
/// If the text is not well-formed, or does not fit the type.
pub fn from_text<T: Field>(text: &str) -> Result<T, DecodeError> {
    from_node(&document(text).map_err(|SyntaxError { message, .. }| DecodeError::new(String::new(), message))?)
}

/// Decodes a typed value from a tree.
///
/// # Errors
/// If the tree does not fit the type; the error has the path of the field.
pub fn from_node<T: Field>(node: &Node<'_>) -> Result<T, DecodeError> {
    let mut context = Context::default();
    let value = T::from_node(node, &mut context);
    context.finish(value)
}

#[cfg(test)]
mod tests;
