//! `RunInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Creates one or more instances and starts them.
///
/// Answers once the instances are ordered: they are `Pending`, later `Running`. Wait for them with
/// `DescribeInstanceStatus`.
///
/// Type, image, network and disks come from the parameters or from a launch template.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RunInstances;
///
/// let response = RunInstances::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `LoginAsNonRoot.ImageNotSupport` | 400 |  |
/// | `InvalidParam.NotSupportJumboFrame` | 400 |  |
/// | `InsufficientBalance.AgentCredit` | 400 |  |
/// | `QuotaExceed.DiskCapacity` | 400 |  |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |  |
/// | `InvalidParam.SecondaryNetworkInterface` | 400 |  |
/// | `InvalidPrimaryIpAddress.SizeInvalid` | 400 |  |
/// | `InvalidStorageClusterId.CapacityNotEnough` | 400 |  |
/// | `InvalidStorageClusterId.StatusNotSupport` | 400 |  |
/// | `InvalidStorageClusterId.ZoneIdEmpty` | 400 |  |
/// | `InvalidStorageClusterId.PerformanceLevelNotMatch` | 400 |  |
/// | `InvalidStorageClusterId.CategoryNotMatch` | 400 |  |
/// | `InvalidStorageClusterId.DiskSizeEmpty` | 400 |  |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |  |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |  |
/// | `InvalidDescription.Malformed` | 400 |  |
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |  |
/// | `InvalidParameter` | 400 |  |
/// | `InvalidHostName.Malformed` | 400 |  |
/// | `InvalidPassword.Malformed` | 400 | The password does not have the form that is asked for. |
/// | `InvalidPasswordParam.Mismatch` | 400 |  |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidDiskName.Malformed` | 400 |  |
/// | `InvalidDiskDescription.Malformed` | 400 |  |
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |  |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidDataDevice.Malformed` | 400 |  |
/// | `InvalidNodeControllerId.Malformed` | 400 |  |
/// | `InvalidInnerIpAddress.Malformed` | 400 |  |
/// | `InvalidInnerIpAddress.Unusable` | 400 |  |
/// | `InvalidParameter.Conflict` | 400 |  |
/// | `ImageNotSupportCloudInit` | 400 |  |
/// | `InvalidSnapshotId.BasedSnapshotTooOld` | 400 |  |
/// | `QuotaExceed.AfterpayInstance` | 400 |  |
/// | `InvalidInstanceName.Malformed` | 400 |  |
/// | `InvalidInstanceName.CustomMalformed` | 400 |  |
/// | `InvalidParameter.Mismatch` | 400 |  |
/// | `InvalidNetworkType.Mismatch` | 400 |  |
/// | `InvalidPrivateIpAddress` | 400 |  |
/// | `InvalidPrivateIpAddress.Malformed` | 400 |  |
/// | `QuotaExceeded.PrivateIpAddress` | 400 |  |
/// | `QuotaExceeded` | 400 |  |
/// | `IncorrectVSwitchStatus` | 400 |  |
/// | `ResourceNotAvailable` | 400 |  |
/// | `MissingParameter` | 400 |  |
/// | `InvalidDiskCategory.Mismatch` | 400 |  |
/// | `MissingParamter` | 400 |  |
/// | `InvalidPeriod` | 400 |  |
/// | `InstanceDiskCategoryLimitExceed` | 400 |  |
/// | `InvalidClientToken.ValueNotSupported` | 400 |  |
/// | `InvalidIoOptimize.ValueNotSupported` | 400 |  |
/// | `InvalidSecurityGroupId.NotFound` | 400 | There is no such security group. |
/// | `InvalidInternetMaxBandwidthOut.Malformed` | 400 |  |
/// | `InvalidInternetMaxBandwidthIn.Malformed` | 400 |  |
/// | `InvalidSnapshotId.NotFound` | 400 |  |
/// | `InvalidTagKey.Malformed` | 400 |  |
/// | `InvalidTagValue.Malformed` | 400 |  |
/// | `InvalidTag.Mismatch` | 400 |  |
/// | `InvalidTagCount` | 400 |  |
/// | `InvalidMinAmount.Malformed` | 400 |  |
/// | `InvalidMaxAmount.Malformed` | 400 |  |
/// | `InvalidAutoReleaseTime.Malformed` | 400 |  |
/// | `OperationDenied.NoVlan` | 400 |  |
/// | `OperationDenied.QuotaExceed` | 400 |  |
/// | `Account.Arrearage` | 400 |  |
/// | `InvalidUserData.SizeExceeded` | 400 |  |
/// | `InvalidUserData.NotSupported` | 400 |  |
/// | `InvalidUserData.Base64FormatInvalid` | 400 |  |
/// | `InstanceDiskNumber.LimitExceed` | 400 |  |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |  |
/// | `InvalidSpotStrategy` | 400 |  |
/// | `InvalidSpotParam.EmptyZoneID` | 400 |  |
/// | `InvalidSpotPriceLimit` | 400 |  |
/// | `InvalidSpotDuration` | 400 |  |
/// | `InvalidSpotAuthorized` | 400 |  |
/// | `InvalidSpotPrepaid` | 400 |  |
/// | `InvalidSpotAliUid` | 400 |  |
/// | `InvalidParameter.Bandwidth` | 400 |  |
/// | `RegionUnauthorized` | 400 |  |
/// | `Zone.NotOnSale` | 400 |  |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 400 |  |
/// | `InvalidInstanceType.ElasticNetworkInterfaceNotSupported` | 400 |  |
/// | `InvalidParameter.EncryptedIllegal` | 400 |  |
/// | `InvalidParameter.EncryptedNotSupported` | 400 |  |
/// | `InvalidSpotPriceLimit.LowerThanPublicPrice` | 400 |  |
/// | `InvalidRelationResource.NotFound` | 400 |  |
/// | `IncorrectRecycleBinStatus` | 400 |  |
/// | `InvalidHpcClusterId.Unnecessary` | 400 |  |
/// | `InvalidVSwitchId.Necessary` | 400 |  |
/// | `InvalidHpcClusterId.Necessary` | 400 |  |
/// | `InvalidHpcClusterId.NotFound` | 400 |  |
/// | `InvalidHpcClusterId.Creating` | 400 |  |
/// | `InvalidParameter.VSwitchId` | 400 |  |
/// | `InvalidSecurityGroup.NotInDefaultVpc` | 400 |  |
/// | `VpcNotFound` | 400 |  |
/// | `InvalidSystemDiskSize.ImageNotSupportResize` | 400 |  |
/// | `InvalidSpotInterruptionBehavior` | 400 |  |
/// | `InvalidDeploymentOnHost` | 400 |  |
/// | `InvalidInstanceChargeType.NotSupport` | 400 |  |
/// | `InvalidNetworkType.NotSupported` | 400 |  |
/// | `NoAvaliableDedicatedHost` | 400 |  |
/// | `InvalidDedicatedHostId.NotFound` | 400 |  |
/// | `InvalidDedicatedHostStatus.NotSupport` | 400 |  |
/// | `IncorrectDedicatedHostStatus` | 400 |  |
/// | `ChargeTypeViolation.PostPaidDedicatedHost` | 400 |  |
/// | `DedicatedHostType.Unmatched` | 400 |  |
/// | `InvalidParam.NetworkInterface` | 400 |  |
/// | `InvalidParams.CreateEniParams` | 400 |  |
/// | `InvalidParameter.CreditSpecification` | 400 |  |
/// | `IncorrectVpcStatus` | 400 |  |
/// | `InvalidInstanceType.NotSupported` | 400 |  |
/// | `InvalidVpcZone.NotSupported` | 400 |  |
/// | `IncorrectDefaultVpcStatus` | 400 |  |
/// | `InvalidAutoRenewPeriod.ValueNotSupported` | 400 |  |
/// | `InvalidMarketImageChargeType.NotSupport` | 400 |  |
/// | `OperationDenied` | 400 |  |
/// | `InvalidPeriodType.ValueNotSupported` | 400 |  |
/// | `IncorrectImageStatus` | 400 |  |
/// | `InvalidParam.Tenancy` | 400 |  |
/// | `InvalidParameter.Affinity` | 400 |  |
/// | `InvalidCustomInstanceType.NotSupported` | 400 |  |
/// | `IoOptimized.NotSupported` | 400 |  |
/// | `InvalidSnapshotId.Malformed` | 400 |  |
/// | `InvalidCapacityReservationId.NotFound` | 400 |  |
/// | `LackResource` | 400 |  |
/// | `Duplicate.TagKey` | 400 |  |
/// | `InvalidSecurityGroup.NetworkType` | 400 |  |
/// | `InvalidSecurityGroup.VpcMismatch` | 400 |  |
/// | `InvalidParameter.SecurityGroupIdRepeated` | 400 |  |
/// | `InvalidSecurityGroupId.SingleIdAndMultiIdConflict` | 400 |  |
/// | `InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict` | 400 |  |
/// | `JoinedGroupLimitExceed` | 400 |  |
/// | `InvalidAccountStatus.PayAmountLimitExceeded` | 400 |  |
/// | `InvalidPerformanceLevel.Malformed` | 400 |  |
/// | `InvalidOperation.EniCountExceeded` | 400 |  |
/// | `QuotaExceeded.PrepayDataDiskCapacity` | 400 |  |
/// | `InvalidDiskCategory.ConflictSnapshotCategory` | 400 |  |
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
/// | `InvalidParameter.Arns` | 400 |  |
/// | `InvalidDedicatedHostClusterId.NotFound` | 400 |  |
/// | `InvalidDedicatedHostClusterId.InValid` | 400 |  |
/// | `InvalidDeploymentSetId.NotFound` | 400 |  |
/// | `InvalidOperation.UserNotSupported` | 400 |  |
/// | `InvalidManagedPrivateSpaceId.NotFound` | 400 |  |
/// | `InvalidSchedulerOptions` | 400 |  |
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
/// | `InvalidBandwidthOut.LessThanZero` | 400 |  |
/// | `HibernationConfigured.InstanceTypeNotSupport` | 400 |  |
/// | `HibernationConfigured.ImageNotEncrypted` | 400 |  |
/// | `HibernationConfigured.MemorySizeTooBig` | 400 |  |
/// | `InvalidSystemDiskSize.LessThanMemSize` | 400 |  |
/// | `InvalidCloudBoxZone.OperationNotSupported` | 400 |  |
/// | `ProvisionedIopsForDiskCategoryUnsupported` | 400 |  |
/// | `InvalidProvisionedIops.LimitExceed` | 400 |  |
/// | `BurstingEnabledForDiskCategoryUnsupported` | 400 |  |
/// | `BurstingEnabledForMultiAttachDiskUnsupported` | 400 |  |
/// | `ProvisionedIopsForDiskCategoryRequired` | 400 |  |
/// | `NotSupportSnapshotEncrypted.InstanceType` | 400 |  |
/// | `NotSupportSnapshotEncrypted.RegionId` | 400 |  |
/// | `NotSupportSnapshotEncrypted.ZoneId` | 400 |  |
/// | `NotSupportSnapshotEncrypted.ShareImage` | 400 |  |
/// | `NotSupportSnapshotEncrypted.ImageOwnerAlias` | 400 |  |
/// | `NotSupportSnapshotEncrypted.DiskCategory` | 400 |  |
/// | `NotSupport.SnapshotEncryptedAlgorithmConflict` | 400 |  |
/// | `NoPermission.SystemTag` | 400 |  |
/// | `NumberExceed.Tags` | 400 |  |
/// | `InvalidZoneId.NotSupportShareEncryptedImage` | 400 |  |
/// | `InvalidDiskCategory.NotSupported` | 400 |  |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 400 |  |
/// | `InvalidParameter.CloudboxNotSupported` | 400 |  |
/// | `InvalidZoneId.NotSupportCreateWithShareEncryptedImage` | 400 |  |
/// | `InvalidParameter.NetworkCardIndexInvalid` | 400 |  |
/// | `InvalidOperation.UserNotSupportNetworkCard` | 400 |  |
/// | `InvalidAccount.NotSupportSpot` | 400 |  |
/// | `AccountForbidden.AssociatedWithResellerPartner` | 400 |  |
/// | `InvalidDestinationZone.DeploymentSetMismatch` | 400 |  |
/// | `NoPermission.Price` | 400 |  |
/// | `InvalidAutoPay.PostPaidUnsupported` | 400 |  |
/// | `InvalidParam.EncryptedMismatch` | 400 |  |
/// | `InvalidParameter.DedicatedRegionNotSupported` | 400 |  |
/// | `InvalidParameter.CpuOptionsTopologyType` | 400 |  |
/// | `InvalidInstanceType.NotSupportCpuOptionsTopologyType` | 400 |  |
/// | `InvalidEniQueueSize.RegionOrUserNotSupported` | 400 |  |
/// | `InvalidParameter.EniQueueSize` | 400 |  |
/// | `InvalidParameter.KmsNotEnabled` | 400 |  |
/// | `InvalidParameter.Encrypted.KmsNotEnable` | 400 |  |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |  |
/// | `InvalidAdditionalInfoPvdConfig.SizeExceeded` | 400 |  |
/// | `InvalidRamRole.NotEcsRole` | 401 |  |
/// | `InvalidParameter.PrivateIpAddressRepeated` | 403 |  |
/// | `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded` | 403 |  |
/// | `InvalidParameter.EniNumExceededWithLaunchEcs` | 403 |  |
/// | `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode` | 403 |  |
/// | `InvalidParameter.QueuePairNumberMustEmpty` | 403 |  |
/// | `InvalidParameter.EniTrafficMode` | 403 |  |
/// | `InvalidParameter.InvalidQueuePairNumber` | 403 |  |
/// | `InvalidParam.IpCount` | 403 |  |
/// | `InvalidParameter.EniType` | 403 |  |
/// | `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed` | 403 |  |
/// | `InvalidParameter.NetworkInterface` | 403 |  |
/// | `InvalidParameter.Combination` | 403 |  |
/// | `InvalidHostname.SingleAndMultiConflict` | 403 |  |
/// | `InvalidHostname.SizeInvalid` | 403 |  |
/// | `InvalidParams.InstanceNameExceed` | 403 |  |
/// | `InvalidParams.HostnameExceed` | 403 |  |
/// | `ImageNotSubscribed` | 403 |  |
/// | `InvalidSystemDiskCategory.ValueUnauthorized` | 403 |  |
/// | `InvalidSnapshotId.NotReady` | 403 |  |
/// | `InstanceDiskCategoryLimitExceed` | 403 |  |
/// | `InvalidDevice.InUse` | 403 |  |
/// | `ImageRemovedInMarket` | 403 |  |
/// | `CategoryNotSupported` | 403 |  |
/// | `QuotaExceed.PortableCloudDisk` | 403 |  |
/// | `SecurityGroupInstanceLimitExceed` | 403 |  |
/// | `NodeControllerUnavailable` | 403 |  |
/// | `RegionUnauthorized` | 403 |  |
/// | `InvalidSnapshotId.NotDataDiskSnapshot` | 403 |  |
/// | `Forbbiden` | 403 |  |
/// | `DeleteWithInstance.Conflict` | 403 |  |
/// | `InstanceDiskNumLimitExceed` | 403 |  |
/// | `IoOptimized.NotSupported` | 403 |  |
/// | `InvalidDiskSize.TooSmall` | 403 |  |
/// | `InvalidDiskCategory.Mismatch` | 403 |  |
/// | `InvalidDiskCategory.NotSupported` | 403 |  |
/// | `QuotaExceed.BuyImage` | 403 |  |
/// | `InvalidResourceId.NotSupported` | 403 |  |
/// | `OperationDenied` | 403 |  |
/// | `OperationDenied.ImageNotValid` | 403 |  |
/// | `OperationDenied.SnapshotNotValid` | 403 |  |
/// | `OperationDenied.SnapshotNotAllowed` | 403 |  |
/// | `OperationDenied.ZoneNotAllowed` | 403 |  |
/// | `OperationDenied.ZoneSystemCategoryNotMatch` | 403 |  |
/// | `OperationDenied.ResourceControl` | 403 |  |
/// | `OperationDenied.NoStock` | 403 | The zone has none of this type left. Try another zone or type. |
/// | `OperationDenied.SnapshotParamsNotValid` | 403 |  |
/// | `OperationDenied.DiskTypeNotSupport` | 403 |  |
/// | `InvalidUserData.Forbidden` | 403 |  |
/// | `Zone.NotOpen` | 403 |  |
/// | `Zone.NotOnSale` | 403 |  |
/// | `InvalidClusterId.NotFound` | 403 |  |
/// | `InvalidResourceType.NotSupported` | 403 |  |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |  |
/// | `InvalidInstanceType.ZoneNotSupported` | 403 |  |
/// | `InstanceType.Offline` | 403 |  |
/// | `DependencyViolation.WindowsInstance` | 403 |  |
/// | `InvalidNetworkType.MismatchRamRole` | 403 |  |
/// | `InvalidUser.PassRoleForbidden` | 403 |  |
/// | `InvalidParam.TrustedSystemMode` | 403 |  |
/// | `InvalidParam.ConfidentialComputingMode` | 403 |  |
/// | `InvalidInstanceType.NotSupported` | 403 |  |
/// | `InvalidSecurityOptions.NotSupported` | 403 |  |
/// | `InvalidImage.NotSupported` | 403 |  |
/// | `Forbidden.RiskControl` | 403 |  |
/// | `InvalidInstance.UnPaidOrder` | 403 |  |
/// | `Account.Arrearage` | 403 |  |
/// | `RealNameAuthenticationError` | 403 |  |
/// | `InvalidPayMethod` | 403 |  |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 | The account does not have the money for this. |
/// | `ImageNotSupportInstanceType` | 403 |  |
/// | `DryRun.InvalidAmount` | 403 |  |
/// | `OperationDenied.InvalidNetworkType` | 403 |  |
/// | `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport` | 403 |  |
/// | `InvalidSpotInterruptionBehavior.LocalDiskNotSupport` | 403 |  |
/// | `QuotaExceed.PostPaidDisk` | 403 |  |
/// | `InvalidParameter.NotMatch` | 403 |  |
/// | `InvalidVSwitch.DefaultVSwitchNotSupport` | 403 |  |
/// | `OperationDenied.LocalDiskUnsupported` | 403 |  |
/// | `OperationDenied.InconsistentNetwork` | 403 |  |
/// | `DefaultVswitch.Existed` | 403 |  |
/// | `IncorrectInstanceStatus` | 403 |  |
/// | `CategoryViolation` | 403 |  |
/// | `ResourcesNotInSameZone` | 403 |  |
/// | `InvalidDisk.SystemDiskSize` | 403 |  |
/// | `InsufficientBalance` | 403 |  |
/// | `InvalidOperation.NetworkInterface` | 403 |  |
/// | `MaxEniIpv6IpsCountExceeded` | 403 |  |
/// | `InvalidIp.IpRepeated` | 403 |  |
/// | `InvalidIp.IpAssigned` | 403 |  |
/// | `InvalidIp.Address` | 403 |  |
/// | `InvalidOperation.EniCountExceeded` | 403 |  |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |  |
/// | `InvalidOperation.Ipv6CountExceeded` | 403 |  |
/// | `InvalidOperation.Ipv6NotSupport` | 403 |  |
/// | `InvalidOperation.Ipv4NotSupport` | 403 |  |
/// | `InvalidParam.SecondaryIp` | 403 |  |
/// | `InvalidVSwitch.Ipv6NotTurnOn` | 403 |  |
/// | `InvalidParam.IpAssign` | 403 |  |
/// | `InvalidParam.Amount` | 403 |  |
/// | `InvalidParam.CpuOptionsCore` | 403 |  |
/// | `InvalidParam.CpuOptionsNuma` | 403 |  |
/// | `InvalidVSwitchId.IpInvalid` | 403 |  |
/// | `Forbidden.RegionId` | 403 |  |
/// | `QuotaExceed.DeploymentSetInstanceQuotaFull` | 403 |  |
/// | `InvalidChargeType.ValueNotSupported` | 403 |  |
/// | `InvalidRegion.NotSupport` | 403 |  |
/// | `UserNotInTheWhiteList` | 403 |  |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |  |
/// | `SecurityRisk.3DVerification` | 403 |  |
/// | `Mayi.InternalError` | 403 |  |
/// | `InvalidNetworkType` | 403 |  |
/// | `InvalidAccountStatus` | 403 |  |
/// | `QuotaExceeded.PrivateIpAddress` | 403 |  |
/// | `OperationDenied.PerformanceLevelNotMatch` | 403 |  |
/// | `InvalidStorageSetName.Malformed` | 403 |  |
/// | `InvalidDescription.Malformed` | 403 |  |
/// | `InvalidMaxPartitionNumber.Malformed` | 403 |  |
/// | `InvalidParameter.StorageSetPartitionNumber` | 403 |  |
/// | `InvalidParameter.StorageSetId` | 403 |  |
/// | `InvalidParameter.StorageSetZoneId` | 403 |  |
/// | `EnterpriseGroupLimited.MutliGroupType` | 403 |  |
/// | `EnterpriseGroupLimited.InstanceType` | 403 |  |
/// | `QuotaExceed.Tags` | 403 |  |
/// | `OperationDenied.RegionIdNotSupported` | 403 |  |
/// | `OperationDenied.FlavorNotSupported` | 403 |  |
/// | `OperationDenied.TimestampNotSupported` | 403 |  |
/// | `OperationDenied.PaygNotAvailable` | 403 |  |
/// | `OperationDenied.PrepayNotAvailable` | 403 |  |
/// | `OperationDenied.BidOwnResource` | 403 |  |
/// | `OperationDenied.CloudSSDNotSupported` | 403 |  |
/// | `QuotaExceed.ElasticQuota` | 403 |  |
/// | `QuotaExceeded.PostpaidDataDiskCapacity` | 403 |  |
/// | `InvalidImageFamily.MissingAvailableImage` | 403 |  |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |  |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |  |
/// | `InvalidManagedPrivateSpaceId.DedicatedHostIdConflict` | 403 |  |
/// | `InvalidManagedPrivateSpaceId.TenancyConflict` | 403 |  |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |  |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |  |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |  |
/// | `InvalidIspType.ValueNotSupported` | 403 |  |
/// | `UnsupportedIspChargeType` | 403 |  |
/// | `UnsupportedIspClassicNetwork` | 403 |  |
/// | `InvalidIspBandwidthOut` | 403 |  |
/// | `UnsupportedIspNetworkChargeType` | 403 |  |
/// | `InvalidIspUID` | 403 |  |
/// | `UnsupportedIspRegion` | 403 |  |
/// | `Forbidden.OnlySupportEnterpriseGroup` | 403 |  |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |  |
/// | `InstanceDiskLimitExceeded` | 403 |  |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |  |
/// | `InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting` | 403 |  |
/// | `InvalidOperation.InvalidNetworkInterfaceId` | 403 |  |
/// | `InvalidOperation.RegionNotSupportNetworkInterfaceId` | 403 |  |
/// | `InvalidEniId.NotFound` | 403 |  |
/// | `NotSupportSnapshotEncrypted.DiskCategory` | 403 |  |
/// | `InvalidEncrypted.DefaultEncryptionUnsupported` | 403 |  |
/// | `InvalidOperation.PublicIpAddressNoStock` | 403 |  |
/// | `InvalidStorageClusterId.NotExist` | 404 |  |
/// | `InvalidRegionId.NotFound` | 404 |  |
/// | `InvalidZoneId.NotFound` | 404 |  |
/// | `InvalidSecurityGroupId` | 404 |  |
/// | `InvalidSecurityGroupId.NotFound` | 404 | There is no such security group. |
/// | `InvalidDataDiskSnapshotId.NotFound` | 404 |  |
/// | `InvalidClusterId.NotFound` | 404 |  |
/// | `InvalidVSwitchId.NotFound` | 404 | There is no such vSwitch. |
/// | `InvalidImageId.NotFound` | 404 | There is no such image. |
/// | `IoOptimized.NotSupported` | 404 |  |
/// | `InvalidInstanceChargeType.NotFound` | 404 |  |
/// | `DependencyViolation.IoOptimized` | 404 |  |
/// | `PaymentMethodNotFound` | 404 |  |
/// | `HOSTNAME_ILLEGAL` | 404 |  |
/// | `InvalidSystemDiskSize.LessThanImageSize` | 404 |  |
/// | `InvalidSystemDiskSize.LessThanMinSize` | 404 |  |
/// | `InvalidSystemDiskSize.MoreThanMaxSize` | 404 |  |
/// | `OperationDenied.ImageNotValid` | 404 |  |
/// | `OperationDenied.CreatingConflict` | 404 |  |
/// | `InvalidKeyPairName.NotFound` | 404 |  |
/// | `InvalidResourceGroup.NotFound` | 404 |  |
/// | `InvalidRamRole.NotFound` | 404 |  |
/// | `InvalidLaunchTemplate.NotFound` | 404 |  |
/// | `InvalidLaunchTemplateVersion.NotFound` | 404 |  |
/// | `InvalidVSwitchId.NotExist` | 404 |  |
/// | `InvalidMarketImage.NotFound` | 404 |  |
/// | `DeploymentSet.NotFound` | 404 |  |
/// | `InvalidParameter.DeploymentSetGroupNo` | 404 |  |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |  |
/// | `InvalidDiskIds.NotPortable` | 404 |  |
/// | `InvalidAutoSnapshotPolicyId.NotFound` | 404 |  |
/// | `Throttling.Resource` | 429 |  |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
/// | `InvalidParameter.DataEncryptedKeyCreateFailed` | 500 |  |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunInstances(Parameters);

impl RunInstances {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
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

    /// The type, which decides cores and memory: `ecs.g6.large`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// The security group to join.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// The vSwitch to connect to, in instances inside a VPC.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// The name for people, 2 to 128 characters.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// A note for people.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// The most inbound public traffic, in Mbit/s.
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

    /// Appends 001 and so on to names of several instances.
    pub fn unique_suffix(self, value: bool) -> Self {
        Self(self.0.with("UniqueSuffix", value))
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

    /// The zone; one with enough stock is chosen if absent.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// How public traffic is paid for.
    pub fn internet_charge_type(self, value: impl Into<InternetChargeType>) -> Self {
        Self(self.0.with("InternetChargeType", value.into()))
    }

    /// The size of the system disk, in GiB.
    pub fn system_disk_size(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Size", value))
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

    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.AutoSnapshotPolicyId", value))
    }

    /// Whether disks are I/O optimized.
    pub fn io_optimized(self, value: impl Into<IoOptimized>) -> Self {
        Self(self.0.with("IoOptimized", value.into()))
    }

    /// A script or configuration for the first start, in Base64.
    pub fn user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserData", value))
    }

    /// The SSH key pair to log in with; Linux only.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// The RAM role that programs on the instance can take.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RamRoleName", value))
    }

    /// How many instances to create.
    ///
    /// Default: `1`. From 1 to 1000.
    pub fn amount(self, value: i32) -> Self {
        Self(self.0.with("Amount", value))
    }

    /// The fewest instances to accept: with less stock none is created, with less than `Amount` as many as there
    /// are.
    ///
    /// From 1 to 100.
    pub fn min_amount(self, value: i32) -> Self {
        Self(self.0.with("MinAmount", value))
    }

    /// When to release the instances: `2030-01-31T12:05:00Z`.
    pub fn auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoReleaseTime", value))
    }

    /// Whether this is a preemptible instance, and what it may cost.
    pub fn spot_strategy(self, value: impl Into<SpotStrategy>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// For how many hours a preemptible instance is safe from being taken back.
    ///
    /// From 0 to 6.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// The highest price an hour, with `SpotWithPriceLimit`.
    ///
    /// From 0 to 999999.
    pub fn spot_price_limit(self, value: f64) -> Self {
        Self(self.0.with("SpotPriceLimit", value))
    }

    /// What happens to a preemptible instance that is taken back.
    pub fn spot_interruption_behavior(self, value: impl Into<SpotInterruptionBehavior>) -> Self {
        Self(self.0.with("SpotInterruptionBehavior", value.into()))
    }

    /// Whether the security agent is installed; public images only.
    pub fn security_enhancement_strategy(self, value: impl Into<SecurityEnhancementStrategy>) -> Self {
        Self(self.0.with("SecurityEnhancementStrategy", value.into()))
    }

    /// Makes a repeated call safe: the same token never creates twice.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
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

    /// The dedicated host to run on.
    pub fn dedicated_host_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostId", value))
    }

    /// A launch template that gives what is not set here.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// The name of a launch template. Instead of `LaunchTemplateId`.
    pub fn launch_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateName", value))
    }

    /// The version of the launch template; its default one if absent.
    pub fn launch_template_version(self, value: i64) -> Self {
        Self(self.0.with("LaunchTemplateVersion", value))
    }

    /// The resource group to put it in.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// How long a subscription lasts, in `PeriodUnit`s.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// The unit of `Period`.
    pub fn period_unit(self, value: impl Into<PeriodUnit>) -> Self {
        Self(self.0.with("PeriodUnit", value.into()))
    }

    /// Renews the subscription when it ends.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// How long an automatic renewal lasts.
    pub fn auto_renew_period(self, value: i32) -> Self {
        Self(self.0.with("AutoRenewPeriod", value))
    }

    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as you go.
    pub fn instance_charge_type(self, value: impl Into<InstanceChargeType>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// The deployment set, which spreads instances over hosts.
    pub fn deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetId", value))
    }

    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(self, value: i32) -> Self {
        Self(self.0.with("DeploymentSetGroupNo", value))
    }

    /// The private address inside of the vSwitch.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivateIpAddress", value))
    }

    /// How a burstable instance behaves once its credits are used up.
    pub fn credit_specification(self, value: impl Into<CreditSpecification>) -> Self {
        Self(self.0.with("CreditSpecification", value.into()))
    }

    /// How many IPv6 addresses to give at random.
    pub fn ipv6_address_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    ///
    /// At least 1.
    pub fn network_interface_queue_number(self, value: i32) -> Self {
        Self(self.0.with("NetworkInterfaceQueueNumber", value))
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

    /// Sets `CpuOptions.Core`.
    pub fn cpu_options_core(self, value: i32) -> Self {
        Self(self.0.with("CpuOptions.Core", value))
    }

    /// Sets `CpuOptions.ThreadsPerCore`.
    pub fn cpu_options_threads_per_core(self, value: i32) -> Self {
        Self(self.0.with("CpuOptions.ThreadsPerCore", value))
    }

    /// Sets `CpuOptions.Numa`.
    pub fn cpu_options_numa(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CpuOptions.Numa", value))
    }

    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CpuOptions.TopologyType", value))
    }

    /// Sets `SecurityOptions.TrustedSystemMode`.
    pub fn security_options_trusted_system_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityOptions.TrustedSystemMode", value))
    }

    /// Sets `SecurityOptions.ConfidentialComputingMode`.
    pub fn security_options_confidential_computing_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityOptions.ConfidentialComputingMode", value))
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

    /// Sets `Isp`.
    pub fn isp(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Isp", value))
    }

    /// Sets `SchedulerOptions.DedicatedHostClusterId`.
    pub fn scheduler_options_dedicated_host_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SchedulerOptions.DedicatedHostClusterId", value))
    }

    /// The security groups to join, up to 16. Instead of `SecurityGroupId`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// A host name for each instance.
    ///
    /// At most 1000 items.
    pub fn host_names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("HostNames", value))
    }

    /// Data disks to create and attach, up to 16.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with_list::<DataDisk>("DataDisk", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 16 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }

    /// Network interfaces to create, with their settings.
    ///
    /// At most 10 items.
    pub fn network_interface(self, value: impl IntoIterator<Item = NetworkInterface>) -> Self {
        Self(self.0.with_list::<NetworkInterface>("NetworkInterface", value))
    }

    /// Tags of the instance and its disks.
    ///
    /// At most 71 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// IPv6 addresses to give.
    ///
    /// At most 10 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }

    /// More settings of the system disk.
    pub fn system_disk(self, value: SystemDisk) -> Self {
        Self(self.0.with("SystemDisk", value))
    }

    /// Sets `ImageOptions`.
    pub fn image_options(self, value: ImageOptions) -> Self {
        Self(self.0.with("ImageOptions", value))
    }

    /// Sets `NetworkOptions`.
    pub fn network_options(self, value: NetworkOptions) -> Self {
        Self(self.0.with("NetworkOptions", value))
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }
}

crate::engine::request!(RunInstances => RunInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("RunInstances", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Password").sensitive(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`RunInstances`].
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// The order; subscription only.
    pub order_id: Option<String>,
    /// What the order costs.
    pub trade_price: Option<f64>,
    /// The ids of the instances, as many as were created.
    pub instance_id_sets: Vec<String>,
}

acs_protocol::shape!(RunInstancesResponse {
    request_id: "RequestId",
    order_id: "OrderId",
    trade_price: "TradePrice",
    instance_id_sets: ["InstanceIdSets", "InstanceIdSet"],
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

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoSnapshotPolicyId", value))
    }

    /// Whether the disk is encrypted.
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Encrypted", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// The snapshot to start from.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// The device name inside of the system.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// The size, in GiB.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// The name for people.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// The kind of the disk.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }

    /// Whether the disk is released with the instance.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// The KMS key to encrypt with.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageClusterId", value))
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

/// An item of `NetworkInterface`.
#[derive(Default)]
pub struct NetworkInterface(Parameters);

impl NetworkInterface {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrimaryIpAddress", value))
    }

    /// Sets `QueueNumber`.
    ///
    /// At least 1.
    pub fn queue_number(self, value: i32) -> Self {
        Self(self.0.with("QueueNumber", value))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceTrafficMode", value))
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(self, value: i64) -> Self {
        Self(self.0.with("QueuePairNumber", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(self, value: i64) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `Ipv6Address`.
    ///
    /// At most 10 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(self, value: i32) -> Self {
        Self(self.0.with("NetworkCardIndex", value))
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(self, value: bool) -> Self {
        Self(self.0.with("DeleteOnRelease", value))
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceId", value))
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("RxQueueSize", value))
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("TxQueueSize", value))
    }
}

acs_protocol::object!(NetworkInterface);

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// The key.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// The value.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

/// More settings of the system disk.
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

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }
}

acs_protocol::object!(SystemDisk);

/// What `ImageOptions` holds.
#[derive(Default)]
pub struct ImageOptions(Parameters);

impl ImageOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `LoginAsNonRoot`.
    pub fn login_as_non_root(self, value: bool) -> Self {
        Self(self.0.with("LoginAsNonRoot", value))
    }
}

acs_protocol::object!(ImageOptions);

/// What `NetworkOptions` holds.
#[derive(Default)]
pub struct NetworkOptions(Parameters);

impl NetworkOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(self, value: bool) -> Self {
        Self(self.0.with("EnableJumboFrame", value))
    }
}

acs_protocol::object!(NetworkOptions);
