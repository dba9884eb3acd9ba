//! The texts of a product version that its fields share.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::strict;

/// A `vocabulary.json`, which describes fields of all actions by their wire names.
///
/// A key is one or more wire names joined by dots, and matches the end of a field's path: the name of the action or the
/// shape, and the names of the fields down to this one. The key with the most names wins. A key with `=VALUE` behind it
/// describes a known value of an enum.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// The JSON Schema of this file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Texts for requests, responses and shapes.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub fields: BTreeMap<String, String>,
    /// Texts for requests only, preferred to those of `fields` with as many names.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub parameters: BTreeMap<String, String>,
    /// Texts for responses only, preferred to those of `fields` with as many names.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub response: BTreeMap<String, String>,
}

/// A map of a [`Vocabulary`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// `fields`: requests, responses and shapes.
    Fields,
    /// `parameters`: requests.
    Parameters,
    /// `response`: responses.
    Response,
}

impl Section {
    /// The sections in the order of the file.
    pub const ALL: [Self; 3] = [Self::Fields, Self::Parameters, Self::Response];

    /// Returns the key of the map.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Parameters => "parameters",
            Self::Response => "response",
        }
    }
}

/// An entry of a [`Vocabulary`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VocabularyEntry<'v> {
    /// The map.
    pub section: Section,
    /// The key.
    pub key: &'v str,
    /// The text.
    pub text: &'v str,
}

impl Vocabulary {
    /// Returns whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Section::ALL.iter().all(|section| self.section(*section).is_empty())
    }

    /// Returns the texts of a section.
    #[must_use]
    pub fn section(&self, section: Section) -> &BTreeMap<String, String> {
        match section {
            Section::Fields => &self.fields,
            Section::Parameters => &self.parameters,
            Section::Response => &self.response,
        }
    }

    /// Returns the entry for an item with this path, such as `RunInstances.SystemDisk.Category`.
    ///
    /// Parameters and fields of a response have their own section, which is preferred; shapes have only
    /// [`Section::Fields`].
    #[must_use]
    pub fn find(&self, section: Section, path: &str) -> Option<VocabularyEntry<'_>> {
        self.matching(section, path).next()
    }

    /// Returns the text for a known value of an enum with this path.
    #[must_use]
    pub fn find_value(&self, section: Section, path: &str, value: &str) -> Option<VocabularyEntry<'_>> {
        self.matching_value(section, path, value).next()
    }

    /// Returns all entries that match a path, the preferred ones first.
    pub(crate) fn matching<'v, 'p>(
        &'v self,
        section: Section,
        path: &'p str,
    ) -> impl Iterator<Item = VocabularyEntry<'v>> + use<'v, 'p> {
        ends(path).flat_map(move |key| self.entries(section, key))
    }

    /// Returns all entries that match a value of an enum with this path, the preferred ones first.
    pub(crate) fn matching_value<'v, 'p>(
        &'v self,
        section: Section,
        path: &'p str,
        value: &'p str,
    ) -> impl Iterator<Item = VocabularyEntry<'v>> + use<'v, 'p> {
        ends(path).flat_map(move |key| self.entries(section, &format!("{key}={value}")))
    }

    /// Returns the entries of a key, that of the own section first.
    fn entries<'v>(&'v self, section: Section, key: &str) -> impl Iterator<Item = VocabularyEntry<'v>> + use<'v> {
        let of = |section| {
            let (key, text) = self.section(section).get_key_value(key)?;
            Some(VocabularyEntry { section, key, text })
        };
        let own = (section != Section::Fields).then(|| of(section)).flatten();
        own.into_iter().chain(of(Section::Fields))
    }
}

/// Returns the ends of a path that consist of whole names, the longest first.
fn ends(path: &str) -> impl Iterator<Item = &str> {
    let starts = path.match_indices('.').map(|(at, _)| at + 1);
    std::iter::once(0).chain(starts).filter_map(|start| path.get(start..))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn vocabulary() -> Vocabulary {
        let text = json!({
            "fields": {"Id": "An id.", "Disk.Id": "A disk's id.", "Make.Disk.Id": "The new disk's id.", "State=Up": "Runs."},
            "parameters": {"Id": "A given id.", "Disk.State=Up": "Is to run."},
            "response": {"Make.Id": "A returned id."},
        });
        serde_json::from_value(text).unwrap()
    }

    #[test]
    fn longest_key_wins() {
        let vocabulary = vocabulary();
        let text = |section, path| vocabulary.find(section, path).map(|entry| entry.text);
        for (section, path, wanted) in [
            (Section::Fields, "Get.Id", "An id."),
            (Section::Parameters, "Get.Id", "A given id."),
            (Section::Parameters, "Get.Disk.Id", "A disk's id."),
            (Section::Parameters, "Make.Disk.Id", "The new disk's id."),
            (Section::Response, "Make.Id", "A returned id."),
            (Section::Response, "Get.Id", "An id."),
            // The end of a name is not a name.
            (Section::Response, "Get.Other.Id", "An id."),
        ] {
            assert_eq!(text(section, path), Some(wanted), "{section:?} {path}");
        }
        assert_eq!(text(Section::Fields, "Get.DiskId"), None);
        assert_eq!(text(Section::Fields, ""), None);
    }

    #[test]
    fn values_have_texts() {
        let vocabulary = vocabulary();
        let text = |section, path, value| vocabulary.find_value(section, path, value).map(|entry| entry.text);
        assert_eq!(text(Section::Response, "Get.Disk.State", "Up"), Some("Runs."));
        assert_eq!(text(Section::Parameters, "Get.Disk.State", "Up"), Some("Is to run."));
        assert_eq!(text(Section::Parameters, "Get.Disk.State", "Down"), None);
    }
}
