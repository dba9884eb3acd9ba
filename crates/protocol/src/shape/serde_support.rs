//! `Serialize` and `Deserialize` for generated types. Both go through JSON values, so that wrapper levels and leniency
//! are the same as on the wire.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::Error as _,
    ser::{Error as _, SerializeMap},
};
use serde_json::{Map, Number, Value};

use super::{Field, from_node};
use crate::{Parameters, canonical_json, decode::Node};

/// Serializes a value of a generated type.
///
/// # Errors
/// Returns the errors of the serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let value = value
        .to_value()
        .ok_or_else(|| S::Error::custom("the value has no JSON form"))?;
    Sorted(&value).serialize(serializer)
}

/// Serializes parameters.
///
/// # Errors
/// Returns the errors of the serializer.
pub fn serialize_parameters<S: Serializer>(parameters: &Parameters, serializer: S) -> Result<S::Ok, S::Error> {
    entries(parameters.as_object(), serializer)
}

/// Deserializes a value of a generated type with the leniency of responses.
///
/// # Errors
/// Returns the errors of the deserializer, and one if the value does not fit the type.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    from_node(&Node::from(&value)).map_err(D::Error::custom)
}

/// Deserializes parameters from any object, since services accept parameters that no spec knows yet.
///
/// # Errors
/// Returns the errors of the deserializer.
pub fn deserialize_parameters<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parameters, D::Error> {
    Map::deserialize(deserializer).map(Parameters::from)
}

/// A value that serializes with sorted keys and plain numbers, whatever features of `serde_json` are on. With
/// `arbitrary_precision` its own `Serialize` writes numbers as a structure that other formats cannot recognize.
struct Sorted<'a>(&'a Value);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(value) => number(value, serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Sorted)),
            Value::Object(fields) => entries(fields, serializer),
        }
    }
}

fn number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(number) = number.as_i64() {
        return serializer.serialize_i64(number);
    }
    if let Some(number) = number.as_u64() {
        return serializer.serialize_u64(number);
    }
    match number.as_f64() {
        Some(number) if number.is_finite() => serializer.serialize_f64(number),
        _ => serializer.serialize_str(&number.to_string()),
    }
}

fn entries<S: Serializer>(object: &Map<String, Value>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(object.len()))?;
    for (key, value) in canonical_json::sorted(object) {
        map.serialize_entry(key, &Sorted(value))?;
    }
    map.end()
}
