//! `ResizeDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ResizeDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ResizeDisk;
///
/// let response = ResizeDisk::new("disk-id", 1).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 400 |
/// | `IncompleteParamter` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidParam.Type` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `InvalidStatus.Upgrading` | 400 |
/// | `InvalidSystemDiskSize.ImageNotSupportResize` | 400 |
/// | `InvalidDisk.DetachedSystemDisk` | 400 |
/// | `OperationDenied.NotEnoughCapacity` | 400 |
/// | `IncorrectDiskStatus.ReplicationStatusNotFound` | 400 |
/// | `IncorrectDiskStatus.InReplication` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidOperation.InstanceRenewWithDowngradeInPlan` | 400 |
/// | `InvalidDataDiskSize.ValueNotSupported` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidDiskSize.TooSmall` | 403 |
/// | `InvalidDiskSize.TooLarge` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `DiskError` | 403 |
/// | `DiskInArrears` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `DiskCreatingSnapshot` | 403 |
/// | `InvalidDiskSize` | 403 |
/// | `Operation.Conflict` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidDiskCategory.NotSupported` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `InvalidInstanceStatus.NotRunning` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportOnlineResize` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InstanceSpecModification.NotEffective` | 403 |
/// | `InvalidDiskSize.NotSupportResizeOnline` | 403 |
/// | `SecurityRisk.3DVerification` | 403 |
/// | `QuotaExceeded.PostpaidDataDiskCapacity` | 403 |
/// | `InvalidOperation.MultiAttachDiskNotSupportResizeOnline` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ResizeDisk(Parameters);

impl ResizeDisk {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    /// - `new_size`: `NewSize`.
    ///
    ///   From 1 to 65536.
    pub fn new(disk_id: impl Into<String>, new_size: i32) -> Self {
        let parameters = Parameters::new().with_text("DiskId", disk_id).with("NewSize", new_size);
        Self(parameters)
    }

    /// Sets `Type`.
    ///
    /// Default: `offline`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(ResizeDisk => ResizeDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("ResizeDisk", &PRODUCT).parameters(&[
    Parameter::new("DiskId").required(),
    Parameter::new("NewSize").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ResizeDisk`].
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ResizeDiskResponse {
    order_id: "OrderId",
    request_id: "RequestId",
});
