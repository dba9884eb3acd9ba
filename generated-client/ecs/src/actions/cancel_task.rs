//! `CancelTask`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CancelTask`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CancelTask;
///
/// let response = CancelTask::new("task-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
/// | `InvalidTaskId.NotFound` | 400 |
/// | `InvalidTaskId.TaskActionNotSupport` | 403 |
/// | `InvalidTaskId.IncorrectTaskStatus` | 403 |
/// | `InvalidTaskId.NotFound` | 403 |
/// | `CancelTaskFailed` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct CancelTask(Parameters);

impl CancelTask {
    /// A request with what is required.
    ///
    /// - `task_id`: `TaskId`.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("TaskId", task_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(CancelTask => CancelTaskResponse, ACTION);

static ACTION: Action<'static> = Action::new("CancelTask", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("TaskId").required(),
]);

/// The answer to [`CancelTask`].
#[non_exhaustive]
pub struct CancelTaskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CancelTaskResponse {
    request_id: "RequestId",
});
