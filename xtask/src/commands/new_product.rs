use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use acs_codegen::{Manifest, Options, Runtime};
use acs_spec::model::ProductSpec;
use clap::Args;

use super::regenerate::summary;
use crate::{
    failure::{Failure, Result},
    metadata::{import, read},
    process::workspace,
    products::{files, load},
    tree::Tree,
};

/// `cargo xtask new-product`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The vendor's document of a product version, `api-docs.json`, or a folder of specs: `api-spec/vpc/2016-04-28`.
    source: PathBuf,
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
    let spec = spec(arguments)?;
    refuse_foreign(out, &spec.product.product)?;
    let runtime = match &arguments.runtime {
        Some(version) => Runtime::Version(version.clone()),
        None => Runtime::Path(workspace().join("runtime").display().to_string()),
    };
    let options = Options {
        manifest: Manifest::Standalone { runtime },
    };
    // Nothing but generated code lives in `src`; tests and examples of the user's own stand beside the generated ones.
    let tree = Tree::new(out, files(&spec, &options)?, ["src"]);
    let changes = tree.write()?;
    println!("{}: {} files, {}", out.display(), tree.len(), summary(&changes, false));
    println!(
        "build it with `cargo build --manifest-path {}`",
        out.join("Cargo.toml").display()
    );
    Ok(ExitCode::SUCCESS)
}

/// What the crate is made from: a document as it is, or specs that people may have worked on.
fn spec(arguments: &Arguments) -> Result<ProductSpec> {
    if !arguments.source.is_dir() {
        return Ok(import(&read(&arguments.source)?, arguments.docs)?.spec);
    }
    if arguments.docs {
        return Err(Failure::new(
            "specs have no texts of the vendor; `--docs` goes with a document",
        ));
    }
    load(&arguments.source)
}

/// A folder with something else in it would lose what is in its `src`. What the generator made says so in its manifest.
fn refuse_foreign(out: &Path, product: &str) -> Result<()> {
    if out.is_file() {
        return Err(Failure::new(format!("{} is a file", out.display())));
    }
    let empty = fs::read_dir(out).map_or(true, |mut entries| entries.next().is_none());
    if empty {
        return Ok(());
    }
    match generated_for(out) {
        Some(found) if found == product => Ok(()),
        Some(found) => Err(Failure::new(format!(
            "{} holds the crate of another product, {found}; name a folder that is empty or not there",
            out.display()
        ))),
        None => Err(Failure::new(format!(
            "{} holds something that `new-product` did not make; name a folder that is empty or not there",
            out.display()
        ))),
    }
}

/// The product that the crate in a folder was generated for; none if it was not generated.
fn generated_for(folder: &Path) -> Option<String> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let (_, table) = manifest.split_once("\n[package.metadata.acs]\n")?;
    let line = table.lines().find_map(|line| line.strip_prefix("product = "))?;
    serde_json::from_str(line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"{
        "info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"},
        "apis": {
            "CreateThing": {"operationType": "write", "parameters": []},
            "GetThing": {"operationType": "read", "parameters": [{"name": "Id", "schema": {"type": "string"}}]}
        }
    }"#;

    fn arguments(folder: &Path, document: &str) -> Arguments {
        let path = folder.join("api-docs.json");
        fs::write(&path, document).unwrap();
        Arguments {
            source: path,
            out: folder.join("crate"),
            docs: false,
            runtime: None,
        }
    }

    #[test]
    fn specs_make_a_crate_too() {
        let folder = tempfile::tempdir().unwrap();
        let specs = folder.path().join("demo/2020-01-01");
        fs::create_dir_all(specs.join("actions")).unwrap();
        fs::write(
            specs.join("product.json"),
            r#"{"product": "Demo", "version": "2020-01-01"}"#,
        )
        .unwrap();
        let get = r#"{"action": "GetThing", "effect": "read", "response": [{"name": "RequestId", "type": "string"}]}"#;
        fs::write(specs.join("actions/GetThing.json"), get).unwrap();
        let mut arguments = Arguments {
            source: specs.clone(),
            ..arguments(folder.path(), DOCUMENT)
        };
        run(&arguments).unwrap();
        assert!(arguments.out.join("src/actions/get_thing.rs").is_file());

        arguments.docs = true;
        assert!(run(&arguments).is_err());
        arguments.docs = false;
        fs::write(specs.join("actions/GetThing.json"), get.replace("read", "red")).unwrap();
        let error = run(&arguments).unwrap_err().to_string();
        assert!(
            error.contains("GetThing.json") && error.contains("nothing was written"),
            "{error}"
        );
    }

    #[test]
    fn a_crate_has_a_readme_and_examples_and_is_made_anew_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        for file in ["Cargo.toml", "README.md", "src/lib.rs", "examples/call.rs"] {
            assert!(arguments.out.join(file).is_file(), "{file}");
        }
        let example = fs::read_to_string(arguments.out.join("examples/call.rs")).unwrap();
        assert!(example.contains("GetThing::new().send(&client)"), "{example}");

        let (stale, own) = (
            arguments.out.join("src/stale.rs"),
            arguments.out.join("examples/own.rs"),
        );
        fs::write(&stale, "").unwrap();
        fs::write(&own, "fn main() {}").unwrap();
        run(&arguments).unwrap();
        assert!(!stale.exists() && own.exists());
    }

    #[test]
    fn what_was_not_generated_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        let main = arguments.out.join("src/main.rs");
        fs::create_dir_all(arguments.out.join("src")).unwrap();
        fs::write(&main, "fn main() {}").unwrap();
        fs::write(
            arguments.out.join("Cargo.toml"),
            "[package]\nname = \"app\"\n\n[dependencies]\nacs-runtime = \"0.1\"\n",
        )
        .unwrap();
        let error = run(&arguments).unwrap_err().to_string();
        assert!(error.contains("did not make"), "{error}");
        assert!(main.exists());
    }

    #[test]
    fn the_crate_of_another_product_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        run(&arguments(folder.path(), DOCUMENT)).unwrap();
        let other = arguments(folder.path(), &DOCUMENT.replace("Demo", "Other"));
        let error = run(&other).unwrap_err().to_string();
        assert!(error.contains("another product, Demo"), "{error}");
    }
}
