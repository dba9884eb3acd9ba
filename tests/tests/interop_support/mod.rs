//! Reading the data of the official clients.

use std::{env, fs, path::PathBuf};

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
