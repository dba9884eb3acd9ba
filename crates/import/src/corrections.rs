//! Corrects known mistakes in the vendor's documents.
//!
//! The table is `corrections.json` beside this file. Each row has the value in the document, the right value, and the
//! reason. A row is reported once its document has changed, so that the row can be removed.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use crate::report::{ImportError, Note, Notes, Rule};

/// A mistake in a document, with its correction.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The product code, as the document gives it.
    pub product: String,
    /// The product version.
    pub version: String,
    /// The place as a JSON pointer, in which an entry of a list may also be given by its `name` or `regionId`.
    pub pointer: String,
    /// The value that the document has to have for the correction to apply; `null` for no value.
    pub says: Value,
    /// The right value; `null` to remove it.
    pub right: Value,
    /// The reason, with its source.
    pub reason: String,
}

impl Correction {
    /// Returns all corrections that this crate knows.
    ///
    /// # Errors
    /// Returns an error if the committed table cannot be read, which a test rules out.
    pub fn committed() -> Result<Vec<Self>, ImportError> {
        Table::committed().map(|table| table.0)
    }
}

/// A table of corrections.
#[derive(Debug, Default)]
pub(super) struct Table(pub(super) Vec<Correction>);

impl Table {
    pub(super) fn committed() -> Result<Self, ImportError> {
        serde_json::from_str(include_str!("corrections.json"))
            .map(Self)
            .map_err(ImportError::Corrections)
    }

    /// Returns the corrections of one document.
    pub(super) fn of(&self, product: &str, version: &str) -> Corrections<'_> {
        let here = |row: &&Correction| row.product == product && row.version == version;
        Corrections {
            pending: self.0.iter().filter(here).collect(),
        }
    }
}

/// The corrections of one document that have not been applied yet.
#[derive(Debug)]
pub(super) struct Corrections<'t> {
    pending: Vec<&'t Correction>,
}

impl Corrections<'_> {
    /// Returns the corrected text of an entry of the object at `place`.
    pub(super) fn apply_in<'d>(&mut self, place: &str, name: &str, text: &'d str, notes: &mut Notes) -> Cow<'d, str> {
        if self.pending.is_empty() {
            return Cow::Borrowed(text);
        }
        self.apply(
            &format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")),
            text,
            notes,
        )
    }

    /// Returns the corrected text of the part of the document at `place`.
    pub(super) fn apply<'d>(&mut self, place: &str, text: &'d str, notes: &mut Notes) -> Cow<'d, str> {
        let below = |row: &Correction| {
            row.pointer
                .strip_prefix(place)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        if !self.pending.iter().any(|row| below(row)) {
            return Cow::Borrowed(text);
        }
        let Ok(mut value) = serde_json::from_str::<Value>(text) else {
            return Cow::Borrowed(text);
        };
        self.pending.retain(|row| {
            let Some(rest) = row.pointer.strip_prefix(place).filter(|rest| rest.starts_with('/')) else {
                return true;
            };
            let applied = correct(&mut value, rest, row);
            if applied {
                notes.add(Rule::Corrected, format!("{}: {}", row.pointer, row.reason));
            }
            !applied
        });
        Cow::Owned(value.to_string())
    }

    /// Returns a note for each correction that did not apply.
    pub(super) fn leftovers(self) -> Vec<Note> {
        let note = |row: &Correction| Note {
            action: None,
            rule: Rule::CorrectionStale,
            detail: format!(
                "{} is no longer {}; remove the correction from corrections.json",
                row.pointer, row.says
            ),
        };
        self.pending.into_iter().map(note).collect()
    }
}

/// Applies a correction, and returns whether the document had the expected value.
fn correct(value: &mut Value, rest: &str, correction: &Correction) -> bool {
    let Some((parent, key)) = rest.rsplit_once('/') else {
        return false;
    };
    let mut at = value;
    for part in parent.split('/').skip(1) {
        let Some(next) = step(at, &unescape(part)) else {
            return false;
        };
        at = next;
    }
    let key = unescape(key);
    match (step(at, &key), correction.says.is_null()) {
        (Some(found), _) if *found == correction.says => *found = correction.right.clone(),
        (None, true) => match at {
            Value::Object(map) => {
                map.insert(key, correction.right.clone());
            }
            _ => return false,
        },
        _ => return false,
    }
    true
}

fn step<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    match value {
        Value::Object(map) => map.get_mut(key),
        Value::Array(list) => {
            let named = |entry: &Value| {
                ["name", "regionId"]
                    .iter()
                    .any(|name| entry.get(*name).is_some_and(|n| n == key))
            };
            let at = list.iter().position(named).or_else(|| key.parse().ok())?;
            list.get_mut(at)
        }
        _ => None,
    }
}

fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}
