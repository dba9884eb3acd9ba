//! `ResetDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `ResetDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ResetDisk;
///
/// let response = ResetDisk::new("disk-id", "snapshot-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `DryRunOperation` | 400 |
/// | `IncorrectDiskStatus` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidParameter.Mismatch` | 403 |
/// | `InvalidSnapshot.TooOld` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidSnapshotId.NotReady` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `Operation.Conflict` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `IncorrectDiskStatus.HasUnfinishedSnapshot` | 403 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `Disk.NotFound` | 404 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDisk(Parameters);

impl ResetDisk {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    /// - `snapshot_id`: `SnapshotId`.
    pub fn new(disk_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("DiskId", disk_id)
            .with_text("SnapshotId", snapshot_id);
        Self(parameters)
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(ResetDisk => ResetDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("ResetDisk", &PRODUCT).parameters(&[
    Parameter::new("DiskId").required(),
    Parameter::new("SnapshotId").required(),
]);

/// The answer to [`ResetDisk`].
#[non_exhaustive]
pub struct ResetDiskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ResetDiskResponse {
    request_id: "RequestId",
});
