use std::{borrow::Cow, fmt::Write};

use serde_json::Value;

use crate::{action::Style, canonical_json};

/// Encodes a parameter as pairs of name and text, which are appended to `out`.
///
/// - A scalar is one pair in every style. Booleans are `true` and `false`. A number is a decimal without `.0`, and
///   without an exponent from 1e-6 up to 1e21.
/// - `null` sends nothing but keeps its place in a list: `["a", null, "b"]` is `K.1` and `K.3`.
/// - An empty list or object sends nothing, except in the JSON style, where it is text like any other value.
/// - [`Style::Flat`] takes every object for a map: `K.#3#key`. The number is the key's length in UTF-16 units, which
///   the services count since they are written in Java.
/// - The fields of an object are written in the order of their names, in JSON too.
/// - [`Style::Simple`] writes a list or object inside the list as compact JSON; `null` is an empty item.
pub fn flatten(name: &str, value: &Value, style: Style, out: &mut Vec<(String, String)>) {
    flatten_with(name, value, style, &[], out);
}

/// Encodes a parameter like [`flatten`]. `maps` are the paths, without list levels, of objects that are written flat
/// whatever the style of the whole.
pub(super) fn flatten_with(name: &str, value: &Value, style: Style, maps: &[&str], out: &mut Vec<(String, String)>) {
    match (style, value) {
        (_, Value::Null) => {}
        (Style::Json, Value::Array(_) | Value::Object(_)) => out.push((name.to_owned(), canonical_json::value(value))),
        (Style::Simple, Value::Array(items)) if !items.is_empty() => out.push((name.to_owned(), joined(items))),
        (_, Value::Array(_) | Value::Object(_)) => {
            let objects = if style == Style::Flat {
                ObjectKind::Maps
            } else {
                ObjectKind::Fields { maps }
            };
            nested(&mut name.to_owned(), value, objects, out);
        }
        (_, scalar) => out.push((name.to_owned(), text(scalar).into_owned())),
    }
}

/// The meaning of the objects in a value.
#[derive(Clone, Copy)]
enum ObjectKind<'a> {
    /// All objects are maps.
    Maps,
    /// Objects have fields, except for the maps at these paths.
    Fields { maps: &'a [&'a str] },
}

/// Walks lists and objects with one growing and shrinking buffer for the name.
fn nested(name: &mut String, value: &Value, objects: ObjectKind<'_>, out: &mut Vec<(String, String)>) {
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
                    ObjectKind::Maps => {
                        let _ = write!(name, ".#{}#{key}", key.encode_utf16().count());
                        nested(name, field, objects, out);
                    }
                    ObjectKind::Fields { maps } => {
                        name.push('.');
                        name.push_str(key);
                        let inner: Vec<&str> = maps.iter().filter_map(|map| map.strip_prefix(key)).collect();
                        if inner.contains(&"") {
                            nested(name, field, ObjectKind::Maps, out);
                        } else {
                            let maps: Vec<&str> = inner.iter().filter_map(|map| map.strip_prefix('.')).collect();
                            nested(name, field, ObjectKind::Fields { maps: &maps }, out);
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

/// Returns a value as one text.
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
