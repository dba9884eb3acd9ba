//! The list of actions.

use crate::{ir::Crate, render::File};

/// `src/actions.rs`.
pub(super) fn file(product: &Crate) -> File {
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
