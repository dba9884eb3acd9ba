//! The list of actions.

use crate::{ir::Crate, naming::version_order, render::File};

/// `src/actions.rs`.
pub(super) fn file(product: &Crate) -> File {
    let mut file = File::default();
    let head = "//! The actions: a request each, and a module each with its response and what is in them.";
    file.head.push(head.to_owned());
    let mut actions: Vec<(&str, &str)> = product
        .actions
        .iter()
        .map(|action| (action.module.as_str(), action.request.as_str()))
        .collect();
    if actions.is_empty() {
        return file;
    }
    // rustfmt puts modules into the order of their letters, and imports into that of their numbers.
    actions.sort_by_key(|(module, _)| module.trim_start_matches("r#"));
    let modules: Vec<String> = actions.iter().map(|(module, _)| format!("pub mod {module};")).collect();
    file.text(modules.join("\n"));
    actions.sort_by(|a, b| version_order(a.0, b.0));
    let requests = actions
        .iter()
        .map(|(module, request)| format!("pub use {module}::{request};"));
    file.text(requests.collect::<Vec<_>>().join("\n"));
    file
}
