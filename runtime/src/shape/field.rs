use std::borrow::Cow;

#[cfg(feature = "serde")]
use super::write_object;
use super::{Context, Fill, Name, Names, See, Shape, Slot, reader::object, slot::FillNamed};
use crate::decode::Node;

/// A type that a field can have. Implemented for scalars, lists, maps, `Option`, JSON values, for every [`Shape`], and by
/// the macro [`open_enum!`](crate::open_enum!).
pub trait Field: Clone + Default + 'static {
    /// What a value of the type looks like on the wire.
    const KIND: Kind;

    /// Reads the value. What does not fit is noted in the context, and a stand-in is returned.
    fn from_node(node: &Node<'_>, context: &mut Context) -> Self;

    /// The value where the response has none: an error for a type that is required.
    fn absent(context: &mut Context) -> Self;

    /// Whether empty text is a value of the type: it is text, but no number.
    fn from_empty() -> bool {
        Self::from_text("").is_some()
    }

    /// Reads the value from all the entries of its name; a list or map takes them all, anything else the first.
    fn from_entries(entries: Entries<'_, '_>, context: &mut Context) -> Self {
        match entries.first() {
            Some(node) => Self::from_node(node, context),
            None => Self::absent(context),
        }
    }

    /// The value that a text is, where that needs no thought; `None` leaves it to [`Field::from_node`].
    fn from_text(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// Hands out the fields of an object; whether it is one.
    fn open(&mut self, fill: &mut FillNamed<'_>) -> bool {
        let _ = fill;
        false
    }

    /// Adds an item to a list, to be filled; `None` if it is none.
    fn item(&mut self) -> Option<&mut dyn Slot> {
        None
    }

    /// Adds an entry to a map, to be filled; `None` if it is none, or has the key already.
    fn entry(&mut self, key: &str) -> Option<&mut dyn Slot> {
        let _ = key;
        None
    }

    /// The value as JSON; `None` where it is absent.
    #[cfg(feature = "serde")]
    fn to_value(&self) -> Option<serde_json::Value>;

    /// The value of a field of that name as JSON, wrapper level restored.
    #[cfg(feature = "serde")]
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
    pub(super) fn has_field(self, key: &str) -> bool {
        matches!(self, Self::Object(names) if names.iter().any(|name| Name::of(name).wire.eq_ignore_ascii_case(key)))
    }
}

/// The entries of an object that belong to one field: XML repeats the key for each item of a list.
#[derive(Debug, Clone, Copy)]
pub struct Entries<'n, 'a> {
    /// The field's name.
    pub name: Name,
    /// The object's entries from the first of that name on.
    rest: &'n [(Cow<'a, str>, Node<'a>)],
}

impl<'n, 'a> Entries<'n, 'a> {
    /// Those of `rest` that have the key of its first entry.
    pub(super) fn new(name: Name, rest: &'n [(Cow<'a, str>, Node<'a>)]) -> Self {
        Self { name, rest }
    }

    /// The first value.
    pub(super) fn first(&self) -> Option<&'n Node<'a>> {
        self.rest.first().map(|(_, node)| node)
    }

    /// The value, if there is just one.
    pub(super) fn only(&self) -> Option<&'n Node<'a>> {
        let mut nodes = self.nodes();
        nodes.next().filter(|_| nodes.next().is_none())
    }

    /// All values.
    pub(super) fn nodes(self) -> impl Iterator<Item = &'n Node<'a>> {
        let key = self.rest.first().map_or("", |(key, _)| key.as_ref());
        self.rest
            .iter()
            .filter(move |(other, _)| other == key)
            .map(|(_, node)| node)
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

    fn from_text(text: &str) -> Option<Self> {
        if text.is_empty() && !T::from_empty() {
            return None;
        }
        T::from_text(text).map(Some)
    }

    fn open(&mut self, fill: &mut FillNamed<'_>) -> bool {
        Field::open(self.get_or_insert_default(), fill)
    }

    fn item(&mut self) -> Option<&mut dyn Slot> {
        Field::item(self.get_or_insert_default())
    }

    fn entry(&mut self, key: &str) -> Option<&mut dyn Slot> {
        Field::entry(self.get_or_insert_default(), key)
    }

    #[cfg(feature = "serde")]
    fn to_value(&self) -> Option<serde_json::Value> {
        self.as_ref().and_then(T::to_value)
    }
}

impl<T: Shape> Field for T {
    const KIND: Kind = Kind::Object(T::NAMES);

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        object(node, context)
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        Self::default()
    }

    fn open(&mut self, fill: &mut FillNamed<'_>) -> bool {
        self.slots(&mut |slots| fill(T::NAMES, slots));
        true
    }

    #[cfg(feature = "serde")]
    fn to_value(&self) -> Option<serde_json::Value> {
        Some(write_object(self))
    }
}

/// For shapes that contain themselves.
impl<T: Shape> Shape for Box<T> {
    const NAMES: Names = T::NAMES;

    fn slots(&mut self, fill: &mut Fill<'_>) {
        T::slots(self, fill);
    }

    fn members<'a>(&'a self, see: &mut See<'_, 'a>) {
        T::members(self, see);
    }
}
