//! `StartInstance`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Parameter};

/// Calls `StartInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StartInstance;
///
/// let response = StartInstance::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `LackResource` | 400 |
/// | `InvalidDedicatedHost.NotEnoughResource` | 400 |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |
/// | `Invalid.PrivatePoolOptions.NoStock` | 400 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InsufficientBalance` | 403 |
/// | `DiskError` | 403 |
/// | `InstanceExpired` | 403 |
/// | `InstanceNotReady` | 403 |
/// | `DiskInArrears` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `OperationDenied.SpotPriceLowerThanPublicPrice` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `QuotaExceed.ElasticQuota` | 403 |
/// | `OperationDenied.HostRepairing` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidCapacityReservationId.NotFound` | 404 |
/// | `InstanceNotReady` | 500 |
/// | `InternalError` | 500 |
/// | `ServiceUnavailable` | 503 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartInstance(Parameters);

impl StartInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("InstanceId", instance_id.into()))
    }

    /// Sets `InitLocalDisk`.
    pub fn init_local_disk(self, value: bool) -> Self {
        Self(self.0.with("InitLocalDisk", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

acs_runtime::request!(StartInstance => StartInstanceResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("InstanceId").required()],
    ..Action::new("StartInstance", &PRODUCT)
};

/// The answer to [`StartInstance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(StartInstanceResponse {
    request_id: "RequestId",
});
