//! `ResetDisks`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ResetDisks`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ResetDisks;
/// use acs_ecs::actions::reset_disks::Disk;
///
/// let response = ResetDisks::new([Disk::new()]).send(&client).await?;
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
/// | `InvalidRegion.NotSupport` | 403 |
/// | `InvalidDisk.ShareVolume` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `Disk.NotFound` | 404 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidSnapshot.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDisks(Parameters);

impl ResetDisks {
    /// A request with what is required.
    ///
    /// - `disk`: `Disk`.
    ///
    ///   1 to 16 items.
    pub fn new(disk: impl IntoIterator<Item = Disk>) -> Self {
        Self(Parameters::new().with_list::<Disk>("Disk", disk))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(ResetDisks => ResetDisksResponse, ACTION);

static ACTION: Action<'static> = Action::new("ResetDisks", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Disk").required(),
]);

/// The answer to [`ResetDisks`].
#[non_exhaustive]
pub struct ResetDisksResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `OperationProgressSet`.
    pub operation_progress_set: Vec<OperationProgress>,
}

acs_protocol::shape!(ResetDisksResponse {
    request_id: "RequestId",
    operation_progress_set: ["OperationProgressSet", "OperationProgress"],
});

/// An item of `Disk`.
#[derive(Default)]
pub struct Disk(Parameters);

impl Disk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `DiskId`.
    pub fn disk_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskId", value))
    }
}

acs_protocol::object!(Disk);

/// An item of `OperationProgressSet`.
#[non_exhaustive]
pub struct OperationProgress {
    /// `ErrorMsg`.
    pub error_msg: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `OperationStatus`.
    pub operation_status: Option<String>,
    /// `RelatedItemSet`.
    pub related_item_set: Vec<RelatedItem>,
}

acs_protocol::shape!(OperationProgress {
    error_msg: "ErrorMsg",
    error_code: "ErrorCode",
    operation_status: "OperationStatus",
    related_item_set: ["RelatedItemSet", "RelatedItem"],
});

/// An item of `RelatedItemSet`.
#[non_exhaustive]
pub struct RelatedItem {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

acs_protocol::shape!(RelatedItem {
    name: "Name",
    value: "Value",
});
