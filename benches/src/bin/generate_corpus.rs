//! Imports every `api-docs.json` below a directory, generates a crate of each into one workspace, and prints what it
//! took. Run it on an empty or an earlier output directory, then `cargo check` there.
//!
//! `cargo run --release -p acs-benches --bin generate_corpus -- ../shared/corpus/metadata OUT [--docs]`

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use acs_codegen::{GeneratedFile, Libraries, Manifest, Options, generate};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, out, flags @ ..] = arguments.as_slice() else {
        return Err("usage: generate_corpus METADATA OUT [--docs]".into());
    };
    let out = Path::new(out);
    let import_options = acs_import::Options {
        docs: flags.iter().any(|flag| flag == "--docs"),
    };
    let libraries = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let libraries = Libraries::Path(libraries.canonicalize()?.display().to_string());
    let options = Options {
        manifest: Manifest::Standalone { libraries },
        ..Options::default()
    };

    let mut documents = Vec::new();
    find(Path::new(from), &mut documents)?;
    documents.sort();
    let (mut members, mut failed, mut actions, mut lines) = (Vec::new(), 0, 0, 0);
    let (mut importing, mut generating) = (0.0, 0.0);
    println!("{:<52} {:>7} {:>9} {:>8}", "package", "actions", "lines/act", "ms CPU");
    for document in &documents {
        let start = cpu_seconds();
        let imported = acs_import::document(fs::read(document)?, &import_options);
        importing += cpu_seconds() - start;
        let mut spec = match imported {
            Ok(imported) => imported.spec,
            Err(error) => {
                println!("{}: {error}", document.display());
                failed += 1;
                continue;
            }
        };
        // Versions of one product share a workspace here.
        spec.product.package = Some(format!(
            "{}-{}",
            spec.product.package_name().replace('_', "-"),
            spec.product.version
        ));
        let start = cpu_seconds();
        let generated = generate(&spec, &options);
        let took = cpu_seconds() - start;
        generating += took;
        let package = spec.product.package_name();
        let files = match generated {
            Ok(files) => files,
            Err(problems) => {
                failed += 1;
                for problem in problems.iter().take(5) {
                    println!("{package}: {problem}");
                }
                continue;
            }
        };
        let code: usize = files.iter().map(code_lines).sum();
        let count = spec.actions.len();
        println!(
            "{package:<52} {count:>7} {:>9} {:>8.1}",
            code / count.max(1),
            took * 1000.0
        );
        write(&out.join(&package), &files)?;
        members.push(package);
        actions += count;
        lines += code;
    }
    let list: Vec<String> = members.iter().map(|member| format!("    {member:?},\n")).collect();
    fs::write(
        out.join("Cargo.toml"),
        format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n", list.concat()),
    )?;
    fs::write(out.join("rustfmt.toml"), include_str!("../../../rustfmt.toml"))?;
    println!(
        "{} crates, {failed} failed, {actions} actions, {} lines an action; CPU: import {importing:.2} s, generate {generating:.2} s",
        members.len(),
        lines / actions.max(1)
    );
    Ok(())
}

/// Lines of library code that are neither blank nor documentation.
fn code_lines(file: &GeneratedFile) -> usize {
    let code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    if file.path.starts_with("src/") {
        file.contents.lines().filter(code).count()
    } else {
        0
    }
}

fn write(folder: &Path, files: &[GeneratedFile]) -> Result<(), Box<dyn Error>> {
    for file in files {
        let path = folder.join(&file.path);
        // An unchanged file keeps its time, so that cargo need not check it again.
        if fs::read_to_string(&path).is_ok_and(|old| old == file.contents) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, &file.contents)?;
    }
    Ok(())
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if path.file_name().is_some_and(|name| name == "api-docs.json") {
            found.push(path);
        }
    }
    Ok(())
}

/// The CPU time of the process in seconds, where the system tells it.
fn cpu_seconds() -> f64 {
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks: f64 = after
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    ticks / TICKS
}
