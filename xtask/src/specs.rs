//! A product's spec as files: one for the product, one an action.

use std::path::Path;

use acs_spec::model::{ProductSpec, to_text};

use crate::{
    failure::{Failure, Result},
    tree::Tree,
};

/// The folder of a product version, below the root of all specs: `ecs/2014-05-26`.
#[must_use]
pub fn folder(spec: &ProductSpec) -> String {
    format!("{}/{}", spec.product.product.to_ascii_lowercase(), spec.product.version)
}

/// The files of a spec in its folder, which lies two levels below the one that holds `schema`.
///
/// # Errors
/// If the spec cannot be written as JSON.
pub fn tree(spec: &ProductSpec, folder: &Path) -> Result<Tree> {
    let unwritable = |error: serde_json::Error| Failure::new(format!("the spec cannot be written as JSON: {error}"));
    let mut product = spec.product.clone();
    product.schema = Some("../../schema/product.schema.json".to_owned());
    let mut files = vec![("product.json".to_owned(), to_text(&product).map_err(unwritable)?)];
    for action in &spec.actions {
        let mut action = action.clone();
        action.schema = Some("../../../schema/action.schema.json".to_owned());
        files.push((
            format!("actions/{}.json", action.action),
            to_text(&action).map_err(unwritable)?,
        ));
    }
    Ok(Tree::new(folder, files, ["actions"]))
}
