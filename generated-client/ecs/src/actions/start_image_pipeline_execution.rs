//! `StartImagePipelineExecution`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

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
#[must_use = "a request does nothing until it is sent"]
pub struct StartImagePipelineExecution(Parameters);

impl StartImagePipelineExecution {
    /// A request with what is required.
    ///
    /// - `image_pipeline_id`: `ImagePipelineId`.
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImagePipelineId", image_pipeline_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `TemplateTag`.
    ///
    /// At most 20 items.
    pub fn template_tag(self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        Self(self.0.with_list::<TemplateTag>("TemplateTag", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(StartImagePipelineExecution => StartImagePipelineExecutionResponse, ACTION);

static ACTION: Action<'static> = Action::new("StartImagePipelineExecution", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImagePipelineId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`StartImagePipelineExecution`].
#[non_exhaustive]
pub struct StartImagePipelineExecutionResponse {
    /// `ExecutionId`.
    pub execution_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(StartImagePipelineExecutionResponse {
    execution_id: "ExecutionId",
    request_id: "RequestId",
});

/// An item of `TemplateTag`.
#[derive(Default)]
pub struct TemplateTag(Parameters);

impl TemplateTag {
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

acs_protocol::object!(TemplateTag);
