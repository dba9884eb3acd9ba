//! Keys and values of tags, as parameters and items of lists spell them.

use serde_json::{Value, json};

use crate::{
    state::fleet::Predicate,
    text::{is_same, scalar},
};

/// Returns the keys and values of `Tag.N`, whose field names some actions have in lower case.
pub(super) fn tag_pairs(value: &Value) -> Vec<(&str, Option<&str>)> {
    let tags = value.as_array().into_iter().flatten();
    let pairs = tags.map(|tag| {
        let field = |names: [&str; 2]| names.into_iter().find_map(|name| tag.get(name)?.as_str());
        (field(["Key", "key"]).unwrap_or_default(), field(["Value", "value"]))
    });
    pairs.collect()
}

/// Returns the condition that an instance has all tags. A tag without a value matches any value.
pub(super) fn has_tags<'c>(value: &'c Value) -> Predicate<'c> {
    let wanted = tag_pairs(value);
    Box::new(move |instance| {
        wanted.iter().all(|(key, value)| {
            let found = instance.tags.get(*key);
            found.is_some_and(|found| value.is_none_or(|value| found == value))
        })
    })
}

/// Returns the keys and values of tags, by any of the names that specs have for them.
pub(super) fn owned_tag_pairs(value: &Value) -> Vec<(Option<String>, Option<String>)> {
    let items = match value {
        Value::Array(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let field = |item: &Value, name: &str| {
        let fields = item.as_object()?;
        let (_, value) = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        scalar(value)
    };
    items
        .iter()
        .map(|item| {
            let tag = |short: &str, long: &str| field(item, short).or_else(|| field(item, long));
            (tag("Key", "TagKey"), tag("Value", "TagValue"))
        })
        .collect()
}

/// Returns whether an item has a tag of that key and, if given, of that value. A tag without a key matches nothing.
pub(super) fn has_tag(item: &Value, key: Option<&str>, value: Option<&str>) -> bool {
    let Value::Object(fields) = item else { return false };
    let own = fields
        .iter()
        .filter(|(name, _)| is_tag(name))
        .flat_map(|(_, value)| owned_tag_pairs(value));
    let mut own = own.into_iter();
    own.any(|(own_key, own_value)| {
        key.is_some() && own_key.as_deref() == key && value.is_none_or(|value| own_value.as_deref() == Some(value))
    })
}

pub(super) fn is_tag(name: &str) -> bool {
    is_same(name, "Tag")
}

/// Returns tags under all names that specs have for keys and values; the spec of the action decides which are sent.
pub(super) fn listed_tags(given: &[Value]) -> Value {
    let field = |tag: &Value, name: &str| {
        let fields = tag.as_object()?;
        let (_, value) = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value.clone())
    };
    let tag = |tag: &Value| {
        let (key, value) = (field(tag, "Key"), field(tag, "Value").unwrap_or_else(|| json!("")));
        json!({"TagKey": key, "TagValue": value, "Key": key, "Value": value})
    };
    given.iter().map(tag).collect()
}
