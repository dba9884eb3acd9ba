//! `StartImagePipelineExecution`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `StartImagePipelineExecution`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StartImagePipelineExecution;
///
/// let response = StartImagePipelineExecution::new("image-pipeline-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImagePipeline.HasRunningExecution` | 403 |
/// | `InvalidImagePipeline.NotFound` | 404 |
/// | `StartImagePipelineExecution.Failed` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartImagePipelineExecution(Parameters);

impl StartImagePipelineExecution {
    /// A request with what is required.
    ///
    /// - `image_pipeline_id`: `ImagePipelineId`.
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("ImagePipelineId", image_pipeline_id.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `TemplateTag`.
    ///
    /// At most 20 items.
    pub fn template_tag(self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        Self(self.0.with("TemplateTag", list::<TemplateTag>(value)))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ClientToken", value.into()))
    }
}

acs_runtime::request!(StartImagePipelineExecution => StartImagePipelineExecutionResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ImagePipelineId").required(),
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
    ],
    ..Action::new("StartImagePipelineExecution", &PRODUCT)
};

/// The answer to [`StartImagePipelineExecution`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionResponse {
    /// `ExecutionId`.
    pub execution_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(StartImagePipelineExecutionResponse {
    execution_id: "ExecutionId",
    request_id: "RequestId",
});

/// An item of `TemplateTag`.
#[derive(Clone, Default, PartialEq)]
pub struct TemplateTag(Parameters);

impl TemplateTag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(TemplateTag);
