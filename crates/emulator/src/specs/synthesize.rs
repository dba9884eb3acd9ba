//! Synthesized responses: deterministic values that fit the declared fields.

use acs_spec::model::{Field, Product, Type};
use serde_json::{Map, Number, Value, json};

use crate::parse::Shapes;

/// How many items a list gets, unless it is the list of an action with pages.
const ITEMS: usize = 2;
/// How often a shape may contain itself.
const MAX_RECURSION: usize = 2;
/// How deep lists have items; deeper ones are empty.
const MAX_DEPTH: usize = 12;
/// How many values a response may have. The largest responses of the catalogue have fewer.
const MAX_VALUES: usize = 20_000;

/// Returns a plain response with all fields, required or not. The list at the path of `long` gets that many items.
pub(crate) fn response(product: &Product, fields: &[Field], long: Option<(&str, usize)>) -> Map<String, Value> {
    let mut synthesizer = Synthesizer {
        shapes: Shapes(product),
        open: Vec::new(),
        values: 0,
        long,
    };
    synthesizer.fields(fields, "", 0, 0)
}

struct Synthesizer<'a> {
    shapes: Shapes<'a>,
    open: Vec<&'a str>,
    values: usize,
    long: Option<(&'a str, usize)>,
}

impl<'a> Synthesizer<'a> {
    fn fields(&mut self, fields: &'a [Field], path: &str, number: usize, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for field in fields {
            let path = if path.is_empty() {
                field.name.clone()
            } else {
                format!("{path}.{}", field.name)
            };
            if let Some(value) = self.value(field, &path, number, depth) {
                object.insert(field.name.clone(), value);
            }
        }
        object
    }

    fn value(&mut self, declared: &'a Field, path: &str, number: usize, depth: usize) -> Option<Value> {
        self.values += 1;
        if self.values > MAX_VALUES && !declared.required || depth > 2 * MAX_DEPTH {
            return None;
        }
        let field = self.shapes.resolve(declared);
        let shape = declared.shape.as_deref().filter(|_| declared.kind == Type::Ref);
        if let Some(shape) = shape {
            if self.open.iter().filter(|open| **open == shape).count() >= MAX_RECURSION {
                return None;
            }
            self.open.push(shape);
        }
        let value = self.resolved(field, path, number, depth);
        if shape.is_some() {
            self.open.pop();
        }
        Some(value)
    }

    fn resolved(&mut self, field: &'a Field, path: &str, number: usize, depth: usize) -> Value {
        let name = path.rsplit('.').next().unwrap_or_default();
        match field.kind {
            Type::List => {
                let count = match self.long {
                    Some((long, count)) if long == path => count,
                    _ if depth > MAX_DEPTH => 0,
                    _ => ITEMS,
                };
                let Some(item) = field.items.as_deref() else {
                    return Value::Array((0..count).map(|number| text(name, number)).collect());
                };
                let items = (0..count).filter_map(|number| self.value(item, path, number, depth + 1));
                Value::Array(items.collect())
            }
            Type::Map => {
                let item = field.items.as_deref();
                let value = match item {
                    Some(item) => self.value(item, path, 0, depth + 1),
                    None => Some(text(name, 0)),
                };
                Value::Object(value.map(|value| ("key".to_owned(), value)).into_iter().collect())
            }
            Type::Object => Value::Object(self.fields(&field.fields, path, number, depth + 1)),
            // Only text reads the same from JSON and from XML.
            Type::Any | Type::Ref => text(name, number),
            // Clients take any other code at the top level for a failure.
            Type::String if path.eq_ignore_ascii_case("code") => json!("200"),
            _ => scalar(field, name, number),
        }
    }
}

fn scalar(field: &Field, name: &str, number: usize) -> Value {
    match field.kind {
        Type::Int32 | Type::Int64 => {
            let least = field.minimum.as_ref().and_then(Number::as_i64);
            let most = field.maximum.as_ref().and_then(Number::as_i64);
            let wanted = least.unwrap_or(1).saturating_add(i64::try_from(number).unwrap_or(0));
            json!(most.map_or(wanted, |most| wanted.min(most)))
        }
        // A half is exact in every format and precision.
        Type::Float | Type::Double => json!(field.minimum.as_ref().and_then(Number::as_f64).unwrap_or(0.0) + 0.5),
        Type::Boolean => Value::Bool(number.is_multiple_of(2)),
        Type::Timestamp => json!("2026-01-02T03:04:05Z"),
        Type::Enum if !field.values.is_empty() => json!(field.values[number % field.values.len()]),
        _ if field.json_text => json!("{}"),
        _ => text(name, number),
    }
}

/// Returns a text that names its field: `instance-id-1` for `InstanceId`.
fn text(name: &str, number: usize) -> Value {
    let mut words = String::new();
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase()
            && at > 0
            && !words.ends_with('-')
            && !name[..at].ends_with(|c: char| c.is_ascii_uppercase())
        {
            words.push('-');
        }
        words.push(if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        });
    }
    if words.is_empty() {
        words.push_str("value");
    }
    json!(format!("{words}-{}", number + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top_level_code_indicates_success() {
        let code = || Field {
            name: "Code".to_owned(),
            kind: Type::String,
            ..Field::default()
        };
        let inner = Field {
            name: "Data".to_owned(),
            kind: Type::Object,
            fields: vec![code()],
            ..Field::default()
        };
        assert_eq!(
            Value::Object(response(&Product::default(), &[code(), inner], None)),
            json!({"Code": "200", "Data": {"Code": "code-1"}})
        );
    }
}
