//! `DeleteInstance`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Parameter};

/// Calls `DeleteInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteInstance;
///
/// let response = DeleteInstance::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DependencyViolation.SLBConfiguring` | 400 |
/// | `DependencyViolation.RouteEntry` | 400 |
/// | `InvalidParameter` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `IncorrectInstanceStatus.Initializing` | 403 |
/// | `InvalidOperation.DeletionProtection` | 403 |
/// | `InvalidOperation.EniLinked` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstance(Parameters);

impl DeleteInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("InstanceId", instance_id.into()))
    }

    /// Sets `Force`.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }

    /// Sets `TerminateSubscription`.
    ///
    /// Default: `false`.
    pub fn terminate_subscription(self, value: bool) -> Self {
        Self(self.0.with("TerminateSubscription", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

acs_runtime::request!(DeleteInstance => DeleteInstanceResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("InstanceId").required()],
    ..Action::new("DeleteInstance", &PRODUCT)
};

/// The answer to [`DeleteInstance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(DeleteInstanceResponse {
    request_id: "RequestId",
});
