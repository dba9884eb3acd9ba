use std::{fs, path::PathBuf, process::ExitCode};

use acs_codegen::{Manifest, Options, Runtime};
use clap::Args;

use super::regenerate::summary;
use crate::{
    failure::{Failure, Result},
    metadata::{import, read},
    process::workspace,
    products::files,
    tree::Tree,
};

/// `cargo xtask new-product`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The vendor's document of a product version, `api-docs.json`.
    document: PathBuf,
    /// The folder for the crate. It is made if it is not there; one that holds something else is refused.
    #[arg(long)]
    out: PathBuf,
    /// Take over the vendor's texts too. They are the vendor's: keep them out of what you publish.
    #[arg(long)]
    docs: bool,
    /// The version of `acs-runtime` in the registry; the one in this workspace, by its path, if not given.
    #[arg(long)]
    runtime: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = &arguments.out;
    refuse_foreign(out)?;
    let imported = import(&read(&arguments.document)?, arguments.docs)?;
    let runtime = match &arguments.runtime {
        Some(version) => Runtime::Version(version.clone()),
        None => Runtime::Path(workspace().join("runtime").display().to_string()),
    };
    let options = Options {
        manifest: Manifest::Standalone { runtime },
    };
    let tree = Tree::new(out, files(&imported.spec, &options)?, ["src", "tests", "examples"]);
    let changes = tree.write()?;
    println!("{}: {} files, {}", out.display(), tree.len(), summary(&changes, false));
    println!(
        "build it with `cargo build --manifest-path {}`",
        out.join("Cargo.toml").display()
    );
    Ok(ExitCode::SUCCESS)
}

/// A folder with something else in it would lose what is in its `src`.
fn refuse_foreign(out: &std::path::Path) -> Result<()> {
    if out.is_file() {
        return Err(Failure::new(format!("{} is a file", out.display())));
    }
    let empty = fs::read_dir(out)
        .map(|mut entries| entries.next().is_none())
        .unwrap_or(true);
    let ours = fs::read_to_string(out.join("Cargo.toml")).is_ok_and(|manifest| manifest.contains("acs-runtime"));
    if empty || ours {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} holds something else; name a folder that is empty or not there",
        out.display()
    )))
}
