//! Error codes as constants.

use crate::{docs, ir::Crate, render::File};

/// `src/error_code.rs`.
pub(super) fn file(product: &Crate) -> File {
    let mut file = File::default();
    file.head = vec![
        "//! The error codes that the service documents, to compare `Error::code` with.".to_owned(),
        "//!".to_owned(),
        "//! It answers with others too: those of the gateway, and those that are not documented.".to_owned(),
    ];
    for code in &product.error_codes {
        let statuses: Vec<String> = code.statuses.iter().map(u16::to_string).collect();
        let status = format!("HTTP status {}", docs::argument_list(&statuses));
        let doc = if code.prefix {
            format!("What codes begin with that the service completes; {status}.")
        } else {
            format!("{}; {status}.", docs::code(&code.code))
        };
        let head = format!("pub const {}: &str =", code.constant);
        let value = format!("{:?};", code.code);
        // A value that does not fit beside its name goes below it.
        let fits = head.chars().count() + 1 + value.chars().count() <= 120;
        let line = if fits {
            format!("{head} {value}")
        } else {
            format!("{head}\n    {value}")
        };
        file.text(format!("/// {doc}\n{line}"));
    }
    file
}
