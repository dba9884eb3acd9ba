//! From a tree to typed values, by tables: a generated type names its fields once, and everything else is here.
//!
//! Reading is lenient where services are loose: numbers and booleans arrive as text and the other way round, keys differ
//! in case, a list comes without its wrapper level or with one too many, one object stands for a list, JSON text stands
//! for an object. It is strict where guessing would be a lie: a required field that is missing, a word for a number.

mod collections;
mod context;
mod evidence;
mod field;
mod macros;
mod object;
mod scalar;
mod secret;
#[cfg(feature = "serde")]
mod serde_support;

pub use context::{Context, DecodeError};
pub use evidence::{Origin, has_content, is_error_name, is_success_word, missing_evidence};
pub use field::{Field, Kind, Name, Names};
pub use object::{Fill, Member, See, Shape, Slot, debug, duplicate, equal};
pub use scalar::text;
pub use secret::Secret;
#[cfg(feature = "serde")]
pub use serde_support::{deserialize, deserialize_parameters, serialize, serialize_parameters};

use crate::decode::{Node, SyntaxError, document};

/// Reads a response, in JSON or in XML.
///
/// # Errors
/// If the text is not well-formed, or does not fit the type.
pub fn from_text<T: Field>(text: &str) -> Result<T, DecodeError> {
    from_node(&document(text).map_err(|SyntaxError { message }| DecodeError::new(String::new(), message))?)
}

/// Reads a typed value from a tree.
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
