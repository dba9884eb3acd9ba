//! `Serialize` and `Deserialize` of generated types: by way of JSON values, so that wrapper levels and leniency are the
//! same as on the wire.

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
/// Those of the serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let value = value
        .to_value()
        .ok_or_else(|| S::Error::custom("a value that JSON does not have"))?;
    Sorted(&value).serialize(serializer)
}

/// Serializes parameters.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_parameters<S: Serializer>(parameters: &Parameters, serializer: S) -> Result<S::Ok, S::Error> {
    entries(parameters.as_object(), serializer)
}

/// Deserializes a value of a generated type, as leniently as a response.
///
/// # Errors
/// Those of the deserializer, and if the value does not fit the type.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    from_node(&Node::from(&value)).map_err(D::Error::custom)
}

/// Deserializes parameters: any object, since services take parameters that no spec knows yet.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize_parameters<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parameters, D::Error> {
    Map::deserialize(deserializer).map(Parameters::from)
}

/// A value whose keys are sorted and whose numbers are numbers to every serializer, whatever features of `serde_json` are
/// on: with `arbitrary_precision` its own `Serialize` writes a structure that other formats take for one.
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
