//! `RebootInstance`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Parameter};

/// Calls `RebootInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RebootInstance;
///
/// let response = RebootInstance::new("instance-id").send(&client).await?;
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
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RebootInstance(Parameters);

impl RebootInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("InstanceId", instance_id.into()))
    }

    /// Sets `ForceStop`.
    pub fn force_stop(self, value: bool) -> Self {
        Self(self.0.with("ForceStop", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

acs_runtime::request!(RebootInstance => RebootInstanceResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("InstanceId").required()],
    ..Action::new("RebootInstance", &PRODUCT)
};

/// The answer to [`RebootInstance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(RebootInstanceResponse {
    request_id: "RequestId",
});
