//! Which product's spec becomes which crate of the workspace.

use std::path::{Path, PathBuf};

use acs_codegen::{GeneratedFile, Manifest, Options, generate};
use acs_spec::{load, model::ProductSpec};

use crate::{
    failure::{Failure, Result},
    tree::Tree,
};

/// A product whose generated code is part of the workspace.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The folder of its spec, below `api-spec`.
    pub spec: &'static str,
    /// The folder that its code goes to.
    pub output: &'static str,
    /// What is generated.
    pub layout: Layout,
}

/// What is generated for a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A crate of the workspace.
    Crate,
    /// A module of the runtime, which calls STS itself for credentials.
    Module {
        /// The module's path in the runtime.
        path: &'static str,
    },
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target {
        spec: "sts/2015-04-01",
        output: "runtime/src/credentials",
        layout: Layout::Module {
            path: "crate::credentials::sts",
        },
    },
    Target {
        spec: "ecs/2014-05-26",
        output: "generated-client",
        layout: Layout::Crate,
    },
];

/// Loads a product's spec; warnings go to standard error.
///
/// # Errors
/// All findings, rendered, if there is an error among them.
pub fn load(folder: &Path) -> Result<ProductSpec> {
    let checked = load::check_product(folder);
    if checked.report.has_errors() {
        return Err(Failure::new(format!(
            "the spec has errors; nothing was written\n\n{}",
            checked.report
        )));
    }
    if !checked.report.is_empty() {
        eprintln!("{}", checked.report);
    }
    let spec = checked.specs.into_iter().next();
    spec.ok_or_else(|| Failure::new(format!("{} has no product.json", folder.display())))
}

/// The files of a target, from its spec.
///
/// # Errors
/// If the spec has errors, or cannot be generated.
pub fn tree(workspace: &Path, target: Target) -> Result<Tree> {
    let spec = load(&workspace.join("api-spec").join(target.spec))?;
    // All of a crate's code would be removed: more likely the folder was moved.
    if spec.actions.is_empty() {
        return Err(Failure::new(format!(
            "api-spec/{} has no actions; nothing was written",
            target.spec
        )));
    }
    let options = match target.layout {
        Layout::Crate => Options::default(),
        Layout::Module { path } => Options {
            manifest: Manifest::Module { path: path.to_owned() },
        },
    };
    let owned: &[&'static str] = match target.layout {
        Layout::Crate => &["src", "tests"],
        Layout::Module { .. } => &["sts"],
    };
    Ok(Tree::new(
        workspace.join(target.output),
        files(&spec, &options)?,
        owned.iter().copied(),
    ))
}

/// Generates a product: the files by path.
///
/// # Errors
/// If the generator has problems with the spec.
pub fn files(spec: &ProductSpec, options: &Options) -> Result<Vec<(String, String)>> {
    let files = generate(spec, options).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
        Failure::new(format!(
            "{} cannot be generated:\n{}",
            spec.product.product,
            lines.join("\n")
        ))
    })?;
    Ok(files
        .into_iter()
        .map(|GeneratedFile { path, contents }| (path, contents))
        .collect())
}

/// The folder of a product's spec, by the product's name or `product/version`.
///
/// # Errors
/// If there is none, or several versions.
pub fn folder(workspace: &Path, name: &str) -> Result<PathBuf> {
    let root = workspace.join("api-spec");
    let given = root.join(name);
    if given.join("product.json").is_file() {
        return Ok(given);
    }
    let mut versions: Vec<PathBuf> = std::fs::read_dir(&given)
        .map_err(|error| Failure::file("find the product", &given, &error))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.join("product.json").is_file())
        .collect();
    versions.sort();
    match versions.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure::new(format!(
            "{} has no version with a product.json",
            given.display()
        ))),
        _ => Err(Failure::new(format!(
            "{name} has several versions: name one, as in `{name}/2014-05-26`"
        ))),
    }
}
