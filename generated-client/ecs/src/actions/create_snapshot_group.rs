//! `CreateSnapshotGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateSnapshotGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateSnapshotGroup;
///
/// let response = CreateSnapshotGroup::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDiskIds.NotInSameZone` | 400 |
/// | `MissingParamter.InstanceId` | 400 |
/// | `InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict` | 400 |
/// | `InvalidSnapshotName.Malformed` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidRetentionDays.Malformed` | 400 |
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `InvalidParameter.Name` | 400 |
/// | `InvalidParameter.Description` | 400 |
/// | `IncorrectDiskStatus.CreatingSnapshot` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `IncorrectDiskStatus.NeverAttached` | 403 |
/// | `QuotaExceed.Snapshot` | 403 |
/// | `IncorrectDiskStatus.NeverUsed` | 403 |
/// | `CreateSnapshot.Failed` | 403 |
/// | `DiskInArrears` | 403 |
/// | `DiskId.ValueNotSupported` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `IncorrectVolumeStatus` | 403 |
/// | `IdempotentParameterMismatch` | 403 |
/// | `IncorrectDiskStatus.Invalid` | 403 |
/// | `IncorrectDiskType.NotSupport` | 403 |
/// | `IncorrectDiskStatus.Transferring` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `IdempotentProcessing` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidSnapshotCategory.Malformed` | 403 |
/// | `InvalidOperation.Unauthorized` | 403 |
/// | `InvalidRegion.NotSupportSnapshotInstantAccessRegion` | 403 |
/// | `InvalidCategoryAndInstantAccess.Malformed` | 403 |
/// | `IncorrectDiskStatus.TooManyCreatingSnapshots` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidInstance.NoDisk` | 403 |
/// | `NumberExceed.TooManyDisks` | 403 |
/// | `CapacityExceed.TooManyDisks` | 403 |
/// | `InvalidDisk.ShareVolume` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidDisk.DiskCategoryInconsistent` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidDescription.Malformed` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidVolumeId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSnapshotGroup(Parameters);

impl CreateSnapshotGroup {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `InstantAccess`.
    pub fn instant_access(self, value: bool) -> Self {
        Self(self.0.with("InstantAccess", value))
    }

    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(self, value: i32) -> Self {
        Self(self.0.with("InstantAccessRetentionDays", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageLocationArn", value))
    }

    /// Sets `ExcludeDiskId`.
    ///
    /// At most 16 items.
    pub fn exclude_disk_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ExcludeDiskId", value))
    }

    /// Sets `DiskId`.
    ///
    /// At most 16 items.
    pub fn disk_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("DiskId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(CreateSnapshotGroup => CreateSnapshotGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateSnapshotGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateSnapshotGroup`].
#[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// `SnapshotGroupId`.
    pub snapshot_group_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateSnapshotGroupResponse {
    snapshot_group_id: "SnapshotGroupId",
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
