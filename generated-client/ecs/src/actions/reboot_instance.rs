//! `RebootInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Restarts a running instance.
///
/// The instance is `Starting`, later `Running` again.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RebootInstance;
///
/// let response = RebootInstance::new("i-bp1acs00000000000001").force_stop(true).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `IncorrectInstanceStatus` | 403 | The state of the instance does not allow this. Wait for another state, then call again. |
/// | `InstanceLockedForSecurity` | 403 | The instance is locked for reasons of security. |
/// | `DiskError` | 403 |  |
/// | `InstanceExpiredOrInArrears` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |  |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
#[must_use = "a request does nothing until it is sent"]
pub struct RebootInstance(Parameters);

impl RebootInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instance to restart.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Cuts the power instead of shutting the system down. What has not been written to disk is lost.
    pub fn force_stop(self, value: bool) -> Self {
        Self(self.0.with("ForceStop", value))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(RebootInstance => RebootInstanceResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("RebootInstance", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`RebootInstance`].
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// Names this call in support requests.
    pub request_id: String,
}

acs_protocol::shape!(RebootInstanceResponse {
    request_id: "RequestId",
});
