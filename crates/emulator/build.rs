//! Embeds the specs of the repository, so that the program needs no path at run time. They are embedded as text, of which
//! each action is parsed on first use.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../api-spec/specs");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut code = String::from("static EMBEDDED: &[Folder] = &[\n");
    for product in sorted(&root)? {
        for version in sorted(&product)? {
            let file = version.join("product.json");
            if file.is_file() {
                folder(&mut code, &root, &version, &file)?;
            }
        }
    }
    code.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs"), code)?;
    Ok(())
}

fn folder(code: &mut String, root: &Path, version: &Path, product: &Path) -> Result<(), Box<dyn Error>> {
    let dir = version.strip_prefix(root)?.display().to_string();
    writeln!(
        code,
        "Folder {{ dir: {dir:?}, product: include_str!({product:?}), actions: &["
    )?;
    for action in sorted(&version.join("actions"))? {
        if action.extension().is_some_and(|extension| extension == "json") {
            let name = action.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(code, "({name:?}, include_str!({action:?})),")?;
        }
    }
    writeln!(code, "] }},")?;
    Ok(())
}

/// Returns the entries of a folder by name; none if there is no folder.
fn sorted(dir: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !dir.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(dir)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
