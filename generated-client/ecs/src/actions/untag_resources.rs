//! `UntagResources`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `UntagResources`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::UntagResources;
///
/// let response = UntagResources::new("resource-type", ["resource-id"]).send(&client).await?;
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
/// | `Param.Conflict` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `MissingParameter.ResourceIds` | 404 |
/// | `MissingParameter.TagOwnerUid` | 404 |
/// | `MissingParameter.TagOwnerBid` | 404 |
/// | `MissingParameter.ResourceType` | 404 |
/// | `MissingParameter.Tags` | 404 |
/// | `MissingParameter.RegionId` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct UntagResources(Parameters);

impl UntagResources {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    /// - `resource_id`: `ResourceId`.
    ///
    ///   At most 51 items.
    pub fn new(resource_type: impl Into<String>, resource_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("ResourceType", resource_type)
            .with_list::<String>("ResourceId", resource_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `All`.
    pub fn all(self, value: bool) -> Self {
        Self(self.0.with("All", value))
    }

    /// Sets `TagKey`.
    ///
    /// At most 21 items.
    pub fn tag_key(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("TagKey", value))
    }
}

crate::engine::request!(UntagResources => UntagResourcesResponse, ACTION);

static ACTION: Action<'static> = Action::new("UntagResources", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ResourceType").required(),
    Parameter::new("ResourceId").required(),
]);

/// The answer to [`UntagResources`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(UntagResourcesResponse {
    request_id: "RequestId",
});
