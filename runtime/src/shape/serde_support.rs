//! `Serialize` and `Deserialize` of generated types: by way of JSON values, so that wrapper levels and leniency are the
//! same as on the wire.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::Error as _};
use serde_json::{Map, Value};

use super::{Field, Name, Shape, from_node};
use crate::{Parameters, decode::Node};

/// A shape as a JSON object, under wire names; absent fields are left out.
pub fn write_object<T: Shape>(shape: &T) -> Value {
    let mut object = Map::new();
    shape.members(&mut |_, members| {
        for (names, member) in T::NAMES.iter().zip(members) {
            let name = Name::of(names);
            if let Some(value) = member.to_field(name) {
                object.insert(name.wire.to_owned(), value);
            }
        }
    });
    Value::Object(object)
}

/// Serializes a value of a generated type.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let value = value
        .to_value()
        .ok_or_else(|| S::Error::custom("a value that JSON does not have"))?;
    value.serialize(serializer)
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
