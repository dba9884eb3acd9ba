//! `AttachDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::shape::Secret;

/// Calls `AttachDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AttachDisk;
///
/// let response = AttachDisk::new("instance-id", "disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDevice.Malformed` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidOperation.InstanceTypeNotSupport` | 400 |
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `InvalidDisk.DiskNotBootable` | 400 |
/// | `InvalidInstance.NotOriginInstance` | 400 |
/// | `InvalidParameter.AllEmpty` | 400 |
/// | `InvalidParameterForce.DiskCategoryNotSupported` | 400 |
/// | `InvalidParameterForce.PrepaidDiskNotSupported` | 400 |
/// | `InvalidParameterForce.MultiAttachDiskNotSupported` | 400 |
/// | `InvalidParameterForce.RegionNotSupported` | 400 |
/// | `InstanceDiskLimitExceeded` | 403 |
/// | `InvalidDevice.InUse` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `DiskNotPortable` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `ResourcesNotInSameZone` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `DiskInArrears` | 403 |
/// | `DiskError` | 403 |
/// | `DiskId.ValueNotSupported` | 403 |
/// | `DiskId.StatusNotSupported` | 403 |
/// | `IncorrectInstanceStatus.NotSupportESSD` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `DependencyViolation.WindowsInstance` | 403 |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |
/// | `InvalidInstanceType.NotSupportPL0` | 403 |
/// | `InvalidInstanceType.NvmeRequired` | 403 |
/// | `InvalidInstanceType.NvmeUnsupported` | 403 |
/// | `InvalidInstanceType.NotSupportMultiAttachDisk` | 403 |
/// | `DiskAttachedNumberExceeded` | 403 |
/// | `InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk` | 403 |
/// | `DeleteWithInstance.Conflict` | 403 |
/// | `InvalidParameter.DeleteWithInstance` | 403 |
/// | `InvalidOperation.OtherInstanceUnsupported` | 403 |
/// | `InvalidInstance.ZoneConflict` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidDisk.InUse` | 404 |
/// | `DiskAttachedNumberExceeded` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AttachDisk(Parameters);

impl AttachDisk {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `disk_id`: `DiskId`.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("DiskId", disk_id);
        Self(parameters)
    }

    /// Sets `Device`.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// Sets `Bootable`.
    ///
    /// Default: `false`.
    pub fn bootable(self, value: bool) -> Self {
        Self(self.0.with("Bootable", value))
    }

    /// Sets `Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Sets `Force`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }
}

crate::engine::request!(AttachDisk => AttachDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("AttachDisk", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("DiskId").required(),
    Parameter::new("Password").sensitive(),
]);

/// The answer to [`AttachDisk`].
#[non_exhaustive]
pub struct AttachDiskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AttachDiskResponse {
    request_id: "RequestId",
});
