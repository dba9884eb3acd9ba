//! `DescribeImageComponents`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeImageComponents`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImageComponents;
///
/// let response = DescribeImageComponents::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.Owner` | 400 |
/// | `InvalidImageComponentIdSize.ExceededMaxNumber` | 400 |
/// | `Invalid.NextToken` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImageComponents(Parameters);

impl DescribeImageComponents {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// Default: `50`. From 1 to 500.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `Owner`.
    pub fn owner(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Owner", value))
    }

    /// Sets `ImageComponentId`.
    ///
    /// At most 21 items.
    pub fn image_component_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ImageComponentId", value))
    }
}

crate::engine::request!(DescribeImageComponents => DescribeImageComponentsResponse, ACTION);
crate::engine::paginated!(
    DescribeImageComponents => ImageComponentSet,
    |response| response.image_component.unwrap_or_default().image_component_set
);

static ACTION: Action<'static> = Action::new("DescribeImageComponents", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("ImageComponent.ImageComponentSet", "NextToken", "NextToken")
    .token_size("MaxResults", 100)
    .total("TotalCount");

/// The answer to [`DescribeImageComponents`].
#[non_exhaustive]
pub struct DescribeImageComponentsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// `ImageComponent`.
    pub image_component: Option<ImageComponent>,
}

acs_protocol::shape!(DescribeImageComponentsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    total_count: "TotalCount",
    max_results: "MaxResults",
    image_component: "ImageComponent",
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

/// What `ImageComponent` holds.
#[non_exhaustive]
pub struct ImageComponent {
    /// `ImageComponentSet`.
    pub image_component_set: Vec<ImageComponentSet>,
}

acs_protocol::shape!(ImageComponent {
    image_component_set: "ImageComponentSet",
});

/// An item of `ImageComponentSet`.
#[non_exhaustive]
pub struct ImageComponentSet {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SystemType`.
    pub system_type: Option<String>,
    /// `ImageComponentId`.
    pub image_component_id: Option<String>,
    /// `ComponentType`.
    pub component_type: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Content`.
    pub content: Option<String>,
    /// `Owner`.
    pub owner: Option<String>,
    /// `Tags`.
    pub tags: Vec<ImageComponentSetTag>,
}

acs_protocol::shape!(ImageComponentSet {
    creation_time: "CreationTime",
    description: "Description",
    system_type: "SystemType",
    image_component_id: "ImageComponentId",
    component_type: "ComponentType",
    resource_group_id: "ResourceGroupId",
    name: "Name",
    content: "Content",
    owner: "Owner",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ImageComponentSetTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(ImageComponentSetTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
