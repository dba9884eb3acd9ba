//! `ModifyInstanceDeployment`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceDeployment`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceDeployment;
///
/// let response = ModifyInstanceDeployment::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationDenied.UnstoppedInstance` | 400 |
/// | `InvalidDedicatedHostStatus.NotSupport` | 400 |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |
/// | `NoAvaliableDedicatedHost` | 400 |
/// | `OperationDenied.LocalDiskInstance` | 400 |
/// | `InvalidParameter.Param` | 400 |
/// | `InvalidParam.Tenancy` | 400 |
/// | `InvalidParam.DedicatedHostId` | 400 |
/// | `InvalidDedicatedHost.NotEnoughResource` | 400 |
/// | `OperationDenied.InvalidInstance` | 400 |
/// | `ChargeTypeViolation.PostPaidDedicatedHost` | 400 |
/// | `OperationDenied.NotSupport` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 400 |
/// | `OperationDenied.CannotPerform` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidParameter.Tenancy` | 400 |
/// | `InvalidParameter.Affinity` | 400 |
/// | `InvalidInstanceType.NotSupport` | 400 |
/// | `InvalidParam.InstanceId` | 400 |
/// | `InvalidDedicatedHostClusterId.NotFound` | 400 |
/// | `InvalidDedicatedHostClusterId.Invalid` | 400 |
/// | `InvalidDestinationZone.DeploymentSetMismatch` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `InvalidDeploymentSetId.NoAvailableResources` | 403 |
/// | `InvalidDeploymentSetId.NotFound` | 404 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `OperationDenied.UnstoppedInstance` | 404 |
/// | `InvalidInstanceNetworkType.NotSupport` | 404 |
/// | `InvalidInstanceChargeType.NotSupport` | 404 |
/// | `InvalidInstanceType.NotSupport` | 404 |
/// | `InvalidParameter.DeploymentSetGroupNo` | 404 |
/// | `InvalidDedicatedHostId.NotSupport` | 404 |
/// | `InvalidDedicatedHost.NotFound` | 404 |
/// | `InvalidParam.DedicatedHostId` | 404 |
/// | `InvalidDedicatedHost.ZoneNotMatch` | 404 |
/// | `InvalidOperation.NotSupport` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceDeployment(Parameters);

impl ModifyInstanceDeployment {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostId", value))
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetId", value))
    }

    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(self, value: i32) -> Self {
        Self(self.0.with("DeploymentSetGroupNo", value))
    }

    /// Sets `Force`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }

    /// Sets `Affinity`.
    pub fn affinity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Affinity", value))
    }

    /// Sets `Tenancy`.
    pub fn tenancy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Tenancy", value))
    }

    /// Sets `MigrationType`.
    pub fn migration_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MigrationType", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterId", value))
    }

    /// Sets `RemoveFromDeploymentSet`.
    pub fn remove_from_deployment_set(self, value: bool) -> Self {
        Self(self.0.with("RemoveFromDeploymentSet", value))
    }
}

crate::engine::request!(ModifyInstanceDeployment => ModifyInstanceDeploymentResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceDeployment", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`ModifyInstanceDeployment`].
#[non_exhaustive]
pub struct ModifyInstanceDeploymentResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceDeploymentResponse {
    request_id: "RequestId",
});
