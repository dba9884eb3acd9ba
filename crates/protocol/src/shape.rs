//! From a tree to typed values, by tables: a generated type names its fields once, and everything else is here.
//!
//! Reading is lenient where services are loose: numbers and booleans arrive as text and the other way round, keys differ
//! in case, a list comes without its wrapper level or with one too many, one object stands for a list, JSON text stands
//! for an object. It is strict where guessing would be a lie: a required field that is missing, a word for a number.

mod context;
mod evidence;
mod field;
mod list;
mod macros;
mod map;
mod member;
mod reader;
mod scalar;
mod secret;
#[cfg(feature = "serde")]
mod serde_support;
mod slot;

pub use context::{Context, DecodeError};
pub use evidence::{Origin, has_content, is_error_name, is_success_word, missing_evidence};
pub use field::{Field, Kind};
pub use member::{Member, debug, duplicate, equal};
pub use scalar::text;
pub use secret::Secret;
#[cfg(feature = "serde")]
pub use serde_support::{deserialize, deserialize_parameters, serialize, serialize_parameters};
pub use slot::Slot;

use crate::decode::{Node, SyntaxError, document};

/// A type with named fields, as [`shape!`](crate::shape!) implements it.
pub trait Shape: Clone + Default + 'static {
    /// The wire names of the fields, in order.
    const NAMES: Names;

    /// Hands the fields out to be filled, in order, all at once.
    fn slots(&mut self, fill: &mut Fill<'_>);

    /// Shows the fields, in order, all at once.
    fn members<'a>(&'a self, see: &mut See<'_, 'a>);
}

/// What fills the fields of a shape.
pub type Fill<'f> = dyn FnMut(&mut [&mut dyn Slot]) + 'f;

/// What looks at the fields of a shape: the names of the shape and of the fields in Rust, with blanks between them, and
/// the values.
pub type See<'f, 'a> = dyn FnMut(&'static str, &[&'a dyn Member]) + 'f;

/// The wire names of the fields of a shape. For each the key, and for a list with a wrapper level the key in there:
/// `{"Zones": {"Zone": [..]}}` has the names `["Zones", "Zone"]`.
pub type Names = &'static [&'static [&'static str]];

/// A field's name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The key.
    pub wire: &'static str,
    /// The wrapper level of a list: `{"Zones": {"Zone": [..]}}` has the element `Zone`.
    pub element: Option<&'static str>,
}

impl Name {
    /// From [`Shape::NAMES`].
    pub(crate) fn of(names: &'static [&'static str]) -> Self {
        Self {
            wire: names.first().copied().unwrap_or_default(),
            element: names.get(1).copied(),
        }
    }
}

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
