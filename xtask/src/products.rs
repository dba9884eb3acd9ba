//! The products whose generated crates are members of the workspace, as `api-spec/products.toml` lists them.

use std::{collections::BTreeMap, fs, path::Path};

use acs_codegen::{ClientKind, GeneratedFile, Options, generate};
use acs_spec::{load, model::ProductSpec};
use serde::Deserialize;

use crate::{
    error::{CommandError, Result, listed},
    process::workspace,
    rustfmt,
    specs::{self, SPECS},
    tree::Tree,
};

/// The list of products, below the workspace.
pub const LIST: &str = "api-spec/products.toml";
/// The folder of all generated crates, below the workspace.
pub const CRATES: &str = "generated-client";

/// A product whose generated crate is a member of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The folder of its crate, below `generated-client`.
    pub name: String,
    /// The folder of its spec, below `api-spec/specs`.
    pub spec: String,
    /// The client that the crate offers.
    pub client: ClientKind,
}

impl Target {
    /// Returns the folder of the crate, below the workspace.
    #[must_use]
    pub fn output(&self) -> String {
        format!("{CRATES}/{}", self.name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    spec: String,
    #[serde(default)]
    client: Client,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Client {
    #[default]
    Default,
    Bare,
}

/// Reads the list of products, sorted by name.
///
/// # Errors
/// If the list cannot be read, or an entry is not understood.
pub fn targets(workspace: &Path) -> Result<Vec<Target>> {
    let path = workspace.join(LIST);
    let text = fs::read_to_string(&path).map_err(|error| CommandError::file("read", &path, &error))?;
    parse(&text).map_err(|error| CommandError::new(format!("{LIST}: {error}")))
}

fn parse(text: &str) -> std::result::Result<Vec<Target>, String> {
    let entries: BTreeMap<String, Entry> = toml::from_str(text).map_err(|error| error.to_string())?;
    let is_plain = |name: &str| {
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let mut targets = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        if !is_plain(&name) {
            return Err(format!(
                "`{name}` cannot be a folder of {CRATES}: use lower-case letters, digits and `-`"
            ));
        }
        let is_folder = entry
            .spec
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != "..");
        if !is_folder {
            return Err(format!(
                "`spec` of `{name}` is not a folder below {SPECS}: `{}`",
                entry.spec
            ));
        }
        targets.push(Target {
            name,
            spec: entry.spec,
            client: match entry.client {
                Client::Default => ClientKind::WithDefaultChain,
                Client::Bare => ClientKind::Bare,
            },
        });
    }
    Ok(targets)
}

/// Returns the list of products with a target added to it, as a tree with one file.
///
/// # Errors
/// If the list cannot be read, or has a target of that name or spec already.
pub fn with_target(workspace: &Path, target: &Target) -> Result<Tree> {
    for other in targets(workspace)? {
        if other.spec == target.spec {
            return Err(CommandError::new(format!(
                "{LIST} has `{}` already, as `{}`; `cargo xtask regenerate` brings its crate up to date",
                other.spec, other.name
            )));
        }
        if other.name == target.name {
            return Err(CommandError::new(format!(
                "{LIST} has another crate named `{}`, for `{}`; choose another `package` in product.json",
                other.name, other.spec
            )));
        }
    }
    let path = workspace.join(LIST);
    let text = fs::read_to_string(&path).map_err(|error| CommandError::file("read", &path, &error))?;
    let text = format!("{}\n\n[{}]\nspec = \"{}\"\n", text.trim_end(), target.name, target.spec);
    parse(&text).map_err(|error| CommandError::new(format!("{LIST}: {error}")))?;
    let (folder, file) = LIST.split_once('/').unwrap_or(("", LIST));
    Ok(Tree::new(
        workspace.join(folder),
        [(file.to_owned(), text)],
        [] as [(&str, &'static str); 0],
    ))
}

/// Loads a product's spec; warnings go to standard error.
///
/// # Errors
/// All findings, rendered, if there is an error among them.
pub fn load(folder: &Path) -> Result<ProductSpec> {
    let checked = load::check_product(folder);
    if checked.report.has_errors() {
        return Err(CommandError::new(format!(
            "the spec has errors; nothing was written\n\n{}",
            checked.report
        )));
    }
    if !checked.report.is_empty() {
        crate::warn!("{}", checked.report);
    }
    let spec = checked.specs.into_iter().next();
    spec.ok_or_else(|| CommandError::new(format!("{} has no product.json", folder.display())))
}

/// Returns the files of a target, generated from its spec.
///
/// # Errors
/// If the spec has errors, or cannot be generated.
pub fn tree(workspace: &Path, target: &Target) -> Result<Tree> {
    let spec = load(&workspace.join(SPECS).join(&target.spec))?;
    crate_tree(workspace, target, &spec)
}

/// Returns the files of a target's crate, generated from this spec.
///
/// # Errors
/// If the spec cannot be generated.
pub fn crate_tree(workspace: &Path, target: &Target, spec: &ProductSpec) -> Result<Tree> {
    // All of a crate's code would be removed: more likely the folder was moved.
    if spec.actions.is_empty() {
        return Err(CommandError::new(format!(
            "{SPECS}/{} has no actions; nothing was written",
            target.spec
        )));
    }
    let options = Options {
        client: target.client,
        ..Options::default()
    };
    Ok(Tree::new(
        workspace.join(target.output()),
        files(spec, &options)?,
        [("src", "rs"), ("tests", "rs")],
    ))
}

/// Generates a product, formats its code, and returns the files by path.
///
/// # Errors
/// If the generator has problems with the spec, or rustfmt is not there.
pub fn files(spec: &ProductSpec, options: &Options) -> Result<Vec<(String, String)>> {
    let files = generate(spec, options).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
        CommandError::new(format!(
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

/// The place of a product version's spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// It exists, in this folder below the root of all specs.
    Existing(String),
    /// It does not exist yet.
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
        [] => Err(CommandError::new(format!(
            "{} has no product `{name}`{}; to start its spec, name its version too, as in `{name}/2014-05-26`",
            root.display(),
            known(root)
        ))),
        several => Err(CommandError::new(format!(
            "{name} has several versions: name one, as in `{name}/{}`",
            several.join(&format!("` or `{name}/"))
        ))),
    }
}

/// Returns the versions in a product's folder, sorted.
fn versions(folder: &Path) -> Vec<String> {
    let mut versions: Vec<String> = entries(folder)
        .filter(|version| folder.join(version).join("product.json").is_file())
        .collect();
    versions.sort();
    versions
}

/// Lists the existing products, for a message.
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

/// Returns what to do with changed specs: only some products are generated into this workspace.
#[must_use]
pub fn next_step(root: &Path, folder: &str) -> String {
    let is_target = || targets(&workspace()).is_ok_and(|targets| targets.iter().any(|target| target.spec == folder));
    if specs::is_workspace(root) && is_target() {
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
    fn list_names_crates_and_specs() {
        let targets =
            parse("[ecs]\nspec = \"ecs/2014-05-26\"\n\n[sts]\nspec = \"sts/2015-04-01\"\nclient = \"bare\"\n");
        let targets = targets.unwrap();
        assert_eq!(targets[0].output(), "generated-client/ecs");
        assert_eq!(targets[0].client, ClientKind::WithDefaultChain);
        assert_eq!(targets[1].client, ClientKind::Bare);
    }

    #[test]
    fn unknown_keys_and_paths_are_refused() {
        for text in [
            "[ecs]\nspec = \"../ecs\"\n",
            "[ecs]\nspec = \"\"\n",
            "[ecs]\nspec = \"ecs/2014-05-26\"\nclients = \"bare\"\n",
            "[ecs]\n",
            "[\"../x\"]\nspec = \"ecs/2014-05-26\"\n",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn next_step_depends_on_the_product() {
        let here = specs::root(None);
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
