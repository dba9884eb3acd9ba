use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Action, ErrorRow, Field, TypeNames, Vocabulary, is_default, strict};

/// A `product.json`, which holds what all actions of one product version share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// The JSON Schema of this file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The product code of the vendor, as in its endpoints: `Ecs`.
    pub product: String,
    /// The API version, a date: `2014-05-26`.
    pub version: String,
    /// The name of the product in the generated documentation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The name of the generated package; `acs-` and the product code in lower case if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// The kinds of things that actions are about, in the order of the documentation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// The hosts of the product.
    #[serde(default, skip_serializing_if = "is_default")]
    pub endpoints: Endpoints,
    /// Shapes that actions refer to by `ref`, by name.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub shapes: BTreeMap<String, Field>,
    /// Errors that every action of the product can return.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
}

/// A kind of thing that actions are about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The name that actions refer to by `resource`: `SecurityGroup`.
    pub name: String,
    /// The heading above its actions: `Security groups`.
    pub title: String,
}

/// How the host of a call is chosen: the entry of the region, else the rule, else the global host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// The host for a region that `regions` does not name, with `{region}` in it: `ecs.{region}.aliyuncs.com`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// As `rule`, inside a VPC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpc_rule: Option<String>,
    /// The host of a product that uses one host for all regions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<String>,
    /// Hosts by region, where they differ from the rule.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub regions: BTreeMap<String, String>,
    /// Hosts inside a VPC by region, where they differ from the VPC rule.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub vpc_regions: BTreeMap<String, String>,
}

/// A product version with all its actions, as the generator and the emulator use it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProductSpec {
    /// The content of `product.json`.
    pub product: Product,
    /// The actions, sorted by name.
    pub actions: Vec<Action>,
    /// The content of `types.json`: the names that types were given before.
    pub type_names: TypeNames,
    /// The content of `vocabulary.json`.
    pub vocabulary: Vocabulary,
}

impl Product {
    /// Returns the name of the generated package: `package`, else `acs-` and the product code in lower case.
    #[must_use]
    pub fn package_name(&self) -> String {
        self.package
            .clone()
            .unwrap_or_else(|| format!("acs-{}", self.product.to_lowercase()))
    }
}

impl ProductSpec {
    /// Returns the action with that name.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.action == name)
    }
}

/// Returns whether the text has the form of an API version: `2014-05-26`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

/// Returns whether the text has the form of a point in time: a date, with an optional time of day.
#[must_use]
pub fn is_timestamp(text: &str) -> bool {
    let (date, time) = text.split_at_checked(10).unwrap_or((text, ""));
    let time = time.strip_prefix(['T', ' ']).unwrap_or(time);
    is_date(date) && time.chars().all(|c| c.is_ascii_digit() || ":.+-Z".contains(c))
}
