use std::{any::Any, borrow::Cow};

use super::{Context, Field, Kind, Member, Names, field::Entries};
use crate::decode::Node;

/// A field to be filled, whatever its type: what lets one reader, compiled once, fill the fields of every type.
pub trait Slot {
    /// What a value looks like on the wire.
    fn kind(&self) -> Kind;

    /// Reads the value from all the entries of the field's name.
    fn fill(&mut self, entries: Entries<'_, '_>, context: &mut Context);

    /// Reads the value from a node; whether it fits.
    fn set(&mut self, node: &Node<'_>) -> bool;

    /// Reads the value from text; whether it fits.
    fn set_text(&mut self, text: &str) -> bool;

    /// Notes that the response has no value.
    fn absent(&mut self, context: &mut Context);

    /// Takes a copy of the value of a field of the same type.
    fn copy(&mut self, from: &dyn Member);

    /// Hands out the fields of an object; whether it is one.
    fn open(&mut self, fill: &mut FillNamed<'_>) -> bool;

    /// Adds an item to a list, to be filled; `None` if it is none.
    fn item(&mut self) -> Option<&mut dyn Slot>;

    /// Adds an entry to a map, to be filled; `None` if it is none, or has the key already.
    fn entry(&mut self, key: &str) -> Option<&mut dyn Slot>;
}

/// What fills the fields of a shape, with their wire names.
pub type FillNamed<'f> = dyn FnMut(Names, &mut [&mut dyn Slot]) + 'f;

impl<T: Field> Slot for T {
    fn kind(&self) -> Kind {
        T::KIND
    }

    fn fill(&mut self, entries: Entries<'_, '_>, context: &mut Context) {
        *self = T::from_entries(entries, context);
    }

    fn set(&mut self, node: &Node<'_>) -> bool {
        let mut context = Context::default();
        *self = T::from_node(node, &mut context);
        context.is_clean()
    }

    fn set_text(&mut self, text: &str) -> bool {
        match T::from_text(text) {
            Some(value) => {
                *self = value;
                true
            }
            None => self.set(&Node::Text(Cow::Borrowed(text))),
        }
    }

    fn absent(&mut self, context: &mut Context) {
        *self = T::absent(context);
    }

    fn copy(&mut self, from: &dyn Member) {
        if let Some(from) = (from as &dyn Any).downcast_ref() {
            self.clone_from(from);
        }
    }

    fn open(&mut self, fill: &mut FillNamed<'_>) -> bool {
        Field::open(self, fill)
    }

    fn item(&mut self) -> Option<&mut dyn Slot> {
        Field::item(self)
    }

    fn entry(&mut self, key: &str) -> Option<&mut dyn Slot> {
        Field::entry(self, key)
    }
}
