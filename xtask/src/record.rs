//! The record of the files that `new-product` wrote into a crate. With it, the next run tells generated files from a user's.
//!
//! A file is generated if its contents are those of the record. It is replaced or removed without asking. Any other
//! file is a user's: one of his own, or a generated one that he edited.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{
    error::{CommandError, Result},
    tree::{Change, Kind, Tree},
};

/// The name of the file in the crate.
pub const FILE: &str = ".acs-generated.json";

/// The product that a crate was generated for, and the digest of each generated file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Record {
    /// The product code.
    pub product: String,
    /// The API version.
    pub version: String,
    /// SHA-256 of the generated contents, by path.
    files: BTreeMap<String, String>,
}

impl Record {
    /// Creates the record of a crate with these files.
    #[must_use]
    pub fn new<'a>(product: &str, version: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self {
            product: product.to_owned(),
            version: version.to_owned(),
            files: files
                .into_iter()
                .map(|(path, contents)| (path.to_owned(), digest(contents)))
                .collect(),
        }
    }

    /// Reads a record.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| CommandError::new(format!("{FILE} cannot be read: {error}")))
    }

    /// Returns the record as JSON.
    ///
    /// # Errors
    /// Never in practice: a record is plain JSON.
    pub fn to_text(&self) -> Result<String> {
        serde_json::to_string_pretty(self)
            .map(|text| text + "\n")
            .map_err(|error| CommandError::new(format!("{FILE} cannot be written: {error}")))
    }

    fn is_unedited(&self, path: &str, contents: &str) -> bool {
        self.files.get(path).is_some_and(|known| *known == digest(contents))
    }
}

/// The changes that a run makes to the files of a crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files to write and to remove, sorted by path.
    pub changes: Vec<Change>,
    /// Files that the user edited and that stay as they are: the manifest, the README and the examples.
    pub kept: Vec<Kept>,
    /// Files of the user in places where generated ones have to be.
    pub conflicts: Vec<String>,
    /// Files among generated ones that were not generated, or were edited and are no longer generated. They stay.
    pub foreign: Vec<String>,
}

/// An edited file that stays as it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    /// The path in the crate.
    pub path: String,
    /// Whether the generator would write something else now than it did before.
    pub outdated: bool,
}

impl Plan {
    /// Compares the files that there should be with those that are there.
    ///
    /// With `force`, files of the user give way to generated ones of the same path. No other file of his is touched.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn new(tree: &Tree, record: &Record, force: bool) -> Result<Self> {
        let mut plan = Self::default();
        let mut wanted = BTreeSet::new();
        for (path, contents) in tree.files() {
            wanted.insert(path);
            let kind = match tree.read(path)? {
                None => Kind::Add,
                Some(found) if found == contents => continue,
                Some(found) if force || path == FILE || record.is_unedited(path, &found) => Kind::Update,
                Some(_) if is_to_be_edited(path) && record.files.contains_key(path) => {
                    plan.kept.push(Kept {
                        path: path.to_owned(),
                        outdated: !record.is_unedited(path, contents),
                    });
                    continue;
                }
                Some(_) => {
                    plan.conflicts.push(path.to_owned());
                    continue;
                }
            };
            plan.change(path, kind);
        }
        let before = record.files.keys().map(String::as_str);
        let present = tree.present()?;
        let left: BTreeSet<&str> = before.chain(present.iter().map(String::as_str)).collect();
        for path in left.into_iter().filter(|path| !wanted.contains(path)) {
            match tree.read(path)? {
                None => {}
                Some(found) if record.is_unedited(path, &found) => plan.change(path, Kind::Remove),
                Some(_) => plan.foreign.push(path.to_owned()),
            }
        }
        plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(plan)
    }

    fn change(&mut self, path: &str, kind: Kind) {
        self.changes.push(Change {
            path: path.to_owned(),
            kind,
        });
    }
}

/// Returns whether people are expected to edit the file. All other files follow from the spec, and change with it.
fn is_to_be_edited(path: &str) -> bool {
    !path.starts_with("src/") && !path.starts_with("tests/")
}

/// Returns the digest of a text, independent of its line ends: some version control systems change them.
fn digest(contents: &str) -> String {
    let digest = Sha256::digest(contents.replace("\r\n", "\n"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
