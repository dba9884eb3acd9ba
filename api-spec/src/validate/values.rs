//! Checks values of requests: defaults, and the requests of examples.

use serde_json::{Number, Value};

use super::{Context, MAX_LEVELS, quoted, suggest};
use crate::diagnostics::Pointer;
use crate::model::{Field, Type, compare_numbers, is_timestamp};

/// Returns everything about a value that the field does not allow, as pointer and message.
pub(super) fn problems(context: &Context<'_>, field: &Field, value: &Value, at: &Pointer<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    // A recursive shape is unbounded, unlike the literal of an example.
    let levels = levels(context, field, value);
    if levels > MAX_LEVELS {
        found.push((
            at.to_string(),
            format!("the value has {levels} levels, but at most {MAX_LEVELS} are supported"),
        ));
        return found;
    }
    check(context, field, value, at, &mut found);
    found
}

/// Returns the levels of objects, lists and maps in a value. JSON of no declared type counts as a string.
fn levels(context: &Context<'_>, field: &Field, value: &Value) -> usize {
    let Some(field) = context.resolve(field) else { return 0 };
    let items = field.items.as_deref();
    let inside: Vec<(Option<&Field>, &Value)> = match (field.kind, value) {
        (Type::List, Value::Array(values)) => values.iter().map(|value| (items, value)).collect(),
        (Type::Map, Value::Object(values)) => values.values().map(|value| (items, value)).collect(),
        (Type::Object, Value::Object(values)) => {
            let field = |name: &String| field.fields.iter().find(|field| field.name == *name);
            values.iter().map(|(name, value)| (field(name), value)).collect()
        }
        _ => return 0,
    };
    let inside = inside
        .into_iter()
        .filter_map(|(field, value)| Some(1 + levels(context, field?, value)));
    inside.max().unwrap_or(0)
}

/// Checks that a number is a value of the type.
pub(super) fn number_fits(kind: Type, number: &Number) -> Result<(), String> {
    let fits = match kind {
        Type::Int32 => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Type::Int64 => number.is_i64(),
        Type::Float => number
            .as_f64()
            .is_some_and(|number| number.abs() <= f64::from(f32::MAX)),
        _ => true,
    };
    if fits {
        Ok(())
    } else {
        Err(format!("{number} is not a value of type `{}`", kind.as_str()))
    }
}

fn check(context: &Context<'_>, field: &Field, value: &Value, at: &Pointer<'_>, found: &mut Vec<(String, String)>) {
    let Some(field) = context.resolve(field) else { return };
    let mut problem = |text: String| found.push((at.to_string(), text));
    match (field.kind, value) {
        (Type::Any, _) | (Type::Boolean, Value::Bool(_)) => {}
        // JSON text is written as a string, or as its content.
        (Type::String, Value::Array(_) | Value::Object(_)) if field.json_text => {
            if let Some(content) = &field.content {
                check(context, content, value, at, found);
            }
        }
        (Type::String, Value::String(text))
            if field.json_text && serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() =>
        {
            problem(format!("{} is not JSON text", quoted(text)));
        }
        (Type::String | Type::Enum, Value::String(text)) => {
            if let Some(text) = length_problem(field, text) {
                problem(text);
            }
        }
        (Type::Timestamp, Value::String(text)) if is_timestamp(text) => {}
        (kind, Value::Number(number)) if kind.is_number() => {
            if let Some(text) = number_fits(kind, number).err().or_else(|| range_problem(field, number)) {
                problem(text);
            }
        }
        (Type::List, Value::Array(items)) => {
            if let Some(text) = count_problem(field, items.len()) {
                problem(text);
            }
            for (index, item) in items.iter().enumerate() {
                if let Some(field) = &field.items {
                    check(context, field, item, &at.index(index), found);
                }
            }
        }
        (Type::Map, Value::Object(entries)) => {
            if let Some(text) = count_problem(field, entries.len()) {
                problem(text);
            }
            for (key, value) in entries {
                if let Some(field) = &field.items {
                    check(context, field, value, &at.key(key), found);
                }
            }
        }
        (Type::Object, Value::Object(entries)) => {
            for (key, value) in entries {
                match field.fields.iter().find(|field| field.name == *key) {
                    Some(field) => check(context, field, value, &at.key(key), found),
                    None => {
                        let help = suggest(key, field.fields.iter().map(|field| field.name.as_str()), "fields");
                        found.push((
                            at.key(key).to_string(),
                            format!("unknown field {}; {help}", quoted(key)),
                        ));
                    }
                }
            }
            for missing in field
                .fields
                .iter()
                .filter(|field| field.required && !entries.contains_key(&field.name))
            {
                found.push((at.to_string(), format!("missing required field `{}`", missing.name)));
            }
        }
        (kind, value) => problem(format!(
            "expected a value of type `{}`, found {}",
            kind.as_str(),
            clipped(value)
        )),
    }
}

fn clipped(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => quoted(text),
        scalar => scalar.to_string(),
    }
}

fn length_problem(field: &Field, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    let short = field
        .min_length
        .filter(|limit| length < *limit)
        .map(|limit| format!("at least {limit}"));
    let long = field
        .max_length
        .filter(|limit| length > *limit)
        .map(|limit| format!("at most {limit}"));
    short
        .or(long)
        .map(|limit| format!("{} has {length} characters, but {limit} are allowed", quoted(text)))
}

fn range_problem(field: &Field, number: &Number) -> Option<String> {
    let low = field.minimum.as_ref();
    let low = low
        .filter(|low| compare_numbers(number, low).is_lt())
        .map(|low| format!("below the minimum {low}"));
    let high = field.maximum.as_ref();
    let high = high
        .filter(|high| compare_numbers(number, high).is_gt())
        .map(|high| format!("above the maximum {high}"));
    low.or(high).map(|problem| format!("{number} is {problem}"))
}

fn count_problem(field: &Field, count: usize) -> Option<String> {
    let count = count as u64;
    let few = field
        .min_items
        .filter(|limit| count < *limit)
        .map(|limit| format!("at least {limit}"));
    let many = field
        .max_items
        .filter(|limit| count > *limit)
        .map(|limit| format!("at most {limit}"));
    few.or(many)
        .map(|limit| format!("the value has {count} items, but {limit} are allowed"))
}
