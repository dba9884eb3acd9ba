//! The files of specs: where they are, and what they contain.

use std::path::{Path, PathBuf};

use acs_spec::{
    Severity,
    model::{ProductSpec, to_text},
    schema,
};

use crate::{
    failure::{Failure, Result, listed},
    process::workspace,
    products::{SPECS, targets},
    tree::Tree,
};

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

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::new(format!("the spec cannot be written as JSON: {error}"))
}

fn is_workspace(root: &Path) -> bool {
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
    Err(Failure::new(format!(
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
        return Err(Failure::new(
            "there is no action to make anything of; nothing was written",
        ));
    }
    Ok(())
}

/// Returns what to do with changed specs: only some products are generated into this workspace.
#[must_use]
pub fn next_step(root: &Path, folder: &str) -> String {
    let is_target = || targets(&workspace()).is_ok_and(|targets| targets.iter().any(|target| target.spec == folder));
    if is_workspace(root) && is_target() {
        return "run `cargo xtask regenerate` to bring the generated code up to date".to_owned();
    }
    let path = root.join(folder);
    let shown = path.to_string_lossy();
    let quoted = if shown.contains(char::is_whitespace) {
        format!("'{shown}'")
    } else {
        shown.into_owned()
    };
    format!(
        "`cargo xtask new-product {quoted} --out DIR` makes a crate of it; the emulator serves it with `--spec-dir \
         {quoted}`"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_step_depends_on_the_product() {
        let here = root(None);
        assert!(next_step(&here, "ecs/2014-05-26").contains("regenerate"));
        assert!(next_step(&here, "vpc/2016-04-28").contains("new-product"));
    }

    #[test]
    fn next_step_names_given_folder() {
        let step = next_step(Path::new("my specs"), "ecs/2014-05-26");
        assert!(step.contains("new-product 'my specs/ecs/2014-05-26' --out"), "{step}");
        assert!(step.contains("--spec-dir 'my specs/ecs/2014-05-26'"), "{step}");
    }
}
