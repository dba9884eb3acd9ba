//! Converts scalars with their limits, defaults and known values.

use std::collections::HashSet;

use acs_spec::model::{Field, Type, compare_numbers};
use serde_json::{Number, Value};

use crate::context::{Context, Side};
use crate::report::Rule;
use crate::vendor::{Schema, Text};

/// Sets the scalar type of a field, with the limits, default and known values of the document.
pub(super) fn scalar(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>, declared: &str) {
    field.kind = kind(context, schema, declared);
    enumerate(context, field, schema);
    if context.side == Side::Response {
        if is_integer(field.kind) && schema.example.number().is_some_and(|example| example.fract() != 0.0) {
            context.note(Rule::IntegerWithFraction, "");
            field.kind = Type::Double;
        }
        let has_facts = [
            &schema.default,
            &schema.minimum,
            &schema.maximum,
            &schema.min_length,
            &schema.max_length,
        ];
        if has_facts.iter().any(|fact| fact.get().is_some()) {
            context.note(Rule::RequestFactInResponse, "default or limits");
        }
    } else {
        number_limits(context, field, schema);
        text_limits(context, field, schema);
        default(context, field, schema);
    }
    // The example of a list's items is often that of the whole list.
    let json_like = field.kind == Type::String && !field.name.is_empty() && schema.example.may_start_with(b"{[");
    if json_like && let Some(value) = schema.example.text().and_then(|example| json_example(&example)) {
        context.note(Rule::JsonText, "");
        field.json_text = true;
        if context.side == Side::Request {
            field.content = content(&value).map(Box::new);
        }
    }
}

/// Sets the limits of a list.
pub(super) fn list_limits(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>) {
    no_default(context, schema);
    if context.side == Side::Response {
        if schema.min_items.get().is_some() || schema.max_items.get().is_some() {
            context.note(Rule::RequestFactInResponse, "limits");
        }
        return;
    }
    (field.min_items, field.max_items) =
        size_limits(context, (&schema.min_items, &schema.max_items), "number of items");
    for limit in [&schema.min_length, &schema.max_length, &schema.minimum, &schema.maximum] {
        if let Some(text) = limit.get() {
            context.note(Rule::LimitDropped, &format!("{text} of a list"));
        }
    }
}

/// Notes a default of a value that is not a scalar, since it cannot be sent.
pub(super) fn no_default(context: &mut Context<'_>, schema: &Schema<'_>) {
    if let Some(text) = schema.default.get()
        && !text.trim().is_empty()
    {
        context.note(Rule::DefaultDropped, &format!("{text:?}"));
    }
}

fn kind(context: &mut Context<'_>, schema: &Schema<'_>, declared: &str) -> Type {
    let format = schema.format.get().unwrap_or_default();
    let (kind, known) = match (declared, format) {
        ("integer", "int32") => (Type::Int32, true),
        ("integer", format) => (Type::Int64, matches!(format, "" | "int64")),
        ("number", "float") => (Type::Float, true),
        ("number", format) => (Type::Double, matches!(format, "" | "double")),
        ("boolean", format) => (Type::Boolean, format.is_empty()),
        ("string", "iso8601") => (Type::Timestamp, true),
        (_, format) => (Type::String, format.is_empty()),
    };
    if !known {
        context.note(Rule::FormatIgnored, &format!("{format:?} on {declared}"));
    }
    kind
}

/// Makes a string with known values an open enum.
fn enumerate(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>) {
    if schema.values.is_empty() {
        return;
    }
    if field.kind != Type::String {
        context.note(Rule::EnumDropped, &format!("known values of {}", field.kind.as_str()));
        return;
    }
    let mut seen = HashSet::new();
    let mut cleaned = false;
    for value in schema.values.iter().filter_map(Text::get) {
        let value_alone = without_gloss(value.trim());
        cleaned |= value_alone != value;
        if !value_alone.is_empty() && !value_alone.chars().any(char::is_control) && seen.insert(value_alone) {
            field.values.push(value_alone.to_owned());
        } else {
            cleaned = true;
        }
    }
    if cleaned {
        context.note(Rule::EnumCleaned, &format!("{} values", field.values.len()));
    }
    if !field.values.is_empty() {
        field.kind = Type::Enum;
    }
}

/// Removes the explanation from `NAME：explanation`: text in another script after a colon.
fn without_gloss(value: &str) -> &str {
    let Some((head, tail)) = value.split_once(['：', ':']) else {
        return value;
    };
    let head = head.trim_end();
    if !head.is_empty() && head.is_ascii() && !tail.is_ascii() {
        head
    } else {
        value
    }
}

fn number_limits(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>) {
    let bounds = [
        (&schema.minimum, &schema.exclusive_minimum, 1),
        (&schema.maximum, &schema.exclusive_maximum, -1),
    ];
    let [minimum, maximum] = bounds.map(|(limit, exclusive, inward)| {
        let text = limit.get()?;
        let number = number(text.trim(), field.kind);
        if number.is_none() {
            context.note(Rule::LimitDropped, &format!("{text:?} of {}", field.kind.as_str()));
        }
        let number = number?;
        if !exclusive.is_true() {
            return Some(number);
        }
        let moved = number
            .as_i64()
            .and_then(|limit| limit.checked_add(inward))
            .filter(|_| is_integer(field.kind));
        let Some(moved) = moved else {
            // The format has no exclusive limits; the inclusive one refuses no valid value.
            context.note(Rule::ExclusiveLimit, &format!("{text} stays inclusive"));
            return Some(number);
        };
        context.note(Rule::ExclusiveLimit, &format!("{text} becomes {moved}"));
        Some(moved.into())
    });
    if let (Some(least), Some(most)) = (&minimum, &maximum)
        && compare_numbers(least, most).is_gt()
    {
        context.note(Rule::LimitDropped, &format!("{least} to {most}"));
        return;
    }
    (field.minimum, field.maximum) = (minimum, maximum);
}

fn text_limits(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>) {
    let lengths = (&schema.min_length, &schema.max_length);
    if field.kind == Type::String {
        (field.min_length, field.max_length) = size_limits(context, lengths, "length");
        field.pattern = schema
            .pattern
            .get()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned);
    } else {
        for text in [lengths.0, lengths.1, &schema.pattern]
            .into_iter()
            .filter_map(Text::get)
        {
            if !text.trim().is_empty() {
                context.note(
                    Rule::LimitDropped,
                    &format!("length or pattern {text} of {}", field.kind.as_str()),
                );
            }
        }
    }
    for text in [&schema.min_items, &schema.max_items].into_iter().filter_map(Text::get) {
        context.note(
            Rule::LimitDropped,
            &format!("number of items {text} of {}", field.kind.as_str()),
        );
    }
}

fn size_limits(
    context: &mut Context<'_>,
    (least, most): (&Text<'_>, &Text<'_>),
    what: &str,
) -> (Option<u64>, Option<u64>) {
    let [least, most] = [least, most].map(|limit| {
        let text = limit.get()?;
        let size = text.trim().parse::<u64>().ok();
        if size.is_none() {
            context.note(Rule::LimitDropped, &format!("{what} {text:?}"));
        }
        size
    });
    match (least, most) {
        (Some(small), Some(large)) if small > large => {
            context.note(Rule::LimitDropped, &format!("{what} {small} to {large}"));
            (None, None)
        }
        // Taken literally, nothing could be sent; the document means no limit.
        (_, Some(0)) => {
            context.note(Rule::LimitDropped, &format!("{what} 0 at most"));
            (least, None)
        }
        sizes => sizes,
    }
}

fn default(context: &mut Context<'_>, field: &mut Field, schema: &Schema<'_>) {
    let Some(text) = schema.default.get() else { return };
    // A required parameter or an item of a list never gets the default.
    let unused = field.required || field.name.is_empty();
    let value = default_value(text, field).filter(|_| !unused);
    if value.is_none() {
        let reason = if unused { " of a value that is always given" } else { "" };
        context.note(Rule::DefaultDropped, &format!("{text:?}{reason}"));
    }
    field.default = value;
}

/// Returns the default, if the service would accept it as a value.
fn default_value(text: &str, field: &Field) -> Option<Value> {
    let trimmed = text.trim();
    match field.kind {
        Type::Boolean if trimmed.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Type::Boolean if trimmed.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        Type::Int32 | Type::Int64 | Type::Float | Type::Double => {
            let number = number(trimmed, field.kind)?;
            let inside = field
                .minimum
                .as_ref()
                .is_none_or(|least| compare_numbers(least, &number).is_le())
                && field
                    .maximum
                    .as_ref()
                    .is_none_or(|most| compare_numbers(&number, most).is_le());
            inside.then_some(Value::Number(number))
        }
        Type::Enum => field
            .values
            .iter()
            .any(|value| value == trimmed)
            .then(|| trimmed.into()),
        Type::String => {
            let length = text.chars().count() as u64;
            let inside = field.min_length.is_none_or(|least| least <= length)
                && field.max_length.is_none_or(|most| length <= most);
            (!trimmed.is_empty() && inside).then(|| text.into())
        }
        _ => None,
    }
}

/// Parses a number of the type.
pub(super) fn number(text: &str, kind: Type) -> Option<Number> {
    match kind {
        Type::Int32 => text.parse::<i32>().ok().map(Number::from),
        Type::Int64 => text.parse::<i64>().ok().map(Number::from),
        Type::Float | Type::Double => match text.parse::<i64>() {
            Ok(whole) => Some(whole.into()),
            Err(_) => text.parse::<f64>().ok().and_then(Number::from_f64),
        },
        _ => None,
    }
}

fn is_integer(kind: Type) -> bool {
    matches!(kind, Type::Int32 | Type::Int64)
}

/// Parses an example as a JSON object or list. A list of strings may be shortened: `["a", … "b"]`, `["a"....]`.
pub(super) fn json_example(text: &str) -> Option<Value> {
    let text = text.trim();
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let plain = text.replace(['“', '”'], "\"");
    serde_json::from_str(text).ok().or_else(|| shortened(&plain))
}

/// Parses a list of strings with ellipses between or after them.
fn shortened(text: &str) -> Option<Value> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '…');
    let mut rest = text.strip_prefix('[')?.strip_suffix(']')?.trim_matches(between);
    let mut items = Vec::new();
    while !rest.is_empty() {
        let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
        items.push(Value::from(texts.next()?.ok()?));
        let end = texts.byte_offset();
        rest = rest.get(end..)?.trim_start_matches(between);
    }
    (!items.is_empty()).then_some(Value::Array(items))
}

/// Returns the type of the content of JSON text, if the example shows it.
fn content(example: &Value) -> Option<Field> {
    let of = |kind, items: Type| Field {
        kind,
        items: Some(Box::new(Field {
            kind: items,
            ..Field::default()
        })),
        ..Field::default()
    };
    match example {
        Value::Object(_) => Some(of(Type::Map, Type::Any)),
        Value::Array(items) => {
            let all = |is: fn(&Value) -> bool| !items.is_empty() && items.iter().all(is);
            let kind = if all(Value::is_string) {
                Type::String
            } else if all(Value::is_i64) {
                Type::Int64
            } else {
                Type::Any
            };
            Some(of(Type::List, kind))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn shortened_examples_are_lists() {
        for (example, wanted) in [
            (r#"["i-1", "i-2"]"#, Some(json!(["i-1", "i-2"]))),
            (r#"["i-1", … "i-9"]"#, Some(json!(["i-1", "i-9"]))),
            (r#"["i-1", "i-2",....]"#, Some(json!(["i-1", "i-2"]))),
            ("[“i-1”, “i-2”…]", Some(json!(["i-1", "i-2"]))),
            (r#"{"a": [1]}"#, Some(json!({"a": [1]}))),
            ("[1, … 9]", None),
            ("[a.b]", None),
            ("[…]", None),
            ("i-1", None),
        ] {
            assert_eq!(json_example(example), wanted, "{example}");
        }
    }
}
