use std::collections::BTreeMap;

use super::{
    Context, Field, Kind,
    context::{embedded, looks_like_json},
    field::Entries,
};
use crate::{
    decode::{Group, Node},
    shape::Name,
};

impl<T: Field> Field for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        match node {
            Node::Object(entries) => context.at(context.deeper(), |context| {
                let groups = Group::all(entries).into_iter();
                let values = groups.map(|group| {
                    let value = T::from_entries(Entries::grouped(&group), context);
                    (group.key.to_owned(), value)
                });
                values.collect()
            }),
            Node::List(items) if items.is_empty() => Self::new(),
            Node::Null => Self::new(),
            Node::Text(text) if text.trim().is_empty() => Self::new(),
            Node::Text(text) if looks_like_json(text) => match embedded(text, context.depth()) {
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

    fn to_value(&self) -> Option<serde_json::Value> {
        let entries = self
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), value.to_value()?)));
        Some(serde_json::Value::Object(entries.collect()))
    }

    fn to_field(&self, _: Name) -> Option<serde_json::Value> {
        if self.is_empty() { None } else { self.to_value() }
    }
}

fn mismatch<T>(node: &Node<'_>, context: &mut Context) -> BTreeMap<String, T> {
    context.mismatch("an object with free keys", node);
    BTreeMap::new()
}
