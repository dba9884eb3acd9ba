//! Whether a decoded value has every leaf of its example that the schema declares, at its place, with its text.
//!
//! The walk follows the spec, not the generated types, and is written apart from the runtime's reader, so that it can
//! disagree with it.

use std::borrow::Cow;

use acs_protocol::decode::{Node, document};
use acs_spec::model::{Field, Type};
use serde_json::Value;

use super::products::Product;

/// The leaves that are missing or different, as sentences. Empty means lossless.
pub(super) fn losses(product: &Product, response: &[Field], text: &str, value: &Value) -> Vec<String> {
    let node = match document(text) {
        Ok(node) => node,
        Err(error) => return vec![error.to_string()],
    };
    let mut walk = Walk {
        product,
        losses: Vec::new(),
    };
    walk.fields(response, enter(&node, response), value, "");
    walk.losses
}

struct Walk<'p> {
    product: &'p Product,
    losses: Vec<String>,
}

impl Walk<'_> {
    fn fields(&mut self, fields: &[Field], node: &Node<'_>, value: &Value, path: &str) {
        let Node::Object(entries) = node else { return };
        for field in fields {
            let exact = entries.iter().any(|(key, _)| *key == field.name);
            let is = |key: &str| {
                if exact {
                    key == field.name
                } else {
                    key.eq_ignore_ascii_case(&field.name)
                }
            };
            let nodes: Vec<&Node<'_>> = entries
                .iter()
                .filter(|(key, _)| is(key))
                .map(|(_, node)| node)
                .collect();
            if nodes.is_empty() {
                continue;
            }
            let path = if path.is_empty() {
                field.name.clone()
            } else {
                format!("{path}.{}", field.name)
            };
            let found = value.get(&field.name).unwrap_or(&Value::Null);
            let found = match &field.element {
                Some(element) => found.get(element).unwrap_or(&Value::Null),
                None => found,
            };
            self.field(field, &nodes, found, &path);
        }
    }

    fn field(&mut self, field: &Field, nodes: &[&Node<'_>], value: &Value, path: &str) {
        let field = self.product.resolve(field);
        let Some(node) = nodes.first() else { return };
        match field.kind {
            Type::List => {
                let Some(item) = field.items.as_deref() else { return };
                let item = self.product.resolve(item);
                let mut items = Vec::new();
                for node in nodes {
                    match node {
                        Node::Text(text) if text.is_empty() && nodes.len() > 1 && is_text(item) => {
                            items.push(Cow::Borrowed(*node));
                        }
                        node => gather(node, field.element.as_deref(), item, &mut items),
                    }
                }
                for (index, node) in items.iter().enumerate() {
                    self.field(
                        item,
                        &[node],
                        value.get(index).unwrap_or(&Value::Null),
                        &format!("{path}[{index}]"),
                    );
                }
            }
            Type::Object => {
                let text = embedded(node);
                let node = text.as_ref().unwrap_or(node);
                self.fields(&field.fields, enter(single(node), &field.fields), value, path);
            }
            Type::Map => {
                let text = embedded(node);
                let Node::Object(entries) = single(text.as_ref().unwrap_or(node)) else {
                    return;
                };
                let Some(item) = field.items.as_deref() else { return };
                for (key, _) in entries {
                    let nodes: Vec<&Node<'_>> = entries
                        .iter()
                        .filter(|(other, _)| other == key)
                        .map(|(_, node)| node)
                        .collect();
                    let found = value.get(key.as_ref()).unwrap_or(&Value::Null);
                    self.field(item, &nodes, found, &format!("{path}.{key}"));
                }
            }
            Type::Any => {
                for node in nodes {
                    self.any(node, value, path);
                }
            }
            kind => self.scalar(kind, node, value, path),
        }
        // Anything but a list has one value; what else stands there has to be in it too.
        if !matches!(field.kind, Type::List | Type::Any) {
            for more in nodes.iter().skip(1) {
                self.any(more, value, path);
            }
        }
    }

    /// A declared scalar. A structure in its place has no declared leaves.
    fn scalar(&mut self, kind: Type, node: &Node<'_>, value: &Value, path: &str) {
        let Some(text) = single(node).scalar() else { return };
        // An empty element is neither a number nor a boolean.
        if text.trim().is_empty() && (kind.is_number() || kind == Type::Boolean) {
            return;
        }
        if !same(&text, value) {
            self.losses.push(format!("{path}: `{text}` became {value}"));
        }
    }

    /// Everything below a free value is declared: every leaf has to be there, somewhere below.
    fn any(&mut self, node: &Node<'_>, value: &Value, path: &str) {
        match node {
            Node::List(items) => items.iter().for_each(|item| self.any(item, value, path)),
            Node::Object(entries) => entries.iter().for_each(|(_, node)| self.any(node, value, path)),
            scalar => {
                let Some(text) = scalar.scalar() else { return };
                if !text.is_empty() && !contains(value, &text) {
                    self.losses.push(format!("{path}: `{text}` is not in the value"));
                }
            }
        }
    }
}

fn contains(value: &Value, text: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| contains(item, text)),
        Value::Object(fields) => fields.values().any(|value| contains(value, text)),
        scalar => same(text, scalar),
    }
}

/// Whether a scalar is what the text says: the same text, the same number, the same boolean.
fn same(text: &str, value: &Value) -> bool {
    match value {
        Value::String(found) => found == text,
        Value::Bool(found) => {
            let said = match text.trim() {
                "1" => "true".into(),
                "0" => "false".into(),
                word => word.to_ascii_lowercase(),
            };
            found.to_string() == said
        }
        Value::Number(found) => {
            let text = text.trim();
            found.to_string() == text
                || matches!((text.parse::<f64>(), found.as_f64()), (Ok(a), Some(b)) if a == b)
                || matches!((text, found.as_i64()), ("true", Some(1)) | ("false", Some(0)))
        }
        _ => false,
    }
}

/// The items of a list, whatever levels stand around them.
fn gather<'n>(node: &'n Node<'n>, element: Option<&str>, item: &Field, items: &mut Vec<Cow<'n, Node<'n>>>) {
    let holds_items =
        |tree: &Node<'_>| matches!(tree, Node::List(_)) || element.is_some_and(|element| tree.get(element).is_some());
    // An object in text is one item where items are scalars.
    if let Some(tree) = embedded(node).filter(|tree| !item.kind.is_scalar() || holds_items(tree)) {
        // The tree lives here alone, so what is found in it is taken along.
        let mut inner = Vec::new();
        gather(&tree, element, item, &mut inner);
        let owned: Vec<Node<'n>> = inner.into_iter().map(|node| into_static(&node)).collect();
        items.extend(owned.into_iter().map(Cow::Owned));
        return;
    }
    match node {
        Node::Null => {}
        Node::Text(text) if text.trim().is_empty() => {}
        Node::List(inner) => {
            for node in inner {
                match node {
                    Node::List(_) if item.kind != Type::List && item.kind != Type::Any => {
                        gather(node, None, item, items)
                    }
                    node => items.push(Cow::Borrowed(node)),
                }
            }
        }
        Node::Object(entries) if entries.is_empty() => {}
        Node::Object(entries) => {
            let is = |key: &str| element.is_some_and(|element| element.eq_ignore_ascii_case(key));
            if entries.iter().any(|(key, _)| is(key)) {
                entries
                    .iter()
                    .filter(|(key, _)| is(key))
                    .for_each(|(_, node)| match node {
                        Node::Text(text) if text.is_empty() && is_text(item) => items.push(Cow::Borrowed(node)),
                        node => gather(node, None, item, items),
                    });
            } else if is_level(entries, item) {
                entries.iter().for_each(|(_, node)| gather(node, None, item, items));
            } else {
                items.push(Cow::Borrowed(node));
            }
        }
        scalar => items.push(Cow::Borrowed(scalar)),
    }
}

fn is_text(item: &Field) -> bool {
    matches!(item.kind, Type::String | Type::Timestamp | Type::Enum)
}

/// Whether entries are a level around items: one name for all, and it is not a field of the item.
fn is_level(entries: &[(Cow<'_, str>, Node<'_>)], item: &Field) -> bool {
    let Some((name, _)) = entries.first() else { return false };
    let uniform = entries.iter().all(|(key, _)| key == name);
    match item.kind {
        Type::Object => {
            let structures = entries
                .iter()
                .all(|(_, node)| matches!(node, Node::Object(_) | Node::List(_)));
            uniform && structures && !item.fields.iter().any(|field| field.name.eq_ignore_ascii_case(name))
        }
        kind => uniform && kind.is_scalar(),
    }
}

/// Passes over a level that is too many: one entry that no field declares, around entries that fields declare.
fn enter<'n, 'a>(node: &'n Node<'a>, fields: &[Field]) -> &'n Node<'a> {
    let known = |key: &str| fields.iter().any(|field| field.name.eq_ignore_ascii_case(key));
    if let Node::Object(entries) = node
        && let [(key, inner @ Node::Object(inside))] = entries.as_slice()
        && !known(key)
        && inside.iter().any(|(key, _)| known(key))
    {
        return enter(inner, fields);
    }
    node
}

/// JSON text in a string, as a tree.
fn embedded(node: &Node<'_>) -> Option<Node<'static>> {
    let Node::Text(text) = node else { return None };
    let json = text.trim_start().starts_with(['{', '[']);
    if !json {
        return None;
    }
    document(text).ok().map(|node| into_static(&node))
}

fn into_static(node: &Node<'_>) -> Node<'static> {
    match node {
        Node::Null => Node::Null,
        Node::Bool(value) => Node::Bool(*value),
        Node::Number(text) => Node::Number(text.clone().into_owned().into()),
        Node::Text(text) => Node::Text(Cow::Owned(text.to_string())),
        Node::List(items) => Node::List(items.iter().map(into_static).collect()),
        Node::Object(entries) => Node::Object(
            entries
                .iter()
                .map(|(key, node)| (Cow::Owned(key.to_string()), into_static(node)))
                .collect(),
        ),
    }
}

fn single<'n, 'a>(node: &'n Node<'a>) -> &'n Node<'a> {
    match node {
        Node::List(items) => match items.as_slice() {
            [one] => single(one),
            _ => node,
        },
        _ => node,
    }
}
