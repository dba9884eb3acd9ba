use acs_spec::model::{Field, Type, compare_numbers};
use regex_lite::Regex;
use serde_json::{Map, Number, Value};

use super::{
    error::{ParamError, Problem},
    shapes::Shapes,
    tree::{Raw, index},
};

/// Converts raw values to typed ones, and refuses what the spec does not allow.
#[derive(Clone, Copy)]
pub(super) struct Checker<'a> {
    pub(super) shapes: Shapes<'a>,
    /// Whether an enum accepts values that the spec does not list.
    pub(super) open_enums: bool,
    /// Whether the value is part of a secret, so that no message repeats it.
    pub(super) is_secret: bool,
}

impl<'a> Checker<'a> {
    /// Returns the value; `None` if it is optional and absent.
    pub(super) fn value(self, declared: &'a Field, raw: Raw, path: &str) -> Result<Option<Value>, ParamError> {
        let absent = match &raw {
            Raw::Absent | Raw::Json(Value::Null) => true,
            Raw::Text(text) => text.is_empty() && declared.required,
            _ => false,
        };
        if absent {
            return if declared.required {
                Err(ParamError::missing(path))
            } else {
                Ok(None)
            };
        }
        let field = self.shapes.resolve(declared);
        let checker = Self {
            is_secret: self.is_secret || declared.sensitive || field.sensitive,
            ..self
        };
        let value = match field.kind {
            Type::List => checker.list(field, raw, path)?,
            Type::Object if !field.fields.is_empty() => checker.object(field, raw, path)?,
            Type::Object | Type::Map => checker.map(field, raw, path)?,
            Type::Any | Type::Ref => free(raw),
            _ => checker.scalar(field, raw, path)?,
        };
        Ok(Some(value))
    }

    fn list(self, field: &'a Field, raw: Raw, path: &str) -> Result<Value, ParamError> {
        let raw_items: Vec<Raw> = match raw {
            Raw::List(items) => items.into_values().collect(),
            Raw::Json(Value::Array(items)) => items.into_iter().map(Raw::Json).collect(),
            Raw::Text(text) => match serde_json::from_str(&text) {
                Ok(Value::Array(items)) => items.into_iter().map(Raw::Json).collect(),
                _ => {
                    return Err(ParamError::invalid(
                        path,
                        "it has to be given by its items or as a JSON list",
                    ));
                }
            },
            _ => return Err(ParamError::invalid(path, "it is not a list")),
        };
        let count = raw_items.len() as u64;
        if field.max_items.is_some_and(|most| count > most) {
            return Err(ParamError {
                parameter: path.to_owned(),
                problem: Problem::TooMany(count),
            });
        }
        if field.min_items.is_some_and(|least| count < least) {
            return Err(ParamError::invalid(
                path,
                format!("it has {count} items, which are too few"),
            ));
        }
        let mut items = Vec::with_capacity(raw_items.len());
        for (number, raw) in (1..).zip(raw_items) {
            let item = match &field.items {
                Some(item) => self.value(item, raw, &format!("{path}.{number}"))?,
                None => Some(free(raw)),
            };
            items.push(item.unwrap_or(Value::Null));
        }
        Ok(Value::Array(items))
    }

    fn object(self, field: &'a Field, raw: Raw, path: &str) -> Result<Value, ParamError> {
        let mut entries = entries(raw, path)?;
        let mut object = Map::new();
        for inner in &field.fields {
            let raw = match entries.iter().position(|(name, _)| *name == inner.name) {
                Some(index) => entries.swap_remove(index).1,
                None => Raw::Absent,
            };
            if let Some(value) = self.value(inner, raw, &format!("{path}.{}", inner.name))? {
                object.insert(inner.name.clone(), value);
            }
        }
        Ok(Value::Object(object))
    }

    fn map(self, field: &'a Field, raw: Raw, path: &str) -> Result<Value, ParamError> {
        let mut object = Map::new();
        for (key, raw) in entries(raw, path)? {
            let value = match &field.items {
                Some(items) => self.value(items, raw, &format!("{path}.{key}"))?,
                None => Some(free(raw)),
            };
            if let Some(value) = value {
                object.insert(key, value);
            }
        }
        Ok(Value::Object(object))
    }

    fn scalar(self, field: &Field, raw: Raw, path: &str) -> Result<Value, ParamError> {
        let text = match raw {
            Raw::Text(text) | Raw::Json(Value::String(text)) => text,
            Raw::Json(value @ (Value::Number(_) | Value::Bool(_))) => value.to_string(),
            _ => return Err(ParamError::invalid(path, "it has to be a single value")),
        };
        let invalid = |reason: String| Err(ParamError::invalid(path, reason));
        match field.kind {
            Type::Int32 => match text.parse::<i32>() {
                Ok(number) => self.within(field, number.into(), path),
                Err(_) => invalid(format!("{} is not a 32-bit integer", self.quoted(&text))),
            },
            Type::Int64 => match text.parse::<i64>() {
                Ok(number) => self.within(field, number.into(), path),
                Err(_) => invalid(format!("{} is not a 64-bit integer", self.quoted(&text))),
            },
            Type::Float | Type::Double => match decimal(&text) {
                Some(number) => self.within(field, number, path),
                None => invalid(format!("{} is not a number", self.quoted(&text))),
            },
            Type::Boolean if text.eq_ignore_ascii_case("true") => Ok(Value::Bool(true)),
            Type::Boolean if text.eq_ignore_ascii_case("false") => Ok(Value::Bool(false)),
            Type::Boolean => invalid(format!("{} is neither true nor false", self.quoted(&text))),
            Type::Timestamp if !text.bytes().any(|byte| byte.is_ascii_digit()) => {
                invalid(format!("{} is not a time", self.quoted(&text)))
            }
            Type::Enum if !self.open_enums && !field.values.is_empty() && !field.values.contains(&text) => {
                let values = field.values.join(", ");
                invalid(format!("{} is not one of {values}", self.quoted(&text)))
            }
            _ => {
                let length = text.chars().count() as u64;
                if field.min_length.is_some_and(|least| length < least)
                    || field.max_length.is_some_and(|most| length > most)
                {
                    let limits = limits(field.min_length.map(Number::from), field.max_length.map(Number::from));
                    return invalid(format!("it has {length} characters, and {limits} are allowed"));
                }
                if field.pattern.as_deref().is_some_and(|pattern| !matches(pattern, &text)) {
                    return invalid(format!("{} does not match its pattern", self.quoted(&text)));
                }
                Ok(Value::String(text))
            }
        }
    }

    fn within(self, field: &Field, number: Number, path: &str) -> Result<Value, ParamError> {
        let below = field
            .minimum
            .as_ref()
            .is_some_and(|least| compare_numbers(&number, least).is_lt());
        let above = field
            .maximum
            .as_ref()
            .is_some_and(|most| compare_numbers(&number, most).is_gt());
        if below || above {
            let limits = limits(field.minimum.clone(), field.maximum.clone());
            let number = self.quoted(&number.to_string());
            let reason = format!("{number} is out of range: {limits} is allowed");
            return Err(ParamError::invalid(path, reason));
        }
        Ok(Value::Number(number))
    }

    /// Quotes the beginning of a value for a message, unless it is part of a secret.
    fn quoted(self, text: &str) -> String {
        const MAX_QUOTED: usize = 80;
        if self.is_secret {
            return "the value".to_owned();
        }
        match text.char_indices().nth(MAX_QUOTED) {
            Some((end, _)) => format!("`{}…`", text[..end].escape_debug()),
            None => format!("`{}`", text.escape_debug()),
        }
    }
}

/// Returns whether the text matches. A pattern of another dialect, which cannot be compiled here, matches everything.
fn matches(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text))
}

fn entries(raw: Raw, path: &str) -> Result<Vec<(String, Raw)>, ParamError> {
    let of = |object: Map<String, Value>| object.into_iter().map(|(key, value)| (key, Raw::Json(value))).collect();
    match raw {
        Raw::Object(entries) => Ok(entries),
        Raw::Json(Value::Object(object)) => Ok(of(object)),
        Raw::Text(text) => match serde_json::from_str(&text) {
            Ok(Value::Object(object)) => Ok(of(object)),
            _ => Err(ParamError::invalid(
                path,
                "it has to be given by its fields or as a JSON object",
            )),
        },
        _ => Err(ParamError::invalid(path, "it is not an object")),
    }
}

/// Describes a range of which one end may be open.
fn limits(least: Option<Number>, most: Option<Number>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("up to {most}"),
        (None, None) => "any number".to_owned(),
    }
}

/// Parses a number as it is written: `1` stays an integer, `1.0` keeps its point.
fn decimal(text: &str) -> Option<Number> {
    match serde_json::from_str(text) {
        Ok(Value::Number(number)) => Some(number),
        _ => Number::from_f64(text.parse().ok()?),
    }
}

/// Converts a value that the spec does not describe. Objects whose keys count from 1 become lists.
fn free(raw: Raw) -> Value {
    match raw {
        Raw::Absent => Value::Null,
        Raw::Text(text) => Value::String(text),
        Raw::Json(value) => value,
        Raw::List(items) => Value::Array(items.into_values().map(free).collect()),
        Raw::Object(mut entries) => {
            if !entries.is_empty() && entries.iter().all(|(key, _)| index(key).is_some()) {
                entries.sort_by_key(|(key, _)| index(key));
                return Value::Array(entries.into_iter().map(|(_, raw)| free(raw)).collect());
            }
            Value::Object(entries.into_iter().map(|(key, raw)| (key, free(raw))).collect())
        }
    }
}
