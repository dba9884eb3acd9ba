//! `AddTags`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AddTags`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AddTags;
/// use acs_ecs::actions::add_tags::Tag;
///
/// let response = AddTags::new("resource-type", "resource-id", [Tag::new()]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `OperationDenied.QuotaExceed` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidResourceId.NotSupported` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `TagKey.Duplication` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AddTags(Parameters);

impl AddTags {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    /// - `resource_id`: `ResourceId`.
    /// - `tag`: `Tag`.
    ///
    ///   At most 20 items.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
        tag: impl IntoIterator<Item = Tag>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("ResourceType", resource_type)
            .with_text("ResourceId", resource_id)
            .with_list::<Tag>("Tag", tag);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(AddTags => AddTagsResponse, ACTION);

static ACTION: Action<'static> = Action::new("AddTags", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ResourceType").required(),
    Parameter::new("ResourceId").required(),
    Parameter::new("Tag").required(),
]);

/// The answer to [`AddTags`].
#[non_exhaustive]
pub struct AddTagsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AddTagsResponse {
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);
