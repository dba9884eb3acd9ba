//! Prints the modules beside those of actions: the list of actions, the error codes, and the shared shapes.

use super::{response, types::CurrentModule};
use crate::{
    ir::{Crate, Module},
    render::{File, comment},
};

/// Returns `src/actions.rs`.
pub(super) fn actions(product: &Crate) -> File {
    let mut file = File::default();
    let head = "//! One request type per action, and one module per action with its response and the types in it.";
    file.head.push(head.to_owned());
    if product.actions.is_empty() {
        return file;
    }
    let modules = product
        .actions
        .iter()
        .map(|action| format!("pub mod {};", action.module));
    file.text(modules.collect::<Vec<_>>().join("\n"));
    let requests = product.actions.iter().map(|action| match &action.constructor.required {
        Some(required) => format!("pub use {}::{{{}, {}}};", action.module, action.request, required.name),
        None => format!("pub use {}::{};", action.module, action.request),
    });
    file.text(requests.collect::<Vec<_>>().join("\n"));
    file
}

/// Returns `src/error_code.rs`.
pub(super) fn error_code(product: &Crate) -> File {
    let mut file = File::default();
    let head = [
        "Error codes that the service documents, for comparison with `Error::code`.",
        "",
        "The service returns other codes too: those of its gateway, and undocumented ones.",
        "",
        "The name of a constant is derived from its code alone: the words of the code in upper case, and `__` for a dot.",
        "`InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. A part in upper case ends with `_`, as in",
        "`FORBIDDEN__RAM_`. A number and a letter at the end mark a word that is not in title case: `_2U` if the second",
        "word is in upper case, `_1L` if the first one begins with a lower-case letter.",
    ];
    file.head = comment("//!", &head.map(str::to_owned));
    for code in &product.error_codes {
        file.text(format!(
            "/// {}\npub const {}: &str = {:?};",
            code.doc, code.constant, code.code
        ));
    }
    file
}

/// Returns `src/shapes.rs` and `src/shapes/request.rs`, unless they would be empty.
pub(super) fn shapes(product: &Crate) -> Vec<(String, File)> {
    let mut files = Vec::new();
    if has_shapes(product) {
        let mut file = File::default();
        file.head.push("//! Types shared by several actions.".to_owned());
        if !product.request_shapes.is_empty() {
            file.text("pub mod request;");
        }
        response::types(&mut file, CurrentModule(Module::Shapes), &product.shapes);
        files.push(("src/shapes.rs".to_owned(), file));
    }
    if !product.request_shapes.is_empty() {
        let mut file = File::default();
        file.head.push("//! Types shared by several requests.".to_owned());
        response::types(&mut file, CurrentModule(Module::RequestShapes), &product.request_shapes);
        files.push(("src/shapes/request.rs".to_owned(), file));
    }
    files
}

/// Returns whether any action refers to a shape.
pub(super) fn has_shapes(product: &Crate) -> bool {
    !product.shapes.is_empty() || !product.request_shapes.is_empty()
}
