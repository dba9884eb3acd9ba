use std::borrow::Cow;

use super::{
    Context, Kind, Name, Names, Shape, Slot,
    context::{embedded, looks_like_json},
    field::Entries,
};
use crate::decode::{
    Node,
    work::{alike, same},
};

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
        if let Some(found) = from_cursor.iter().position(|(key, _)| same(key, wire)) {
            let index = self.cursor + found;
            self.skipped |= found > 0;
            if !self.skipped {
                // All before it are of other names.
                return Some(index);
            }
            // A repeated key counts from its first entry.
            let earlier = self.entries[..self.cursor].iter().position(|(key, _)| same(key, wire));
            return Some(earlier.unwrap_or(index));
        }
        self.skipped = true;
        let find = |matches: &dyn Fn(&str) -> bool| self.entries.iter().position(|(key, _)| matches(key));
        find(&|key| same(key, wire)).or_else(|| find(&|key| alike(key, wire)))
    }
}

/// Reads an object into a shape.
pub(super) fn object<T: Shape>(node: &Node<'_>, context: &mut Context) -> T {
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
