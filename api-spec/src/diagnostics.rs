//! Findings about a spec: what is wrong, where, and how to correct it.

mod code;
mod pointer;
mod report;

use std::ops::Range;

pub use code::{Code, Severity};
pub(crate) use pointer::Pointer;
pub use report::{Report, grouped};

/// One thing that is wrong with a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of finding it is.
    pub code: Code,
    /// Whether it stops the generation.
    pub severity: Severity,
    /// The file, as it was given to the loader.
    pub file: String,
    /// The place in the file, a JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Whether the key is meant, not the value behind it.
    pub(crate) on_key: bool,
    /// The bytes of the file, where the pointer cannot name them.
    pub(crate) span: Option<Range<usize>>,
}

impl Finding {
    /// An error at a JSON pointer.
    pub(crate) fn error(code: Code, file: &str, pointer: String, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            file: file.to_owned(),
            pointer,
            message: message.into(),
            help: None,
            on_key: false,
            span: None,
        }
    }

    /// The same finding, as a warning.
    pub(crate) fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same finding, with what would be right.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding, on the key instead of its value.
    pub(crate) fn on_key(mut self) -> Self {
        self.on_key = true;
        self
    }

    /// The same finding, at bytes of the file.
    pub(crate) fn span(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }
}

/// Returns what is wrong with a JSON text, in words that name the limit where the text is only nested too deep.
pub fn json_message(error: &serde_json::Error) -> String {
    error
        .to_string()
        .replacen("recursion limit exceeded", "the JSON nests deeper than 128 levels", 1)
}

/// The candidate that a misspelt word most probably means.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let folded = fold(word);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' '))
        .flat_map(char::to_lowercase)
        .take(64)
        .collect()
}
