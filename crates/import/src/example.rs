//! Takes over the example values of scalars: values, never sentences.

use acs_spec::model::{Field, Type, compare_numbers, is_timestamp};
use serde_json::Value;

use crate::scalars;
use crate::vendor::Raw;

/// The longest example.
const LONGEST: usize = 120;

/// The number of items of a JSON list that an example keeps.
const ITEMS: usize = 2;

/// Returns the example of a scalar, or the reason why it has none.
pub(super) fn value(example: Raw<'_>, field: &Field) -> Result<Value, &'static str> {
    let Some(text) = example.scalar() else {
        return Err("");
    };
    let text = text.trim();
    if text.is_empty() {
        return Err("");
    }
    let value = match field.kind {
        Type::Boolean => text.to_ascii_lowercase().parse().ok().map(Value::Bool),
        kind if kind.is_number() => scalars::number(text, kind).map(Value::Number),
        Type::String if field.json_text => scalars::json_example(text).map(|value| Value::String(shown(value))),
        _ if is_broken_json(text) => None,
        // The example of an item is often that of the whole list.
        _ if field.name.is_empty() && text.starts_with('[') => None,
        _ => Some(Value::String(text.to_owned())),
    };
    let value = value.ok_or("it has another type")?;
    if let Value::String(text) = &value {
        plain(text)?;
        if is_sentence(text) && !field.json_text {
            return Err("it is a sentence");
        }
    }
    if fits(field, &value) {
        Ok(value)
    } else {
        Err("the field does not allow it")
    }
}

/// Returns whether a field accepts a scalar as its example.
pub(super) fn fits(field: &Field, example: &Value) -> bool {
    match (field.kind, example) {
        _ if field.sensitive => false,
        (Type::Boolean, Value::Bool(_)) => true,
        (kind, Value::Number(number)) if kind.is_number() => {
            let low = field.minimum.as_ref();
            let high = field.maximum.as_ref();
            low.is_none_or(|low| compare_numbers(low, number).is_le())
                && high.is_none_or(|high| compare_numbers(number, high).is_le())
        }
        (Type::Timestamp, Value::String(text)) => is_timestamp(text),
        (Type::Enum, Value::String(text)) => field.values.contains(text),
        (Type::String, Value::String(text)) => {
            let length = text.chars().count() as u64;
            field.min_length.is_none_or(|least| least <= length) && field.max_length.is_none_or(|most| length <= most)
        }
        _ => false,
    }
}

/// Refuses what cannot be shown on a line of documentation.
fn plain(text: &str) -> Result<(), &'static str> {
    if text.len() > LONGEST {
        Err("it is long")
    } else if text.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
        Err("it has other characters than ASCII")
    } else {
        Ok(())
    }
}

/// Returns whether a text was meant to be JSON, and cannot be read as such.
fn is_broken_json(text: &str) -> bool {
    text.starts_with(['{', '[', '"']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_err()
}

/// Returns whether a text reads as a sentence: three plain words without a number, or a full stop behind words.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_plain = |word: &&&str| {
        let word = word.trim_matches(|c: char| ",.;:!?\"'()".contains(c));
        word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    let plain = words.iter().filter(is_plain).count();
    let ends = text.ends_with(['.', '!', '?']);
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    (plain >= 2 && ends) || (plain >= 3 && !has_digits)
}

/// Returns JSON as text, with the first items of a list of scalars.
fn shown(mut value: Value) -> String {
    if let Value::Array(items) = &mut value
        && items.iter().all(|item| !item.is_object() && !item.is_array())
    {
        items.truncate(ITEMS);
    }
    value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_from_values() {
        for value in [
            "i-bp67acfmxazb4p****",
            "0 */20 * * * ?",
            "Windows Server 2016 Data Center Edition 64bit",
            "Intel Xeon(Ice Lake) Platinum 8369B",
            "testInstanceName",
            "2018-01-01T01:02:03Z",
            "China East 1",
            "hello world",
            "...",
        ] {
            assert!(!is_sentence(value), "{value}");
        }
        for sentence in [
            "This is description.",
            "the specified instance does not exists",
            "Archive log for Oracle",
            "Bound to \"i-1, i-2\" since 2020.",
            "Invalid parameter.",
        ] {
            assert!(is_sentence(sentence), "{sentence}");
        }
    }

    #[test]
    fn fields_refuse_what_they_cannot_hold() {
        let field = |text: &str| -> Field { serde_json::from_str(text).unwrap() };
        for (keys, example, wanted) in [
            (r#"{"type": "int32", "maximum": 5}"#, Value::from(5), true),
            (r#"{"type": "int32", "maximum": 5}"#, Value::from(6), false),
            (r#"{"type": "double", "minimum": 0.5}"#, Value::from(0.25), false),
            (r#"{"type": "string", "min_length": 2}"#, Value::from("a"), false),
            (r#"{"type": "string", "max_length": 2}"#, Value::from("ab"), true),
            (r#"{"type": "string", "sensitive": true}"#, Value::from("ab"), false),
            (r#"{"type": "string"}"#, Value::from(1), false),
            (r#"{"type": "enum", "values": ["A"]}"#, Value::from("B"), false),
            (r#"{"type": "timestamp"}"#, Value::from("2014-05-26T12:00Z"), true),
            (r#"{"type": "timestamp"}"#, Value::from("1400000000"), false),
            (r#"{"type": "boolean"}"#, Value::from(true), true),
            (r#"{"type": "any"}"#, Value::from(true), false),
        ] {
            assert_eq!(fits(&field(keys), &example), wanted, "{keys} {example}");
        }
    }
}
