//! `ListTagResources`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `ListTagResources`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ListTagResources;
///
/// let response = ListTagResources::new("resource-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDefaultResourceGroup.NotSupported` | 400 |
/// | `InvalidTag.NotSupported` | 400 |
/// | `NumberExceed.ResourceIds` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `OperationDenied.QuotaExceed` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `Invalid.Scope` | 400 |
/// | `InvalidTags.MalFormed` | 400 |
/// | `PermissionDenied.TagOwnerBid` | 403 |
/// | `PermissionDenied.TagOwnerUid` | 403 |
/// | `PermissionDenied.Scope` | 403 |
/// | `InvalidResourceId.NotSupported` | 403 |
/// | `NoPermission.Tag` | 403 |
/// | `BothEmpty.TagsAndResources` | 403 |
/// | `PermissionDenied.TagsFuzzyQuery` | 403 |
/// | `NumberExceed.TagValues` | 403 |
/// | `InvalidFilter.Malformed` | 403 |
/// | `InvalidTagFilter.Malformed` | 403 |
/// | `Invalid.NextToken` | 403 |
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
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagResources(Parameters);

impl ListTagResources {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ResourceType", resource_type))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `ResourceId`.
    ///
    /// At most 51 items.
    pub fn resource_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ResourceId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `TagFilter`.
    ///
    /// At most 5 items.
    pub fn tag_filter(self, value: impl IntoIterator<Item = TagFilter>) -> Self {
        Self(self.0.with_list::<TagFilter>("TagFilter", value))
    }
}

crate::engine::request!(ListTagResources => ListTagResourcesResponse, ACTION);
crate::engine::paginated!(ListTagResources => TagResource, |response| response.tag_resources);

static ACTION: Action<'static> = Action::new("ListTagResources", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ResourceType").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("TagResources", "NextToken", "NextToken");

/// The answer to [`ListTagResources`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TagResources`.
    pub tag_resources: Vec<TagResource>,
}

acs_protocol::shape!(ListTagResourcesResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    tag_resources: ["TagResources", "TagResource"],
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

/// An item of `TagFilter`.
#[derive(Default)]
pub struct TagFilter(Parameters);

impl TagFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `TagValues`.
    ///
    /// At most 5 items.
    pub fn tag_values(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("TagValues", value))
    }

    /// Sets `TagKey`.
    pub fn tag_key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TagKey", value))
    }
}

acs_protocol::object!(TagFilter);

/// An item of `TagResources`.
#[non_exhaustive]
pub struct TagResource {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(TagResource {
    tag_value: "TagValue",
    resource_type: "ResourceType",
    resource_id: "ResourceId",
    tag_key: "TagKey",
});
