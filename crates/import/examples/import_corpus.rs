//! Imports every `api-docs.json` below a directory and prints what became of them.
//!
//! `cargo run --release -p acs-import --example import_corpus -- ../shared/corpus/metadata [--docs] [--notes RULE]
//! [--print ACTION] [--validate]`

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use acs_import::{self, Options, Rule};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = arguments
        .first()
        .ok_or("the first argument is the directory with the documents")?;
    let options = Options {
        docs: arguments.iter().any(|argument| argument == "--docs"),
    };
    let value_of = |name: &str| {
        arguments
            .iter()
            .position(|argument| argument == name)
            .and_then(|at| arguments.get(at + 1))
    };
    let (shown, printed) = (value_of("--notes"), value_of("--print"));

    let validated = arguments.iter().any(|argument| argument == "--validate");
    let mut findings: BTreeMap<&str, usize> = BTreeMap::new();
    let mut documents = Vec::new();
    find(Path::new(root), &mut documents)?;
    documents.sort();
    let mut rules: BTreeMap<Rule, usize> = BTreeMap::new();
    let (mut actions, mut skipped, mut notes, mut bytes) = (0, 0, 0, 0);
    println!(
        "{:<48} {:>7} {:>7} {:>7} {:>7}",
        "product", "actions", "skipped", "shapes", "notes"
    );
    let before = cpu_seconds();
    for path in &documents {
        let text = fs::read(path)?;
        bytes += text.len();
        let import = match acs_import::document(&text, &options) {
            Ok(import) => import,
            Err(error) => {
                println!("{}: {error}", path.display());
                continue;
            }
        };
        let product = &import.spec.product;
        let name = format!("{} {}", product.product, product.version);
        println!(
            "{name:<48} {:>7} {:>7} {:>7} {:>7}",
            import.spec.actions.len(),
            import.skipped.len(),
            product.shapes.len(),
            import.notes.len()
        );
        if let Some(action) = printed.and_then(|name| import.spec.action(name)) {
            println!("{}", acs_spec::model::to_text(action)?);
        }
        if validated {
            for finding in acs_spec::validate(&import.spec) {
                *findings.entry(finding.code.as_str()).or_default() += 1;
                println!(
                    "    {}{}: {}: {}",
                    finding.file,
                    finding.pointer,
                    finding.code.as_str(),
                    finding.message
                );
            }
        }
        for skip in &import.skipped {
            println!("    {}: {}: {}", skip.action, skip.code, skip.reason);
        }
        for note in &import.notes {
            *rules.entry(note.rule).or_default() += 1;
            if shown.is_some_and(|shown| shown == note.rule.as_str()) {
                println!("    {} {}", note.action.as_deref().unwrap_or("-"), note.detail);
            }
        }
        actions += import.spec.actions.len();
        skipped += import.skipped.len();
        notes += import.notes.len();
    }
    println!("\n{:<48} {:>7}", "rule", "applied");
    for rule in Rule::ALL {
        println!(
            "{:<48} {:>7}",
            rule.as_str(),
            rules.get(rule).copied().unwrap_or_default()
        );
    }
    for (code, count) in &findings {
        println!("{code:<48} {count:>7}");
    }
    println!(
        "\n{} documents, {:.1} MB, {actions} actions, {skipped} skipped, {notes} notes",
        documents.len(),
        bytes as f64 / 1e6
    );
    if let (Some(before), Some(after)) = (before, cpu_seconds()) {
        println!("{:.2} s CPU", after - before);
    }
    Ok(())
}

fn find(directory: &Path, documents: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, documents)?;
        } else if path.file_name().is_some_and(|name| name == "api-docs.json") {
            documents.push(path);
        }
    }
    Ok(())
}

/// Returns the CPU time that this process has used, on Linux.
fn cpu_seconds() -> Option<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may contain blanks; user and system time are the 14th and 15th field.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / TICKS_A_SECOND)
}
