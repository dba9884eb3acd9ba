//! Conversion between plain responses, with which handlers work, and responses on the wire: lists lose or get their
//! wrappers, scalars get their declared types, and undeclared fields are dropped.

use acs_spec::model::{Field, Product, Type};
use serde_json::{Map, Number, Value};

use crate::parse::Shapes;

/// How deep responses are converted, which ends recursive types.
const MAX_DEPTH: usize = 64;

/// Returns a plain response: lists without wrappers.
pub(crate) fn plain(product: &Product, fields: &[Field], wire: &Value) -> Map<String, Value> {
    let Value::Object(entries) = wire else {
        return Map::new();
    };
    convert(Shapes(product), fields, entries, Direction::Plain, 0)
}

/// Returns a response as it is on the wire.
pub(crate) fn wire(product: &Product, fields: &[Field], plain: &Map<String, Value>) -> Map<String, Value> {
    convert(Shapes(product), fields, plain, Direction::Wire, 0)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Plain,
    Wire,
}

fn convert(
    shapes: Shapes<'_>,
    fields: &[Field],
    entries: &Map<String, Value>,
    to: Direction,
    depth: usize,
) -> Map<String, Value> {
    let mut converted = Map::new();
    for field in fields {
        let value = match to {
            Direction::Plain => get(entries, &field.name),
            // A plain response has the declared names.
            Direction::Wire => entries.get(&field.name),
        };
        if let Some(value) = value.and_then(|value| value_of(shapes, field, value, to, depth)) {
            converted.insert(field.name.clone(), value);
        }
    }
    converted
}

/// Returns the entry of a name; examples may differ from their schemas in case.
fn get<'v>(entries: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    entries.get(name).or_else(|| {
        entries
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    })
}

/// Converts a value; returns `None` if it does not fit its declaration.
fn value_of(shapes: Shapes<'_>, declared: &Field, value: &Value, to: Direction, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH || value.is_null() {
        return None;
    }
    let field = shapes.resolve(declared);
    let element = declared.element.as_deref().or(field.element.as_deref());
    match field.kind {
        Type::List => {
            let items = items_of(value, element)?;
            let item = field.items.as_deref();
            let converted = items.iter().filter_map(|value| match item {
                Some(item) => value_of(shapes, item, value, to, depth + 1),
                None => Some(value.clone()),
            });
            let list = Value::Array(converted.collect());
            match (to, element) {
                (Direction::Wire, Some(element)) => Some(Value::Object(Map::from_iter([(element.to_owned(), list)]))),
                _ => Some(list),
            }
        }
        Type::Object if !field.fields.is_empty() => match value {
            Value::Object(entries) => Some(Value::Object(convert(shapes, &field.fields, entries, to, depth + 1))),
            _ => None,
        },
        Type::Object | Type::Map => {
            let Value::Object(entries) = value else { return None };
            let converted = entries.iter().filter_map(|(key, value)| {
                let value = match field.items.as_deref() {
                    Some(item) => value_of(shapes, item, value, to, depth + 1)?,
                    None => value.clone(),
                };
                Some((key.clone(), value))
            });
            Some(Value::Object(converted.collect()))
        }
        Type::Any | Type::Ref => Some(value.clone()),
        kind => scalar(kind, value),
    }
}

/// Returns the items of a list, with or without its wrapper.
fn items_of<'v>(value: &'v Value, element: Option<&str>) -> Option<&'v [Value]> {
    match value {
        Value::Array(items) => Some(items),
        Value::Object(entries) => match element.and_then(|element| get(entries, element)) {
            Some(Value::Array(items)) => Some(items),
            // XML has a list of one item as the item.
            Some(Value::Null) => Some(&[]),
            Some(one) => Some(std::slice::from_ref(one)),
            None if entries.is_empty() => Some(&[]),
            None => Some(std::slice::from_ref(value)),
        },
        Value::String(text) if text.trim().is_empty() => Some(&[]),
        _ => Some(std::slice::from_ref(value)),
    }
}

/// Converts a scalar to the declared type.
fn scalar(kind: Type, value: &Value) -> Option<Value> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => return None,
    };
    match kind {
        Type::Int32 => text.parse::<i32>().ok().map(Value::from),
        Type::Int64 => text.parse::<i64>().ok().map(Value::from),
        Type::Float | Type::Double => match value {
            Value::Number(number) => Some(Value::Number(number.clone())),
            _ => text.parse().ok().and_then(Number::from_f64).map(Value::Number),
        },
        Type::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        _ => Some(Value::String(text)),
    }
}
