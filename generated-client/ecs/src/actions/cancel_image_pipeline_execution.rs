//! `CancelImagePipelineExecution`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CancelImagePipelineExecution`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CancelImagePipelineExecution;
///
/// let response = CancelImagePipelineExecution::new("execution-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStatus.CancelFailed` | 400 |
/// | `InvalidStatus.ImagePipelineExecution` | 403 |
/// | `InvalidImagePipelineExecution.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CancelImagePipelineExecution(Parameters);

impl CancelImagePipelineExecution {
    /// A request with what is required.
    ///
    /// - `execution_id`: `ExecutionId`.
    pub fn new(execution_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ExecutionId", execution_id))
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
}

crate::engine::request!(CancelImagePipelineExecution => CancelImagePipelineExecutionResponse, ACTION);

static ACTION: Action<'static> = Action::new("CancelImagePipelineExecution", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ExecutionId").required(),
]);

/// The answer to [`CancelImagePipelineExecution`].
#[non_exhaustive]
pub struct CancelImagePipelineExecutionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CancelImagePipelineExecutionResponse {
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
