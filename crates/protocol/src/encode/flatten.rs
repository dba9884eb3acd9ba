use std::{borrow::Cow, fmt::Write};

use serde_json::Value;

use crate::{action::Style, canonical_json};

/// Writes a parameter as names and texts, appending them to `out`.
///
/// - A scalar is one pair in every style. Booleans are `true` and `false`; a number is a decimal without an exponent
///   from 1e-6 up to 1e21, and has no `.0`.
/// - `null` sends nothing but keeps its place in a list: `["a", null, "b"]` is `K.1` and `K.3`.
/// - An empty list or object sends nothing, except in the JSON style, where it is a text like any other.
/// - [`Style::Flat`] takes every object for a map: `K.#3#key`. The number is the key's length in UTF-16 units, which is
///   what the services, written in Java, count.
/// - The fields of an object are written in the order of their names, in JSON too.
/// - [`Style::Simple`] writes a list or object inside the list as compact JSON; `null` is an empty item.
pub fn flatten(name: &str, value: &Value, style: Style, out: &mut Vec<(String, String)>) {
    flatten_with(name, value, style, &[], out);
}

/// As [`flatten`]; `maps` are the paths of the objects in the value, list levels left out, that are written flat
/// whatever the style of the whole.
pub(super) fn flatten_with(name: &str, value: &Value, style: Style, maps: &[&str], out: &mut Vec<(String, String)>) {
    match (style, value) {
        (_, Value::Null) => {}
        (Style::Json, Value::Array(_) | Value::Object(_)) => out.push((name.to_owned(), canonical_json::value(value))),
        (Style::Simple, Value::Array(items)) if !items.is_empty() => out.push((name.to_owned(), joined(items))),
        (_, Value::Array(_) | Value::Object(_)) => {
            let objects = if style == Style::Flat {
                Objects::Maps
            } else {
                Objects::Fields { maps }
            };
            nested(&mut name.to_owned(), value, objects, out);
        }
        (_, scalar) => out.push((name.to_owned(), text(scalar).into_owned())),
    }
}

/// What the objects of a value are.
#[derive(Clone, Copy)]
enum Objects<'a> {
    /// Maps, all of them.
    Maps,
    /// Structures with fields, but for those at these paths.
    Fields { maps: &'a [&'a str] },
}

/// Walks lists and objects with one growing and shrinking buffer for the name.
fn nested(name: &mut String, value: &Value, objects: Objects<'_>, out: &mut Vec<(String, String)>) {
    let length = name.len();
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                // Writing to a `String` does not fail.
                let _ = write!(name, ".{}", index + 1);
                nested(name, item, objects, out);
                name.truncate(length);
            }
        }
        Value::Object(fields) => {
            for (key, field) in canonical_json::sorted(fields) {
                match objects {
                    Objects::Maps => {
                        let _ = write!(name, ".#{}#{key}", key.encode_utf16().count());
                        nested(name, field, objects, out);
                    }
                    Objects::Fields { maps } => {
                        name.push('.');
                        name.push_str(key);
                        let inner: Vec<&str> = maps.iter().filter_map(|map| map.strip_prefix(key)).collect();
                        if inner.contains(&"") {
                            nested(name, field, Objects::Maps, out);
                        } else {
                            let maps: Vec<&str> = inner.iter().filter_map(|map| map.strip_prefix('.')).collect();
                            nested(name, field, Objects::Fields { maps: &maps }, out);
                        }
                    }
                }
                name.truncate(length);
            }
        }
        scalar => out.push((name.clone(), text(scalar).into_owned())),
    }
}

fn joined(items: &[Value]) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(",")
}

/// A value as one text.
fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::Bool(true) => Cow::Borrowed("true"),
        Value::Bool(false) => Cow::Borrowed("false"),
        Value::String(text) => Cow::Borrowed(text),
        Value::Number(number) => canonical_json::number(number),
        Value::Array(_) | Value::Object(_) => Cow::Owned(canonical_json::value(value)),
    }
}
