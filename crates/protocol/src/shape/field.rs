use std::borrow::Cow;

use super::Context;
use crate::decode::{Group, Node, same_key};

/// A type that a field can have. Implemented for scalars, lists, maps, `Option`, JSON values, for every
/// [`Shape`](super::Shape), and by
/// the macro [`open_enum!`](crate::open_enum!).
///
/// The trait is the same whatever features are on, so that an `impl` of it keeps compiling when another crate of the
/// program turns the feature `serde` on.
pub trait Field: Clone + Default + 'static {
    /// What a value of the type looks like on the wire.
    const KIND: Kind;

    /// Reads the value. What does not fit is noted in the context, and a stand-in is returned.
    fn from_node(node: &Node<'_>, context: &mut Context) -> Self;

    /// The value where the response has none: an error for a type that is required.
    fn absent(context: &mut Context) -> Self;

    /// Whether empty text is a value of the type: it is text, but no number.
    fn from_empty() -> bool {
        false
    }

    /// Reads the value from all the entries of its name; a list or map takes them all, anything else the first.
    fn from_entries(entries: Entries<'_, '_>, context: &mut Context) -> Self {
        Self::from_node(entries.first(), context)
    }

    /// The value as JSON; `None` where it is absent.
    fn to_value(&self) -> Option<serde_json::Value>;

    /// The value of a field of that name as JSON, wrapper level restored.
    fn to_field(&self, name: Name) -> Option<serde_json::Value> {
        let _ = name;
        self.to_value()
    }
}

/// What a value looks like on the wire, so that a list can tell its items from the levels around them.
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
    /// Whether it is an object that has a field of that name.
    pub fn has_field(self, key: &str) -> bool {
        matches!(self, Self::Object(names) if names.iter().any(|name| Name::of(name).wire.eq_ignore_ascii_case(key)))
    }
}

/// The wire names of the fields of a shape. For each the key, and for a list with a wrapper level the key in there:
/// `{"Zones": {"Zone": [..]}}` has the names `["Zones", "Zone"]`.
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
    /// From [`Shape::NAMES`].
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

/// Where the entries behind the first are.
#[derive(Debug, Clone, Copy)]
enum More<'n, 'a> {
    /// Among these, under this key.
    Among(&'n str, &'n [(Cow<'a, str>, Node<'a>)]),
    /// These.
    Known(&'n [&'n Node<'a>]),
}

impl<'n, 'a> Entries<'n, 'a> {
    /// Those of an object's entries that have the key of the one at that place, which is the first of them.
    pub(super) fn from(name: Name, entries: &'n [(Cow<'a, str>, Node<'a>)], index: usize) -> Option<Self> {
        let ((key, first), rest) = entries.get(index..)?.split_first()?;
        Some(Self {
            name,
            first,
            more: More::Among(key, rest),
        })
    }

    /// The entries of a map that have one key.
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

    /// The first value.
    pub(super) fn first(&self) -> &'n Node<'a> {
        self.first
    }

    /// The value, if there is just one.
    pub(super) fn only(&self) -> Option<&'n Node<'a>> {
        self.more().next().is_none().then_some(self.first)
    }

    /// All values.
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
            // An empty element is an empty string, but it is no number and no object.
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
