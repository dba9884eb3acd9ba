//! Findings about a spec, each with its code, its place and a remedy, and the report that shows them.

mod code;
mod report;

use std::fmt;
use std::ops::Range;

pub use code::{Code, Severity};
pub use report::{Report, grouped};

/// One problem of a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of problem.
    pub code: Code,
    /// How severe the problem is.
    pub severity: Severity,
    /// The path of the file, as the loader was given it.
    pub file: String,
    /// The place in the file as a JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    /// A description of the problem.
    pub message: String,
    /// A way to correct it.
    pub help: Option<String>,
    /// Whether the finding is about the key instead of its value.
    pub(crate) on_key: bool,
    /// The bytes in the file, if the pointer cannot name them.
    pub(crate) span: Option<Range<usize>>,
}

impl Finding {
    /// Creates an error at a JSON pointer.
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

    /// Makes the finding a warning.
    pub(crate) fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Adds a way to correct the problem.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Points to the key instead of its value.
    pub(crate) fn on_key(mut self) -> Self {
        self.on_key = true;
        self
    }

    /// Points to bytes of the file.
    pub(crate) fn span(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }
}

/// A JSON pointer (RFC 6901) to the value that is being checked, written out only for a finding.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pointer<'a> {
    Root,
    Key(&'a Pointer<'a>, &'a str),
    Index(&'a Pointer<'a>, usize),
}

impl<'a> Pointer<'a> {
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    pub(crate) fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(parent, key) => write!(f, "{parent}/{}", key.replace('~', "~0").replace('/', "~1")),
            Self::Index(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

/// Returns the message of a JSON error. A text that is nested too deep is reported with the limit.
pub fn json_message(error: &serde_json::Error) -> String {
    error
        .to_string()
        .replacen("recursion limit exceeded", "the JSON nests deeper than 128 levels", 1)
}

/// Returns the candidate that a misspelt word most probably means.
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
