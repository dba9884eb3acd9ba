//! `StartInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Starts a stopped instance.
///
/// Answers as soon as the start has begun: the instance is `Starting`, later `Running`. Wait for it with
/// `DescribeInstanceStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StartInstance;
///
/// let response = StartInstance::new("i-bp1acs00000000000001").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `LackResource` | 400 |  |
/// | `InvalidDedicatedHost.NotEnoughResource` | 400 |  |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |  |
/// | `Invalid.PrivatePoolOptions.NoStock` | 400 |  |
/// | `InvalidParameter.KMSKeyId.NotFound` | 403 |  |
/// | `IncorrectInstanceStatus` | 403 | The state of the instance does not allow this. Wait for another state, then call again. |
/// | `InstanceLockedForSecurity` | 403 | The instance is locked for reasons of security. |
/// | `InsufficientBalance` | 403 |  |
/// | `DiskError` | 403 |  |
/// | `InstanceExpired` | 403 |  |
/// | `InstanceNotReady` | 403 |  |
/// | `DiskInArrears` | 403 |  |
/// | `OperationDenied.NoStock` | 403 |  |
/// | `OperationDenied.SpotPriceLowerThanPublicPrice` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |  |
/// | `QuotaExceed.ElasticQuota` | 403 |  |
/// | `OperationDenied.HostRepairing` | 403 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InvalidCapacityReservationId.NotFound` | 404 |  |
/// | `InstanceNotReady` | 500 |  |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
/// | `ServiceUnavailable` | 503 |  |
#[must_use = "a request does nothing until it is sent"]
pub struct StartInstance(Parameters);

impl StartInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instance to start.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Whether to set up a new local disk where the old one has failed.
    pub fn init_local_disk(self, value: bool) -> Self {
        Self(self.0.with("InitLocalDisk", value))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(StartInstance => StartInstanceResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("StartInstance", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`StartInstance`].
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Names this call in support requests.
    pub request_id: String,
}

acs_protocol::shape!(StartInstanceResponse {
    request_id: "RequestId",
});
