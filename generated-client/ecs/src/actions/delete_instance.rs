//! `DeleteInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Releases an instance for good.
///
/// Pay-as-you-go instances can be released once they are stopped, or at any time with `Force`. Disks and
/// addresses go with the instance where they are set to.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteInstance;
///
/// let response = DeleteInstance::new("i-bp1acs00000000000001").force(true).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `DependencyViolation.SLBConfiguring` | 400 |  |
/// | `DependencyViolation.RouteEntry` | 400 |  |
/// | `InvalidParameter` | 400 |  |
/// | `IncorrectInstanceStatus` | 403 | The state of the instance does not allow this. Wait for another state, then call again. |
/// | `InstanceLockedForSecurity` | 403 | The instance is locked for reasons of security. |
/// | `ChargeTypeViolation` | 403 | Instances with this way of paying cannot be released by this action. |
/// | `IncorrectInstanceStatus.Initializing` | 403 |  |
/// | `InvalidOperation.DeletionProtection` | 403 | The instance is protected against deletion. Take the protection away first. |
/// | `InvalidOperation.EniLinked` | 403 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstance(Parameters);

impl DeleteInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instance to release.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Releases the instance even while it runs. What has not been written to disk is lost.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }

    /// Whether a subscription instance may be released too.
    ///
    /// Default: `false`.
    pub fn terminate_subscription(self, value: bool) -> Self {
        Self(self.0.with("TerminateSubscription", value))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(DeleteInstance => DeleteInstanceResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("DeleteInstance", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`DeleteInstance`].
#[non_exhaustive]
pub struct DeleteInstanceResponse {
    /// Names this call in support requests.
    pub request_id: String,
}

acs_protocol::shape!(DeleteInstanceResponse {
    request_id: "RequestId",
});
