use std::fmt;

use crate::decode::{MAX_DEPTH, MAX_VALUES, Node, SyntaxError, json_within};

/// The memory in bytes that the items of all lists and maps may take, without what they point to. A document of a few
/// bytes per item can be a list of large structs.
const MAX_ITEM_BYTES: usize = 256 << 20;

/// The position in a response while it is decoded, and the first problem found.
#[derive(Debug)]
pub struct Context {
    path: Vec<Step>,
    /// The nesting that is still allowed, including that of documents in text.
    depth: usize,
    /// The memory that further items may take.
    item_bytes: usize,
    error: Option<DecodeError>,
}

impl Default for Context {
    fn default() -> Self {
        Self {
            path: Vec::new(),
            depth: MAX_DEPTH,
            item_bytes: MAX_ITEM_BYTES,
            error: None,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Context {
    /// Records that a required value is missing.
    pub fn missing(&mut self) {
        self.note("the field is missing");
    }

    /// Records that a value is not of the expected kind.
    pub fn mismatch(&mut self, expected: &str, found: &Node<'_>) {
        let found = match found {
            Node::List(_) => "a list".to_owned(),
            Node::Object(_) => "an object".to_owned(),
            Node::Null => "null".to_owned(),
            Node::Bool(_) => "a boolean".to_owned(),
            Node::Number(number) if number.len() <= LONGEST_NUMBER => format!("`{number}`"),
            Node::Number(number) => format!("a number of {} characters", number.len()),
            // The text itself may be a secret.
            Node::Text(text) => format!("text of {} characters", text.chars().count()),
        };
        self.note(format!("expected {expected}, found {found}"));
    }

    /// Records a problem at this position. Only the first one is kept, since later ones may follow from it.
    pub fn note(&mut self, message: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(DecodeError::new(self.path(), message.into()));
        }
    }

    /// Runs `read` for a field.
    pub(super) fn field(&mut self, wire: &'static str, read: impl FnOnce(&mut Self)) {
        self.path.push(Step::Field(wire));
        self.at(self.deeper(), read);
        self.path.pop();
    }

    /// Runs `read` for an item of a list at that depth.
    pub(super) fn item<T>(&mut self, index: usize, depth: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Item(index));
        let value = self.at(depth, read);
        self.path.pop();
        value
    }

    /// Runs `read` with another depth.
    pub(super) fn at<T>(&mut self, depth: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.depth, depth);
        let value = read(self);
        self.depth = before;
        value
    }

    /// Returns the nesting that is still allowed.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Returns the depth of the level below this one.
    pub(super) fn deeper(&self) -> usize {
        self.depth.saturating_sub(1)
    }

    #[cfg(test)]
    pub(super) fn with_item_bytes(item_bytes: usize) -> Self {
        Self {
            item_bytes,
            ..Self::default()
        }
    }

    /// Returns whether that many further items of a type fit into memory; otherwise it records an error.
    pub(super) fn has_room<T>(&mut self, count: usize) -> bool {
        let rest = size_of::<T>()
            .checked_mul(count)
            .and_then(|bytes| self.item_bytes.checked_sub(bytes));
        match rest {
            Some(rest) => {
                self.item_bytes = rest;
                true
            }
            None => {
                self.note(format!(
                    "the items of the response's lists would take more than {} MiB of memory",
                    MAX_ITEM_BYTES >> 20
                ));
                false
            }
        }
    }

    /// Returns the value, or the first error.
    pub(super) fn finish<T>(self, value: T) -> Result<T, DecodeError> {
        self.error.map_or(Ok(value), Err)
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Item(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

/// Parses the JSON that a text holds. It may nest no deeper than the document could in its place: decoding is
/// recursive, and documents in texts could nest without limit.
pub(super) fn embedded(text: &str, depth: usize) -> Result<Node<'_>, SyntaxError> {
    json_within(text, depth, MAX_VALUES)
}

/// Returns whether text may be a JSON list or object, which some products put into strings.
pub(super) fn looks_like_json(text: &str) -> bool {
    matches!(text.trim_start().as_bytes().first(), Some(b'{' | b'['))
}

/// The length of the longest number that an error quotes.
const LONGEST_NUMBER: usize = 40;

/// The error for a response that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    /// Creates an error about the field at `path`; an empty path means the document as a whole.
    #[must_use]
    pub fn new(path: String, message: String) -> Self {
        Self { path, message }
    }

    /// Returns the path of the field, such as `InstanceStatuses[2].Status`. It is empty for the document as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the problem.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}
