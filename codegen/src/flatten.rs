//! Encodes the requests of examples by the spec alone. The generated tests compare the result with that of the runtime's
//! encoder, so this module shares no code with it.

use std::collections::BTreeMap;

use acs_spec::model::{Field, Position, Style, Type};
use serde_json::{Map, Value};

/// Names and values as they are sent.
pub(crate) type Pairs = Vec<(String, String)>;

/// The pairs of an example's request, by position.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) query: Pairs,
    pub(crate) form: Pairs,
    pub(crate) headers: Pairs,
}

impl Wire {
    /// Assigns pairs to the positions of their parameters.
    pub(crate) fn new(parameters: &[Field], pairs: Pairs) -> Self {
        let mut wire = Self::default();
        for (name, value) in pairs {
            match position(parameters, &name) {
                Position::Query => wire.query.push((name, value)),
                Position::Form => wire.form.push((name, value)),
                Position::Header => wire.headers.push((name, value)),
            }
        }
        for pairs in [&mut wire.query, &mut wire.form, &mut wire.headers] {
            pairs.sort();
        }
        wire
    }
}

/// Returns the position of the parameter that a flattened name belongs to.
fn position(parameters: &[Field], name: &str) -> Position {
    let owner = |field: &&Field| {
        name.strip_prefix(&field.name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let best = parameters.iter().filter(owner).max_by_key(|field| field.name.len());
    best.map_or(Position::Query, |field| field.position)
}

/// The shapes of a product by name.
pub(crate) type ShapeMap = BTreeMap<String, Field>;

/// Returns the pairs of a request.
pub(crate) fn request(shapes: &ShapeMap, parameters: &[Field], request: &Map<String, Value>) -> Pairs {
    let mut pairs = Pairs::new();
    for (name, value) in request {
        let field = parameters.iter().find(|field| field.name == *name);
        let style = field.and_then(|field| field.style).unwrap_or_default();
        let field = field.and_then(|field| resolve(shapes, field));
        let text = field.is_some_and(|field| field.json_text || field.kind == Type::String);
        let value = typed(shapes, field, value);
        match (style, &value) {
            (_, Value::Null) => {}
            (Style::Json, Value::Array(_) | Value::Object(_)) => pairs.push((name.clone(), json_text(&value))),
            (Style::Simple, Value::Array(items)) if items.is_empty() => {}
            (Style::Simple, Value::Array(items)) => {
                let texts: Vec<String> = items.iter().map(scalar).collect();
                pairs.push((name.clone(), texts.join(",")));
            }
            (_, Value::Array(_) | Value::Object(_)) if text => pairs.push((name.clone(), json_text(&value))),
            (style, value) => {
                let objects = match style {
                    Style::Flat => Objects::Declared(shapes, field),
                    _ => Objects::Fields,
                };
                repeat(name.clone(), value, objects, &mut pairs);
            }
        }
    }
    pairs
}

/// Returns the field itself, or the shape that it refers to, or `None` if there is no such shape.
fn resolve<'a>(shapes: &'a ShapeMap, field: &'a Field) -> Option<&'a Field> {
    let mut field = field;
    for _ in 0..=shapes.len() {
        if field.kind != Type::Ref {
            return Some(field);
        }
        field = shapes.get(field.shape.as_deref()?)?;
    }
    None
}

/// Converts a value to the declared type: a number in a field of text becomes text, and `100` in a `double` a float.
fn typed(shapes: &ShapeMap, field: Option<&Field>, value: &Value) -> Value {
    let Some(field) = field.and_then(|field| resolve(shapes, field)) else {
        return value.clone();
    };
    match (field.kind, value) {
        (Type::Float | Type::Double, Value::Number(_) | Value::String(_)) => {
            let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
            number.map_or_else(|| value.clone(), Value::from)
        }
        (Type::Int32 | Type::Int64, Value::String(text)) => {
            text.parse::<i64>().map_or_else(|_| value.clone(), Value::from)
        }
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().map_or_else(|_| value.clone(), Value::from),
        (Type::String, Value::Number(_) | Value::Bool(_)) if field.json_text => value.clone(),
        // JSON text at any depth is sent as one string.
        (Type::String, Value::Array(_) | Value::Object(_)) if field.json_text => Value::from(json_text(value)),
        (Type::String | Type::Timestamp | Type::Enum, Value::Number(_) | Value::Bool(_)) => {
            Value::from(value.to_string())
        }
        (Type::List, Value::Array(items)) => {
            let items = items.iter().map(|item| typed(shapes, field.items.as_deref(), item));
            Value::Array(items.collect())
        }
        (Type::Map, Value::Object(entries)) => {
            let entry = |(key, value): (&String, &Value)| (key.clone(), typed(shapes, field.items.as_deref(), value));
            Value::Object(entries.iter().map(entry).collect())
        }
        (Type::Object, Value::Object(entries)) => {
            let entry = |(key, value): (&String, &Value)| {
                let inner = field.fields.iter().find(|inner| inner.name == *key);
                (key.clone(), typed(shapes, inner, value))
            };
            Value::Object(entries.iter().map(entry).collect())
        }
        _ => value.clone(),
    }
}

/// How the objects of a value are encoded.
#[derive(Clone, Copy)]
enum Objects<'a> {
    /// All as structures with fields.
    Fields,
    /// In the flat style: as the field declares, or as a map if nothing is declared.
    Declared(&'a ShapeMap, Option<&'a Field>),
}

impl<'a> Objects<'a> {
    /// Returns how the objects of a field are declared, following references.
    fn declared(shapes: &'a ShapeMap, field: Option<&'a Field>) -> Self {
        Self::Declared(shapes, field.and_then(|field| resolve(shapes, field)))
    }

    fn item(self) -> Self {
        match self {
            Self::Fields => self,
            Self::Declared(shapes, field) => Self::declared(shapes, field.and_then(|field| field.items.as_deref())),
        }
    }

    /// Returns whether the object is a map.
    fn is_map(self) -> bool {
        match self {
            Self::Fields => false,
            Self::Declared(_, field) => field.is_none_or(|field| field.fields.is_empty()),
        }
    }

    /// Returns how the objects in an entry are encoded.
    fn entry(self, key: &str) -> Self {
        match self {
            Self::Declared(shapes, Some(field)) if !field.fields.is_empty() => {
                Self::declared(shapes, field.fields.iter().find(|inner| inner.name == key))
            }
            // The encoder writes all objects in a map as maps.
            Self::Declared(shapes, _) => Self::Declared(shapes, None),
            Self::Fields => self,
        }
    }
}

fn repeat(name: String, value: &Value, objects: Objects<'_>, pairs: &mut Pairs) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                repeat(format!("{name}.{}", index + 1), item, objects.item(), pairs);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                let entry = if objects.is_map() {
                    format!("#{}#{key}", key.encode_utf16().count())
                } else {
                    key.clone()
                };
                repeat(format!("{name}.{entry}"), value, objects.entry(key), pairs);
            }
        }
        scalar_value => pairs.push((name, scalar(scalar_value))),
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => json_text(other),
    }
}

/// Returns compact JSON with sorted keys, whatever features `serde_json` is built with.
pub(crate) fn json_text(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", joined(items.iter().map(json_text))),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(key, _)| *key);
            let entries = fields
                .into_iter()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), json_text(value)));
            format!("{{{}}}", joined(entries))
        }
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => float_text(float),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(",")
}

/// Formats a number as ECMAScript does. Services that declare an integer do not accept `1.0`.
fn float_text(float: f64) -> String {
    if float == 0.0 {
        return "0".to_owned();
    }
    if (1e-6..1e21).contains(&float.abs()) {
        return float.to_string();
    }
    let text = format!("{float:e}");
    if text.contains("e-") {
        text
    } else {
        text.replace('e', "e+")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn flat(field: Value, value: Value) -> Vec<String> {
        let field: Field = serde_json::from_value(field).unwrap();
        let mut object = Map::new();
        object.insert(field.name.clone(), value);
        let pairs = request(&ShapeMap::new(), &[field], &object).into_iter();
        let mut texts: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
        // The protocol does not define the order of an object's entries.
        texts.sort();
        texts
    }

    #[test]
    fn styles_encode_values() {
        let list = json!({"name": "K", "type": "list", "items": {"type": "string"}});
        assert_eq!(flat(list, json!(["a", "b"])), ["K.1=a", "K.2=b"]);
        let tags = json!({"name": "Tag", "type": "list", "items": {"type": "object"}});
        assert_eq!(
            flat(tags, json!([{"Key": "a", "On": true}])),
            ["Tag.1.Key=a", "Tag.1.On=true"]
        );
        let simple = json!({"name": "K", "type": "list", "style": "simple"});
        assert_eq!(flat(simple, json!([1, 2])), ["K=1,2"]);
        let text = json!({"name": "K", "type": "object", "style": "json"});
        assert_eq!(flat(text, json!({"a": [1]})), [r#"K={"a":[1]}"#]);
        let text = json!({"name": "K", "type": "any", "style": "json"});
        assert_eq!(
            flat(text, json!({"b": [100.0, 1e-7, 1e21, 0.1], "a": -0.0})),
            [r#"K={"a":0,"b":[100,1e-7,1e+21,0.1]}"#]
        );
        let map = json!({"name": "K", "type": "map", "style": "flat"});
        assert_eq!(flat(map, json!({"key": "v"})), ["K.#3#key=v"]);
        let mixed = json!({"name": "K", "type": "list", "style": "flat", "items": {"type": "object", "fields": [
            {"name": "Name", "type": "string"}, {"name": "Labels", "type": "map", "items": {"type": "string"}}]}});
        assert_eq!(
            flat(mixed, json!([{"Name": "n", "Labels": {"key": "v"}}])),
            ["K.1.Labels.#3#key=v", "K.1.Name=n"]
        );
        let object = json!({"name": "K", "type": "object"});
        assert_eq!(flat(object, json!({"A": {"B": ""}, "C": [], "D": null})), ["K.A.B="]);
    }

    #[test]
    fn floats_are_formatted_like_ecmascript() {
        for (number, text) in [
            (100.0, "100"),
            (-0.0, "0"),
            (0.5, "0.5"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
            (1e-7, "1e-7"),
            (0.000_001, "0.000001"),
        ] {
            assert_eq!(float_text(number), text);
        }
    }

    #[test]
    fn references_are_followed() {
        let shapes: ShapeMap =
            serde_json::from_value(json!({"Labels": {"type": "map", "items": {"type": "string"}}})).unwrap();
        let field: Field = serde_json::from_value(
            json!({"name": "K", "type": "list", "style": "flat", "items": {"type": "ref", "shape": "Labels"}}),
        )
        .unwrap();
        let object = json!({"K": [{"key": "v"}]}).as_object().cloned().unwrap();
        assert_eq!(
            request(&shapes, &[field], &object),
            [("K.1.#3#key".to_owned(), "v".to_owned())]
        );
    }
}
