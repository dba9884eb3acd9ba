use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use super::{is_default, strict};

/// A parameter, a response field, a field of an object, the items of a list or a shape: a name, a type, and the keys
/// of the type. The validator checks which keys apply to which type, since it can suggest corrections.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire: `InstanceId`. Absent for the items of a list or a map and for shapes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The name of the Rust field or setter, in place of the derived one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// Whether a request needs it, or a response always has it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: bool,
    /// Where the parameter is sent.
    #[serde(rename = "in", default, skip_serializing_if = "is_default")]
    pub position: Position,
    /// How a list, an object or a map is written as parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Where the value comes from if the caller sets none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from: Option<DefaultFrom>,
    /// The value that the service assumes if the caller sets none.
    #[serde(default, deserialize_with = "strict::value", skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// The smallest value, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Number>,
    /// The largest value, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Number>,
    /// The smallest number of characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The largest number of characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// The smallest number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// The largest number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// A regular expression that the value matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The known values of an enum; the service may add others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The meanings of known values of an enum, by value, in Markdown.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub value_docs: BTreeMap<String, String>,
    /// The name of the Rust type of an enum or an object, in place of the derived one. Two enums of one action
    /// with the same name and values share one type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// The name of the shape in `product.json` that a `ref` refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// The wrapper level of a list in a response: `{"Zones": {"Zone": [..]}}` has the element `Zone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    /// The type of the items of a list, or of the values of a map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<Field>>,
    /// The fields of an object.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Whether a string holds JSON text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub json_text: bool,
    /// The list or map that the JSON text holds; any JSON if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Box<Field>>,
    /// Whether the value is a secret: it never reaches `Debug`, logs or errors.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sensitive: bool,
    /// Whether the parameter makes a repeated write safe; generated once per call if the caller sets none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idempotency_token: bool,
    /// Whether the field is deprecated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// A value that the service accepts or returns, as the documentation shows it.
    #[serde(default, deserialize_with = "strict::value", skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// The purpose, the unit and the limits of the field, in Markdown; the text of `vocabulary.json` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// The types of the format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// UTF-8 text.
    #[default]
    String,
    /// A 32-bit signed integer.
    Int32,
    /// A 64-bit signed integer.
    Int64,
    /// A single-precision number.
    Float,
    /// A double-precision number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// A point in time, as text: `2014-05-26T12:00:00Z`, with or without seconds.
    Timestamp,
    /// Text with known values; the service may add others.
    Enum,
    /// Any JSON value.
    Any,
    /// A list of `items`.
    List,
    /// An object with `fields`.
    Object,
    /// An object with free keys, all values of the type `items`.
    Map,
    /// A shape of the product, by name; shapes may contain themselves.
    Ref,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Position {
    /// In the query string.
    #[default]
    Query,
    /// In the form body.
    Form,
    /// In a header of its own name.
    Header,
}

/// How a list, an object or a map is written as parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// `Tag.1.Key=a&Tag.1.Value=b`, numbers from 1. The default.
    #[default]
    RepeatList,
    /// As `repeat_list`, map entries as `K.#3#key=value` with the key's length.
    Flat,
    /// Compact JSON text in one parameter.
    Json,
    /// Items joined by commas in one parameter.
    Simple,
}

/// Where a value comes from if the caller sets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DefaultFrom {
    /// The region of the client.
    #[serde(rename = "client.region")]
    ClientRegion,
}

impl Type {
    /// Returns the word for the type in a spec file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Float => "float",
            Self::Double => "double",
            Self::Boolean => "boolean",
            Self::Timestamp => "timestamp",
            Self::Enum => "enum",
            Self::Any => "any",
            Self::List => "list",
            Self::Object => "object",
            Self::Map => "map",
            Self::Ref => "ref",
        }
    }

    /// Returns whether the value is one string, number or boolean.
    #[must_use]
    pub fn is_scalar(self) -> bool {
        !matches!(self, Self::Any | Self::List | Self::Object | Self::Map | Self::Ref)
    }

    /// Returns whether the value is a number.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Int32 | Self::Int64 | Self::Float | Self::Double)
    }
}
