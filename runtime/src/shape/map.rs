use std::collections::{BTreeMap, btree_map::Entry};

use super::{Context, Field, Kind, Slot, field::Entries, reader::looks_like_json};
use crate::{
    decode::{Node, document},
    shape::Name,
};

impl<T: Field> Field for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        match node {
            Node::Object(entries) => {
                let mut map = Self::new();
                for (index, (key, _)) in entries.iter().enumerate() {
                    if !map.contains_key(key.as_ref()) {
                        let entries = Entries::new(
                            Name {
                                wire: "",
                                element: None,
                            },
                            &entries[index..],
                        );
                        let value = T::from_entries(entries, context);
                        map.insert(key.to_string(), value);
                    }
                }
                map
            }
            Node::List(items) if items.is_empty() => Self::new(),
            Node::Null => Self::new(),
            Node::Text(text) if text.trim().is_empty() => Self::new(),
            Node::Text(text) if looks_like_json(text) => match document(text) {
                Ok(tree @ Node::Object(_)) => Self::from_node(&tree, context),
                _ => mismatch(node, context),
            },
            Node::List(items) if items.len() == 1 => Self::from_node(&items[0], context),
            _ => mismatch(node, context),
        }
    }

    fn absent(_: &mut Context) -> Self {
        Self::new()
    }

    fn entry(&mut self, key: &str) -> Option<&mut dyn Slot> {
        match self.entry(key.to_owned()) {
            Entry::Vacant(entry) => Some(entry.insert(T::default())),
            Entry::Occupied(_) => None,
        }
    }

    #[cfg(feature = "serde")]
    fn to_value(&self) -> Option<serde_json::Value> {
        let entries = self
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), value.to_value()?)));
        Some(serde_json::Value::Object(entries.collect()))
    }

    #[cfg(feature = "serde")]
    fn to_field(&self, _: Name) -> Option<serde_json::Value> {
        if self.is_empty() { None } else { self.to_value() }
    }
}

fn mismatch<T>(node: &Node<'_>, context: &mut Context) -> BTreeMap<String, T> {
    context.mismatch("an object with free keys", node);
    BTreeMap::new()
}
