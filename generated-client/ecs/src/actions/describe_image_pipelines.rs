//! `DescribeImagePipelines`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeImagePipelines`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImagePipelines;
///
/// let response = DescribeImagePipelines::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImagePipelineIdSize.ExceededMaxNumber` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `Invalid.NextToken` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImagePipelines(Parameters);

impl DescribeImagePipelines {
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

    /// Sets `ImagePipelineId`.
    ///
    /// At most 21 items.
    pub fn image_pipeline_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ImagePipelineId", value))
    }
}

crate::engine::request!(DescribeImagePipelines => DescribeImagePipelinesResponse, ACTION);
crate::engine::paginated!(
    DescribeImagePipelines => ImagePipelineSet,
    |response| response.image_pipeline.unwrap_or_default().image_pipeline_set
);

static ACTION: Action<'static> = Action::new("DescribeImagePipelines", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("ImagePipeline.ImagePipelineSet", "NextToken", "NextToken")
    .token_size("MaxResults", 100)
    .total("TotalCount");

/// The answer to [`DescribeImagePipelines`].
#[non_exhaustive]
pub struct DescribeImagePipelinesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// `ImagePipeline`.
    pub image_pipeline: Option<ImagePipeline>,
}

acs_protocol::shape!(DescribeImagePipelinesResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    total_count: "TotalCount",
    max_results: "MaxResults",
    image_pipeline: "ImagePipeline",
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

/// What `ImagePipeline` holds.
#[non_exhaustive]
pub struct ImagePipeline {
    /// `ImagePipelineSet`.
    pub image_pipeline_set: Vec<ImagePipelineSet>,
}

acs_protocol::shape!(ImagePipeline {
    image_pipeline_set: "ImagePipelineSet",
});

/// An item of `ImagePipelineSet`.
#[non_exhaustive]
pub struct ImagePipelineSet {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `DeleteInstanceOnFailure`.
    pub delete_instance_on_failure: Option<bool>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `BaseImage`.
    pub base_image: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ImageName`.
    pub image_name: Option<String>,
    /// `BaseImageType`.
    pub base_image_type: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `BuildContent`.
    pub build_content: Option<String>,
    /// `Tags`.
    pub tags: Vec<ImagePipelineSetTag>,
    /// `ToRegionIds`.
    pub to_region_ids: Vec<String>,
    /// `AddAccounts`.
    pub add_accounts: Vec<String>,
}

acs_protocol::shape!(ImagePipelineSet {
    creation_time: "CreationTime",
    delete_instance_on_failure: "DeleteInstanceOnFailure",
    instance_type: "InstanceType",
    internet_max_bandwidth_out: "InternetMaxBandwidthOut",
    image_pipeline_id: "ImagePipelineId",
    v_switch_id: "VSwitchId",
    system_disk_size: "SystemDiskSize",
    description: "Description",
    base_image: "BaseImage",
    resource_group_id: "ResourceGroupId",
    image_name: "ImageName",
    base_image_type: "BaseImageType",
    name: "Name",
    build_content: "BuildContent",
    tags: ["Tags", "Tag"],
    to_region_ids: ["ToRegionIds", "ToRegionId"],
    add_accounts: ["AddAccounts", "AddAccount"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ImagePipelineSetTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(ImagePipelineSetTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
