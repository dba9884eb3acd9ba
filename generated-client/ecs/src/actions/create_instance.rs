//! `CreateInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Creates one instance, stopped.
///
/// The instance is `Pending`, later `Stopped`: start it with `StartInstance`. `RunInstances` does both, for any
/// number of instances.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateInstance;
///
/// let response = CreateInstance::new("instance-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidStorageClusterId.CapacityNotEnough` | 400 |  |
/// | `InvalidStorageClusterId.StatusNotSupport` | 400 |  |
/// | `InvalidStorageClusterId.ZoneIdEmpty` | 400 |  |
/// | `InvalidStorageClusterId.PerformanceLevelNotMatch` | 400 |  |
/// | `InvalidStorageClusterId.CategoryNotMatch` | 400 |  |
/// | `InvalidStorageClusterId.DiskSizeEmpty` | 400 |  |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |  |
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |  |
/// | `InvalidParameter` | 400 |  |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |  |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |  |
/// | `InvalidDescription.Malformed` | 400 |  |
/// | `InvalidHostName.Malformed` | 400 |  |
/// | `InvalidPassword.Malformed` | 400 | The password does not have the form that is asked for. |
/// | `InvalidPasswordParam.Mismatch` | 400 |  |
/// | `InvalidDiskName.Malformed` | 400 |  |
/// | `InvalidDiskDescription.Malformed` | 400 |  |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidDataDevice.Malformed` | 400 |  |
/// | `InvalidNodeControllerId.Malformed` | 400 |  |
/// | `InvalidInnerIpAddress.Malformed` | 400 |  |
/// | `InvalidInnerIpAddress.Unusable` | 400 |  |
/// | `OperationDenied` | 400 |  |
/// | `InvalidParameter.Conflict` | 400 |  |
/// | `ImageNotSupportCloudInit` | 400 |  |
/// | `InvalidSnapshotId.BasedSnapshotTooOld` | 400 |  |
/// | `QuotaExceed.AfterpayInstance` | 400 |  |
/// | `InvalidMarketImageChargeType.NotSupport` | 400 |  |
/// | `InvalidInstanceName.Malformed` | 400 |  |
/// | `InvalidParameter.Mismatch` | 400 |  |
/// | `InvalidNetworkType.Mismatch` | 400 |  |
/// | `InvalidPrivateIpAddress` | 400 |  |
/// | `InvalidPrivateIpAddress.Malformed` | 400 |  |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |  |
/// | `QuotaExceeded.PrivateIpAddress` | 400 |  |
/// | `QuotaExceeded` | 400 |  |
/// | `IncorrectVSwitchStatus` | 400 |  |
/// | `ResourceNotAvailable` | 400 |  |
/// | `MissingParameter` | 400 |  |
/// | `InvalidDiskCategory.Mismatch` | 400 |  |
/// | `InvalidIoOptimizedValue.ValueNotSupported` | 400 |  |
/// | `MissingParamter` | 400 |  |
/// | `InvalidPeriod` | 400 |  |
/// | `InstanceDiskCategoryLimitExceed` | 400 |  |
/// | `InvalidParameter.Bandwidth` | 400 |  |
/// | `InvalidIPAddress.AlreadyUsed` | 400 |  |
/// | `InvalidUserData.SizeExceeded` | 400 |  |
/// | `InvalidUserData.NotSupported` | 400 |  |
/// | `InstanceDiskNumber.LimitExceed` | 400 |  |
/// | `Account.Arrearage` | 400 |  |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidAutoRenewPeriod.ValueNotSupported` | 400 |  |
/// | `InvalidSpotStrategy` | 400 |  |
/// | `InvalidSpotParam.EmptyZoneID` | 400 |  |
/// | `InvalidSpotPriceLimit` | 400 |  |
/// | `InvalidSpotDuration` | 400 |  |
/// | `InvalidSpotAuthorized` | 400 |  |
/// | `InvalidSpotPrepaid` | 400 |  |
/// | `InvalidSpotAliUid` | 400 |  |
/// | `InvalidTagKey.Malformed` | 400 |  |
/// | `RegionUnauthorized` | 400 |  |
/// | `Zone.NotOnSale` | 400 |  |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 400 |  |
/// | `InvalidParameter.EncryptedIllegal` | 400 |  |
/// | `InvalidParameter.EncryptedNotSupported` | 400 |  |
/// | `EncryptedOption.Conflict` | 400 |  |
/// | `InvalidSpotPriceLimit.LowerThanPublicPrice` | 400 |  |
/// | `InvalidHpcClusterId.Unnecessary` | 400 |  |
/// | `InvalidVSwitchId.Necessary` | 400 |  |
/// | `InvalidHpcClusterId.Necessary` | 400 |  |
/// | `InvalidHpcClusterId.NotFound` | 400 |  |
/// | `InvalidHpcClusterId.Creating` | 400 |  |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |  |
/// | `IncorrectImageStatus` | 400 |  |
/// | `InvalidTagValue.Malformed` | 400 |  |
/// | `InvalidSecurityGroup.NotInDefaultVpc` | 400 |  |
/// | `VpcNotFound` | 400 |  |
/// | `InvalidSpotInterruptionBehavior` | 400 |  |
/// | `OperationDenied.IllegalPaymentPolicy` | 400 |  |
/// | `InvalidDeploymentOnHost` | 400 |  |
/// | `InvalidInstanceChargeType.NotSupport` | 400 |  |
/// | `InvalidNetworkType.NotSupported` | 400 |  |
/// | `InvalidDedicatedHostId.NotFound` | 400 |  |
/// | `InvalidDedicatedHostStatus.NotSupport` | 400 |  |
/// | `IncorrectDedicatedHostStatus` | 400 |  |
/// | `ChargeTypeViolation.PostPaidDedicatedHost` | 400 |  |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |  |
/// | `DedicatedHostType.Unmatched` | 400 |  |
/// | `NoAvaliableDedicatedHost` | 400 |  |
/// | `InvalidParameter.Affinity` | 400 |  |
/// | `InvalidParameter.Tenancy` | 400 |  |
/// | `InvalidParam.Tenancy` | 400 |  |
/// | `InvalidParameter.CreditSpecification` | 400 |  |
/// | `InvalidInstanceType.NotSupported` | 400 |  |
/// | `InvalidVpcZone.NotSupported` | 400 |  |
/// | `IncorrectDefaultVpcStatus` | 400 |  |
/// | `IoOptimized.NotSupported` | 400 |  |
/// | `InvalidClientToken.ValueNotSupported` | 400 |  |
/// | `InvalidCapacityReservationId.NotFound` | 400 |  |
/// | `LackResource` | 400 |  |
/// | `Duplicate.TagKey` | 400 |  |
/// | `InvalidParameter.Arns` | 400 |  |
/// | `InvalidOperation.NotSupportEnterpriseGroup` | 400 |  |
/// | `InvalidOperation.MultiGroupType` | 400 |  |
/// | `InvalidAccountStatus.PayAmountLimitExceeded` | 400 |  |
/// | `InvalidPerformanceLevel.Malformed` | 400 |  |
/// | `InvalidSecurityGroup.NetworkType` | 400 |  |
/// | `QuotaExceeded.PrepayDataDiskCapacity` | 400 |  |
/// | `InvalidCustomInstanceType.NotSupported` | 400 |  |
/// | `InvalidOperation.EniCountExceeded` | 400 |  |
/// | `AccountForbidden.ProductCreationLimited` | 400 |  |
/// | `UnexpectedImageFamily.ImageIdSupplied` | 400 |  |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 400 |  |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 400 |  |
/// | `InvalidEncrypted.NotMatchSnapshot` | 400 |  |
/// | `InvalidEncryptAlgorithm.NotMatchSnapshot` | 400 |  |
/// | `InvalidKmsKeyId.NotMatchSnapshot` | 400 |  |
/// | `InvalidEncryptAlgorithm` | 400 |  |
/// | `InvalidHttpEndpoint.NotSupported` | 400 |  |
/// | `InvalidHttpTokens.NotSupported` | 400 |  |
/// | `InvalidHttpPutResponseHopLimit.NotSupported` | 400 |  |
/// | `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature` | 400 |  |
/// | `InvalidChargeType.CapacityReservationNotSupported` | 400 |  |
/// | `InvalidPerformanceLevel.ValueNotSupported` | 400 |  |
/// | `InvalidKMSKeyId.NotSymmetric` | 400 |  |
/// | `InvalidDedicatedHostClusterId.NotFound` | 400 |  |
/// | `InvalidDedicatedHostClusterId.InValid` | 400 |  |
/// | `InvalidOperation.UserNotSupported` | 400 |  |
/// | `InvalidDeploymentSetId.NotFound` | 400 |  |
/// | `MissingParameter.PrivatePoolOptionsId` | 400 |  |
/// | `Invalid.PrivatePoolOptionsId` | 400 |  |
/// | `DedicatedHostNotSupported` | 400 |  |
/// | `SpotNotSupported` | 400 |  |
/// | `ClassicNetworkNotSupported` | 400 |  |
/// | `Invalid.InstanceId` | 400 |  |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |  |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |  |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |  |
/// | `Invalid.InstanceType` | 400 |  |
/// | `Invalid.InstanceChargeType` | 400 |  |
/// | `Invalid.ZoneId` | 400 |  |
/// | `Invalid.PrivatePoolOptions.NoStock` | 400 |  |
/// | `InvalidPlatform.ValueNotSupported` | 400 |  |
/// | `Invalid.PrivatePoolOptions.status` | 400 |  |
/// | `InvalidAliUid` | 400 |  |
/// | `HibernationConfigured.InstanceTypeNotSupport` | 400 |  |
/// | `HibernationConfigured.ImageNotEncrypted` | 400 |  |
/// | `HibernationConfigured.MemorySizeTooBig` | 400 |  |
/// | `InvalidSystemDiskSize.LessThanMemSize` | 400 |  |
/// | `InvalidCloudBoxZone.OperationNotSupported` | 400 |  |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 400 |  |
/// | `InvalidInternetMaxBandwidthOut.Malformed` | 400 |  |
/// | `InvalidInternetMaxBandwidthIn.Malformed` | 400 |  |
/// | `InvalidParameter.CloudboxNotSupported` | 400 |  |
/// | `NotSupportSnapshotEncrypted.ShareImage` | 400 |  |
/// | `QuotaExceed.DiskCapacity` | 400 |  |
/// | `InvalidParameter.DataEncryptedKeyCreateFailed` | 400 |  |
/// | `InvalidDiskCategory.NotSupported` | 400 |  |
/// | `InvalidDestinationZone.DeploymentSetMismatch` | 400 |  |
/// | `NoPermission.Price` | 400 |  |
/// | `InvalidParameter.DedicatedRegionNotSupported` | 400 |  |
/// | `InvalidParameter.KmsNotEnabled` | 400 |  |
/// | `InvalidParameter.Encrypted.KmsNotEnable` | 400 |  |
/// | `InvalidParam.EncryptedMismatch` | 400 |  |
/// | `InvalidRamRole.NotEcsRole` | 401 |  |
/// | `InvalidDiskCategory.NotSupported` | 403 |  |
/// | `ImageNotSubscribed` | 403 |  |
/// | `OperationDenied` | 403 |  |
/// | `InvalidSystemDiskCategory.ValueUnauthorized` | 403 |  |
/// | `InvalidSnapshotId.NotReady` | 403 |  |
/// | `InstanceDiskCategoryLimitExceed` | 403 |  |
/// | `InvalidDevice.InUse` | 403 |  |
/// | `ImageRemovedInMarket` | 403 |  |
/// | `CategoryNotSupported` | 403 |  |
/// | `OperationDenied.NoStock` | 403 | The zone has none of this type left. Try another zone or type. |
/// | `QuotaExceed.PortableCloudDisk` | 403 |  |
/// | `SecurityGroupInstanceLimitExceed` | 403 |  |
/// | `NodeControllerUnavailable` | 403 |  |
/// | `RegionUnauthorized` | 403 |  |
/// | `InvalidSnapshotId.NotDataDiskSnapshot` | 403 |  |
/// | `DeleteWithInstance.Conflict` | 403 |  |
/// | `InstanceDiskNumLimitExceed` | 403 |  |
/// | `IoOptimized.NotSupported` | 403 |  |
/// | `ImageNotSupportInstanceType` | 403 |  |
/// | `InvalidDiskSize.TooSmall` | 403 |  |
/// | `InvalidDiskCategory.Mismatch` | 403 |  |
/// | `QuotaExceed.BuyImage` | 403 |  |
/// | `InvalidVSwitchId.NotFound` | 403 | There is no such vSwitch. |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |  |
/// | `InvalidUserData.Forbidden` | 403 |  |
/// | `Zone.NotOpen` | 403 |  |
/// | `Zone.NotOnSale` | 403 |  |
/// | `InvalidClusterId.NotFound` | 403 |  |
/// | `InvalidResourceType.NotSupported` | 403 |  |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |  |
/// | `InvalidInstanceType.ZoneNotSupported` | 403 |  |
/// | `InvalidPayMethod` | 403 |  |
/// | `OperationDenied.ImageNotValid` | 403 |  |
/// | `InvalidUserData.Base64FormatInvalid` | 403 |  |
/// | `InstanceType.Offline` | 403 |  |
/// | `DependencyViolation.WindowsInstance` | 403 |  |
/// | `RealNameAuthenticationError` | 403 |  |
/// | `InvalidNetworkType.MismatchRamRole` | 403 |  |
/// | `InvalidUser.PassRoleForbidden` | 403 |  |
/// | `InvalidImage.NotSupported` | 403 |  |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 | The account does not have the money for this. |
/// | `IncorrectVpcStatus` | 403 |  |
/// | `InvalidParameter.NotMatch` | 403 |  |
/// | `OperationDenied.InvalidNetworkType` | 403 |  |
/// | `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport` | 403 |  |
/// | `InvalidSpotInterruptionBehavior.LocalDiskNotSupport` | 403 |  |
/// | `QuotaExceed.PostPaidDisk` | 403 |  |
/// | `QuotaExceed.DeploymentSetInstanceQuotaFull` | 403 |  |
/// | `InvalidVSwitch.DefaultVSwitchNotSupport` | 403 |  |
/// | `OperationDenied.LocalDiskUnsupported` | 403 |  |
/// | `OperationDenied.InconsistentNetwork` | 403 |  |
/// | `DefaultVswitch.Existed` | 403 |  |
/// | `InvalidChargeType.ValueNotSupported` | 403 |  |
/// | `IncorrectInstanceStatus` | 403 |  |
/// | `CategoryViolation` | 403 |  |
/// | `ResourcesNotInSameZone` | 403 |  |
/// | `InvalidRegion.NotSupport` | 403 |  |
/// | `UserNotInTheWhiteList` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |  |
/// | `SecurityRisk.3DVerification` | 403 |  |
/// | `InvalidDisk.SystemDiskSize` | 403 |  |
/// | `InsufficientBalance` | 403 |  |
/// | `Mayi.InternalError` | 403 |  |
/// | `InvalidNetworkType` | 403 |  |
/// | `InvalidAccountStatus` | 403 |  |
/// | `QuotaExceeded.PrivateIpAddress` | 403 |  |
/// | `InvalidVSwitchId.IpInvalid` | 403 |  |
/// | `OperationDenied.PerformanceLevelNotMatch` | 403 |  |
/// | `InvalidStorageSetName.Malformed` | 403 |  |
/// | `InvalidDescription.Malformed` | 403 |  |
/// | `InvalidMaxPartitionNumber.Malformed` | 403 |  |
/// | `InvalidParameter.StorageSetPartitionNumber` | 403 |  |
/// | `InvalidParameter.StorageSetId` | 403 |  |
/// | `InvalidParameter.StorageSetZoneId` | 403 |  |
/// | `QuotaExceed.Tags` | 403 |  |
/// | `OperationDenied.RegionIdNotSupported` | 403 |  |
/// | `OperationDenied.FlavorNotSupported` | 403 |  |
/// | `OperationDenied.TimestampNotSupported` | 403 |  |
/// | `OperationDenied.PrepayNotAvailable` | 403 |  |
/// | `OperationDenied.PaygNotAvailable` | 403 |  |
/// | `EnterpriseGroupLimited.MutliGroupType` | 403 |  |
/// | `EnterpriseGroupLimited.InstanceType` | 403 |  |
/// | `InternalError.AllocateUnderlayIp` | 403 |  |
/// | `OperationDenied.BidOwnResource` | 403 |  |
/// | `OperationDenied.CloudSSDNotSupported` | 403 |  |
/// | `InvalidVPCStatus.NotWorking` | 403 |  |
/// | `QuotaExceed.ElasticQuota` | 403 |  |
/// | `QuotaExceeded.PostpaidDataDiskCapacity` | 403 |  |
/// | `InvalidImageFamily.MissingAvailableImage` | 403 |  |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |  |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |  |
/// | `Forbidden.OnlySupportEnterpriseGroup` | 403 |  |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |  |
/// | `InstanceDiskLimitExceeded` | 403 |  |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |  |
/// | `NotSupportSnapshotEncrypted.DiskCategory` | 403 |  |
/// | `InvalidEncrypted.DefaultEncryptionUnsupported` | 403 |  |
/// | `InvalidOperation.PublicIpAddressNoStock` | 403 |  |
/// | `InvalidStorageClusterId.NotExist` | 404 |  |
/// | `InvalidRegionId.NotFound` | 404 |  |
/// | `IoOptimized.NotSupported` | 404 |  |
/// | `InvalidZoneId.NotFound` | 404 |  |
/// | `InvalidSecurityGroupId.NotFound` | 404 | There is no such security group. |
/// | `InvalidDataDiskSnapshotId.NotFound` | 404 |  |
/// | `InvalidClusterId.NotFound` | 404 |  |
/// | `OperationDenied` | 404 |  |
/// | `InvalidVSwitchId.NotFound` | 404 | There is no such vSwitch. |
/// | `InvalidImageId.NotFound` | 404 | There is no such image. |
/// | `InvalidInstanceChargeType.NotFound` | 404 |  |
/// | `DependencyViolation.IoOptimized` | 404 |  |
/// | `PaymentMethodNotFound` | 404 |  |
/// | `HOSTNAME_ILLEGAL` | 404 |  |
/// | `InvalidSystemDiskSize.LessThanImageSize` | 404 |  |
/// | `InvalidSystemDiskSize.LessThanMinSize` | 404 |  |
/// | `InvalidSystemDiskSize.MoreThanMaxSize` | 404 |  |
/// | `InvalidParameter` | 404 |  |
/// | `InvalidSystemDiskSize` | 404 |  |
/// | `InvalidKeyPairName.NotFound` | 404 |  |
/// | `InvalidRamRole.NotFound` | 404 |  |
/// | `InvalidResourceGroup.NotFound` | 404 |  |
/// | `InvalidMarketImage.NotFound` | 404 |  |
/// | `DeploymentSet.NotFound` | 404 |  |
/// | `InvalidInstanceType.ValueNotSupported` | 404 |  |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |  |
/// | `InvalidDiskIds.NotPortable` | 404 |  |
/// | `OperationConflict` | 409 |  |
/// | `Throttling.Resource` | 429 |  |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
/// | `InvalidImage.OSType` | 500 |  |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstance(Parameters);

impl CreateInstance {
    /// A request with what is required.
    ///
    /// - `instance_type`: The type, which decides cores and memory: `ecs.g6.large`.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceType", instance_type))
    }

    /// The region to create instances in.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// The image that the system disk starts from.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// A family of images; its newest one is used. Instead of `ImageId`.
    pub fn image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageFamily", value))
    }

    /// The security group to join.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// The name for people, 2 to 128 characters.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// How public traffic is paid for.
    pub fn internet_charge_type(self, value: impl Into<InternetChargeType>) -> Self {
        Self(self.0.with("InternetChargeType", value.into()))
    }

    /// Renews the subscription when it ends.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// How long an automatic renewal lasts.
    pub fn auto_renew_period(self, value: i32) -> Self {
        Self(self.0.with("AutoRenewPeriod", value))
    }

    /// The most inbound public traffic, in Mbit/s.
    ///
    /// From 1 to 200.
    pub fn internet_max_bandwidth_in(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthIn", value))
    }

    /// The most outbound public traffic, in Mbit/s. With 0, there is no public address.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// The host name inside of the system.
    pub fn host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HostName", value))
    }

    /// The password of the administrator.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Takes the password that the image has.
    pub fn password_inherit(self, value: bool) -> Self {
        Self(self.0.with("PasswordInherit", value))
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetId", value))
    }

    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(self, value: i32) -> Self {
        Self(self.0.with("DeploymentSetGroupNo", value))
    }

    /// The zone; one with enough stock is chosen if absent.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `ClusterId`.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClusterId", value))
    }

    /// Makes a repeated call safe: the same token never creates twice.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `VlanId`.
    pub fn vlan_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VlanId", value))
    }

    /// Sets `InnerIpAddress`.
    pub fn inner_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InnerIpAddress", value))
    }

    /// The size of the system disk, in GiB.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Size", value))
    }

    /// The kind of the system disk.
    pub fn system_disk_category(self, value: impl Into<DiskCategory>) -> Self {
        Self(self.0.with("SystemDisk.Category", value.into()))
    }

    /// The name of the system disk.
    pub fn system_disk_disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.DiskName", value))
    }

    /// A note about the system disk.
    pub fn system_disk_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Description", value))
    }

    /// The performance level of an ESSD system disk.
    pub fn system_disk_performance_level(self, value: impl Into<PerformanceLevel>) -> Self {
        Self(self.0.with("SystemDisk.PerformanceLevel", value.into()))
    }

    /// Sets `NodeControllerId`.
    pub fn node_controller_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NodeControllerId", value))
    }

    /// A note for people.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// The vSwitch to connect to, in instances inside a VPC.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// The private address inside of the vSwitch.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivateIpAddress", value))
    }

    /// Whether disks are I/O optimized.
    pub fn io_optimized(self, value: impl Into<IoOptimized>) -> Self {
        Self(self.0.with("IoOptimized", value.into()))
    }

    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(self, value: bool) -> Self {
        Self(self.0.with("UseAdditionalService", value))
    }

    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as you go.
    pub fn instance_charge_type(self, value: impl Into<InstanceChargeType>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// How long a subscription lasts, in `PeriodUnit`s.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// The unit of `Period`.
    pub fn period_unit(self, value: impl Into<PeriodUnit>) -> Self {
        Self(self.0.with("PeriodUnit", value.into()))
    }

    /// A script or configuration for the first start, in Base64.
    pub fn user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserData", value))
    }

    /// Whether this is a preemptible instance, and what it may cost.
    pub fn spot_strategy(self, value: impl Into<SpotStrategy>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// The SSH key pair to log in with; Linux only.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// The highest price an hour, with `SpotWithPriceLimit`.
    pub fn spot_price_limit(self, value: f64) -> Self {
        Self(self.0.with("SpotPriceLimit", value))
    }

    /// For how many hours a preemptible instance is safe from being taken back.
    ///
    /// From 0 to 6.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// What happens to a preemptible instance that is taken back.
    pub fn spot_interruption_behavior(self, value: impl Into<SpotInterruptionBehavior>) -> Self {
        Self(self.0.with("SpotInterruptionBehavior", value.into()))
    }

    /// The RAM role that programs on the instance can take.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RamRoleName", value))
    }

    /// Whether the security agent is installed; public images only.
    pub fn security_enhancement_strategy(self, value: impl Into<SecurityEnhancementStrategy>) -> Self {
        Self(self.0.with("SecurityEnhancementStrategy", value.into()))
    }

    /// The resource group to put it in.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HpcClusterId", value))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostId", value))
    }

    /// How a burstable instance behaves once its credits are used up.
    pub fn credit_specification(self, value: impl Into<CreditSpecification>) -> Self {
        Self(self.0.with("CreditSpecification", value.into()))
    }

    /// Refuses to release the instance until this is turned off.
    pub fn deletion_protection(self, value: bool) -> Self {
        Self(self.0.with("DeletionProtection", value))
    }

    /// Sets `HibernationOptions.Configured`.
    pub fn hibernation_options_configured(self, value: bool) -> Self {
        Self(self.0.with("HibernationOptions.Configured", value))
    }

    /// Whether to come back to the same dedicated host.
    pub fn affinity(self, value: impl Into<Affinity>) -> Self {
        Self(self.0.with("Affinity", value.into()))
    }

    /// Whether to run on a dedicated host.
    pub fn tenancy(self, value: impl Into<Tenancy>) -> Self {
        Self(self.0.with("Tenancy", value.into()))
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageSetId", value))
    }

    /// Sets `StorageSetPartitionNumber`.
    ///
    /// At least 1.
    pub fn storage_set_partition_number(self, value: i32) -> Self {
        Self(self.0.with("StorageSetPartitionNumber", value))
    }

    /// Whether the metadata service can be reached.
    pub fn http_endpoint(self, value: impl Into<HttpEndpoint>) -> Self {
        Self(self.0.with("HttpEndpoint", value.into()))
    }

    /// Whether the metadata service insists on tokens.
    pub fn http_tokens(self, value: impl Into<HttpTokens>) -> Self {
        Self(self.0.with("HttpTokens", value.into()))
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(self, value: i32) -> Self {
        Self(self.0.with("HttpPutResponseHopLimit", value))
    }

    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.MatchCriteria", value))
    }

    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.Id", value))
    }

    /// Data disks to create and attach, up to 16.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with_list::<DataDisk>("DataDisk", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 10 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }

    /// Tags of the instance and its disks.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `SystemDisk`.
    pub fn system_disk(self, value: SystemDisk) -> Self {
        Self(self.0.with("SystemDisk", value))
    }
}

crate::engine::request!(CreateInstance => CreateInstanceResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateInstance", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceType").required(),
    Parameter::new("Password").sensitive(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateInstance`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// The id of the new instance.
    pub instance_id: String,
    /// The order; subscription only.
    pub order_id: Option<String>,
    /// What the order costs.
    pub trade_price: Option<f64>,
}

acs_protocol::shape!(CreateInstanceResponse {
    request_id: "RequestId",
    instance_id: "InstanceId",
    order_id: "OrderId",
    trade_price: "TradePrice",
});

/// The values of `InternetChargeType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternetChargeType {
    /// `PayByBandwidth`.
    PayByBandwidth,
    /// `PayByTraffic`.
    PayByTraffic,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InternetChargeType {
    PayByBandwidth: "PayByBandwidth",
    PayByTraffic: "PayByTraffic",
});

/// The values of `SystemDisk.Category`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskCategory {
    /// `cloud_efficiency`.
    CloudEfficiency,
    /// `cloud_ssd`.
    CloudSsd,
    /// `cloud_essd`.
    CloudEssd,
    /// `cloud`.
    Cloud,
    /// `cloud_auto`.
    CloudAuto,
    /// `cloud_essd_entry`.
    CloudEssdEntry,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(DiskCategory {
    CloudEfficiency: "cloud_efficiency",
    CloudSsd: "cloud_ssd",
    CloudEssd: "cloud_essd",
    Cloud: "cloud",
    CloudAuto: "cloud_auto",
    CloudEssdEntry: "cloud_essd_entry",
});

/// The values of `SystemDisk.PerformanceLevel`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceLevel {
    /// `PL0`.
    Pl0,
    /// `PL1`.
    Pl1,
    /// `PL2`.
    Pl2,
    /// `PL3`.
    Pl3,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(PerformanceLevel {
    Pl0: "PL0",
    Pl1: "PL1",
    Pl2: "PL2",
    Pl3: "PL3",
});

/// The values of `IoOptimized`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoOptimized {
    /// `none`.
    None,
    /// `optimized`.
    Optimized,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(IoOptimized {
    None: "none",
    Optimized: "optimized",
});

/// The values of `InstanceChargeType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceChargeType {
    /// `PrePaid`.
    PrePaid,
    /// `PostPaid`.
    PostPaid,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceChargeType {
    PrePaid: "PrePaid",
    PostPaid: "PostPaid",
});

/// The values of `PeriodUnit`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodUnit {
    /// `Week`.
    Week,
    /// `Month`.
    Month,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(PeriodUnit {
    Week: "Week",
    Month: "Month",
});

/// The values of `SpotStrategy`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpotStrategy {
    /// `NoSpot`.
    NoSpot,
    /// `SpotWithPriceLimit`.
    SpotWithPriceLimit,
    /// `SpotAsPriceGo`.
    SpotAsPriceGo,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(SpotStrategy {
    NoSpot: "NoSpot",
    SpotWithPriceLimit: "SpotWithPriceLimit",
    SpotAsPriceGo: "SpotAsPriceGo",
});

/// The values of `SpotInterruptionBehavior`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpotInterruptionBehavior {
    /// `Terminate`.
    Terminate,
    /// `Stop`.
    Stop,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(SpotInterruptionBehavior {
    Terminate: "Terminate",
    Stop: "Stop",
});

/// The values of `SecurityEnhancementStrategy`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityEnhancementStrategy {
    /// `Active`.
    Active,
    /// `Deactive`.
    Deactive,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(SecurityEnhancementStrategy {
    Active: "Active",
    Deactive: "Deactive",
});

/// The values of `CreditSpecification`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditSpecification {
    /// `Standard`.
    Standard,
    /// `Unlimited`.
    Unlimited,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(CreditSpecification {
    Standard: "Standard",
    Unlimited: "Unlimited",
});

/// The values of `Affinity`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Affinity {
    /// `default`.
    Default,
    /// `host`.
    Host,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Affinity {
    Default: "default",
    Host: "host",
});

/// The values of `Tenancy`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tenancy {
    /// `default`.
    Default,
    /// `host`.
    Host,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Tenancy {
    Default: "default",
    Host: "host",
});

/// The values of `HttpEndpoint`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpEndpoint {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(HttpEndpoint {
    Enabled: "enabled",
    Disabled: "disabled",
});

/// The values of `HttpTokens`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpTokens {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(HttpTokens {
    Optional: "optional",
    Required: "required",
});

/// An item of `DataDisk`.
#[derive(Default)]
pub struct DataDisk(Parameters);

impl DataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// The performance level of an ESSD.
    pub fn performance_level(self, value: impl Into<DataDiskPerformanceLevel>) -> Self {
        Self(self.0.with("PerformanceLevel", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// The snapshot to start from.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// The size, in GiB.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// The device name inside of the system.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// The name for people.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// The kind of the disk.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Whether the disk is released with the instance.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// The KMS key to encrypt with.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }

    /// Whether the disk is encrypted.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageClusterId", value))
    }
}

acs_protocol::object!(DataDisk);

/// The values of `PerformanceLevel`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataDiskPerformanceLevel {
    /// `PL0`.
    Pl0,
    /// `PL1`.
    Pl1,
    /// `PL2`.
    Pl2,
    /// `PL3`.
    Pl3,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(DataDiskPerformanceLevel {
    Pl0: "PL0",
    Pl1: "PL1",
    Pl2: "PL2",
    Pl3: "PL3",
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

    /// The key.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// The value.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);

/// What `SystemDisk` holds.
#[derive(Default)]
pub struct SystemDisk(Parameters);

impl SystemDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageClusterId", value))
    }
}

acs_protocol::object!(SystemDisk);
