use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::strict;

/// A `types.json`: the names that the types of a generated crate were once given, with the places that use each type.
///
/// Generators read and write the file, so that an object or an enum keeps its name, whatever is added to the specs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeNames {
    /// The JSON Schema of this file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The types by name.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub types: BTreeMap<String, NamedType>,
}

/// A type of a generated crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamedType {
    /// The form of the type.
    pub form: Form,
    /// The objects or enums that are of this type, by [`Place`](crate::Place): `RunInstances.parameters.DataDisk[]`.
    ///
    /// The first one decides the order of the fields and the documentation of the type; the others are sorted.
    pub uses: Vec<String>,
}

/// The form of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// An enum, in requests and in responses.
    Enum,
    /// An object of requests.
    Request,
    /// An object of responses.
    Response,
}

impl Form {
    /// Returns the word for the form in a file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Enum => "enum",
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}
