use std::collections::BTreeMap;

use super::{
    Context, Field, Kind, Name,
    context::{embedded, looks_like_json},
    field::Entries,
};
use crate::decode::{Group, Node, same_key, similar_key};

impl<T: Field> Field for Vec<T> {
    const KIND: Kind = Kind::List;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        let mut items = Self::new();
        each_item(node, None, T::KIND, context.depth(), &mut |item, depth| {
            push_if_room(&mut items, item, depth, context);
        });
        items
    }

    fn absent(_: &mut Context) -> Self {
        Self::new()
    }

    fn from_entries(entries: Entries<'_, '_>, context: &mut Context) -> Self {
        if let Some(found) = entries.only().and_then(|node| plain(node, entries.name)) {
            if !context.has_room::<T>(found.len()) {
                return Self::new();
            }
            let mut items = Self::with_capacity(found.len());
            for item in found {
                push(&mut items, item, context.deeper(), context);
            }
            return items;
        }
        let mut items = Self::new();
        let several = entries.nodes().nth(1).is_some();
        for node in entries.nodes() {
            // A single empty element is an empty list; beside others it is an item.
            if several && T::KIND == Kind::Scalar && is_empty_text(node) {
                push_if_room(&mut items, node, context.deeper(), context);
                continue;
            }
            each_item(
                node,
                entries.name.element,
                T::KIND,
                context.depth(),
                &mut |item, depth| {
                    push_if_room(&mut items, item, depth, context);
                },
            );
        }
        items
    }

    fn to_value(&self) -> Option<serde_json::Value> {
        let items = self
            .iter()
            .map(|item| item.to_value().unwrap_or(serde_json::Value::Null));
        Some(serde_json::Value::Array(items.collect()))
    }

    fn to_field(&self, name: Name) -> Option<serde_json::Value> {
        if self.is_empty() {
            return None;
        }
        let list = self.to_value()?;
        Some(match name.element {
            Some(element) => serde_json::Value::Object([(element.to_owned(), list)].into_iter().collect()),
            None => list,
        })
    }
}

/// Returns the items of a list that has exactly the declared levels, as nearly always in JSON.
fn plain<'n, 'a>(node: &'n Node<'a>, name: Name) -> Option<&'n [Node<'a>]> {
    let list = match (node, name.element) {
        (Node::Object(entries), Some(element)) => match entries.as_slice() {
            [(key, list)] if key == element => list,
            _ => return None,
        },
        (node, _) => node,
    };
    match list {
        Node::List(items) if !items.iter().any(|item| matches!(item, Node::List(_))) => Some(items),
        _ => None,
    }
}

/// Adds an item of a list whose length is not known in advance.
fn push_if_room<T: Field>(items: &mut Vec<T>, item: &Node<'_>, depth: usize, context: &mut Context) {
    if context.has_room::<T>(1) {
        push(items, item, depth, context);
    }
}

fn push<T: Field>(items: &mut Vec<T>, item: &Node<'_>, depth: usize, context: &mut Context) {
    // An empty element is empty text, but not a number.
    if T::KIND == Kind::Scalar && is_empty_text(item) && !T::from_empty() {
        return;
    }
    let value = context.item(items.len(), depth, |context| T::from_node(item, context));
    items.push(value);
}

fn is_empty_text(node: &Node<'_>) -> bool {
    matches!(node, Node::Text(text) if text.is_empty())
}

/// Finds the items of a list field, with any wrapper levels around them.
///
/// `element` is the declared wrapper level, `item` the kind of the items, and `depth` the nesting that is still
/// allowed. `found` gets each item with the depth that is left for it.
fn each_item(
    node: &Node<'_>,
    element: Option<&str>,
    item: Kind,
    depth: usize,
    found: &mut dyn FnMut(&Node<'_>, usize),
) {
    let Some(deeper) = depth.checked_sub(1) else {
        return found(node, 0);
    };
    match node {
        Node::Null => {}
        Node::Object(entries) if entries.is_empty() => {}
        Node::List(items) => {
            for inner in items {
                match inner {
                    // A list where items are not lists is a level too many.
                    Node::List(_) if item != Kind::List && item != Kind::Any => {
                        each_item(inner, None, item, deeper, found)
                    }
                    _ => found(inner, deeper),
                }
            }
        }
        Node::Object(entries) => {
            let is = |key: &str| element.is_some_and(|element| similar_key(element, key));
            if entries.iter().any(|(key, _)| is(key)) {
                for (_, inner) in entries.iter().filter(|(key, _)| is(key)) {
                    match inner {
                        // In the declared level even empty text is an item.
                        inner if item == Kind::Scalar && is_empty_text(inner) => found(inner, deeper),
                        inner => each_item(inner, None, item, deeper, found),
                    }
                }
            } else if is_wrapper(node, item) {
                for (_, inner) in entries {
                    each_item(inner, None, item, deeper, found);
                }
            } else {
                found(node, deeper);
            }
        }
        Node::Text(text) if text.trim().is_empty() => {}
        Node::Text(text) if looks_like_json(text) => match embedded(text, deeper) {
            // Where items are text, an object in text is one item and stays unchanged.
            Ok(tree) if item != Kind::Scalar || holds_items(&tree, element) => {
                each_item(&tree, element, item, deeper, found);
            }
            _ => found(node, deeper),
        },
        scalar => found(scalar, deeper),
    }
}

/// Returns whether JSON in text is a list, or an object with the declared level.
fn holds_items(tree: &Node<'_>, element: Option<&str>) -> bool {
    matches!(tree, Node::List(_)) || element.is_some_and(|element| tree.get(element).is_some())
}

/// Returns whether an object is a level around the items (`<Users><User>…</User></Users>`) instead of an item: none of
/// its keys is a field of the item, and all of them are equal.
fn is_wrapper(node: &Node<'_>, item: Kind) -> bool {
    let Node::Object(entries) = node else { return false };
    let Some((first, _)) = entries.first() else {
        return false;
    };
    let uniform = entries.iter().all(|(key, _)| same_key(key, first));
    match item {
        Kind::Scalar => uniform,
        Kind::Object(_) => {
            uniform
                && !item.has_field(first)
                && entries
                    .iter()
                    .all(|(_, inner)| matches!(inner, Node::Object(_) | Node::List(_)))
        }
        Kind::List | Kind::Map | Kind::Any => false,
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        match node {
            Node::Object(entries) => context.at(context.deeper(), |context| {
                let groups = Group::all(entries).into_iter();
                let values = groups.filter_map(|group| {
                    let has_room = context.has_room::<(String, T)>(1);
                    has_room.then(|| {
                        let value = T::from_entries(Entries::grouped(&group), context);
                        (group.key.to_owned(), value)
                    })
                });
                values.collect()
            }),
            Node::List(items) if items.is_empty() => Self::new(),
            Node::Null => Self::new(),
            Node::Text(text) if text.trim().is_empty() => Self::new(),
            Node::Text(text) if looks_like_json(text) => match embedded(text, context.depth()) {
                Ok(tree @ Node::Object(_)) => Self::from_node(&tree, context),
                _ => not_a_map(node, context),
            },
            Node::List(items) if items.len() == 1 => Self::from_node(&items[0], context),
            _ => not_a_map(node, context),
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

fn not_a_map<T>(node: &Node<'_>, context: &mut Context) -> BTreeMap<String, T> {
    context.mismatch("an object with free keys", node);
    BTreeMap::new()
}
