//! `TagResources`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `TagResources`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::TagResources;
/// use acs_ecs::actions::tag_resources::Tag;
///
/// let response = TagResources::new("resource-type", ["resource-id"], [Tag::new()]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `NumberExceed.ResourceIds` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `OperationDenied.QuotaExceed` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `Invalid.Scope` | 400 |
/// | `PermissionDenied.TagOwnerBid` | 403 |
/// | `PermissionDenied.TagOwnerUid` | 403 |
/// | `PermissionDenied.Scope` | 403 |
/// | `InvalidResourceId.NotSupported` | 403 |
/// | `NoPermissionKey.Scope` | 403 |
/// | `NoPermission.Tag` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `TagKey.Duplication` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `MissingParameter.ResourceIds` | 404 |
/// | `MissingParameter.TagOwnerUid` | 404 |
/// | `MissingParameter.TagOwnerBid` | 404 |
/// | `MissingParameter.ResourceType` | 404 |
/// | `MissingParameter.Tags` | 404 |
/// | `MissingParameter.RegionId` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
/// | `ServiceUnavailable` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct TagResources(Parameters);

impl TagResources {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    /// - `resource_id`: `ResourceId`.
    ///
    ///   At most 51 items.
    /// - `tag`: `Tag`.
    ///
    ///   At most 21 items.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = Tag>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("ResourceType", resource_type)
            .with_list::<String>("ResourceId", resource_id)
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

crate::engine::request!(TagResources => TagResourcesResponse, ACTION);

static ACTION: Action<'static> = Action::new("TagResources", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ResourceType").required(),
    Parameter::new("ResourceId").required(),
    Parameter::new("Tag").required(),
]);

/// The answer to [`TagResources`].
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(TagResourcesResponse {
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

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
