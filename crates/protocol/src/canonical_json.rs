//! JSON in one canonical form. The output of `serde_json` depends on features that any crate of the program can turn
//! on: the order of keys on `preserve_order`, the digits of numbers on `arbitrary_precision`. Here keys are sorted and
//! numbers have one form.

use std::{borrow::Cow, fmt::Write};

use serde_json::{Map, Number, Value};

/// Returns a value as compact JSON, with the keys of objects sorted.
pub(crate) fn value(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

/// Returns the entries of an object, sorted by key.
pub(crate) fn sorted(object: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let mut entries: Vec<(&str, &Value)> = object.iter().map(|(key, value)| (key.as_str(), value)).collect();
    entries.sort_unstable_by_key(|(key, _)| *key);
    entries.into_iter()
}

/// Returns a number in the form of ECMAScript, which the official clients for Node send: `1` for `1.0`, since a service
/// that declares an integer accepts nothing else, and no exponent from 1e-6 up to 1e21.
pub(crate) fn number(number: &Number) -> Cow<'static, str> {
    if let Some(number) = number.as_i64() {
        return Cow::Owned(number.to_string());
    }
    if let Some(number) = number.as_u64() {
        return Cow::Owned(number.to_string());
    }
    match number.as_f64() {
        Some(float) if float.is_finite() => float_text(float),
        // Only with `arbitrary_precision`.
        _ => Cow::Owned(number.to_string()),
    }
}

fn float_text(float: f64) -> Cow<'static, str> {
    let size = float.abs();
    if size == 0.0 {
        Cow::Borrowed("0")
    } else if (1e-6..1e21).contains(&size) {
        Cow::Owned(float.to_string())
    } else {
        let text = format!("{float:e}");
        Cow::Owned(match text.split_once('e') {
            Some((digits, exponent)) if !exponent.starts_with('-') => format!("{digits}e+{exponent}"),
            _ => text,
        })
    }
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(boolean(*value)),
        Value::Number(value) => out.push_str(&number(value)),
        Value::String(text) => string(text, out),
        Value::Array(items) => list(items, write, out),
        Value::Object(fields) => object(sorted(fields), write, out),
    }
}

pub(crate) fn list<T>(items: impl IntoIterator<Item = T>, write: impl Fn(T, &mut String), out: &mut String) {
    out.push('[');
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(']');
}

pub(crate) fn object<'a, T>(
    entries: impl Iterator<Item = (&'a str, T)>,
    write: impl Fn(T, &mut String),
    out: &mut String,
) {
    out.push('{');
    for (index, (key, value)) in entries.enumerate() {
        if index > 0 {
            out.push(',');
        }
        string(key, out);
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

pub(crate) fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

pub(crate) fn string(text: &str, out: &mut String) {
    out.push('"');
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        let short = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            0x8 => "\\b",
            0xC => "\\f",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..0x20 => "",
            _ => continue,
        };
        out.push_str(text.get(plain..at).unwrap_or_default());
        plain = at + 1;
        if short.is_empty() {
            // Writing to a `String` does not fail.
            let _ = write!(out, "\\u{byte:04x}");
        } else {
            out.push_str(short);
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_at_every_level() {
        let mut inner = Map::new();
        inner.insert("b".into(), json!(1));
        inner.insert("a".into(), json!([{}, null]));
        let mut outer = Map::new();
        outer.insert("z".into(), Value::Object(inner));
        outer.insert("Z".into(), json!(true));
        assert_eq!(value(&Value::Object(outer)), r#"{"Z":true,"z":{"a":[{},null],"b":1}}"#);
    }

    #[test]
    fn numbers_have_one_form() {
        for (float, text) in [
            (100.0, "100"),
            (0.1, "0.1"),
            (-0.0, "0"),
            (1e-7, "1e-7"),
            (1e21, "1e+21"),
            (-2.5e300, "-2.5e+300"),
        ] {
            assert_eq!(value(&json!(float)), text);
        }
        assert_eq!(value(&json!(u64::MAX)), "18446744073709551615");
        // With `arbitrary_precision` the value keeps the digits of its source.
        let parsed: Value = serde_json::from_str("[1.10, 1e2, 1.0, 5]").unwrap();
        assert_eq!(value(&parsed), "[1.1,100,1,5]");
    }

    proptest! {
        #[test]
        fn strings_match_serde_json(text in any::<String>(), low in 0_u8..0x30) {
            let text = format!("{text}{}", char::from(low));
            prop_assert_eq!(value(&json!(text)), serde_json::to_string(&text).unwrap());
        }
    }
}
