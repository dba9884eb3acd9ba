use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::SourceFile;
use crate::diagnostics::{Code, Finding};
use crate::model::is_date;

/// The content of a folder.
#[derive(Default)]
pub(super) struct Read {
    /// The spec files.
    pub(super) files: Vec<SourceFile>,
    /// Findings about files that could not be read.
    pub(super) findings: Vec<Finding>,
    /// The texts of files that are not UTF-8, for excerpts.
    pub(super) broken: BTreeMap<String, Arc<str>>,
    /// The folders of product versions.
    pub(super) folders: Vec<String>,
}

/// The largest size of a spec file; the largest one of the catalogue has less than a megabyte.
const MAX_BYTES: u64 = 16 << 20;

/// Reads one product version.
pub(super) fn product(dir: &Path) -> Read {
    let mut read = Read::default();
    read.version(dir, &shown(dir));
    read
}

/// Reads every product version under a root.
pub(super) fn catalog(root: &Path) -> Read {
    let mut read = Read::default();
    let shown = shown(root);
    for product in read.entries(root, &shown) {
        // `schema` and plain files may be beside the products: a product has folders named after dates.
        if product.name.starts_with('.') || !product.is_dir {
            continue;
        }
        let path = root.join(&product.name);
        let shown = join(&shown, &product.name);
        for version in read.entries(&path, &shown) {
            let dir = path.join(&version.name);
            if version.is_dir && (is_date(&version.name) || dir.join("product.json").is_file()) {
                read.version(&dir, &join(&shown, &version.name));
            }
        }
    }
    read
}

/// Returns the finding for a file that the loader ignores.
pub(super) fn foreign(path: &str) -> Finding {
    Finding::error(
        Code::ForeignFile,
        path,
        String::new(),
        "this file does not belong to a spec",
    )
    .warning()
    .help("only `product.json`, `vocabulary.json` and `actions/*.json` are read")
}

struct Entry {
    name: String,
    is_dir: bool,
}

impl Read {
    fn version(&mut self, dir: &Path, shown: &str) {
        self.folders.push(shown.to_owned());
        for entry in self.entries(dir, shown) {
            let path = join(shown, &entry.name);
            match entry.name.as_str() {
                "product.json" | "vocabulary.json" => self.file(&dir.join(&entry.name), path),
                "actions" if entry.is_dir => self.actions(&dir.join(&entry.name), &path),
                // Treated as no actions, it would remove everything that had been generated.
                "actions" => self.unreadable(&path, "this is not a folder"),
                name if name.starts_with('.') => {}
                _ => self.findings.push(foreign(&path)),
            }
        }
    }

    fn actions(&mut self, dir: &Path, shown: &str) {
        for entry in self.entries(dir, shown) {
            let path = join(shown, &entry.name);
            if entry.name.ends_with(".json") && !entry.name.starts_with('.') {
                self.file(&dir.join(&entry.name), path);
            } else if !entry.name.starts_with('.') {
                self.findings.push(foreign(&path));
            }
        }
    }

    /// Returns the entries of a folder, sorted by name.
    fn entries(&mut self, dir: &Path, shown: &str) -> Vec<Entry> {
        let listed = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries: Vec<Entry> = match listed {
            Ok(listed) => listed
                .into_iter()
                .map(|entry| Entry {
                    is_dir: entry.path().is_dir(),
                    name: entry.file_name().to_string_lossy().into_owned(),
                })
                .collect(),
            Err(error) => {
                self.unreadable(shown, &format!("the folder cannot be read: {}", error.kind()));
                Vec::new()
            }
        };
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        entries
    }

    fn file(&mut self, path: &Path, shown: String) {
        // Checked first, since opening a pipe or a device could block forever.
        let bytes = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return self.unreadable(&shown, "this is a folder, not a file"),
            Ok(metadata) if !metadata.is_file() => return self.unreadable(&shown, "this is not a regular file"),
            Ok(metadata) if metadata.len() > MAX_BYTES => {
                let message = format!("the file is larger than {} MiB", MAX_BYTES >> 20);
                let finding = Finding::error(Code::Unreadable, &shown, String::new(), message);
                self.findings.push(finding.help("remove it: no spec needs as much"));
                return;
            }
            Ok(_) => fs::read(path),
            Err(error) => Err(error),
        };
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => self.files.push(SourceFile { path: shown, text }),
            Ok(Err(error)) => {
                let at = error.utf8_error().valid_up_to();
                let byte = error.as_bytes().get(at).copied().unwrap_or_default();
                self.findings.push(
                    Finding::error(
                        Code::NotUtf8,
                        &shown,
                        String::new(),
                        format!("the byte 0x{byte:02x} is not UTF-8"),
                    )
                    .span(at..at)
                    .help("save the file as UTF-8"),
                );
                self.broken
                    .insert(shown, String::from_utf8_lossy(error.as_bytes()).into());
            }
            Err(error) => self.unreadable(&shown, &format!("the file cannot be read: {}", error.kind())),
        }
    }

    fn unreadable(&mut self, shown: &str, message: &str) {
        self.findings
            .push(Finding::error(Code::Unreadable, shown, String::new(), message));
    }
}

fn join(dir: &str, name: &str) -> String {
    if dir.is_empty() {
        name.to_owned()
    } else {
        format!("{dir}/{name}")
    }
}

/// Returns the path as reports show it: relative, so that they are the same on every machine.
fn shown(path: &Path) -> String {
    let relative = match std::env::current_dir() {
        Ok(here) => path.strip_prefix(here).unwrap_or(path),
        Err(_) => path,
    };
    let parts: Vec<String> = relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| *part != ".").collect();
    // Of a path outside the working directory, only the end is meaningful.
    let from = if relative.is_absolute() {
        parts.len().saturating_sub(2)
    } else {
        0
    };
    parts.get(from..).unwrap_or_default().join("/")
}
