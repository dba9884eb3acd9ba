//! `DeleteImagePipeline`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteImagePipeline`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteImagePipeline;
///
/// let response = DeleteImagePipeline::new("image-pipeline-id").send(&client).await?;
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
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteImagePipeline(Parameters);

impl DeleteImagePipeline {
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
}

crate::engine::request!(DeleteImagePipeline => DeleteImagePipelineResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteImagePipeline", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImagePipelineId").required(),
]);

/// The answer to [`DeleteImagePipeline`].
#[non_exhaustive]
pub struct DeleteImagePipelineResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteImagePipelineResponse {
    request_id: "RequestId",
});
