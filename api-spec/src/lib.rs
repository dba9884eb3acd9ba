//! The spec format of acs: one JSON file an action, one `product.json` a product version.
//!
//! [`model`] is the format itself. It is the single source of the JSON Schema in `api-spec/schema` and of what the
//! loader accepts.

pub mod model;
pub mod naming;
