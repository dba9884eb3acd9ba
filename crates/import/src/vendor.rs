//! The vendor's documents as types. Reading is lenient: a value of an unexpected kind counts as absent, so that one odd
//! value does not cost an action. Values that the importer does not need are skipped without being decoded.

mod lenient;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

pub(super) use lenient::{Entries, Lenient, List, Raw, Text, text_of};

/// An `api-docs.json`. Actions, components and endpoints stay raw and are read one by one: a correction changes
/// the text of one, and an unreadable one is reported alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Document<'d> {
    #[serde(borrow)]
    pub(super) info: Lenient<Info<'d>>,
    #[serde(borrow)]
    pub(super) components: Lenient<Components<'d>>,
    #[serde(borrow)]
    pub(super) apis: Entries<&'d RawValue>,
    #[serde(borrow)]
    pub(super) endpoints: Option<&'d RawValue>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Info<'d> {
    #[serde(borrow)]
    pub(super) style: Text<'d>,
    #[serde(borrow)]
    pub(super) product: Text<'d>,
    #[serde(borrow)]
    pub(super) version: Text<'d>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Components<'d> {
    #[serde(borrow)]
    pub(super) schemas: Entries<&'d RawValue>,
}

/// A row of `endpoints`; newer documents use `public` for `endpoint`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Endpoint<'d> {
    #[serde(borrow, rename = "regionId")]
    pub(super) region: Text<'d>,
    #[serde(borrow)]
    pub(super) endpoint: Text<'d>,
    #[serde(borrow)]
    pub(super) public: Text<'d>,
    #[serde(borrow)]
    pub(super) vpc: Text<'d>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Api<'d> {
    #[serde(borrow)]
    pub(super) methods: List<Text<'d>>,
    pub(super) security: List<Entries<IgnoredAny>>,
    #[serde(borrow)]
    pub(super) deprecated: Text<'d>,
    #[serde(borrow)]
    pub(super) operation_type: Text<'d>,
    #[serde(borrow)]
    pub(super) system_tags: Lenient<SystemTags<'d>>,
    #[serde(borrow)]
    pub(super) parameters: List<Lenient<Parameter<'d>>>,
    #[serde(borrow)]
    pub(super) responses: Entries<Lenient<Response<'d>>>,
    #[serde(borrow)]
    pub(super) error_codes: Entries<List<Lenient<ErrorCode<'d>>>>,
    #[serde(borrow)]
    pub(super) title: Option<&'d RawValue>,
    #[serde(borrow)]
    pub(super) summary: Option<&'d RawValue>,
    #[serde(borrow)]
    pub(super) description: Option<&'d RawValue>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct SystemTags<'d> {
    #[serde(borrow)]
    pub(super) operation_type: Text<'d>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Parameter<'d> {
    #[serde(borrow)]
    pub(super) name: Text<'d>,
    #[serde(borrow, rename = "in")]
    pub(super) position: Text<'d>,
    #[serde(borrow)]
    pub(super) style: Text<'d>,
    #[serde(borrow)]
    pub(super) allow_empty_value: Text<'d>,
    #[serde(borrow)]
    pub(super) schema: Lenient<Schema<'d>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Response<'d> {
    #[serde(borrow)]
    pub(super) schema: Lenient<Schema<'d>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ErrorCode<'d> {
    #[serde(borrow)]
    pub(super) error_code: Text<'d>,
    #[serde(borrow)]
    pub(super) error_message: Text<'d>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Schema<'d> {
    #[serde(borrow, rename = "$ref")]
    pub(super) reference: Text<'d>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'d>,
    #[serde(borrow)]
    pub(super) format: Text<'d>,
    #[serde(borrow)]
    pub(super) required: Text<'d>,
    #[serde(borrow)]
    pub(super) deprecated: Text<'d>,
    #[serde(borrow)]
    pub(super) default: Text<'d>,
    #[serde(borrow)]
    pub(super) minimum: Text<'d>,
    #[serde(borrow)]
    pub(super) maximum: Text<'d>,
    #[serde(borrow)]
    pub(super) exclusive_minimum: Text<'d>,
    #[serde(borrow)]
    pub(super) exclusive_maximum: Text<'d>,
    #[serde(borrow)]
    pub(super) min_length: Text<'d>,
    #[serde(borrow)]
    pub(super) max_length: Text<'d>,
    #[serde(borrow)]
    pub(super) min_items: Text<'d>,
    #[serde(borrow)]
    pub(super) max_items: Text<'d>,
    #[serde(borrow)]
    pub(super) pattern: Text<'d>,
    #[serde(borrow, rename = "enum")]
    pub(super) values: List<Text<'d>>,
    #[serde(borrow)]
    pub(super) properties: Entries<Lenient<Schema<'d>>>,
    #[serde(borrow)]
    pub(super) items: Option<Box<Lenient<Schema<'d>>>>,
    #[serde(borrow)]
    pub(super) additional_properties: Option<Box<Lenient<Schema<'d>>>>,
    #[serde(borrow)]
    pub(super) example: Raw<'d>,
    #[serde(borrow)]
    pub(super) description: Raw<'d>,
}

impl Schema<'_> {
    pub(super) fn is_required(&self) -> bool {
        self.required.is_true()
    }

    /// Returns the name of the component that `$ref` refers to.
    pub(super) fn component(&self) -> Option<&str> {
        let reference = self.reference.get()?;
        Some(reference.rsplit_once('/').map_or(reference, |(_, name)| name))
    }
}
