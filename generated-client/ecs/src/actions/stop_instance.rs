//! `StopInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Stops a running instance.
///
/// Answers as soon as the stop has begun: the instance is `Stopping`, later `Stopped`. Wait for it with
/// `DescribeInstanceStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StopInstance;
///
/// let response = StopInstance::new("i-bp1acs00000000000001").force_stop(false).stopped_mode("StopCharging").send(&client).await?;
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
/// | `InstanceType.ParameterMismatch` | 403 |  |
/// | `InstanceExpiredOrInArrears` | 403 |  |
/// | `InvalidInstanceId.NotSupport` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |  |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |  |
/// | `HibernationConfigured.NotEnabled` | 403 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
#[must_use = "a request does nothing until it is sent"]
pub struct StopInstance(Parameters);

impl StopInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instance to stop.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// No longer of use; leave it out.
    pub fn confirm_stop(self, value: bool) -> Self {
        Self(self.0.with("ConfirmStop", value))
    }

    /// Cuts the power instead of shutting the system down. What has not been written to disk is lost.
    pub fn force_stop(self, value: bool) -> Self {
        Self(self.0.with("ForceStop", value))
    }

    /// What stopping a pay-as-you-go instance means for its bill: `KeepCharging` keeps its resources and goes on
    /// charging, `StopCharging` gives computing resources and public address back.
    pub fn stopped_mode(self, value: impl Into<StoppedMode>) -> Self {
        Self(self.0.with("StoppedMode", value.into()))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Not available yet; leave it out.
    pub fn hibernate(self, value: bool) -> Self {
        Self(self.0.with("Hibernate", value))
    }
}

crate::engine::request!(StopInstance => StopInstanceResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("StopInstance", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`StopInstance`].
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// Names this call in support requests.
    pub request_id: String,
}

acs_protocol::shape!(StopInstanceResponse {
    request_id: "RequestId",
});

/// The values of `StoppedMode`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoppedMode {
    /// `KeepCharging`.
    KeepCharging,
    /// `StopCharging`.
    StopCharging,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(StoppedMode {
    KeepCharging: "KeepCharging",
    StopCharging: "StopCharging",
});
