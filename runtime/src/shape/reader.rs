use std::{borrow::Cow, fmt};

use super::{Field, Kind, Name, Names, Shape, field::Entries};
use crate::decode::{Node, document};

/// Hands a shape the values of its fields, one after the other.
pub struct Reader<'n, 'a> {
    entries: &'n [(Cow<'a, str>, Node<'a>)],
    names: Names,
    /// Where the search for the next name starts: fields mostly come in the order in which they are declared.
    cursor: usize,
    /// Whether the search has passed entries over.
    skipped: bool,
    context: &'n mut Context,
}

impl<'n, 'a> Reader<'n, 'a> {
    fn new(entries: &'n [(Cow<'a, str>, Node<'a>)], names: Names, context: &'n mut Context) -> Self {
        Self {
            entries,
            names,
            cursor: 0,
            skipped: false,
            context,
        }
    }

    /// The value of the next field.
    pub fn field<T: Field>(&mut self) -> T {
        let Some((name, names)) = self.names.split_first() else {
            self.context.note("a field more than the shape has names");
            return T::absent(self.context);
        };
        let name = Name::of(name);
        self.names = names;
        self.context.path.push(Step::Field(name.wire));
        let value = match self.position(name.wire) {
            Some(index) => {
                self.cursor = index + 1;
                T::from_entries(Entries::new(name, &self.entries[index..]), self.context)
            }
            None => T::absent(self.context),
        };
        self.context.path.pop();
        value
    }

    fn position(&mut self, wire: &str) -> Option<usize> {
        let from_cursor = self.entries.get(self.cursor..).unwrap_or_default();
        if let Some(found) = from_cursor.iter().position(|(key, _)| key == wire) {
            let index = self.cursor + found;
            self.skipped |= found > 0;
            if !self.skipped {
                // All before it are of other names.
                return Some(index);
            }
            // A repeated key counts from its first entry.
            let earlier = self.entries[..self.cursor].iter().position(|(key, _)| key == wire);
            return Some(earlier.unwrap_or(index));
        }
        self.skipped = true;
        let find = |matches: &dyn Fn(&str) -> bool| self.entries.iter().position(|(key, _)| matches(key));
        find(&|key| key == wire).or_else(|| find(&|key| key.eq_ignore_ascii_case(wire)))
    }
}

/// Reads an object into a shape; the macro [`shape!`](crate::shape!) calls it.
pub fn object<T: Shape>(node: &Node<'_>, context: &mut Context) -> T {
    // Nearly all are this; the rest is for what is loose.
    if let Node::Object(entries) = node
        && entries.len() > 1
    {
        return T::read(&mut Reader::new(entries, T::NAMES, context));
    }
    let mut value = None;
    with_entries(node, Kind::Object(T::NAMES), context, &mut |entries, context| {
        value = Some(T::read(&mut Reader::new(entries, T::NAMES, context)));
    });
    value.unwrap_or_else(|| read_nothing(context))
}

/// The stand-in for an object that is required and missing.
pub fn absent_object<T: Shape>(context: &mut Context) -> T {
    context.missing();
    read_nothing(context)
}

/// The object without any content: empty texts and lists, zero, `false`, `None`.
#[must_use]
pub fn empty_object<T: Shape>() -> T {
    read_nothing(&mut Context::default())
}

fn read_nothing<T: Shape>(context: &mut Context) -> T {
    T::read(&mut Reader::new(&[], T::NAMES, context))
}

/// Finds the object that a node means, and hands its entries on. Where there is none, the reason is noted.
fn with_entries(node: &Node<'_>, kind: Kind, context: &mut Context, then: &mut Then<'_>) {
    match node {
        Node::Object(entries) => match entries.as_slice() {
            // A level too many: `<Response><Data>…</Data></Response>` for what `Data` holds.
            [(key, inner @ Node::Object(inside))]
                if !kind.has_field(key) && inside.iter().any(|(key, _)| kind.has_field(key)) =>
            {
                with_entries(inner, kind, context, then);
            }
            entries => then(entries, context),
        },
        Node::List(items) => match items.as_slice() {
            [] => then(&[], context),
            [one] => with_entries(one, kind, context, then),
            many => context.note(format!("expected an object, found a list of {}", many.len())),
        },
        Node::Text(text) if text.trim().is_empty() => then(&[], context),
        Node::Text(text) if looks_like_json(text) => match document(text) {
            Ok(tree) => with_entries(&tree, kind, context, then),
            Err(_) => context.mismatch("an object", node),
        },
        Node::Null => then(&[], context),
        _ => context.mismatch("an object", node),
    }
}

type Then<'f> = dyn FnMut(&[(Cow<'_, str>, Node<'_>)], &mut Context) + 'f;

/// Whether text can be a JSON list or object: some products put one into a string.
pub(super) fn looks_like_json(text: &str) -> bool {
    matches!(text.trim_start().as_bytes().first(), Some(b'{' | b'['))
}

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

    /// Runs `read` for the item of a list.
    pub(super) fn item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Item(index));
        let value = read(self);
        self.path.pop();
        value
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
