//! The list of actions.

use crate::{ir::Crate, naming::version_order, render::File};

/// `src/actions.rs`.
pub(super) fn file(product: &Crate) -> File {
    let mut file = File::default();
    let head = "//! The actions: a request each, and a module each with its response and what is in them.";
    file.head.push(head.to_owned());
    let mut modules: Vec<(&str, &str)> = product
        .actions
        .iter()
        .map(|action| (action.module.as_str(), action.request.as_str()))
        .collect();
    modules.sort_by(|a, b| version_order(a.0, b.0));
    let lines = |line: &dyn Fn(&str, &str) -> String| {
        let lines: Vec<String> = modules.iter().map(|(module, request)| line(module, request)).collect();
        lines.join("\n")
    };
    if !modules.is_empty() {
        file.text(lines(&|module, _| format!("pub mod {module};")));
        file.text(lines(&|module, request| format!("pub use {module}::{request};")));
    }
    file
}
