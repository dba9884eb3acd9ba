//! `StopInstance`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Parameter};

/// Calls `StopInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StopInstance;
///
/// let response = StopInstance::new("instance-id").send(&client).await?;
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
/// | `InstanceType.ParameterMismatch` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `InvalidInstanceId.NotSupport` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `HibernationConfigured.NotEnabled` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopInstance(Parameters);

impl StopInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("InstanceId", instance_id.into()))
    }

    /// Sets `ConfirmStop`.
    pub fn confirm_stop(self, value: bool) -> Self {
        Self(self.0.with("ConfirmStop", value))
    }

    /// Sets `ForceStop`.
    pub fn force_stop(self, value: bool) -> Self {
        Self(self.0.with("ForceStop", value))
    }

    /// Sets `StoppedMode`.
    pub fn stopped_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with("StoppedMode", value.into()))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `Hibernate`.
    pub fn hibernate(self, value: bool) -> Self {
        Self(self.0.with("Hibernate", value))
    }
}

acs_runtime::request!(StopInstance => StopInstanceResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("InstanceId").required()],
    ..Action::new("StopInstance", &PRODUCT)
};

/// The answer to [`StopInstance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(StopInstanceResponse {
    request_id: "RequestId",
});
