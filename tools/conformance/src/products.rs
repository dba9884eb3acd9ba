use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use acs_codegen::{Libraries, Manifest, Options as Codegen, emit, lower};
use acs_spec::model::{Field, ProductSpec, Type};

use super::{ConformanceError, Options, Result};

/// A product of the metadata, imported and generated.
#[derive(Debug)]
pub(super) struct Product {
    /// `product/version`, the folder's name.
    pub(super) dir: String,
    pub(super) spec: ProductSpec,
    /// Actions that were not imported, with the reason.
    pub(super) skipped: BTreeMap<String, String>,
    /// The reason why no crate can be used, if there is one.
    pub(super) problem: Option<String>,
    /// Warnings of the compiler about the crate.
    pub(super) warnings: usize,
    /// The name of the generated package.
    pub(super) package: String,
    /// The request type of each action.
    pub(super) requests: Vec<(String, String)>,
}

impl Product {
    /// The fields of an action's response.
    pub(super) fn response(&self, action: &str) -> Option<&[Field]> {
        self.spec.action(action).map(|action| action.response.as_slice())
    }

    /// Returns the field that a `ref` names, or the field itself if it is not a `ref`.
    pub(super) fn resolve<'a>(&'a self, field: &'a Field) -> &'a Field {
        match (
            field.kind,
            field
                .shape
                .as_deref()
                .and_then(|name| self.spec.product.shapes.get(name)),
        ) {
            (Type::Ref, Some(shape)) => shape,
            _ => field,
        }
    }
}

/// Finds the documents, imports and generates each, and writes the crates below `options.work`.
pub(super) fn prepare(options: &Options) -> Result<Vec<Product>> {
    let dirs = chosen(options)?;
    let start = Instant::now();
    let mut products = Vec::new();
    for (index, dir) in dirs.iter().enumerate() {
        let product = product(options, dir)?;
        eprintln!("[{}/{}] imported and generated {dir}", index + 1, dirs.len());
        products.push(product);
    }
    eprintln!(
        "imported and generated {} products in {:.1} s",
        products.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(products)
}

/// The folders to check, sorted.
fn chosen(options: &Options) -> Result<Vec<String>> {
    let mut dirs = Vec::new();
    for product in folders(&options.metadata)? {
        for version in folders(&options.metadata.join(&product))? {
            if options
                .metadata
                .join(&product)
                .join(&version)
                .join("api-docs.json")
                .is_file()
            {
                dirs.push(format!("{product}/{version}"));
            }
        }
    }
    for wanted in &options.products {
        if !dirs.contains(wanted) {
            return Err(ConformanceError::new(format!(
                "{} has no {wanted}/api-docs.json",
                options.metadata.display()
            )));
        }
    }
    if !options.products.is_empty() {
        dirs.retain(|dir| options.products.contains(dir));
    }
    if dirs.is_empty() {
        return Err(ConformanceError::new(format!(
            "{} has no <product>/<version>/api-docs.json",
            options.metadata.display()
        )));
    }
    if let Some(sample) = options.sample.filter(|sample| *sample < dirs.len()) {
        let all = dirs.len();
        dirs = (0..sample).map(|index| dirs[index * all / sample].clone()).collect();
    }
    Ok(dirs)
}

fn folders(path: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(path).map_err(|error| ConformanceError::file("list", path, &error))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

fn product(options: &Options, dir: &str) -> Result<Product> {
    let path = options.metadata.join(dir).join("api-docs.json");
    let text = fs::read(&path).map_err(|error| ConformanceError::file("read", &path, &error))?;
    let mut product = Product {
        dir: dir.to_owned(),
        spec: ProductSpec::default(),
        skipped: BTreeMap::new(),
        problem: None,
        warnings: 0,
        package: package(dir),
        requests: Vec::new(),
    };
    match acs_import::document(&text, &acs_import::Options::default()) {
        Ok(imported) => {
            product.skipped = imported
                .skipped
                .into_iter()
                .map(|skipped| (skipped.action.clone(), format!("{}: {}", skipped.code, skipped.reason)))
                .collect();
            product.spec = imported.spec;
        }
        Err(error) => {
            product.problem = Some(format!("not imported: {error}"));
            return Ok(product);
        }
    }
    // Two versions of a product would otherwise be two packages of one name.
    product.spec.product.package = Some(product.package.clone());
    let manifest = Manifest::Standalone {
        libraries: Libraries::Path(libraries_path(options).display().to_string()),
    };
    let lowered = lower(&product.spec);
    if let Ok(decided) = &lowered {
        product.requests = decided
            .actions
            .iter()
            .map(|action| (action.wire.clone(), action.request.clone()))
            .collect();
    }
    match lowered.and_then(|decided| {
        emit(
            &decided,
            &Codegen {
                manifest,
                ..Codegen::default()
            },
        )
    }) {
        Ok(files) => {
            let folder = options.work.join("clients").join(&product.package);
            for file in files {
                write(&folder.join(&file.path), &file.contents)?;
            }
        }
        Err(problems) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            product.problem = Some(format!("not generated: {}", problems.join("; ")));
        }
    }
    Ok(product)
}

/// Returns the folder of the libraries, as a generated manifest names it.
pub(super) fn libraries_path(options: &Options) -> PathBuf {
    options.workspace.join("crates")
}

fn package(dir: &str) -> String {
    let plain: String = dir
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    format!("acs-{plain}")
}

/// Writes a file if its content differs, so that cargo builds again only what has changed.
pub(super) fn write(path: &Path, contents: &str) -> Result<()> {
    if fs::read(path).is_ok_and(|found| found == contents.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| ConformanceError::file("make", folder, &error))?;
    }
    fs::write(path, contents).map_err(|error| ConformanceError::file("write", path, &error))
}
