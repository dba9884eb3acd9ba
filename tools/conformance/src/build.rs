//! Compiles the generated crates, and one program with all of them in it.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

use super::{
    ConformanceError, Options, Result,
    products::{Product, libraries_path, write},
};

/// Builds everything; a product whose crate does not compile gets a problem and is left out. Returns the program.
pub(super) fn build(options: &Options, products: &mut [Product]) -> Result<PathBuf> {
    let usable: Vec<&Product> = products.iter().filter(|product| product.problem.is_none()).collect();
    write_workspace(options, &usable)?;
    let total = usable.len();

    let mut crates = Command::new(cargo());
    crates.args(["build", "--workspace", "--exclude", "runner", "--keep-going"]);
    let mut built = 0usize;
    let messages = compile(options, crates, &mut |package| {
        // Of a product, its crate comes first, then the crate that names all of its actions.
        if package.starts_with("check-") {
            built += 1;
            eprintln!("[{built}/{total}] compiled {}", package.trim_start_matches("check-"));
        }
    })?;
    for product in products.iter_mut().filter(|product| product.problem.is_none()) {
        let found = messages.get(&product.package).cloned().unwrap_or_default();
        product.warnings = found.warnings;
        let check = messages
            .get(&format!("check-{}", product.package))
            .cloned()
            .unwrap_or_default();
        if let Some(error) = found.error.or(check.error) {
            product.problem = Some(format!("the generated crate does not compile: {error}"));
        }
    }

    let usable: Vec<&Product> = products.iter().filter(|product| product.problem.is_none()).collect();
    if usable.is_empty() {
        return Err(ConformanceError::new("no generated crate compiles"));
    }
    write_workspace(options, &usable)?;
    eprintln!("compiling the program with all of them in it");
    let mut runner = Command::new(cargo());
    // The whole workspace again, of which the program alone is new: by itself it would need fewer features, and all crates
    // would be compiled a second time.
    runner.args(["build", "--workspace"]);
    let messages = compile(options, runner, &mut |_| {})?;
    if let Some(error) = messages.get("runner").and_then(|found| found.error.clone()) {
        return Err(ConformanceError::new(format!(
            "the program with the generated crates does not compile: {error}"
        )));
    }
    Ok(target(options)
        .join("debug")
        .join(if cfg!(windows) { "runner.exe" } else { "runner" }))
}

fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn target(options: &Options) -> PathBuf {
    options.work.join("target")
}

/// The messages of the compiler about a package.
#[derive(Debug, Clone, Default)]
struct Messages {
    warnings: usize,
    error: Option<String>,
}

/// Runs cargo and gathers what it says by package; `done` is told of each package that is compiled.
fn compile(options: &Options, mut command: Command, done: &mut dyn FnMut(&str)) -> Result<BTreeMap<String, Messages>> {
    command
        .args(["--quiet", "--message-format", "json"])
        .current_dir(&options.work)
        .env("CARGO_TARGET_DIR", target(options))
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .map_err(|error| ConformanceError::new(format!("cargo cannot be started: {error}")))?;
    let stderr = child.stderr.take();
    let complaints = std::thread::spawn(move || {
        stderr
            .map(|stderr| {
                BufReader::new(stderr)
                    .lines()
                    .map_while(std::result::Result::ok)
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default()
    });
    let mut messages: BTreeMap<String, Messages> = BTreeMap::new();
    let mut seen = false;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(std::result::Result::ok) {
            let Ok(message) = serde_json::from_str::<Value>(&line) else {
                continue;
            };
            let Some(package) = package_name(&message) else {
                continue;
            };
            seen = true;
            match message["reason"].as_str() {
                Some("compiler-artifact") => done(&package),
                Some("compiler-message") => {
                    let found = messages.entry(package).or_default();
                    let text = message["message"]["rendered"].as_str().unwrap_or_default();
                    match message["message"]["level"].as_str() {
                        Some("warning") => found.warnings += 1,
                        Some("error") if found.error.is_none() => found.error = Some(text.trim().to_owned()),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }
    let status = child
        .wait()
        .map_err(|error| ConformanceError::new(format!("cargo cannot be waited for: {error}")))?;
    let complaints = complaints.join().unwrap_or_default();
    if !status.success() && !seen {
        return Err(ConformanceError::new(format!(
            "cargo failed:\n{}",
            complaints.join("\n")
        )));
    }
    Ok(messages)
}

/// The package's name out of an id: `path+file:///x/acs-ecs#0.1.0` or `path+file:///x/dir#acs-ecs@0.1.0`.
fn package_name(message: &Value) -> Option<String> {
    let id = message["package_id"].as_str()?;
    let (path, fragment) = id.split_once('#')?;
    Some(match fragment.split_once('@') {
        Some((name, _)) => name.to_owned(),
        None => path.rsplit('/').next()?.to_owned(),
    })
}

/// Writes the workspace around the generated crates: a checking crate for each, so that they compile side by side, and
/// the program.
fn write_workspace(options: &Options, products: &[&Product]) -> Result<()> {
    let protocol = libraries_path(options).join("protocol");
    let mut members = String::new();
    for product in products {
        let _ = writeln!(members, "    \"clients/{0}\", \"checks/check-{0}\",", product.package);
        write_check(options, product)?;
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    \"support\", \"runner\",\n{members}]\n\n\
         [profile.dev]\ndebug = false\nopt-level = 0\n"
    );
    write(&options.work.join("Cargo.toml"), &manifest)?;
    let support = format!(
        "[package]\nname = \"support\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         acs-protocol = {{ path = {:?}, features = [\"serde\"] }}\n",
        protocol.display().to_string()
    );
    write(&options.work.join("support/Cargo.toml"), &support)?;
    write(&options.work.join("support/src/lib.rs"), SUPPORT)?;

    let mut dependencies = String::new();
    let mut arms = String::new();
    for product in products {
        let _ = writeln!(
            dependencies,
            "check-{0} = {{ path = \"../checks/check-{0}\" }}",
            product.package
        );
        let name = product.package.replace('-', "_");
        let _ = writeln!(arms, "        {:?} => check_{name}::ACTIONS,", product.dir);
    }
    let manifest = format!(
        "[package]\nname = \"runner\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         support = {{ path = \"../support\" }}\n{dependencies}"
    );
    write(&options.work.join("runner/Cargo.toml"), &manifest)?;
    let main = format!(
        "fn main() {{\n    support::serve(|dir| Some(match dir {{\n{arms}        _ => return None,\n    }}));\n}}\n"
    );
    write(&options.work.join("runner/src/main.rs"), &main)
}

fn write_check(options: &Options, product: &Product) -> Result<()> {
    let folder = options.work.join("checks").join(format!("check-{}", product.package));
    let manifest = format!(
        "[package]\nname = \"check-{0}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         support = {{ path = \"../../support\" }}\n\
         {0} = {{ path = \"../../clients/{0}\", default-features = false, features = [\"serde\"] }}\n",
        product.package
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    let krate = product.package.replace('-', "_");
    let mut rows = String::new();
    for (action, request) in &product.requests {
        let path = format!("{krate}::actions::{request}");
        let _ = writeln!(rows, "    ({action:?}, decode::<{path}>, encode::<{path}>),");
    }
    let lib = format!(
        "#![allow(deprecated)]\nuse support::{{Entry, decode, encode}};\n\npub static ACTIONS: &[Entry] = &[\n{rows}];\n"
    );
    write(&folder.join("src/lib.rs"), &lib)
}

/// The crate that the checking crates share: from text to the generated type and back to JSON, and the line protocol.
const SUPPORT: &str = include_str!("support.rs.txt");
