//! The spec format of acs: one JSON file per action, and one `product.json` per product version.
//!
//! [`model`] is the format itself. It is the single source of the JSON Schema in `api-spec/specs/schema` and of what the
//! loader accepts. [`load`] reads files, [`validate`](validate()) checks their meaning, and a [`Report`] shows every
//! [`Finding`] at its place in the file.

pub mod diagnostics;
mod json;
pub mod load;
pub mod model;
pub mod naming;
mod place;
pub mod scaffold;
pub mod schema;
mod validate;

pub use diagnostics::{Code, Finding, Report, Severity};
pub use place::Place;
pub use validate::validate;
