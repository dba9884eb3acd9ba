//! Reading JSON straight into the fields, without a tree in between: for responses that look just as they are declared,
//! as nearly all do. Whatever is loose is left to the tree, from the start: there is one set of rules for that.

use std::{borrow::Cow, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{Context, Kind, Name, Names, Slot};
use crate::decode::{Depth, Key, MAX_DEPTH, Node};

/// Fills a response, and gives its request id. `None` if it is not JSON, if it is not as it is declared, or if it may
/// be an error: then what has been filled in is not to be used.
pub(crate) fn response(text: &str, response: &mut dyn Slot) -> Option<Option<String>> {
    // XML, and JSON with anything before it.
    if !text.starts_with('{') {
        return None;
    }
    let mut request_id = None;
    let top = Stream {
        slot: response,
        element: None,
        depth: MAX_DEPTH,
        top: Some(&mut request_id),
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    top.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(request_id)
}

/// Reads the next value into a field.
struct Stream<'s> {
    slot: &'s mut dyn Slot,
    /// The wrapper level of a list.
    element: Option<&'static str>,
    /// How much deeper the document may nest from here.
    depth: usize,
    /// For the request id, if this is the whole response.
    top: Option<&'s mut Option<String>>,
}

/// Says that the tree has to be read.
fn loose<T, E: Error>() -> Result<T, E> {
    Err(E::custom("not as it is declared"))
}

fn fits<E: Error>(fits: bool) -> Result<(), E> {
    if fits { Ok(()) } else { loose() }
}

impl<'de> DeserializeSeed<'de> for Stream<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.slot.kind() == Kind::Any {
            let node = Depth(self.depth).deserialize(deserializer)?;
            return fits(self.slot.set(&node));
        }
        deserializer.deserialize_any(self)
    }
}

impl Stream<'_> {
    /// A list or an object would be read from text.
    fn scalar<E: Error>(self, node: &Node<'_>) -> Result<(), E> {
        match self.slot.kind() {
            Kind::Scalar => fits(self.slot.set(node)),
            _ if node.is_empty() => fits(self.slot.set(node)),
            _ => loose(),
        }
    }
}

impl<'de> Visitor<'de> for Stream<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(&Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(&Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.scalar(&Node::Int(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.scalar(&i64::try_from(number).map_or(Node::UInt(number), Node::Int))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.scalar(&Node::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.slot.kind() == Kind::Scalar {
            return fits(self.slot.set_text(text));
        }
        self.scalar(&Node::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if self.slot.kind() != Kind::List || self.element.is_some() || self.depth == 0 {
            return loose();
        }
        // Also one without items is a value: `Some` where it is optional.
        fits(self.slot.set(&Node::List(Vec::new())))?;
        while seq
            .next_element_seed(Item {
                list: &mut *self.slot,
                depth: self.depth - 1,
            })?
            .is_some()
        {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some(depth) = self.depth.checked_sub(1) else {
            return loose();
        };
        match self.slot.kind() {
            Kind::Object(_) => {
                let mut result = loose();
                let mut top = self.top;
                let is_object = self.slot.open(&mut |names, slots| {
                    result = object(names, slots, &mut map, depth, top.as_deref_mut());
                });
                if is_object { result } else { loose() }
            }
            Kind::List => wrapped(self.slot, self.element, map, depth),
            Kind::Map => entries(self.slot, map, depth),
            Kind::Scalar | Kind::Any => loose(),
        }
    }
}

/// Reads an item of a list, if there is one more.
struct Item<'s> {
    list: &'s mut dyn Slot,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.item() {
            Some(slot) => Stream {
                slot,
                element: None,
                depth: self.depth,
                top: None,
            }
            .deserialize(deserializer),
            None => loose(),
        }
    }
}

/// `{"Zone": [..]}`, or nothing.
fn wrapped<'de, A: MapAccess<'de>>(
    slot: &mut dyn Slot,
    element: Option<&'static str>,
    mut map: A,
    depth: usize,
) -> Result<(), A::Error> {
    fits(slot.set(&Node::List(Vec::new())))?;
    let mut is_first = true;
    while let Some(key) = map.next_key_seed(Key)? {
        if Some(key.as_ref()) != element || !is_first {
            return loose();
        }
        is_first = false;
        map.next_value_seed(Stream {
            slot: &mut *slot,
            element: None,
            depth,
            top: None,
        })?;
    }
    Ok(())
}

fn entries<'de, A: MapAccess<'de>>(slot: &mut dyn Slot, mut map: A, depth: usize) -> Result<(), A::Error> {
    fits(slot.set(&Node::Object(Vec::new())))?;
    while let Some(key) = map.next_key_seed(Key)? {
        let Some(slot) = slot.entry(&key) else { return loose() };
        map.next_value_seed(Stream {
            slot,
            element: None,
            depth,
            top: None,
        })?;
    }
    Ok(())
}

fn object<'de, A: MapAccess<'de>>(
    names: Names,
    slots: &mut [&mut dyn Slot],
    map: &mut A,
    depth: usize,
    mut top: Option<&mut Option<String>>,
) -> Result<(), A::Error> {
    let mut seen = Seen::new(slots.len());
    let mut next = 0;
    let mut unknown = 0_usize;
    while let Some(key) = map.next_key_seed(Key)? {
        let is_id = top.is_some() && key.eq_ignore_ascii_case("RequestId");
        if top.is_some() && is_code(&key) {
            return loose();
        }
        let Some(index) = position(names, next, &key) else {
            // Nearly a name, or what the tree would look into.
            if is_id
                || names
                    .iter()
                    .any(|names| Name::of(names).wire.eq_ignore_ascii_case(&key))
            {
                return loose();
            }
            unknown += 1;
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        next = index + 1;
        let Some(slot) = slots.get_mut(index) else {
            return loose();
        };
        if !seen.first(index) {
            return loose();
        }
        if let Some(id) = top.as_deref_mut().filter(|_| is_id) {
            let node = map.next_value_seed(Depth(depth))?;
            *id = node.scalar().filter(|id| !id.is_empty()).map(Cow::into_owned);
            fits(slot.set(&node))?;
            continue;
        }
        let name = names.get(index).map(|names| Name::of(names));
        map.next_value_seed(Stream {
            slot: &mut **slot,
            element: name.and_then(|name| name.element),
            depth,
            top: None,
        })?;
    }
    // One unknown entry alone may be a level too many.
    if unknown == 1 && seen.is_empty() {
        return loose();
    }
    let mut context = Context::default();
    for (index, slot) in slots.iter_mut().enumerate() {
        if !seen.contains(index) {
            slot.absent(&mut context);
        }
    }
    fits(context.is_clean())
}

/// Whether a response with that key may be an error in spite of its status.
fn is_code(key: &str) -> bool {
    key.eq_ignore_ascii_case("Code") || key.eq_ignore_ascii_case("ErrorCode")
}

/// The field of that name; fields mostly come in the order in which they are declared.
fn position(names: Names, next: usize, key: &str) -> Option<usize> {
    let is = |index: &usize| names.get(*index).is_some_and(|names| Name::of(names).wire == key);
    (next..names.len()).find(is).or_else(|| (0..next).find(is))
}

/// The fields that have come.
struct Seen {
    few: u64,
    /// For shapes with more than 64 fields.
    many: Vec<bool>,
}

impl Seen {
    fn new(fields: usize) -> Self {
        Self {
            few: 0,
            many: vec![false; fields.saturating_sub(64)],
        }
    }

    /// Notes that a field has come; whether it is the first time.
    fn first(&mut self, index: usize) -> bool {
        let first = !self.contains(index);
        match index.checked_sub(64) {
            None => self.few |= 1 << index,
            Some(index) => self.many.iter_mut().skip(index).take(1).for_each(|seen| *seen = true),
        }
        first
    }

    fn contains(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.few >> index & 1 == 1,
            Some(index) => self.many.get(index).copied().unwrap_or(false),
        }
    }

    fn is_empty(&self) -> bool {
        self.few == 0 && !self.many.contains(&true)
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is made for public types")]
mod tests;
