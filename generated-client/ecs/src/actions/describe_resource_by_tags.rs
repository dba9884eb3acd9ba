//! `DescribeResourceByTags`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeResourceByTags`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeResourceByTags;
///
/// let response = DescribeResourceByTags::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTagCount` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeResourceByTags(Parameters);

impl DescribeResourceByTags {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PageSize`.
    ///
    /// Default: `50`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeResourceByTags => DescribeResourceByTagsResponse, ACTION);
crate::engine::paginated!(DescribeResourceByTags => Resource, |response| response.resources);

static ACTION: Action<'static> = Action::new("DescribeResourceByTags", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Resources", "PageNumber")
    .number_size("PageSize", 50)
    .total("TotalCount");

/// The answer to [`DescribeResourceByTags`].
#[non_exhaustive]
pub struct DescribeResourceByTagsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Resources`.
    pub resources: Vec<Resource>,
}

acs_protocol::shape!(DescribeResourceByTagsResponse {
    request_id: "RequestId",
    page_size: "PageSize",
    page_number: "PageNumber",
    total_count: "TotalCount",
    resources: ["Resources", "Resource"],
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

/// An item of `Resources`.
#[non_exhaustive]
pub struct Resource {
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(Resource {
    resource_type: "ResourceType",
    resource_id: "ResourceId",
    region_id: "RegionId",
});
