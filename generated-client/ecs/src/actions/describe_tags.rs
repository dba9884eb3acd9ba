//! `DescribeTags`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeTags`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeTags;
///
/// let response = DescribeTags::new().send(&client).await?;
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
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `Invalid.TagCategory` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeTags(Parameters);

impl DescribeTags {
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

    /// Sets `ResourceId`.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeTags => DescribeTagsResponse, ACTION);
crate::engine::paginated!(DescribeTags => DescribeTagsTag, |response| response.tags);

static ACTION: Action<'static> = Action::new("DescribeTags", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Tags", "PageNumber")
    .number_size("PageSize", 50)
    .total("TotalCount");

/// The answer to [`DescribeTags`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Tags`.
    pub tags: Vec<DescribeTagsTag>,
}

acs_protocol::shape!(DescribeTagsResponse {
    request_id: "RequestId",
    page_size: "PageSize",
    page_number: "PageNumber",
    total_count: "TotalCount",
    tags: ["Tags", "Tag"],
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

/// An item of `Tags`.
#[non_exhaustive]
pub struct DescribeTagsTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `ResourceTypeCount`.
    pub resource_type_count: Option<ResourceTypeCount>,
}

acs_protocol::shape!(DescribeTagsTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
    resource_type_count: "ResourceTypeCount",
});

/// What `ResourceTypeCount` holds.
#[non_exhaustive]
pub struct ResourceTypeCount {
    /// `Instance`.
    pub instance: Option<i64>,
    /// `Image`.
    pub image: Option<i64>,
    /// `Ddh`.
    pub ddh: Option<i64>,
    /// `SnapshotPolicy`.
    pub snapshot_policy: Option<i64>,
    /// `Securitygroup`.
    pub securitygroup: Option<i64>,
    /// `Snapshot`.
    pub snapshot: Option<i64>,
    /// `ReservedInstance`.
    pub reserved_instance: Option<i64>,
    /// `LaunchTemplate`.
    pub launch_template: Option<i64>,
    /// `Eni`.
    pub eni: Option<i64>,
    /// `Disk`.
    pub disk: Option<i64>,
    /// `KeyPair`.
    pub key_pair: Option<i64>,
    /// `Volume`.
    pub volume: Option<i64>,
}

acs_protocol::shape!(ResourceTypeCount {
    instance: "Instance",
    image: "Image",
    ddh: "Ddh",
    snapshot_policy: "SnapshotPolicy",
    securitygroup: "Securitygroup",
    snapshot: "Snapshot",
    reserved_instance: "ReservedInstance",
    launch_template: "LaunchTemplate",
    eni: "Eni",
    disk: "Disk",
    key_pair: "KeyPair",
    volume: "Volume",
});
