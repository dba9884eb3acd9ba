//! Reading the data of the official clients.

use std::{env, fs, path::PathBuf};

use acs_runtime::Value;

/// A file of the folder, or `None` with a word on stderr.
pub(crate) fn read(file: &str) -> Option<String> {
    let path = folder().join(file);
    match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            eprintln!(
                "SKIPPED: {} cannot be read ({error}); set ACS_INTEROP_DIR",
                path.display()
            );
            None
        }
    }
}

fn folder() -> PathBuf {
    env::var_os("ACS_INTEROP_DIR").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/interop")),
        PathBuf::from,
    )
}

/// An object of texts, entries that are `null` left out.
pub(crate) fn text_pairs(object: &Value) -> Vec<(String, String)> {
    let Value::Object(fields) = object else {
        return Vec::new();
    };
    fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            (
                name.clone(),
                value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            )
        })
        .collect()
}
