//! Imports every document of the vendor's catalogue, if present: `ACS_CORPUS_DIR`, or `../shared/corpus` beside the
//! workspace.

use std::fs;
use std::path::{Path, PathBuf};

use acs_import::{self, Import, Options, Rule};
use acs_spec::Severity;

#[test]
fn catalogue_imports_to_valid_specs() {
    let Some(documents) = documents() else { return };
    let (mut imported, mut skipped) = (0, Vec::new());
    for path in &documents {
        let import = read(path, &Options::default());
        imported += import.spec.actions.len();
        skipped.extend(
            import
                .skipped
                .iter()
                .map(|skip| format!("{}: {}: {}", skip.action, skip.code, skip.reason)),
        );
        for finding in acs_spec::validate(&import.spec) {
            let place = format!("{}: {}{}", path.display(), finding.file, finding.pointer);
            assert_ne!(finding.severity, Severity::Error, "{place}: {}", finding.message);
        }
        let stale = import.notes.iter().find(|note| note.rule == Rule::CorrectionStale);
        assert_eq!(stale, None, "{}", path.display());
    }
    let all = imported + skipped.len();
    println!(
        "{} documents, {imported} of {all} actions imported; skipped: {skipped:#?}",
        documents.len()
    );
    assert!(
        imported * 1000 >= all * 999,
        "less than 99.9 % of the actions were imported"
    );
}

#[test]
fn catalogue_import_is_deterministic() {
    let Some(documents) = documents() else { return };
    // Every eighth document is enough.
    for path in documents.iter().step_by(8) {
        let first = read(path, &Options { docs: true });
        let second = read(path, &Options { docs: true });
        assert_eq!(first, second, "{}", path.display());
        let merged = acs_import::merge(&first.spec, second.spec);
        assert_eq!(merged.changes, [], "{}", path.display());
        assert_eq!(merged.spec, first.spec, "{}", path.display());
    }
}

fn read(path: &Path, options: &Options) -> Import {
    let text = fs::read(path).unwrap();
    acs_import::document(text, options).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the sorted documents; prints a notice and returns none if the corpus is missing.
fn documents() -> Option<Vec<PathBuf>> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let corpus = std::env::var_os("ACS_CORPUS_DIR")
        .map_or(beside, PathBuf::from)
        .join("metadata");
    let mut found = Vec::new();
    for product in fs::read_dir(&corpus).into_iter().flatten().flatten() {
        for version in fs::read_dir(product.path()).into_iter().flatten().flatten() {
            found.push(version.path().join("api-docs.json"));
        }
    }
    if found.is_empty() {
        println!(
            "SKIPPED: no corpus in {}; set ACS_CORPUS_DIR to its directory",
            corpus.display()
        );
        return None;
    }
    found.sort();
    Some(found)
}
