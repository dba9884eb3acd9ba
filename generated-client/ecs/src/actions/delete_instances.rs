//! `DeleteInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Releases several instances for good.
///
/// Releases all of the instances, or none of them. Disks and addresses go with an instance where they are set
/// to.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteInstances;
///
/// let response = DeleteInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"]).force(true).client_token("5f0c8a1e-release-two").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidParameter.CrossRegionNotSupport` | 400 |  |
/// | `DRYRUN.SUCCESS` | 400 | The dry run has passed every check. |
/// | `DependencyViolation.SLBConfiguring` | 400 |  |
/// | `DependencyViolation.RouteEntry` | 400 |  |
/// | `InvalidParameter.TooManyInstanceIds` | 403 | More than 100 instances were given. |
/// | `InvalidInstanceIds.ValueNotSupported` | 403 |  |
/// | `InvalidOperation.DeletionProtection` | 403 | One of the instances is protected against deletion. Take the protection away first. |
/// | `ChargeTypeViolation` | 403 | Instances with this way of paying cannot be released by this action. |
/// | `IncorrectInstanceStatus.Initializing` | 403 |  |
/// | `InvalidOperation.EniLinked` | 403 |  |
/// | `IncorrectInstanceStatus` | 403 | The state of the instance does not allow this. Wait for another state, then call again. |
/// | `InstanceLockedForSecurity` | 403 | The instance is locked for reasons of security. |
/// | `InvalidInstanceIds.NotFound` | 404 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InvalidParameter` | 500 |  |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstances(Parameters);

impl DeleteInstances {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instances to release, up to 100.
    ///
    ///   At most 100 items.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("InstanceId", instance_id))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with an error such as
    /// `DRYRUN.SUCCESS`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Releases the instances even while they run. What has not been written to disk is lost.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }

    /// Whether subscription instances may be released too.
    ///
    /// Default: `false`.
    pub fn terminate_subscription(self, value: bool) -> Self {
        Self(self.0.with("TerminateSubscription", value))
    }

    /// Makes a repeated call safe: the same token never releases twice.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// The region of the instances.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteInstances => DeleteInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteInstances", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`DeleteInstances`].
#[non_exhaustive]
pub struct DeleteInstancesResponse {
    /// Names this call in support requests.
    pub request_id: String,
}

acs_protocol::shape!(DeleteInstancesResponse {
    request_id: "RequestId",
});
