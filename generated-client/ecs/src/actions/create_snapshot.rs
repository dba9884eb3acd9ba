//! `CreateSnapshot`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateSnapshot`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateSnapshot;
///
/// let response = CreateSnapshot::new("disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.KMSKeyId.NotFound` | 400 |
/// | `InvalidSnapshotName.Malformed` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidRetentionDays.Malformed` | 400 |
/// | `CreateSnapshot.Failed` | 400 |
/// | `Throttling` | 403 |
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
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `IdempotentProcessing` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidSnapshotCategory.Malformed` | 403 |
/// | `InvalidAction.Unauthorized` | 403 |
/// | `InvalidRegion.NotSupportSnapshotInstantAccessRegion` | 403 |
/// | `InvalidCategoryAndInstantAccess.Malformed` | 403 |
/// | `DISK_HAS_CREATING_SNAPSHOT` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `QuotaExceed.SnapshotQuota` | 403 |
/// | `InvalidInstantAccessRetentionDays.Malformed` | 403 |
/// | `CloudBoxNotSupportSnapshotWithInstantAccess` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidDescription.Malformed` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidVolumeId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSnapshot(Parameters);

impl CreateSnapshot {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DiskId", disk_id))
    }

    /// Sets `SnapshotName`.
    pub fn snapshot_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(self, value: i32) -> Self {
        Self(self.0.with("RetentionDays", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `InstantAccess`.
    pub fn instant_access(self, value: bool) -> Self {
        Self(self.0.with("InstantAccess", value))
    }

    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(self, value: i32) -> Self {
        Self(self.0.with("InstantAccessRetentionDays", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageLocationArn", value))
    }
}

crate::engine::request!(CreateSnapshot => CreateSnapshotResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateSnapshot", &PRODUCT).parameters(&[
    Parameter::new("DiskId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateSnapshot`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateSnapshotResponse {
    snapshot_id: "SnapshotId",
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

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);
