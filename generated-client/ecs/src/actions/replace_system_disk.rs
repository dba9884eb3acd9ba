//! `ReplaceSystemDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Calls `ReplaceSystemDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReplaceSystemDisk;
///
/// let response = ReplaceSystemDisk::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `LoginAsNonRoot.ImageNotSupport` | 400 |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidSystemDiskSize.ImageNotSupportResize` | 400 |
/// | `InvalidSystemDiskSize` | 400 |
/// | `InvalidPassword.Malformed` | 400 |
/// | `InvalidPasswordParam.Mismatch` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidKeyPairName.NotFound` | 400 |
/// | `DependencyViolation.IoOptimize` | 400 |
/// | `MissingParameter.Architecture` | 400 |
/// | `InvalidArchitecture.Malformed` | 400 |
/// | `MissingParameter.Platform` | 400 |
/// | `InvalidPlatform.Malformed` | 400 |
/// | `InvalidParameter.AllEmpty` | 400 |
/// | `InvalidDiskId.NotFound` | 400 |
/// | `InvalidDatadisk.DiskStatusViolation` | 400 |
/// | `InvalidDatadisk.DiskCategoryViolation` | 400 |
/// | `InvalidDatadisk.ChargeTypeViolation` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |
/// | `InvalidParameter.DiskType` | 400 |
/// | `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER` | 400 |
/// | `IncorrectDiskStatus.ReplicationStatusNotFound` | 400 |
/// | `IncorrectDiskStatus.InReplication` | 400 |
/// | `InvalidInstanceType.NotSupported` | 400 |
/// | `InvalidRegionId.NotSupportReplaceEncryptedSystemDisk` | 400 |
/// | `InvalidStorageClusterId.CapacityNotEnough` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `LoginAsNonRoot.RegionNotSupport` | 403 |
/// | `InvalidSystemDiskStatus.IsTransfering` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `ImageNotSubscribed` | 403 |
/// | `ImageRemovedInMarket` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `DiskCreatingSnapshot` | 403 |
/// | `IoOptimized.NotSupported` | 403 |
/// | `ImageNotSupportInstanceType` | 403 |
/// | `QuotaExceed.BuyImage` | 403 |
/// | `INST_HAS_UNPAID_ORDER` | 403 |
/// | `OperationDenied.InstanceCreating` | 403 |
/// | `DependencyViolation.WindowsInstance` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `ResourcesNotInSameZone` | 403 |
/// | `OperationDenied.UnpaidOrder` | 403 |
/// | `InvalidHostname.MismatchImage` | 403 |
/// | `OperationDenied.ImageNotValid` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |
/// | `InvalidRegionId.NotExists` | 403 |
/// | `InvalidEncryptAlgorithm` | 403 |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 403 |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 403 |
/// | `InvalidParameter.KmsNotEnabled` | 403 |
/// | `InvalidParameter.DataEncryptedKeyCreateFailed` | 403 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InvalidKMSKeyId.NotSymmetric` | 403 |
/// | `InvalidDiskId.NotSupportReplaceEncryptedSystemDisk` | 403 |
/// | `NotSupportSnapshotEncrypted.DiskCategory` | 403 |
/// | `InvalidEncrypted.DefaultEncryptionUnsupported` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InvalidSystemDiskSize.MoreThanMaxSize` | 404 |
/// | `InvalidSystemDiskSize.LessThanImageSize` | 404 |
/// | `InvalidSystemDiskSize.LessThanMinSize` | 404 |
/// | `NoSuchResource` | 404 |
/// | `OperationDenied` | 500 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceSystemDisk(Parameters);

impl ReplaceSystemDisk {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Size", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(self, value: bool) -> Self {
        Self(self.0.with("UseAdditionalService", value))
    }

    /// Sets `Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(self, value: bool) -> Self {
        Self(self.0.with("PasswordInherit", value))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Sets `DiskId`.
    pub fn disk_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskId", value))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `Architecture`.
    pub fn architecture(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Architecture", value))
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityEnhancementStrategy", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 10 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }
}

crate::engine::request!(ReplaceSystemDisk => ReplaceSystemDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReplaceSystemDisk", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("Password").sensitive(),
]);

/// The answer to [`ReplaceSystemDisk`].
#[non_exhaustive]
pub struct ReplaceSystemDiskResponse {
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReplaceSystemDiskResponse {
    disk_id: "DiskId",
    request_id: "RequestId",
});

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
