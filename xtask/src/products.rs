//! Which product's spec becomes which crate of the workspace.

use std::path::Path;

use acs_codegen::{GeneratedFile, Manifest, Options, generate};
use acs_spec::{load, model::ProductSpec};

use crate::{
    failure::{Failure, Result, listed},
    rustfmt, specs,
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
        crate::warn!("{}", checked.report);
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
    let owned: &[(&'static str, &'static str)] = match target.layout {
        Layout::Crate => &[("src", "rs"), ("tests", "rs")],
        Layout::Module { .. } => &[("sts", "rs")],
    };
    Ok(Tree::new(
        workspace.join(target.output),
        files(&spec, &options)?,
        owned.iter().copied(),
    ))
}

/// Generates a product and formats its code: the files by path.
///
/// # Errors
/// If the generator has problems with the spec, or rustfmt is not there.
pub fn files(spec: &ProductSpec, options: &Options) -> Result<Vec<(String, String)>> {
    let files = generate(spec, options).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
        Failure::new(format!(
            "{} cannot be generated; nothing was written\n{}",
            spec.product.product,
            listed(&lines)
        ))
    })?;
    let mut files: Vec<(String, String)> = files
        .into_iter()
        .map(|GeneratedFile { path, contents }| (path, contents))
        .collect();
    rustfmt::format(&mut files)?;
    Ok(files)
}

/// Where the spec of a product version is, or would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// There is one, in this folder below the root of all specs.
    Existing(String),
    /// There is none yet.
    New {
        /// The product code, as it was given.
        product: String,
        /// The API version.
        version: String,
    },
}

/// Finds a product's spec by the product's name or `product/version`.
///
/// # Errors
/// If the name has no version, and there is no spec of the product, or several.
pub fn find(root: &Path, name: &str) -> Result<Place> {
    if let Some((product, version)) = name.split_once('/') {
        let folder = specs::folder(product, version);
        return Ok(if root.join(&folder).join("product.json").is_file() {
            Place::Existing(folder)
        } else {
            Place::New {
                product: product.to_owned(),
                version: version.to_owned(),
            }
        });
    }
    let versions = versions(&root.join(name.to_ascii_lowercase()));
    match versions.as_slice() {
        [one] => Ok(Place::Existing(specs::folder(name, one))),
        [] => Err(Failure::new(format!(
            "{} has no product `{name}`{}; to start its spec, name its version too, as in `{name}/2014-05-26`",
            root.display(),
            known(root)
        ))),
        several => Err(Failure::new(format!(
            "{name} has several versions: name one, as in `{name}/{}`",
            several.join(&format!("` or `{name}/"))
        ))),
    }
}

/// The versions in a product's folder, sorted.
fn versions(folder: &Path) -> Vec<String> {
    let mut versions: Vec<String> = entries(folder)
        .filter(|version| folder.join(version).join("product.json").is_file())
        .collect();
    versions.sort();
    versions
}

/// The products that there are, for a message.
fn known(root: &Path) -> String {
    let mut names: Vec<String> = entries(root)
        .filter(|name| !versions(&root.join(name)).is_empty())
        .map(|name| format!("`{name}`"))
        .collect();
    names.sort();
    names.truncate(12);
    if names.is_empty() {
        String::new()
    } else {
        format!(" (there are {})", names.join(", "))
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned())
}
