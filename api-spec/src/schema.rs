//! The JSON Schemas of the format, derived from the model.

use serde_json::{Map, Value};

use crate::model::{Action, Product, Vocabulary, to_text};

/// Returns the schema files, each with its path from the root of the repository and its text.
///
/// # Errors
/// Returns an error if a schema cannot be written as JSON, which does not happen in practice.
pub fn files() -> serde_json::Result<Vec<(String, String)>> {
    Ok(vec![
        (
            "api-spec/specs/schema/action.schema.json".to_owned(),
            to_text(&action())?,
        ),
        (
            "api-spec/specs/schema/product.schema.json".to_owned(),
            to_text(&product())?,
        ),
        (
            "api-spec/specs/schema/vocabulary.schema.json".to_owned(),
            to_text(&vocabulary())?,
        ),
    ])
}

/// Returns the schema of an action file.
#[must_use]
pub fn action() -> Value {
    ordered(schemars::schema_for!(Action).to_value())
}

/// Returns the schema of a `product.json`.
#[must_use]
pub fn product() -> Value {
    ordered(schemars::schema_for!(Product).to_value())
}

/// Returns the schema of a `vocabulary.json`.
#[must_use]
pub fn vocabulary() -> Value {
    ordered(schemars::schema_for!(Vocabulary).to_value())
}

/// Moves the keys that identify the schema to the front.
fn ordered(schema: Value) -> Value {
    let Value::Object(mut rest) = schema else { return schema };
    let mut first = Map::new();
    for key in ["$schema", "title", "description"] {
        if let Some(value) = rest.shift_remove(key) {
            first.insert(key.to_owned(), value);
        }
    }
    first.append(&mut rest);
    Value::Object(first)
}
