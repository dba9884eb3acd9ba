//! `RedeployInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `RedeployInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RedeployInstance;
///
/// let response = RedeployInstance::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `DiskError` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `InvalidOperation.RedeployInstance` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct RedeployInstance(Parameters);

impl RedeployInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `ForceStop`.
    pub fn force_stop(self, value: bool) -> Self {
        Self(self.0.with("ForceStop", value))
    }
}

crate::engine::request!(RedeployInstance => RedeployInstanceResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("RedeployInstance", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`RedeployInstance`].
#[non_exhaustive]
pub struct RedeployInstanceResponse {
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RedeployInstanceResponse {
    task_id: "TaskId",
    request_id: "RequestId",
});
