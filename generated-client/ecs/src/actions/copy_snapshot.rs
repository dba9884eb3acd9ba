//! `CopySnapshot`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CopySnapshot`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CopySnapshot;
///
/// let response = CopySnapshot::new("destination-region-id", "snapshot-id", "destination-snapshot-name", "destination-snapshot-description").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidSnapshotId.EncryptedNotSupport` | 403 |
/// | `InvalidSnapshotId.NotFound` | 403 |
/// | `InvalidSnapshotCategory.NotSupportCopy` | 403 |
/// | `InvalidUser.NotInWhiteList` | 403 |
/// | `InvalidParamter` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `InvalidSnapshotId.NotReady` | 403 |
/// | `InvalidOperation.Unauthorized` | 403 |
/// | `InvalidOperation.UnfinishedCrossRegionCopy` | 403 |
/// | `InvalidOperation.NotSupportCopyInSameRegion` | 403 |
/// | `InvalidSnapshotName.Malformed` | 403 |
/// | `InvalidDescription.Malformed` | 403 |
/// | `InvalidRetentionDays.Malformed` | 403 |
/// | `InvalidRegionId.NotSupportedEncryptedSnapshotCopy` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |
/// | `InvalidRegionId.NotExists` | 403 |
/// | `InvalidEncryptAlgorithm` | 403 |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 403 |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 403 |
/// | `InvalidEncrypted.NotSupportDecrypt` | 403 |
/// | `InvalidSnapshotCategory.NotSupportCrossRegionCopy` | 403 |
/// | `InvalidSnapshotCategory.NotSupportEncryptedCopy` | 403 |
/// | `InvalidParameter.KmsNotEnabled` | 403 |
/// | `InvalidParameter.DataEncryptedKeyCreateFailed` | 403 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InvalidKMSKeyId.NotSymmetric` | 403 |
/// | `QuotaExceed.SnapshotQuota` | 403 |
/// | `InvalidOperation.UnfinishedEncryptedSnapshotCopy` | 403 |
/// | `InvalidParameterDestinationStorageLocationArn.Unauthorized` | 403 |
/// | `InvalidParameterDestinationStorageLocationArn.RegionNotMatch` | 403 |
/// | `InvalidSnapshot.StorageLocationNotSupported` | 403 |
/// | `InvalidSnapshot.EncryptedNotSupported` | 403 |
/// | `InvalidParameterDestinationStorageLocationArn.Malformed` | 403 |
/// | `OperationDenied.NonCompliantDestinationRegion` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct CopySnapshot(Parameters);

impl CopySnapshot {
    /// A request with what is required.
    ///
    /// - `destination_region_id`: `DestinationRegionId`.
    /// - `snapshot_id`: `SnapshotId`.
    /// - `destination_snapshot_name`: `DestinationSnapshotName`.
    /// - `destination_snapshot_description`: `DestinationSnapshotDescription`.
    pub fn new(
        destination_region_id: impl Into<String>,
        snapshot_id: impl Into<String>,
        destination_snapshot_name: impl Into<String>,
        destination_snapshot_description: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("DestinationRegionId", destination_region_id)
            .with_text("SnapshotId", snapshot_id)
            .with_text("DestinationSnapshotName", destination_snapshot_name)
            .with_text("DestinationSnapshotDescription", destination_snapshot_description);
        Self(parameters)
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(self, value: i32) -> Self {
        Self(self.0.with("RetentionDays", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 10 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }

    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestinationStorageLocationArn", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(CopySnapshot => CopySnapshotResponse, ACTION);

static ACTION: Action<'static> = Action::new("CopySnapshot", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DestinationRegionId").required(),
    Parameter::new("SnapshotId").required(),
    Parameter::new("DestinationSnapshotName").required(),
    Parameter::new("DestinationSnapshotDescription").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CopySnapshot`].
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CopySnapshotResponse {
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

/// An item of `Arn`.
#[derive(Default)]
pub struct Arn(Parameters);

impl Arn {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RoleType`.
    pub fn role_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleType", value))
    }

    /// Sets `Rolearn`.
    pub fn rolearn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Rolearn", value))
    }

    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(self, value: i64) -> Self {
        Self(self.0.with("AssumeRoleFor", value))
    }
}

acs_protocol::object!(Arn);
