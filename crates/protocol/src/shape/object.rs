//! Objects with named fields: the traits that [`shape!`](crate::shape!) implements, and reading, writing, cloning and
//! comparing by loops over the fields. The loops are compiled once, in the place of a function per type.

use std::{any::Any, borrow::Cow, fmt};

use serde_json::{Map, Value};

use super::{
    Context,
    context::{embedded, looks_like_json},
    field::{Entries, Field, Kind, Name, Names},
};
use crate::decode::{Node, same_key, similar_key};

/// A type with named fields, as [`shape!`](crate::shape!) implements it.
pub trait Shape: Clone + Default + 'static {
    /// The wire names of the fields, in order.
    const NAMES: Names;

    /// Hands the fields out to be filled, in order, all at once.
    fn slots(&mut self, fill: &mut Fill<'_>);

    /// Shows the fields, in order, all at once.
    fn members<'a>(&'a self, see: &mut See<'_, 'a>);
}

/// What fills the fields of a shape.
pub type Fill<'f> = dyn FnMut(&mut [&mut dyn Slot]) + 'f;

/// What looks at the fields of a shape: the names of the shape and of the fields in Rust, with blanks between them, and
/// the values.
pub type See<'f, 'a> = dyn FnMut(&'static str, &[&'a dyn Member]) + 'f;

/// A field to be filled, whatever its type: what lets one reader, compiled once, fill the fields of every type.
pub trait Slot {
    /// Reads the value from all the entries of the field's name.
    fn fill(&mut self, entries: Entries<'_, '_>, context: &mut Context);

    /// Notes that the response has no value.
    fn absent(&mut self, context: &mut Context);

    /// Takes a copy of the value of a field of the same type.
    fn copy(&mut self, from: &dyn Member);
}

impl<T: Field> Slot for T {
    fn fill(&mut self, entries: Entries<'_, '_>, context: &mut Context) {
        *self = T::from_entries(entries, context);
    }

    fn absent(&mut self, context: &mut Context) {
        *self = T::absent(context);
    }

    fn copy(&mut self, from: &dyn Member) {
        if let Some(from) = (from as &dyn Any).downcast_ref() {
            self.clone_from(from);
        }
    }
}

/// The value of a field, whatever its type.
pub trait Member: fmt::Debug + Any {
    /// Whether the other is of the same type, and equal.
    fn equals(&self, other: &dyn Member) -> bool;

    /// The value of a field of that name as JSON, wrapper level restored; `None` where it is absent.
    fn to_field(&self, name: Name) -> Option<Value>;
}

impl<T: Field + fmt::Debug + PartialEq + Any> Member for T {
    fn equals(&self, other: &dyn Member) -> bool {
        (other as &dyn Any).downcast_ref() == Some(self)
    }

    fn to_field(&self, name: Name) -> Option<Value> {
        Field::to_field(self, name)
    }
}

impl<T: Shape> Field for T {
    const KIND: Kind = Kind::Object(T::NAMES);

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        read_object(node, context)
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        Self::default()
    }

    fn to_value(&self) -> Option<Value> {
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

/// Fills the fields of a shape from the entries of an object.
fn fill(names: Names, slots: &mut [&mut dyn Slot], entries: &[(Cow<'_, str>, Node<'_>)], context: &mut Context) {
    let mut search = Search {
        entries,
        cursor: 0,
        skipped: false,
    };
    for (names, slot) in names.iter().zip(slots) {
        let name = Name::of(names);
        let found = search.find(name.wire);
        let found = found.and_then(|index| Entries::from(name, entries, index));
        context.field(name.wire, |context| match found {
            Some(found) => slot.fill(found, context),
            None => slot.absent(context),
        });
    }
}

/// Finds entries by name, one after the other.
struct Search<'n, 'a> {
    entries: &'n [(Cow<'a, str>, Node<'a>)],
    /// Where the search for the next name starts: fields mostly come in the order in which they are declared.
    cursor: usize,
    /// Whether the search has passed entries over.
    skipped: bool,
}

impl Search<'_, '_> {
    fn find(&mut self, wire: &str) -> Option<usize> {
        let index = self.position(wire)?;
        self.cursor = index + 1;
        Some(index)
    }

    fn position(&mut self, wire: &str) -> Option<usize> {
        let from_cursor = self.entries.get(self.cursor..).unwrap_or_default();
        if let Some(found) = from_cursor.iter().position(|(key, _)| same_key(key, wire)) {
            let index = self.cursor + found;
            self.skipped |= found > 0;
            if !self.skipped {
                // All before it are of other names.
                return Some(index);
            }
            // A repeated key counts from its first entry.
            let earlier = self.entries[..self.cursor]
                .iter()
                .position(|(key, _)| same_key(key, wire));
            return Some(earlier.unwrap_or(index));
        }
        self.skipped = true;
        let find = |matches: &dyn Fn(&str) -> bool| self.entries.iter().position(|(key, _)| matches(key));
        find(&|key| same_key(key, wire)).or_else(|| find(&|key| similar_key(key, wire)))
    }
}

/// Reads an object into a shape.
fn read_object<T: Shape>(node: &Node<'_>, context: &mut Context) -> T {
    let mut value = T::default();
    value.slots(&mut |slots| {
        let found = with_entries(node, Kind::Object(T::NAMES), context, &mut |entries, context| {
            fill(T::NAMES, slots, entries, context);
        });
        if !found {
            fill(T::NAMES, slots, &[], context);
        }
    });
    value
}

/// Finds the object that a node means, and hands its entries on. Where there is none, the reason is noted.
fn with_entries(node: &Node<'_>, kind: Kind, context: &mut Context, then: &mut Then<'_>) -> bool {
    match node {
        Node::Object(entries) => match entries.as_slice() {
            // A level too many: `<Response><Data>…</Data></Response>` for what `Data` holds.
            [(key, inner @ Node::Object(inside))]
                if !kind.has_field(key) && inside.iter().any(|(key, _)| kind.has_field(key)) =>
            {
                return with_entries(inner, kind, context, then);
            }
            entries => then(entries, context),
        },
        Node::List(items) => match items.as_slice() {
            [] => then(&[], context),
            [one] => {
                let depth = context.deeper();
                return context.at(depth, |context| with_entries(one, kind, context, then));
            }
            many => {
                context.note(format!("expected an object, found a list of {}", many.len()));
                return false;
            }
        },
        Node::Text(text) if text.trim().is_empty() => then(&[], context),
        Node::Text(text) if looks_like_json(text) => match embedded(text, context.deeper()) {
            Ok(tree) => {
                let depth = context.deeper();
                return context.at(depth, |context| with_entries(&tree, kind, context, then));
            }
            Err(error) => {
                context.note(format!("expected an object, found text that is {}", error.message));
                return false;
            }
        },
        Node::Null => then(&[], context),
        _ => {
            context.mismatch("an object", node);
            return false;
        }
    }
    true
}

type Then<'f> = dyn FnMut(&[(Cow<'_, str>, Node<'_>)], &mut Context) + 'f;

/// A shape as a JSON object, under wire names; absent fields are left out.
fn write_object<T: Shape>(shape: &T) -> Value {
    let mut object = Map::new();
    shape.members(&mut |_, members| {
        for (names, member) in T::NAMES.iter().zip(members) {
            let name = Name::of(names);
            if let Some(value) = member.to_field(name) {
                object.insert(name.wire.to_owned(), value);
            }
        }
    });
    Value::Object(object)
}

/// `Clone` of a shape, as it would be derived.
pub fn duplicate<T: Shape>(shape: &T) -> T {
    let mut copy = T::default();
    copy.slots(&mut |slots| {
        shape.members(&mut |_, members| {
            for (slot, member) in slots.iter_mut().zip(members) {
                slot.copy(*member);
            }
        });
    });
    copy
}

/// `Debug` of a shape, as it would be derived.
pub fn debug<T: Shape>(shape: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    shape.members(&mut |names, members| {
        let mut names = names.split_ascii_whitespace();
        let mut fields = f.debug_struct(names.next().unwrap_or_default());
        for (name, member) in names.zip(members) {
            fields.field(name.trim_start_matches("r#"), member);
        }
        result = fields.finish();
    });
    result
}

/// `PartialEq` of shapes, as it would be derived.
pub fn equal<T: Shape>(one: &T, other: &T) -> bool {
    let mut equal = true;
    one.members(&mut |_, one| {
        other.members(&mut |_, other| {
            equal = one.iter().zip(other).all(|(one, other)| one.equals(*other));
        });
    });
    equal
}

#[cfg(test)]
mod tests {
    /// The same with everything derived, to compare with.
    #[derive(Debug, Clone, Default, PartialEq)]
    #[allow(dead_code)]
    struct Derived {
        id: i64,
        r#type: Option<String>,
        inner: Vec<Inner>,
    }

    struct Written {
        id: i64,
        r#type: Option<String>,
        inner: Vec<Inner>,
    }

    crate::shape!(Written {
        id: "Id",
        r#type: "Type",
        inner: ["Inner", "Item"],
    });

    struct Inner {
        next: Option<Box<Inner>>,
    }

    crate::shape!(Inner { next: "Next" });

    fn inner() -> Vec<Inner> {
        let next = Some(Box::new(Inner::default()));
        vec![Inner { next }, Inner::default()]
    }

    fn written() -> Written {
        Written {
            id: 1,
            r#type: Some("t\n".into()),
            inner: inner(),
        }
    }

    #[test]
    fn debug_is_as_derived() {
        let derived = Derived {
            id: 1,
            r#type: Some("t\n".into()),
            inner: inner(),
        };
        let renamed = |text: String| text.replace("Derived", "Written");
        assert_eq!(format!("{:?}", written()), renamed(format!("{derived:?}")));
        assert_eq!(format!("{:#?}", written()), renamed(format!("{derived:#?}")));
    }

    #[test]
    fn clone_has_every_field() {
        let original = written();
        let clone = original.clone();
        assert_eq!(clone, original);
        assert_eq!(clone.inner[0].next, original.inner[0].next);
    }

    #[test]
    fn default_is_as_derived() {
        let renamed = format!("{:?}", Derived::default()).replace("Derived", "Written");
        assert_eq!(format!("{:?}", Written::default()), renamed);
    }

    #[test]
    fn every_field_counts_for_equality() {
        assert_eq!(written(), written());
        assert_ne!(Written { id: 2, ..written() }, written());
        assert_ne!(
            Written {
                r#type: None,
                ..written()
            },
            written()
        );
        let mut deep = written();
        deep.inner[0].next = None;
        assert_ne!(deep, written());
    }
}
