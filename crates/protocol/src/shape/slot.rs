use std::any::Any;

use super::{Context, Field, Member, field::Entries};

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
