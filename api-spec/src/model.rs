//! The spec format, as types. What serde reads here is what a spec file may say; nothing else is accepted.

mod action;
mod field;
mod product;
mod strict;

pub use action::{
    Action, Alternative, Authentication, Effect, ErrorRow, Example, Method, PageStyle, Pagination, Turning, Waiter,
    WaiterIds,
};
pub use field::{Field, Position, Source, Style, Type};
pub use product::{Endpoints, Product, ProductSpec, is_date};

use serde::Serialize;

/// Lets serde leave out what has its default value, so that a spec file says only what matters.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// The text of a spec file: two spaces of indentation, a newline at the end.
///
/// # Errors
/// Only where a number is not representable in JSON; the model has none.
pub fn to_text<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}
