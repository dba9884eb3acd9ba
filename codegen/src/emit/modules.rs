//! The modules below the root of a crate: the list of actions, the error codes, and the shapes that actions share.

use super::{response, types::CurrentModule};
use crate::{
    ir::{Crate, Module},
    render::File,
};

/// `src/actions.rs`.
pub(super) fn actions(product: &Crate) -> File {
    let mut file = File::default();
    let head = "//! The actions: a request each, and a module each with its response and what is in them.";
    file.head.push(head.to_owned());
    let actions: Vec<(&str, &str)> = product
        .actions
        .iter()
        .map(|action| (action.module.as_str(), action.request.as_str()))
        .collect();
    if actions.is_empty() {
        return file;
    }
    let modules: Vec<String> = actions.iter().map(|(module, _)| format!("pub mod {module};")).collect();
    file.text(modules.join("\n"));
    let requests = actions
        .iter()
        .map(|(module, request)| format!("pub use {module}::{request};"));
    file.text(requests.collect::<Vec<_>>().join("\n"));
    file
}

/// `src/error_code.rs`.
pub(super) fn error_code(product: &Crate) -> File {
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

/// `src/shapes.rs` and `src/shapes/request.rs`, where there are any.
pub(super) fn shapes(product: &Crate) -> Vec<(String, File)> {
    let mut files = Vec::new();
    if has_shapes(product) {
        let mut file = File::default();
        file.head.push("//! Types that several actions share.".to_owned());
        if !product.request_shapes.is_empty() {
            file.text("pub mod request;");
        }
        response::types(&mut file, CurrentModule(Module::Shapes), &product.shapes);
        files.push(("src/shapes.rs".to_owned(), file));
    }
    if !product.request_shapes.is_empty() {
        let mut file = File::default();
        file.head.push("//! Types that several requests share.".to_owned());
        response::types(&mut file, CurrentModule(Module::RequestShapes), &product.request_shapes);
        files.push(("src/shapes/request.rs".to_owned(), file));
    }
    files
}

/// Whether the product has shapes that are used.
pub(super) fn has_shapes(product: &Crate) -> bool {
    !product.shapes.is_empty() || !product.request_shapes.is_empty()
}
