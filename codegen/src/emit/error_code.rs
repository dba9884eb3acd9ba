//! Error codes as constants.

use crate::{ir::Crate, render::File};

/// `src/error_code.rs`.
pub(super) fn file(product: &Crate) -> File {
    let mut file = File::default();
    file.head = vec![
        "//! The error codes that the service documents, to compare `Error::code` with.".to_owned(),
        "//!".to_owned(),
        "//! It answers with others too: those of the gateway, and those that are not documented.".to_owned(),
        "//!".to_owned(),
        "//! The name of a constant is made from its code alone: the words of the code in capitals, and `__` for a dot:".to_owned(),
        "//! `InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. A part in capitals ends with `_`, as in".to_owned(),
        "//! `FORBIDDEN__RAM_`. A number and a letter at the end say which word is written otherwise than in title case:".to_owned(),
        "//! `_2U` when the second word is in capitals, `_1L` when the first one begins with a small letter.".to_owned(),
    ];
    for code in &product.error_codes {
        file.text(format!(
            "/// {}\npub const {}: &str = {:?};",
            code.doc, code.constant, code.code
        ));
    }
    file
}
