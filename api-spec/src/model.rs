//! The spec format as types. A spec file can hold what serde reads into them, and nothing else.

mod action;
mod field;
mod number;
mod product;
mod strict;
mod type_names;
mod visit;
mod vocabulary;

pub use action::{
    Action, Alternative, Authentication, Effect, ErrorRow, Example, Method, PageStyle, Pagination, Turning, Waiter,
    WaiterIds,
};
pub use field::{DefaultFrom, Field, Position, Style, Type};
pub use number::compare_numbers;
pub use product::{Endpoints, Product, ProductSpec, Resource, is_date, is_timestamp};
pub use type_names::{Form, NamedType, TypeNames};
pub use visit::FieldAt;
pub(crate) use visit::{visit_actions, visit_shapes};
pub use vocabulary::{Section, Vocabulary, VocabularyEntry};

use serde::Serialize;

/// Returns whether a value is the default one, which spec files omit.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Returns the text of a spec file, with an indentation of two spaces and a newline at the end.
///
/// # Errors
/// Returns an error if a number is not representable in JSON, which the model rules out.
pub fn to_text<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}
