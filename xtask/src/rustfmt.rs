//! Formats generated code: one run of rustfmt over all files of a crate.

use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::error::{CommandError, Result};

/// Formats the Rust files among these, given by path below their crate and contents, as `cargo fmt` does with the
/// configuration of generated code.
///
/// The run takes place in a temporary folder, so that no configuration of the user's has a say in the result.
///
/// # Errors
/// If rustfmt is not installed, or does not take the files.
pub fn format(files: &mut [(String, String)]) -> Result<()> {
    run(&std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into()), files)
}

fn run(rustfmt: &OsString, files: &mut [(String, String)]) -> Result<()> {
    let folder = tempfile::tempdir()
        .map_err(|error| CommandError::new(format!("cannot create a temporary folder for rustfmt: {error}")))?;
    let rust = |path: &str| path.ends_with(".rs");
    for (path, contents) in files.iter().filter(|(path, _)| rust(path)) {
        write(&folder.path().join(path), contents)?;
    }
    write(&folder.path().join("rustfmt.toml"), acs_codegen::RUSTFMT_TOML)?;
    let roots = roots(files.iter().map(|(path, _)| path.as_str()).filter(|path| rust(path)));
    if roots.is_empty() {
        return Ok(());
    }
    let roots = roots.iter().map(|root| folder.path().join(root));
    let output = Command::new(rustfmt)
        .args(["--edition", "2024"])
        .args(roots.collect::<Vec<PathBuf>>())
        .output()
        .map_err(|error| {
            CommandError::new(format!(
                "cannot start `{}`, which formats generated code: {error}; nothing was written\n{INSTALL}",
                rustfmt.display()
            ))
        })?;
    if !output.status.success() {
        return Err(CommandError::new(format!(
            "`{}` failed on generated code ({}); nothing was written\n{}\n{INSTALL}",
            rustfmt.display(),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim_end()
        )));
    }
    for (path, contents) in files.iter_mut().filter(|(path, _)| rust(path)) {
        let formatted = folder.path().join(&*path);
        *contents = fs::read_to_string(&formatted).map_err(|error| CommandError::file("read", &formatted, &error))?;
    }
    Ok(())
}

const INSTALL: &str = "if rustfmt is not installed, `rustup component add rustfmt` installs it, or your system's \
                       package of that name; the variable RUSTFMT names one in another place";

/// The files that no other file declares as a module: rustfmt follows `mod` from these to the others.
fn roots<'p>(paths: impl Iterator<Item = &'p str>) -> Vec<&'p str> {
    let paths: BTreeSet<&str> = paths.collect();
    let is_module = |path: &str| {
        path.rsplit_once('/').is_some_and(|(folder, name)| {
            let declared_in = |file: String| paths.contains(file.as_str());
            declared_in(format!("{folder}.rs")) || (name != "lib.rs" && declared_in(format!("{folder}/lib.rs")))
        })
    };
    paths.iter().copied().filter(|path| !is_module(path)).collect()
}

fn write(path: &Path, contents: &str) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| CommandError::file("create", parent, &error))?;
    }
    fs::write(path, contents).map_err(|error| CommandError::file("write", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, contents: &str) -> (String, String) {
        (path.to_owned(), contents.to_owned())
    }

    #[test]
    fn modules_and_targets_are_formatted() {
        let mut files = [
            file("README.md", "fn  a(){}"),
            file("src/lib.rs", "mod a;fn  a(){}"),
            file("src/a.rs", "mod b;fn  a(){}"),
            file("src/a/b.rs", "fn  a(){}"),
            file("tests/wire.rs", "fn  a(){}"),
        ];
        format(&mut files).unwrap();
        assert_eq!(files[0].1, "fn  a(){}");
        assert_eq!(files[1].1, "mod a;\nfn a() {}\n");
        assert_eq!(files[2].1, "mod b;\nfn a() {}\n");
        assert_eq!(files[3].1, "fn a() {}\n");
        assert_eq!(files[4].1, "fn a() {}\n");
    }

    #[test]
    fn missing_rustfmt_says_what_to_do() {
        let mut files = [file("src/lib.rs", "fn  a(){}")];
        let error = run(&"no-such-rustfmt".into(), &mut files).unwrap_err().to_string();
        assert!(
            error.contains("`no-such-rustfmt`") && error.contains("rustup component add rustfmt"),
            "{error}"
        );
        assert_eq!(files[0].1, "fn  a(){}");
    }

    #[test]
    fn invalid_code_is_an_error() {
        let error = format(&mut [file("src/lib.rs", "fn")]).unwrap_err().to_string();
        assert!(error.contains("src/lib.rs"), "{error}");
    }
}
