//! `DescribeImagePipelineExecutions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeImagePipelineExecutions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImagePipelineExecutions;
///
/// let response = DescribeImagePipelineExecutions::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.Status` | 400 |
/// | `MissingParameter.ImagePipelineId` | 400 |
/// | `Invalid.NextToken` | 403 |
/// | `InvalidImagePipeline.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImagePipelineExecutions(Parameters);

impl DescribeImagePipelineExecutions {
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

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImagePipelineId", value))
    }

    /// Sets `ExecutionId`.
    pub fn execution_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExecutionId", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
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
}

crate::engine::request!(DescribeImagePipelineExecutions => DescribeImagePipelineExecutionsResponse, ACTION);
crate::engine::paginated!(
    DescribeImagePipelineExecutions => ImagePipelineExecutionSet,
    |response| response.image_pipeline_execution.unwrap_or_default().image_pipeline_execution_set
);

static ACTION: Action<'static> = Action::new("DescribeImagePipelineExecutions", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token(
    "ImagePipelineExecution.ImagePipelineExecutionSet",
    "NextToken",
    "NextToken",
)
.token_size("MaxResults", 100)
.total("TotalCount");

/// The answer to [`DescribeImagePipelineExecutions`].
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// `ImagePipelineExecution`.
    pub image_pipeline_execution: Option<ImagePipelineExecution>,
}

acs_protocol::shape!(DescribeImagePipelineExecutionsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    total_count: "TotalCount",
    max_results: "MaxResults",
    image_pipeline_execution: "ImagePipelineExecution",
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

/// What `ImagePipelineExecution` holds.
#[non_exhaustive]
pub struct ImagePipelineExecution {
    /// `ImagePipelineExecutionSet`.
    pub image_pipeline_execution_set: Vec<ImagePipelineExecutionSet>,
}

acs_protocol::shape!(ImagePipelineExecution {
    image_pipeline_execution_set: "ImagePipelineExecutionSet",
});

/// An item of `ImagePipelineExecutionSet`.
#[non_exhaustive]
pub struct ImagePipelineExecutionSet {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `ModifiedTime`.
    pub modified_time: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `ExecutionId`.
    pub execution_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<ImagePipelineExecutionSetTag>,
}

acs_protocol::shape!(ImagePipelineExecutionSet {
    creation_time: "CreationTime",
    image_pipeline_id: "ImagePipelineId",
    status: "Status",
    modified_time: "ModifiedTime",
    resource_group_id: "ResourceGroupId",
    message: "Message",
    image_id: "ImageId",
    execution_id: "ExecutionId",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ImagePipelineExecutionSetTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(ImagePipelineExecutionSetTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
