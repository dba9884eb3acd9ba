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

    /// Passes all fields to `fill`, in order.
    fn slots(&mut self, fill: &mut Fill<'_>);

    /// Passes all fields to `visit`, in order.
    fn members<'a>(&'a self, visit: &mut Visit<'_, 'a>);
}

/// A function that fills the fields of a shape.
pub type Fill<'f> = dyn FnMut(&mut [&mut dyn Slot]) + 'f;

/// A function that visits the fields of a shape. It gets the names of the shape and of the fields in Rust, separated by
/// blanks, and the values.
pub type Visit<'f, 'a> = dyn FnMut(&'static str, &[&'a dyn Member]) + 'f;

/// A field to be filled, independent of its type, so that one decoder, compiled once, fills the fields of every shape.
pub trait Slot {
    /// Decodes the value from all entries with the field's name.
    fn fill(&mut self, entries: Entries<'_, '_>, context: &mut Context);

    /// Records that the response has no value.
    fn absent(&mut self, context: &mut Context);

    /// Copies the value of a field of the same type.
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

/// The value of a field, independent of its type.
pub trait Member: fmt::Debug + Any {
    /// Returns whether the other value has the same type and is equal.
    fn equals(&self, other: &dyn Member) -> bool;

    /// Converts the value of a field of that name to JSON, with the wrapper level restored, or `None` if it is absent.
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

/// Boxes allow recursive shapes.
impl<T: Shape> Shape for Box<T> {
    const NAMES: Names = T::NAMES;

    fn slots(&mut self, fill: &mut Fill<'_>) {
        T::slots(self, fill);
    }

    fn members<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        T::members(self, visit);
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
    /// The index at which the search for the next name starts, since fields mostly come in declared order.
    cursor: usize,
    /// Whether the search has skipped entries.
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
                // All entries before it have other names.
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

/// Decodes an object into a shape.
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

/// Finds the object in a node and passes its entries on. If there is none, the reason is recorded.
fn with_entries(node: &Node<'_>, kind: Kind, context: &mut Context, run: &mut WithEntries<'_>) -> bool {
    match node {
        Node::Object(entries) => match entries.as_slice() {
            // One level too many: `<Response><Data>…</Data></Response>` for the object in `Data`.
            [(key, inner @ Node::Object(inside))]
                if !kind.has_field(key) && inside.iter().any(|(key, _)| kind.has_field(key)) =>
            {
                return with_entries(inner, kind, context, run);
            }
            entries => run(entries, context),
        },
        Node::List(items) => match items.as_slice() {
            [] => run(&[], context),
            [one] => {
                let depth = context.deeper();
                return context.at(depth, |context| with_entries(one, kind, context, run));
            }
            many => {
                context.note(format!("expected an object, found a list of {}", many.len()));
                return false;
            }
        },
        Node::Text(text) if text.trim().is_empty() => run(&[], context),
        Node::Text(text) if looks_like_json(text) => match embedded(text, context.deeper()) {
            Ok(tree) => {
                let depth = context.deeper();
                return context.at(depth, |context| with_entries(&tree, kind, context, run));
            }
            Err(error) => {
                context.note(format!("expected an object, found text that is {}", error.message));
                return false;
            }
        },
        Node::Null => run(&[], context),
        _ => {
            context.mismatch("an object", node);
            return false;
        }
    }
    true
}

type WithEntries<'f> = dyn FnMut(&[(Cow<'_, str>, Node<'_>)], &mut Context) + 'f;

/// Converts a shape to a JSON object with wire names; absent fields are left out.
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

/// Clones a shape as a derived `Clone` would.
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

/// Formats a shape as a derived `Debug` would.
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

/// Compares shapes as a derived `PartialEq` would.
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
    /// The same type with derived traits, for comparison.
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
