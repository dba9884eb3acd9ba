use std::{borrow::Cow, collections::HashMap};

use serde_json::{Map, Number, Value};

use crate::canonical_json;

/// A value of a response before any type is known.
///
/// An XML element with children is an object, whose keys may repeat; an element without children is text.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// JSON `null`.
    Null,
    /// A JSON boolean.
    Bool(bool),
    /// A JSON number, as it is written.
    Number(Cow<'a, str>),
    /// Text.
    Text(Cow<'a, str>),
    /// A JSON array.
    List(Vec<Node<'a>>),
    /// An object: entries in document order.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// Returns whether the value has no content: `null`, blank text, an empty list or object.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(entries) => entries.is_empty(),
            Self::Bool(_) | Self::Number(_) => false,
        }
    }

    /// Returns the first entry with that key; an exact match precedes one that differs in case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        let Self::Object(entries) = self else { return None };
        entries
            .iter()
            .find(|(key, _)| key == name)
            .or_else(|| entries.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)))
            .map(|(_, node)| node)
    }

    /// Returns the scalar as text, or `None` for `null`, lists and objects.
    #[must_use]
    pub fn scalar(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Text(text) => Cow::Borrowed(text.as_ref()),
            Self::Bool(true) => Cow::Borrowed("true"),
            Self::Bool(false) => Cow::Borrowed("false"),
            Self::Number(number) => Cow::Borrowed(number.as_ref()),
            Self::Null | Self::List(_) | Self::Object(_) => return None,
        })
    }

    /// Returns the values at a path of names joined by dots. Lists are crossed, and so are the wrapper levels of lists
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

    /// Returns the tree as compact JSON. Keys keep their order and numbers their text; repeated keys, as of XML lists,
    /// become an array.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::new();
        write_json(self, &mut out);
        out
    }

    /// Returns the items of a list or of the wrapper of one, else the node itself.
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
            Value::Number(number) => Self::Number(Cow::Owned(number_text(number))),
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            // The order must not depend on how `serde_json` was built.
            Value::Object(map) => Self::Object(
                canonical_json::sorted(map)
                    .map(|(key, value)| (Cow::Borrowed(key), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

impl From<&Node<'_>> for Value {
    /// Converts to JSON. Repeated keys, as of XML lists, become an array.
    fn from(node: &Node<'_>) -> Self {
        match node {
            Node::Null => Self::Null,
            Node::Bool(value) => Self::Bool(*value),
            Node::Number(text) => number(text),
            Node::Text(text) => Self::String(text.to_string()),
            Node::List(items) => Self::Array(items.iter().map(Self::from).collect()),
            Node::Object(entries) => Self::Object(object(entries)),
        }
    }
}

/// Returns the text of a number. With `arbitrary_precision` it may have more digits than a float; the same value must
/// have the same text without that feature.
fn number_text(number: &Number) -> String {
    let is_integer = number.is_i64() || number.is_u64();
    let float = number.as_f64().filter(|_| !is_integer).and_then(Number::from_f64);
    float.as_ref().unwrap_or(number).to_string()
}

/// Returns a number of a document; one that is too large for JSON values stays text.
fn number(text: &str) -> Value {
    if let Ok(number) = text.parse::<i64>() {
        return Value::from(number);
    }
    if let Ok(number) = text.parse::<u64>() {
        return Value::from(number);
    }
    let float = text.parse().ok().and_then(Number::from_f64);
    float.map_or_else(|| Value::from(text), Value::Number)
}

fn object(entries: &[(Cow<'_, str>, Node<'_>)]) -> Map<String, Value> {
    let groups = Group::all(entries);
    let values = groups.into_iter().map(|group| {
        let value = if group.more.is_empty() {
            Value::from(group.first)
        } else {
            group.nodes().map(Value::from).collect()
        };
        (group.key.to_owned(), value)
    });
    values.collect()
}

fn write_json(node: &Node<'_>, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(canonical_json::boolean(*value)),
        Node::Number(text) => out.push_str(text),
        Node::Text(text) => canonical_json::string(text, out),
        Node::List(items) => canonical_json::list(items, write_json, out),
        Node::Object(entries) => {
            let groups = Group::all(entries);
            let write = |group: &Group<'_, '_>, out: &mut String| {
                if group.more.is_empty() {
                    write_json(group.first, out);
                } else {
                    canonical_json::list(group.nodes(), write_json, out);
                }
            };
            canonical_json::object(groups.iter().map(|group| (group.key, group)), write, out);
        }
    }
}

/// The entries of an object that have the same key.
#[derive(Debug)]
pub(crate) struct Group<'n, 'a> {
    pub(crate) key: &'n str,
    pub(crate) first: &'n Node<'a>,
    pub(crate) more: Vec<&'n Node<'a>>,
}

impl<'n, 'a> Group<'n, 'a> {
    /// Groups entries by their keys, in the order of the first entry of each.
    pub(crate) fn all(entries: &'n [(Cow<'a, str>, Node<'a>)]) -> Vec<Self> {
        /// The number of entries up to which comparing all pairs is faster than hashing.
        const FEW: usize = 8;
        let mut groups: Vec<Self> = Vec::with_capacity(entries.len());
        let mut places: HashMap<&str, usize> = HashMap::new();
        let are_many = entries.len() > FEW;
        for (key, node) in entries {
            let key = key.as_ref();
            let known = if are_many {
                let next = groups.len();
                let place = *places.entry(key).or_insert(next);
                groups.get_mut(place)
            } else {
                groups.iter_mut().find(|group| same_key(group.key, key))
            };
            match known {
                Some(group) => group.more.push(node),
                None => groups.push(Self {
                    key,
                    first: node,
                    more: Vec::new(),
                }),
            }
        }
        groups
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = &'n Node<'a>> {
        std::iter::once(self.first).chain(self.more.iter().copied())
    }
}

/// Returns whether two keys are the same. All comparisons of keys go through this function and the next one, so that tests
/// can count them.
pub(crate) fn same_key(one: &str, other: &str) -> bool {
    #[cfg(test)]
    COMPARED.with(|compared| compared.set(compared.get() + 1));
    one == other
}

/// Returns whether two keys are the same without regard to ASCII case.
pub(crate) fn similar_key(one: &str, other: &str) -> bool {
    #[cfg(test)]
    COMPARED.with(|compared| compared.set(compared.get() + 1));
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
thread_local! {
    static COMPARED: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Returns how many keys this thread compares during `run`.
#[cfg(test)]
pub(crate) fn count_comparisons(run: impl FnOnce()) -> u64 {
    let before = COMPARED.with(std::cell::Cell::get);
    run();
    COMPARED.with(std::cell::Cell::get) - before
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{json, xml};

    #[test]
    fn path_crosses_lists_and_wrappers() {
        let tree = json(r#"{"Data": {"Total": 3}, "Zones": {"Zone": [{"Id": "a"}, {"Id": "b"}]}}"#).unwrap();
        assert_eq!(tree.find("Data.Total"), [&Node::Number("3".into())]);
        assert_eq!(tree.find("Zones.Id").len(), 2);
        assert!(tree.find("Zones.Name").is_empty());
    }

    #[test]
    fn repeated_elements_become_an_array() {
        let (_, tree) = xml("<R><Id>1</Id><Id>2</Id><Name>n</Name></R>").unwrap();
        assert_eq!(Value::from(&tree), serde_json::json!({"Id": ["1", "2"], "Name": "n"}));
    }

    #[test]
    fn node_json_preserves_order() {
        let text = r#"{"b":1.10,"a":["x\n",null,true]}"#;
        assert_eq!(json(text).unwrap().to_json(), text);
        let (_, tree) = xml("<R><I>1</I><N>x</N><I>2</I></R>").unwrap();
        assert_eq!(tree.to_json(), r#"{"I":["1","2"],"N":"x"}"#);
    }
}
