//! The specs that set traps: `tests/fixtures/codegen/<trap>.json`, a product and its actions in one file.

use std::fs;

use acs_spec::model::{Action, Product, ProductSpec, Vocabulary};

/// The traps, by the names of their files.
pub(crate) const TRAPS: [&str; 20] = [
    "collisions",
    "deep",
    "deprecated",
    "enum_traps",
    "hostile_text",
    "json_text",
    "keywords",
    "maps_and_nested_lists",
    "names_in_use",
    "nested_repeat_list",
    "no_actions",
    "numbers",
    "pages_by_number",
    "pages_by_token",
    "recursive_shape",
    "references",
    "required_values",
    "sensitive",
    "styles_and_positions",
    "waiters",
];

/// The spec of a trap.
pub(crate) fn trap(name: &str) -> ProductSpec {
    let path = format!("{}/fixtures/codegen/{name}.json", env!("CARGO_MANIFEST_DIR"));
    spec(&fs::read_to_string(path).unwrap())
}

/// The spec that a text holds.
pub(crate) fn spec(text: &str) -> ProductSpec {
    #[derive(serde::Deserialize)]
    struct File {
        product: Product,
        actions: Vec<Action>,
        #[serde(default)]
        vocabulary: Vocabulary,
    }
    let File {
        product,
        actions,
        vocabulary,
    } = serde_json::from_str(text).unwrap();
    ProductSpec {
        product,
        actions,
        vocabulary,
        ..ProductSpec::default()
    }
}
