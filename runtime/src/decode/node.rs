use std::borrow::Cow;

use serde_json::{Map, Number, Value};

/// A value of a response as it came, before any type is known.
///
/// An XML element with children is an object, whose keys may repeat; one without is text.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// JSON `null`.
    Null,
    /// A JSON boolean.
    Bool(bool),
    /// A JSON integer.
    Int(i64),
    /// A JSON integer above the signed range.
    UInt(u64),
    /// Another JSON number.
    Float(f64),
    /// Text.
    Text(Cow<'a, str>),
    /// A JSON array.
    List(Vec<Node<'a>>),
    /// An object: entries in document order.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// Whether there is no content: `null`, blank text, an empty list or object.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(entries) => entries.is_empty(),
            Self::Bool(_) | Self::Int(_) | Self::UInt(_) | Self::Float(_) => false,
        }
    }

    /// The first entry of that name; exact if there is one, else without regard to case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        let Self::Object(entries) = self else { return None };
        entries
            .iter()
            .find(|(key, _)| key == name)
            .or_else(|| entries.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)))
            .map(|(_, node)| node)
    }

    /// The scalar as text; `None` for `null`, lists and objects.
    #[must_use]
    pub fn scalar(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Text(text) => Cow::Borrowed(text.as_ref()),
            Self::Bool(true) => Cow::Borrowed("true"),
            Self::Bool(false) => Cow::Borrowed("false"),
            Self::Int(number) => Cow::Owned(number.to_string()),
            Self::UInt(number) => Cow::Owned(number.to_string()),
            // As JSON writes it: a float keeps its point, `1.0`.
            Self::Float(number) => Cow::Owned(Number::from_f64(*number)?.to_string()),
            Self::Null | Self::List(_) | Self::Object(_) => return None,
        })
    }

    /// What is found along a path of names joined by dots. Lists are crossed, and so are the wrapper levels of lists
    /// (`{"Zones": {"Zone": [..]}}` is crossed as `Zones`), so one path can lead to many values.
    #[must_use]
    pub fn find(&self, path: &str) -> Vec<&Node<'a>> {
        let mut found = vec![self];
        for name in path.split('.') {
            found = found
                .into_iter()
                .flat_map(Node::spread)
                .filter_map(|node| node.get(name))
                .collect();
        }
        found.into_iter().flat_map(Node::spread).collect()
    }

    /// The items, where this is a list or the wrapper of one; else itself.
    fn spread(&self) -> Vec<&Node<'a>> {
        match self {
            Self::List(items) => items.iter().flat_map(Node::spread).collect(),
            Self::Object(entries) => match entries.as_slice() {
                [(_, list @ Self::List(_))] => list.spread(),
                _ => vec![self],
            },
            _ => vec![self],
        }
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Self::Int(number),
                (None, Some(number)) => Self::UInt(number),
                (None, None) => number.as_f64().map_or(Self::Null, Self::Float),
            },
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(map) => Self::Object(
                map.iter()
                    .map(|(key, value)| (Cow::Borrowed(key.as_str()), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

impl From<&Node<'_>> for Value {
    /// As JSON. Keys that repeat, as XML lists do, become an array.
    fn from(node: &Node<'_>) -> Self {
        match node {
            Node::Null => Self::Null,
            Node::Bool(value) => Self::Bool(*value),
            Node::Int(number) => Self::Number((*number).into()),
            Node::UInt(number) => Self::Number((*number).into()),
            Node::Float(number) => Number::from_f64(*number).map_or(Self::Null, Self::Number),
            Node::Text(text) => Self::String(text.to_string()),
            Node::List(items) => Self::Array(items.iter().map(Self::from).collect()),
            Node::Object(entries) => Self::Object(object(entries)),
        }
    }
}

fn object(entries: &[(Cow<'_, str>, Node<'_>)]) -> Map<String, Value> {
    let mut map = Map::new();
    let mut repeated: Vec<&str> = Vec::new();
    for (key, node) in entries {
        let value = Value::from(node);
        match map.get_mut(key.as_ref()) {
            None => {
                map.insert(key.to_string(), value);
            }
            Some(Value::Array(values)) if repeated.contains(&key.as_ref()) => values.push(value),
            Some(first) => {
                let list = vec![first.take(), value];
                *first = Value::Array(list);
                repeated.push(key);
            }
        }
    }
    map
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{json, xml};

    #[test]
    fn a_path_crosses_lists_and_their_wrappers() {
        let tree = json(r#"{"Data": {"Total": 3}, "Zones": {"Zone": [{"Id": "a"}, {"Id": "b"}]}}"#).unwrap();
        assert_eq!(tree.find("Data.Total"), [&Node::Int(3)]);
        assert_eq!(tree.find("Zones.Id").len(), 2);
        assert!(tree.find("Zones.Name").is_empty());
    }

    #[test]
    fn repeated_elements_become_an_array() {
        let (_, tree) = xml("<R><Id>1</Id><Id>2</Id><Name>n</Name></R>").unwrap();
        assert_eq!(Value::from(&tree), serde_json::json!({"Id": ["1", "2"], "Name": "n"}));
    }
}
