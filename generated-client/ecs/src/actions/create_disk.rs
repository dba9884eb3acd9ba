//! `CreateDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDisk;
///
/// let response = CreateDisk::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSize.ValueNotSupported` | 400 |
/// | `InvalidDiskName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidDiskCategory.NotSupported` | 400 |
/// | `Account.Arrearage` | 400 |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `Zone.NotOnSale` | 400 |
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidDiskSize.NotSupported` | 400 |
/// | `InvalidDiskSizeOrCategory` | 400 |
/// | `InvalidParameter.EncryptedIllegal` | 400 |
/// | `InvalidParameter.EncryptedNotSupported` | 400 |
/// | `EncryptedOption.Conflict` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidParameter.Arns` | 400 |
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `InvalidDiskCategory.ConflictSnapshotCategory` | 400 |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 400 |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 400 |
/// | `InvalidEncrypted.NotMatchSnapshot` | 400 |
/// | `InvalidEncryptAlgorithm.NotMatchSnapshot` | 400 |
/// | `InvalidKmsKeyId.NotMatchSnapshot` | 400 |
/// | `InvalidEncryptAlgorithm` | 400 |
/// | `InvalidPerformanceLevel.ValueNotSupported` | 400 |
/// | `InvalidKMSKeyId.NotSymmetric` | 400 |
/// | `InvalidStorageSetId.NotFound` | 400 |
/// | `InvalidStorageClusterId.StatusNotSupport` | 400 |
/// | `InvalidStorageClusterId.ConflictWithStorageSetId` | 400 |
/// | `InvalidStorageClusterId.ConflictWithInstanceId` | 400 |
/// | `InvalidStorageClusterId.CategoryNotMatch` | 400 |
/// | `InvalidStorageClusterId.PerformanceLevelNotMatch` | 400 |
/// | `InvalidStorageClusterId.CapacityNotEnough` | 400 |
/// | `InvalidCloudBoxZone.EncryptedNotSupported` | 400 |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |
/// | `ProvisionedIopsForDiskCategoryUnsupported` | 400 |
/// | `InvalidProvisionedIops.LimitExceed` | 400 |
/// | `BurstingEnabledForDiskCategoryUnsupported` | 400 |
/// | `BurstingEnabledForMultiAttachDiskUnsupported` | 400 |
/// | `ProvisionedIopsForDiskCategoryRequired` | 400 |
/// | `NotSupportSnapshotEncrypted.RegionId` | 400 |
/// | `NotSupportSnapshotEncrypted.ZoneId` | 400 |
/// | `NotSupportSnapshotEncrypted.ShareImage` | 400 |
/// | `NotSupport.SnapshotEncryptedAlgorithmConflict` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `InsufficientBalance.AgentAccount` | 400 |
/// | `InvalidParam.EncryptedMismatch` | 400 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 400 |
/// | `InvalidParameter.KmsNotEnabled` | 400 |
/// | `InvalidParameter.Encrypted.KmsNotEnable` | 400 |
/// | `InvalidZoneId.DiskCategoryUnsupported` | 400 |
/// | `InvalidStorageSetId.DiskCategoryUnsupported` | 400 |
/// | `InvalidStorageClusterId.DiskCategoryUnsupported` | 400 |
/// | `InvalidDataDiskCategory.NotSupported` | 403 |
/// | `InstanceDiskCategoryLimitExceed` | 403 |
/// | `InvalidSnapshot.NotReady` | 403 |
/// | `InvalidSnapshot.TooOld` | 403 |
/// | `InvalidSnapshot.TooLarge` | 403 |
/// | `OperationDenied` | 403 |
/// | `QuotaExceed.PortableCloudDisk` | 403 |
/// | `InvalidDiskCategory.ValueUnauthorized` | 403 |
/// | `InvalidSnapshotId.NotReady` | 403 |
/// | `InvalidSnapshotId.NotDataDiskSnapshot` | 403 |
/// | `InvalidDiskSize.TooSmall` | 403 |
/// | `InvalidDiskSize.NotSupported` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `InvalidPayMethod` | 403 |
/// | `InvalidDiskCategory.NotSupported` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `QuotaExceed.PostPaidDisk` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `SecurityRisk.3DVerification` | 403 |
/// | `InvalidParameter.AdvancedFeatures` | 403 |
/// | `InvalidInstanceChargeType.ValueNotSupported` | 403 |
/// | `InvalidStatus.Upgrading` | 403 |
/// | `InvalidParam.ZoneIdAndInstanceId.Conflict` | 403 |
/// | `OperationDenied.PerformanceLevelNotMatch` | 403 |
/// | `InvalidStorageSetName.Malformed` | 403 |
/// | `InvalidDescription.Malformed` | 403 |
/// | `InvalidMaxPartitionNumber.Malformed` | 403 |
/// | `InvalidParameter.StorageSetPartitionNumber` | 403 |
/// | `InvalidParameter.StorageSetId` | 403 |
/// | `InvalidParameter.StorageSetZoneId` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `QuotaExceeded.PostpaidDataDiskCapacity` | 403 |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |
/// | `OperationDenied.SnapshotNotAllowed` | 403 |
/// | `LastTokenProcessing` | 403 |
/// | `InvalidParameter.MultiAttach` | 403 |
/// | `InvalidParameter.MultiAttachAndInstanceIdConflict` | 403 |
/// | `InvalidParameter.DiskCategoryAndMultiAttachConflict` | 403 |
/// | `InvalidParameter.DiskCategoryAndMultiAttachNotMatch` | 403 |
/// | `OperationDenied.ZoneNotSupportMultiAttachDisk` | 403 |
/// | `InvalidAccountStatus.CouponAmountNotEnough` | 403 |
/// | `InvalidOperation.CreateFromSnapshotUnsupported` | 403 |
/// | `NotSupportSnapshotEncrypted.DiskCategory` | 403 |
/// | `InvalidEncrypted.DefaultEncryptionUnsupported` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidStorageClusterId.NotExist` | 404 |
/// | `InternalError` | 500 |
/// | `InvalidParameter.DataEncryptedKeyCreateFailed` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDisk(Parameters);

impl CreateDisk {
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

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `DiskName`.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// Sets `Size`.
    ///
    /// From 1 to 65536.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskCategory", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }

    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AdvancedFeatures", value))
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageSetId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }

    /// Sets `StorageSetPartitionNumber`.
    ///
    /// At least 1.
    pub fn storage_set_partition_number(self, value: i32) -> Self {
        Self(self.0.with("StorageSetPartitionNumber", value))
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageClusterId", value))
    }

    /// Sets `MultiAttach`.
    pub fn multi_attach(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MultiAttach", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 10 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }

    /// Sets `ProvisionedIops`.
    ///
    /// At least 0.
    pub fn provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("ProvisionedIops", value))
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("BurstingEnabled", value))
    }
}

crate::engine::request!(CreateDisk => CreateDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDisk", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateDisk`].
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `OrderId`.
    pub order_id: Option<String>,
}

acs_protocol::shape!(CreateDiskResponse {
    disk_id: "DiskId",
    request_id: "RequestId",
    order_id: "OrderId",
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
