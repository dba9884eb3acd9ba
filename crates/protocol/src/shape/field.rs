use std::borrow::Cow;

use super::Context;
use crate::decode::{Group, Node, same_key};

/// A type that a field can have. It is implemented for scalars, lists, maps, `Option`, JSON values, every
/// [`Shape`](super::Shape), and by the macro [`open_enum!`](crate::open_enum!).
///
/// The trait does not depend on features, so that an implementation keeps compiling when another crate of the program
/// turns the feature `serde` on.
pub trait Field: Clone + Default + 'static {
    /// The kind of the value on the wire.
    const KIND: Kind;

    /// Decodes the value. A problem is recorded in the context, and a placeholder is returned.
    fn from_node(node: &Node<'_>, context: &mut Context) -> Self;

    /// Returns the value of an absent field; for a required type it records an error.
    fn absent(context: &mut Context) -> Self;

    /// Returns whether empty text is a value of the type, as it is of text but not of numbers.
    fn from_empty() -> bool {
        false
    }

    /// Decodes the value from all entries with its name. A list or map uses all of them, any other type the first.
    fn from_entries(entries: Entries<'_, '_>, context: &mut Context) -> Self {
        Self::from_node(entries.first(), context)
    }

    /// Converts to JSON, or `None` if the value is absent.
    fn to_value(&self) -> Option<serde_json::Value>;

    /// Converts the value of a field of that name to JSON, with the wrapper level of lists restored.
    fn to_field(&self, name: Name) -> Option<serde_json::Value> {
        let _ = name;
        self.to_value()
    }
}

/// The kind of a value on the wire, by which a list tells its items from the levels around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One text, number or boolean.
    Scalar,
    /// An object with these fields.
    Object(Names),
    /// An object with free keys.
    Map,
    /// A list.
    List,
    /// Anything.
    Any,
}

impl Kind {
    /// Returns whether this is an object with a field of that name.
    pub fn has_field(self, key: &str) -> bool {
        matches!(self, Self::Object(names) if names.iter().any(|name| Name::of(name).wire.eq_ignore_ascii_case(key)))
    }
}

/// The wire names of the fields of a shape: the key of each field, and for a list with a wrapper level the key inside
/// it. `{"Zones": {"Zone": [..]}}` has the names `["Zones", "Zone"]`.
pub type Names = &'static [&'static [&'static str]];

/// A field's name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The key.
    pub wire: &'static str,
    /// The wrapper level of a list: `{"Zones": {"Zone": [..]}}` has the element `Zone`.
    pub element: Option<&'static str>,
}

impl Name {
    /// Creates a name from an element of [`Shape::NAMES`](super::Shape::NAMES).
    pub(crate) fn of(names: &'static [&'static str]) -> Self {
        Self {
            wire: names.first().copied().unwrap_or_default(),
            element: names.get(1).copied(),
        }
    }
}

/// The entries of an object that belong to one field: XML repeats the key for each item of a list.
#[derive(Debug, Clone, Copy)]
pub struct Entries<'n, 'a> {
    /// The field's name.
    pub name: Name,
    first: &'n Node<'a>,
    more: More<'n, 'a>,
}

/// The entries behind the first.
#[derive(Debug, Clone, Copy)]
enum More<'n, 'a> {
    /// The entries with this key among these.
    Among(&'n str, &'n [(Cow<'a, str>, Node<'a>)]),
    /// Exactly these nodes.
    Known(&'n [&'n Node<'a>]),
}

impl<'n, 'a> Entries<'n, 'a> {
    /// Creates the entries with the same key as the one at `index`, which is the first of them.
    pub(super) fn from(name: Name, entries: &'n [(Cow<'a, str>, Node<'a>)], index: usize) -> Option<Self> {
        let ((key, first), rest) = entries.get(index..)?.split_first()?;
        Some(Self {
            name,
            first,
            more: More::Among(key, rest),
        })
    }

    /// Creates the entries of a map that share one key.
    pub(super) fn grouped(group: &'n Group<'n, 'a>) -> Self {
        Self {
            name: Name {
                wire: "",
                element: None,
            },
            first: group.first,
            more: More::Known(&group.more),
        }
    }

    /// Returns the first value.
    pub(super) fn first(&self) -> &'n Node<'a> {
        self.first
    }

    /// Returns the value if there is exactly one.
    pub(super) fn only(&self) -> Option<&'n Node<'a>> {
        self.more().next().is_none().then_some(self.first)
    }

    /// Returns all values.
    pub(super) fn nodes(self) -> impl Iterator<Item = &'n Node<'a>> {
        std::iter::once(self.first).chain(self.more())
    }

    fn more(self) -> impl Iterator<Item = &'n Node<'a>> {
        let (key, among, known) = match self.more {
            More::Among(key, entries) => (key, entries, &[][..]),
            More::Known(nodes) => ("", &[][..], nodes),
        };
        let among = among
            .iter()
            .filter(move |(other, _)| same_key(other, key))
            .map(|(_, node)| node);
        among.chain(known.iter().copied())
    }
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        let blank = match (node, T::KIND) {
            (Node::Null, _) => true,
            // An empty element is an empty string, but neither a number nor an object.
            (Node::Text(text), Kind::Scalar) => text.is_empty() && !T::from_empty(),
            (Node::Text(text), Kind::Object(_)) => text.trim().is_empty(),
            _ => false,
        };
        if blank { None } else { Some(T::from_node(node, context)) }
    }

    fn absent(_: &mut Context) -> Self {
        None
    }

    fn from_empty() -> bool {
        T::from_empty()
    }

    fn to_value(&self) -> Option<serde_json::Value> {
        self.as_ref().and_then(T::to_value)
    }
}
