//! Checks `vocabulary.json`: its texts, and that each of its keys describes something.

use std::collections::{BTreeSet, HashMap};

use super::{NamedAction, quoted};
use crate::diagnostics::{Code, Finding, Pointer, nearest};
use crate::model::{Product, Section, Vocabulary, VocabularyEntry, visit_actions, visit_shapes};

/// Checks the vocabulary of a product version. Without a product, only the texts are checked.
pub(crate) fn check(
    vocabulary: &Vocabulary,
    file: &str,
    product: Option<&Product>,
    actions: &[NamedAction<'_>],
    findings: &mut Vec<Finding>,
) {
    let mut usage = Usage::default();
    if let Some(product) = product.filter(|_| !vocabulary.is_empty()) {
        usage.collect(vocabulary, product, actions);
    }
    let root = Pointer::Root;
    for section in Section::ALL {
        let here = root.key(section.as_str());
        for (key, text) in vocabulary.section(section) {
            let at = here.key(key);
            if let Some(problem) = text_problem(text) {
                findings.push(Finding::error(Code::BadText, file, at.to_string(), problem));
            }
            if product.is_some()
                && let Some((message, help)) = usage.problem(section, key)
            {
                let finding = Finding::error(Code::UnusedKey, file, at.to_string(), message).warning();
                findings.push(finding.on_key().help(help));
            }
        }
    }
}

/// Returns the reason why a text cannot be used, if there is one.
pub(super) fn text_problem(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        Some("the text is blank")
    } else if text.contains(['\n', '\r']) {
        Some("the text has several lines")
    } else {
        None
    }
}

/// The uses of the keys of a vocabulary.
#[derive(Default)]
struct Usage<'v> {
    keys: HashMap<(Section, &'v str), Use<'v>>,
    /// The last names of all paths, for suggestions.
    names: BTreeSet<String>,
}

/// The uses of a key.
#[derive(Default)]
struct Use<'v> {
    /// Whether it describes a field that no other key describes with the same text.
    needed: bool,
    /// A shorter key with the same text, which would describe the field too.
    repeated: Option<&'v str>,
}

impl<'v> Usage<'v> {
    fn collect(&mut self, vocabulary: &'v Vocabulary, product: &Product, actions: &[NamedAction<'_>]) {
        let mut visit = |at: crate::model::FieldAt<'_>| {
            let name = at.field.name.rsplit('.').next().unwrap_or_default();
            if !self.names.contains(name) {
                self.names.insert(name.to_owned());
            }
            let own = at.field.doc.is_some();
            self.count(own, vocabulary.matching(at.section, at.path));
            let values = at.innermost();
            for value in &values.values {
                let own = values.value_docs.contains_key(value);
                self.count(own, vocabulary.matching_value(at.section, at.path, value));
            }
        };
        visit_actions(actions.iter().map(|named| named.action), &mut visit);
        visit_shapes(product, &mut visit);
    }

    /// Counts the keys that match one place, the preferred ones first; `own` says that the place has a text of its own.
    fn count(&mut self, own: bool, entries: impl Iterator<Item = VocabularyEntry<'v>>) {
        let entries: Vec<VocabularyEntry<'v>> = entries.collect();
        for entry in &entries {
            self.keys.entry((entry.section, entry.key)).or_default();
        }
        let Some(first) = entries.first().filter(|_| !own) else {
            return;
        };
        // Of the keys with the text that applies, the shortest one is enough.
        let shortest = entries.iter().take_while(|entry| entry.text == first.text).last();
        if let Some(shortest) = shortest {
            self.keys.entry((shortest.section, shortest.key)).or_default().needed = true;
            self.keys.entry((first.section, first.key)).or_default().repeated = Some(shortest.key);
        }
    }

    /// Returns the problem of a key and its remedy, if there is one.
    fn problem(&self, section: Section, key: &str) -> Option<(String, String)> {
        match self.keys.get(&(section, key)) {
            Some(known) if known.needed => None,
            Some(Use {
                repeated: Some(other), ..
            }) => {
                let message = format!("{} repeats the text of {}", quoted(key), quoted(other));
                Some((message, "remove it".to_owned()))
            }
            Some(_) => {
                let message = format!(
                    "{} describes nothing: longer keys and texts in place come first",
                    quoted(key)
                );
                Some((message, "remove it".to_owned()))
            }
            None => {
                let path = key.split('=').next().unwrap_or(key);
                let name = path.rsplit('.').next().unwrap_or(path);
                let help = if self.names.contains(name) {
                    format!("there is a field {}, but not with this path or value", quoted(name))
                } else if let Some(meant) = nearest(name, self.names.iter().map(String::as_str)) {
                    format!("did you mean `{meant}`?")
                } else {
                    "remove the key, or correct its names".to_owned()
                };
                Some((format!("{} describes nothing", quoted(key)), help))
            }
        }
    }
}
