//! The files of specs: where they are, and what they contain.

use std::path::{Path, PathBuf};

use acs_spec::{
    Severity,
    model::{ProductSpec, to_text},
    schema,
};

use crate::{
    error::{CommandError, Result, listed},
    process::workspace,
    tree::Tree,
};

/// The folder of all specs, below the workspace.
pub const SPECS: &str = "api-spec/specs";

/// Returns the folder that holds the specs of all products: the given one, or that of the workspace.
#[must_use]
pub fn root(given: Option<&Path>) -> PathBuf {
    given.map_or_else(|| workspace().join(SPECS), Path::to_path_buf)
}

/// Returns the folder of a product version, below the root of all specs: `ecs/2014-05-26`.
#[must_use]
pub fn folder(product: &str, version: &str) -> String {
    format!("{}/{version}", product.to_ascii_lowercase())
}

/// Returns the files of a spec below the root of all specs.
///
/// Action files of this product version that the spec does not have are left over. A root outside of the workspace gets
/// the schemas too, which the files refer to.
///
/// # Errors
/// If the spec cannot be written as JSON.
pub fn tree(spec: &ProductSpec, root: &Path) -> Result<Tree> {
    let folder = folder(&spec.product.product, &spec.product.version);
    let mut files = schemas_for(root)?;
    files.push((format!("{folder}/product.json"), product_text(spec)?));
    if !spec.vocabulary.is_empty() {
        let mut vocabulary = spec.vocabulary.clone();
        vocabulary.schema = Some("../../schema/vocabulary.schema.json".to_owned());
        files.push((
            format!("{folder}/vocabulary.json"),
            to_text(&vocabulary).map_err(unwritable)?,
        ));
    }
    for action in &spec.actions {
        let mut action = action.clone();
        action.schema = Some("../../../schema/action.schema.json".to_owned());
        files.push((
            format!("{folder}/actions/{}.json", action.action),
            to_text(&action).map_err(unwritable)?,
        ));
    }
    Ok(Tree::new(root, files, [(format!("{folder}/actions"), "json")]))
}

/// Returns the text of a `product.json`.
///
/// # Errors
/// If it cannot be written as JSON.
pub fn product_text(spec: &ProductSpec) -> Result<String> {
    let mut product = spec.product.clone();
    product.schema = Some("../../schema/product.schema.json".to_owned());
    to_text(&product).map_err(unwritable)
}

/// Returns the JSON Schemas of the format, by path below the root of all specs.
///
/// # Errors
/// If they cannot be written as JSON.
pub fn schemas() -> Result<Vec<(String, String)>> {
    let files = schema::files().map_err(unwritable)?;
    let below = |path: String| path.strip_prefix("api-spec/specs/").map_or(path.clone(), str::to_owned);
    Ok(files.into_iter().map(|(path, text)| (below(path), text)).collect())
}

/// Returns the schemas that a root lacks if it is not the one of the workspace, where `regenerate` writes them.
///
/// # Errors
/// If they cannot be written as JSON.
pub fn schemas_for(root: &Path) -> Result<Vec<(String, String)>> {
    if is_workspace(root) { Ok(Vec::new()) } else { schemas() }
}

fn unwritable(error: serde_json::Error) -> CommandError {
    CommandError::new(format!("the spec cannot be written as JSON: {error}"))
}

/// Returns whether this is the folder of the specs of the workspace.
#[must_use]
pub fn is_workspace(root: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(root).is_some_and(|root| real(&workspace().join(SPECS)) == Some(root))
}

/// Refuses a spec that the validator finds errors in; `context` says how the spec came about.
///
/// # Errors
/// A list of the errors.
pub fn refuse_errors(spec: &ProductSpec, context: &str) -> Result<()> {
    let errors: Vec<String> = acs_spec::validate(spec)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| {
            let help = finding.help.map(|help| format!(" ({help})")).unwrap_or_default();
            format!("  {}#{}: {}{help}", finding.file, finding.pointer, finding.message)
        })
        .collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(CommandError::new(format!(
        "{context} has errors; nothing was written\n\n{}",
        listed(&errors)
    )))
}

/// Refuses a document without actions: everything that is there already would be removed.
///
/// # Errors
/// If it has none.
pub fn refuse_empty(spec: &ProductSpec) -> Result<()> {
    if spec.actions.is_empty() {
        return Err(CommandError::new(
            "there is no action to make anything of; nothing was written",
        ));
    }
    Ok(())
}
