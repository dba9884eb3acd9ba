use std::fmt;

use crate::decode::Node;

/// Where in a response the reading is, and the first thing that did not fit.
#[derive(Debug, Default)]
pub struct Context {
    path: Vec<Step>,
    error: Option<DecodeError>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Context {
    /// Notes that a required value is missing.
    pub fn missing(&mut self) {
        self.note("the field is missing");
    }

    /// Notes that a value is not what was expected.
    pub fn mismatch(&mut self, expected: &str, found: &Node<'_>) {
        let found = match found {
            Node::List(_) => "a list".to_owned(),
            Node::Object(_) => "an object".to_owned(),
            Node::Null => "null".to_owned(),
            scalar => format!("`{}`", excerpt(&scalar.scalar().unwrap_or_default())),
        };
        self.note(format!("expected {expected}, found {found}"));
    }

    /// Notes what is wrong here. The first note counts: what comes after it may only follow from it.
    pub fn note(&mut self, message: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(DecodeError::new(self.path(), message.into()));
        }
    }

    /// Runs `read` for a field.
    pub(super) fn field<T>(&mut self, wire: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Field(wire));
        let value = read(self);
        self.path.pop();
        value
    }

    /// Runs `read` for the item of a list.
    pub(super) fn item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Item(index));
        let value = read(self);
        self.path.pop();
        value
    }

    /// Whether everything fitted so far.
    pub(super) fn is_clean(&self) -> bool {
        self.error.is_none()
    }

    /// The value, or the first error.
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

fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A response that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    pub(crate) fn new(path: String, message: String) -> Self {
        Self { path, message }
    }

    /// The field: `InstanceStatuses[2].Status`. Empty for the document as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong with it.
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
