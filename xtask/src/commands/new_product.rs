use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use acs_codegen::{ClientKind, Libraries, Manifest, Options};
use acs_spec::model::ProductSpec;
use clap::Args;

use super::regenerate::summary;
use crate::{
    error::{CommandError, Result, listed},
    lock::Lock,
    metadata::{import, read},
    process::workspace,
    products::{LIST, Target, crate_tree, files, load, with_target},
    record::{self, Plan, Record},
    specs::{self, SPECS},
    tree::{Kind, Tree},
};

/// `cargo xtask new-product`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The vendor's document of a product version, `api-docs.json`, or a folder of specs: `api-spec/specs/vpc/2016-04-28`.
    source: PathBuf,
    /// The folder for a crate outside of this workspace. It is created if it does not exist. In a crate that `new-product`
    /// created before, files that were not edited are brought up to date.
    ///
    /// Without it, the product joins this workspace: its specs go to `api-spec/specs`, its crate to `generated-client`, and
    /// `api-spec/products.toml` gets a table for it.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Take over the vendor's texts too. They are the vendor's: keep them out of what you publish.
    #[arg(long)]
    docs: bool,
    /// The version of the acs libraries in the registry. By default the crate uses those of this workspace, by path.
    #[arg(long, value_name = "VERSION", requires = "out")]
    acs_version: Option<semver::VersionReq>,
    /// Overwrite edited files, and files that `new-product` did not create, where generated ones have to be.
    #[arg(long, requires = "out")]
    force: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let spec = spec(arguments)?;
    match &arguments.out {
        Some(out) => generate(arguments, out, &spec)?,
        None => join(&workspace(), &arguments.source, &spec)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes a product a member of the workspace: its specs, its table in the list of products, and its crate, all or none.
fn join(workspace: &Path, source: &Path, spec: &ProductSpec) -> Result<()> {
    refuse_unusable(spec)?;
    let folder = specs::folder(&spec.product.product, &spec.product.version);
    let root = workspace.join(SPECS);
    let package = spec.product.package_name();
    let target = Target {
        name: package.strip_prefix("acs-").unwrap_or(&package).to_owned(),
        spec: folder.clone(),
        client: ClientKind::default(),
    };

    let _lock = Lock::exclusive()?;
    let list = with_target(workspace, &target)?;
    let real = |path: &Path| path.canonicalize().ok();
    let is_in_place = real(source).is_some_and(|source| real(&root.join(&folder)) == Some(source));
    if !is_in_place && root.join(&folder).exists() {
        return Err(CommandError::new(format!(
            "{SPECS}/{folder} exists already; nothing was written\n`cargo xtask new-product {SPECS}/{folder}` creates the \
             crate for these specs; `cargo xtask import` updates specs from a document"
        )));
    }
    let output = workspace.join(target.output());
    if fs::read_dir(&output).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(CommandError::new(format!(
            "{} is not empty; nothing was written",
            target.output()
        )));
    }
    let mut trees = vec![list, crate_tree(workspace, &target, spec)?];
    if !is_in_place {
        trees.push(specs::tree(spec, &root)?);
    }
    Tree::write_all(workspace, &trees)?;
    crate::say!(
        "{package} is a member of the workspace: {SPECS}/{folder}, {}, and a table in {LIST}\ncheck it with `cargo check -p \
         {package}`; `cargo xtask regenerate` keeps it up to date",
        target.output()
    );
    Ok(())
}

fn refuse_unusable(spec: &ProductSpec) -> Result<()> {
    specs::refuse_empty(spec)?;
    specs::refuse_errors(spec, "the spec that the document makes")
}

/// Creates the crate of a spec outside of the workspace, or brings it up to date.
fn generate(arguments: &Arguments, out: &Path, spec: &ProductSpec) -> Result<()> {
    refuse_unusable(spec)?;
    let libraries = match &arguments.acs_version {
        Some(version) => Libraries::Version(version.to_string()),
        None => Libraries::Path(workspace().join("crates").display().to_string()),
    };
    let options = Options {
        manifest: Manifest::Standalone { libraries },
        ..Options::default()
    };
    let mut files = files(spec, &options)?;
    let product = &spec.product;
    let generated = files.iter().map(|(path, contents)| (path.as_str(), contents.as_str()));
    let fresh = Record::new(&product.product, &product.version, generated);
    files.push((record::FILE.to_owned(), fresh.to_text()?));
    let tree = Tree::new(out, files, [("src", "rs"), ("tests", "rs")]);

    let _lock = Lock::exclusive()?;
    tree.recover()?;
    let record = record_of(out, product.product.as_str(), arguments.force)?;
    let plan = Plan::new(&tree, &record, arguments.force)?;
    if !plan.conflicts.is_empty() {
        return Err(CommandError::new(format!(
            "these files in {} were edited, or not made by `new-product`; nothing was written\n{}\n`--force` overwrites \
             them; or name another folder",
            out.display(),
            indented(&plan.conflicts)
        )));
    }
    tree.apply(&plan.changes)?;
    crate::say!(
        "{}: {} files, {}",
        out.display(),
        tree.len(),
        summary(&plan.changes, false)
    );
    print_plan(&plan, &tree)?;
    crate::say!(
        "build it with `cargo build --manifest-path {}`",
        out.join("Cargo.toml").display()
    );
    Ok(())
}

/// Reports the files that were removed, and edited files that stayed.
fn print_plan(plan: &Plan, tree: &Tree) -> Result<()> {
    for change in plan.changes.iter().filter(|change| change.kind == Kind::Remove) {
        crate::say!("removed {}", change.path);
    }
    for path in &plan.foreign {
        crate::say!("left {path} as it is: it was not generated, or was edited");
    }
    for kept in &plan.kept {
        let path = &kept.path;
        if kept.outdated {
            let change = crate::tree::Change {
                path: path.clone(),
                kind: Kind::Update,
            };
            crate::say!(
                "kept {path}, which was edited; what is generated has changed since, to the right of this diff:"
            );
            crate::output::print(format_args!("{}", tree.diff(&[change])?));
        } else {
            crate::say!("kept {path}, which was edited; `--force` replaces it");
        }
    }
    Ok(())
}

/// Returns the spec for the crate: imported from a document, or loaded from a folder.
fn spec(arguments: &Arguments) -> Result<ProductSpec> {
    if !arguments.source.is_dir() {
        return Ok(import(&read(&arguments.source)?, arguments.docs)?.spec);
    }
    if arguments.docs {
        return Err(CommandError::new(
            "specs have no texts of the vendor; `--docs` goes with a document",
        ));
    }
    let source = &arguments.source;
    if !source.join("product.json").is_file() {
        return Err(CommandError::new(format!(
            "{} has no product.json; name the folder of one product version, such as api-spec/specs/ecs/2014-05-26",
            source.display()
        )));
    }
    load(source)
}

/// Returns the record of the crate in a folder, or an empty one if the folder is empty. A folder with anything else is
/// refused.
fn record_of(out: &Path, product: &str, force: bool) -> Result<Record> {
    if out.is_file() {
        return Err(CommandError::new(format!("{} is a file; name a folder", out.display())));
    }
    let mut names: Vec<String> = match fs::read_dir(out) {
        Ok(entries) => entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| name != ".git")
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(CommandError::file("list", out, &error)),
    };
    if names.is_empty() {
        return Ok(Record::default());
    }
    let path = out.join(record::FILE);
    let record = match fs::read_to_string(&path) {
        Ok(text) => Record::parse(&text).map_err(|error| {
            CommandError::new(format!(
                "{}: {error}; restore it, or delete it and use `--force` to overwrite what is there",
                out.display()
            ))
        })?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if force {
                return Ok(Record::default());
            }
            names.sort();
            return Err(CommandError::new(format!(
                "{} holds files that `new-product` did not make; nothing was written\n{}\nName a folder that is empty \
                 or not there; `--force` writes into this one, and overwrites files of the same names",
                out.display(),
                indented(&names)
            )));
        }
        Err(error) => return Err(CommandError::file("read", &path, &error)),
    };
    if record.product != product {
        return Err(CommandError::new(format!(
            "{} holds the crate of another product, {}; name a folder that is empty or not there",
            out.display(),
            record.product
        )));
    }
    Ok(record)
}

fn indented(names: &[String]) -> String {
    let lines: Vec<String> = names.iter().map(|name| format!("  {name}")).collect();
    listed(&lines)
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

    fn out(arguments: &Arguments) -> &Path {
        arguments.out.as_deref().unwrap()
    }

    fn arguments(folder: &Path, document: &str) -> Arguments {
        let path = folder.join("api-docs.json");
        fs::write(&path, document).unwrap();
        Arguments {
            source: path,
            out: Some(folder.join("crate")),
            docs: false,
            acs_version: None,
            force: false,
        }
    }

    #[test]
    fn specs_make_a_crate() {
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
        assert!(out(&arguments).join("src/actions/get_thing.rs").is_file());

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
    fn crate_has_readme_and_examples() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        for file in ["Cargo.toml", "README.md", "src/lib.rs", "examples/call.rs"] {
            assert!(out(&arguments).join(file).is_file(), "{file}");
        }
        let example = fs::read_to_string(out(&arguments).join("examples/call.rs")).unwrap();
        assert!(example.contains("GetThing::new().send(&client)"), "{example}");
    }

    #[test]
    fn unedited_files_follow_the_document() {
        let folder = tempfile::tempdir().unwrap();
        let first = arguments(folder.path(), DOCUMENT);
        run(&first).unwrap();
        // A version control system may change line ends.
        let lib = out(&first).join("src/lib.rs");
        let text = fs::read_to_string(&lib).unwrap();
        fs::write(&lib, text.replace('\n', "\r\n")).unwrap();

        let second = arguments(folder.path(), &DOCUMENT.replace("GetThing", "GetOther"));
        run(&second).unwrap();
        assert!(!out(&second).join("src/actions/get_thing.rs").exists());
        assert!(out(&second).join("src/actions/get_other.rs").is_file());
        assert!(!fs::read_to_string(&lib).unwrap().contains('\r'));
    }

    #[test]
    fn files_of_the_user_stay() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        let own =
            ["src/own.rs", "src/bin/tool.rs", "examples/own.rs", "tests/own.rs"].map(|path| out(&arguments).join(path));
        for path in &own {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "fn main() {}").unwrap();
        }
        run(&arguments).unwrap();
        for path in &own {
            assert!(path.is_file(), "{}", path.display());
        }
    }

    #[test]
    fn edited_manifest_and_readme_stay() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        let (manifest, readme) = (out(&arguments).join("Cargo.toml"), out(&arguments).join("README.md"));
        let edited = fs::read_to_string(&manifest)
            .unwrap()
            .replace("version = \"0.1.0\"", "version = \"0.7.0\"");
        fs::write(&manifest, &edited).unwrap();
        fs::write(&readme, "Ours.\n").unwrap();
        // Twice, since the first run writes a new record.
        for version in [None, Some("0.2"), Some("0.3")] {
            arguments.acs_version = version.map(|version| version.parse().unwrap());
            run(&arguments).unwrap();
            assert_eq!(fs::read_to_string(&manifest).unwrap(), edited);
            assert_eq!(fs::read_to_string(&readme).unwrap(), "Ours.\n");
        }
        arguments.force = true;
        run(&arguments).unwrap();
        assert!(fs::read_to_string(&manifest).unwrap().contains("version = \"0.1.0\""));
    }

    #[test]
    fn edited_source_is_named_and_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        let lib = out(&arguments).join("src/lib.rs");
        fs::write(&lib, "// mine\n").unwrap();
        let error = run(&arguments).unwrap_err().to_string();
        assert!(error.contains("  src/lib.rs\n") && error.contains("--force"), "{error}");
        assert_eq!(fs::read_to_string(&lib).unwrap(), "// mine\n");
        arguments.force = true;
        run(&arguments).unwrap();
        assert_ne!(fs::read_to_string(&lib).unwrap(), "// mine\n");
    }

    #[test]
    fn new_crates_are_formatted() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        let out = out(&arguments);
        let output = std::process::Command::new("rustfmt")
            .args(["--check", "--edition", "2024"])
            .args(["src/lib.rs", "examples/call.rs"].map(|path| out.join(path)))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        let header = "// @generated by acs-codegen. Do not edit.\n";
        for file in ["src/lib.rs", "src/actions/get_thing.rs", "examples/call.rs"] {
            assert!(
                fs::read_to_string(out.join(file)).unwrap().starts_with(header),
                "{file}"
            );
        }
    }

    #[test]
    fn foreign_folder_is_named_and_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(folder.path(), DOCUMENT);
        let main = out(&arguments).join("src/main.rs");
        fs::create_dir_all(out(&arguments).join("src")).unwrap();
        fs::write(&main, "fn main() {}").unwrap();
        let manifest = out(&arguments).join("Cargo.toml");
        fs::write(
            &manifest,
            "[package]\nname = \"app\"\n\n[dependencies]\nacs-runtime = \"0.1\"\n",
        )
        .unwrap();
        let error = run(&arguments).unwrap_err().to_string();
        assert!(error.contains("  Cargo.toml\n  src\n"), "{error}");
        assert!(!out(&arguments).join("src/lib.rs").exists());
        arguments.force = true;
        run(&arguments).unwrap();
        assert!(main.exists(), "no generated file has to be there");
        assert!(!fs::read_to_string(&manifest).unwrap().contains("\"app\""));
    }

    #[test]
    fn fresh_repository_is_an_empty_folder() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        fs::create_dir_all(out(&arguments).join(".git")).unwrap();
        run(&arguments).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn symlinked_source_folder_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(folder.path(), DOCUMENT);
        run(&arguments).unwrap();
        let (src, elsewhere) = (out(&arguments).join("src"), folder.path().join("elsewhere"));
        fs::rename(&src, &elsewhere).unwrap();
        fs::write(elsewhere.join("own.rs"), "").unwrap();
        std::os::unix::fs::symlink(&elsewhere, &src).unwrap();
        for force in [false, true] {
            arguments.force = force;
            let error = run(&arguments).unwrap_err().to_string();
            assert!(error.contains("symbolic link"), "{error}");
        }
        assert!(elsewhere.join("own.rs").exists());
    }

    #[test]
    fn invalid_spec_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(folder.path(), DOCUMENT);
        let mut spec = spec(&arguments).unwrap();
        spec.product.package = Some("not a package".to_owned());
        let error = generate(&arguments, out(&arguments), &spec).unwrap_err().to_string();
        assert!(error.contains("product.json#/package"), "{error}");
        assert!(!out(&arguments).exists());
    }

    #[test]
    fn document_without_actions_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(
            folder.path(),
            r#"{"info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"}, "apis": {}}"#,
        );
        let error = run(&arguments).unwrap_err().to_string();
        assert!(error.contains("no action to make anything of"), "{error}");
    }

    #[test]
    fn crate_of_another_product_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        run(&arguments(folder.path(), DOCUMENT)).unwrap();
        let other = arguments(folder.path(), &DOCUMENT.replace("Demo", "Other"));
        let error = run(&other).unwrap_err().to_string();
        assert!(error.contains("another product, Demo"), "{error}");
    }
}
