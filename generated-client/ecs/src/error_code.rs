//! The error codes that the service documents, to compare `Error::code` with.
//!
//! It answers with others too: those of the gateway, and those that are not documented.
//!
//! The name of a constant is made from its code alone: the words of the code in capitals, and `__` for a dot:
//! `InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. A part in capitals ends with `_`, as in
//! `FORBIDDEN__RAM_`. A number and a letter at the end say which word is written otherwise than in title case:
//! `_2U` when the second word is in capitals, `_1L` when the first one begins with a small letter.

/// `404`; HTTP status 404.
pub const _404: &str = "404";

/// `Abs.Abs.InvalidSpotInstanceUID`; HTTP status 400.
pub const ABS__ABS__INVALID_SPOT_INSTANCE_UID_6U: &str = "Abs.Abs.InvalidSpotInstanceUID";

/// `Abs.InvalidAccount.NotFound`; HTTP status 403.
pub const ABS__INVALID_ACCOUNT__NOT_FOUND: &str = "Abs.InvalidAccount.NotFound";

/// `Abs.InvalidAction.RegionNotSupport`; HTTP status 403.
pub const ABS__INVALID_ACTION__REGION_NOT_SUPPORT: &str = "Abs.InvalidAction.RegionNotSupport";

/// `Abs.InvalidInstanceIds.MalFormed`; HTTP status 403.
pub const ABS__INVALID_INSTANCE_IDS__MAL_FORMED: &str = "Abs.InvalidInstanceIds.MalFormed";

/// `Abs.IoOptimized.ValueNotSupported`; HTTP status 400.
pub const ABS__IO_OPTIMIZED__VALUE_NOT_SUPPORTED: &str = "Abs.IoOptimized.ValueNotSupported";

/// `Abs.MissingParamter.InstanceId`; HTTP status 403.
pub const ABS__MISSING_PARAMTER__INSTANCE_ID: &str = "Abs.MissingParamter.InstanceId";

/// `Account.Arrearage`; HTTP status 400 and 403.
pub const ACCOUNT__ARREARAGE: &str = "Account.Arrearage";

/// `AccountForbidden.AssociatedWithResellerPartner`; HTTP status 400.
pub const ACCOUNT_FORBIDDEN__ASSOCIATED_WITH_RESELLER_PARTNER: &str = "AccountForbidden.AssociatedWithResellerPartner";

/// `AccountForbidden.ProductCreationLimited`; HTTP status 400.
pub const ACCOUNT_FORBIDDEN__PRODUCT_CREATION_LIMITED: &str = "AccountForbidden.ProductCreationLimited";

/// `AclLimitExceed`; HTTP status 403.
pub const ACL_LIMIT_EXCEED: &str = "AclLimitExceed";

/// `ActivationCount.ExceedLimit`; HTTP status 400.
pub const ACTIVATION_COUNT__EXCEED_LIMIT: &str = "ActivationCount.ExceedLimit";

/// `ActivationDesc.ExceedLimit`; HTTP status 400.
pub const ACTIVATION_DESC__EXCEED_LIMIT: &str = "ActivationDesc.ExceedLimit";

/// `ActivationId.InUse`; HTTP status 403.
pub const ACTIVATION_ID__IN_USE: &str = "ActivationId.InUse";

/// `ActivationId.NotFound`; HTTP status 404.
pub const ACTIVATION_ID__NOT_FOUND: &str = "ActivationId.NotFound";

/// `ActivationLimitation.Invalid`; HTTP status 400.
pub const ACTIVATION_LIMITATION__INVALID: &str = "ActivationLimitation.Invalid";

/// `ActivationTTL.ExceedLimit`; HTTP status 400.
pub const ACTIVATION_TTL__EXCEED_LIMIT_2U: &str = "ActivationTTL.ExceedLimit";

/// `AddressRange.InvalidPattern`; HTTP status 400.
pub const ADDRESS_RANGE__INVALID_PATTERN: &str = "AddressRange.InvalidPattern";

/// `AllocateIp.Fail`; HTTP status 403.
pub const ALLOCATE_IP__FAIL: &str = "AllocateIp.Fail";

/// `AllocateIpFailed`; HTTP status 400.
pub const ALLOCATE_IP_FAILED: &str = "AllocateIpFailed";

/// `AllocateIpInvalidInstanceBandwidth`; HTTP status 400.
pub const ALLOCATE_IP_INVALID_INSTANCE_BANDWIDTH: &str = "AllocateIpInvalidInstanceBandwidth";

/// `AllocatedAlready`; HTTP status 403.
pub const ALLOCATED_ALREADY: &str = "AllocatedAlready";

/// `AnyPort.PortMustBeZero`; HTTP status 400.
pub const ANY_PORT__PORT_MUST_BE_ZERO: &str = "AnyPort.PortMustBeZero";

/// `AssumeRoleError`; HTTP status 403.
pub const ASSUME_ROLE_ERROR: &str = "AssumeRoleError";

/// `AttrMismatching.AcceptingSideAliUid`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_ALI_UID: &str = "AttrMismatching.AcceptingSideAliUid";

/// `AttrMismatching.AcceptingSideInstanceId`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_INSTANCE_ID: &str = "AttrMismatching.AcceptingSideInstanceId";

/// `AttrMismatching.AcceptingSideOppositeInterfaceId`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_OPPOSITE_INTERFACE_ID: &str =
    "AttrMismatching.AcceptingSideOppositeInterfaceId";

/// `AttrMismatching.AcceptingSideOppositeInterfaceOwnerId`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_OPPOSITE_INTERFACE_OWNER_ID: &str =
    "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId";

/// `AttrMismatching.AcceptingSideOppositeRegionNo`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_OPPOSITE_REGION_NO: &str = "AttrMismatching.AcceptingSideOppositeRegionNo";

/// `AttrMismatching.AcceptingSideOppositeRouterId`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_OPPOSITE_ROUTER_ID: &str = "AttrMismatching.AcceptingSideOppositeRouterId";

/// `AttrMismatching.AcceptingSideOppositeRouterType`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_OPPOSITE_ROUTER_TYPE: &str =
    "AttrMismatching.AcceptingSideOppositeRouterType";

/// `AttrMismatching.AcceptingSideRegionNo`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_REGION_NO: &str = "AttrMismatching.AcceptingSideRegionNo";

/// `AttrMismatching.AcceptingSideRole`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_ROLE: &str = "AttrMismatching.AcceptingSideRole";

/// `AttrMismatching.AcceptingSideRouterId`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_ROUTER_ID: &str = "AttrMismatching.AcceptingSideRouterId";

/// `AttrMismatching.AcceptingSideRouterType`; HTTP status 400.
pub const ATTR_MISMATCHING__ACCEPTING_SIDE_ROUTER_TYPE: &str = "AttrMismatching.AcceptingSideRouterType";

/// `AttrMismatching.NaclAndBindInstance`; HTTP status 400.
pub const ATTR_MISMATCHING__NACL_AND_BIND_INSTANCE: &str = "AttrMismatching.NaclAndBindInstance";

/// `AuthenticationFailed.ConditionUnsatisfied`; HTTP status 403.
pub const AUTHENTICATION_FAILED__CONDITION_UNSATISFIED: &str = "AuthenticationFailed.ConditionUnsatisfied";

/// `AuthorizationLimitExceed`; HTTP status 400 and 403.
pub const AUTHORIZATION_LIMIT_EXCEED: &str = "AuthorizationLimitExceed";

/// `AuthorizedGroupRule.LimitExceed`; HTTP status 400.
pub const AUTHORIZED_GROUP_RULE__LIMIT_EXCEED: &str = "AuthorizedGroupRule.LimitExceed";

/// `AutoProvisioningGroup.IncorrectStatus`; HTTP status 403.
pub const AUTO_PROVISIONING_GROUP__INCORRECT_STATUS: &str = "AutoProvisioningGroup.IncorrectStatus";

/// `AutoProvisioningGroup.Unauthorized`; HTTP status 403.
pub const AUTO_PROVISIONING_GROUP__UNAUTHORIZED: &str = "AutoProvisioningGroup.Unauthorized";

/// `AutoSnapshotPolicy.QuotaExceed`; HTTP status 403.
pub const AUTO_SNAPSHOT_POLICY__QUOTA_EXCEED: &str = "AutoSnapshotPolicy.QuotaExceed";

/// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`; HTTP status 400.
pub const BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP_: &str = "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP";

/// `BIND_INSTANCE_OWENER_ERROR`; HTTP status 400.
pub const BIND_INSTANCE_OWENER_ERROR_: &str = "BIND_INSTANCE_OWENER_ERROR";

/// `BandIncreaseNotSupportIsp`; HTTP status 403.
pub const BAND_INCREASE_NOT_SUPPORT_ISP: &str = "BandIncreaseNotSupportIsp";

/// `BandwidthPackage.FinancialLocked`; HTTP status 404.
pub const BANDWIDTH_PACKAGE__FINANCIAL_LOCKED: &str = "BandwidthPackage.FinancialLocked";

/// `BandwidthUpgradeDenied.EipBoundInstance`; HTTP status 400.
pub const BANDWIDTH_UPGRADE_DENIED__EIP_BOUND_INSTANCE: &str = "BandwidthUpgradeDenied.EipBoundInstance";

/// `BillingMethodNotFound`; HTTP status 404.
pub const BILLING_METHOD_NOT_FOUND: &str = "BillingMethodNotFound";

/// `BindInstance.NotSupported`; HTTP status 400.
pub const BIND_INSTANCE__NOT_SUPPORTED: &str = "BindInstance.NotSupported";

/// `BothEmpty.TagsAndResources`; HTTP status 403.
pub const BOTH_EMPTY__TAGS_AND_RESOURCES: &str = "BothEmpty.TagsAndResources";

/// `BurstingEnabledForDiskCategoryUnsupported`; HTTP status 400.
pub const BURSTING_ENABLED_FOR_DISK_CATEGORY_UNSUPPORTED: &str = "BurstingEnabledForDiskCategoryUnsupported";

/// `BurstingEnabledForModifyingDiskUnsupported`; HTTP status 400.
pub const BURSTING_ENABLED_FOR_MODIFYING_DISK_UNSUPPORTED: &str = "BurstingEnabledForModifyingDiskUnsupported";

/// `BurstingEnabledForMultiAttachDiskUnsupported`; HTTP status 400.
pub const BURSTING_ENABLED_FOR_MULTI_ATTACH_DISK_UNSUPPORTED: &str = "BurstingEnabledForMultiAttachDiskUnsupported";

/// `COMMODITY.INVALID_COMPONENT`; HTTP status 400.
pub const COMMODITY___INVALID_COMPONENT_: &str = "COMMODITY.INVALID_COMPONENT";

/// `COMMODITY_NO_EXIST`; HTTP status 400.
pub const COMMODITY_NO_EXIST_: &str = "COMMODITY_NO_EXIST";

/// `CancelNotSupported`; HTTP status 400.
pub const CANCEL_NOT_SUPPORTED: &str = "CancelNotSupported";

/// `CancelTaskFailed`; HTTP status 403.
pub const CANCEL_TASK_FAILED: &str = "CancelTaskFailed";

/// `CannotCancelSystemEvent.NotSimulated`; HTTP status 403.
pub const CANNOT_CANCEL_SYSTEM_EVENT__NOT_SIMULATED: &str = "CannotCancelSystemEvent.NotSimulated";

/// `CapacityExceed.TooManyDisks`; HTTP status 403.
pub const CAPACITY_EXCEED__TOO_MANY_DISKS: &str = "CapacityExceed.TooManyDisks";

/// `CategoryNotSupported`; HTTP status 403.
pub const CATEGORY_NOT_SUPPORTED: &str = "CategoryNotSupported";

/// `CategoryViolation`; HTTP status 403.
pub const CATEGORY_VIOLATION: &str = "CategoryViolation";

/// `ChargeTypeViolation`; HTTP status 400 and 403.
pub const CHARGE_TYPE_VIOLATION: &str = "ChargeTypeViolation";

/// `ChargeTypeViolation.PostPaidDedicatedHost`; HTTP status 400.
pub const CHARGE_TYPE_VIOLATION__POST_PAID_DEDICATED_HOST: &str = "ChargeTypeViolation.PostPaidDedicatedHost";

/// `ClassicNetworkNotSupported`; HTTP status 400.
pub const CLASSIC_NETWORK_NOT_SUPPORTED: &str = "ClassicNetworkNotSupported";

/// `CloudBoxNotSupportSnapshotWithInstantAccess`; HTTP status 403.
pub const CLOUD_BOX_NOT_SUPPORT_SNAPSHOT_WITH_INSTANT_ACCESS: &str = "CloudBoxNotSupportSnapshotWithInstantAccess";

/// `CmdContent.DecodeError`; HTTP status 400.
pub const CMD_CONTENT__DECODE_ERROR: &str = "CmdContent.DecodeError";

/// `CmdContent.ExceedLimit`; HTTP status 403.
pub const CMD_CONTENT__EXCEED_LIMIT: &str = "CmdContent.ExceedLimit";

/// `CmdCount.ExceedQuota`; HTTP status 403.
pub const CMD_COUNT__EXCEED_QUOTA: &str = "CmdCount.ExceedQuota";

/// `CmdDesc.ExceedLimit`; HTTP status 403.
pub const CMD_DESC__EXCEED_LIMIT: &str = "CmdDesc.ExceedLimit";

/// `CmdName.ExceedLimit`; HTTP status 403.
pub const CMD_NAME__EXCEED_LIMIT: &str = "CmdName.ExceedLimit";

/// `CmdName.Readonly`; HTTP status 403.
pub const CMD_NAME__READONLY: &str = "CmdName.Readonly";

/// `CmdParam.EmptyKey`; HTTP status 400.
pub const CMD_PARAM__EMPTY_KEY: &str = "CmdParam.EmptyKey";

/// `CmdParam.InvalidParamName`; HTTP status 400.
pub const CMD_PARAM__INVALID_PARAM_NAME: &str = "CmdParam.InvalidParamName";

/// `CmdParamCount.ExceedLimit`; HTTP status 403.
pub const CMD_PARAM_COUNT__EXCEED_LIMIT: &str = "CmdParamCount.ExceedLimit";

/// `CmdParamName.ExceedLimit`; HTTP status 403.
pub const CMD_PARAM_NAME__EXCEED_LIMIT: &str = "CmdParamName.ExceedLimit";

/// `CommandLimitExceeded`; HTTP status 403.
pub const COMMAND_LIMIT_EXCEEDED: &str = "CommandLimitExceeded";

/// `ConcurrentQuotaExceed.ExportImage`; HTTP status 403.
pub const CONCURRENT_QUOTA_EXCEED__EXPORT_IMAGE: &str = "ConcurrentQuotaExceed.ExportImage";

/// `CountLimitExceed.HaVipInVpc`; HTTP status 403.
pub const COUNT_LIMIT_EXCEED__HA_VIP_IN_VPC: &str = "CountLimitExceed.HaVipInVpc";

/// `CountLimitExceed.HaVipOnInstance`; HTTP status 400.
pub const COUNT_LIMIT_EXCEED__HA_VIP_ON_INSTANCE: &str = "CountLimitExceed.HaVipOnInstance";

/// `CountLimitExceed.HaVipRouteEntry`; HTTP status 400.
pub const COUNT_LIMIT_EXCEED__HA_VIP_ROUTE_ENTRY: &str = "CountLimitExceed.HaVipRouteEntry";

/// `CountLimitExceeded.HaVipOnECSInstance`; HTTP status 400.
pub const COUNT_LIMIT_EXCEEDED__HA_VIP_ON_ECS_INSTANCE_7U: &str = "CountLimitExceeded.HaVipOnECSInstance";

/// `CreateServiceLinkedRole.NoPermission`; HTTP status 403.
pub const CREATE_SERVICE_LINKED_ROLE__NO_PERMISSION: &str = "CreateServiceLinkedRole.NoPermission";

/// `CreateSnapshot.Failed`; HTTP status 400 and 403.
pub const CREATE_SNAPSHOT__FAILED: &str = "CreateSnapshot.Failed";

/// `CreateVSwitch.IncorrectStatus.cbnStatus`; HTTP status 400.
pub const CREATE_V_SWITCH__INCORRECT_STATUS__CBN_STATUS_6L: &str = "CreateVSwitch.IncorrectStatus.cbnStatus";

/// `Credit.NotFound`; HTTP status 404.
pub const CREDIT__NOT_FOUND: &str = "Credit.NotFound";

/// `CurrentAccount.NotSupportPublicImage`; HTTP status 403.
pub const CURRENT_ACCOUNT__NOT_SUPPORT_PUBLIC_IMAGE: &str = "CurrentAccount.NotSupportPublicImage";

/// `CurrentRegion.NotSupportPublicImage`; HTTP status 403.
pub const CURRENT_REGION__NOT_SUPPORT_PUBLIC_IMAGE: &str = "CurrentRegion.NotSupportPublicImage";

/// `DISK_HAS_CREATING_SNAPSHOT`; HTTP status 403.
pub const DISK_HAS_CREATING_SNAPSHOT_: &str = "DISK_HAS_CREATING_SNAPSHOT";

/// `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER`; HTTP status 400.
pub const DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER_: &str = "DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER";

/// `DRYRUN.SUCCESS`; HTTP status 400.
pub const DRYRUN___SUCCESS_: &str = "DRYRUN.SUCCESS";

/// `DecreasedBandwidthNotAllowed`; HTTP status 400.
pub const DECREASED_BANDWIDTH_NOT_ALLOWED: &str = "DecreasedBandwidthNotAllowed";

/// `DedicatedHostExists`; HTTP status 400.
pub const DEDICATED_HOST_EXISTS: &str = "DedicatedHostExists";

/// `DedicatedHostNotSupported`; HTTP status 400.
pub const DEDICATED_HOST_NOT_SUPPORTED: &str = "DedicatedHostNotSupported";

/// `DedicatedHostType.Unmatched`; HTTP status 400.
pub const DEDICATED_HOST_TYPE__UNMATCHED: &str = "DedicatedHostType.Unmatched";

/// `DefaultVswitch.Existed`; HTTP status 403.
pub const DEFAULT_VSWITCH__EXISTED: &str = "DefaultVswitch.Existed";

/// `DeleteVSwitch.IncorrectStatus.cbnStatus`; HTTP status 400.
pub const DELETE_V_SWITCH__INCORRECT_STATUS__CBN_STATUS_6L: &str = "DeleteVSwitch.IncorrectStatus.cbnStatus";

/// `DeleteWithInstance.Conflict`; HTTP status 403.
pub const DELETE_WITH_INSTANCE__CONFLICT: &str = "DeleteWithInstance.Conflict";

/// `DependencyViolation`; HTTP status 400 and 403.
pub const DEPENDENCY_VIOLATION: &str = "DependencyViolation";

/// `DependencyViolation.BandwidthPackages`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__BANDWIDTH_PACKAGES: &str = "DependencyViolation.BandwidthPackages";

/// `DependencyViolation.BgpGroup`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__BGP_GROUP: &str = "DependencyViolation.BgpGroup";

/// `DependencyViolation.BgpNetwork`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__BGP_NETWORK: &str = "DependencyViolation.BgpNetwork";

/// `DependencyViolation.ClassicLinkInstance`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__CLASSIC_LINK_INSTANCE: &str = "DependencyViolation.ClassicLinkInstance";

/// `DependencyViolation.CloudServiceResource`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__CLOUD_SERVICE_RESOURCE: &str = "DependencyViolation.CloudServiceResource";

/// `DependencyViolation.DhcpOptionsSet`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__DHCP_OPTIONS_SET: &str = "DependencyViolation.DhcpOptionsSet";

/// `DependencyViolation.EIPS`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__EIPS_: &str = "DependencyViolation.EIPS";

/// `DependencyViolation.EnhancedNatgw`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__ENHANCED_NATGW: &str = "DependencyViolation.EnhancedNatgw";

/// `DependencyViolation.ForwardEntry`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__FORWARD_ENTRY: &str = "DependencyViolation.ForwardEntry";

/// `DependencyViolation.GatewayRouteTable`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__GATEWAY_ROUTE_TABLE: &str = "DependencyViolation.GatewayRouteTable";

/// `DependencyViolation.HaVip`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__HA_VIP: &str = "DependencyViolation.HaVip";

/// `DependencyViolation.HaVipAssociatedWithEIP`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__HA_VIP_ASSOCIATED_WITH_EIP_7U: &str = "DependencyViolation.HaVipAssociatedWithEIP";

/// `DependencyViolation.HaVipReferedByRouteEntry`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__HA_VIP_REFERED_BY_ROUTE_ENTRY: &str = "DependencyViolation.HaVipReferedByRouteEntry";

/// `DependencyViolation.Instance`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__INSTANCE: &str = "DependencyViolation.Instance";

/// `DependencyViolation.InstanceType`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__INSTANCE_TYPE: &str = "DependencyViolation.InstanceType";

/// `DependencyViolation.IoOptimize`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__IO_OPTIMIZE: &str = "DependencyViolation.IoOptimize";

/// `DependencyViolation.IoOptimized`; HTTP status 400 and 404.
pub const DEPENDENCY_VIOLATION__IO_OPTIMIZED: &str = "DependencyViolation.IoOptimized";

/// `DependencyViolation.Ipv4Gateway`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__IPV4_GATEWAY: &str = "DependencyViolation.Ipv4Gateway";

/// `DependencyViolation.Ipv6Gateway`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__IPV6_GATEWAY: &str = "DependencyViolation.Ipv6Gateway";

/// `DependencyViolation.NatGateway`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__NAT_GATEWAY: &str = "DependencyViolation.NatGateway";

/// `DependencyViolation.NetworkAcl`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__NETWORK_ACL: &str = "DependencyViolation.NetworkAcl";

/// `DependencyViolation.NotEmpty`; HTTP status 403.
pub const DEPENDENCY_VIOLATION__NOT_EMPTY: &str = "DependencyViolation.NotEmpty";

/// `DependencyViolation.Nqa`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__NQA: &str = "DependencyViolation.Nqa";

/// `DependencyViolation.ReferByHPC`; HTTP status 403.
pub const DEPENDENCY_VIOLATION__REFER_BY_HPC_5U: &str = "DependencyViolation.ReferByHPC";

/// `DependencyViolation.RouteEntry`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__ROUTE_ENTRY: &str = "DependencyViolation.RouteEntry";

/// `DependencyViolation.RouteInterface`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__ROUTE_INTERFACE: &str = "DependencyViolation.RouteInterface";

/// `DependencyViolation.RouteTable`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__ROUTE_TABLE: &str = "DependencyViolation.RouteTable";

/// `DependencyViolation.RouterInterface`; HTTP status 400 and 401.
pub const DEPENDENCY_VIOLATION__ROUTER_INTERFACE: &str = "DependencyViolation.RouterInterface";

/// `DependencyViolation.RouterInterfaceReferedByRouteEntry`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY: &str =
    "DependencyViolation.RouterInterfaceReferedByRouteEntry";

/// `DependencyViolation.SLBConfiguring`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__SLB_CONFIGURING_3U: &str = "DependencyViolation.SLBConfiguring";

/// `DependencyViolation.SecurityGroup`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__SECURITY_GROUP: &str = "DependencyViolation.SecurityGroup";

/// `DependencyViolation.Snat`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__SNAT: &str = "DependencyViolation.Snat";

/// `DependencyViolation.SnatEntry`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__SNAT_ENTRY: &str = "DependencyViolation.SnatEntry";

/// `DependencyViolation.Tunnel`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__TUNNEL: &str = "DependencyViolation.Tunnel";

/// `DependencyViolation.VSwitch`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__V_SWITCH: &str = "DependencyViolation.VSwitch";

/// `DependencyViolation.WindowsInstance`; HTTP status 403.
pub const DEPENDENCY_VIOLATION__WINDOWS_INSTANCE: &str = "DependencyViolation.WindowsInstance";

/// `DependencyViolation.domain.granularity`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__DOMAIN__GRANULARITY_3L_4L: &str = "DependencyViolation.domain.granularity";

/// `DependencyViolation.strategy.granularity`; HTTP status 400.
pub const DEPENDENCY_VIOLATION__STRATEGY__GRANULARITY_3L_4L: &str = "DependencyViolation.strategy.granularity";

/// `DeploymentSet.GroupQuotaFull`; HTTP status 400.
pub const DEPLOYMENT_SET__GROUP_QUOTA_FULL: &str = "DeploymentSet.GroupQuotaFull";

/// `DeploymentSet.NotFound`; HTTP status 404.
pub const DEPLOYMENT_SET__NOT_FOUND: &str = "DeploymentSet.NotFound";

/// `DestinationRegion.NotFound`; HTTP status 400.
pub const DESTINATION_REGION__NOT_FOUND: &str = "DestinationRegion.NotFound";

/// `Disk.NotFound`; HTTP status 404.
pub const DISK__NOT_FOUND: &str = "Disk.NotFound";

/// `DiskAttachedNumberExceeded`; HTTP status 403 and 404.
pub const DISK_ATTACHED_NUMBER_EXCEEDED: &str = "DiskAttachedNumberExceeded";

/// `DiskCategory.OperationNotSupported`; HTTP status 400.
pub const DISK_CATEGORY__OPERATION_NOT_SUPPORTED: &str = "DiskCategory.OperationNotSupported";

/// `DiskCreatingSnapshot`; HTTP status 403.
pub const DISK_CREATING_SNAPSHOT: &str = "DiskCreatingSnapshot";

/// `DiskError`; HTTP status 403.
pub const DISK_ERROR: &str = "DiskError";

/// `DiskHasFlashSnapshot`; HTTP status 403.
pub const DISK_HAS_FLASH_SNAPSHOT: &str = "DiskHasFlashSnapshot";

/// `DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported`; HTTP status 400.
pub const DISK_HAS_SNAPSHOTS_WITH_INSTANT_ACCESS_ENABLED__OPERATION_NOT_SUPPORTED: &str =
    "DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported";

/// `DiskId.StatusNotSupported`; HTTP status 403.
pub const DISK_ID__STATUS_NOT_SUPPORTED: &str = "DiskId.StatusNotSupported";

/// `DiskId.ValueNotSupported`; HTTP status 403.
pub const DISK_ID__VALUE_NOT_SUPPORTED: &str = "DiskId.ValueNotSupported";

/// `DiskIdLimitExceeded`; HTTP status 403.
pub const DISK_ID_LIMIT_EXCEEDED: &str = "DiskIdLimitExceeded";

/// `DiskInArrears`; HTTP status 403.
pub const DISK_IN_ARREARS: &str = "DiskInArrears";

/// `DiskInCoolingPeriod`; HTTP status 403.
pub const DISK_IN_COOLING_PERIOD: &str = "DiskInCoolingPeriod";

/// `DiskNotPortable`; HTTP status 403.
pub const DISK_NOT_PORTABLE: &str = "DiskNotPortable";

/// `DiskStillAttached`; HTTP status 403.
pub const DISK_STILL_ATTACHED: &str = "DiskStillAttached";

/// `DiskTypeViolation`; HTTP status 403.
pub const DISK_TYPE_VIOLATION: &str = "DiskTypeViolation";

/// `Diskcategory.Mismatch`; HTTP status 403.
pub const DISKCATEGORY__MISMATCH: &str = "Diskcategory.Mismatch";

/// `DisksDetachingOnEcsExceeded`; HTTP status 400.
pub const DISKS_DETACHING_ON_ECS_EXCEEDED: &str = "DisksDetachingOnEcsExceeded";

/// `Downgrade.NotSupported`; HTTP status 400 and 403.
pub const DOWNGRADE__NOT_SUPPORTED: &str = "Downgrade.NotSupported";

/// `DryRun.InvalidAmount`; HTTP status 403.
pub const DRY_RUN__INVALID_AMOUNT: &str = "DryRun.InvalidAmount";

/// `DryRunOperation`; HTTP status 400.
pub const DRY_RUN_OPERATION: &str = "DryRunOperation";

/// `Duplicate.DiskCategory`; HTTP status 400.
pub const DUPLICATE__DISK_CATEGORY: &str = "Duplicate.DiskCategory";

/// `Duplicate.ResourceTagKey`; HTTP status 400.
pub const DUPLICATE__RESOURCE_TAG_KEY: &str = "Duplicate.ResourceTagKey";

/// `Duplicate.TagKey`; HTTP status 400.
pub const DUPLICATE__TAG_KEY: &str = "Duplicate.TagKey";

/// `Duplicated.ClientToken`; HTTP status 400.
pub const DUPLICATED__CLIENT_TOKEN: &str = "Duplicated.ClientToken";

/// `Duplicated.DestinationPort`; HTTP status 400.
pub const DUPLICATED__DESTINATION_PORT: &str = "Duplicated.DestinationPort";

/// `Duplicated.VpcNextHop`; HTTP status 400.
pub const DUPLICATED__VPC_NEXT_HOP: &str = "Duplicated.VpcNextHop";

/// `DuplicatedCommand.FROM`; HTTP status 400.
pub const DUPLICATED_COMMAND__FROM_: &str = "DuplicatedCommand.FROM";

/// What codes begin with that the service completes; HTTP status 400.
pub const DUPLICATED_PARAM_0PREFIX: &str = "DuplicatedParam.";

/// `DuplicatedParam.ExternalPort`; HTTP status 400.
pub const DUPLICATED_PARAM__EXTERNAL_PORT: &str = "DuplicatedParam.ExternalPort";

/// `DuplicatedParam.InternalPort`; HTTP status 400.
pub const DUPLICATED_PARAM__INTERNAL_PORT: &str = "DuplicatedParam.InternalPort";

/// `EIPMaxBandwidthExceeded`; HTTP status 403.
pub const EIP_MAX_BANDWIDTH_EXCEEDED_1U: &str = "EIPMaxBandwidthExceeded";

/// `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`; HTTP status 400.
pub const EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP_: &str = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP";

/// `EmptyCommandContent.CMD`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__CMD_: &str = "EmptyCommandContent.CMD";

/// `EmptyCommandContent.COPY`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__COPY_: &str = "EmptyCommandContent.COPY";

/// `EmptyCommandContent.ENTRYPOINT`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__ENTRYPOINT_: &str = "EmptyCommandContent.ENTRYPOINT";

/// `EmptyCommandContent.ENV`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__ENV_: &str = "EmptyCommandContent.ENV";

/// `EmptyCommandContent.LABEL`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__LABEL_: &str = "EmptyCommandContent.LABEL";

/// `EmptyCommandContent.RUN`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__RUN_: &str = "EmptyCommandContent.RUN";

/// `EmptyCommandContent.USER`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__USER_: &str = "EmptyCommandContent.USER";

/// `EmptyCommandContent.WORKDIR`; HTTP status 400.
pub const EMPTY_COMMAND_CONTENT__WORKDIR_: &str = "EmptyCommandContent.WORKDIR";

/// `EncryptedOption.Conflict`; HTTP status 400.
pub const ENCRYPTED_OPTION__CONFLICT: &str = "EncryptedOption.Conflict";

/// `Eni.Attached`; HTTP status 400.
pub const ENI__ATTACHED: &str = "Eni.Attached";

/// `EniPerInstanceLimitExceeded`; HTTP status 403.
pub const ENI_PER_INSTANCE_LIMIT_EXCEEDED: &str = "EniPerInstanceLimitExceeded";

/// `EnterpriseGroupLimited.InstanceType`; HTTP status 403.
pub const ENTERPRISE_GROUP_LIMITED__INSTANCE_TYPE: &str = "EnterpriseGroupLimited.InstanceType";

/// `EnterpriseGroupLimited.MutliGroupType`; HTTP status 403 and 404.
pub const ENTERPRISE_GROUP_LIMITED__MUTLI_GROUP_TYPE: &str = "EnterpriseGroupLimited.MutliGroupType";

/// `EntityExists.AssociatedTransferTasks`; HTTP status 400.
pub const ENTITY_EXISTS__ASSOCIATED_TRANSFER_TASKS: &str = "EntityExists.AssociatedTransferTasks";

/// `ErrCode.Invalid`; HTTP status 400.
pub const ERR_CODE__INVALID: &str = "ErrCode.Invalid";

/// `EventIdLimitExceeded`; HTTP status 400 and 403.
pub const EVENT_ID_LIMIT_EXCEEDED: &str = "EventIdLimitExceeded";

/// What codes begin with that the service completes; HTTP status 400.
pub const EXCLUSIVE_PARAM_0PREFIX: &str = "ExclusiveParam.";

/// `ExpiredInstance`; HTTP status 400.
pub const EXPIRED_INSTANCE: &str = "ExpiredInstance";

/// `ExportImageFailed`; HTTP status 403.
pub const EXPORT_IMAGE_FAILED: &str = "ExportImageFailed";

/// `ExportSnapshotFailed`; HTTP status 403.
pub const EXPORT_SNAPSHOT_FAILED: &str = "ExportSnapshotFailed";

/// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`; HTTP status 400.
pub const FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY_: &str = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY";

/// `FUWU_BIZ_COMMODITY_VERIFY_FAIL`; HTTP status 404.
pub const FUWU_BIZ_COMMODITY_VERIFY_FAIL_: &str = "FUWU_BIZ_COMMODITY_VERIFY_FAIL";

/// `FileContent.DecodeError`; HTTP status 400.
pub const FILE_CONTENT__DECODE_ERROR: &str = "FileContent.DecodeError";

/// `FileContentType.Invalid`; HTTP status 400.
pub const FILE_CONTENT_TYPE__INVALID: &str = "FileContentType.Invalid";

/// `FileDesc.ExceedLimit`; HTTP status 403.
pub const FILE_DESC__EXCEED_LIMIT: &str = "FileDesc.ExceedLimit";

/// `FileMode.Invalid`; HTTP status 400.
pub const FILE_MODE__INVALID: &str = "FileMode.Invalid";

/// `FileName.ExceedLimit`; HTTP status 403.
pub const FILE_NAME__EXCEED_LIMIT: &str = "FileName.ExceedLimit";

/// `FileSize.ExceedLimit`; HTTP status 403.
pub const FILE_SIZE__EXCEED_LIMIT: &str = "FileSize.ExceedLimit";

/// `FileTargetDir.Invalid`; HTTP status 400.
pub const FILE_TARGET_DIR__INVALID: &str = "FileTargetDir.Invalid";

/// `Forbbiden`; HTTP status 400 and 403.
pub const FORBBIDEN: &str = "Forbbiden";

/// `Forbbiden.InvaildOwner`; HTTP status 400.
pub const FORBBIDEN__INVAILD_OWNER: &str = "Forbbiden.InvaildOwner";

/// `Forbbiden.ModifyIdAndType`; HTTP status 400.
pub const FORBBIDEN__MODIFY_ID_AND_TYPE: &str = "Forbbiden.ModifyIdAndType";

/// `Forbbiden.SubUser`; HTTP status 403.
pub const FORBBIDEN__SUB_USER: &str = "Forbbiden.SubUser";

/// `Forbedden.NotSupportRAM`; HTTP status 403.
pub const FORBEDDEN__NOT_SUPPORT_RAM_4U: &str = "Forbedden.NotSupportRAM";

/// `Forbidden`; HTTP status 403.
pub const FORBIDDEN: &str = "Forbidden";

/// `Forbidden.AcceptRoleNotSupportPrePay`; HTTP status 400.
pub const FORBIDDEN__ACCEPT_ROLE_NOT_SUPPORT_PRE_PAY: &str = "Forbidden.AcceptRoleNotSupportPrePay";

/// `Forbidden.AssociateToVBR`; HTTP status 400.
pub const FORBIDDEN__ASSOCIATE_TO_VBR_4U: &str = "Forbidden.AssociateToVBR";

/// `Forbidden.BillsOutstanding`; HTTP status 400.
pub const FORBIDDEN__BILLS_OUTSTANDING: &str = "Forbidden.BillsOutstanding";

/// `Forbidden.ChargeTypeIsPrepaid`; HTTP status 400.
pub const FORBIDDEN__CHARGE_TYPE_IS_PREPAID: &str = "Forbidden.ChargeTypeIsPrepaid";

/// `Forbidden.CheckEntryRuleQuota`; HTTP status 400.
pub const FORBIDDEN__CHECK_ENTRY_RULE_QUOTA: &str = "Forbidden.CheckEntryRuleQuota";

/// `Forbidden.CircuitCodeNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__CIRCUIT_CODE_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.CircuitCodeNotAllowedByCaller";

/// `Forbidden.CreateSLR`; HTTP status 403.
pub const FORBIDDEN__CREATE_SLR_3U: &str = "Forbidden.CreateSLR";

/// `Forbidden.CrossBorder`; HTTP status 400.
pub const FORBIDDEN__CROSS_BORDER: &str = "Forbidden.CrossBorder";

/// `Forbidden.DescriptionNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__DESCRIPTION_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.DescriptionNotAllowedByCaller";

/// `Forbidden.DestinationIpOutOfVswitchCIDR`; HTTP status 400.
pub const FORBIDDEN__DESTINATION_IP_OUT_OF_VSWITCH_CIDR_7U: &str = "Forbidden.DestinationIpOutOfVswitchCIDR";

/// `Forbidden.DestnationIpOutOfVpcCIDR`; HTTP status 400.
pub const FORBIDDEN__DESTNATION_IP_OUT_OF_VPC_CIDR_7U: &str = "Forbidden.DestnationIpOutOfVpcCIDR";

/// `Forbidden.EipCanNotBindGatgw`; HTTP status 400.
pub const FORBIDDEN__EIP_CAN_NOT_BIND_GATGW: &str = "Forbidden.EipCanNotBindGatgw";

/// `Forbidden.ExceedDuration`; HTTP status 403.
pub const FORBIDDEN__EXCEED_DURATION: &str = "Forbidden.ExceedDuration";

/// `Forbidden.ExternalIp.UsedInSnatTable`; HTTP status 400.
pub const FORBIDDEN__EXTERNAL_IP__USED_IN_SNAT_TABLE: &str = "Forbidden.ExternalIp.UsedInSnatTable";

/// `Forbidden.FinancialLocked`; HTTP status 400.
pub const FORBIDDEN__FINANCIAL_LOCKED: &str = "Forbidden.FinancialLocked";

/// `Forbidden.HaVip`; HTTP status 400.
pub const FORBIDDEN__HA_VIP: &str = "Forbidden.HaVip";

/// `Forbidden.InCommonBandwidthPackage`; HTTP status 404.
pub const FORBIDDEN__IN_COMMON_BANDWIDTH_PACKAGE: &str = "Forbidden.InCommonBandwidthPackage";

/// `Forbidden.InstanceBandwidthNotZero`; HTTP status 400.
pub const FORBIDDEN__INSTANCE_BANDWIDTH_NOT_ZERO: &str = "Forbidden.InstanceBandwidthNotZero";

/// `Forbidden.InstanceIsBeingCreated`; HTTP status 403.
pub const FORBIDDEN__INSTANCE_IS_BEING_CREATED: &str = "Forbidden.InstanceIsBeingCreated";

/// `Forbidden.InternalIpOutOfVpcCIDR`; HTTP status 400.
pub const FORBIDDEN__INTERNAL_IP_OUT_OF_VPC_CIDR_7U: &str = "Forbidden.InternalIpOutOfVpcCIDR";

/// `Forbidden.InvalidPublicBandwidth`; HTTP status 403.
pub const FORBIDDEN__INVALID_PUBLIC_BANDWIDTH: &str = "Forbidden.InvalidPublicBandwidth";

/// `Forbidden.IpHasBeenUsedInSnat`; HTTP status 400.
pub const FORBIDDEN__IP_HAS_BEEN_USED_IN_SNAT: &str = "Forbidden.IpHasBeenUsedInSnat";

/// `Forbidden.LocalGatewayIpNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.LocalGatewayIpNotAllowedByCaller";

/// `Forbidden.MultiVlanRi`; HTTP status 403.
pub const FORBIDDEN__MULTI_VLAN_RI: &str = "Forbidden.MultiVlanRi";

/// `Forbidden.NameNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__NAME_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.NameNotAllowedByCaller";

/// `Forbidden.NoRiFound`; HTTP status 403.
pub const FORBIDDEN__NO_RI_FOUND: &str = "Forbidden.NoRiFound";

/// `Forbidden.NotAllowedInState`; HTTP status 400.
pub const FORBIDDEN__NOT_ALLOWED_IN_STATE: &str = "Forbidden.NotAllowedInState";

/// `Forbidden.NotInRouterInterfaceCreateWhitelist`; HTTP status 500.
pub const FORBIDDEN__NOT_IN_ROUTER_INTERFACE_CREATE_WHITELIST: &str = "Forbidden.NotInRouterInterfaceCreateWhitelist";

/// `Forbidden.NotSupportRAM`; HTTP status 403.
pub const FORBIDDEN__NOT_SUPPORT_RAM_4U: &str = "Forbidden.NotSupportRAM";

/// `Forbidden.OnlyOneConnection`; HTTP status 400.
pub const FORBIDDEN__ONLY_ONE_CONNECTION: &str = "Forbidden.OnlyOneConnection";

/// `Forbidden.OnlySupportEnterpriseGroup`; HTTP status 403.
pub const FORBIDDEN__ONLY_SUPPORT_ENTERPRISE_GROUP: &str = "Forbidden.OnlySupportEnterpriseGroup";

/// `Forbidden.OperationNotAllowedByUser`; HTTP status 403.
pub const FORBIDDEN__OPERATION_NOT_ALLOWED_BY_USER: &str = "Forbidden.OperationNotAllowedByUser";

/// `Forbidden.PeerGatewayIpNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.PeerGatewayIpNotAllowedByCaller";

/// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.PeeringSubnetMaskNotAllowedByCaller";

/// `Forbidden.PrePaidNatGateway`; HTTP status 400.
pub const FORBIDDEN__PRE_PAID_NAT_GATEWAY: &str = "Forbidden.PrePaidNatGateway";

/// `Forbidden.PrivateIpNotFound`; HTTP status 400.
pub const FORBIDDEN__PRIVATE_IP_NOT_FOUND: &str = "Forbidden.PrivateIpNotFound";

/// `Forbidden.RAM`; HTTP status 403.
pub const FORBIDDEN__RAM_: &str = "Forbidden.RAM";

/// `Forbidden.RegionId`; HTTP status 400 and 403.
pub const FORBIDDEN__REGION_ID: &str = "Forbidden.RegionId";

/// `Forbidden.RegionNotFound`; HTTP status 404.
pub const FORBIDDEN__REGION_NOT_FOUND: &str = "Forbidden.RegionNotFound";

/// `Forbidden.RiskControl`; HTTP status 403.
pub const FORBIDDEN__RISK_CONTROL: &str = "Forbidden.RiskControl";

/// `Forbidden.SubUser`; HTTP status 403.
pub const FORBIDDEN__SUB_USER: &str = "Forbidden.SubUser";

/// `Forbidden.UnassociateMaster`; HTTP status 400.
pub const FORBIDDEN__UNASSOCIATE_MASTER: &str = "Forbidden.UnassociateMaster";

/// `Forbidden.VBRExists`; HTTP status 400.
pub const FORBIDDEN__VBR_EXISTS_2U: &str = "Forbidden.VBRExists";

/// `Forbidden.VRouterNotFound`; HTTP status 400.
pub const FORBIDDEN__V_ROUTER_NOT_FOUND: &str = "Forbidden.VRouterNotFound";

/// `Forbidden.VbrAttached`; HTTP status 400.
pub const FORBIDDEN__VBR_ATTACHED: &str = "Forbidden.VbrAttached";

/// `Forbidden.VlanIdNotAllowedByCaller`; HTTP status 403.
pub const FORBIDDEN__VLAN_ID_NOT_ALLOWED_BY_CALLER: &str = "Forbidden.VlanIdNotAllowedByCaller";

/// `Forbidden.VpcNotFound`; HTTP status 400.
pub const FORBIDDEN__VPC_NOT_FOUND: &str = "Forbidden.VpcNotFound";

/// `ForbiddenAction`; HTTP status 400.
pub const FORBIDDEN_ACTION: &str = "ForbiddenAction";

/// `ForbiddenParameter.LaunchPermission`; HTTP status 400.
pub const FORBIDDEN_PARAMETER__LAUNCH_PERMISSION: &str = "ForbiddenParameter.LaunchPermission";

/// `ForwardEntry.Duplicated`; HTTP status 400.
pub const FORWARD_ENTRY__DUPLICATED: &str = "ForwardEntry.Duplicated";

/// `FrequentPurchase.EIP`; HTTP status 400.
pub const FREQUENT_PURCHASE__EIP_: &str = "FrequentPurchase.EIP";

/// `HOSTNAME_ILLEGAL`; HTTP status 404.
pub const HOSTNAME_ILLEGAL_: &str = "HOSTNAME_ILLEGAL";

/// `HPC_CLUSTER_MODIFY_FAILED`; HTTP status 400.
pub const HPC_CLUSTER_MODIFY_FAILED_: &str = "HPC_CLUSTER_MODIFY_FAILED";

/// `HibernationConfigured.ImageNotEncrypted`; HTTP status 400.
pub const HIBERNATION_CONFIGURED__IMAGE_NOT_ENCRYPTED: &str = "HibernationConfigured.ImageNotEncrypted";

/// `HibernationConfigured.InstanceOperationForbidden`; HTTP status 403.
pub const HIBERNATION_CONFIGURED__INSTANCE_OPERATION_FORBIDDEN: &str =
    "HibernationConfigured.InstanceOperationForbidden";

/// `HibernationConfigured.InstanceTypeNotSupport`; HTTP status 400.
pub const HIBERNATION_CONFIGURED__INSTANCE_TYPE_NOT_SUPPORT: &str = "HibernationConfigured.InstanceTypeNotSupport";

/// `HibernationConfigured.MemorySizeTooBig`; HTTP status 400.
pub const HIBERNATION_CONFIGURED__MEMORY_SIZE_TOO_BIG: &str = "HibernationConfigured.MemorySizeTooBig";

/// `HibernationConfigured.NotEnabled`; HTTP status 403.
pub const HIBERNATION_CONFIGURED__NOT_ENABLED: &str = "HibernationConfigured.NotEnabled";

/// `HpcClusterNotExists`; HTTP status 400.
pub const HPC_CLUSTER_NOT_EXISTS: &str = "HpcClusterNotExists";

/// `INSTANCE.STATUS.NOT.ALLOW`; HTTP status 400.
pub const INSTANCE___STATUS___NOT___ALLOW_: &str = "INSTANCE.STATUS.NOT.ALLOW";

/// `INSTANCE_NOT_EXISTS`; HTTP status 404.
pub const INSTANCE_NOT_EXISTS_: &str = "INSTANCE_NOT_EXISTS";

/// `INSTANCE_TYPE_NOT_SUPPORT`; HTTP status 400.
pub const INSTANCE_TYPE_NOT_SUPPORT_: &str = "INSTANCE_TYPE_NOT_SUPPORT";

/// `INST_HAS_UNPAID_ORDER`; HTTP status 403.
pub const INST_HAS_UNPAID_ORDER_: &str = "INST_HAS_UNPAID_ORDER";

/// `INVAID_VBR_STATUS`; HTTP status 400.
pub const INVAID_VBR_STATUS_: &str = "INVAID_VBR_STATUS";

/// `INVALID_VPC_ID`; HTTP status 400.
pub const INVALID_VPC_ID_: &str = "INVALID_VPC_ID";

/// `INVALID_WEIGHT_PARAM`; HTTP status 400.
pub const INVALID_WEIGHT_PARAM_: &str = "INVALID_WEIGHT_PARAM";

/// `Idempotence.Processing`; HTTP status 400.
pub const IDEMPOTENCE__PROCESSING: &str = "Idempotence.Processing";

/// `Idempotence.SignatureMismatch`; HTTP status 400.
pub const IDEMPOTENCE__SIGNATURE_MISMATCH: &str = "Idempotence.SignatureMismatch";

/// `IdempotenceParamNotMatch`; HTTP status 400.
pub const IDEMPOTENCE_PARAM_NOT_MATCH: &str = "IdempotenceParamNotMatch";

/// `IdempotentParameterMismatch`; HTTP status 403.
pub const IDEMPOTENT_PARAMETER_MISMATCH: &str = "IdempotentParameterMismatch";

/// `IdempotentProcessing`; HTTP status 403.
pub const IDEMPOTENT_PROCESSING: &str = "IdempotentProcessing";

/// `IellgalParameter.OwnerAccount`; HTTP status 400.
pub const IELLGAL_PARAMETER__OWNER_ACCOUNT: &str = "IellgalParameter.OwnerAccount";

/// `IllegalCidrBlock`; HTTP status 400.
pub const ILLEGAL_CIDR_BLOCK: &str = "IllegalCidrBlock";

/// `IllegalParam.AliUid`; HTTP status 400 and 404.
pub const ILLEGAL_PARAM__ALI_UID: &str = "IllegalParam.AliUid";

/// `IllegalParam.AnyPortNotZero`; HTTP status 400.
pub const ILLEGAL_PARAM__ANY_PORT_NOT_ZERO: &str = "IllegalParam.AnyPortNotZero";

/// `IllegalParam.Bandwidth`; HTTP status 400.
pub const ILLEGAL_PARAM__BANDWIDTH: &str = "IllegalParam.Bandwidth";

/// `IllegalParam.ClientToken`; HTTP status 400.
pub const ILLEGAL_PARAM__CLIENT_TOKEN: &str = "IllegalParam.ClientToken";

/// `IllegalParam.CrossBorderBandwidth`; HTTP status 400.
pub const ILLEGAL_PARAM__CROSS_BORDER_BANDWIDTH: &str = "IllegalParam.CrossBorderBandwidth";

/// `IllegalParam.EnableIpv6`; HTTP status 400.
pub const ILLEGAL_PARAM__ENABLE_IPV6: &str = "IllegalParam.EnableIpv6";

/// `IllegalParam.HealthcheckIp`; HTTP status 400.
pub const ILLEGAL_PARAM__HEALTHCHECK_IP: &str = "IllegalParam.HealthcheckIp";

/// `IllegalParam.InstanceOwner`; HTTP status 400.
pub const ILLEGAL_PARAM__INSTANCE_OWNER: &str = "IllegalParam.InstanceOwner";

/// `IllegalParam.Name`; HTTP status 400.
pub const ILLEGAL_PARAM__NAME: &str = "IllegalParam.Name";

/// `IllegalParam.NextHopId`; HTTP status 400.
pub const ILLEGAL_PARAM__NEXT_HOP_ID: &str = "IllegalParam.NextHopId";

/// `IllegalParam.OrderParamComponent`; HTTP status 400.
pub const ILLEGAL_PARAM__ORDER_PARAM_COMPONENT: &str = "IllegalParam.OrderParamComponent";

/// `IllegalParam.RegionId`; HTTP status 400.
pub const ILLEGAL_PARAM__REGION_ID: &str = "IllegalParam.RegionId";

/// `IllegalParam.Spec`; HTTP status 400.
pub const ILLEGAL_PARAM__SPEC: &str = "IllegalParam.Spec";

/// `IllegalParam.UserCidr`; HTTP status 400.
pub const ILLEGAL_PARAM__USER_CIDR: &str = "IllegalParam.UserCidr";

/// `IllegalParam.VRouterType`; HTTP status 400.
pub const ILLEGAL_PARAM__V_ROUTER_TYPE: &str = "IllegalParam.VRouterType";

/// `IllegalParam.chargeType`; HTTP status 400.
pub const ILLEGAL_PARAM__CHARGE_TYPE_3L: &str = "IllegalParam.chargeType";

/// `Image.NotPublic`; HTTP status 403.
pub const IMAGE__NOT_PUBLIC: &str = "Image.NotPublic";

/// `Image.Public`; HTTP status 403.
pub const IMAGE__PUBLIC: &str = "Image.Public";

/// `ImageCheckUnsupported.WindowsImage`; HTTP status 403.
pub const IMAGE_CHECK_UNSUPPORTED__WINDOWS_IMAGE: &str = "ImageCheckUnsupported.WindowsImage";

/// `ImageComponent.NotFound`; HTTP status 404.
pub const IMAGE_COMPONENT__NOT_FOUND: &str = "ImageComponent.NotFound";

/// `ImageCreatedNotFromCopy`; HTTP status 400.
pub const IMAGE_CREATED_NOT_FROM_COPY: &str = "ImageCreatedNotFromCopy";

/// `ImageDescription.ContainsSensitiveWords`; HTTP status 403.
pub const IMAGE_DESCRIPTION__CONTAINS_SENSITIVE_WORDS: &str = "ImageDescription.ContainsSensitiveWords";

/// `ImageFamilyQuotaExceed`; HTTP status 400.
pub const IMAGE_FAMILY_QUOTA_EXCEED: &str = "ImageFamilyQuotaExceed";

/// `ImageFamilyQuotaFull`; HTTP status 400.
pub const IMAGE_FAMILY_QUOTA_FULL: &str = "ImageFamilyQuotaFull";

/// `ImageIsExporting`; HTTP status 403.
pub const IMAGE_IS_EXPORTING: &str = "ImageIsExporting";

/// `ImageIsImporting`; HTTP status 403.
pub const IMAGE_IS_IMPORTING: &str = "ImageIsImporting";

/// `ImageIsPublic`; HTTP status 403.
pub const IMAGE_IS_PUBLIC: &str = "ImageIsPublic";

/// `ImageName.ContainsSensitiveWords`; HTTP status 403.
pub const IMAGE_NAME__CONTAINS_SENSITIVE_WORDS: &str = "ImageName.ContainsSensitiveWords";

/// `ImageNotSubscribed`; HTTP status 403.
pub const IMAGE_NOT_SUBSCRIBED: &str = "ImageNotSubscribed";

/// `ImageNotSupportCloudInit`; HTTP status 400.
pub const IMAGE_NOT_SUPPORT_CLOUD_INIT: &str = "ImageNotSupportCloudInit";

/// `ImageNotSupportInstanceType`; HTTP status 403.
pub const IMAGE_NOT_SUPPORT_INSTANCE_TYPE: &str = "ImageNotSupportInstanceType";

/// `ImageNotSupported`; HTTP status 400 and 403.
pub const IMAGE_NOT_SUPPORTED: &str = "ImageNotSupported";

/// `ImageOrderFailed`; HTTP status 500.
pub const IMAGE_ORDER_FAILED: &str = "ImageOrderFailed";

/// `ImagePipeline.NotSupportWindowsInstance`; HTTP status 403.
pub const IMAGE_PIPELINE__NOT_SUPPORT_WINDOWS_INSTANCE: &str = "ImagePipeline.NotSupportWindowsInstance";

/// `ImageQuotaExceed.ImageFamily`; HTTP status 400.
pub const IMAGE_QUOTA_EXCEED__IMAGE_FAMILY: &str = "ImageQuotaExceed.ImageFamily";

/// `ImageQuotaFull.ImageFamily`; HTTP status 400.
pub const IMAGE_QUOTA_FULL__IMAGE_FAMILY: &str = "ImageQuotaFull.ImageFamily";

/// `ImageRemovedInMarket`; HTTP status 403.
pub const IMAGE_REMOVED_IN_MARKET: &str = "ImageRemovedInMarket";

/// `ImageStatus.NotAvailable`; HTTP status 403.
pub const IMAGE_STATUS__NOT_AVAILABLE: &str = "ImageStatus.NotAvailable";

/// `ImageStatus.NotDeprecated`; HTTP status 403.
pub const IMAGE_STATUS__NOT_DEPRECATED: &str = "ImageStatus.NotDeprecated";

/// `ImageUseShared`; HTTP status 403.
pub const IMAGE_USE_SHARED: &str = "ImageUseShared";

/// `ImageUsingByInstance`; HTTP status 403.
pub const IMAGE_USING_BY_INSTANCE: &str = "ImageUsingByInstance";

/// `ImportImageFailed`; HTTP status 403.
pub const IMPORT_IMAGE_FAILED: &str = "ImportImageFailed";

/// `InValidParameter`; HTTP status 400 and 403.
pub const IN_VALID_PARAMETER: &str = "InValidParameter";

/// `InValidParameter.NextToken`; HTTP status 400.
pub const IN_VALID_PARAMETER__NEXT_TOKEN: &str = "InValidParameter.NextToken";

/// `IncompleteParamter`; HTTP status 400.
pub const INCOMPLETE_PARAMTER: &str = "IncompleteParamter";

/// `IncorrcetRouteEntryStatus`; HTTP status 400.
pub const INCORRCET_ROUTE_ENTRY_STATUS: &str = "IncorrcetRouteEntryStatus";

/// `IncorrectDedicatedHostStatus`; HTTP status 400 and 403.
pub const INCORRECT_DEDICATED_HOST_STATUS: &str = "IncorrectDedicatedHostStatus";

/// `IncorrectDefaultVpcStatus`; HTTP status 400.
pub const INCORRECT_DEFAULT_VPC_STATUS: &str = "IncorrectDefaultVpcStatus";

/// `IncorrectDestinationRegion`; HTTP status 403.
pub const INCORRECT_DESTINATION_REGION: &str = "IncorrectDestinationRegion";

/// `IncorrectDiskStatus`; HTTP status 403.
pub const INCORRECT_DISK_STATUS: &str = "IncorrectDiskStatus";

/// `IncorrectDiskStatus.CreatingSnapshot`; HTTP status 401 and 403.
pub const INCORRECT_DISK_STATUS__CREATING_SNAPSHOT: &str = "IncorrectDiskStatus.CreatingSnapshot";

/// `IncorrectDiskStatus.HasUnfinishedSnapshot`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__HAS_UNFINISHED_SNAPSHOT: &str = "IncorrectDiskStatus.HasUnfinishedSnapshot";

/// `IncorrectDiskStatus.InReplication`; HTTP status 400.
pub const INCORRECT_DISK_STATUS__IN_REPLICATION: &str = "IncorrectDiskStatus.InReplication";

/// `IncorrectDiskStatus.Initializing`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__INITIALIZING: &str = "IncorrectDiskStatus.Initializing";

/// `IncorrectDiskStatus.Invalid`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__INVALID: &str = "IncorrectDiskStatus.Invalid";

/// `IncorrectDiskStatus.NeverAttached`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__NEVER_ATTACHED: &str = "IncorrectDiskStatus.NeverAttached";

/// `IncorrectDiskStatus.NeverUsed`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__NEVER_USED: &str = "IncorrectDiskStatus.NeverUsed";

/// `IncorrectDiskStatus.ReplicationStatusNotFound`; HTTP status 400.
pub const INCORRECT_DISK_STATUS__REPLICATION_STATUS_NOT_FOUND: &str = "IncorrectDiskStatus.ReplicationStatusNotFound";

/// `IncorrectDiskStatus.TooManyCreatingSnapshots`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__TOO_MANY_CREATING_SNAPSHOTS: &str = "IncorrectDiskStatus.TooManyCreatingSnapshots";

/// `IncorrectDiskStatus.Transferring`; HTTP status 403.
pub const INCORRECT_DISK_STATUS__TRANSFERRING: &str = "IncorrectDiskStatus.Transferring";

/// `IncorrectDiskType.NotSupport`; HTTP status 403.
pub const INCORRECT_DISK_TYPE__NOT_SUPPORT: &str = "IncorrectDiskType.NotSupport";

/// `IncorrectEipStatus`; HTTP status 400.
pub const INCORRECT_EIP_STATUS: &str = "IncorrectEipStatus";

/// `IncorrectHaVipStatus`; HTTP status 400.
pub const INCORRECT_HA_VIP_STATUS: &str = "IncorrectHaVipStatus";

/// `IncorrectHostStatus`; HTTP status 403.
pub const INCORRECT_HOST_STATUS: &str = "IncorrectHostStatus";

/// `IncorrectHostStatus.Initializing`; HTTP status 400.
pub const INCORRECT_HOST_STATUS__INITIALIZING: &str = "IncorrectHostStatus.Initializing";

/// `IncorrectImageStatus`; HTTP status 400.
pub const INCORRECT_IMAGE_STATUS: &str = "IncorrectImageStatus";

/// `IncorrectInstanceStatus`; HTTP status 400, 403 and 405.
pub const INCORRECT_INSTANCE_STATUS: &str = "IncorrectInstanceStatus";

/// `IncorrectInstanceStatus.Initializing`; HTTP status 403.
pub const INCORRECT_INSTANCE_STATUS__INITIALIZING: &str = "IncorrectInstanceStatus.Initializing";

/// `IncorrectInstanceStatus.NeedRestart`; HTTP status 403.
pub const INCORRECT_INSTANCE_STATUS__NEED_RESTART: &str = "IncorrectInstanceStatus.NeedRestart";

/// `IncorrectInstanceStatus.NotSupportESSD`; HTTP status 403.
pub const INCORRECT_INSTANCE_STATUS__NOT_SUPPORT_ESSD_6U: &str = "IncorrectInstanceStatus.NotSupportESSD";

/// `IncorrectOppositeInterfaceInfo`; HTTP status 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO: &str = "IncorrectOppositeInterfaceInfo";

/// `IncorrectOppositeInterfaceInfo.NotSet`; HTTP status 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO__NOT_SET: &str = "IncorrectOppositeInterfaceInfo.NotSet";

/// `IncorrectPrivatePoolStatus`; HTTP status 403.
pub const INCORRECT_PRIVATE_POOL_STATUS: &str = "IncorrectPrivatePoolStatus";

/// `IncorrectRecycleBinStatus`; HTTP status 400.
pub const INCORRECT_RECYCLE_BIN_STATUS: &str = "IncorrectRecycleBinStatus";

/// `IncorrectRole.NotInitiatingSide`; HTTP status 400.
pub const INCORRECT_ROLE__NOT_INITIATING_SIDE: &str = "IncorrectRole.NotInitiatingSide";

/// `IncorrectRouteEntryStatus`; HTTP status 400.
pub const INCORRECT_ROUTE_ENTRY_STATUS: &str = "IncorrectRouteEntryStatus";

/// `IncorrectStatus`; HTTP status 400 and 404.
pub const INCORRECT_STATUS: &str = "IncorrectStatus";

/// `IncorrectStatus.ForwardEntry`; HTTP status 400.
pub const INCORRECT_STATUS__FORWARD_ENTRY: &str = "IncorrectStatus.ForwardEntry";

/// `IncorrectStatus.MultiScopeRiRouteEntry`; HTTP status 400.
pub const INCORRECT_STATUS__MULTI_SCOPE_RI_ROUTE_ENTRY: &str = "IncorrectStatus.MultiScopeRiRouteEntry";

/// `IncorrectStatus.NatGateway`; HTTP status 400.
pub const INCORRECT_STATUS__NAT_GATEWAY: &str = "IncorrectStatus.NatGateway";

/// `IncorrectStatus.NatIp`; HTTP status 400.
pub const INCORRECT_STATUS__NAT_IP: &str = "IncorrectStatus.NatIp";

/// `IncorrectStatus.ResourceStatus`; HTTP status 400.
pub const INCORRECT_STATUS__RESOURCE_STATUS: &str = "IncorrectStatus.ResourceStatus";

/// `IncorrectStatus.RouteEntry`; HTTP status 400.
pub const INCORRECT_STATUS__ROUTE_ENTRY: &str = "IncorrectStatus.RouteEntry";

/// `IncorrectStatus.RouteTableStatus`; HTTP status 400.
pub const INCORRECT_STATUS__ROUTE_TABLE_STATUS: &str = "IncorrectStatus.RouteTableStatus";

/// `IncorrectStatus.cbnStatus`; HTTP status 400.
pub const INCORRECT_STATUS__CBN_STATUS_3L: &str = "IncorrectStatus.cbnStatus";

/// `IncorrectStatus.natgw`; HTTP status 404.
pub const INCORRECT_STATUS__NATGW_3L: &str = "IncorrectStatus.natgw";

/// `IncorrectVSwitchId`; HTTP status 404.
pub const INCORRECT_V_SWITCH_ID: &str = "IncorrectVSwitchId";

/// `IncorrectVSwitchStatus`; HTTP status 400.
pub const INCORRECT_V_SWITCH_STATUS: &str = "IncorrectVSwitchStatus";

/// `IncorrectVncPassword.Malformed`; HTTP status 400.
pub const INCORRECT_VNC_PASSWORD__MALFORMED: &str = "IncorrectVncPassword.Malformed";

/// `IncorrectVolumeStatus`; HTTP status 403.
pub const INCORRECT_VOLUME_STATUS: &str = "IncorrectVolumeStatus";

/// `IncorrectVpcStatus`; HTTP status 400 and 403.
pub const INCORRECT_VPC_STATUS: &str = "IncorrectVpcStatus";

/// `IncorretForwardEntryStatus`; HTTP status 400.
pub const INCORRET_FORWARD_ENTRY_STATUS: &str = "IncorretForwardEntryStatus";

/// `IncorretStatus.ForwardEntry`; HTTP status 400.
pub const INCORRET_STATUS__FORWARD_ENTRY: &str = "IncorretStatus.ForwardEntry";

/// `InnerServiceFailed`; HTTP status 403.
pub const INNER_SERVICE_FAILED: &str = "InnerServiceFailed";

/// `Instance.UnPaidOrder`; HTTP status 403.
pub const INSTANCE__UN_PAID_ORDER: &str = "Instance.UnPaidOrder";

/// `InstanceDiskCategoryLimitExceed`; HTTP status 400 and 403.
pub const INSTANCE_DISK_CATEGORY_LIMIT_EXCEED: &str = "InstanceDiskCategoryLimitExceed";

/// `InstanceDiskLimitExceeded`; HTTP status 403.
pub const INSTANCE_DISK_LIMIT_EXCEEDED: &str = "InstanceDiskLimitExceeded";

/// `InstanceDiskNumLimitExceed`; HTTP status 403.
pub const INSTANCE_DISK_NUM_LIMIT_EXCEED: &str = "InstanceDiskNumLimitExceed";

/// `InstanceDiskNumber.LimitExceed`; HTTP status 400.
pub const INSTANCE_DISK_NUMBER__LIMIT_EXCEED: &str = "InstanceDiskNumber.LimitExceed";

/// `InstanceDowngrade.QuotaExceed`; HTTP status 400 and 403.
pub const INSTANCE_DOWNGRADE__QUOTA_EXCEED: &str = "InstanceDowngrade.QuotaExceed";

/// `InstanceExist`; HTTP status 403.
pub const INSTANCE_EXIST: &str = "InstanceExist";

/// `InstanceExpired`; HTTP status 403.
pub const INSTANCE_EXPIRED: &str = "InstanceExpired";

/// `InstanceExpiredOrInArrears`; HTTP status 403.
pub const INSTANCE_EXPIRED_OR_IN_ARREARS: &str = "InstanceExpiredOrInArrears";

/// `InstanceHasProcessingConvertOrder`; HTTP status 400.
pub const INSTANCE_HAS_PROCESSING_CONVERT_ORDER: &str = "InstanceHasProcessingConvertOrder";

/// `InstanceIdLimitExceeded`; HTTP status 403.
pub const INSTANCE_ID_LIMIT_EXCEEDED: &str = "InstanceIdLimitExceeded";

/// `InstanceIds.ExceedLimit`; HTTP status 400 and 403.
pub const INSTANCE_IDS__EXCEED_LIMIT: &str = "InstanceIds.ExceedLimit";

/// `InstanceKeyPairLimitExceeded`; HTTP status 403.
pub const INSTANCE_KEY_PAIR_LIMIT_EXCEEDED: &str = "InstanceKeyPairLimitExceeded";

/// `InstanceLastSecurityGroup`; HTTP status 403.
pub const INSTANCE_LAST_SECURITY_GROUP: &str = "InstanceLastSecurityGroup";

/// `InstanceLockedForSecurity`; HTTP status 400 and 403.
pub const INSTANCE_LOCKED_FOR_SECURITY: &str = "InstanceLockedForSecurity";

/// `InstanceName.ExceedLimit`; HTTP status 400.
pub const INSTANCE_NAME__EXCEED_LIMIT: &str = "InstanceName.ExceedLimit";

/// `InstanceName.InvalidPattern`; HTTP status 400.
pub const INSTANCE_NAME__INVALID_PATTERN: &str = "InstanceName.InvalidPattern";

/// `InstanceNotInSecurityGroup`; HTTP status 403.
pub const INSTANCE_NOT_IN_SECURITY_GROUP: &str = "InstanceNotInSecurityGroup";

/// `InstanceNotReady`; HTTP status 403 and 500.
pub const INSTANCE_NOT_READY: &str = "InstanceNotReady";

/// `InstanceSecurityGroupLimitExceeded`; HTTP status 400 and 403.
pub const INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED: &str = "InstanceSecurityGroupLimitExceeded";

/// `InstanceSpecModification.NotEffective`; HTTP status 403.
pub const INSTANCE_SPEC_MODIFICATION__NOT_EFFECTIVE: &str = "InstanceSpecModification.NotEffective";

/// `InstanceType.Invalid`; HTTP status 400.
pub const INSTANCE_TYPE__INVALID: &str = "InstanceType.Invalid";

/// `InstanceType.NotSupport`; HTTP status 400.
pub const INSTANCE_TYPE__NOT_SUPPORT: &str = "InstanceType.NotSupport";

/// `InstanceType.Offline`; HTTP status 400 and 403.
pub const INSTANCE_TYPE__OFFLINE: &str = "InstanceType.Offline";

/// `InstanceType.ParameterMismatch`; HTTP status 403.
pub const INSTANCE_TYPE__PARAMETER_MISMATCH: &str = "InstanceType.ParameterMismatch";

/// `InstanceType.ValueNotSupported`; HTTP status 400.
pub const INSTANCE_TYPE__VALUE_NOT_SUPPORTED: &str = "InstanceType.ValueNotSupported";

/// `InstanceTypeNotSupported`; HTTP status 403.
pub const INSTANCE_TYPE_NOT_SUPPORTED: &str = "InstanceTypeNotSupported";

/// `InstanceTypeNotSupported.TooManyDisksAttached`; HTTP status 400.
pub const INSTANCE_TYPE_NOT_SUPPORTED__TOO_MANY_DISKS_ATTACHED: &str = "InstanceTypeNotSupported.TooManyDisksAttached";

/// `InstancesIdQuotaExceed`; HTTP status 400.
pub const INSTANCES_ID_QUOTA_EXCEED: &str = "InstancesIdQuotaExceed";

/// `InsufficientBalance`; HTTP status 400 and 403.
pub const INSUFFICIENT_BALANCE: &str = "InsufficientBalance";

/// `InsufficientBalance.AgentAccount`; HTTP status 400.
pub const INSUFFICIENT_BALANCE__AGENT_ACCOUNT: &str = "InsufficientBalance.AgentAccount";

/// `InsufficientBalance.AgentCredit`; HTTP status 400.
pub const INSUFFICIENT_BALANCE__AGENT_CREDIT: &str = "InsufficientBalance.AgentCredit";

/// `InsufficientBalance.Eip`; HTTP status 400.
pub const INSUFFICIENT_BALANCE__EIP: &str = "InsufficientBalance.Eip";

/// `InsufficientEipCapacity`; HTTP status 500.
pub const INSUFFICIENT_EIP_CAPACITY: &str = "InsufficientEipCapacity";

/// `InsufficientPublicIp`; HTTP status 400.
pub const INSUFFICIENT_PUBLIC_IP: &str = "InsufficientPublicIp";

/// `InternalError`; HTTP status 400, 404 and 500.
pub const INTERNAL_ERROR: &str = "InternalError";

/// `InternalError.AllocateUnderlayIp`; HTTP status 403.
pub const INTERNAL_ERROR__ALLOCATE_UNDERLAY_IP: &str = "InternalError.AllocateUnderlayIp";

/// `InternalError.Dispatch`; HTTP status 500.
pub const INTERNAL_ERROR__DISPATCH: &str = "InternalError.Dispatch";

/// `Invalid.Action.ReleaseCapacityReservation`; HTTP status 400.
pub const INVALID__ACTION__RELEASE_CAPACITY_RESERVATION: &str = "Invalid.Action.ReleaseCapacityReservation";

/// `Invalid.AssuranceTimes.NotSupported`; HTTP status 400.
pub const INVALID__ASSURANCE_TIMES__NOT_SUPPORTED: &str = "Invalid.AssuranceTimes.NotSupported";

/// `Invalid.DestinationResource`; HTTP status 404.
pub const INVALID__DESTINATION_RESOURCE: &str = "Invalid.DestinationResource";

/// `Invalid.DirectEip.BindType`; HTTP status 400.
pub const INVALID__DIRECT_EIP__BIND_TYPE: &str = "Invalid.DirectEip.BindType";

/// `Invalid.EndTime`; HTTP status 400.
pub const INVALID__END_TIME: &str = "Invalid.EndTime";

/// `Invalid.InstanceChargeType`; HTTP status 400 and 403.
pub const INVALID__INSTANCE_CHARGE_TYPE: &str = "Invalid.InstanceChargeType";

/// `Invalid.InstanceCpuCoreCountOrInstanceAmount`; HTTP status 400.
pub const INVALID__INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT: &str = "Invalid.InstanceCpuCoreCountOrInstanceAmount";

/// `Invalid.InstanceId`; HTTP status 400.
pub const INVALID__INSTANCE_ID: &str = "Invalid.InstanceId";

/// `Invalid.InstanceId.NotFound`; HTTP status 404.
pub const INVALID__INSTANCE_ID__NOT_FOUND: &str = "Invalid.InstanceId.NotFound";

/// `Invalid.InstancePayType`; HTTP status 404.
pub const INVALID__INSTANCE_PAY_TYPE: &str = "Invalid.InstancePayType";

/// `Invalid.InstanceType`; HTTP status 400.
pub const INVALID__INSTANCE_TYPE: &str = "Invalid.InstanceType";

/// `Invalid.IoOptimized`; HTTP status 404.
pub const INVALID__IO_OPTIMIZED: &str = "Invalid.IoOptimized";

/// `Invalid.NetworkCategory`; HTTP status 404.
pub const INVALID__NETWORK_CATEGORY: &str = "Invalid.NetworkCategory";

/// `Invalid.NetworkType`; HTTP status 404.
pub const INVALID__NETWORK_TYPE: &str = "Invalid.NetworkType";

/// `Invalid.NextToken`; HTTP status 403.
pub const INVALID__NEXT_TOKEN: &str = "Invalid.NextToken";

/// `Invalid.NotExist`; HTTP status 404.
pub const INVALID__NOT_EXIST: &str = "Invalid.NotExist";

/// `Invalid.OperationType`; HTTP status 400 and 404.
pub const INVALID__OPERATION_TYPE: &str = "Invalid.OperationType";

/// `Invalid.PackageType`; HTTP status 400.
pub const INVALID__PACKAGE_TYPE: &str = "Invalid.PackageType";

/// `Invalid.Param`; HTTP status 400.
pub const INVALID__PARAM: &str = "Invalid.Param";

/// `Invalid.Parameter`; HTTP status 400 and 403.
pub const INVALID__PARAMETER: &str = "Invalid.Parameter";

/// `Invalid.PeriodUnit`; HTTP status 400.
pub const INVALID__PERIOD_UNIT: &str = "Invalid.PeriodUnit";

/// `Invalid.PrivatePool.Purchase`; HTTP status 400.
pub const INVALID__PRIVATE_POOL__PURCHASE: &str = "Invalid.PrivatePool.Purchase";

/// `Invalid.PrivatePoolOptions.Id`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS__ID: &str = "Invalid.PrivatePoolOptions.Id";

/// `Invalid.PrivatePoolOptions.Ids`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS__IDS: &str = "Invalid.PrivatePoolOptions.Ids";

/// `Invalid.PrivatePoolOptions.MatchCriteria`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS__MATCH_CRITERIA: &str = "Invalid.PrivatePoolOptions.MatchCriteria";

/// `Invalid.PrivatePoolOptions.NoStock`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS__NO_STOCK: &str = "Invalid.PrivatePoolOptions.NoStock";

/// `Invalid.PrivatePoolOptions.status`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS__STATUS_5L: &str = "Invalid.PrivatePoolOptions.status";

/// `Invalid.PrivatePoolOptionsId`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS_ID: &str = "Invalid.PrivatePoolOptionsId";

/// `Invalid.PrivatePoolOptionsName.MalFormed`; HTTP status 400.
pub const INVALID__PRIVATE_POOL_OPTIONS_NAME__MAL_FORMED: &str = "Invalid.PrivatePoolOptionsName.MalFormed";

/// `Invalid.RegionId`; HTTP status 404.
pub const INVALID__REGION_ID: &str = "Invalid.RegionId";

/// `Invalid.ResourceId`; HTTP status 404.
pub const INVALID__RESOURCE_ID: &str = "Invalid.ResourceId";

/// `Invalid.ResourceType`; HTTP status 404.
pub const INVALID__RESOURCE_TYPE: &str = "Invalid.ResourceType";

/// `Invalid.ResourceType.NotFound`; HTTP status 404.
pub const INVALID__RESOURCE_TYPE__NOT_FOUND: &str = "Invalid.ResourceType.NotFound";

/// `Invalid.SaleStrategy`; HTTP status 400.
pub const INVALID__SALE_STRATEGY: &str = "Invalid.SaleStrategy";

/// `Invalid.Scope`; HTTP status 400.
pub const INVALID__SCOPE: &str = "Invalid.Scope";

/// `Invalid.SpotStrategy`; HTTP status 404.
pub const INVALID__SPOT_STRATEGY: &str = "Invalid.SpotStrategy";

/// `Invalid.Status`; HTTP status 400.
pub const INVALID__STATUS: &str = "Invalid.Status";

/// `Invalid.TagCategory`; HTTP status 400.
pub const INVALID__TAG_CATEGORY: &str = "Invalid.TagCategory";

/// `Invalid.TimeSlot`; HTTP status 400.
pub const INVALID__TIME_SLOT: &str = "Invalid.TimeSlot";

/// `Invalid.TooManyInstanceTypes`; HTTP status 400.
pub const INVALID__TOO_MANY_INSTANCE_TYPES: &str = "Invalid.TooManyInstanceTypes";

/// `Invalid.TooManyPrivatePoolOptions.Ids`; HTTP status 400.
pub const INVALID__TOO_MANY_PRIVATE_POOL_OPTIONS__IDS: &str = "Invalid.TooManyPrivatePoolOptions.Ids";

/// `Invalid.TooManyUnpaidPrivatePool`; HTTP status 400.
pub const INVALID__TOO_MANY_UNPAID_PRIVATE_POOL: &str = "Invalid.TooManyUnpaidPrivatePool";

/// `Invalid.TooManyZoneIds`; HTTP status 400.
pub const INVALID__TOO_MANY_ZONE_IDS: &str = "Invalid.TooManyZoneIds";

/// `Invalid.ZoneId`; HTTP status 400.
pub const INVALID__ZONE_ID: &str = "Invalid.ZoneId";

/// `Invalid.ZoneIds`; HTTP status 403.
pub const INVALID__ZONE_IDS: &str = "Invalid.ZoneIds";

/// `Invalid.natgwNotExist`; HTTP status 400.
pub const INVALID__NATGW_NOT_EXIST_2L: &str = "Invalid.natgwNotExist";

/// `InvalidAcceptLanguage.NotFound`; HTTP status 404.
pub const INVALID_ACCEPT_LANGUAGE__NOT_FOUND: &str = "InvalidAcceptLanguage.NotFound";

/// `InvalidAccessPoint.NotExist`; HTTP status 400.
pub const INVALID_ACCESS_POINT__NOT_EXIST: &str = "InvalidAccessPoint.NotExist";

/// `InvalidAccessPoint.NotMatch`; HTTP status 400.
pub const INVALID_ACCESS_POINT__NOT_MATCH: &str = "InvalidAccessPoint.NotMatch";

/// `InvalidAccessPoint.ValueNotAllowed`; HTTP status 500.
pub const INVALID_ACCESS_POINT__VALUE_NOT_ALLOWED: &str = "InvalidAccessPoint.ValueNotAllowed";

/// `InvalidAccessPointId.NotEnabled`; HTTP status 400.
pub const INVALID_ACCESS_POINT_ID__NOT_ENABLED: &str = "InvalidAccessPointId.NotEnabled";

/// `InvalidAccessPointId.NotFound`; HTTP status 404.
pub const INVALID_ACCESS_POINT_ID__NOT_FOUND: &str = "InvalidAccessPointId.NotFound";

/// `InvalidAccessPointType.NotSupport`; HTTP status 400.
pub const INVALID_ACCESS_POINT_TYPE__NOT_SUPPORT: &str = "InvalidAccessPointType.NotSupport";

/// `InvalidAccount.Forbbiden`; HTTP status 404.
pub const INVALID_ACCOUNT__FORBBIDEN: &str = "InvalidAccount.Forbbiden";

/// `InvalidAccount.NotFound`; HTTP status 400 and 404.
pub const INVALID_ACCOUNT__NOT_FOUND: &str = "InvalidAccount.NotFound";

/// `InvalidAccount.NotSupportSpot`; HTTP status 400.
pub const INVALID_ACCOUNT__NOT_SUPPORT_SPOT: &str = "InvalidAccount.NotSupportSpot";

/// `InvalidAccountStatus`; HTTP status 403.
pub const INVALID_ACCOUNT_STATUS: &str = "InvalidAccountStatus";

/// `InvalidAccountStatus.CouponAmountNotEnough`; HTTP status 403.
pub const INVALID_ACCOUNT_STATUS__COUPON_AMOUNT_NOT_ENOUGH: &str = "InvalidAccountStatus.CouponAmountNotEnough";

/// `InvalidAccountStatus.NotEnoughBalance`; HTTP status 400 and 403.
pub const INVALID_ACCOUNT_STATUS__NOT_ENOUGH_BALANCE: &str = "InvalidAccountStatus.NotEnoughBalance";

/// `InvalidAccountStatus.OSSDisabled`; HTTP status 403.
pub const INVALID_ACCOUNT_STATUS__OSS_DISABLED_4U: &str = "InvalidAccountStatus.OSSDisabled";

/// `InvalidAccountStatus.PayAmountLimitExceeded`; HTTP status 400.
pub const INVALID_ACCOUNT_STATUS__PAY_AMOUNT_LIMIT_EXCEEDED: &str = "InvalidAccountStatus.PayAmountLimitExceeded";

/// `InvalidAccountStatus.SnapshotServiceUnavailable`; HTTP status 403.
pub const INVALID_ACCOUNT_STATUS__SNAPSHOT_SERVICE_UNAVAILABLE: &str =
    "InvalidAccountStatus.SnapshotServiceUnavailable";

/// `InvalidAction`; HTTP status 400 and 403.
pub const INVALID_ACTION: &str = "InvalidAction";

/// `InvalidAction.Denied`; HTTP status 400.
pub const INVALID_ACTION__DENIED: &str = "InvalidAction.Denied";

/// `InvalidAction.NotSupport`; HTTP status 400.
pub const INVALID_ACTION__NOT_SUPPORT: &str = "InvalidAction.NotSupport";

/// `InvalidAction.NotSupported`; HTTP status 404.
pub const INVALID_ACTION__NOT_SUPPORTED: &str = "InvalidAction.NotSupported";

/// `InvalidAction.Unauthorized`; HTTP status 403.
pub const INVALID_ACTION__UNAUTHORIZED: &str = "InvalidAction.Unauthorized";

/// `InvalidAction.UserForbidden`; HTTP status 403.
pub const INVALID_ACTION__USER_FORBIDDEN: &str = "InvalidAction.UserForbidden";

/// `InvalidAction.WithActiveElasticUpgrade`; HTTP status 400.
pub const INVALID_ACTION__WITH_ACTIVE_ELASTIC_UPGRADE: &str = "InvalidAction.WithActiveElasticUpgrade";

/// `InvalidActivity.NotSupported`; HTTP status 400.
pub const INVALID_ACTIVITY__NOT_SUPPORTED: &str = "InvalidActivity.NotSupported";

/// `InvalidAddAccountSize.ExceededMaxNumber`; HTTP status 400.
pub const INVALID_ADD_ACCOUNT_SIZE__EXCEEDED_MAX_NUMBER: &str = "InvalidAddAccountSize.ExceededMaxNumber";

/// `InvalidAdditionalInfoPvdConfig.SizeExceeded`; HTTP status 400.
pub const INVALID_ADDITIONAL_INFO_PVD_CONFIG__SIZE_EXCEEDED: &str = "InvalidAdditionalInfoPvdConfig.SizeExceeded";

/// `InvalidAliUid`; HTTP status 400.
pub const INVALID_ALI_UID: &str = "InvalidAliUid";

/// `InvalidAliUid.IsNull`; HTTP status 401.
pub const INVALID_ALI_UID__IS_NULL: &str = "InvalidAliUid.IsNull";

/// `InvalidAliuid`; HTTP status 400.
pub const INVALID_ALIUID: &str = "InvalidAliuid";

/// `InvalidAllocationId.NotFound`; HTTP status 400 and 404.
pub const INVALID_ALLOCATION_ID__NOT_FOUND: &str = "InvalidAllocationId.NotFound";

/// `InvalidAllocationType.ValueNotSupported`; HTTP status 400.
pub const INVALID_ALLOCATION_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidAllocationType.ValueNotSupported";

/// `InvalidAllowedUpgradeWindow.CountLimitExceeded`; HTTP status 403.
pub const INVALID_ALLOWED_UPGRADE_WINDOW__COUNT_LIMIT_EXCEEDED: &str = "InvalidAllowedUpgradeWindow.CountLimitExceeded";

/// `InvalidAllowedUpgradeWindow.DurationTooShort`; HTTP status 400.
pub const INVALID_ALLOWED_UPGRADE_WINDOW__DURATION_TOO_SHORT: &str = "InvalidAllowedUpgradeWindow.DurationTooShort";

/// `InvalidAllowedUpgradeWindow.Required`; HTTP status 400.
pub const INVALID_ALLOWED_UPGRADE_WINDOW__REQUIRED: &str = "InvalidAllowedUpgradeWindow.Required";

/// `InvalidAmount.Malformed`; HTTP status 403.
pub const INVALID_AMOUNT__MALFORMED: &str = "InvalidAmount.Malformed";

/// `InvalidArchitecture`; HTTP status 404.
pub const INVALID_ARCHITECTURE: &str = "InvalidArchitecture";

/// `InvalidArchitecture.Malformed`; HTTP status 400.
pub const INVALID_ARCHITECTURE__MALFORMED: &str = "InvalidArchitecture.Malformed";

/// `InvalidArchitecture.PlatformUnsupported`; HTTP status 403.
pub const INVALID_ARCHITECTURE__PLATFORM_UNSUPPORTED: &str = "InvalidArchitecture.PlatformUnsupported";

/// `InvalidAssociation.Duplicated`; HTTP status 400.
pub const INVALID_ASSOCIATION__DUPLICATED: &str = "InvalidAssociation.Duplicated";

/// `InvalidAssuranceTimes.NotSupported`; HTTP status 400.
pub const INVALID_ASSURANCE_TIMES__NOT_SUPPORTED: &str = "InvalidAssuranceTimes.NotSupported";

/// `InvalidAutoPay.PostPaidUnsupported`; HTTP status 400.
pub const INVALID_AUTO_PAY__POST_PAID_UNSUPPORTED: &str = "InvalidAutoPay.PostPaidUnsupported";

/// `InvalidAutoProvisioningGroupId.NotFound`; HTTP status 404.
pub const INVALID_AUTO_PROVISIONING_GROUP_ID__NOT_FOUND: &str = "InvalidAutoProvisioningGroupId.NotFound";

/// `InvalidAutoProvisioningGroupName.Malformed`; HTTP status 400.
pub const INVALID_AUTO_PROVISIONING_GROUP_NAME__MALFORMED: &str = "InvalidAutoProvisioningGroupName.Malformed";

/// `InvalidAutoProvisioningGroupType.ValueNotSupported`; HTTP status 400.
pub const INVALID_AUTO_PROVISIONING_GROUP_TYPE__VALUE_NOT_SUPPORTED: &str =
    "InvalidAutoProvisioningGroupType.ValueNotSupported";

/// `InvalidAutoReleaseTime.Malformed`; HTTP status 400.
pub const INVALID_AUTO_RELEASE_TIME__MALFORMED: &str = "InvalidAutoReleaseTime.Malformed";

/// `InvalidAutoRenewPeriod.ValueNotSupported`; HTTP status 400.
pub const INVALID_AUTO_RENEW_PERIOD__VALUE_NOT_SUPPORTED: &str = "InvalidAutoRenewPeriod.ValueNotSupported";

/// `InvalidAutoSnapshotPolicyId.NotFound`; HTTP status 404.
pub const INVALID_AUTO_SNAPSHOT_POLICY_ID__NOT_FOUND: &str = "InvalidAutoSnapshotPolicyId.NotFound";

/// `InvalidAxt.ServiceNotReady`; HTTP status 403.
pub const INVALID_AXT__SERVICE_NOT_READY: &str = "InvalidAxt.ServiceNotReady";

/// `InvalidBandwidth`; HTTP status 400.
pub const INVALID_BANDWIDTH: &str = "InvalidBandwidth";

/// `InvalidBandwidth.Malformed`; HTTP status 400.
pub const INVALID_BANDWIDTH__MALFORMED: &str = "InvalidBandwidth.Malformed";

/// `InvalidBandwidth.NotEnough`; HTTP status 400.
pub const INVALID_BANDWIDTH__NOT_ENOUGH: &str = "InvalidBandwidth.NotEnough";

/// `InvalidBandwidth.NotExist`; HTTP status 404.
pub const INVALID_BANDWIDTH__NOT_EXIST: &str = "InvalidBandwidth.NotExist";

/// `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`; HTTP status 400.
pub const INVALID_BANDWIDTH__OUT_OF_MAX_TRAFFIC_BINDED_ON_NATGW: &str = "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw";

/// `InvalidBandwidth.ValueNotSupported`; HTTP status 400 and 404.
pub const INVALID_BANDWIDTH__VALUE_NOT_SUPPORTED: &str = "InvalidBandwidth.ValueNotSupported";

/// `InvalidBandwidthOut.LessThanZero`; HTTP status 400.
pub const INVALID_BANDWIDTH_OUT__LESS_THAN_ZERO: &str = "InvalidBandwidthOut.LessThanZero";

/// `InvalidBandwidthPackageId.NotFound`; HTTP status 404.
pub const INVALID_BANDWIDTH_PACKAGE_ID__NOT_FOUND: &str = "InvalidBandwidthPackageId.NotFound";

/// `InvalidBaseImageType.NotSupportedValue`; HTTP status 400.
pub const INVALID_BASE_IMAGE_TYPE__NOT_SUPPORTED_VALUE: &str = "InvalidBaseImageType.NotSupportedValue";

/// `InvalidBillingMethod.ValueNotSupported`; HTTP status 400.
pub const INVALID_BILLING_METHOD__VALUE_NOT_SUPPORTED: &str = "InvalidBillingMethod.ValueNotSupported";

/// `InvalidBindingStatus`; HTTP status 400.
pub const INVALID_BINDING_STATUS: &str = "InvalidBindingStatus";

/// `InvalidBlockSize.NotSupport`; HTTP status 403.
pub const INVALID_BLOCK_SIZE__NOT_SUPPORT: &str = "InvalidBlockSize.NotSupport";

/// `InvalidBootMode.Malformed`; HTTP status 400.
pub const INVALID_BOOT_MODE__MALFORMED: &str = "InvalidBootMode.Malformed";

/// `InvalidBootMode.NotSupport`; HTTP status 400.
pub const INVALID_BOOT_MODE__NOT_SUPPORT: &str = "InvalidBootMode.NotSupport";

/// `InvalidBuildContent.LengthExceeded`; HTTP status 400.
pub const INVALID_BUILD_CONTENT__LENGTH_EXCEEDED: &str = "InvalidBuildContent.LengthExceeded";

/// `InvalidCIDRBlock.Duplicate`; HTTP status 400.
pub const INVALID_CIDR_BLOCK__DUPLICATE_2U: &str = "InvalidCIDRBlock.Duplicate";

/// `InvalidCapacity.ValueNotSupported`; HTTP status 400.
pub const INVALID_CAPACITY__VALUE_NOT_SUPPORTED: &str = "InvalidCapacity.ValueNotSupported";

/// `InvalidCapacityReservationId.NotFound`; HTTP status 400 and 404.
pub const INVALID_CAPACITY_RESERVATION_ID__NOT_FOUND: &str = "InvalidCapacityReservationId.NotFound";

/// `InvalidCategory.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_CATEGORY__VALUE_NOT_SUPPORTED: &str = "InvalidCategory.ValueNotSupported";

/// `InvalidCategoryAndInstantAccess.Malformed`; HTTP status 403.
pub const INVALID_CATEGORY_AND_INSTANT_ACCESS__MALFORMED: &str = "InvalidCategoryAndInstantAccess.Malformed";

/// `InvalidChargeType.CapacityReservationNotSupported`; HTTP status 400.
pub const INVALID_CHARGE_TYPE__CAPACITY_RESERVATION_NOT_SUPPORTED: &str =
    "InvalidChargeType.CapacityReservationNotSupported";

/// `InvalidChargeType.MarketImage`; HTTP status 403.
pub const INVALID_CHARGE_TYPE__MARKET_IMAGE: &str = "InvalidChargeType.MarketImage";

/// `InvalidChargeType.NotSupported`; HTTP status 403.
pub const INVALID_CHARGE_TYPE__NOT_SUPPORTED: &str = "InvalidChargeType.NotSupported";

/// `InvalidChargeType.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_CHARGE_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidChargeType.ValueNotSupported";

/// `InvalidCidrBlock`; HTTP status 400.
pub const INVALID_CIDR_BLOCK: &str = "InvalidCidrBlock";

/// `InvalidCidrBlock.Malformed`; HTTP status 400.
pub const INVALID_CIDR_BLOCK__MALFORMED: &str = "InvalidCidrBlock.Malformed";

/// `InvalidCidrBlock.Overlapped`; HTTP status 400.
pub const INVALID_CIDR_BLOCK__OVERLAPPED: &str = "InvalidCidrBlock.Overlapped";

/// `InvalidCircuitCode.Malformed`; HTTP status 400.
pub const INVALID_CIRCUIT_CODE__MALFORMED: &str = "InvalidCircuitCode.Malformed";

/// `InvalidCirdrBlock.MaskLength`; HTTP status 400.
pub const INVALID_CIRDR_BLOCK__MASK_LENGTH: &str = "InvalidCirdrBlock.MaskLength";

/// `InvalidClientToken.Malformed`; HTTP status 400.
pub const INVALID_CLIENT_TOKEN__MALFORMED: &str = "InvalidClientToken.Malformed";

/// `InvalidClientToken.ValueNotSupported`; HTTP status 400.
pub const INVALID_CLIENT_TOKEN__VALUE_NOT_SUPPORTED: &str = "InvalidClientToken.ValueNotSupported";

/// `InvalidCloudBoxZone.EncryptedNotSupported`; HTTP status 400.
pub const INVALID_CLOUD_BOX_ZONE__ENCRYPTED_NOT_SUPPORTED: &str = "InvalidCloudBoxZone.EncryptedNotSupported";

/// `InvalidCloudBoxZone.OperationNotSupported`; HTTP status 400.
pub const INVALID_CLOUD_BOX_ZONE__OPERATION_NOT_SUPPORTED: &str = "InvalidCloudBoxZone.OperationNotSupported";

/// `InvalidClusterId.NotFound`; HTTP status 403 and 404.
pub const INVALID_CLUSTER_ID__NOT_FOUND: &str = "InvalidClusterId.NotFound";

/// `InvalidCmdId.NotFound`; HTTP status 404.
pub const INVALID_CMD_ID__NOT_FOUND: &str = "InvalidCmdId.NotFound";

/// `InvalidCmdType.NotFound`; HTTP status 404.
pub const INVALID_CMD_TYPE__NOT_FOUND: &str = "InvalidCmdType.NotFound";

/// `InvalidCommand.Component`; HTTP status 400.
pub const INVALID_COMMAND__COMPONENT: &str = "InvalidCommand.Component";

/// `InvalidCommandContent.CMD`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__CMD_: &str = "InvalidCommandContent.CMD";

/// `InvalidCommandContent.COPY`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__COPY_: &str = "InvalidCommandContent.COPY";

/// `InvalidCommandContent.DecodeError`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__DECODE_ERROR: &str = "InvalidCommandContent.DecodeError";

/// `InvalidCommandContent.ENTRYPOINT`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__ENTRYPOINT_: &str = "InvalidCommandContent.ENTRYPOINT";

/// `InvalidCommandContent.ENV`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__ENV_: &str = "InvalidCommandContent.ENV";

/// `InvalidCommandContent.FROM`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__FROM_: &str = "InvalidCommandContent.FROM";

/// `InvalidCommandContent.LengthLimitExceeded`; HTTP status 403.
pub const INVALID_COMMAND_CONTENT__LENGTH_LIMIT_EXCEEDED: &str = "InvalidCommandContent.LengthLimitExceeded";

/// `InvalidCommandContent.RUN`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__RUN_: &str = "InvalidCommandContent.RUN";

/// `InvalidCommandContent.USER`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__USER_: &str = "InvalidCommandContent.USER";

/// `InvalidCommandContent.WORKDIR`; HTTP status 400.
pub const INVALID_COMMAND_CONTENT__WORKDIR_: &str = "InvalidCommandContent.WORKDIR";

/// `InvalidCommandLine.Conflict`; HTTP status 403.
pub const INVALID_COMMAND_LINE__CONFLICT: &str = "InvalidCommandLine.Conflict";

/// `InvalidCommandLine.LengthLimitExceeded`; HTTP status 403.
pub const INVALID_COMMAND_LINE__LENGTH_LIMIT_EXCEEDED: &str = "InvalidCommandLine.LengthLimitExceeded";

/// `InvalidCommandOrder.FROM`; HTTP status 400.
pub const INVALID_COMMAND_ORDER__FROM_: &str = "InvalidCommandOrder.FROM";

/// `InvalidCommodity.NotFound`; HTTP status 400.
pub const INVALID_COMMODITY__NOT_FOUND: &str = "InvalidCommodity.NotFound";

/// `InvalidComponent.EipBandwidthMax`; HTTP status 400.
pub const INVALID_COMPONENT__EIP_BANDWIDTH_MAX: &str = "InvalidComponent.EipBandwidthMax";

/// `InvalidComponentType.NotSupportedValue`; HTTP status 400.
pub const INVALID_COMPONENT_TYPE__NOT_SUPPORTED_VALUE: &str = "InvalidComponentType.NotSupportedValue";

/// `InvalidCondition.Malformed`; HTTP status 400.
pub const INVALID_CONDITION__MALFORMED: &str = "InvalidCondition.Malformed";

/// `InvalidConfiguration.ValueNotSupported`; HTTP status 403.
pub const INVALID_CONFIGURATION__VALUE_NOT_SUPPORTED: &str = "InvalidConfiguration.ValueNotSupported";

/// `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported`; HTTP status 400.
pub const INVALID_CONNECTION_TRACKING_CONFIGURATION__REGION_OR_USER_NOT_SUPPORTED: &str =
    "InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported";

/// `InvalidContainerId.Malformed`; HTTP status 400.
pub const INVALID_CONTAINER_ID__MALFORMED: &str = "InvalidContainerId.Malformed";

/// `InvalidContainerName.Malformed`; HTTP status 400.
pub const INVALID_CONTAINER_NAME__MALFORMED: &str = "InvalidContainerName.Malformed";

/// `InvalidContent.LengthExceeded`; HTTP status 400.
pub const INVALID_CONTENT__LENGTH_EXCEEDED: &str = "InvalidContent.LengthExceeded";

/// `InvalidCoreAndMemory.ValueNotSupported`; HTTP status 400.
pub const INVALID_CORE_AND_MEMORY__VALUE_NOT_SUPPORTED: &str = "InvalidCoreAndMemory.ValueNotSupported";

/// `InvalidCpuOverCommitRatio.ValueNotSupported`; HTTP status 400.
pub const INVALID_CPU_OVER_COMMIT_RATIO__VALUE_NOT_SUPPORTED: &str = "InvalidCpuOverCommitRatio.ValueNotSupported";

/// `InvalidCustomInstanceType.NotSupported`; HTTP status 400.
pub const INVALID_CUSTOM_INSTANCE_TYPE__NOT_SUPPORTED: &str = "InvalidCustomInstanceType.NotSupported";

/// `InvalidDataDevice.Malformed`; HTTP status 400.
pub const INVALID_DATA_DEVICE__MALFORMED: &str = "InvalidDataDevice.Malformed";

/// `InvalidDataDiskCategory.NotSupported`; HTTP status 403.
pub const INVALID_DATA_DISK_CATEGORY__NOT_SUPPORTED: &str = "InvalidDataDiskCategory.NotSupported";

/// `InvalidDataDiskCategory.ValueNotSupported`; HTTP status 400.
pub const INVALID_DATA_DISK_CATEGORY__VALUE_NOT_SUPPORTED: &str = "InvalidDataDiskCategory.ValueNotSupported";

/// `InvalidDataDiskSize`; HTTP status 400.
pub const INVALID_DATA_DISK_SIZE: &str = "InvalidDataDiskSize";

/// `InvalidDataDiskSize.ValueNotSupported`; HTTP status 400, 403 and 404.
pub const INVALID_DATA_DISK_SIZE__VALUE_NOT_SUPPORTED: &str = "InvalidDataDiskSize.ValueNotSupported";

/// `InvalidDataDiskSnapshotId.NotFound`; HTTP status 404.
pub const INVALID_DATA_DISK_SNAPSHOT_ID__NOT_FOUND: &str = "InvalidDataDiskSnapshotId.NotFound";

/// `InvalidDatadisk.ChargeTypeViolation`; HTTP status 400.
pub const INVALID_DATADISK__CHARGE_TYPE_VIOLATION: &str = "InvalidDatadisk.ChargeTypeViolation";

/// `InvalidDatadisk.DiskCategoryViolation`; HTTP status 400.
pub const INVALID_DATADISK__DISK_CATEGORY_VIOLATION: &str = "InvalidDatadisk.DiskCategoryViolation";

/// `InvalidDatadisk.DiskStatusViolation`; HTTP status 400.
pub const INVALID_DATADISK__DISK_STATUS_VIOLATION: &str = "InvalidDatadisk.DiskStatusViolation";

/// `InvalidDedicatedHost.NotEnoughResource`; HTTP status 400.
pub const INVALID_DEDICATED_HOST__NOT_ENOUGH_RESOURCE: &str = "InvalidDedicatedHost.NotEnoughResource";

/// `InvalidDedicatedHost.NotFound`; HTTP status 404.
pub const INVALID_DEDICATED_HOST__NOT_FOUND: &str = "InvalidDedicatedHost.NotFound";

/// `InvalidDedicatedHost.ZoneNotMatch`; HTTP status 404.
pub const INVALID_DEDICATED_HOST__ZONE_NOT_MATCH: &str = "InvalidDedicatedHost.ZoneNotMatch";

/// `InvalidDedicatedHostClusterId.ExceedMaxSize`; HTTP status 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID__EXCEED_MAX_SIZE: &str = "InvalidDedicatedHostClusterId.ExceedMaxSize";

/// `InvalidDedicatedHostClusterId.InValid`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID__IN_VALID: &str = "InvalidDedicatedHostClusterId.InValid";

/// `InvalidDedicatedHostClusterId.Invalid`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID__INVALID: &str = "InvalidDedicatedHostClusterId.Invalid";

/// `InvalidDedicatedHostClusterId.NotFound`; HTTP status 400 and 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID__NOT_FOUND: &str = "InvalidDedicatedHostClusterId.NotFound";

/// `InvalidDedicatedHostClusterId.NotMatch`; HTTP status 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID__NOT_MATCH: &str = "InvalidDedicatedHostClusterId.NotMatch";

/// `InvalidDedicatedHostId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_DEDICATED_HOST_ID__NOT_FOUND: &str = "InvalidDedicatedHostId.NotFound";

/// `InvalidDedicatedHostId.NotSupport`; HTTP status 404.
pub const INVALID_DEDICATED_HOST_ID__NOT_SUPPORT: &str = "InvalidDedicatedHostId.NotSupport";

/// `InvalidDedicatedHostIds.Malformed`; HTTP status 403.
pub const INVALID_DEDICATED_HOST_IDS__MALFORMED: &str = "InvalidDedicatedHostIds.Malformed";

/// `InvalidDedicatedHostName.Malformed`; HTTP status 400 and 404.
pub const INVALID_DEDICATED_HOST_NAME__MALFORMED: &str = "InvalidDedicatedHostName.Malformed";

/// `InvalidDedicatedHostPrice.NotFound`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_PRICE__NOT_FOUND: &str = "InvalidDedicatedHostPrice.NotFound";

/// `InvalidDedicatedHostStatus.Malformed`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_STATUS__MALFORMED: &str = "InvalidDedicatedHostStatus.Malformed";

/// `InvalidDedicatedHostStatus.NotSupport`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_STATUS__NOT_SUPPORT: &str = "InvalidDedicatedHostStatus.NotSupport";

/// `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported`; HTTP status 400.
pub const INVALID_DEDICATED_HOST_TYPE__CPU_OVER_COMMIT_RATIO_NOT_SUPPORTED: &str =
    "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported";

/// `InvalidDedicatedHostType.Missing`; HTTP status 404.
pub const INVALID_DEDICATED_HOST_TYPE__MISSING: &str = "InvalidDedicatedHostType.Missing";

/// `InvalidDedicatedHostType.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_DEDICATED_HOST_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidDedicatedHostType.ValueNotSupported";

/// `InvalidDedicatedHostType.ZoneNotSupported`; HTTP status 403.
pub const INVALID_DEDICATED_HOST_TYPE__ZONE_NOT_SUPPORTED: &str = "InvalidDedicatedHostType.ZoneNotSupported";

/// `InvalidDefaultResourceGroup.NotSupported`; HTTP status 400.
pub const INVALID_DEFAULT_RESOURCE_GROUP__NOT_SUPPORTED: &str = "InvalidDefaultResourceGroup.NotSupported";

/// `InvalidDefaultTargetCapacityType.ValueNotSupported`; HTTP status 400.
pub const INVALID_DEFAULT_TARGET_CAPACITY_TYPE__VALUE_NOT_SUPPORTED: &str =
    "InvalidDefaultTargetCapacityType.ValueNotSupported";

/// `InvalidDemandId.NotFound`; HTTP status 404.
pub const INVALID_DEMAND_ID__NOT_FOUND: &str = "InvalidDemandId.NotFound";

/// `InvalidDemandName.Malformed`; HTTP status 400.
pub const INVALID_DEMAND_NAME__MALFORMED: &str = "InvalidDemandName.Malformed";

/// `InvalidDemandStatus.NotSupported`; HTTP status 403.
pub const INVALID_DEMAND_STATUS__NOT_SUPPORTED: &str = "InvalidDemandStatus.NotSupported";

/// `InvalidDependence.BeenUsedAsAppServer`; HTTP status 404.
pub const INVALID_DEPENDENCE__BEEN_USED_AS_APP_SERVER: &str = "InvalidDependence.BeenUsedAsAppServer";

/// `InvalidDependence.BindGA`; HTTP status 404.
pub const INVALID_DEPENDENCE__BIND_GA_4U: &str = "InvalidDependence.BindGA";

/// `InvalidDependence.GrantAccess`; HTTP status 404.
pub const INVALID_DEPENDENCE__GRANT_ACCESS: &str = "InvalidDependence.GrantAccess";

/// `InvalidDependence.HaVip`; HTTP status 404.
pub const INVALID_DEPENDENCE__HA_VIP: &str = "InvalidDependence.HaVip";

/// `InvalidDependence.MutliDirectlyEip`; HTTP status 404.
pub const INVALID_DEPENDENCE__MUTLI_DIRECTLY_EIP: &str = "InvalidDependence.MutliDirectlyEip";

/// `InvalidDependence.NextHopOfCustomRouter`; HTTP status 404.
pub const INVALID_DEPENDENCE__NEXT_HOP_OF_CUSTOM_ROUTER: &str = "InvalidDependence.NextHopOfCustomRouter";

/// `InvalidDependence.SLB`; HTTP status 404.
pub const INVALID_DEPENDENCE__SLB_: &str = "InvalidDependence.SLB";

/// `InvalidDeploymentOnHost`; HTTP status 400.
pub const INVALID_DEPLOYMENT_ON_HOST: &str = "InvalidDeploymentOnHost";

/// `InvalidDeploymentSetId.NoAvailableResources`; HTTP status 403.
pub const INVALID_DEPLOYMENT_SET_ID__NO_AVAILABLE_RESOURCES: &str = "InvalidDeploymentSetId.NoAvailableResources";

/// `InvalidDeploymentSetId.NotFound`; HTTP status 400 and 404.
pub const INVALID_DEPLOYMENT_SET_ID__NOT_FOUND: &str = "InvalidDeploymentSetId.NotFound";

/// `InvalidDeploymentSetIds.TooManyInput`; HTTP status 403.
pub const INVALID_DEPLOYMENT_SET_IDS__TOO_MANY_INPUT: &str = "InvalidDeploymentSetIds.TooManyInput";

/// `InvalidDeploymentSetName.Malformed`; HTTP status 400.
pub const INVALID_DEPLOYMENT_SET_NAME__MALFORMED: &str = "InvalidDeploymentSetName.Malformed";

/// `InvalidDescription.Malformed`; HTTP status 400, 403, 404 and 500.
pub const INVALID_DESCRIPTION__MALFORMED: &str = "InvalidDescription.Malformed";

/// `InvalidDescription.ValueNotSupported`; HTTP status 400.
pub const INVALID_DESCRIPTION__VALUE_NOT_SUPPORTED: &str = "InvalidDescription.ValueNotSupported";

/// `InvalidDestCidrIp.Malformed`; HTTP status 400.
pub const INVALID_DEST_CIDR_IP__MALFORMED: &str = "InvalidDestCidrIp.Malformed";

/// `InvalidDestCidrIp.sMalformed`; HTTP status 400.
pub const INVALID_DEST_CIDR_IP__S_MALFORMED_5L: &str = "InvalidDestCidrIp.sMalformed";

/// `InvalidDestGroup.NotFound`; HTTP status 400.
pub const INVALID_DEST_GROUP__NOT_FOUND: &str = "InvalidDestGroup.NotFound";

/// `InvalidDestGroupId.Mismatch`; HTTP status 400 and 403.
pub const INVALID_DEST_GROUP_ID__MISMATCH: &str = "InvalidDestGroupId.Mismatch";

/// `InvalidDestGroupId.NotFound`; HTTP status 404.
pub const INVALID_DEST_GROUP_ID__NOT_FOUND: &str = "InvalidDestGroupId.NotFound";

/// `InvalidDestinationCidrBlock`; HTTP status 400.
pub const INVALID_DESTINATION_CIDR_BLOCK: &str = "InvalidDestinationCidrBlock";

/// `InvalidDestinationZone.DeploymentSetMismatch`; HTTP status 400.
pub const INVALID_DESTINATION_ZONE__DEPLOYMENT_SET_MISMATCH: &str = "InvalidDestinationZone.DeploymentSetMismatch";

/// `InvalidDevice.InUse`; HTTP status 400 and 403.
pub const INVALID_DEVICE__IN_USE: &str = "InvalidDevice.InUse";

/// `InvalidDevice.Malformed`; HTTP status 400.
pub const INVALID_DEVICE__MALFORMED: &str = "InvalidDevice.Malformed";

/// `InvalidDisk.AlreadyDetached`; HTTP status 404.
pub const INVALID_DISK__ALREADY_DETACHED: &str = "InvalidDisk.AlreadyDetached";

/// `InvalidDisk.DetachedSystemDisk`; HTTP status 400.
pub const INVALID_DISK__DETACHED_SYSTEM_DISK: &str = "InvalidDisk.DetachedSystemDisk";

/// `InvalidDisk.DiskCategoryInconsistent`; HTTP status 403.
pub const INVALID_DISK__DISK_CATEGORY_INCONSISTENT: &str = "InvalidDisk.DiskCategoryInconsistent";

/// `InvalidDisk.DiskNotBootable`; HTTP status 400.
pub const INVALID_DISK__DISK_NOT_BOOTABLE: &str = "InvalidDisk.DiskNotBootable";

/// `InvalidDisk.InUse`; HTTP status 404.
pub const INVALID_DISK__IN_USE: &str = "InvalidDisk.InUse";

/// `InvalidDisk.NotAllowed`; HTTP status 403.
pub const INVALID_DISK__NOT_ALLOWED: &str = "InvalidDisk.NotAllowed";

/// `InvalidDisk.ShareVolume`; HTTP status 403.
pub const INVALID_DISK__SHARE_VOLUME: &str = "InvalidDisk.ShareVolume";

/// `InvalidDisk.SystemDiskSize`; HTTP status 403.
pub const INVALID_DISK__SYSTEM_DISK_SIZE: &str = "InvalidDisk.SystemDiskSize";

/// `InvalidDiskCategory.ConflictSnapshotCategory`; HTTP status 400.
pub const INVALID_DISK_CATEGORY__CONFLICT_SNAPSHOT_CATEGORY: &str = "InvalidDiskCategory.ConflictSnapshotCategory";

/// `InvalidDiskCategory.CreateImage`; HTTP status 400.
pub const INVALID_DISK_CATEGORY__CREATE_IMAGE: &str = "InvalidDiskCategory.CreateImage";

/// `InvalidDiskCategory.Mismatch`; HTTP status 400 and 403.
pub const INVALID_DISK_CATEGORY__MISMATCH: &str = "InvalidDiskCategory.Mismatch";

/// `InvalidDiskCategory.Missing`; HTTP status 400 and 404.
pub const INVALID_DISK_CATEGORY__MISSING: &str = "InvalidDiskCategory.Missing";

/// `InvalidDiskCategory.NotFound`; HTTP status 400.
pub const INVALID_DISK_CATEGORY__NOT_FOUND: &str = "InvalidDiskCategory.NotFound";

/// `InvalidDiskCategory.NotSupported`; HTTP status 400 and 403.
pub const INVALID_DISK_CATEGORY__NOT_SUPPORTED: &str = "InvalidDiskCategory.NotSupported";

/// `InvalidDiskCategory.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_DISK_CATEGORY__VALUE_NOT_SUPPORTED: &str = "InvalidDiskCategory.ValueNotSupported";

/// `InvalidDiskCategory.ValueUnauthorized`; HTTP status 403.
pub const INVALID_DISK_CATEGORY__VALUE_UNAUTHORIZED: &str = "InvalidDiskCategory.ValueUnauthorized";

/// `InvalidDiskChargeType.NotFound`; HTTP status 404.
pub const INVALID_DISK_CHARGE_TYPE__NOT_FOUND: &str = "InvalidDiskChargeType.NotFound";

/// `InvalidDiskDescription.Malformed`; HTTP status 400.
pub const INVALID_DISK_DESCRIPTION__MALFORMED: &str = "InvalidDiskDescription.Malformed";

/// `InvalidDiskId.NotFound`; HTTP status 400 and 404.
pub const INVALID_DISK_ID__NOT_FOUND: &str = "InvalidDiskId.NotFound";

/// `InvalidDiskId.NotSupportReplaceEncryptedSystemDisk`; HTTP status 403.
pub const INVALID_DISK_ID__NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK: &str =
    "InvalidDiskId.NotSupportReplaceEncryptedSystemDisk";

/// `InvalidDiskId.OperationNotSupported`; HTTP status 404.
pub const INVALID_DISK_ID__OPERATION_NOT_SUPPORTED: &str = "InvalidDiskId.OperationNotSupported";

/// `InvalidDiskIds`; HTTP status 400.
pub const INVALID_DISK_IDS: &str = "InvalidDiskIds";

/// `InvalidDiskIds.Malformed`; HTTP status 403.
pub const INVALID_DISK_IDS__MALFORMED: &str = "InvalidDiskIds.Malformed";

/// `InvalidDiskIds.NotFound`; HTTP status 403 and 404.
pub const INVALID_DISK_IDS__NOT_FOUND: &str = "InvalidDiskIds.NotFound";

/// `InvalidDiskIds.NotInSameZone`; HTTP status 400.
pub const INVALID_DISK_IDS__NOT_IN_SAME_ZONE: &str = "InvalidDiskIds.NotInSameZone";

/// `InvalidDiskIds.NotPortable`; HTTP status 404.
pub const INVALID_DISK_IDS__NOT_PORTABLE: &str = "InvalidDiskIds.NotPortable";

/// `InvalidDiskIds.ValueNotSupported`; HTTP status 404.
pub const INVALID_DISK_IDS__VALUE_NOT_SUPPORTED: &str = "InvalidDiskIds.ValueNotSupported";

/// `InvalidDiskName.Malformed`; HTTP status 400.
pub const INVALID_DISK_NAME__MALFORMED: &str = "InvalidDiskName.Malformed";

/// `InvalidDiskSize`; HTTP status 403.
pub const INVALID_DISK_SIZE: &str = "InvalidDiskSize";

/// `InvalidDiskSize.NotSupportResizeOnline`; HTTP status 403.
pub const INVALID_DISK_SIZE__NOT_SUPPORT_RESIZE_ONLINE: &str = "InvalidDiskSize.NotSupportResizeOnline";

/// `InvalidDiskSize.NotSupported`; HTTP status 400 and 403.
pub const INVALID_DISK_SIZE__NOT_SUPPORTED: &str = "InvalidDiskSize.NotSupported";

/// `InvalidDiskSize.TooLarge`; HTTP status 403.
pub const INVALID_DISK_SIZE__TOO_LARGE: &str = "InvalidDiskSize.TooLarge";

/// `InvalidDiskSize.TooSmall`; HTTP status 400 and 403.
pub const INVALID_DISK_SIZE__TOO_SMALL: &str = "InvalidDiskSize.TooSmall";

/// `InvalidDiskSizeOrCategory`; HTTP status 400.
pub const INVALID_DISK_SIZE_OR_CATEGORY: &str = "InvalidDiskSizeOrCategory";

/// `InvalidDiskStatus.DeleteProtection`; HTTP status 403.
pub const INVALID_DISK_STATUS__DELETE_PROTECTION: &str = "InvalidDiskStatus.DeleteProtection";

/// `InvalidDiskType.ValueNotSupported`; HTTP status 400.
pub const INVALID_DISK_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidDiskType.ValueNotSupported";

/// `InvalidEIPStatus.BizDisabled`; HTTP status 400.
pub const INVALID_EIP_STATUS__BIZ_DISABLED_2U: &str = "InvalidEIPStatus.BizDisabled";

/// `InvalidEcsId.NotFound`; HTTP status 404.
pub const INVALID_ECS_ID__NOT_FOUND: &str = "InvalidEcsId.NotFound";

/// `InvalidEip.EipQuotaExceeded`; HTTP status 400.
pub const INVALID_EIP__EIP_QUOTA_EXCEEDED: &str = "InvalidEip.EipQuotaExceeded";

/// `InvalidEipAddressName.Malformed`; HTTP status 400.
pub const INVALID_EIP_ADDRESS_NAME__MALFORMED: &str = "InvalidEipAddressName.Malformed";

/// `InvalidEipBandwidth.OutOfMaxValue`; HTTP status 400.
pub const INVALID_EIP_BANDWIDTH__OUT_OF_MAX_VALUE: &str = "InvalidEipBandwidth.OutOfMaxValue";

/// `InvalidEncryptAlgorithm`; HTTP status 400 and 403.
pub const INVALID_ENCRYPT_ALGORITHM: &str = "InvalidEncryptAlgorithm";

/// `InvalidEncryptAlgorithm.NotMatchSnapshot`; HTTP status 400.
pub const INVALID_ENCRYPT_ALGORITHM__NOT_MATCH_SNAPSHOT: &str = "InvalidEncryptAlgorithm.NotMatchSnapshot";

/// `InvalidEncrypted.DefaultEncryptionUnsupported`; HTTP status 403.
pub const INVALID_ENCRYPTED__DEFAULT_ENCRYPTION_UNSUPPORTED: &str = "InvalidEncrypted.DefaultEncryptionUnsupported";

/// `InvalidEncrypted.NotMatchEncryptAlgorithm`; HTTP status 400 and 403.
pub const INVALID_ENCRYPTED__NOT_MATCH_ENCRYPT_ALGORITHM: &str = "InvalidEncrypted.NotMatchEncryptAlgorithm";

/// `InvalidEncrypted.NotMatchKmsKeyId`; HTTP status 400 and 403.
pub const INVALID_ENCRYPTED__NOT_MATCH_KMS_KEY_ID: &str = "InvalidEncrypted.NotMatchKmsKeyId";

/// `InvalidEncrypted.NotMatchSnapshot`; HTTP status 400.
pub const INVALID_ENCRYPTED__NOT_MATCH_SNAPSHOT: &str = "InvalidEncrypted.NotMatchSnapshot";

/// `InvalidEncrypted.NotSupportDecrypt`; HTTP status 403.
pub const INVALID_ENCRYPTED__NOT_SUPPORT_DECRYPT: &str = "InvalidEncrypted.NotSupportDecrypt";

/// `InvalidEndTime.BeyondLifeCycle`; HTTP status 400.
pub const INVALID_END_TIME__BEYOND_LIFE_CYCLE: &str = "InvalidEndTime.BeyondLifeCycle";

/// `InvalidEndTime.Malformed`; HTTP status 400 and 403.
pub const INVALID_END_TIME__MALFORMED: &str = "InvalidEndTime.Malformed";

/// `InvalidEndTime.OperateNotSupport`; HTTP status 403.
pub const INVALID_END_TIME__OPERATE_NOT_SUPPORT: &str = "InvalidEndTime.OperateNotSupport";

/// `InvalidEndTime.ValueNotSupported`; HTTP status 400.
pub const INVALID_END_TIME__VALUE_NOT_SUPPORTED: &str = "InvalidEndTime.ValueNotSupported";

/// `InvalidEni.NotSameVpc`; HTTP status 403.
pub const INVALID_ENI__NOT_SAME_VPC: &str = "InvalidEni.NotSameVpc";

/// `InvalidEniId.Malformed`; HTTP status 400.
pub const INVALID_ENI_ID__MALFORMED: &str = "InvalidEniId.Malformed";

/// `InvalidEniId.NotFound`; HTTP status 403 and 404.
pub const INVALID_ENI_ID__NOT_FOUND: &str = "InvalidEniId.NotFound";

/// `InvalidEniPermissionId.NotFound`; HTTP status 404.
pub const INVALID_ENI_PERMISSION_ID__NOT_FOUND: &str = "InvalidEniPermissionId.NotFound";

/// `InvalidEniQueueSize.RegionOrUserNotSupported`; HTTP status 400.
pub const INVALID_ENI_QUEUE_SIZE__REGION_OR_USER_NOT_SUPPORTED: &str = "InvalidEniQueueSize.RegionOrUserNotSupported";

/// `InvalidEntryRuleQuota.NotFound`; HTTP status 400.
pub const INVALID_ENTRY_RULE_QUOTA__NOT_FOUND: &str = "InvalidEntryRuleQuota.NotFound";

/// `InvalidEventId.NoInquiringEventFound`; HTTP status 404.
pub const INVALID_EVENT_ID__NO_INQUIRING_EVENT_FOUND: &str = "InvalidEventId.NoInquiringEventFound";

/// `InvalidEventId.NotFound`; HTTP status 403.
pub const INVALID_EVENT_ID__NOT_FOUND: &str = "InvalidEventId.NotFound";

/// `InvalidExpectedRenewDay.Conflict`; HTTP status 400.
pub const INVALID_EXPECTED_RENEW_DAY__CONFLICT: &str = "InvalidExpectedRenewDay.Conflict";

/// `InvalidExpectedRenewDay.StarterPackageNotSupported`; HTTP status 400.
pub const INVALID_EXPECTED_RENEW_DAY__STARTER_PACKAGE_NOT_SUPPORTED: &str =
    "InvalidExpectedRenewDay.StarterPackageNotSupported";

/// `InvalidExpectedRenewDay.ValueNotSupported`; HTTP status 400.
pub const INVALID_EXPECTED_RENEW_DAY__VALUE_NOT_SUPPORTED: &str = "InvalidExpectedRenewDay.ValueNotSupported";

/// `InvalidExternalIp.Malformed`; HTTP status 400.
pub const INVALID_EXTERNAL_IP__MALFORMED: &str = "InvalidExternalIp.Malformed";

/// `InvalidExternalIp.NotFound`; HTTP status 404.
pub const INVALID_EXTERNAL_IP__NOT_FOUND: &str = "InvalidExternalIp.NotFound";

/// `InvalidExternalPort.Malformed`; HTTP status 400.
pub const INVALID_EXTERNAL_PORT__MALFORMED: &str = "InvalidExternalPort.Malformed";

/// `InvalidFilter.Malformed`; HTTP status 403.
pub const INVALID_FILTER__MALFORMED: &str = "InvalidFilter.Malformed";

/// `InvalidFilterKey.NotFound`; HTTP status 404.
pub const INVALID_FILTER_KEY__NOT_FOUND: &str = "InvalidFilterKey.NotFound";

/// `InvalidFilterKey.ValueNotSupported`; HTTP status 404.
pub const INVALID_FILTER_KEY__VALUE_NOT_SUPPORTED: &str = "InvalidFilterKey.ValueNotSupported";

/// `InvalidFilterValue`; HTTP status 404.
pub const INVALID_FILTER_VALUE: &str = "InvalidFilterValue";

/// `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported`; HTTP status 400.
pub const INVALID_FLEET_EXCESS_CAPACITY_TERMINATION_POLICY__VALUE_NOT_SUPPORTED: &str =
    "InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported";

/// `InvalidForwardEntryId.NotFound`; HTTP status 404.
pub const INVALID_FORWARD_ENTRY_ID__NOT_FOUND: &str = "InvalidForwardEntryId.NotFound";

/// `InvalidForwardTableId.NotFound`; HTTP status 404.
pub const INVALID_FORWARD_TABLE_ID__NOT_FOUND: &str = "InvalidForwardTableId.NotFound";

/// `InvalidGroup.Malformed`; HTTP status 400 and 404.
pub const INVALID_GROUP__MALFORMED: &str = "InvalidGroup.Malformed";

/// `InvalidGroupAuthItem.NotFound`; HTTP status 403.
pub const INVALID_GROUP_AUTH_ITEM__NOT_FOUND: &str = "InvalidGroupAuthItem.NotFound";

/// `InvalidGroupAuthParameter.OperationDenied`; HTTP status 400.
pub const INVALID_GROUP_AUTH_PARAMETER__OPERATION_DENIED: &str = "InvalidGroupAuthParameter.OperationDenied";

/// `InvalidGroupParameter.OperationDenied`; HTTP status 400.
pub const INVALID_GROUP_PARAMETER__OPERATION_DENIED: &str = "InvalidGroupParameter.OperationDenied";

/// `InvalidHaVip.Exist`; HTTP status 404.
pub const INVALID_HA_VIP__EXIST: &str = "InvalidHaVip.Exist";

/// `InvalidHaVip.NotFound`; HTTP status 400 and 404.
pub const INVALID_HA_VIP__NOT_FOUND: &str = "InvalidHaVip.NotFound";

/// `InvalidHaVipId.NotFound`; HTTP status 404.
pub const INVALID_HA_VIP_ID__NOT_FOUND: &str = "InvalidHaVipId.NotFound";

/// `InvalidHostName.Malformed`; HTTP status 400.
pub const INVALID_HOST_NAME__MALFORMED: &str = "InvalidHostName.Malformed";

/// `InvalidHostPassword.Malformed`; HTTP status 400.
pub const INVALID_HOST_PASSWORD__MALFORMED: &str = "InvalidHostPassword.Malformed";

/// `InvalidHostname.MismatchImage`; HTTP status 403.
pub const INVALID_HOSTNAME__MISMATCH_IMAGE: &str = "InvalidHostname.MismatchImage";

/// `InvalidHostname.SingleAndMultiConflict`; HTTP status 403.
pub const INVALID_HOSTNAME__SINGLE_AND_MULTI_CONFLICT: &str = "InvalidHostname.SingleAndMultiConflict";

/// `InvalidHostname.SizeInvalid`; HTTP status 403.
pub const INVALID_HOSTNAME__SIZE_INVALID: &str = "InvalidHostname.SizeInvalid";

/// `InvalidHpcClusterDescription.Malformed`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_DESCRIPTION__MALFORMED: &str = "InvalidHpcClusterDescription.Malformed";

/// `InvalidHpcClusterId.Creating`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_ID__CREATING: &str = "InvalidHpcClusterId.Creating";

/// `InvalidHpcClusterId.Necessary`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_ID__NECESSARY: &str = "InvalidHpcClusterId.Necessary";

/// `InvalidHpcClusterId.NotFound`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_ID__NOT_FOUND: &str = "InvalidHpcClusterId.NotFound";

/// `InvalidHpcClusterId.Unnecessary`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_ID__UNNECESSARY: &str = "InvalidHpcClusterId.Unnecessary";

/// `InvalidHpcClusterIds.ExceedLimit`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_IDS__EXCEED_LIMIT: &str = "InvalidHpcClusterIds.ExceedLimit";

/// `InvalidHpcClusterIds.Malformed`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_IDS__MALFORMED: &str = "InvalidHpcClusterIds.Malformed";

/// `InvalidHpcClusterName.Malformed`; HTTP status 400.
pub const INVALID_HPC_CLUSTER_NAME__MALFORMED: &str = "InvalidHpcClusterName.Malformed";

/// `InvalidHttpEndpoint.NotSupported`; HTTP status 400.
pub const INVALID_HTTP_ENDPOINT__NOT_SUPPORTED: &str = "InvalidHttpEndpoint.NotSupported";

/// `InvalidHttpPutResponseHopLimit.NotSupported`; HTTP status 400.
pub const INVALID_HTTP_PUT_RESPONSE_HOP_LIMIT__NOT_SUPPORTED: &str = "InvalidHttpPutResponseHopLimit.NotSupported";

/// `InvalidHttpTokens.NotSupported`; HTTP status 400.
pub const INVALID_HTTP_TOKENS__NOT_SUPPORTED: &str = "InvalidHttpTokens.NotSupported";

/// `InvalidIAssociatedInstanceType.ValueNotSupported`; HTTP status 400.
pub const INVALID_I_ASSOCIATED_INSTANCE_TYPE__VALUE_NOT_SUPPORTED: &str =
    "InvalidIAssociatedInstanceType.ValueNotSupported";

/// `InvalidIPAddress.AlreadyUsed`; HTTP status 400.
pub const INVALID_IP_ADDRESS__ALREADY_USED_2U: &str = "InvalidIPAddress.AlreadyUsed";

/// `InvalidIPAddress.Malformed`; HTTP status 400.
pub const INVALID_IP_ADDRESS__MALFORMED_2U: &str = "InvalidIPAddress.Malformed";

/// `InvalidIPAddress.NotAvailable`; HTTP status 400.
pub const INVALID_IP_ADDRESS__NOT_AVAILABLE_2U: &str = "InvalidIPAddress.NotAvailable";

/// `InvalidIPAddress.OutOfRange`; HTTP status 400.
pub const INVALID_IP_ADDRESS__OUT_OF_RANGE_2U: &str = "InvalidIPAddress.OutOfRange";

/// `InvalidImage.DiskAmountOrSize`; HTTP status 400.
pub const INVALID_IMAGE__DISK_AMOUNT_OR_SIZE: &str = "InvalidImage.DiskAmountOrSize";

/// `InvalidImage.NotFound`; HTTP status 404.
pub const INVALID_IMAGE__NOT_FOUND: &str = "InvalidImage.NotFound";

/// `InvalidImage.NotSupported`; HTTP status 403.
pub const INVALID_IMAGE__NOT_SUPPORTED: &str = "InvalidImage.NotSupported";

/// `InvalidImage.OSType`; HTTP status 500.
pub const INVALID_IMAGE__OS_TYPE_3U: &str = "InvalidImage.OSType";

/// `InvalidImageCategory.NotSupported`; HTTP status 403.
pub const INVALID_IMAGE_CATEGORY__NOT_SUPPORTED: &str = "InvalidImageCategory.NotSupported";

/// `InvalidImageComponent.NotFound`; HTTP status 404.
pub const INVALID_IMAGE_COMPONENT__NOT_FOUND: &str = "InvalidImageComponent.NotFound";

/// `InvalidImageComponentIdSize.ExceededMaxNumber`; HTTP status 400.
pub const INVALID_IMAGE_COMPONENT_ID_SIZE__EXCEEDED_MAX_NUMBER: &str = "InvalidImageComponentIdSize.ExceededMaxNumber";

/// `InvalidImageFamily.Confict`; HTTP status 400.
pub const INVALID_IMAGE_FAMILY__CONFICT: &str = "InvalidImageFamily.Confict";

/// `InvalidImageFamily.Malformed`; HTTP status 400.
pub const INVALID_IMAGE_FAMILY__MALFORMED: &str = "InvalidImageFamily.Malformed";

/// `InvalidImageFamily.MissingAvailableImage`; HTTP status 403.
pub const INVALID_IMAGE_FAMILY__MISSING_AVAILABLE_IMAGE: &str = "InvalidImageFamily.MissingAvailableImage";

/// `InvalidImageFormat.Malformed`; HTTP status 400 and 403.
pub const INVALID_IMAGE_FORMAT__MALFORMED: &str = "InvalidImageFormat.Malformed";

/// `InvalidImageFormat.RegionNotSupported`; HTTP status 400.
pub const INVALID_IMAGE_FORMAT__REGION_NOT_SUPPORTED: &str = "InvalidImageFormat.RegionNotSupported";

/// `InvalidImageId.BidMismatch`; HTTP status 403.
pub const INVALID_IMAGE_ID__BID_MISMATCH: &str = "InvalidImageId.BidMismatch";

/// `InvalidImageId.NotFound`; HTTP status 404.
pub const INVALID_IMAGE_ID__NOT_FOUND: &str = "InvalidImageId.NotFound";

/// `InvalidImageLicense.NotSupported`; HTTP status 403.
pub const INVALID_IMAGE_LICENSE__NOT_SUPPORTED: &str = "InvalidImageLicense.NotSupported";

/// `InvalidImageName.Duplicated`; HTTP status 400.
pub const INVALID_IMAGE_NAME__DUPLICATED: &str = "InvalidImageName.Duplicated";

/// `InvalidImageName.Malformed`; HTTP status 400.
pub const INVALID_IMAGE_NAME__MALFORMED: &str = "InvalidImageName.Malformed";

/// `InvalidImageOwnerAlias.ValueNotSupported`; HTTP status 400.
pub const INVALID_IMAGE_OWNER_ALIAS__VALUE_NOT_SUPPORTED: &str = "InvalidImageOwnerAlias.ValueNotSupported";

/// `InvalidImagePipeline.HasRunningExecution`; HTTP status 403.
pub const INVALID_IMAGE_PIPELINE__HAS_RUNNING_EXECUTION: &str = "InvalidImagePipeline.HasRunningExecution";

/// `InvalidImagePipeline.NotFound`; HTTP status 404.
pub const INVALID_IMAGE_PIPELINE__NOT_FOUND: &str = "InvalidImagePipeline.NotFound";

/// `InvalidImagePipelineExecution.NotFound`; HTTP status 404.
pub const INVALID_IMAGE_PIPELINE_EXECUTION__NOT_FOUND: &str = "InvalidImagePipelineExecution.NotFound";

/// `InvalidImagePipelineIdSize.ExceededMaxNumber`; HTTP status 400.
pub const INVALID_IMAGE_PIPELINE_ID_SIZE__EXCEEDED_MAX_NUMBER: &str = "InvalidImagePipelineIdSize.ExceededMaxNumber";

/// `InvalidImageSize`; HTTP status 400.
pub const INVALID_IMAGE_SIZE: &str = "InvalidImageSize";

/// `InvalidImageTemplateCommand.NotSupported`; HTTP status 400.
pub const INVALID_IMAGE_TEMPLATE_COMMAND__NOT_SUPPORTED: &str = "InvalidImageTemplateCommand.NotSupported";

/// `InvalidImageTemplateCommandSize.ExceededMaxNumber`; HTTP status 400.
pub const INVALID_IMAGE_TEMPLATE_COMMAND_SIZE__EXCEEDED_MAX_NUMBER: &str =
    "InvalidImageTemplateCommandSize.ExceededMaxNumber";

/// `InvalidImageType.NotSupported`; HTTP status 400.
pub const INVALID_IMAGE_TYPE__NOT_SUPPORTED: &str = "InvalidImageType.NotSupported";

/// `InvalidImageVersion.Malformed`; HTTP status 400.
pub const INVALID_IMAGE_VERSION__MALFORMED: &str = "InvalidImageVersion.Malformed";

/// `InvalidInnerIpAddress.Malformed`; HTTP status 400.
pub const INVALID_INNER_IP_ADDRESS__MALFORMED: &str = "InvalidInnerIpAddress.Malformed";

/// `InvalidInnerIpAddress.Unusable`; HTTP status 400.
pub const INVALID_INNER_IP_ADDRESS__UNUSABLE: &str = "InvalidInnerIpAddress.Unusable";

/// `InvalidInstanId.NotFound`; HTTP status 404.
pub const INVALID_INSTAN_ID__NOT_FOUND: &str = "InvalidInstanId.NotFound";

/// `InvalidInstance.AttachedEni`; HTTP status 404.
pub const INVALID_INSTANCE__ATTACHED_ENI: &str = "InvalidInstance.AttachedEni";

/// `InvalidInstance.EipNotSupport`; HTTP status 403.
pub const INVALID_INSTANCE__EIP_NOT_SUPPORT: &str = "InvalidInstance.EipNotSupport";

/// `InvalidInstance.HasTransitionRecord`; HTTP status 403.
pub const INVALID_INSTANCE__HAS_TRANSITION_RECORD: &str = "InvalidInstance.HasTransitionRecord";

/// `InvalidInstance.ImageCategory`; HTTP status 403.
pub const INVALID_INSTANCE__IMAGE_CATEGORY: &str = "InvalidInstance.ImageCategory";

/// `InvalidInstance.InstanceNotSupported`; HTTP status 403.
pub const INVALID_INSTANCE__INSTANCE_NOT_SUPPORTED: &str = "InvalidInstance.InstanceNotSupported";

/// `InvalidInstance.IpAddressMissing`; HTTP status 404.
pub const INVALID_INSTANCE__IP_ADDRESS_MISSING: &str = "InvalidInstance.IpAddressMissing";

/// `InvalidInstance.NatPortMapNotSupport`; HTTP status 403.
pub const INVALID_INSTANCE__NAT_PORT_MAP_NOT_SUPPORT: &str = "InvalidInstance.NatPortMapNotSupport";

/// `InvalidInstance.NetworkType`; HTTP status 403.
pub const INVALID_INSTANCE__NETWORK_TYPE: &str = "InvalidInstance.NetworkType";

/// `InvalidInstance.NoDisk`; HTTP status 403.
pub const INVALID_INSTANCE__NO_DISK: &str = "InvalidInstance.NoDisk";

/// `InvalidInstance.NotExist`; HTTP status 404.
pub const INVALID_INSTANCE__NOT_EXIST: &str = "InvalidInstance.NotExist";

/// `InvalidInstance.NotFound`; HTTP status 404.
pub const INVALID_INSTANCE__NOT_FOUND: &str = "InvalidInstance.NotFound";

/// `InvalidInstance.NotFoundSystemDisk`; HTTP status 400 and 403.
pub const INVALID_INSTANCE__NOT_FOUND_SYSTEM_DISK: &str = "InvalidInstance.NotFoundSystemDisk";

/// `InvalidInstance.NotMatch`; HTTP status 400.
pub const INVALID_INSTANCE__NOT_MATCH: &str = "InvalidInstance.NotMatch";

/// `InvalidInstance.NotOriginInstance`; HTTP status 400.
pub const INVALID_INSTANCE__NOT_ORIGIN_INSTANCE: &str = "InvalidInstance.NotOriginInstance";

/// `InvalidInstance.NotVpc`; HTTP status 400.
pub const INVALID_INSTANCE__NOT_VPC: &str = "InvalidInstance.NotVpc";

/// `InvalidInstance.OverduePayment`; HTTP status 403.
pub const INVALID_INSTANCE__OVERDUE_PAYMENT: &str = "InvalidInstance.OverduePayment";

/// `InvalidInstance.PreInstanceExpired`; HTTP status 403.
pub const INVALID_INSTANCE__PRE_INSTANCE_EXPIRED: &str = "InvalidInstance.PreInstanceExpired";

/// `InvalidInstance.PurchaseNotFound`; HTTP status 400.
pub const INVALID_INSTANCE__PURCHASE_NOT_FOUND: &str = "InvalidInstance.PurchaseNotFound";

/// `InvalidInstance.StatusError`; HTTP status 400.
pub const INVALID_INSTANCE__STATUS_ERROR: &str = "InvalidInstance.StatusError";

/// `InvalidInstance.TempBandwidthUpgrade`; HTTP status 403.
pub const INVALID_INSTANCE__TEMP_BANDWIDTH_UPGRADE: &str = "InvalidInstance.TempBandwidthUpgrade";

/// `InvalidInstance.UnPaidOrder`; HTTP status 400 and 403.
pub const INVALID_INSTANCE__UN_PAID_ORDER: &str = "InvalidInstance.UnPaidOrder";

/// `InvalidInstance.UnpaidOrder`; HTTP status 400 and 403.
pub const INVALID_INSTANCE__UNPAID_ORDER: &str = "InvalidInstance.UnpaidOrder";

/// `InvalidInstance.ZeroBandwidth`; HTTP status 403.
pub const INVALID_INSTANCE__ZERO_BANDWIDTH: &str = "InvalidInstance.ZeroBandwidth";

/// `InvalidInstance.ZoneConflict`; HTTP status 403.
pub const INVALID_INSTANCE__ZONE_CONFLICT: &str = "InvalidInstance.ZoneConflict";

/// `InvalidInstanceAmount.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_AMOUNT__VALUE_NOT_SUPPORTED: &str = "InvalidInstanceAmount.ValueNotSupported";

/// `InvalidInstanceChargeType.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_INSTANCE_CHARGE_TYPE__NOT_FOUND: &str = "InvalidInstanceChargeType.NotFound";

/// `InvalidInstanceChargeType.NotSupport`; HTTP status 400 and 404.
pub const INVALID_INSTANCE_CHARGE_TYPE__NOT_SUPPORT: &str = "InvalidInstanceChargeType.NotSupport";

/// `InvalidInstanceChargeType.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_CHARGE_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidInstanceChargeType.ValueNotSupported";

/// `InvalidInstanceFamilyLevel.NotSupported`; HTTP status 400.
pub const INVALID_INSTANCE_FAMILY_LEVEL__NOT_SUPPORTED: &str = "InvalidInstanceFamilyLevel.NotSupported";

/// `InvalidInstanceID.Malformed`; HTTP status 400.
pub const INVALID_INSTANCE_ID__MALFORMED_3U: &str = "InvalidInstanceID.Malformed";

/// `InvalidInstanceId.AlreadyExists`; HTTP status 403.
pub const INVALID_INSTANCE_ID__ALREADY_EXISTS: &str = "InvalidInstanceId.AlreadyExists";

/// `InvalidInstanceId.CountLimitExceeded`; HTTP status 403.
pub const INVALID_INSTANCE_ID__COUNT_LIMIT_EXCEEDED: &str = "InvalidInstanceId.CountLimitExceeded";

/// `InvalidInstanceId.LimitedRegion`; HTTP status 403.
pub const INVALID_INSTANCE_ID__LIMITED_REGION: &str = "InvalidInstanceId.LimitedRegion";

/// `InvalidInstanceId.MalFormed`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_ID__MAL_FORMED: &str = "InvalidInstanceId.MalFormed";

/// `InvalidInstanceId.Malformed`; HTTP status 400.
pub const INVALID_INSTANCE_ID__MALFORMED: &str = "InvalidInstanceId.Malformed";

/// `InvalidInstanceId.Mismatch`; HTTP status 400.
pub const INVALID_INSTANCE_ID__MISMATCH: &str = "InvalidInstanceId.Mismatch";

/// `InvalidInstanceId.NOT_FOUND`; HTTP status 404.
pub const INVALID_INSTANCE_ID__NOT_FOUND_: &str = "InvalidInstanceId.NOT_FOUND";

/// `InvalidInstanceId.NotBelong`; HTTP status 403.
pub const INVALID_INSTANCE_ID__NOT_BELONG: &str = "InvalidInstanceId.NotBelong";

/// `InvalidInstanceId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_INSTANCE_ID__NOT_FOUND: &str = "InvalidInstanceId.NotFound";

/// `InvalidInstanceId.NotSupport`; HTTP status 403.
pub const INVALID_INSTANCE_ID__NOT_SUPPORT: &str = "InvalidInstanceId.NotSupport";

/// `InvalidInstanceId.OSTypeUnsupported`; HTTP status 403.
pub const INVALID_INSTANCE_ID__OS_TYPE_UNSUPPORTED_4U: &str = "InvalidInstanceId.OSTypeUnsupported";

/// `InvalidInstanceId.PlanedChange`; HTTP status 403.
pub const INVALID_INSTANCE_ID__PLANED_CHANGE: &str = "InvalidInstanceId.PlanedChange";

/// `InvalidInstanceId.Released`; HTTP status 400.
pub const INVALID_INSTANCE_ID__RELEASED: &str = "InvalidInstanceId.Released";

/// `InvalidInstanceIds.CountLimitExceeded`; HTTP status 403.
pub const INVALID_INSTANCE_IDS__COUNT_LIMIT_EXCEEDED: &str = "InvalidInstanceIds.CountLimitExceeded";

/// `InvalidInstanceIds.MalFormed`; HTTP status 403.
pub const INVALID_INSTANCE_IDS__MAL_FORMED: &str = "InvalidInstanceIds.MalFormed";

/// `InvalidInstanceIds.Malformed`; HTTP status 400.
pub const INVALID_INSTANCE_IDS__MALFORMED: &str = "InvalidInstanceIds.Malformed";

/// `InvalidInstanceIds.NotFound`; HTTP status 404.
pub const INVALID_INSTANCE_IDS__NOT_FOUND: &str = "InvalidInstanceIds.NotFound";

/// `InvalidInstanceIds.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_IDS__VALUE_NOT_SUPPORTED: &str = "InvalidInstanceIds.ValueNotSupported";

/// `InvalidInstanceMetadataTags.NotSupported`; HTTP status 400.
pub const INVALID_INSTANCE_METADATA_TAGS__NOT_SUPPORTED: &str = "InvalidInstanceMetadataTags.NotSupported";

/// `InvalidInstanceName.CustomMalformed`; HTTP status 400.
pub const INVALID_INSTANCE_NAME__CUSTOM_MALFORMED: &str = "InvalidInstanceName.CustomMalformed";

/// `InvalidInstanceName.Malformed`; HTTP status 400.
pub const INVALID_INSTANCE_NAME__MALFORMED: &str = "InvalidInstanceName.Malformed";

/// `InvalidInstanceNetworkType.NotSupport`; HTTP status 404.
pub const INVALID_INSTANCE_NETWORK_TYPE__NOT_SUPPORT: &str = "InvalidInstanceNetworkType.NotSupport";

/// `InvalidInstanceOwner.Error`; HTTP status 400.
pub const INVALID_INSTANCE_OWNER__ERROR: &str = "InvalidInstanceOwner.Error";

/// `InvalidInstanceStatus`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_STATUS: &str = "InvalidInstanceStatus";

/// `InvalidInstanceStatus.CreditSpecRestricted`; HTTP status 400.
pub const INVALID_INSTANCE_STATUS__CREDIT_SPEC_RESTRICTED: &str = "InvalidInstanceStatus.CreditSpecRestricted";

/// `InvalidInstanceStatus.NeedRestart`; HTTP status 404.
pub const INVALID_INSTANCE_STATUS__NEED_RESTART: &str = "InvalidInstanceStatus.NeedRestart";

/// `InvalidInstanceStatus.NotNormal`; HTTP status 403.
pub const INVALID_INSTANCE_STATUS__NOT_NORMAL: &str = "InvalidInstanceStatus.NotNormal";

/// `InvalidInstanceStatus.NotRunning`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_STATUS__NOT_RUNNING: &str = "InvalidInstanceStatus.NotRunning";

/// `InvalidInstanceStatus.NotStopped`; HTTP status 400.
pub const INVALID_INSTANCE_STATUS__NOT_STOPPED: &str = "InvalidInstanceStatus.NotStopped";

/// `InvalidInstanceStatus.NotSupported`; HTTP status 404.
pub const INVALID_INSTANCE_STATUS__NOT_SUPPORTED: &str = "InvalidInstanceStatus.NotSupported";

/// `InvalidInstanceStatus.Released`; HTTP status 403.
pub const INVALID_INSTANCE_STATUS__RELEASED: &str = "InvalidInstanceStatus.Released";

/// `InvalidInstanceStatus.Unstopped`; HTTP status 400.
pub const INVALID_INSTANCE_STATUS__UNSTOPPED: &str = "InvalidInstanceStatus.Unstopped";

/// `InvalidInstanceType.ElasticNetworkInterfaceNotSupported`; HTTP status 400.
pub const INVALID_INSTANCE_TYPE__ELASTIC_NETWORK_INTERFACE_NOT_SUPPORTED: &str =
    "InvalidInstanceType.ElasticNetworkInterfaceNotSupported";

/// `InvalidInstanceType.Missing`; HTTP status 404.
pub const INVALID_INSTANCE_TYPE__MISSING: &str = "InvalidInstanceType.Missing";

/// `InvalidInstanceType.NotFound`; HTTP status 404.
pub const INVALID_INSTANCE_TYPE__NOT_FOUND: &str = "InvalidInstanceType.NotFound";

/// `InvalidInstanceType.NotMatch`; HTTP status 403 and 404.
pub const INVALID_INSTANCE_TYPE__NOT_MATCH: &str = "InvalidInstanceType.NotMatch";

/// `InvalidInstanceType.NotSupport`; HTTP status 400 and 404.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT: &str = "InvalidInstanceType.NotSupport";

/// `InvalidInstanceType.NotSupportCpuOptionsTopologyType`; HTTP status 400.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_CPU_OPTIONS_TOPOLOGY_TYPE: &str =
    "InvalidInstanceType.NotSupportCpuOptionsTopologyType";

/// `InvalidInstanceType.NotSupportCredit`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_CREDIT: &str = "InvalidInstanceType.NotSupportCredit";

/// `InvalidInstanceType.NotSupportDemand`; HTTP status 400.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_DEMAND: &str = "InvalidInstanceType.NotSupportDemand";

/// `InvalidInstanceType.NotSupportDiskCategory`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_DISK_CATEGORY: &str = "InvalidInstanceType.NotSupportDiskCategory";

/// `InvalidInstanceType.NotSupportMultiAttachDisk`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_MULTI_ATTACH_DISK: &str = "InvalidInstanceType.NotSupportMultiAttachDisk";

/// `InvalidInstanceType.NotSupportPL0`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_PL0_6U: &str = "InvalidInstanceType.NotSupportPL0";

/// `InvalidInstanceType.NotSupportUpgrade`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORT_UPGRADE: &str = "InvalidInstanceType.NotSupportUpgrade";

/// `InvalidInstanceType.NotSupported`; HTTP status 400 and 403.
pub const INVALID_INSTANCE_TYPE__NOT_SUPPORTED: &str = "InvalidInstanceType.NotSupported";

/// `InvalidInstanceType.NvmeRequired`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NVME_REQUIRED: &str = "InvalidInstanceType.NvmeRequired";

/// `InvalidInstanceType.NvmeUnsupported`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__NVME_UNSUPPORTED: &str = "InvalidInstanceType.NvmeUnsupported";

/// `InvalidInstanceType.PhasedOut`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__PHASED_OUT: &str = "InvalidInstanceType.PhasedOut";

/// `InvalidInstanceType.ValueNotSupported`; HTTP status 400, 403 and 404.
pub const INVALID_INSTANCE_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidInstanceType.ValueNotSupported";

/// `InvalidInstanceType.ValueUnauthorized`; HTTP status 400 and 500.
pub const INVALID_INSTANCE_TYPE__VALUE_UNAUTHORIZED: &str = "InvalidInstanceType.ValueUnauthorized";

/// `InvalidInstanceType.ZoneNotSupported`; HTTP status 403.
pub const INVALID_INSTANCE_TYPE__ZONE_NOT_SUPPORTED: &str = "InvalidInstanceType.ZoneNotSupported";

/// `InvalidInstanceType.codeUnauthorized`; HTTP status 400.
pub const INVALID_INSTANCE_TYPE__CODE_UNAUTHORIZED_4L: &str = "InvalidInstanceType.codeUnauthorized";

/// `InvalidInstanceTypeFamily.NotFound`; HTTP status 400.
pub const INVALID_INSTANCE_TYPE_FAMILY__NOT_FOUND: &str = "InvalidInstanceTypeFamily.NotFound";

/// `InvalidInstantAccessRetentionDays.Malformed`; HTTP status 403.
pub const INVALID_INSTANT_ACCESS_RETENTION_DAYS__MALFORMED: &str = "InvalidInstantAccessRetentionDays.Malformed";

/// `InvalidInternalIp.Malformed`; HTTP status 400.
pub const INVALID_INTERNAL_IP__MALFORMED: &str = "InvalidInternalIp.Malformed";

/// `InvalidInternalPort.Malformed`; HTTP status 400.
pub const INVALID_INTERNAL_PORT__MALFORMED: &str = "InvalidInternalPort.Malformed";

/// `InvalidInternetChargeType.InstanceNotSupported`; HTTP status 400.
pub const INVALID_INTERNET_CHARGE_TYPE__INSTANCE_NOT_SUPPORTED: &str = "InvalidInternetChargeType.InstanceNotSupported";

/// `InvalidInternetChargeType.ValueNotSupported`; HTTP status 400, 403 and 404.
pub const INVALID_INTERNET_CHARGE_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidInternetChargeType.ValueNotSupported";

/// `InvalidInternetMaxBandwidthIn.Malformed`; HTTP status 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_IN__MALFORMED: &str = "InvalidInternetMaxBandwidthIn.Malformed";

/// `InvalidInternetMaxBandwidthIn.ValueNotSupported`; HTTP status 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_IN__VALUE_NOT_SUPPORTED: &str =
    "InvalidInternetMaxBandwidthIn.ValueNotSupported";

/// `InvalidInternetMaxBandwidthOut.Malformed`; HTTP status 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT__MALFORMED: &str = "InvalidInternetMaxBandwidthOut.Malformed";

/// `InvalidInternetMaxBandwidthOut.NotSupportedValue`; HTTP status 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT__NOT_SUPPORTED_VALUE: &str =
    "InvalidInternetMaxBandwidthOut.NotSupportedValue";

/// `InvalidInternetMaxBandwidthOut.ValueNotSupported`; HTTP status 400 and 404.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT__VALUE_NOT_SUPPORTED: &str =
    "InvalidInternetMaxBandwidthOut.ValueNotSupported";

/// `InvalidInvokeId.NotFound`; HTTP status 404.
pub const INVALID_INVOKE_ID__NOT_FOUND: &str = "InvalidInvokeId.NotFound";

/// `InvalidIoOptimize.ValueNotSupported`; HTTP status 400.
pub const INVALID_IO_OPTIMIZE__VALUE_NOT_SUPPORTED: &str = "InvalidIoOptimize.ValueNotSupported";

/// `InvalidIoOptimized.NotFound`; HTTP status 400.
pub const INVALID_IO_OPTIMIZED__NOT_FOUND: &str = "InvalidIoOptimized.NotFound";

/// `InvalidIoOptimizedValue.ValueNotSupported`; HTTP status 400.
pub const INVALID_IO_OPTIMIZED_VALUE__VALUE_NOT_SUPPORTED: &str = "InvalidIoOptimizedValue.ValueNotSupported";

/// `InvalidIp.Address`; HTTP status 403.
pub const INVALID_IP__ADDRESS: &str = "InvalidIp.Address";

/// `InvalidIp.IpAssigned`; HTTP status 403 and 404.
pub const INVALID_IP__IP_ASSIGNED: &str = "InvalidIp.IpAssigned";

/// `InvalidIp.IpPrefixIllegal`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_ILLEGAL: &str = "InvalidIp.IpPrefixIllegal";

/// `InvalidIp.IpPrefixMaskIllegal`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_MASK_ILLEGAL: &str = "InvalidIp.IpPrefixMaskIllegal";

/// `InvalidIp.IpPrefixMaskInvalid`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_MASK_INVALID: &str = "InvalidIp.IpPrefixMaskInvalid";

/// `InvalidIp.IpPrefixMaskNotSame`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_MASK_NOT_SAME: &str = "InvalidIp.IpPrefixMaskNotSame";

/// `InvalidIp.IpPrefixMustInReserveSegment`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_MUST_IN_RESERVE_SEGMENT: &str = "InvalidIp.IpPrefixMustInReserveSegment";

/// `InvalidIp.IpPrefixNotAvailable`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_NOT_AVAILABLE: &str = "InvalidIp.IpPrefixNotAvailable";

/// `InvalidIp.IpPrefixNotStrict`; HTTP status 403.
pub const INVALID_IP__IP_PREFIX_NOT_STRICT: &str = "InvalidIp.IpPrefixNotStrict";

/// `InvalidIp.IpRepeated`; HTTP status 403.
pub const INVALID_IP__IP_REPEATED: &str = "InvalidIp.IpRepeated";

/// `InvalidIp.IpUnassigned`; HTTP status 403.
pub const INVALID_IP__IP_UNASSIGNED: &str = "InvalidIp.IpUnassigned";

/// `InvalidIp.Ipv6`; HTTP status 404.
pub const INVALID_IP__IPV6: &str = "InvalidIp.Ipv6";

/// `InvalidIp.Ipv6Assigned`; HTTP status 403.
pub const INVALID_IP__IPV6_ASSIGNED: &str = "InvalidIp.Ipv6Assigned";

/// `InvalidIp.Malformed`; HTTP status 400.
pub const INVALID_IP__MALFORMED: &str = "InvalidIp.Malformed";

/// `InvalidIp.MultiPrimaryIp`; HTTP status 404.
pub const INVALID_IP__MULTI_PRIMARY_IP: &str = "InvalidIp.MultiPrimaryIp";

/// `InvalidIp.NotFound`; HTTP status 400.
pub const INVALID_IP__NOT_FOUND: &str = "InvalidIp.NotFound";

/// `InvalidIp.NotInNatgw`; HTTP status 400.
pub const INVALID_IP__NOT_IN_NATGW: &str = "InvalidIp.NotInNatgw";

/// `InvalidIp.NotSameSubnet`; HTTP status 400.
pub const INVALID_IP__NOT_SAME_SUBNET: &str = "InvalidIp.NotSameSubnet";

/// `InvalidIpAddress.Malformed`; HTTP status 400.
pub const INVALID_IP_ADDRESS__MALFORMED: &str = "InvalidIpAddress.Malformed";

/// `InvalidIpAddress.NeedInstanceId`; HTTP status 403.
pub const INVALID_IP_ADDRESS__NEED_INSTANCE_ID: &str = "InvalidIpAddress.NeedInstanceId";

/// `InvalidIpAddress.NotFound`; HTTP status 400 and 404.
pub const INVALID_IP_ADDRESS__NOT_FOUND: &str = "InvalidIpAddress.NotFound";

/// `InvalidIpAddress.NotPublic`; HTTP status 403.
pub const INVALID_IP_ADDRESS__NOT_PUBLIC: &str = "InvalidIpAddress.NotPublic";

/// `InvalidIpCount.ValueNotSupported`; HTTP status 400.
pub const INVALID_IP_COUNT__VALUE_NOT_SUPPORTED: &str = "InvalidIpCount.ValueNotSupported";

/// `InvalidIpInstanceId.NotFound`; HTTP status 404.
pub const INVALID_IP_INSTANCE_ID__NOT_FOUND: &str = "InvalidIpInstanceId.NotFound";

/// `InvalidIpPortRange.Malformed`; HTTP status 400.
pub const INVALID_IP_PORT_RANGE__MALFORMED: &str = "InvalidIpPortRange.Malformed";

/// `InvalidIpProtocol.Malformed`; HTTP status 400.
pub const INVALID_IP_PROTOCOL__MALFORMED: &str = "InvalidIpProtocol.Malformed";

/// `InvalidIpProtocol.ValueNotSupported`; HTTP status 400.
pub const INVALID_IP_PROTOCOL__VALUE_NOT_SUPPORTED: &str = "InvalidIpProtocol.ValueNotSupported";

/// `InvalidIpStatus.HasBeenUsedByForwardEntry`; HTTP status 400.
pub const INVALID_IP_STATUS__HAS_BEEN_USED_BY_FORWARD_ENTRY: &str = "InvalidIpStatus.HasBeenUsedByForwardEntry";

/// `InvalidIpStatus.HasBeenUsedBySnatTable`; HTTP status 400.
pub const INVALID_IP_STATUS__HAS_BEEN_USED_BY_SNAT_TABLE: &str = "InvalidIpStatus.HasBeenUsedBySnatTable";

/// `InvalidIpv6Gateway.NotFound`; HTTP status 404.
pub const INVALID_IPV6_GATEWAY__NOT_FOUND: &str = "InvalidIpv6Gateway.NotFound";

/// `InvalidIspBandwidthOut`; HTTP status 403.
pub const INVALID_ISP_BANDWIDTH_OUT: &str = "InvalidIspBandwidthOut";

/// `InvalidIspType.ValueNotSupported`; HTTP status 403.
pub const INVALID_ISP_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidIspType.ValueNotSupported";

/// `InvalidIspUID`; HTTP status 403.
pub const INVALID_ISP_UID_3U: &str = "InvalidIspUID";

/// `InvalidKMSKeyId.NotSymmetric`; HTTP status 400 and 403.
pub const INVALID_KMS_KEY_ID__NOT_SYMMETRIC_2U: &str = "InvalidKMSKeyId.NotSymmetric";

/// `InvalidKeyPairName.Malformed`; HTTP status 400.
pub const INVALID_KEY_PAIR_NAME__MALFORMED: &str = "InvalidKeyPairName.Malformed";

/// `InvalidKeyPairName.NotFound`; HTTP status 400 and 404.
pub const INVALID_KEY_PAIR_NAME__NOT_FOUND: &str = "InvalidKeyPairName.NotFound";

/// `InvalidKeyPairNames.ValueNotSupported`; HTTP status 400.
pub const INVALID_KEY_PAIR_NAMES__VALUE_NOT_SUPPORTED: &str = "InvalidKeyPairNames.ValueNotSupported";

/// `InvalidKmsKeyId.NotMatchSnapshot`; HTTP status 400.
pub const INVALID_KMS_KEY_ID__NOT_MATCH_SNAPSHOT: &str = "InvalidKmsKeyId.NotMatchSnapshot";

/// `InvalidLaunchTemplate.NotFound`; HTTP status 404.
pub const INVALID_LAUNCH_TEMPLATE__NOT_FOUND: &str = "InvalidLaunchTemplate.NotFound";

/// `InvalidLaunchTemplate.ValueNotSupported`; HTTP status 400.
pub const INVALID_LAUNCH_TEMPLATE__VALUE_NOT_SUPPORTED: &str = "InvalidLaunchTemplate.ValueNotSupported";

/// `InvalidLaunchTemplateConfigs.SizeExceed`; HTTP status 400.
pub const INVALID_LAUNCH_TEMPLATE_CONFIGS__SIZE_EXCEED: &str = "InvalidLaunchTemplateConfigs.SizeExceed";

/// `InvalidLaunchTemplateName.Malformed`; HTTP status 400.
pub const INVALID_LAUNCH_TEMPLATE_NAME__MALFORMED: &str = "InvalidLaunchTemplateName.Malformed";

/// `InvalidLaunchTemplateVersion.NotFound`; HTTP status 404.
pub const INVALID_LAUNCH_TEMPLATE_VERSION__NOT_FOUND: &str = "InvalidLaunchTemplateVersion.NotFound";

/// `InvalidLaunchTemplateVersion.ValueNotSupported`; HTTP status 400.
pub const INVALID_LAUNCH_TEMPLATE_VERSION__VALUE_NOT_SUPPORTED: &str = "InvalidLaunchTemplateVersion.ValueNotSupported";

/// `InvalidLicenseType.BYOLOnly`; HTTP status 400.
pub const INVALID_LICENSE_TYPE__BYOL_ONLY_4U: &str = "InvalidLicenseType.BYOLOnly";

/// `InvalidLicenseType.NotSupported`; HTTP status 400.
pub const INVALID_LICENSE_TYPE__NOT_SUPPORTED: &str = "InvalidLicenseType.NotSupported";

/// `InvalidLimitation.NotFound`; HTTP status 404.
pub const INVALID_LIMITATION__NOT_FOUND: &str = "InvalidLimitation.NotFound";

/// `InvalidLineOperator.Malformd`; HTTP status 400.
pub const INVALID_LINE_OPERATOR__MALFORMD: &str = "InvalidLineOperator.Malformd";

/// `InvalidLoanOrderStatus.Uncompleted`; HTTP status 400.
pub const INVALID_LOAN_ORDER_STATUS__UNCOMPLETED: &str = "InvalidLoanOrderStatus.Uncompleted";

/// `InvalidLocalGatewayIp.Malformed`; HTTP status 400.
pub const INVALID_LOCAL_GATEWAY_IP__MALFORMED: &str = "InvalidLocalGatewayIp.Malformed";

/// `InvalidLockReason.NotFound`; HTTP status 404.
pub const INVALID_LOCK_REASON__NOT_FOUND: &str = "InvalidLockReason.NotFound";

/// `InvalidManagedPrivateSpaceId.DedicatedHostIdConflict`; HTTP status 403.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID__DEDICATED_HOST_ID_CONFLICT: &str =
    "InvalidManagedPrivateSpaceId.DedicatedHostIdConflict";

/// `InvalidManagedPrivateSpaceId.NotFound`; HTTP status 400.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID__NOT_FOUND: &str = "InvalidManagedPrivateSpaceId.NotFound";

/// `InvalidManagedPrivateSpaceId.TenancyConflict`; HTTP status 403.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID__TENANCY_CONFLICT: &str = "InvalidManagedPrivateSpaceId.TenancyConflict";

/// `InvalidMarketImage.NotFound`; HTTP status 404.
pub const INVALID_MARKET_IMAGE__NOT_FOUND: &str = "InvalidMarketImage.NotFound";

/// `InvalidMarketImageChargeType.NotSupport`; HTTP status 400.
pub const INVALID_MARKET_IMAGE_CHARGE_TYPE__NOT_SUPPORT: &str = "InvalidMarketImageChargeType.NotSupport";

/// `InvalidMarketImageStatus.NotSupported`; HTTP status 400.
pub const INVALID_MARKET_IMAGE_STATUS__NOT_SUPPORTED: &str = "InvalidMarketImageStatus.NotSupported";

/// `InvalidMaxAmount.Malformed`; HTTP status 400.
pub const INVALID_MAX_AMOUNT__MALFORMED: &str = "InvalidMaxAmount.Malformed";

/// `InvalidMaxPartitionNumber.Malformed`; HTTP status 403.
pub const INVALID_MAX_PARTITION_NUMBER__MALFORMED: &str = "InvalidMaxPartitionNumber.Malformed";

/// `InvalidMaxPrice.NotSupported`; HTTP status 400.
pub const INVALID_MAX_PRICE__NOT_SUPPORTED: &str = "InvalidMaxPrice.NotSupported";

/// `InvalidMinAmount.Malformed`; HTTP status 400.
pub const INVALID_MIN_AMOUNT__MALFORMED: &str = "InvalidMinAmount.Malformed";

/// `InvalidModifyInfo`; HTTP status 400.
pub const INVALID_MODIFY_INFO: &str = "InvalidModifyInfo";

/// `InvalidName.Malformd`; HTTP status 400.
pub const INVALID_NAME__MALFORMD: &str = "InvalidName.Malformd";

/// `InvalidName.Malformed`; HTTP status 400, 403 and 500.
pub const INVALID_NAME__MALFORMED: &str = "InvalidName.Malformed";

/// `InvalidNatGateway.NotFound`; HTTP status 400 and 404.
pub const INVALID_NAT_GATEWAY__NOT_FOUND: &str = "InvalidNatGateway.NotFound";

/// `InvalidNatGatewayDescription.MalFormed`; HTTP status 400.
pub const INVALID_NAT_GATEWAY_DESCRIPTION__MAL_FORMED: &str = "InvalidNatGatewayDescription.MalFormed";

/// `InvalidNatGatewayId.NotFound`; HTTP status 400 and 404.
pub const INVALID_NAT_GATEWAY_ID__NOT_FOUND: &str = "InvalidNatGatewayId.NotFound";

/// `InvalidNatGatewayName.MalFormed`; HTTP status 400.
pub const INVALID_NAT_GATEWAY_NAME__MAL_FORMED: &str = "InvalidNatGatewayName.MalFormed";

/// `InvalidNetworkInterface.NotFound`; HTTP status 404.
pub const INVALID_NETWORK_INTERFACE__NOT_FOUND: &str = "InvalidNetworkInterface.NotFound";

/// `InvalidNetworkType`; HTTP status 403.
pub const INVALID_NETWORK_TYPE: &str = "InvalidNetworkType";

/// `InvalidNetworkType.Conflict`; HTTP status 403.
pub const INVALID_NETWORK_TYPE__CONFLICT: &str = "InvalidNetworkType.Conflict";

/// `InvalidNetworkType.Mismatch`; HTTP status 400 and 403.
pub const INVALID_NETWORK_TYPE__MISMATCH: &str = "InvalidNetworkType.Mismatch";

/// `InvalidNetworkType.MismatchRamRole`; HTTP status 403.
pub const INVALID_NETWORK_TYPE__MISMATCH_RAM_ROLE: &str = "InvalidNetworkType.MismatchRamRole";

/// `InvalidNetworkType.NotFound`; HTTP status 404.
pub const INVALID_NETWORK_TYPE__NOT_FOUND: &str = "InvalidNetworkType.NotFound";

/// `InvalidNetworkType.NotSupported`; HTTP status 400.
pub const INVALID_NETWORK_TYPE__NOT_SUPPORTED: &str = "InvalidNetworkType.NotSupported";

/// `InvalidNetworkType.ValueNotSupported`; HTTP status 400, 403 and 404.
pub const INVALID_NETWORK_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidNetworkType.ValueNotSupported";

/// `InvalidNextHop`; HTTP status 400.
pub const INVALID_NEXT_HOP: &str = "InvalidNextHop";

/// `InvalidNextHop.NotFound`; HTTP status 400.
pub const INVALID_NEXT_HOP__NOT_FOUND: &str = "InvalidNextHop.NotFound";

/// `InvalidNextHopId.NotFound`; HTTP status 404.
pub const INVALID_NEXT_HOP_ID__NOT_FOUND: &str = "InvalidNextHopId.NotFound";

/// `InvalidNextHopList.Size`; HTTP status 400.
pub const INVALID_NEXT_HOP_LIST__SIZE: &str = "InvalidNextHopList.Size";

/// `InvalidNextHopType`; HTTP status 400.
pub const INVALID_NEXT_HOP_TYPE: &str = "InvalidNextHopType";

/// `InvalidNexthop`; HTTP status 400.
pub const INVALID_NEXTHOP: &str = "InvalidNexthop";

/// `InvalidNexthop.DirectEni`; HTTP status 400.
pub const INVALID_NEXTHOP__DIRECT_ENI: &str = "InvalidNexthop.DirectEni";

/// `InvalidNexthop.NotFound`; HTTP status 400.
pub const INVALID_NEXTHOP__NOT_FOUND: &str = "InvalidNexthop.NotFound";

/// `InvalidNexthopListSize`; HTTP status 400.
pub const INVALID_NEXTHOP_LIST_SIZE: &str = "InvalidNexthopListSize";

/// `InvalidNexthopTypeAndList.BothNotNull`; HTTP status 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST__BOTH_NOT_NULL: &str = "InvalidNexthopTypeAndList.BothNotNull";

/// `InvalidNexthopTypeAndList.BothNull`; HTTP status 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST__BOTH_NULL: &str = "InvalidNexthopTypeAndList.BothNull";

/// `InvalidNicOrVm.NotFound`; HTTP status 400.
pub const INVALID_NIC_OR_VM__NOT_FOUND: &str = "InvalidNicOrVm.NotFound";

/// `InvalidNicType.Mismatch`; HTTP status 400 and 403.
pub const INVALID_NIC_TYPE__MISMATCH: &str = "InvalidNicType.Mismatch";

/// `InvalidNicType.ValueNotSupported`; HTTP status 400.
pub const INVALID_NIC_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidNicType.ValueNotSupported";

/// `InvalidNodeControllerId.Malformed`; HTTP status 400.
pub const INVALID_NODE_CONTROLLER_ID__MALFORMED: &str = "InvalidNodeControllerId.Malformed";

/// `InvalidNotBefore.Passed`; HTTP status 403.
pub const INVALID_NOT_BEFORE__PASSED: &str = "InvalidNotBefore.Passed";

/// `InvalidOSS.NotAuthorized`; HTTP status 403.
pub const INVALID_OSS__NOT_AUTHORIZED_2U: &str = "InvalidOSS.NotAuthorized";

/// `InvalidOSSBucket.EncryptUnsupported`; HTTP status 403.
pub const INVALID_OSS_BUCKET__ENCRYPT_UNSUPPORTED_2U: &str = "InvalidOSSBucket.EncryptUnsupported";

/// `InvalidOSSBucket.FlowLimit`; HTTP status 400.
pub const INVALID_OSS_BUCKET__FLOW_LIMIT_2U: &str = "InvalidOSSBucket.FlowLimit";

/// `InvalidOSSBucket.Malformed`; HTTP status 400.
pub const INVALID_OSS_BUCKET__MALFORMED_2U: &str = "InvalidOSSBucket.Malformed";

/// `InvalidOSSBucket.NotFound`; HTTP status 400 and 403.
pub const INVALID_OSS_BUCKET__NOT_FOUND_2U: &str = "InvalidOSSBucket.NotFound";

/// `InvalidOSSBucket.NotMatched`; HTTP status 400.
pub const INVALID_OSS_BUCKET__NOT_MATCHED_2U: &str = "InvalidOSSBucket.NotMatched";

/// `InvalidOSSObject.Malformed`; HTTP status 400.
pub const INVALID_OSS_OBJECT__MALFORMED_2U: &str = "InvalidOSSObject.Malformed";

/// `InvalidOSSObject.NeedRestore`; HTTP status 400.
pub const INVALID_OSS_OBJECT__NEED_RESTORE_2U: &str = "InvalidOSSObject.NeedRestore";

/// `InvalidOSSObject.NotFound`; HTTP status 400.
pub const INVALID_OSS_OBJECT__NOT_FOUND_2U: &str = "InvalidOSSObject.NotFound";

/// `InvalidOSSObject.Size`; HTTP status 400.
pub const INVALID_OSS_OBJECT__SIZE_2U: &str = "InvalidOSSObject.Size";

/// `InvalidOSSPrefix.Malformed`; HTTP status 400.
pub const INVALID_OSS_PREFIX__MALFORMED_2U: &str = "InvalidOSSPrefix.Malformed";

/// `InvalidOSType`; HTTP status 404.
pub const INVALID_OS_TYPE_2U: &str = "InvalidOSType";

/// `InvalidOSType.Malformed`; HTTP status 400.
pub const INVALID_OS_TYPE__MALFORMED_2U: &str = "InvalidOSType.Malformed";

/// `InvalidOperation.AddressAlreadyAllocated`; HTTP status 404.
pub const INVALID_OPERATION__ADDRESS_ALREADY_ALLOCATED: &str = "InvalidOperation.AddressAlreadyAllocated";

/// `InvalidOperation.AddressNotInVSwitchCidr`; HTTP status 404.
pub const INVALID_OPERATION__ADDRESS_NOT_IN_V_SWITCH_CIDR: &str = "InvalidOperation.AddressNotInVSwitchCidr";

/// `InvalidOperation.AllocateFailed`; HTTP status 400.
pub const INVALID_OPERATION__ALLOCATE_FAILED: &str = "InvalidOperation.AllocateFailed";

/// `InvalidOperation.AtLeastInOneGroup`; HTTP status 403.
pub const INVALID_OPERATION__AT_LEAST_IN_ONE_GROUP: &str = "InvalidOperation.AtLeastInOneGroup";

/// `InvalidOperation.AvailabilityZoneMismatch`; HTTP status 403.
pub const INVALID_OPERATION__AVAILABILITY_ZONE_MISMATCH: &str = "InvalidOperation.AvailabilityZoneMismatch";

/// `InvalidOperation.BoundingEniSlaveQuotaExceed`; HTTP status 403.
pub const INVALID_OPERATION__BOUNDING_ENI_SLAVE_QUOTA_EXCEED: &str = "InvalidOperation.BoundingEniSlaveQuotaExceed";

/// `InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk`; HTTP status 403.
pub const INVALID_OPERATION__CAN_NOT_ATTACH_MULTI_ATTACH_DISK_AS_SYSTEM_DISK: &str =
    "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk";

/// `InvalidOperation.CloudAssistantVersionUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__CLOUD_ASSISTANT_VERSION_UNSUPPORTED: &str =
    "InvalidOperation.CloudAssistantVersionUnsupported";

/// `InvalidOperation.CloudBoxEcsNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__CLOUD_BOX_ECS_NOT_SUPPORT: &str = "InvalidOperation.CloudBoxEcsNotSupport";

/// `InvalidOperation.CloudBoxImageImportRoleRequired`; HTTP status 403.
pub const INVALID_OPERATION__CLOUD_BOX_IMAGE_IMPORT_ROLE_REQUIRED: &str =
    "InvalidOperation.CloudBoxImageImportRoleRequired";

/// `InvalidOperation.CloudBoxImageImportUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__CLOUD_BOX_IMAGE_IMPORT_UNSUPPORTED: &str =
    "InvalidOperation.CloudBoxImageImportUnsupported";

/// `InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting`; HTTP status 403.
pub const INVALID_OPERATION__CONFIDENTIAL_COMPUTING_MODE_IN_INVITE_ONLY_TESTING: &str =
    "InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting";

/// `InvalidOperation.Conflict`; HTTP status 409.
pub const INVALID_OPERATION__CONFLICT: &str = "InvalidOperation.Conflict";

/// `InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni`; HTTP status 400.
pub const INVALID_OPERATION__CONNECTION_TRACKING_CONFIG_NOT_SUPPORT_MEMBER_ENI: &str =
    "InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni";

/// `InvalidOperation.CreateFromSnapshotUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__CREATE_FROM_SNAPSHOT_UNSUPPORTED: &str = "InvalidOperation.CreateFromSnapshotUnsupported";

/// `InvalidOperation.DecreaseRetentionDaysUnsupported`; HTTP status 400.
pub const INVALID_OPERATION__DECREASE_RETENTION_DAYS_UNSUPPORTED: &str =
    "InvalidOperation.DecreaseRetentionDaysUnsupported";

/// `InvalidOperation.DeleteDefaultVersion`; HTTP status 403.
pub const INVALID_OPERATION__DELETE_DEFAULT_VERSION: &str = "InvalidOperation.DeleteDefaultVersion";

/// `InvalidOperation.DeleteSharedSnapshotUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__DELETE_SHARED_SNAPSHOT_UNSUPPORTED: &str =
    "InvalidOperation.DeleteSharedSnapshotUnsupported";

/// `InvalidOperation.DeletionProtection`; HTTP status 400 and 403.
pub const INVALID_OPERATION__DELETION_PROTECTION: &str = "InvalidOperation.DeletionProtection";

/// `InvalidOperation.DetachPrimaryEniNotAllowed`; HTTP status 400.
pub const INVALID_OPERATION__DETACH_PRIMARY_ENI_NOT_ALLOWED: &str = "InvalidOperation.DetachPrimaryEniNotAllowed";

/// `InvalidOperation.DiskCategoryUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__DISK_CATEGORY_UNSUPPORTED: &str = "InvalidOperation.DiskCategoryUnsupported";

/// `InvalidOperation.EipBindModel`; HTTP status 403.
pub const INVALID_OPERATION__EIP_BIND_MODEL: &str = "InvalidOperation.EipBindModel";

/// `InvalidOperation.EipNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__EIP_NOT_SUPPORT: &str = "InvalidOperation.EipNotSupport";

/// `InvalidOperation.EnableIpv6Failed`; HTTP status 404.
pub const INVALID_OPERATION__ENABLE_IPV6_FAILED: &str = "InvalidOperation.EnableIpv6Failed";

/// `InvalidOperation.EniAndGroupNotBelongSameUser`; HTTP status 400.
pub const INVALID_OPERATION__ENI_AND_GROUP_NOT_BELONG_SAME_USER: &str = "InvalidOperation.EniAndGroupNotBelongSameUser";

/// `InvalidOperation.EniCountExceeded`; HTTP status 400 and 403.
pub const INVALID_OPERATION__ENI_COUNT_EXCEEDED: &str = "InvalidOperation.EniCountExceeded";

/// `InvalidOperation.EniHotPlugNotSupported`; HTTP status 400.
pub const INVALID_OPERATION__ENI_HOT_PLUG_NOT_SUPPORTED: &str = "InvalidOperation.EniHotPlugNotSupported";

/// `InvalidOperation.EniLinked`; HTTP status 403.
pub const INVALID_OPERATION__ENI_LINKED: &str = "InvalidOperation.EniLinked";

/// `InvalidOperation.EniQueuePairNumberOverflow`; HTTP status 400 and 403.
pub const INVALID_OPERATION__ENI_QUEUE_PAIR_NUMBER_OVERFLOW: &str = "InvalidOperation.EniQueuePairNumberOverflow";

/// `InvalidOperation.EniServiceManaged`; HTTP status 403.
pub const INVALID_OPERATION__ENI_SERVICE_MANAGED: &str = "InvalidOperation.EniServiceManaged";

/// `InvalidOperation.EniTrafficModeNotSupportIPv6`; HTTP status 400.
pub const INVALID_OPERATION__ENI_TRAFFIC_MODE_NOT_SUPPORT_I_PV6: &str = "InvalidOperation.EniTrafficModeNotSupportIPv6";

/// `InvalidOperation.EniTrafficModeNotSupportIpv6`; HTTP status 403 and 404.
pub const INVALID_OPERATION__ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6: &str = "InvalidOperation.EniTrafficModeNotSupportIpv6";

/// `InvalidOperation.EniTrunkDeviceFull`; HTTP status 403.
pub const INVALID_OPERATION__ENI_TRUNK_DEVICE_FULL: &str = "InvalidOperation.EniTrunkDeviceFull";

/// `InvalidOperation.EniTypeNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__ENI_TYPE_NOT_SUPPORT: &str = "InvalidOperation.EniTypeNotSupport";

/// `InvalidOperation.EniTypeNotSupportAttachToTrunk`; HTTP status 403.
pub const INVALID_OPERATION__ENI_TYPE_NOT_SUPPORT_ATTACH_TO_TRUNK: &str =
    "InvalidOperation.EniTypeNotSupportAttachToTrunk";

/// `InvalidOperation.EniTypeNotSupportTrunking`; HTTP status 403.
pub const INVALID_OPERATION__ENI_TYPE_NOT_SUPPORT_TRUNKING: &str = "InvalidOperation.EniTypeNotSupportTrunking";

/// `InvalidOperation.ExceedInstanceTypeQueueNumber`; HTTP status 403.
pub const INVALID_OPERATION__EXCEED_INSTANCE_TYPE_QUEUE_NUMBER: &str = "InvalidOperation.ExceedInstanceTypeQueueNumber";

/// `InvalidOperation.HasIpv6RouteEntry`; HTTP status 404.
pub const INVALID_OPERATION__HAS_IPV6_ROUTE_ENTRY: &str = "InvalidOperation.HasIpv6RouteEntry";

/// `InvalidOperation.HasMemberEniAttached`; HTTP status 403.
pub const INVALID_OPERATION__HAS_MEMBER_ENI_ATTACHED: &str = "InvalidOperation.HasMemberEniAttached";

/// `InvalidOperation.HasSlaveEniBonded`; HTTP status 400.
pub const INVALID_OPERATION__HAS_SLAVE_ENI_BONDED: &str = "InvalidOperation.HasSlaveEniBonded";

/// `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`; HTTP status 400 and 403.
pub const INVALID_OPERATION__HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED: &str =
    "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded";

/// `InvalidOperation.HighPerformanceTrafficModeEniNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__HIGH_PERFORMANCE_TRAFFIC_MODE_ENI_NOT_SUPPORT: &str =
    "InvalidOperation.HighPerformanceTrafficModeEniNotSupport";

/// `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed`; HTTP status 403.
pub const INVALID_OPERATION__HIGH_PERFORMANCE_TRAFFIC_MODE_IS_NOT_ALLOWED: &str =
    "InvalidOperation.HighPerformanceTrafficModeIsNotAllowed";

/// `InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni`; HTTP status 403.
pub const INVALID_OPERATION__HIGH_PERFORMANCE_TRAFFIC_MODE_NOT_SUPPORT_MEMBER_ENI: &str =
    "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni";

/// `InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni`; HTTP status 403.
pub const INVALID_OPERATION__HIGH_PERFORMANCE_TRAFFIC_MODE_NOT_SUPPORT_TRUNK_ENI: &str =
    "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni";

/// `InvalidOperation.HotPlugNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__HOT_PLUG_NOT_SUPPORT: &str = "InvalidOperation.HotPlugNotSupport";

/// `InvalidOperation.InstanceNotSupportMulitipleIp`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_NOT_SUPPORT_MULITIPLE_IP: &str = "InvalidOperation.InstanceNotSupportMulitipleIp";

/// `InvalidOperation.InstanceRenewWithDowngradeInPlan`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN: &str =
    "InvalidOperation.InstanceRenewWithDowngradeInPlan";

/// `InvalidOperation.InstanceStatusNotSupport`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_STATUS_NOT_SUPPORT: &str = "InvalidOperation.InstanceStatusNotSupport";

/// `InvalidOperation.InstanceStatusUnsupported`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_STATUS_UNSUPPORTED: &str = "InvalidOperation.InstanceStatusUnsupported";

/// `InvalidOperation.InstanceTypeNotSupport`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_TYPE_NOT_SUPPORT: &str = "InvalidOperation.InstanceTypeNotSupport";

/// `InvalidOperation.InstanceTypeNotSupportEniTrunking`; HTTP status 403.
pub const INVALID_OPERATION__INSTANCE_TYPE_NOT_SUPPORT_ENI_TRUNKING: &str =
    "InvalidOperation.InstanceTypeNotSupportEniTrunking";

/// `InvalidOperation.InstanceTypeNotSupportHighPerformance`; HTTP status 400.
pub const INVALID_OPERATION__INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE: &str =
    "InvalidOperation.InstanceTypeNotSupportHighPerformance";

/// `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`; HTTP status 403.
pub const INVALID_OPERATION__INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE_TRAFFIC_MODE: &str =
    "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode";

/// `InvalidOperation.InstanceTypeNotSupportOnlineResize`; HTTP status 403.
pub const INVALID_OPERATION__INSTANCE_TYPE_NOT_SUPPORT_ONLINE_RESIZE: &str =
    "InvalidOperation.InstanceTypeNotSupportOnlineResize";

/// `InvalidOperation.InstanceWithEipNotSupport`; HTTP status 403.
pub const INVALID_OPERATION__INSTANCE_WITH_EIP_NOT_SUPPORT: &str = "InvalidOperation.InstanceWithEipNotSupport";

/// `InvalidOperation.InvalidEcsState`; HTTP status 400.
pub const INVALID_OPERATION__INVALID_ECS_STATE: &str = "InvalidOperation.InvalidEcsState";

/// `InvalidOperation.InvalidEniPageNumber`; HTTP status 403.
pub const INVALID_OPERATION__INVALID_ENI_PAGE_NUMBER: &str = "InvalidOperation.InvalidEniPageNumber";

/// `InvalidOperation.InvalidEniState`; HTTP status 400 and 403.
pub const INVALID_OPERATION__INVALID_ENI_STATE: &str = "InvalidOperation.InvalidEniState";

/// `InvalidOperation.InvalidEniType`; HTTP status 403.
pub const INVALID_OPERATION__INVALID_ENI_TYPE: &str = "InvalidOperation.InvalidEniType";

/// `InvalidOperation.InvalidGeneration`; HTTP status 400.
pub const INVALID_OPERATION__INVALID_GENERATION: &str = "InvalidOperation.InvalidGeneration";

/// `InvalidOperation.InvalidNetworkInterfaceId`; HTTP status 403.
pub const INVALID_OPERATION__INVALID_NETWORK_INTERFACE_ID: &str = "InvalidOperation.InvalidNetworkInterfaceId";

/// `InvalidOperation.InvalidRegion`; HTTP status 400 and 403.
pub const INVALID_OPERATION__INVALID_REGION: &str = "InvalidOperation.InvalidRegion";

/// `InvalidOperation.InvalidTrunkEniStatus`; HTTP status 403.
pub const INVALID_OPERATION__INVALID_TRUNK_ENI_STATUS: &str = "InvalidOperation.InvalidTrunkEniStatus";

/// `InvalidOperation.InvalidVpc`; HTTP status 403.
pub const INVALID_OPERATION__INVALID_VPC: &str = "InvalidOperation.InvalidVpc";

/// `InvalidOperation.InvokeAlreadyFinished`; HTTP status 403.
pub const INVALID_OPERATION__INVOKE_ALREADY_FINISHED: &str = "InvalidOperation.InvokeAlreadyFinished";

/// `InvalidOperation.Ipv4CountExceeded`; HTTP status 403.
pub const INVALID_OPERATION__IPV4_COUNT_EXCEEDED: &str = "InvalidOperation.Ipv4CountExceeded";

/// `InvalidOperation.Ipv4NotSupport`; HTTP status 403.
pub const INVALID_OPERATION__IPV4_NOT_SUPPORT: &str = "InvalidOperation.Ipv4NotSupport";

/// `InvalidOperation.Ipv6CountExceeded`; HTTP status 400 and 403.
pub const INVALID_OPERATION__IPV6_COUNT_EXCEEDED: &str = "InvalidOperation.Ipv6CountExceeded";

/// `InvalidOperation.Ipv6NotSupport`; HTTP status 403.
pub const INVALID_OPERATION__IPV6_NOT_SUPPORT: &str = "InvalidOperation.Ipv6NotSupport";

/// `InvalidOperation.KMSKeyIdNotFound`; HTTP status 403.
pub const INVALID_OPERATION__KMS_KEY_ID_NOT_FOUND_3U: &str = "InvalidOperation.KMSKeyIdNotFound";

/// `InvalidOperation.MaxEniIpv6IpsCountExceeded`; HTTP status 404.
pub const INVALID_OPERATION__MAX_ENI_IPV6_IPS_COUNT_EXCEEDED: &str = "InvalidOperation.MaxEniIpv6IpsCountExceeded";

/// `InvalidOperation.MaxEniQueueNumberExceeded`; HTTP status 403.
pub const INVALID_OPERATION__MAX_ENI_QUEUE_NUMBER_EXCEEDED: &str = "InvalidOperation.MaxEniQueueNumberExceeded";

/// `InvalidOperation.MaxEniQueuePairNumberExceed`; HTTP status 400 and 403.
pub const INVALID_OPERATION__MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED: &str = "InvalidOperation.MaxEniQueuePairNumberExceed";

/// `InvalidOperation.MaxModifyOnlineNumberExceeded`; HTTP status 403.
pub const INVALID_OPERATION__MAX_MODIFY_ONLINE_NUMBER_EXCEEDED: &str = "InvalidOperation.MaxModifyOnlineNumberExceeded";

/// `InvalidOperation.ModifyNicType`; HTTP status 400.
pub const INVALID_OPERATION__MODIFY_NIC_TYPE: &str = "InvalidOperation.ModifyNicType";

/// `InvalidOperation.ModifyPrimaryEniQueueNumber`; HTTP status 403.
pub const INVALID_OPERATION__MODIFY_PRIMARY_ENI_QUEUE_NUMBER: &str = "InvalidOperation.ModifyPrimaryEniQueueNumber";

/// `InvalidOperation.ModifyPublicCommandUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__MODIFY_PUBLIC_COMMAND_UNSUPPORTED: &str =
    "InvalidOperation.ModifyPublicCommandUnsupported";

/// `InvalidOperation.ModifySgRuleEntityType`; HTTP status 400.
pub const INVALID_OPERATION__MODIFY_SG_RULE_ENTITY_TYPE: &str = "InvalidOperation.ModifySgRuleEntityType";

/// `InvalidOperation.MultiAttachDisk`; HTTP status 403.
pub const INVALID_OPERATION__MULTI_ATTACH_DISK: &str = "InvalidOperation.MultiAttachDisk";

/// `InvalidOperation.MultiAttachDiskNotSupportResizeOnline`; HTTP status 403.
pub const INVALID_OPERATION__MULTI_ATTACH_DISK_NOT_SUPPORT_RESIZE_ONLINE: &str =
    "InvalidOperation.MultiAttachDiskNotSupportResizeOnline";

/// `InvalidOperation.MultiGroupType`; HTTP status 400 and 403.
pub const INVALID_OPERATION__MULTI_GROUP_TYPE: &str = "InvalidOperation.MultiGroupType";

/// `InvalidOperation.NetworkInterface`; HTTP status 403.
pub const INVALID_OPERATION__NETWORK_INTERFACE: &str = "InvalidOperation.NetworkInterface";

/// `InvalidOperation.NetworkInterfaceCountExceeded`; HTTP status 403.
pub const INVALID_OPERATION__NETWORK_INTERFACE_COUNT_EXCEEDED: &str = "InvalidOperation.NetworkInterfaceCountExceeded";

/// `InvalidOperation.NotAllowed`; HTTP status 403.
pub const INVALID_OPERATION__NOT_ALLOWED: &str = "InvalidOperation.NotAllowed";

/// `InvalidOperation.NotSupport`; HTTP status 403 and 404.
pub const INVALID_OPERATION__NOT_SUPPORT: &str = "InvalidOperation.NotSupport";

/// `InvalidOperation.NotSupportCopyInSameRegion`; HTTP status 403.
pub const INVALID_OPERATION__NOT_SUPPORT_COPY_IN_SAME_REGION: &str = "InvalidOperation.NotSupportCopyInSameRegion";

/// `InvalidOperation.NotSupportEnterpriseGroup`; HTTP status 400 and 403.
pub const INVALID_OPERATION__NOT_SUPPORT_ENTERPRISE_GROUP: &str = "InvalidOperation.NotSupportEnterpriseGroup";

/// `InvalidOperation.NotSupportModifyQueueNumber`; HTTP status 400.
pub const INVALID_OPERATION__NOT_SUPPORT_MODIFY_QUEUE_NUMBER: &str = "InvalidOperation.NotSupportModifyQueueNumber";

/// `InvalidOperation.OSTypeNotSupported`; HTTP status 403.
pub const INVALID_OPERATION__OS_TYPE_NOT_SUPPORTED_3U: &str = "InvalidOperation.OSTypeNotSupported";

/// `InvalidOperation.OnlineModificationUnsupported`; HTTP status 400.
pub const INVALID_OPERATION__ONLINE_MODIFICATION_UNSUPPORTED: &str = "InvalidOperation.OnlineModificationUnsupported";

/// `InvalidOperation.OperationNotAllowedInState`; HTTP status 400.
pub const INVALID_OPERATION__OPERATION_NOT_ALLOWED_IN_STATE: &str = "InvalidOperation.OperationNotAllowedInState";

/// `InvalidOperation.OssEncryptionUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__OSS_ENCRYPTION_UNSUPPORTED: &str = "InvalidOperation.OssEncryptionUnsupported";

/// `InvalidOperation.OtherInstanceUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__OTHER_INSTANCE_UNSUPPORTED: &str = "InvalidOperation.OtherInstanceUnsupported";

/// `InvalidOperation.PermissionExisted`; HTTP status 400.
pub const INVALID_OPERATION__PERMISSION_EXISTED: &str = "InvalidOperation.PermissionExisted";

/// `InvalidOperation.PermissionNotExisted`; HTTP status 404.
pub const INVALID_OPERATION__PERMISSION_NOT_EXISTED: &str = "InvalidOperation.PermissionNotExisted";

/// `InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc`; HTTP status 404.
pub const INVALID_OPERATION__PRIMARY_ENI_ONLY_SUPPORT_MODIFY_NAME_AND_DESC: &str =
    "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc";

/// `InvalidOperation.PublicIpAddressNoStock`; HTTP status 403.
pub const INVALID_OPERATION__PUBLIC_IP_ADDRESS_NO_STOCK: &str = "InvalidOperation.PublicIpAddressNoStock";

/// `InvalidOperation.RebootingRequired`; HTTP status 403.
pub const INVALID_OPERATION__REBOOTING_REQUIRED: &str = "InvalidOperation.RebootingRequired";

/// `InvalidOperation.RedeployInstance`; HTTP status 403.
pub const INVALID_OPERATION__REDEPLOY_INSTANCE: &str = "InvalidOperation.RedeployInstance";

/// `InvalidOperation.RegionNotSupportIpPrefix`; HTTP status 500.
pub const INVALID_OPERATION__REGION_NOT_SUPPORT_IP_PREFIX: &str = "InvalidOperation.RegionNotSupportIpPrefix";

/// `InvalidOperation.RegionNotSupportNetworkInterfaceId`; HTTP status 403.
pub const INVALID_OPERATION__REGION_NOT_SUPPORT_NETWORK_INTERFACE_ID: &str =
    "InvalidOperation.RegionNotSupportNetworkInterfaceId";

/// `InvalidOperation.RelatedSnapshotNotFinished`; HTTP status 403.
pub const INVALID_OPERATION__RELATED_SNAPSHOT_NOT_FINISHED: &str = "InvalidOperation.RelatedSnapshotNotFinished";

/// `InvalidOperation.ReleasePrivatePoolUnsupported`; HTTP status 400.
pub const INVALID_OPERATION__RELEASE_PRIVATE_POOL_UNSUPPORTED: &str = "InvalidOperation.ReleasePrivatePoolUnsupported";

/// `InvalidOperation.RepeatModeUnsupported`; HTTP status 403.
pub const INVALID_OPERATION__REPEAT_MODE_UNSUPPORTED: &str = "InvalidOperation.RepeatModeUnsupported";

/// `InvalidOperation.ResourceManagedByCloudProduct`; HTTP status 403.
pub const INVALID_OPERATION__RESOURCE_MANAGED_BY_CLOUD_PRODUCT: &str = "InvalidOperation.ResourceManagedByCloudProduct";

/// `InvalidOperation.RouterInterfaceNotDeleted`; HTTP status 400.
pub const INVALID_OPERATION__ROUTER_INTERFACE_NOT_DELETED: &str = "InvalidOperation.RouterInterfaceNotDeleted";

/// `InvalidOperation.SecurityGroupNotAuthorized`; HTTP status 401.
pub const INVALID_OPERATION__SECURITY_GROUP_NOT_AUTHORIZED: &str = "InvalidOperation.SecurityGroupNotAuthorized";

/// `InvalidOperation.SecurityGroupRuleDenied`; HTTP status 403.
pub const INVALID_OPERATION__SECURITY_GROUP_RULE_DENIED: &str = "InvalidOperation.SecurityGroupRuleDenied";

/// `InvalidOperation.SlaveEniMustHaveBondingEni`; HTTP status 404.
pub const INVALID_OPERATION__SLAVE_ENI_MUST_HAVE_BONDING_ENI: &str = "InvalidOperation.SlaveEniMustHaveBondingEni";

/// `InvalidOperation.StarterPackage`; HTTP status 403.
pub const INVALID_OPERATION__STARTER_PACKAGE: &str = "InvalidOperation.StarterPackage";

/// `InvalidOperation.TrunkingIsNotAllowed`; HTTP status 403.
pub const INVALID_OPERATION__TRUNKING_IS_NOT_ALLOWED: &str = "InvalidOperation.TrunkingIsNotAllowed";

/// `InvalidOperation.Unauthorized`; HTTP status 403.
pub const INVALID_OPERATION__UNAUTHORIZED: &str = "InvalidOperation.Unauthorized";

/// `InvalidOperation.UnfinishedCrossRegionCopy`; HTTP status 403.
pub const INVALID_OPERATION__UNFINISHED_CROSS_REGION_COPY: &str = "InvalidOperation.UnfinishedCrossRegionCopy";

/// `InvalidOperation.UnfinishedEncryptedSnapshotCopy`; HTTP status 403.
pub const INVALID_OPERATION__UNFINISHED_ENCRYPTED_SNAPSHOT_COPY: &str =
    "InvalidOperation.UnfinishedEncryptedSnapshotCopy";

/// `InvalidOperation.Unsupported`; HTTP status 400.
pub const INVALID_OPERATION__UNSUPPORTED: &str = "InvalidOperation.Unsupported";

/// `InvalidOperation.UserNotSupportNetworkCard`; HTTP status 400.
pub const INVALID_OPERATION__USER_NOT_SUPPORT_NETWORK_CARD: &str = "InvalidOperation.UserNotSupportNetworkCard";

/// `InvalidOperation.UserNotSupported`; HTTP status 400.
pub const INVALID_OPERATION__USER_NOT_SUPPORTED: &str = "InvalidOperation.UserNotSupported";

/// `InvalidOperation.VSwitchCidrReservationNotExist`; HTTP status 404.
pub const INVALID_OPERATION__V_SWITCH_CIDR_RESERVATION_NOT_EXIST: &str =
    "InvalidOperation.VSwitchCidrReservationNotExist";

/// `InvalidOperation.VSwitchIpv6Disabled`; HTTP status 404.
pub const INVALID_OPERATION__V_SWITCH_IPV6_DISABLED: &str = "InvalidOperation.VSwitchIpv6Disabled";

/// `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`; HTTP status 400.
pub const INVALID_OPERATION__VPC_HAS_ENABLED_ADVANCED_NETWORK_FEATURE: &str =
    "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature";

/// `InvalidOperation.VpcMismatch`; HTTP status 403.
pub const INVALID_OPERATION__VPC_MISMATCH: &str = "InvalidOperation.VpcMismatch";

/// `InvalidOperation.VswAndEcsAvailabilityZoneMismatch`; HTTP status 403.
pub const INVALID_OPERATION__VSW_AND_ECS_AVAILABILITY_ZONE_MISMATCH: &str =
    "InvalidOperation.VswAndEcsAvailabilityZoneMismatch";

/// `InvalidOpposite.NotFound`; HTTP status 400.
pub const INVALID_OPPOSITE__NOT_FOUND: &str = "InvalidOpposite.NotFound";

/// `InvalidOppositeRegionId.NotFound`; HTTP status 400 and 404.
pub const INVALID_OPPOSITE_REGION_ID__NOT_FOUND: &str = "InvalidOppositeRegionId.NotFound";

/// `InvalidOppositeRouterType`; HTTP status 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE: &str = "InvalidOppositeRouterType";

/// `InvalidOppositeRouterType.ValueNotSupported`; HTTP status 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidOppositeRouterType.ValueNotSupported";

/// `InvalidOssBucketName.InOtherRegion`; HTTP status 400.
pub const INVALID_OSS_BUCKET_NAME__IN_OTHER_REGION: &str = "InvalidOssBucketName.InOtherRegion";

/// `InvalidOssBucketName.NotFound`; HTTP status 404.
pub const INVALID_OSS_BUCKET_NAME__NOT_FOUND: &str = "InvalidOssBucketName.NotFound";

/// `InvalidParam`; HTTP status 400.
pub const INVALID_PARAM: &str = "InvalidParam";

/// `InvalidParam.AllocatePublicIp`; HTTP status 400.
pub const INVALID_PARAM__ALLOCATE_PUBLIC_IP: &str = "InvalidParam.AllocatePublicIp";

/// `InvalidParam.Amount`; HTTP status 403.
pub const INVALID_PARAM__AMOUNT: &str = "InvalidParam.Amount";

/// `InvalidParam.Async`; HTTP status 400.
pub const INVALID_PARAM__ASYNC: &str = "InvalidParam.Async";

/// `InvalidParam.ConfidentialComputingMode`; HTTP status 403.
pub const INVALID_PARAM__CONFIDENTIAL_COMPUTING_MODE: &str = "InvalidParam.ConfidentialComputingMode";

/// `InvalidParam.Cores`; HTTP status 403.
pub const INVALID_PARAM__CORES: &str = "InvalidParam.Cores";

/// `InvalidParam.CpuOptionsCore`; HTTP status 403.
pub const INVALID_PARAM__CPU_OPTIONS_CORE: &str = "InvalidParam.CpuOptionsCore";

/// `InvalidParam.CpuOptionsNuma`; HTTP status 403.
pub const INVALID_PARAM__CPU_OPTIONS_NUMA: &str = "InvalidParam.CpuOptionsNuma";

/// `InvalidParam.DedicatedHostId`; HTTP status 400 and 404.
pub const INVALID_PARAM__DEDICATED_HOST_ID: &str = "InvalidParam.DedicatedHostId";

/// `InvalidParam.DestCidrIp`; HTTP status 400.
pub const INVALID_PARAM__DEST_CIDR_IP: &str = "InvalidParam.DestCidrIp";

/// `InvalidParam.DestIp`; HTTP status 400.
pub const INVALID_PARAM__DEST_IP: &str = "InvalidParam.DestIp";

/// `InvalidParam.DuplicatePermissions`; HTTP status 400.
pub const INVALID_PARAM__DUPLICATE_PERMISSIONS: &str = "InvalidParam.DuplicatePermissions";

/// `InvalidParam.EncryptedMismatch`; HTTP status 400.
pub const INVALID_PARAM__ENCRYPTED_MISMATCH: &str = "InvalidParam.EncryptedMismatch";

/// `InvalidParam.EniIdAndInstanceId.Conflict`; HTTP status 403.
pub const INVALID_PARAM__ENI_ID_AND_INSTANCE_ID__CONFLICT: &str = "InvalidParam.EniIdAndInstanceId.Conflict";

/// `InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict`; HTTP status 400.
pub const INVALID_PARAM__EXCLUDE_DISK_IDS_AND_DISK_IDS__CONFLICT: &str =
    "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict";

/// `InvalidParam.ExpectedRenewDay`; HTTP status 400.
pub const INVALID_PARAM__EXPECTED_RENEW_DAY: &str = "InvalidParam.ExpectedRenewDay";

/// `InvalidParam.Frequency`; HTTP status 400.
pub const INVALID_PARAM__FREQUENCY: &str = "InvalidParam.Frequency";

/// `InvalidParam.InstanceId`; HTTP status 400.
pub const INVALID_PARAM__INSTANCE_ID: &str = "InvalidParam.InstanceId";

/// `InvalidParam.InvalidModifyRuleRequest`; HTTP status 400.
pub const INVALID_PARAM__INVALID_MODIFY_RULE_REQUEST: &str = "InvalidParam.InvalidModifyRuleRequest";

/// `InvalidParam.IpAssign`; HTTP status 403.
pub const INVALID_PARAM__IP_ASSIGN: &str = "InvalidParam.IpAssign";

/// `InvalidParam.IpCount`; HTTP status 403.
pub const INVALID_PARAM__IP_COUNT: &str = "InvalidParam.IpCount";

/// `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`; HTTP status 400.
pub const INVALID_PARAM__IPV4_PROTOCOL_CONFLICT_WITH_IPV6_ADDRESS: &str =
    "InvalidParam.Ipv4ProtocolConflictWithIpv6Address";

/// `InvalidParam.Ipv6DestCidrIp`; HTTP status 400.
pub const INVALID_PARAM__IPV6_DEST_CIDR_IP: &str = "InvalidParam.Ipv6DestCidrIp";

/// `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`; HTTP status 400.
pub const INVALID_PARAM__IPV6_PROTOCOL_CONFLICT_WITH_IPV4_ADDRESS: &str =
    "InvalidParam.Ipv6ProtocolConflictWithIpv4Address";

/// `InvalidParam.Ipv6SourceCidrIp`; HTTP status 400.
pub const INVALID_PARAM__IPV6_SOURCE_CIDR_IP: &str = "InvalidParam.Ipv6SourceCidrIp";

/// `InvalidParam.Malformed`; HTTP status 200 and 403.
pub const INVALID_PARAM__MALFORMED: &str = "InvalidParam.Malformed";

/// `InvalidParam.Memory`; HTTP status 403.
pub const INVALID_PARAM__MEMORY: &str = "InvalidParam.Memory";

/// `InvalidParam.ModifyRouterInterface`; HTTP status 400.
pub const INVALID_PARAM__MODIFY_ROUTER_INTERFACE: &str = "InvalidParam.ModifyRouterInterface";

/// `InvalidParam.NetworkInterface`; HTTP status 400.
pub const INVALID_PARAM__NETWORK_INTERFACE: &str = "InvalidParam.NetworkInterface";

/// `InvalidParam.NotFound`; HTTP status 400.
pub const INVALID_PARAM__NOT_FOUND: &str = "InvalidParam.NotFound";

/// `InvalidParam.NotNull`; HTTP status 400.
pub const INVALID_PARAM__NOT_NULL: &str = "InvalidParam.NotNull";

/// `InvalidParam.NotSupportJumboFrame`; HTTP status 400.
pub const INVALID_PARAM__NOT_SUPPORT_JUMBO_FRAME: &str = "InvalidParam.NotSupportJumboFrame";

/// `InvalidParam.PageNumber`; HTTP status 400.
pub const INVALID_PARAM__PAGE_NUMBER: &str = "InvalidParam.PageNumber";

/// `InvalidParam.PageSize`; HTTP status 400.
pub const INVALID_PARAM__PAGE_SIZE: &str = "InvalidParam.PageSize";

/// `InvalidParam.Permissions`; HTTP status 400.
pub const INVALID_PARAM__PERMISSIONS: &str = "InvalidParam.Permissions";

/// `InvalidParam.PortRange`; HTTP status 400.
pub const INVALID_PARAM__PORT_RANGE: &str = "InvalidParam.PortRange";

/// `InvalidParam.PrefixListAddressFamilyMismatch`; HTTP status 400.
pub const INVALID_PARAM__PREFIX_LIST_ADDRESS_FAMILY_MISMATCH: &str = "InvalidParam.PrefixListAddressFamilyMismatch";

/// `InvalidParam.ProtocolAndAddressFamilyMismatch`; HTTP status 400.
pub const INVALID_PARAM__PROTOCOL_AND_ADDRESS_FAMILY_MISMATCH: &str = "InvalidParam.ProtocolAndAddressFamilyMismatch";

/// `InvalidParam.ProtocolAndPortRangeMismatch`; HTTP status 400.
pub const INVALID_PARAM__PROTOCOL_AND_PORT_RANGE_MISMATCH: &str = "InvalidParam.ProtocolAndPortRangeMismatch";

/// `InvalidParam.RegionId`; HTTP status 403.
pub const INVALID_PARAM__REGION_ID: &str = "InvalidParam.RegionId";

/// `InvalidParam.SecondaryIp`; HTTP status 403.
pub const INVALID_PARAM__SECONDARY_IP: &str = "InvalidParam.SecondaryIp";

/// `InvalidParam.SecondaryNetworkInterface`; HTTP status 400.
pub const INVALID_PARAM__SECONDARY_NETWORK_INTERFACE: &str = "InvalidParam.SecondaryNetworkInterface";

/// `InvalidParam.SecurityGroupRuleId`; HTTP status 400.
pub const INVALID_PARAM__SECURITY_GROUP_RULE_ID: &str = "InvalidParam.SecurityGroupRuleId";

/// `InvalidParam.SecurityGroupRuleIdRepeated`; HTTP status 400.
pub const INVALID_PARAM__SECURITY_GROUP_RULE_ID_REPEATED: &str = "InvalidParam.SecurityGroupRuleIdRepeated";

/// `InvalidParam.SourceCidrIp`; HTTP status 400.
pub const INVALID_PARAM__SOURCE_CIDR_IP: &str = "InvalidParam.SourceCidrIp";

/// `InvalidParam.SourceIp`; HTTP status 400.
pub const INVALID_PARAM__SOURCE_IP: &str = "InvalidParam.SourceIp";

/// `InvalidParam.SystemDiskCategory`; HTTP status 400.
pub const INVALID_PARAM__SYSTEM_DISK_CATEGORY: &str = "InvalidParam.SystemDiskCategory";

/// `InvalidParam.Tenancy`; HTTP status 400.
pub const INVALID_PARAM__TENANCY: &str = "InvalidParam.Tenancy";

/// `InvalidParam.TrustedSystemMode`; HTTP status 403.
pub const INVALID_PARAM__TRUSTED_SYSTEM_MODE: &str = "InvalidParam.TrustedSystemMode";

/// `InvalidParam.Type`; HTTP status 400.
pub const INVALID_PARAM__TYPE: &str = "InvalidParam.Type";

/// `InvalidParam.TypeAndCpuMem.Conflict`; HTTP status 400 and 403.
pub const INVALID_PARAM__TYPE_AND_CPU_MEM__CONFLICT: &str = "InvalidParam.TypeAndCpuMem.Conflict";

/// `InvalidParam.Zone`; HTTP status 404.
pub const INVALID_PARAM__ZONE: &str = "InvalidParam.Zone";

/// `InvalidParam.ZoneIdAndInstanceId.Conflict`; HTTP status 403.
pub const INVALID_PARAM__ZONE_ID_AND_INSTANCE_ID__CONFLICT: &str = "InvalidParam.ZoneIdAndInstanceId.Conflict";

/// `InvalidParameter`; HTTP status 400, 403, 404 and 500.
pub const INVALID_PARAMETER: &str = "InvalidParameter";

/// `InvalidParameter.ActionOnMaintenance`; HTTP status 404.
pub const INVALID_PARAMETER__ACTION_ON_MAINTENANCE: &str = "InvalidParameter.ActionOnMaintenance";

/// `InvalidParameter.AddressFamily`; HTTP status 400.
pub const INVALID_PARAMETER__ADDRESS_FAMILY: &str = "InvalidParameter.AddressFamily";

/// `InvalidParameter.AdvancedFeatures`; HTTP status 403.
pub const INVALID_PARAMETER__ADVANCED_FEATURES: &str = "InvalidParameter.AdvancedFeatures";

/// `InvalidParameter.Affinity`; HTTP status 400.
pub const INVALID_PARAMETER__AFFINITY: &str = "InvalidParameter.Affinity";

/// `InvalidParameter.AllEmpty`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__ALL_EMPTY: &str = "InvalidParameter.AllEmpty";

/// `InvalidParameter.AllowMigrateAcrossZone`; HTTP status 400.
pub const INVALID_PARAMETER__ALLOW_MIGRATE_ACROSS_ZONE: &str = "InvalidParameter.AllowMigrateAcrossZone";

/// `InvalidParameter.AllowedUpgradeWindow`; HTTP status 400.
pub const INVALID_PARAMETER__ALLOWED_UPGRADE_WINDOW: &str = "InvalidParameter.AllowedUpgradeWindow";

/// `InvalidParameter.AlreadyInTargetVpc`; HTTP status 404.
pub const INVALID_PARAMETER__ALREADY_IN_TARGET_VPC: &str = "InvalidParameter.AlreadyInTargetVpc";

/// `InvalidParameter.Arns`; HTTP status 400.
pub const INVALID_PARAMETER__ARNS: &str = "InvalidParameter.Arns";

/// `InvalidParameter.AutoRenewWithEcs`; HTTP status 403.
pub const INVALID_PARAMETER__AUTO_RENEW_WITH_ECS: &str = "InvalidParameter.AutoRenewWithEcs";

/// `InvalidParameter.Bandwidth`; HTTP status 400.
pub const INVALID_PARAMETER__BANDWIDTH: &str = "InvalidParameter.Bandwidth";

/// `InvalidParameter.BandwidthBiggerThanBaseBandwidth`; HTTP status 400.
pub const INVALID_PARAMETER__BANDWIDTH_BIGGER_THAN_BASE_BANDWIDTH: &str =
    "InvalidParameter.BandwidthBiggerThanBaseBandwidth";

/// `InvalidParameter.BindingInstanceRegion`; HTTP status 400.
pub const INVALID_PARAMETER__BINDING_INSTANCE_REGION: &str = "InvalidParameter.BindingInstanceRegion";

/// `InvalidParameter.Capacity`; HTTP status 400.
pub const INVALID_PARAMETER__CAPACITY: &str = "InvalidParameter.Capacity";

/// `InvalidParameter.CapacityExceed`; HTTP status 400.
pub const INVALID_PARAMETER__CAPACITY_EXCEED: &str = "InvalidParameter.CapacityExceed";

/// `InvalidParameter.CidrDuplicated`; HTTP status 400.
pub const INVALID_PARAMETER__CIDR_DUPLICATED: &str = "InvalidParameter.CidrDuplicated";

/// `InvalidParameter.CidrMalformed`; HTTP status 400.
pub const INVALID_PARAMETER__CIDR_MALFORMED: &str = "InvalidParameter.CidrMalformed";

/// `InvalidParameter.CloudboxNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER__CLOUDBOX_NOT_SUPPORTED: &str = "InvalidParameter.CloudboxNotSupported";

/// `InvalidParameter.Combination`; HTTP status 403.
pub const INVALID_PARAMETER__COMBINATION: &str = "InvalidParameter.Combination";

/// `InvalidParameter.Conflict`; HTTP status 400.
pub const INVALID_PARAMETER__CONFLICT: &str = "InvalidParameter.Conflict";

/// `InvalidParameter.CopiedSnapshotsRetentionDays`; HTTP status 403.
pub const INVALID_PARAMETER__COPIED_SNAPSHOTS_RETENTION_DAYS: &str = "InvalidParameter.CopiedSnapshotsRetentionDays";

/// `InvalidParameter.CpuOptionsTopologyType`; HTTP status 400.
pub const INVALID_PARAMETER__CPU_OPTIONS_TOPOLOGY_TYPE: &str = "InvalidParameter.CpuOptionsTopologyType";

/// `InvalidParameter.CreditSpecification`; HTTP status 400.
pub const INVALID_PARAMETER__CREDIT_SPECIFICATION: &str = "InvalidParameter.CreditSpecification";

/// `InvalidParameter.CrossRegionNotSupport`; HTTP status 400.
pub const INVALID_PARAMETER__CROSS_REGION_NOT_SUPPORT: &str = "InvalidParameter.CrossRegionNotSupport";

/// `InvalidParameter.DataEncryptedKeyCreateFailed`; HTTP status 400, 403 and 500.
pub const INVALID_PARAMETER__DATA_ENCRYPTED_KEY_CREATE_FAILED: &str = "InvalidParameter.DataEncryptedKeyCreateFailed";

/// `InvalidParameter.DedicatedHostClusterIds`; HTTP status 400.
pub const INVALID_PARAMETER__DEDICATED_HOST_CLUSTER_IDS: &str = "InvalidParameter.DedicatedHostClusterIds";

/// `InvalidParameter.DedicatedHostIds`; HTTP status 400.
pub const INVALID_PARAMETER__DEDICATED_HOST_IDS: &str = "InvalidParameter.DedicatedHostIds";

/// `InvalidParameter.DedicatedRegionNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER__DEDICATED_REGION_NOT_SUPPORTED: &str = "InvalidParameter.DedicatedRegionNotSupported";

/// `InvalidParameter.DeleteWithInstance`; HTTP status 403.
pub const INVALID_PARAMETER__DELETE_WITH_INSTANCE: &str = "InvalidParameter.DeleteWithInstance";

/// `InvalidParameter.DeploymentSetGroupNo`; HTTP status 404.
pub const INVALID_PARAMETER__DEPLOYMENT_SET_GROUP_NO: &str = "InvalidParameter.DeploymentSetGroupNo";

/// `InvalidParameter.Description`; HTTP status 400.
pub const INVALID_PARAMETER__DESCRIPTION: &str = "InvalidParameter.Description";

/// `InvalidParameter.DetectionStrategy`; HTTP status 400.
pub const INVALID_PARAMETER__DETECTION_STRATEGY: &str = "InvalidParameter.DetectionStrategy";

/// `InvalidParameter.DiskCategory`; HTTP status 400.
pub const INVALID_PARAMETER__DISK_CATEGORY: &str = "InvalidParameter.DiskCategory";

/// `InvalidParameter.DiskCategoryAndMultiAttachConflict`; HTTP status 403.
pub const INVALID_PARAMETER__DISK_CATEGORY_AND_MULTI_ATTACH_CONFLICT: &str =
    "InvalidParameter.DiskCategoryAndMultiAttachConflict";

/// `InvalidParameter.DiskCategoryAndMultiAttachNotMatch`; HTTP status 403.
pub const INVALID_PARAMETER__DISK_CATEGORY_AND_MULTI_ATTACH_NOT_MATCH: &str =
    "InvalidParameter.DiskCategoryAndMultiAttachNotMatch";

/// `InvalidParameter.DiskIds`; HTTP status 400.
pub const INVALID_PARAMETER__DISK_IDS: &str = "InvalidParameter.DiskIds";

/// `InvalidParameter.DiskType`; HTTP status 400.
pub const INVALID_PARAMETER__DISK_TYPE: &str = "InvalidParameter.DiskType";

/// `InvalidParameter.Domain`; HTTP status 400.
pub const INVALID_PARAMETER__DOMAIN: &str = "InvalidParameter.Domain";

/// `InvalidParameter.Duration`; HTTP status 403.
pub const INVALID_PARAMETER__DURATION: &str = "InvalidParameter.Duration";

/// `InvalidParameter.Encrypted.KmsNotEnable`; HTTP status 400.
pub const INVALID_PARAMETER__ENCRYPTED__KMS_NOT_ENABLE: &str = "InvalidParameter.Encrypted.KmsNotEnable";

/// `InvalidParameter.EncryptedIllegal`; HTTP status 400.
pub const INVALID_PARAMETER__ENCRYPTED_ILLEGAL: &str = "InvalidParameter.EncryptedIllegal";

/// `InvalidParameter.EncryptedNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER__ENCRYPTED_NOT_SUPPORTED: &str = "InvalidParameter.EncryptedNotSupported";

/// `InvalidParameter.EndTime`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__END_TIME: &str = "InvalidParameter.EndTime";

/// `InvalidParameter.EniConnectionTrackingConfiguration`; HTTP status 400.
pub const INVALID_PARAMETER__ENI_CONNECTION_TRACKING_CONFIGURATION: &str =
    "InvalidParameter.EniConnectionTrackingConfiguration";

/// `InvalidParameter.EniInstanceId`; HTTP status 400.
pub const INVALID_PARAMETER__ENI_INSTANCE_ID: &str = "InvalidParameter.EniInstanceId";

/// `InvalidParameter.EniNo`; HTTP status 404.
pub const INVALID_PARAMETER__ENI_NO: &str = "InvalidParameter.EniNo";

/// `InvalidParameter.EniNotBelongEcs`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__ENI_NOT_BELONG_ECS: &str = "InvalidParameter.EniNotBelongEcs";

/// `InvalidParameter.EniNotBelongTrunk`; HTTP status 403.
pub const INVALID_PARAMETER__ENI_NOT_BELONG_TRUNK: &str = "InvalidParameter.EniNotBelongTrunk";

/// `InvalidParameter.EniNumExceededWithLaunchEcs`; HTTP status 403.
pub const INVALID_PARAMETER__ENI_NUM_EXCEEDED_WITH_LAUNCH_ECS: &str = "InvalidParameter.EniNumExceededWithLaunchEcs";

/// `InvalidParameter.EniQueueSize`; HTTP status 400.
pub const INVALID_PARAMETER__ENI_QUEUE_SIZE: &str = "InvalidParameter.EniQueueSize";

/// `InvalidParameter.EniTrafficMode`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__ENI_TRAFFIC_MODE: &str = "InvalidParameter.EniTrafficMode";

/// `InvalidParameter.EniType`; HTTP status 403.
pub const INVALID_PARAMETER__ENI_TYPE: &str = "InvalidParameter.EniType";

/// `InvalidParameter.FileGroup`; HTTP status 400.
pub const INVALID_PARAMETER__FILE_GROUP: &str = "InvalidParameter.FileGroup";

/// `InvalidParameter.FileOwner`; HTTP status 400.
pub const INVALID_PARAMETER__FILE_OWNER: &str = "InvalidParameter.FileOwner";

/// `InvalidParameter.Frequency`; HTTP status 400.
pub const INVALID_PARAMETER__FREQUENCY: &str = "InvalidParameter.Frequency";

/// `InvalidParameter.GroupCount`; HTTP status 400.
pub const INVALID_PARAMETER__GROUP_COUNT: &str = "InvalidParameter.GroupCount";

/// `InvalidParameter.InnerAccessPolicy`; HTTP status 404.
pub const INVALID_PARAMETER__INNER_ACCESS_POLICY: &str = "InvalidParameter.InnerAccessPolicy";

/// `InvalidParameter.InstanceId`; HTTP status 403.
pub const INVALID_PARAMETER__INSTANCE_ID: &str = "InvalidParameter.InstanceId";

/// `InvalidParameter.InstanceIds`; HTTP status 400.
pub const INVALID_PARAMETER__INSTANCE_IDS: &str = "InvalidParameter.InstanceIds";

/// `InvalidParameter.InstanceTypeNotSupport`; HTTP status 400.
pub const INVALID_PARAMETER__INSTANCE_TYPE_NOT_SUPPORT: &str = "InvalidParameter.InstanceTypeNotSupport";

/// `InvalidParameter.InternetMaxBandwidthOut`; HTTP status 403.
pub const INVALID_PARAMETER__INTERNET_MAX_BANDWIDTH_OUT: &str = "InvalidParameter.InternetMaxBandwidthOut";

/// `InvalidParameter.InvalidDedicatedHostId`; HTTP status 403.
pub const INVALID_PARAMETER__INVALID_DEDICATED_HOST_ID: &str = "InvalidParameter.InvalidDedicatedHostId";

/// `InvalidParameter.InvalidEniQueueNumber`; HTTP status 403.
pub const INVALID_PARAMETER__INVALID_ENI_QUEUE_NUMBER: &str = "InvalidParameter.InvalidEniQueueNumber";

/// `InvalidParameter.InvalidInstanceId`; HTTP status 403 and 404.
pub const INVALID_PARAMETER__INVALID_INSTANCE_ID: &str = "InvalidParameter.InvalidInstanceId";

/// `InvalidParameter.InvalidInstanceIdAndVpcId`; HTTP status 403.
pub const INVALID_PARAMETER__INVALID_INSTANCE_ID_AND_VPC_ID: &str = "InvalidParameter.InvalidInstanceIdAndVpcId";

/// `InvalidParameter.InvalidQueuePairNumber`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__INVALID_QUEUE_PAIR_NUMBER: &str = "InvalidParameter.InvalidQueuePairNumber";

/// `InvalidParameter.Ipv6CidrIp`; HTTP status 400.
pub const INVALID_PARAMETER__IPV6_CIDR_IP: &str = "InvalidParameter.Ipv6CidrIp";

/// `InvalidParameter.IsPublic`; HTTP status 403.
pub const INVALID_PARAMETER__IS_PUBLIC: &str = "InvalidParameter.IsPublic";

/// `InvalidParameter.KMSKeyId.CMKNotEnabled`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__KMS_KEY_ID__CMK_NOT_ENABLED_3U_6U: &str = "InvalidParameter.KMSKeyId.CMKNotEnabled";

/// `InvalidParameter.KMSKeyId.CMKUnauthorized`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__KMS_KEY_ID__CMK_UNAUTHORIZED_3U_6U: &str = "InvalidParameter.KMSKeyId.CMKUnauthorized";

/// `InvalidParameter.KMSKeyId.KMSUnauthorized`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__KMS_KEY_ID__KMS_UNAUTHORIZED_3U_6U: &str = "InvalidParameter.KMSKeyId.KMSUnauthorized";

/// `InvalidParameter.KMSKeyId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_PARAMETER__KMS_KEY_ID__NOT_FOUND_3U: &str = "InvalidParameter.KMSKeyId.NotFound";

/// `InvalidParameter.KeypairAlreadyAttachedInstance`; HTTP status 400.
pub const INVALID_PARAMETER__KEYPAIR_ALREADY_ATTACHED_INSTANCE: &str =
    "InvalidParameter.KeypairAlreadyAttachedInstance";

/// `InvalidParameter.KmsNotEnabled`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__KMS_NOT_ENABLED: &str = "InvalidParameter.KmsNotEnabled";

/// `InvalidParameter.LaunchPermission`; HTTP status 400.
pub const INVALID_PARAMETER__LAUNCH_PERMISSION: &str = "InvalidParameter.LaunchPermission";

/// `InvalidParameter.Malformed`; HTTP status 403.
pub const INVALID_PARAMETER__MALFORMED: &str = "InvalidParameter.Malformed";

/// `InvalidParameter.MaxPrice`; HTTP status 400 and 404.
pub const INVALID_PARAMETER__MAX_PRICE: &str = "InvalidParameter.MaxPrice";

/// `InvalidParameter.MaxResults`; HTTP status 400.
pub const INVALID_PARAMETER__MAX_RESULTS: &str = "InvalidParameter.MaxResults";

/// `InvalidParameter.MetricId`; HTTP status 400.
pub const INVALID_PARAMETER__METRIC_ID: &str = "InvalidParameter.MetricId";

/// `InvalidParameter.MetricIds`; HTTP status 400.
pub const INVALID_PARAMETER__METRIC_IDS: &str = "InvalidParameter.MetricIds";

/// `InvalidParameter.MetricSetId`; HTTP status 400.
pub const INVALID_PARAMETER__METRIC_SET_ID: &str = "InvalidParameter.MetricSetId";

/// `InvalidParameter.Mismatch`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__MISMATCH: &str = "InvalidParameter.Mismatch";

/// `InvalidParameter.MultiAttach`; HTTP status 403.
pub const INVALID_PARAMETER__MULTI_ATTACH: &str = "InvalidParameter.MultiAttach";

/// `InvalidParameter.MultiAttachAndEnableSharedNotMatch`; HTTP status 403.
pub const INVALID_PARAMETER__MULTI_ATTACH_AND_ENABLE_SHARED_NOT_MATCH: &str =
    "InvalidParameter.MultiAttachAndEnableSharedNotMatch";

/// `InvalidParameter.MultiAttachAndInstanceIdConflict`; HTTP status 403.
pub const INVALID_PARAMETER__MULTI_ATTACH_AND_INSTANCE_ID_CONFLICT: &str =
    "InvalidParameter.MultiAttachAndInstanceIdConflict";

/// `InvalidParameter.MustBeEmpty`; HTTP status 404.
pub const INVALID_PARAMETER__MUST_BE_EMPTY: &str = "InvalidParameter.MustBeEmpty";

/// `InvalidParameter.Name`; HTTP status 400.
pub const INVALID_PARAMETER__NAME: &str = "InvalidParameter.Name";

/// `InvalidParameter.Name.Malformed`; HTTP status 400.
pub const INVALID_PARAMETER__NAME__MALFORMED: &str = "InvalidParameter.Name.Malformed";

/// `InvalidParameter.NetworkCardIndexInvalid`; HTTP status 400.
pub const INVALID_PARAMETER__NETWORK_CARD_INDEX_INVALID: &str = "InvalidParameter.NetworkCardIndexInvalid";

/// `InvalidParameter.NetworkInterface`; HTTP status 403.
pub const INVALID_PARAMETER__NETWORK_INTERFACE: &str = "InvalidParameter.NetworkInterface";

/// `InvalidParameter.NextToken`; HTTP status 400.
pub const INVALID_PARAMETER__NEXT_TOKEN: &str = "InvalidParameter.NextToken";

/// `InvalidParameter.NotEnoughIpInVSwitch`; HTTP status 404.
pub const INVALID_PARAMETER__NOT_ENOUGH_IP_IN_V_SWITCH: &str = "InvalidParameter.NotEnoughIpInVSwitch";

/// `InvalidParameter.NotMatch`; HTTP status 403.
pub const INVALID_PARAMETER__NOT_MATCH: &str = "InvalidParameter.NotMatch";

/// `InvalidParameter.OssBucketName`; HTTP status 400.
pub const INVALID_PARAMETER__OSS_BUCKET_NAME: &str = "InvalidParameter.OssBucketName";

/// `InvalidParameter.OssEncryptionAlgorithm`; HTTP status 400.
pub const INVALID_PARAMETER__OSS_ENCRYPTION_ALGORITHM: &str = "InvalidParameter.OssEncryptionAlgorithm";

/// `InvalidParameter.OssEncryptionKeyId`; HTTP status 400.
pub const INVALID_PARAMETER__OSS_ENCRYPTION_KEY_ID: &str = "InvalidParameter.OssEncryptionKeyId";

/// `InvalidParameter.OssEncryptionType`; HTTP status 400.
pub const INVALID_PARAMETER__OSS_ENCRYPTION_TYPE: &str = "InvalidParameter.OssEncryptionType";

/// `InvalidParameter.OssPrefix`; HTTP status 400.
pub const INVALID_PARAMETER__OSS_PREFIX: &str = "InvalidParameter.OssPrefix";

/// `InvalidParameter.Owner`; HTTP status 400.
pub const INVALID_PARAMETER__OWNER: &str = "InvalidParameter.Owner";

/// `InvalidParameter.PageNumber`; HTTP status 403.
pub const INVALID_PARAMETER__PAGE_NUMBER: &str = "InvalidParameter.PageNumber";

/// `InvalidParameter.PageSize`; HTTP status 403.
pub const INVALID_PARAMETER__PAGE_SIZE: &str = "InvalidParameter.PageSize";

/// `InvalidParameter.Param`; HTTP status 400.
pub const INVALID_PARAMETER__PARAM: &str = "InvalidParameter.Param";

/// `InvalidParameter.Parameters`; HTTP status 400.
pub const INVALID_PARAMETER__PARAMETERS: &str = "InvalidParameter.Parameters";

/// `InvalidParameter.Period`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__PERIOD: &str = "InvalidParameter.Period";

/// `InvalidParameter.PeriodUnit`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__PERIOD_UNIT: &str = "InvalidParameter.PeriodUnit";

/// `InvalidParameter.Platform`; HTTP status 400.
pub const INVALID_PARAMETER__PLATFORM: &str = "InvalidParameter.Platform";

/// `InvalidParameter.PrefixListName`; HTTP status 400.
pub const INVALID_PARAMETER__PREFIX_LIST_NAME: &str = "InvalidParameter.PrefixListName";

/// `InvalidParameter.PrivateIpAddressRepeated`; HTTP status 403.
pub const INVALID_PARAMETER__PRIVATE_IP_ADDRESS_REPEATED: &str = "InvalidParameter.PrivateIpAddressRepeated";

/// `InvalidParameter.PrivatePoolOptions.Id`; HTTP status 400.
pub const INVALID_PARAMETER__PRIVATE_POOL_OPTIONS__ID: &str = "InvalidParameter.PrivatePoolOptions.Id";

/// `InvalidParameter.PrivatePoolOptions.Ids`; HTTP status 400.
pub const INVALID_PARAMETER__PRIVATE_POOL_OPTIONS__IDS: &str = "InvalidParameter.PrivatePoolOptions.Ids";

/// `InvalidParameter.Quantity`; HTTP status 400.
pub const INVALID_PARAMETER__QUANTITY: &str = "InvalidParameter.Quantity";

/// `InvalidParameter.QueuePairNumberMustEmpty`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__QUEUE_PAIR_NUMBER_MUST_EMPTY: &str = "InvalidParameter.QueuePairNumberMustEmpty";

/// `InvalidParameter.RecycleBin`; HTTP status 400.
pub const INVALID_PARAMETER__RECYCLE_BIN: &str = "InvalidParameter.RecycleBin";

/// `InvalidParameter.RegionId`; HTTP status 400.
pub const INVALID_PARAMETER__REGION_ID: &str = "InvalidParameter.RegionId";

/// `InvalidParameter.RegionIdAndInstanceId`; HTTP status 403.
pub const INVALID_PARAMETER__REGION_ID_AND_INSTANCE_ID: &str = "InvalidParameter.RegionIdAndInstanceId";

/// `InvalidParameter.RenewalStatus`; HTTP status 403.
pub const INVALID_PARAMETER__RENEWAL_STATUS: &str = "InvalidParameter.RenewalStatus";

/// `InvalidParameter.RenewalStatusInstanceId`; HTTP status 403.
pub const INVALID_PARAMETER__RENEWAL_STATUS_INSTANCE_ID: &str = "InvalidParameter.RenewalStatusInstanceId";

/// `InvalidParameter.ReportNotExist`; HTTP status 403.
pub const INVALID_PARAMETER__REPORT_NOT_EXIST: &str = "InvalidParameter.ReportNotExist";

/// `InvalidParameter.ReservedInstanceIds`; HTTP status 400.
pub const INVALID_PARAMETER__RESERVED_INSTANCE_IDS: &str = "InvalidParameter.ReservedInstanceIds";

/// `InvalidParameter.ReservedInstanceName`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__RESERVED_INSTANCE_NAME: &str = "InvalidParameter.ReservedInstanceName";

/// `InvalidParameter.ResourceGroupId`; HTTP status 400.
pub const INVALID_PARAMETER__RESOURCE_GROUP_ID: &str = "InvalidParameter.ResourceGroupId";

/// `InvalidParameter.ResourceOwnerAccount`; HTTP status 403.
pub const INVALID_PARAMETER__RESOURCE_OWNER_ACCOUNT: &str = "InvalidParameter.ResourceOwnerAccount";

/// `InvalidParameter.ResourceOwnerId`; HTTP status 403.
pub const INVALID_PARAMETER__RESOURCE_OWNER_ID: &str = "InvalidParameter.ResourceOwnerId";

/// `InvalidParameter.Scope`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__SCOPE: &str = "InvalidParameter.Scope";

/// `InvalidParameter.SecurityGroupId`; HTTP status 400 and 404.
pub const INVALID_PARAMETER__SECURITY_GROUP_ID: &str = "InvalidParameter.SecurityGroupId";

/// `InvalidParameter.SecurityGroupIdRepeated`; HTTP status 400 and 404.
pub const INVALID_PARAMETER__SECURITY_GROUP_ID_REPEATED: &str = "InvalidParameter.SecurityGroupIdRepeated";

/// `InvalidParameter.SecurityGroupType`; HTTP status 400.
pub const INVALID_PARAMETER__SECURITY_GROUP_TYPE: &str = "InvalidParameter.SecurityGroupType";

/// `InvalidParameter.SettingType`; HTTP status 400.
pub const INVALID_PARAMETER__SETTING_TYPE: &str = "InvalidParameter.SettingType";

/// `InvalidParameter.SlbUdpTimeout`; HTTP status 400.
pub const INVALID_PARAMETER__SLB_UDP_TIMEOUT: &str = "InvalidParameter.SlbUdpTimeout";

/// `InvalidParameter.SlsLogstoreName`; HTTP status 400.
pub const INVALID_PARAMETER__SLS_LOGSTORE_NAME: &str = "InvalidParameter.SlsLogstoreName";

/// `InvalidParameter.SlsProjectName`; HTTP status 400.
pub const INVALID_PARAMETER__SLS_PROJECT_NAME: &str = "InvalidParameter.SlsProjectName";

/// `InvalidParameter.Spec.ValueNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER__SPEC__VALUE_NOT_SUPPORTED: &str = "InvalidParameter.Spec.ValueNotSupported";

/// `InvalidParameter.SplitOrMerge`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__SPLIT_OR_MERGE: &str = "InvalidParameter.SplitOrMerge";

/// `InvalidParameter.SpotInstancePoolsToUseCount`; HTTP status 400.
pub const INVALID_PARAMETER__SPOT_INSTANCE_POOLS_TO_USE_COUNT: &str = "InvalidParameter.SpotInstancePoolsToUseCount";

/// `InvalidParameter.Status`; HTTP status 400.
pub const INVALID_PARAMETER__STATUS: &str = "InvalidParameter.Status";

/// `InvalidParameter.StorageSetId`; HTTP status 403.
pub const INVALID_PARAMETER__STORAGE_SET_ID: &str = "InvalidParameter.StorageSetId";

/// `InvalidParameter.StorageSetPartitionNumber`; HTTP status 403.
pub const INVALID_PARAMETER__STORAGE_SET_PARTITION_NUMBER: &str = "InvalidParameter.StorageSetPartitionNumber";

/// `InvalidParameter.StorageSetZoneId`; HTTP status 403.
pub const INVALID_PARAMETER__STORAGE_SET_ZONE_ID: &str = "InvalidParameter.StorageSetZoneId";

/// `InvalidParameter.Strategy`; HTTP status 400.
pub const INVALID_PARAMETER__STRATEGY: &str = "InvalidParameter.Strategy";

/// `InvalidParameter.TargetCapacity`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__TARGET_CAPACITY: &str = "InvalidParameter.TargetCapacity";

/// `InvalidParameter.TargetCopyRegions`; HTTP status 403.
pub const INVALID_PARAMETER__TARGET_COPY_REGIONS: &str = "InvalidParameter.TargetCopyRegions";

/// `InvalidParameter.Tenancy`; HTTP status 400.
pub const INVALID_PARAMETER__TENANCY: &str = "InvalidParameter.Tenancy";

/// `InvalidParameter.TimeEndBeforeStart`; HTTP status 403.
pub const INVALID_PARAMETER__TIME_END_BEFORE_START: &str = "InvalidParameter.TimeEndBeforeStart";

/// `InvalidParameter.TimeZone`; HTTP status 400.
pub const INVALID_PARAMETER__TIME_ZONE: &str = "InvalidParameter.TimeZone";

/// `InvalidParameter.ToManyDedicatedHostIds`; HTTP status 403.
pub const INVALID_PARAMETER__TO_MANY_DEDICATED_HOST_IDS: &str = "InvalidParameter.ToManyDedicatedHostIds";

/// `InvalidParameter.ToManyInstanceIds`; HTTP status 403.
pub const INVALID_PARAMETER__TO_MANY_INSTANCE_IDS: &str = "InvalidParameter.ToManyInstanceIds";

/// `InvalidParameter.ToSecurityGroupId`; HTTP status 403.
pub const INVALID_PARAMETER__TO_SECURITY_GROUP_ID: &str = "InvalidParameter.ToSecurityGroupId";

/// `InvalidParameter.TooMany`; HTTP status 400.
pub const INVALID_PARAMETER__TOO_MANY: &str = "InvalidParameter.TooMany";

/// `InvalidParameter.TooManyDataQueried`; HTTP status 400 and 403.
pub const INVALID_PARAMETER__TOO_MANY_DATA_QUERIED: &str = "InvalidParameter.TooManyDataQueried";

/// `InvalidParameter.TooManyInstanceIds`; HTTP status 403.
pub const INVALID_PARAMETER__TOO_MANY_INSTANCE_IDS: &str = "InvalidParameter.TooManyInstanceIds";

/// `InvalidParameter.UdpTimeout`; HTTP status 400.
pub const INVALID_PARAMETER__UDP_TIMEOUT: &str = "InvalidParameter.UdpTimeout";

/// `InvalidParameter.VSwitchId`; HTTP status 400 and 404.
pub const INVALID_PARAMETER__V_SWITCH_ID: &str = "InvalidParameter.VSwitchId";

/// `InvalidParameter.ValueNotSupported`; HTTP status 403.
pub const INVALID_PARAMETER__VALUE_NOT_SUPPORTED: &str = "InvalidParameter.ValueNotSupported";

/// `InvalidParameter.WeightedCapacityBeyondRange`; HTTP status 400.
pub const INVALID_PARAMETER__WEIGHTED_CAPACITY_BEYOND_RANGE: &str = "InvalidParameter.WeightedCapacityBeyondRange";

/// `InvalidParameter.WorkingDir`; HTTP status 400.
pub const INVALID_PARAMETER__WORKING_DIR: &str = "InvalidParameter.WorkingDir";

/// `InvalidParameter.granularity`; HTTP status 400.
pub const INVALID_PARAMETER__GRANULARITY_3L: &str = "InvalidParameter.granularity";

/// `InvalidParameter.periodTime`; HTTP status 400.
pub const INVALID_PARAMETER__PERIOD_TIME_3L: &str = "InvalidParameter.periodTime";

/// `InvalidParameterCharacter.CommandDescription`; HTTP status 403.
pub const INVALID_PARAMETER_CHARACTER__COMMAND_DESCRIPTION: &str = "InvalidParameterCharacter.CommandDescription";

/// `InvalidParameterCharacter.CommandName`; HTTP status 403.
pub const INVALID_PARAMETER_CHARACTER__COMMAND_NAME: &str = "InvalidParameterCharacter.CommandName";

/// `InvalidParameterCharacter.CommandWorkingDir`; HTTP status 403.
pub const INVALID_PARAMETER_CHARACTER__COMMAND_WORKING_DIR: &str = "InvalidParameterCharacter.CommandWorkingDir";

/// `InvalidParameterDestinationStorageLocationArn.Malformed`; HTTP status 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN__MALFORMED: &str =
    "InvalidParameterDestinationStorageLocationArn.Malformed";

/// `InvalidParameterDestinationStorageLocationArn.RegionNotMatch`; HTTP status 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN__REGION_NOT_MATCH: &str =
    "InvalidParameterDestinationStorageLocationArn.RegionNotMatch";

/// `InvalidParameterDestinationStorageLocationArn.Unauthorized`; HTTP status 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN__UNAUTHORIZED: &str =
    "InvalidParameterDestinationStorageLocationArn.Unauthorized";

/// `InvalidParameterForce.DiskCategoryNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER_FORCE__DISK_CATEGORY_NOT_SUPPORTED: &str = "InvalidParameterForce.DiskCategoryNotSupported";

/// `InvalidParameterForce.MultiAttachDiskNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER_FORCE__MULTI_ATTACH_DISK_NOT_SUPPORTED: &str =
    "InvalidParameterForce.MultiAttachDiskNotSupported";

/// `InvalidParameterForce.PrepaidDiskNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER_FORCE__PREPAID_DISK_NOT_SUPPORTED: &str = "InvalidParameterForce.PrepaidDiskNotSupported";

/// `InvalidParameterForce.RegionNotSupported`; HTTP status 400.
pub const INVALID_PARAMETER_FORCE__REGION_NOT_SUPPORTED: &str = "InvalidParameterForce.RegionNotSupported";

/// `InvalidParameters.CountLimitExceeded`; HTTP status 403.
pub const INVALID_PARAMETERS__COUNT_LIMIT_EXCEEDED: &str = "InvalidParameters.CountLimitExceeded";

/// `InvalidParameters.KeyDuplicate`; HTTP status 400.
pub const INVALID_PARAMETERS__KEY_DUPLICATE: &str = "InvalidParameters.KeyDuplicate";

/// `InvalidParameters.KeyEmpty`; HTTP status 400.
pub const INVALID_PARAMETERS__KEY_EMPTY: &str = "InvalidParameters.KeyEmpty";

/// `InvalidParameters.KeyLengthLimitExceeded`; HTTP status 403.
pub const INVALID_PARAMETERS__KEY_LENGTH_LIMIT_EXCEEDED: &str = "InvalidParameters.KeyLengthLimitExceeded";

/// `InvalidParameters.KeyMalformed`; HTTP status 400.
pub const INVALID_PARAMETERS__KEY_MALFORMED: &str = "InvalidParameters.KeyMalformed";

/// `InvalidParameters.KeyNotMatch`; HTTP status 400.
pub const INVALID_PARAMETERS__KEY_NOT_MATCH: &str = "InvalidParameters.KeyNotMatch";

/// `InvalidParameters.ValueTypeUnsupported`; HTTP status 403.
pub const INVALID_PARAMETERS__VALUE_TYPE_UNSUPPORTED: &str = "InvalidParameters.ValueTypeUnsupported";

/// `InvalidParams`; HTTP status 403.
pub const INVALID_PARAMS: &str = "InvalidParams";

/// `InvalidParams.CreateEniParams`; HTTP status 400.
pub const INVALID_PARAMS__CREATE_ENI_PARAMS: &str = "InvalidParams.CreateEniParams";

/// `InvalidParams.EndTime`; HTTP status 400.
pub const INVALID_PARAMS__END_TIME: &str = "InvalidParams.EndTime";

/// `InvalidParams.EniId`; HTTP status 400.
pub const INVALID_PARAMS__ENI_ID: &str = "InvalidParams.EniId";

/// `InvalidParams.GroupType`; HTTP status 400.
pub const INVALID_PARAMS__GROUP_TYPE: &str = "InvalidParams.GroupType";

/// `InvalidParams.HostnameExceed`; HTTP status 403.
pub const INVALID_PARAMS__HOSTNAME_EXCEED: &str = "InvalidParams.HostnameExceed";

/// `InvalidParams.InstanceNameExceed`; HTTP status 403.
pub const INVALID_PARAMS__INSTANCE_NAME_EXCEED: &str = "InvalidParams.InstanceNameExceed";

/// `InvalidParams.InstanceType`; HTTP status 400.
pub const INVALID_PARAMS__INSTANCE_TYPE: &str = "InvalidParams.InstanceType";

/// `InvalidParams.IoOptimized`; HTTP status 400.
pub const INVALID_PARAMS__IO_OPTIMIZED: &str = "InvalidParams.IoOptimized";

/// `InvalidParams.NetworkInterfaceName`; HTTP status 403.
pub const INVALID_PARAMS__NETWORK_INTERFACE_NAME: &str = "InvalidParams.NetworkInterfaceName";

/// `InvalidParams.NetworkType`; HTTP status 400.
pub const INVALID_PARAMS__NETWORK_TYPE: &str = "InvalidParams.NetworkType";

/// `InvalidParams.NotFound`; HTTP status 400.
pub const INVALID_PARAMS__NOT_FOUND: &str = "InvalidParams.NotFound";

/// `InvalidParams.OSType`; HTTP status 400.
pub const INVALID_PARAMS__OS_TYPE_3U: &str = "InvalidParams.OSType";

/// `InvalidParams.Offset`; HTTP status 400.
pub const INVALID_PARAMS__OFFSET: &str = "InvalidParams.Offset";

/// `InvalidParams.PageSize`; HTTP status 400.
pub const INVALID_PARAMS__PAGE_SIZE: &str = "InvalidParams.PageSize";

/// `InvalidParams.RegionId`; HTTP status 400.
pub const INVALID_PARAMS__REGION_ID: &str = "InvalidParams.RegionId";

/// `InvalidParams.StartTime`; HTTP status 400.
pub const INVALID_PARAMS__START_TIME: &str = "InvalidParams.StartTime";

/// `InvalidParams.VpcIdGroupType`; HTTP status 400.
pub const INVALID_PARAMS__VPC_ID_GROUP_TYPE: &str = "InvalidParams.VpcIdGroupType";

/// `InvalidParams.ZoneId`; HTTP status 400.
pub const INVALID_PARAMS__ZONE_ID: &str = "InvalidParams.ZoneId";

/// `InvalidParamter`; HTTP status 400 and 403.
pub const INVALID_PARAMTER: &str = "InvalidParamter";

/// `InvalidParamter.Conflict`; HTTP status 400 and 403.
pub const INVALID_PARAMTER__CONFLICT: &str = "InvalidParamter.Conflict";

/// `InvalidPassword.Malformed`; HTTP status 400.
pub const INVALID_PASSWORD__MALFORMED: &str = "InvalidPassword.Malformed";

/// `InvalidPasswordParam.Mismatch`; HTTP status 400.
pub const INVALID_PASSWORD_PARAM__MISMATCH: &str = "InvalidPasswordParam.Mismatch";

/// `InvalidPayAsYouGoAllocationStrategy.ValueNotSupported`; HTTP status 400.
pub const INVALID_PAY_AS_YOU_GO_ALLOCATION_STRATEGY__VALUE_NOT_SUPPORTED: &str =
    "InvalidPayAsYouGoAllocationStrategy.ValueNotSupported";

/// `InvalidPayMethod`; HTTP status 403.
pub const INVALID_PAY_METHOD: &str = "InvalidPayMethod";

/// `InvalidPayMethod.SyncPaymentNotSupport`; HTTP status 400.
pub const INVALID_PAY_METHOD__SYNC_PAYMENT_NOT_SUPPORT: &str = "InvalidPayMethod.SyncPaymentNotSupport";

/// `InvalidPayType.NotSupport`; HTTP status 404.
pub const INVALID_PAY_TYPE__NOT_SUPPORT: &str = "InvalidPayType.NotSupport";

/// `InvalidPeerLocation.Malformd`; HTTP status 400.
pub const INVALID_PEER_LOCATION__MALFORMD: &str = "InvalidPeerLocation.Malformd";

/// `InvalidPeeringSubnetMask.Malformed`; HTTP status 400.
pub const INVALID_PEERING_SUBNET_MASK__MALFORMED: &str = "InvalidPeeringSubnetMask.Malformed";

/// `InvalidPerformanceControlOptions.ModifyOperationUnsupported`; HTTP status 400.
pub const INVALID_PERFORMANCE_CONTROL_OPTIONS__MODIFY_OPERATION_UNSUPPORTED: &str =
    "InvalidPerformanceControlOptions.ModifyOperationUnsupported";

/// `InvalidPerformanceLevel.Malformed`; HTTP status 400.
pub const INVALID_PERFORMANCE_LEVEL__MALFORMED: &str = "InvalidPerformanceLevel.Malformed";

/// `InvalidPerformanceLevel.TooLow`; HTTP status 403.
pub const INVALID_PERFORMANCE_LEVEL__TOO_LOW: &str = "InvalidPerformanceLevel.TooLow";

/// `InvalidPerformanceLevel.ValueNotSupported`; HTTP status 400.
pub const INVALID_PERFORMANCE_LEVEL__VALUE_NOT_SUPPORTED: &str = "InvalidPerformanceLevel.ValueNotSupported";

/// `InvalidPerformanceLevelParam.Mismatch`; HTTP status 400.
pub const INVALID_PERFORMANCE_LEVEL_PARAM__MISMATCH: &str = "InvalidPerformanceLevelParam.Mismatch";

/// `InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster`; HTTP status 403.
pub const INVALID_PERFORMANCE_PARAMETER__DISK_NOT_IN_DEDICATED_STORAGE_CLUSTER: &str =
    "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster";

/// `InvalidPeriod`; HTTP status 400.
pub const INVALID_PERIOD: &str = "InvalidPeriod";

/// `InvalidPeriod.ExceededDedicatedHost`; HTTP status 400 and 403.
pub const INVALID_PERIOD__EXCEEDED_DEDICATED_HOST: &str = "InvalidPeriod.ExceededDedicatedHost";

/// `InvalidPeriod.ExceededMaximumExpiration`; HTTP status 400.
pub const INVALID_PERIOD__EXCEEDED_MAXIMUM_EXPIRATION: &str = "InvalidPeriod.ExceededMaximumExpiration";

/// `InvalidPeriod.ExceededMaximumExpirationDate`; HTTP status 400.
pub const INVALID_PERIOD__EXCEEDED_MAXIMUM_EXPIRATION_DATE: &str = "InvalidPeriod.ExceededMaximumExpirationDate";

/// `InvalidPeriod.NotFound`; HTTP status 400.
pub const INVALID_PERIOD__NOT_FOUND: &str = "InvalidPeriod.NotFound";

/// `InvalidPeriod.StarterPackage`; HTTP status 403.
pub const INVALID_PERIOD__STARTER_PACKAGE: &str = "InvalidPeriod.StarterPackage";

/// `InvalidPeriod.UnitMismatch`; HTTP status 400.
pub const INVALID_PERIOD__UNIT_MISMATCH: &str = "InvalidPeriod.UnitMismatch";

/// `InvalidPeriod.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_PERIOD__VALUE_NOT_SUPPORTED: &str = "InvalidPeriod.ValueNotSupported";

/// `InvalidPeriodType.ValueNotSupported`; HTTP status 400.
pub const INVALID_PERIOD_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidPeriodType.ValueNotSupported";

/// `InvalidPeriodUnit.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_PERIOD_UNIT__VALUE_NOT_SUPPORTED: &str = "InvalidPeriodUnit.ValueNotSupported";

/// `InvalidPermission.ResourceShareAssocoated`; HTTP status 400.
pub const INVALID_PERMISSION__RESOURCE_SHARE_ASSOCOATED: &str = "InvalidPermission.ResourceShareAssocoated";

/// `InvalidPhysicalConnectionBandwidth.Malformed`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_BANDWIDTH__MALFORMED: &str = "InvalidPhysicalConnectionBandwidth.Malformed";

/// `InvalidPhysicalConnectionBusinessStatus`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_BUSINESS_STATUS: &str = "InvalidPhysicalConnectionBusinessStatus";

/// `InvalidPhysicalConnectionId.NotEnabled`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_ID__NOT_ENABLED: &str = "InvalidPhysicalConnectionId.NotEnabled";

/// `InvalidPhysicalConnectionId.NotFound`; HTTP status 400 and 404.
pub const INVALID_PHYSICAL_CONNECTION_ID__NOT_FOUND: &str = "InvalidPhysicalConnectionId.NotFound";

/// `InvalidPhysicalConnectionId.NotMatched`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_ID__NOT_MATCHED: &str = "InvalidPhysicalConnectionId.NotMatched";

/// `InvalidPhysicalConnectionOperator.Malformed`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_OPERATOR__MALFORMED: &str = "InvalidPhysicalConnectionOperator.Malformed";

/// `InvalidPhysicalConnectionPortType.Malformed`; HTTP status 400.
pub const INVALID_PHYSICAL_CONNECTION_PORT_TYPE__MALFORMED: &str = "InvalidPhysicalConnectionPortType.Malformed";

/// `InvalidPlatform.Malformed`; HTTP status 400.
pub const INVALID_PLATFORM__MALFORMED: &str = "InvalidPlatform.Malformed";

/// `InvalidPlatform.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_PLATFORM__VALUE_NOT_SUPPORTED: &str = "InvalidPlatform.ValueNotSupported";

/// `InvalidPluginName.NotFound`; HTTP status 404.
pub const INVALID_PLUGIN_NAME__NOT_FOUND: &str = "InvalidPluginName.NotFound";

/// `InvalidPolicy.Malformed`; HTTP status 400.
pub const INVALID_POLICY__MALFORMED: &str = "InvalidPolicy.Malformed";

/// `InvalidPortRange.Malformed`; HTTP status 400.
pub const INVALID_PORT_RANGE__MALFORMED: &str = "InvalidPortRange.Malformed";

/// `InvalidPortType.Malformd`; HTTP status 400.
pub const INVALID_PORT_TYPE__MALFORMD: &str = "InvalidPortType.Malformd";

/// `InvalidPortType.NotFound`; HTTP status 404.
pub const INVALID_PORT_TYPE__NOT_FOUND: &str = "InvalidPortType.NotFound";

/// `InvalidPrefixListId.NotFound`; HTTP status 400 and 404.
pub const INVALID_PREFIX_LIST_ID__NOT_FOUND: &str = "InvalidPrefixListId.NotFound";

/// `InvalidPrice.NotFound`; HTTP status 400.
pub const INVALID_PRICE__NOT_FOUND: &str = "InvalidPrice.NotFound";

/// `InvalidPriceUnit.ValueNotSupported`; HTTP status 400.
pub const INVALID_PRICE_UNIT__VALUE_NOT_SUPPORTED: &str = "InvalidPriceUnit.ValueNotSupported";

/// `InvalidPrimaryIpAddress.SizeInvalid`; HTTP status 400.
pub const INVALID_PRIMARY_IP_ADDRESS__SIZE_INVALID: &str = "InvalidPrimaryIpAddress.SizeInvalid";

/// `InvalidPriority.Malformed`; HTTP status 400.
pub const INVALID_PRIORITY__MALFORMED: &str = "InvalidPriority.Malformed";

/// `InvalidPriority.ValueNotSupported`; HTTP status 400.
pub const INVALID_PRIORITY__VALUE_NOT_SUPPORTED: &str = "InvalidPriority.ValueNotSupported";

/// `InvalidPriorityStrategy.ValueNotSupported`; HTTP status 400.
pub const INVALID_PRIORITY_STRATEGY__VALUE_NOT_SUPPORTED: &str = "InvalidPriorityStrategy.ValueNotSupported";

/// `InvalidPrivateIp.Changing`; HTTP status 400.
pub const INVALID_PRIVATE_IP__CHANGING: &str = "InvalidPrivateIp.Changing";

/// `InvalidPrivateIp.NotFound`; HTTP status 400.
pub const INVALID_PRIVATE_IP__NOT_FOUND: &str = "InvalidPrivateIp.NotFound";

/// `InvalidPrivateIpAddress`; HTTP status 400.
pub const INVALID_PRIVATE_IP_ADDRESS: &str = "InvalidPrivateIpAddress";

/// `InvalidPrivateIpAddress.Duplicated`; HTTP status 400.
pub const INVALID_PRIVATE_IP_ADDRESS__DUPLICATED: &str = "InvalidPrivateIpAddress.Duplicated";

/// `InvalidPrivateIpAddress.Malformed`; HTTP status 400 and 403.
pub const INVALID_PRIVATE_IP_ADDRESS__MALFORMED: &str = "InvalidPrivateIpAddress.Malformed";

/// `InvalidPrivateIpAddress.Mismatch`; HTTP status 400.
pub const INVALID_PRIVATE_IP_ADDRESS__MISMATCH: &str = "InvalidPrivateIpAddress.Mismatch";

/// `InvalidPrivatePoolId.NotFound`; HTTP status 404.
pub const INVALID_PRIVATE_POOL_ID__NOT_FOUND: &str = "InvalidPrivatePoolId.NotFound";

/// `InvalidPrivatePoolOptions.Id`; HTTP status 403.
pub const INVALID_PRIVATE_POOL_OPTIONS__ID: &str = "InvalidPrivatePoolOptions.Id";

/// `InvalidPrivatePoolOptionsName.ValueNotSupported`; HTTP status 403.
pub const INVALID_PRIVATE_POOL_OPTIONS_NAME__VALUE_NOT_SUPPORTED: &str =
    "InvalidPrivatePoolOptionsName.ValueNotSupported";

/// `InvalidProtocal.ValueNotSupported`; HTTP status 400.
pub const INVALID_PROTOCAL__VALUE_NOT_SUPPORTED: &str = "InvalidProtocal.ValueNotSupported";

/// `InvalidProvisionedIops.LimitExceed`; HTTP status 400.
pub const INVALID_PROVISIONED_IOPS__LIMIT_EXCEED: &str = "InvalidProvisionedIops.LimitExceed";

/// `InvalidPublicKeyBody.Malformed`; HTTP status 400.
pub const INVALID_PUBLIC_KEY_BODY__MALFORMED: &str = "InvalidPublicKeyBody.Malformed";

/// `InvalidRamRole.NotEcsRole`; HTTP status 401 and 404.
pub const INVALID_RAM_ROLE__NOT_ECS_ROLE: &str = "InvalidRamRole.NotEcsRole";

/// `InvalidRamRole.NotFound`; HTTP status 404.
pub const INVALID_RAM_ROLE__NOT_FOUND: &str = "InvalidRamRole.NotFound";

/// `InvalidRebootTime.MalFormed`; HTTP status 400.
pub const INVALID_REBOOT_TIME__MAL_FORMED: &str = "InvalidRebootTime.MalFormed";

/// `InvalidRebootTime.Malformed`; HTTP status 400.
pub const INVALID_REBOOT_TIME__MALFORMED: &str = "InvalidRebootTime.Malformed";

/// `InvalidRebootTime.ValueNotSupported`; HTTP status 400.
pub const INVALID_REBOOT_TIME__VALUE_NOT_SUPPORTED: &str = "InvalidRebootTime.ValueNotSupported";

/// `InvalidRedundantPhysicalConnection`; HTTP status 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION: &str = "InvalidRedundantPhysicalConnection";

/// `InvalidRedundantPhysicalConnectionId.NotFound`; HTTP status 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_ID__NOT_FOUND: &str = "InvalidRedundantPhysicalConnectionId.NotFound";

/// `InvalidRedundantPhysicalConnectionStatus`; HTTP status 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS: &str = "InvalidRedundantPhysicalConnectionStatus";

/// `InvalidRegion.Malformed`; HTTP status 400.
pub const INVALID_REGION__MALFORMED: &str = "InvalidRegion.Malformed";

/// `InvalidRegion.NotExist`; HTTP status 400.
pub const INVALID_REGION__NOT_EXIST: &str = "InvalidRegion.NotExist";

/// `InvalidRegion.NotFound`; HTTP status 400 and 404.
pub const INVALID_REGION__NOT_FOUND: &str = "InvalidRegion.NotFound";

/// `InvalidRegion.NotSupport`; HTTP status 400 and 403.
pub const INVALID_REGION__NOT_SUPPORT: &str = "InvalidRegion.NotSupport";

/// `InvalidRegion.NotSupportSnapshotInstantAccessRegion`; HTTP status 403.
pub const INVALID_REGION__NOT_SUPPORT_SNAPSHOT_INSTANT_ACCESS_REGION: &str =
    "InvalidRegion.NotSupportSnapshotInstantAccessRegion";

/// `InvalidRegion.ValueNotSupported`; HTTP status 400 and 404.
pub const INVALID_REGION__VALUE_NOT_SUPPORTED: &str = "InvalidRegion.ValueNotSupported";

/// `InvalidRegionId`; HTTP status 400.
pub const INVALID_REGION_ID: &str = "InvalidRegionId";

/// `InvalidRegionId.MalFormed`; HTTP status 400 and 403.
pub const INVALID_REGION_ID__MAL_FORMED: &str = "InvalidRegionId.MalFormed";

/// `InvalidRegionId.Malformed`; HTTP status 403.
pub const INVALID_REGION_ID__MALFORMED: &str = "InvalidRegionId.Malformed";

/// `InvalidRegionId.NotExists`; HTTP status 403.
pub const INVALID_REGION_ID__NOT_EXISTS: &str = "InvalidRegionId.NotExists";

/// `InvalidRegionId.NotFound`; HTTP status 400, 403, 404 and 500.
pub const INVALID_REGION_ID__NOT_FOUND: &str = "InvalidRegionId.NotFound";

/// `InvalidRegionId.NotSupport`; HTTP status 404.
pub const INVALID_REGION_ID__NOT_SUPPORT: &str = "InvalidRegionId.NotSupport";

/// `InvalidRegionId.NotSupportEncryptAlgorithm`; HTTP status 403.
pub const INVALID_REGION_ID__NOT_SUPPORT_ENCRYPT_ALGORITHM: &str = "InvalidRegionId.NotSupportEncryptAlgorithm";

/// `InvalidRegionId.NotSupportReplaceEncryptedSystemDisk`; HTTP status 400.
pub const INVALID_REGION_ID__NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK: &str =
    "InvalidRegionId.NotSupportReplaceEncryptedSystemDisk";

/// `InvalidRegionId.NotSupported`; HTTP status 403.
pub const INVALID_REGION_ID__NOT_SUPPORTED: &str = "InvalidRegionId.NotSupported";

/// `InvalidRegionId.NotSupportedEncryptedSnapshotCopy`; HTTP status 403.
pub const INVALID_REGION_ID__NOT_SUPPORTED_ENCRYPTED_SNAPSHOT_COPY: &str =
    "InvalidRegionId.NotSupportedEncryptedSnapshotCopy";

/// `InvalidRegionId.ResourceGroup`; HTTP status 403.
pub const INVALID_REGION_ID__RESOURCE_GROUP: &str = "InvalidRegionId.ResourceGroup";

/// `InvalidRegionInstance`; HTTP status 400.
pub const INVALID_REGION_INSTANCE: &str = "InvalidRegionInstance";

/// `InvalidRelationResource.NotFound`; HTTP status 400.
pub const INVALID_RELATION_RESOURCE__NOT_FOUND: &str = "InvalidRelationResource.NotFound";

/// `InvalidRemoteConnectionOptions.Password`; HTTP status 400.
pub const INVALID_REMOTE_CONNECTION_OPTIONS__PASSWORD: &str = "InvalidRemoteConnectionOptions.Password";

/// `InvalidRemoteConnectionOptions.Type`; HTTP status 400.
pub const INVALID_REMOTE_CONNECTION_OPTIONS__TYPE: &str = "InvalidRemoteConnectionOptions.Type";

/// `InvalidRemovedIpAddresses.NotFound`; HTTP status 400.
pub const INVALID_REMOVED_IP_ADDRESSES__NOT_FOUND: &str = "InvalidRemovedIpAddresses.NotFound";

/// `InvalidRepeatMode.NotFound`; HTTP status 404.
pub const INVALID_REPEAT_MODE__NOT_FOUND: &str = "InvalidRepeatMode.NotFound";

/// `InvalidReservedInstanceId.NotFound`; HTTP status 403.
pub const INVALID_RESERVED_INSTANCE_ID__NOT_FOUND: &str = "InvalidReservedInstanceId.NotFound";

/// `InvalidReservedInstanceLockReason.ValueNotSupported`; HTTP status 400.
pub const INVALID_RESERVED_INSTANCE_LOCK_REASON__VALUE_NOT_SUPPORTED: &str =
    "InvalidReservedInstanceLockReason.ValueNotSupported";

/// `InvalidReservedInstanceName.Malformed`; HTTP status 403.
pub const INVALID_RESERVED_INSTANCE_NAME__MALFORMED: &str = "InvalidReservedInstanceName.Malformed";

/// `InvalidReservedInstanceOfferingClass.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_RESERVED_INSTANCE_OFFERING_CLASS__VALUE_NOT_SUPPORTED: &str =
    "InvalidReservedInstanceOfferingClass.ValueNotSupported";

/// `InvalidReservedInstanceOfferingType.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_RESERVED_INSTANCE_OFFERING_TYPE__VALUE_NOT_SUPPORTED: &str =
    "InvalidReservedInstanceOfferingType.ValueNotSupported";

/// `InvalidReservedInstancePlatform.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_RESERVED_INSTANCE_PLATFORM__VALUE_NOT_SUPPORTED: &str =
    "InvalidReservedInstancePlatform.ValueNotSupported";

/// `InvalidReservedInstanceStatus.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_RESERVED_INSTANCE_STATUS__VALUE_NOT_SUPPORTED: &str =
    "InvalidReservedInstanceStatus.ValueNotSupported";

/// `InvalidReservedInstanceZone.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_RESERVED_INSTANCE_ZONE__VALUE_NOT_SUPPORTED: &str = "InvalidReservedInstanceZone.ValueNotSupported";

/// `InvalidResource.NotBinding`; HTTP status 400.
pub const INVALID_RESOURCE__NOT_BINDING: &str = "InvalidResource.NotBinding";

/// `InvalidResource.NotExists`; HTTP status 400.
pub const INVALID_RESOURCE__NOT_EXISTS: &str = "InvalidResource.NotExists";

/// `InvalidResourceGroup.Duplicate`; HTTP status 403.
pub const INVALID_RESOURCE_GROUP__DUPLICATE: &str = "InvalidResourceGroup.Duplicate";

/// `InvalidResourceGroup.NotFound`; HTTP status 404.
pub const INVALID_RESOURCE_GROUP__NOT_FOUND: &str = "InvalidResourceGroup.NotFound";

/// `InvalidResourceGroupId`; HTTP status 400.
pub const INVALID_RESOURCE_GROUP_ID: &str = "InvalidResourceGroupId";

/// `InvalidResourceGroupId.NotFound`; HTTP status 400.
pub const INVALID_RESOURCE_GROUP_ID__NOT_FOUND: &str = "InvalidResourceGroupId.NotFound";

/// `InvalidResourceId.NotFound`; HTTP status 404.
pub const INVALID_RESOURCE_ID__NOT_FOUND: &str = "InvalidResourceId.NotFound";

/// `InvalidResourceId.NotSupported`; HTTP status 403.
pub const INVALID_RESOURCE_ID__NOT_SUPPORTED: &str = "InvalidResourceId.NotSupported";

/// `InvalidResourcePackage.BizStatus`; HTTP status 400.
pub const INVALID_RESOURCE_PACKAGE__BIZ_STATUS: &str = "InvalidResourcePackage.BizStatus";

/// `InvalidResourceTag.ConflictWithInstanceIds`; HTTP status 400.
pub const INVALID_RESOURCE_TAG__CONFLICT_WITH_INSTANCE_IDS: &str = "InvalidResourceTag.ConflictWithInstanceIds";

/// `InvalidResourceTag.InstanceNotFound`; HTTP status 400.
pub const INVALID_RESOURCE_TAG__INSTANCE_NOT_FOUND: &str = "InvalidResourceTag.InstanceNotFound";

/// `InvalidResourceTagKey.Malformed`; HTTP status 400.
pub const INVALID_RESOURCE_TAG_KEY__MALFORMED: &str = "InvalidResourceTagKey.Malformed";

/// `InvalidResourceTagValue.Malformed`; HTTP status 400.
pub const INVALID_RESOURCE_TAG_VALUE__MALFORMED: &str = "InvalidResourceTagValue.Malformed";

/// `InvalidResourceType.NotFound`; HTTP status 400 and 404.
pub const INVALID_RESOURCE_TYPE__NOT_FOUND: &str = "InvalidResourceType.NotFound";

/// `InvalidResourceType.NotSupported`; HTTP status 403.
pub const INVALID_RESOURCE_TYPE__NOT_SUPPORTED: &str = "InvalidResourceType.NotSupported";

/// `InvalidResourceType.ValueNotSupported`; HTTP status 400.
pub const INVALID_RESOURCE_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidResourceType.ValueNotSupported";

/// `InvalidRetentionDays.Malformed`; HTTP status 400 and 403.
pub const INVALID_RETENTION_DAYS__MALFORMED: &str = "InvalidRetentionDays.Malformed";

/// `InvalidRole.ValueNotSupported`; HTTP status 400.
pub const INVALID_ROLE__VALUE_NOT_SUPPORTED: &str = "InvalidRole.ValueNotSupported";

/// `InvalidRouteEntry`; HTTP status 400.
pub const INVALID_ROUTE_ENTRY: &str = "InvalidRouteEntry";

/// `InvalidRouteEntry.Duplicate`; HTTP status 400.
pub const INVALID_ROUTE_ENTRY__DUPLICATE: &str = "InvalidRouteEntry.Duplicate";

/// `InvalidRouteEntry.NotFound`; HTTP status 400.
pub const INVALID_ROUTE_ENTRY__NOT_FOUND: &str = "InvalidRouteEntry.NotFound";

/// `InvalidRouteEntrySize`; HTTP status 400.
pub const INVALID_ROUTE_ENTRY_SIZE: &str = "InvalidRouteEntrySize";

/// `InvalidRouteTableId.NotFound`; HTTP status 404.
pub const INVALID_ROUTE_TABLE_ID__NOT_FOUND: &str = "InvalidRouteTableId.NotFound";

/// `InvalidRouterId.NotFound`; HTTP status 400 and 404.
pub const INVALID_ROUTER_ID__NOT_FOUND: &str = "InvalidRouterId.NotFound";

/// `InvalidRouterInterface`; HTTP status 400.
pub const INVALID_ROUTER_INTERFACE: &str = "InvalidRouterInterface";

/// `InvalidRouterInterfaceChargeType.Malformed`; HTTP status 400 and 500.
pub const INVALID_ROUTER_INTERFACE_CHARGE_TYPE__MALFORMED: &str = "InvalidRouterInterfaceChargeType.Malformed";

/// `InvalidRouterInterfaceId.NotFound`; HTTP status 404.
pub const INVALID_ROUTER_INTERFACE_ID__NOT_FOUND: &str = "InvalidRouterInterfaceId.NotFound";

/// `InvalidRouterInterfaceSpec.Malformed`; HTTP status 400.
pub const INVALID_ROUTER_INTERFACE_SPEC__MALFORMED: &str = "InvalidRouterInterfaceSpec.Malformed";

/// `InvalidRouterType`; HTTP status 400.
pub const INVALID_ROUTER_TYPE: &str = "InvalidRouterType";

/// `InvalidRouterType.ValueNotSupported`; HTTP status 400.
pub const INVALID_ROUTER_TYPE__VALUE_NOT_SUPPORTED: &str = "InvalidRouterType.ValueNotSupported";

/// `InvalidScene.ValueNotSupported`; HTTP status 400.
pub const INVALID_SCENE__VALUE_NOT_SUPPORTED: &str = "InvalidScene.ValueNotSupported";

/// `InvalidSchedulerOptions`; HTTP status 400.
pub const INVALID_SCHEDULER_OPTIONS: &str = "InvalidSchedulerOptions";

/// `InvalidScope.ValueNotSupported`; HTTP status 403.
pub const INVALID_SCOPE__VALUE_NOT_SUPPORTED: &str = "InvalidScope.ValueNotSupported";

/// `InvalidSecondaryPrivateIpAddressCount.Malformed`; HTTP status 400.
pub const INVALID_SECONDARY_PRIVATE_IP_ADDRESS_COUNT__MALFORMED: &str =
    "InvalidSecondaryPrivateIpAddressCount.Malformed";

/// `InvalidSecurityGroup.InvalidNetworkType`; HTTP status 400.
pub const INVALID_SECURITY_GROUP__INVALID_NETWORK_TYPE: &str = "InvalidSecurityGroup.InvalidNetworkType";

/// `InvalidSecurityGroup.IsSame`; HTTP status 403.
pub const INVALID_SECURITY_GROUP__IS_SAME: &str = "InvalidSecurityGroup.IsSame";

/// `InvalidSecurityGroup.NetworkType`; HTTP status 400.
pub const INVALID_SECURITY_GROUP__NETWORK_TYPE: &str = "InvalidSecurityGroup.NetworkType";

/// `InvalidSecurityGroup.NotFound`; HTTP status 404.
pub const INVALID_SECURITY_GROUP__NOT_FOUND: &str = "InvalidSecurityGroup.NotFound";

/// `InvalidSecurityGroup.NotInDefaultVpc`; HTTP status 400.
pub const INVALID_SECURITY_GROUP__NOT_IN_DEFAULT_VPC: &str = "InvalidSecurityGroup.NotInDefaultVpc";

/// `InvalidSecurityGroup.VpcMismatch`; HTTP status 400.
pub const INVALID_SECURITY_GROUP__VPC_MISMATCH: &str = "InvalidSecurityGroup.VpcMismatch";

/// `InvalidSecurityGroupAssociation.NotFound`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_ASSOCIATION__NOT_FOUND: &str = "InvalidSecurityGroupAssociation.NotFound";

/// `InvalidSecurityGroupDiscription.Malformed`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_DISCRIPTION__MALFORMED: &str = "InvalidSecurityGroupDiscription.Malformed";

/// `InvalidSecurityGroupId`; HTTP status 404.
pub const INVALID_SECURITY_GROUP_ID: &str = "InvalidSecurityGroupId";

/// `InvalidSecurityGroupId.Malformed`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_ID__MALFORMED: &str = "InvalidSecurityGroupId.Malformed";

/// `InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_ID__MULTI_GROUP_ID_NETWORK_TYPE_CONFLICT: &str =
    "InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict";

/// `InvalidSecurityGroupId.NotFound`; HTTP status 400 and 404.
pub const INVALID_SECURITY_GROUP_ID__NOT_FOUND: &str = "InvalidSecurityGroupId.NotFound";

/// `InvalidSecurityGroupId.NotVpc`; HTTP status 403.
pub const INVALID_SECURITY_GROUP_ID__NOT_VPC: &str = "InvalidSecurityGroupId.NotVpc";

/// `InvalidSecurityGroupId.SingleIdAndMultiIdConflict`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_ID__SINGLE_ID_AND_MULTI_ID_CONFLICT: &str =
    "InvalidSecurityGroupId.SingleIdAndMultiIdConflict";

/// `InvalidSecurityGroupName.Malformed`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_NAME__MALFORMED: &str = "InvalidSecurityGroupName.Malformed";

/// `InvalidSecurityGroupRule.RuleNotExist`; HTTP status 400.
pub const INVALID_SECURITY_GROUP_RULE__RULE_NOT_EXIST: &str = "InvalidSecurityGroupRule.RuleNotExist";

/// `InvalidSecurityGroupRuleId.NotFound`; HTTP status 404.
pub const INVALID_SECURITY_GROUP_RULE_ID__NOT_FOUND: &str = "InvalidSecurityGroupRuleId.NotFound";

/// `InvalidSecurityGroupType.NotSupportClassic`; HTTP status 404.
pub const INVALID_SECURITY_GROUP_TYPE__NOT_SUPPORT_CLASSIC: &str = "InvalidSecurityGroupType.NotSupportClassic";

/// `InvalidSecurityGroupVpc.NotBelongToOneVpc`; HTTP status 404.
pub const INVALID_SECURITY_GROUP_VPC__NOT_BELONG_TO_ONE_VPC: &str = "InvalidSecurityGroupVpc.NotBelongToOneVpc";

/// `InvalidSecurityOptions.NotSupported`; HTTP status 403.
pub const INVALID_SECURITY_OPTIONS__NOT_SUPPORTED: &str = "InvalidSecurityOptions.NotSupported";

/// `InvalidSize.ValueNotSupported`; HTTP status 400.
pub const INVALID_SIZE__VALUE_NOT_SUPPORTED: &str = "InvalidSize.ValueNotSupported";

/// `InvalidSlsLogstoreName.NotFound`; HTTP status 404.
pub const INVALID_SLS_LOGSTORE_NAME__NOT_FOUND: &str = "InvalidSlsLogstoreName.NotFound";

/// `InvalidSlsProjectName.NotFound`; HTTP status 404.
pub const INVALID_SLS_PROJECT_NAME__NOT_FOUND: &str = "InvalidSlsProjectName.NotFound";

/// `InvalidSnapshot.EncryptedNotSupported`; HTTP status 403.
pub const INVALID_SNAPSHOT__ENCRYPTED_NOT_SUPPORTED: &str = "InvalidSnapshot.EncryptedNotSupported";

/// `InvalidSnapshot.NotFound`; HTTP status 400 and 404.
pub const INVALID_SNAPSHOT__NOT_FOUND: &str = "InvalidSnapshot.NotFound";

/// `InvalidSnapshot.NotReady`; HTTP status 403.
pub const INVALID_SNAPSHOT__NOT_READY: &str = "InvalidSnapshot.NotReady";

/// `InvalidSnapshot.StorageLocationNotSupported`; HTTP status 403.
pub const INVALID_SNAPSHOT__STORAGE_LOCATION_NOT_SUPPORTED: &str = "InvalidSnapshot.StorageLocationNotSupported";

/// `InvalidSnapshot.TooLarge`; HTTP status 403.
pub const INVALID_SNAPSHOT__TOO_LARGE: &str = "InvalidSnapshot.TooLarge";

/// `InvalidSnapshot.TooOld`; HTTP status 403.
pub const INVALID_SNAPSHOT__TOO_OLD: &str = "InvalidSnapshot.TooOld";

/// `InvalidSnapshotCategory.Malformed`; HTTP status 403.
pub const INVALID_SNAPSHOT_CATEGORY__MALFORMED: &str = "InvalidSnapshotCategory.Malformed";

/// `InvalidSnapshotCategory.NotSupportCopy`; HTTP status 403.
pub const INVALID_SNAPSHOT_CATEGORY__NOT_SUPPORT_COPY: &str = "InvalidSnapshotCategory.NotSupportCopy";

/// `InvalidSnapshotCategory.NotSupportCrossRegionCopy`; HTTP status 403.
pub const INVALID_SNAPSHOT_CATEGORY__NOT_SUPPORT_CROSS_REGION_COPY: &str =
    "InvalidSnapshotCategory.NotSupportCrossRegionCopy";

/// `InvalidSnapshotCategory.NotSupportEncryptedCopy`; HTTP status 403.
pub const INVALID_SNAPSHOT_CATEGORY__NOT_SUPPORT_ENCRYPTED_COPY: &str =
    "InvalidSnapshotCategory.NotSupportEncryptedCopy";

/// `InvalidSnapshotCategory.NotSupportImageCreation`; HTTP status 403.
pub const INVALID_SNAPSHOT_CATEGORY__NOT_SUPPORT_IMAGE_CREATION: &str =
    "InvalidSnapshotCategory.NotSupportImageCreation";

/// `InvalidSnapshotDisableInstantAccess.Malformed`; HTTP status 404.
pub const INVALID_SNAPSHOT_DISABLE_INSTANT_ACCESS__MALFORMED: &str = "InvalidSnapshotDisableInstantAccess.Malformed";

/// `InvalidSnapshotGroup.NotFound`; HTTP status 404.
pub const INVALID_SNAPSHOT_GROUP__NOT_FOUND: &str = "InvalidSnapshotGroup.NotFound";

/// `InvalidSnapshotGroupId.MustBeOne`; HTTP status 403.
pub const INVALID_SNAPSHOT_GROUP_ID__MUST_BE_ONE: &str = "InvalidSnapshotGroupId.MustBeOne";

/// `InvalidSnapshotId.BasedSnapshotTooOld`; HTTP status 400.
pub const INVALID_SNAPSHOT_ID__BASED_SNAPSHOT_TOO_OLD: &str = "InvalidSnapshotId.BasedSnapshotTooOld";

/// `InvalidSnapshotId.EncryptedNotSupport`; HTTP status 403.
pub const INVALID_SNAPSHOT_ID__ENCRYPTED_NOT_SUPPORT: &str = "InvalidSnapshotId.EncryptedNotSupport";

/// `InvalidSnapshotId.Malformed`; HTTP status 400.
pub const INVALID_SNAPSHOT_ID__MALFORMED: &str = "InvalidSnapshotId.Malformed";

/// `InvalidSnapshotId.NotDataDiskSnapshot`; HTTP status 403.
pub const INVALID_SNAPSHOT_ID__NOT_DATA_DISK_SNAPSHOT: &str = "InvalidSnapshotId.NotDataDiskSnapshot";

/// `InvalidSnapshotId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_SNAPSHOT_ID__NOT_FOUND: &str = "InvalidSnapshotId.NotFound";

/// `InvalidSnapshotId.NotReady`; HTTP status 400 and 403.
pub const INVALID_SNAPSHOT_ID__NOT_READY: &str = "InvalidSnapshotId.NotReady";

/// `InvalidSnapshotIds.Malformed`; HTTP status 403.
pub const INVALID_SNAPSHOT_IDS__MALFORMED: &str = "InvalidSnapshotIds.Malformed";

/// `InvalidSnapshotLinkId.NotFound`; HTTP status 404.
pub const INVALID_SNAPSHOT_LINK_ID__NOT_FOUND: &str = "InvalidSnapshotLinkId.NotFound";

/// `InvalidSnapshotLinkIds`; HTTP status 400.
pub const INVALID_SNAPSHOT_LINK_IDS: &str = "InvalidSnapshotLinkIds";

/// `InvalidSnapshotName.Malformed`; HTTP status 400 and 403.
pub const INVALID_SNAPSHOT_NAME__MALFORMED: &str = "InvalidSnapshotName.Malformed";

/// `InvalidSnapshotPolicyName.Malformed`; HTTP status 400.
pub const INVALID_SNAPSHOT_POLICY_NAME__MALFORMED: &str = "InvalidSnapshotPolicyName.Malformed";

/// `InvalidSnapshotType.NotFound`; HTTP status 404.
pub const INVALID_SNAPSHOT_TYPE__NOT_FOUND: &str = "InvalidSnapshotType.NotFound";

/// `InvalidSource.TrafficMirrorSession`; HTTP status 400.
pub const INVALID_SOURCE__TRAFFIC_MIRROR_SESSION: &str = "InvalidSource.TrafficMirrorSession";

/// `InvalidSourceCidrIp.Malformed`; HTTP status 400.
pub const INVALID_SOURCE_CIDR_IP__MALFORMED: &str = "InvalidSourceCidrIp.Malformed";

/// `InvalidSourceDiskType`; HTTP status 404.
pub const INVALID_SOURCE_DISK_TYPE: &str = "InvalidSourceDiskType";

/// `InvalidSourceGroup.NotFound`; HTTP status 400.
pub const INVALID_SOURCE_GROUP__NOT_FOUND: &str = "InvalidSourceGroup.NotFound";

/// `InvalidSourceGroupId.Mismatch`; HTTP status 400 and 403.
pub const INVALID_SOURCE_GROUP_ID__MISMATCH: &str = "InvalidSourceGroupId.Mismatch";

/// `InvalidSourceGroupId.NotFound`; HTTP status 404.
pub const INVALID_SOURCE_GROUP_ID__NOT_FOUND: &str = "InvalidSourceGroupId.NotFound";

/// `InvalidSourceInstance.NotFound`; HTTP status 400.
pub const INVALID_SOURCE_INSTANCE__NOT_FOUND: &str = "InvalidSourceInstance.NotFound";

/// `InvalidSourcePortRange.Malformed`; HTTP status 400.
pub const INVALID_SOURCE_PORT_RANGE__MALFORMED: &str = "InvalidSourcePortRange.Malformed";

/// `InvalidSourceSnapshot`; HTTP status 403.
pub const INVALID_SOURCE_SNAPSHOT: &str = "InvalidSourceSnapshot";

/// `InvalidSpec.ValudNotSupported`; HTTP status 400.
pub const INVALID_SPEC__VALUD_NOT_SUPPORTED: &str = "InvalidSpec.ValudNotSupported";

/// `InvalidSpotAliUid`; HTTP status 400.
pub const INVALID_SPOT_ALI_UID: &str = "InvalidSpotAliUid";

/// `InvalidSpotAllocationStrategy.ValueNotSupported`; HTTP status 400.
pub const INVALID_SPOT_ALLOCATION_STRATEGY__VALUE_NOT_SUPPORTED: &str =
    "InvalidSpotAllocationStrategy.ValueNotSupported";

/// `InvalidSpotAuthorized`; HTTP status 400.
pub const INVALID_SPOT_AUTHORIZED: &str = "InvalidSpotAuthorized";

/// `InvalidSpotDuration`; HTTP status 400.
pub const INVALID_SPOT_DURATION: &str = "InvalidSpotDuration";

/// `InvalidSpotInstanceInterruptionBehavior.ValueNotSupported`; HTTP status 400.
pub const INVALID_SPOT_INSTANCE_INTERRUPTION_BEHAVIOR__VALUE_NOT_SUPPORTED: &str =
    "InvalidSpotInstanceInterruptionBehavior.ValueNotSupported";

/// `InvalidSpotInterruptionBehavior`; HTTP status 400.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR: &str = "InvalidSpotInterruptionBehavior";

/// `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport`; HTTP status 403.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR__CLASSIC_NETWORK_NOT_SUPPORT: &str =
    "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport";

/// `InvalidSpotInterruptionBehavior.LocalDiskNotSupport`; HTTP status 403.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR__LOCAL_DISK_NOT_SUPPORT: &str =
    "InvalidSpotInterruptionBehavior.LocalDiskNotSupport";

/// `InvalidSpotParam.EmptyZoneID`; HTTP status 400.
pub const INVALID_SPOT_PARAM__EMPTY_ZONE_ID_6U: &str = "InvalidSpotParam.EmptyZoneID";

/// `InvalidSpotPrepaid`; HTTP status 400.
pub const INVALID_SPOT_PREPAID: &str = "InvalidSpotPrepaid";

/// `InvalidSpotPriceLimit`; HTTP status 400.
pub const INVALID_SPOT_PRICE_LIMIT: &str = "InvalidSpotPriceLimit";

/// `InvalidSpotPriceLimit.LowerThanPublicPrice`; HTTP status 400.
pub const INVALID_SPOT_PRICE_LIMIT__LOWER_THAN_PUBLIC_PRICE: &str = "InvalidSpotPriceLimit.LowerThanPublicPrice";

/// `InvalidSpotStrategy`; HTTP status 400.
pub const INVALID_SPOT_STRATEGY: &str = "InvalidSpotStrategy";

/// `InvalidSpotStrategy.ValueNotSupported`; HTTP status 400.
pub const INVALID_SPOT_STRATEGY__VALUE_NOT_SUPPORTED: &str = "InvalidSpotStrategy.ValueNotSupported";

/// `InvalidStartTime.BeyondLifeCycle`; HTTP status 400.
pub const INVALID_START_TIME__BEYOND_LIFE_CYCLE: &str = "InvalidStartTime.BeyondLifeCycle";

/// `InvalidStartTime.MalFormed`; HTTP status 400.
pub const INVALID_START_TIME__MAL_FORMED: &str = "InvalidStartTime.MalFormed";

/// `InvalidStartTime.Malformed`; HTTP status 400 and 403.
pub const INVALID_START_TIME__MALFORMED: &str = "InvalidStartTime.Malformed";

/// `InvalidStartTime.NotSupported`; HTTP status 400.
pub const INVALID_START_TIME__NOT_SUPPORTED: &str = "InvalidStartTime.NotSupported";

/// `InvalidStartTime.ScopeNotMatch`; HTTP status 400.
pub const INVALID_START_TIME__SCOPE_NOT_MATCH: &str = "InvalidStartTime.ScopeNotMatch";

/// `InvalidStartTime.TooEarly`; HTTP status 400 and 403.
pub const INVALID_START_TIME__TOO_EARLY: &str = "InvalidStartTime.TooEarly";

/// `InvalidStartTime.ValueNotSupported`; HTTP status 400.
pub const INVALID_START_TIME__VALUE_NOT_SUPPORTED: &str = "InvalidStartTime.ValueNotSupported";

/// `InvalidStatus`; HTTP status 400.
pub const INVALID_STATUS: &str = "InvalidStatus";

/// `InvalidStatus.CancelFailed`; HTTP status 400.
pub const INVALID_STATUS__CANCEL_FAILED: &str = "InvalidStatus.CancelFailed";

/// `InvalidStatus.CmdIdInUse`; HTTP status 403.
pub const INVALID_STATUS__CMD_ID_IN_USE: &str = "InvalidStatus.CmdIdInUse";

/// `InvalidStatus.DiskNotReady`; HTTP status 403.
pub const INVALID_STATUS__DISK_NOT_READY: &str = "InvalidStatus.DiskNotReady";

/// `InvalidStatus.DiskUnderPerformanceControl`; HTTP status 403.
pub const INVALID_STATUS__DISK_UNDER_PERFORMANCE_CONTROL: &str = "InvalidStatus.DiskUnderPerformanceControl";

/// `InvalidStatus.EcsStatusNotSupport`; HTTP status 400.
pub const INVALID_STATUS__ECS_STATUS_NOT_SUPPORT: &str = "InvalidStatus.EcsStatusNotSupport";

/// `InvalidStatus.EniStatusNotSupport`; HTTP status 400.
pub const INVALID_STATUS__ENI_STATUS_NOT_SUPPORT: &str = "InvalidStatus.EniStatusNotSupport";

/// `InvalidStatus.ImagePipelineExecution`; HTTP status 403.
pub const INVALID_STATUS__IMAGE_PIPELINE_EXECUTION: &str = "InvalidStatus.ImagePipelineExecution";

/// `InvalidStatus.InProgress`; HTTP status 403.
pub const INVALID_STATUS__IN_PROGRESS: &str = "InvalidStatus.InProgress";

/// `InvalidStatus.InstanceHasBandWidth`; HTTP status 400.
pub const INVALID_STATUS__INSTANCE_HAS_BAND_WIDTH: &str = "InvalidStatus.InstanceHasBandWidth";

/// `InvalidStatus.InstanceIsMigrating`; HTTP status 400.
pub const INVALID_STATUS__INSTANCE_IS_MIGRATING: &str = "InvalidStatus.InstanceIsMigrating";

/// `InvalidStatus.InstanceLocked`; HTTP status 403.
pub const INVALID_STATUS__INSTANCE_LOCKED: &str = "InvalidStatus.InstanceLocked";

/// `InvalidStatus.InstanceStatus`; HTTP status 403.
pub const INVALID_STATUS__INSTANCE_STATUS: &str = "InvalidStatus.InstanceStatus";

/// `InvalidStatus.NotAllow`; HTTP status 400.
pub const INVALID_STATUS__NOT_ALLOW: &str = "InvalidStatus.NotAllow";

/// `InvalidStatus.NotAllowed`; HTTP status 400.
pub const INVALID_STATUS__NOT_ALLOWED: &str = "InvalidStatus.NotAllowed";

/// `InvalidStatus.NotFound`; HTTP status 404.
pub const INVALID_STATUS__NOT_FOUND: &str = "InvalidStatus.NotFound";

/// `InvalidStatus.NotStopped`; HTTP status 400.
pub const INVALID_STATUS__NOT_STOPPED: &str = "InvalidStatus.NotStopped";

/// `InvalidStatus.ResourceGroup`; HTTP status 403.
pub const INVALID_STATUS__RESOURCE_GROUP: &str = "InvalidStatus.ResourceGroup";

/// `InvalidStatus.RouteEntry`; HTTP status 404.
pub const INVALID_STATUS__ROUTE_ENTRY: &str = "InvalidStatus.RouteEntry";

/// `InvalidStatus.SnatOrDnat`; HTTP status 400.
pub const INVALID_STATUS__SNAT_OR_DNAT: &str = "InvalidStatus.SnatOrDnat";

/// `InvalidStatus.Upgrading`; HTTP status 400 and 403.
pub const INVALID_STATUS__UPGRADING: &str = "InvalidStatus.Upgrading";

/// `InvalidStatus.ValueNotSupported`; HTTP status 400, 403 and 404.
pub const INVALID_STATUS__VALUE_NOT_SUPPORTED: &str = "InvalidStatus.ValueNotSupported";

/// `InvalidStorageClusterId.CapacityNotEnough`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__CAPACITY_NOT_ENOUGH: &str = "InvalidStorageClusterId.CapacityNotEnough";

/// `InvalidStorageClusterId.CategoryNotMatch`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__CATEGORY_NOT_MATCH: &str = "InvalidStorageClusterId.CategoryNotMatch";

/// `InvalidStorageClusterId.ConflictWithInstanceId`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__CONFLICT_WITH_INSTANCE_ID: &str =
    "InvalidStorageClusterId.ConflictWithInstanceId";

/// `InvalidStorageClusterId.ConflictWithStorageSetId`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__CONFLICT_WITH_STORAGE_SET_ID: &str =
    "InvalidStorageClusterId.ConflictWithStorageSetId";

/// `InvalidStorageClusterId.DiskCategoryUnsupported`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__DISK_CATEGORY_UNSUPPORTED: &str =
    "InvalidStorageClusterId.DiskCategoryUnsupported";

/// `InvalidStorageClusterId.DiskSizeEmpty`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__DISK_SIZE_EMPTY: &str = "InvalidStorageClusterId.DiskSizeEmpty";

/// `InvalidStorageClusterId.NotExist`; HTTP status 404.
pub const INVALID_STORAGE_CLUSTER_ID__NOT_EXIST: &str = "InvalidStorageClusterId.NotExist";

/// `InvalidStorageClusterId.PerformanceLevelNotMatch`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__PERFORMANCE_LEVEL_NOT_MATCH: &str =
    "InvalidStorageClusterId.PerformanceLevelNotMatch";

/// `InvalidStorageClusterId.StatusNotSupport`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__STATUS_NOT_SUPPORT: &str = "InvalidStorageClusterId.StatusNotSupport";

/// `InvalidStorageClusterId.ZoneIdEmpty`; HTTP status 400.
pub const INVALID_STORAGE_CLUSTER_ID__ZONE_ID_EMPTY: &str = "InvalidStorageClusterId.ZoneIdEmpty";

/// `InvalidStorageLocation.NotFound`; HTTP status 403.
pub const INVALID_STORAGE_LOCATION__NOT_FOUND: &str = "InvalidStorageLocation.NotFound";

/// `InvalidStorageSet.NotSupport`; HTTP status 403.
pub const INVALID_STORAGE_SET__NOT_SUPPORT: &str = "InvalidStorageSet.NotSupport";

/// `InvalidStorageSetId.DiskCategoryUnsupported`; HTTP status 400.
pub const INVALID_STORAGE_SET_ID__DISK_CATEGORY_UNSUPPORTED: &str = "InvalidStorageSetId.DiskCategoryUnsupported";

/// `InvalidStorageSetId.NotFound`; HTTP status 400 and 403.
pub const INVALID_STORAGE_SET_ID__NOT_FOUND: &str = "InvalidStorageSetId.NotFound";

/// `InvalidStorageSetName.Malformed`; HTTP status 403.
pub const INVALID_STORAGE_SET_NAME__MALFORMED: &str = "InvalidStorageSetName.Malformed";

/// `InvalidSystemDisk.NotFound`; HTTP status 404.
pub const INVALID_SYSTEM_DISK__NOT_FOUND: &str = "InvalidSystemDisk.NotFound";

/// `InvalidSystemDiskCategory.NotMatchInstanceType`; HTTP status 400.
pub const INVALID_SYSTEM_DISK_CATEGORY__NOT_MATCH_INSTANCE_TYPE: &str =
    "InvalidSystemDiskCategory.NotMatchInstanceType";

/// `InvalidSystemDiskCategory.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_SYSTEM_DISK_CATEGORY__VALUE_NOT_SUPPORTED: &str = "InvalidSystemDiskCategory.ValueNotSupported";

/// `InvalidSystemDiskCategory.ValueUnauthorized`; HTTP status 403.
pub const INVALID_SYSTEM_DISK_CATEGORY__VALUE_UNAUTHORIZED: &str = "InvalidSystemDiskCategory.ValueUnauthorized";

/// `InvalidSystemDiskSize`; HTTP status 400 and 404.
pub const INVALID_SYSTEM_DISK_SIZE: &str = "InvalidSystemDiskSize";

/// `InvalidSystemDiskSize.ImageNotSupportResize`; HTTP status 400.
pub const INVALID_SYSTEM_DISK_SIZE__IMAGE_NOT_SUPPORT_RESIZE: &str = "InvalidSystemDiskSize.ImageNotSupportResize";

/// `InvalidSystemDiskSize.LessThanImageSize`; HTTP status 400 and 404.
pub const INVALID_SYSTEM_DISK_SIZE__LESS_THAN_IMAGE_SIZE: &str = "InvalidSystemDiskSize.LessThanImageSize";

/// `InvalidSystemDiskSize.LessThanMemSize`; HTTP status 400.
pub const INVALID_SYSTEM_DISK_SIZE__LESS_THAN_MEM_SIZE: &str = "InvalidSystemDiskSize.LessThanMemSize";

/// `InvalidSystemDiskSize.LessThanMinSize`; HTTP status 404.
pub const INVALID_SYSTEM_DISK_SIZE__LESS_THAN_MIN_SIZE: &str = "InvalidSystemDiskSize.LessThanMinSize";

/// `InvalidSystemDiskSize.MoreThanMaxSize`; HTTP status 404.
pub const INVALID_SYSTEM_DISK_SIZE__MORE_THAN_MAX_SIZE: &str = "InvalidSystemDiskSize.MoreThanMaxSize";

/// `InvalidSystemDiskSize.NotSupportedValue`; HTTP status 400.
pub const INVALID_SYSTEM_DISK_SIZE__NOT_SUPPORTED_VALUE: &str = "InvalidSystemDiskSize.NotSupportedValue";

/// `InvalidSystemDiskSize.ValueNotSupported`; HTTP status 400 and 404.
pub const INVALID_SYSTEM_DISK_SIZE__VALUE_NOT_SUPPORTED: &str = "InvalidSystemDiskSize.ValueNotSupported";

/// `InvalidSystemDiskStatus.IsTransfering`; HTTP status 403.
pub const INVALID_SYSTEM_DISK_STATUS__IS_TRANSFERING: &str = "InvalidSystemDiskStatus.IsTransfering";

/// `InvalidSystemSnapshot.Missing`; HTTP status 403.
pub const INVALID_SYSTEM_SNAPSHOT__MISSING: &str = "InvalidSystemSnapshot.Missing";

/// `InvalidSystemType.NotSupportedValue`; HTTP status 400.
pub const INVALID_SYSTEM_TYPE__NOT_SUPPORTED_VALUE: &str = "InvalidSystemType.NotSupportedValue";

/// `InvalidTag.Mismatch`; HTTP status 400.
pub const INVALID_TAG__MISMATCH: &str = "InvalidTag.Mismatch";

/// `InvalidTag.NotSupported`; HTTP status 400.
pub const INVALID_TAG__NOT_SUPPORTED: &str = "InvalidTag.NotSupported";

/// `InvalidTagCount`; HTTP status 400.
pub const INVALID_TAG_COUNT: &str = "InvalidTagCount";

/// `InvalidTagFilter.Malformed`; HTTP status 403.
pub const INVALID_TAG_FILTER__MALFORMED: &str = "InvalidTagFilter.Malformed";

/// `InvalidTagKey`; HTTP status 400.
pub const INVALID_TAG_KEY: &str = "InvalidTagKey";

/// `InvalidTagKey.Malformed`; HTTP status 400.
pub const INVALID_TAG_KEY__MALFORMED: &str = "InvalidTagKey.Malformed";

/// `InvalidTagValue`; HTTP status 400.
pub const INVALID_TAG_VALUE: &str = "InvalidTagValue";

/// `InvalidTagValue.Malformed`; HTTP status 400.
pub const INVALID_TAG_VALUE__MALFORMED: &str = "InvalidTagValue.Malformed";

/// `InvalidTags.MalFormed`; HTTP status 400.
pub const INVALID_TAGS__MAL_FORMED: &str = "InvalidTags.MalFormed";

/// `InvalidTarget.TrafficMirrorSession`; HTTP status 400.
pub const INVALID_TARGET__TRAFFIC_MIRROR_SESSION: &str = "InvalidTarget.TrafficMirrorSession";

/// `InvalidTargetServer.MissingPortNumber`; HTTP status 403.
pub const INVALID_TARGET_SERVER__MISSING_PORT_NUMBER: &str = "InvalidTargetServer.MissingPortNumber";

/// `InvalidTaskId.IncorrectTaskStatus`; HTTP status 403.
pub const INVALID_TASK_ID__INCORRECT_TASK_STATUS: &str = "InvalidTaskId.IncorrectTaskStatus";

/// `InvalidTaskId.NotFound`; HTTP status 400 and 403.
pub const INVALID_TASK_ID__NOT_FOUND: &str = "InvalidTaskId.NotFound";

/// `InvalidTaskId.TaskActionNotSupport`; HTTP status 403.
pub const INVALID_TASK_ID__TASK_ACTION_NOT_SUPPORT: &str = "InvalidTaskId.TaskActionNotSupport";

/// `InvalidTemporary.EndTime`; HTTP status 400.
pub const INVALID_TEMPORARY__END_TIME: &str = "InvalidTemporary.EndTime";

/// `InvalidTemporary.StartTime`; HTTP status 400.
pub const INVALID_TEMPORARY__START_TIME: &str = "InvalidTemporary.StartTime";

/// `InvalidTerminationMode.NotFound`; HTTP status 404.
pub const INVALID_TERMINATION_MODE__NOT_FOUND: &str = "InvalidTerminationMode.NotFound";

/// `InvalidToRegionIdSize.ExceededMaxNumber`; HTTP status 400.
pub const INVALID_TO_REGION_ID_SIZE__EXCEEDED_MAX_NUMBER: &str = "InvalidToRegionIdSize.ExceededMaxNumber";

/// `InvalidTrafficMode.ModifyToStandardNotSupported`; HTTP status 400.
pub const INVALID_TRAFFIC_MODE__MODIFY_TO_STANDARD_NOT_SUPPORTED: &str =
    "InvalidTrafficMode.ModifyToStandardNotSupported";

/// `InvalidType.Malformd`; HTTP status 400.
pub const INVALID_TYPE__MALFORMD: &str = "InvalidType.Malformd";

/// `InvalidUsage`; HTTP status 404.
pub const INVALID_USAGE: &str = "InvalidUsage";

/// `InvalidUser.NotInWhiteList`; HTTP status 403.
pub const INVALID_USER__NOT_IN_WHITE_LIST: &str = "InvalidUser.NotInWhiteList";

/// `InvalidUser.NotSupported`; HTTP status 403.
pub const INVALID_USER__NOT_SUPPORTED: &str = "InvalidUser.NotSupported";

/// `InvalidUser.PassRoleForbidden`; HTTP status 403.
pub const INVALID_USER__PASS_ROLE_FORBIDDEN: &str = "InvalidUser.PassRoleForbidden";

/// `InvalidUser.Unauthorized`; HTTP status 401 and 403.
pub const INVALID_USER__UNAUTHORIZED: &str = "InvalidUser.Unauthorized";

/// `InvalidUserCidr.Malformed`; HTTP status 400.
pub const INVALID_USER_CIDR__MALFORMED: &str = "InvalidUserCidr.Malformed";

/// `InvalidUserCidr.Quota`; HTTP status 400.
pub const INVALID_USER_CIDR__QUOTA: &str = "InvalidUserCidr.Quota";

/// `InvalidUserData.Base64FormatInvalid`; HTTP status 400 and 403.
pub const INVALID_USER_DATA__BASE64_FORMAT_INVALID: &str = "InvalidUserData.Base64FormatInvalid";

/// `InvalidUserData.Forbidden`; HTTP status 403.
pub const INVALID_USER_DATA__FORBIDDEN: &str = "InvalidUserData.Forbidden";

/// `InvalidUserData.NotSupported`; HTTP status 400.
pub const INVALID_USER_DATA__NOT_SUPPORTED: &str = "InvalidUserData.NotSupported";

/// `InvalidUserData.SizeExceeded`; HTTP status 400.
pub const INVALID_USER_DATA__SIZE_EXCEEDED: &str = "InvalidUserData.SizeExceeded";

/// `InvalidUserType.NotSupported`; HTTP status 403.
pub const INVALID_USER_TYPE__NOT_SUPPORTED: &str = "InvalidUserType.NotSupported";

/// `InvalidVBRStatus`; HTTP status 400.
pub const INVALID_VBR_STATUS_2U: &str = "InvalidVBRStatus";

/// `InvalidVHDImage.IncorrectSize`; HTTP status 403.
pub const INVALID_VHD_IMAGE__INCORRECT_SIZE_2U: &str = "InvalidVHDImage.IncorrectSize";

/// `InvalidVPC.NotFound`; HTTP status 400.
pub const INVALID_VPC__NOT_FOUND_2U: &str = "InvalidVPC.NotFound";

/// `InvalidVPCStatus`; HTTP status 400.
pub const INVALID_VPC_STATUS_2U: &str = "InvalidVPCStatus";

/// `InvalidVPCStatus.NotWorking`; HTTP status 403.
pub const INVALID_VPC_STATUS__NOT_WORKING_2U: &str = "InvalidVPCStatus.NotWorking";

/// `InvalidVRouter.NotFound`; HTTP status 400.
pub const INVALID_V_ROUTER__NOT_FOUND: &str = "InvalidVRouter.NotFound";

/// `InvalidVRouterDiscription.Malformed`; HTTP status 400.
pub const INVALID_V_ROUTER_DISCRIPTION__MALFORMED: &str = "InvalidVRouterDiscription.Malformed";

/// `InvalidVRouterId.NotFound`; HTTP status 404.
pub const INVALID_V_ROUTER_ID__NOT_FOUND: &str = "InvalidVRouterId.NotFound";

/// `InvalidVRouterName.Malformed`; HTTP status 400.
pub const INVALID_V_ROUTER_NAME__MALFORMED: &str = "InvalidVRouterName.Malformed";

/// `InvalidVSwitch.DefaultVSwitchNotSupport`; HTTP status 403.
pub const INVALID_V_SWITCH__DEFAULT_V_SWITCH_NOT_SUPPORT: &str = "InvalidVSwitch.DefaultVSwitchNotSupport";

/// `InvalidVSwitch.Ipv6NotTurnOn`; HTTP status 403.
pub const INVALID_V_SWITCH__IPV6_NOT_TURN_ON: &str = "InvalidVSwitch.Ipv6NotTurnOn";

/// `InvalidVSwitch.NotBelongToVpc`; HTTP status 404.
pub const INVALID_V_SWITCH__NOT_BELONG_TO_VPC: &str = "InvalidVSwitch.NotBelongToVpc";

/// `InvalidVSwitch.NotFound`; HTTP status 400.
pub const INVALID_V_SWITCH__NOT_FOUND: &str = "InvalidVSwitch.NotFound";

/// `InvalidVSwitchDiscription.Malformed`; HTTP status 400.
pub const INVALID_V_SWITCH_DISCRIPTION__MALFORMED: &str = "InvalidVSwitchDiscription.Malformed";

/// `InvalidVSwitchId.IpInvalid`; HTTP status 403 and 404.
pub const INVALID_V_SWITCH_ID__IP_INVALID: &str = "InvalidVSwitchId.IpInvalid";

/// `InvalidVSwitchId.IpNotEnough`; HTTP status 403.
pub const INVALID_V_SWITCH_ID__IP_NOT_ENOUGH: &str = "InvalidVSwitchId.IpNotEnough";

/// `InvalidVSwitchId.IpPrefixNotEnough`; HTTP status 403.
pub const INVALID_V_SWITCH_ID__IP_PREFIX_NOT_ENOUGH: &str = "InvalidVSwitchId.IpPrefixNotEnough";

/// `InvalidVSwitchId.Mismatch`; HTTP status 400.
pub const INVALID_V_SWITCH_ID__MISMATCH: &str = "InvalidVSwitchId.Mismatch";

/// `InvalidVSwitchId.Necessary`; HTTP status 400.
pub const INVALID_V_SWITCH_ID__NECESSARY: &str = "InvalidVSwitchId.Necessary";

/// `InvalidVSwitchId.NotExist`; HTTP status 404.
pub const INVALID_V_SWITCH_ID__NOT_EXIST: &str = "InvalidVSwitchId.NotExist";

/// `InvalidVSwitchId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_V_SWITCH_ID__NOT_FOUND: &str = "InvalidVSwitchId.NotFound";

/// `InvalidVSwitchIdNumber.NotSupported`; HTTP status 404.
pub const INVALID_V_SWITCH_ID_NUMBER__NOT_SUPPORTED: &str = "InvalidVSwitchIdNumber.NotSupported";

/// `InvalidVSwitchName.Malformed`; HTTP status 400.
pub const INVALID_V_SWITCH_NAME__MALFORMED: &str = "InvalidVSwitchName.Malformed";

/// `InvalidValidTime.MalFormed`; HTTP status 400.
pub const INVALID_VALID_TIME__MAL_FORMED: &str = "InvalidValidTime.MalFormed";

/// `InvalidVbrId.NotFound`; HTTP status 400 and 404.
pub const INVALID_VBR_ID__NOT_FOUND: &str = "InvalidVbrId.NotFound";

/// `InvalidVbrOwnerId.NotFound`; HTTP status 404.
pub const INVALID_VBR_OWNER_ID__NOT_FOUND: &str = "InvalidVbrOwnerId.NotFound";

/// `InvalidVip.Status`; HTTP status 400.
pub const INVALID_VIP__STATUS: &str = "InvalidVip.Status";

/// `InvalidVlanId.Malformed`; HTTP status 400.
pub const INVALID_VLAN_ID__MALFORMED: &str = "InvalidVlanId.Malformed";

/// `InvalidVlanId.NotFound`; HTTP status 404.
pub const INVALID_VLAN_ID__NOT_FOUND: &str = "InvalidVlanId.NotFound";

/// `InvalidVlanId.Used`; HTTP status 400.
pub const INVALID_VLAN_ID__USED: &str = "InvalidVlanId.Used";

/// `InvalidVolumeId.NotFound`; HTTP status 404.
pub const INVALID_VOLUME_ID__NOT_FOUND: &str = "InvalidVolumeId.NotFound";

/// `InvalidVpc.Empty`; HTTP status 403.
pub const INVALID_VPC__EMPTY: &str = "InvalidVpc.Empty";

/// `InvalidVpc.Indeterminacy`; HTTP status 403.
pub const INVALID_VPC__INDETERMINACY: &str = "InvalidVpc.Indeterminacy";

/// `InvalidVpc.NotBelong`; HTTP status 403.
pub const INVALID_VPC__NOT_BELONG: &str = "InvalidVpc.NotBelong";

/// `InvalidVpc.NotFound`; HTTP status 404.
pub const INVALID_VPC__NOT_FOUND: &str = "InvalidVpc.NotFound";

/// `InvalidVpcDiscription.Malformed`; HTTP status 400.
pub const INVALID_VPC_DISCRIPTION__MALFORMED: &str = "InvalidVpcDiscription.Malformed";

/// `InvalidVpcId.Malformed`; HTTP status 403.
pub const INVALID_VPC_ID__MALFORMED: &str = "InvalidVpcId.Malformed";

/// `InvalidVpcId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_VPC_ID__NOT_FOUND: &str = "InvalidVpcId.NotFound";

/// `InvalidVpcId.SharedVpc`; HTTP status 403.
pub const INVALID_VPC_ID__SHARED_VPC: &str = "InvalidVpcId.SharedVpc";

/// `InvalidVpcIdNumber.NotSupported`; HTTP status 400 and 404.
pub const INVALID_VPC_ID_NUMBER__NOT_SUPPORTED: &str = "InvalidVpcIdNumber.NotSupported";

/// `InvalidVpcName.Malformed`; HTTP status 400.
pub const INVALID_VPC_NAME__MALFORMED: &str = "InvalidVpcName.Malformed";

/// `InvalidVpcZone.NotSupported`; HTTP status 400.
pub const INVALID_VPC_ZONE__NOT_SUPPORTED: &str = "InvalidVpcZone.NotSupported";

/// `InvalidVpnInstanceId.NotFound`; HTTP status 400.
pub const INVALID_VPN_INSTANCE_ID__NOT_FOUND: &str = "InvalidVpnInstanceId.NotFound";

/// `InvalidZone.NotFound`; HTTP status 400 and 404.
pub const INVALID_ZONE__NOT_FOUND: &str = "InvalidZone.NotFound";

/// `InvalidZone.NotSupported`; HTTP status 403.
pub const INVALID_ZONE__NOT_SUPPORTED: &str = "InvalidZone.NotSupported";

/// `InvalidZone.PartitionNumberNotSupported`; HTTP status 403.
pub const INVALID_ZONE__PARTITION_NUMBER_NOT_SUPPORTED: &str = "InvalidZone.PartitionNumberNotSupported";

/// `InvalidZoneId.DiskCategoryUnsupported`; HTTP status 400.
pub const INVALID_ZONE_ID__DISK_CATEGORY_UNSUPPORTED: &str = "InvalidZoneId.DiskCategoryUnsupported";

/// `InvalidZoneId.MalFormed`; HTTP status 400.
pub const INVALID_ZONE_ID__MAL_FORMED: &str = "InvalidZoneId.MalFormed";

/// `InvalidZoneId.NotFound`; HTTP status 400, 403 and 404.
pub const INVALID_ZONE_ID__NOT_FOUND: &str = "InvalidZoneId.NotFound";

/// `InvalidZoneId.NotSupportCreateWithShareEncryptedImage`; HTTP status 400.
pub const INVALID_ZONE_ID__NOT_SUPPORT_CREATE_WITH_SHARE_ENCRYPTED_IMAGE: &str =
    "InvalidZoneId.NotSupportCreateWithShareEncryptedImage";

/// `InvalidZoneId.NotSupportShareEncryptedImage`; HTTP status 400.
pub const INVALID_ZONE_ID__NOT_SUPPORT_SHARE_ENCRYPTED_IMAGE: &str = "InvalidZoneId.NotSupportShareEncryptedImage";

/// `InvalidZoneId.ValueNotSupported`; HTTP status 400 and 403.
pub const INVALID_ZONE_ID__VALUE_NOT_SUPPORTED: &str = "InvalidZoneId.ValueNotSupported";

/// `Invocation.ExceedQuota`; HTTP status 403.
pub const INVOCATION__EXCEED_QUOTA: &str = "Invocation.ExceedQuota";

/// `InvokeError`; HTTP status 400.
pub const INVOKE_ERROR: &str = "InvokeError";

/// `IoOptimized.NotSupported`; HTTP status 400, 403 and 404.
pub const IO_OPTIMIZED__NOT_SUPPORTED: &str = "IoOptimized.NotSupported";

/// `IpAllocationError`; HTTP status 400.
pub const IP_ALLOCATION_ERROR: &str = "IpAllocationError";

/// `IpInUse`; HTTP status 403.
pub const IP_IN_USE: &str = "IpInUse";

/// `JoinedGroupLimitExceed`; HTTP status 400 and 404.
pub const JOINED_GROUP_LIMIT_EXCEED: &str = "JoinedGroupLimitExceed";

/// `KeyPair.AlreadyExist`; HTTP status 400.
pub const KEY_PAIR__ALREADY_EXIST: &str = "KeyPair.AlreadyExist";

/// `LackResource`; HTTP status 400.
pub const LACK_RESOURCE: &str = "LackResource";

/// `LastOrderProcessing`; HTTP status 400.
pub const LAST_ORDER_PROCESSING: &str = "LastOrderProcessing";

/// `LastRequestProcessing`; HTTP status 400.
pub const LAST_REQUEST_PROCESSING: &str = "LastRequestProcessing";

/// `LastTokenProcessing`; HTTP status 403.
pub const LAST_TOKEN_PROCESSING: &str = "LastTokenProcessing";

/// `LaunchTemplateLimitExceed`; HTTP status 403.
pub const LAUNCH_TEMPLATE_LIMIT_EXCEED: &str = "LaunchTemplateLimitExceed";

/// `LaunchTemplateName.Duplicated`; HTTP status 403.
pub const LAUNCH_TEMPLATE_NAME__DUPLICATED: &str = "LaunchTemplateName.Duplicated";

/// `LaunchTemplateVersionLimitExceed`; HTTP status 403.
pub const LAUNCH_TEMPLATE_VERSION_LIMIT_EXCEED: &str = "LaunchTemplateVersionLimitExceed";

/// `LimitExceed.Entry`; HTTP status 400.
pub const LIMIT_EXCEED__ENTRY: &str = "LimitExceed.Entry";

/// `LimitExceed.MaxEntries`; HTTP status 400.
pub const LIMIT_EXCEED__MAX_ENTRIES: &str = "LimitExceed.MaxEntries";

/// `LimitExceed.PrefixListAssociationResource`; HTTP status 403.
pub const LIMIT_EXCEED__PREFIX_LIST_ASSOCIATION_RESOURCE: &str = "LimitExceed.PrefixListAssociationResource";

/// `LimitExceed.PrefixListId`; HTTP status 400.
pub const LIMIT_EXCEED__PREFIX_LIST_ID: &str = "LimitExceed.PrefixListId";

/// `LimitExceed.PrefixListPerRegion`; HTTP status 404.
pub const LIMIT_EXCEED__PREFIX_LIST_PER_REGION: &str = "LimitExceed.PrefixListPerRegion";

/// `LimitationExceed.InterfaceNumberOnRouter`; HTTP status 400.
pub const LIMITATION_EXCEED__INTERFACE_NUMBER_ON_ROUTER: &str = "LimitationExceed.InterfaceNumberOnRouter";

/// `LinkRole.NotSupport`; HTTP status 400.
pub const LINK_ROLE__NOT_SUPPORT: &str = "LinkRole.NotSupport";

/// `LoginAsNonRoot.ImageNotSupport`; HTTP status 400.
pub const LOGIN_AS_NON_ROOT__IMAGE_NOT_SUPPORT: &str = "LoginAsNonRoot.ImageNotSupport";

/// `LoginAsNonRoot.RegionNotSupport`; HTTP status 403.
pub const LOGIN_AS_NON_ROOT__REGION_NOT_SUPPORT: &str = "LoginAsNonRoot.RegionNotSupport";

/// `MalformedParameter.PerformanceControlOptions`; HTTP status 400.
pub const MALFORMED_PARAMETER__PERFORMANCE_CONTROL_OPTIONS: &str = "MalformedParameter.PerformanceControlOptions";

/// `MaxEIPQuotaExceeded`; HTTP status 403.
pub const MAX_EIP_QUOTA_EXCEEDED_2U: &str = "MaxEIPQuotaExceeded";

/// `MaxEniCountExceeded`; HTTP status 403.
pub const MAX_ENI_COUNT_EXCEEDED: &str = "MaxEniCountExceeded";

/// `MaxEniIpv6IpsCountExceeded`; HTTP status 403 and 404.
pub const MAX_ENI_IPV6_IPS_COUNT_EXCEEDED: &str = "MaxEniIpv6IpsCountExceeded";

/// `MaxEniPrivateIpsCountExceeded`; HTTP status 403.
pub const MAX_ENI_PRIVATE_IPS_COUNT_EXCEEDED: &str = "MaxEniPrivateIpsCountExceeded";

/// `Mayi.InternalError`; HTTP status 403.
pub const MAYI__INTERNAL_ERROR: &str = "Mayi.InternalError";

/// `Mismatch.InstanceIdAndRegionId`; HTTP status 400.
pub const MISMATCH__INSTANCE_ID_AND_REGION_ID: &str = "Mismatch.InstanceIdAndRegionId";

/// `MissingParam.Bandwidth`; HTTP status 400.
pub const MISSING_PARAM__BANDWIDTH: &str = "MissingParam.Bandwidth";

/// `MissingParam.Frequency`; HTTP status 400.
pub const MISSING_PARAM__FREQUENCY: &str = "MissingParam.Frequency";

/// `MissingParam.InstanceId`; HTTP status 400.
pub const MISSING_PARAM__INSTANCE_ID: &str = "MissingParam.InstanceId";

/// `MissingParameter`; HTTP status 400, 403 and 404.
pub const MISSING_PARAMETER: &str = "MissingParameter";

/// `MissingParameter.Architecture`; HTTP status 400.
pub const MISSING_PARAMETER__ARCHITECTURE: &str = "MissingParameter.Architecture";

/// `MissingParameter.BandwidthPackage`; HTTP status 400.
pub const MISSING_PARAMETER__BANDWIDTH_PACKAGE: &str = "MissingParameter.BandwidthPackage";

/// `MissingParameter.Capacity`; HTTP status 400.
pub const MISSING_PARAMETER__CAPACITY: &str = "MissingParameter.Capacity";

/// `MissingParameter.Content`; HTTP status 400.
pub const MISSING_PARAMETER__CONTENT: &str = "MissingParameter.Content";

/// `MissingParameter.DedicatedHostId`; HTTP status 403.
pub const MISSING_PARAMETER__DEDICATED_HOST_ID: &str = "MissingParameter.DedicatedHostId";

/// `MissingParameter.Dest`; HTTP status 400.
pub const MISSING_PARAMETER__DEST: &str = "MissingParameter.Dest";

/// `MissingParameter.DiskCategory`; HTTP status 400.
pub const MISSING_PARAMETER__DISK_CATEGORY: &str = "MissingParameter.DiskCategory";

/// `MissingParameter.DiskDeviceMapping`; HTTP status 403.
pub const MISSING_PARAMETER__DISK_DEVICE_MAPPING: &str = "MissingParameter.DiskDeviceMapping";

/// `MissingParameter.DiskIdOrDiskIds`; HTTP status 400.
pub const MISSING_PARAMETER__DISK_ID_OR_DISK_IDS: &str = "MissingParameter.DiskIdOrDiskIds";

/// `MissingParameter.HpcClusterId`; HTTP status 400.
pub const MISSING_PARAMETER__HPC_CLUSTER_ID: &str = "MissingParameter.HpcClusterId";

/// `MissingParameter.ImagePipelineId`; HTTP status 400.
pub const MISSING_PARAMETER__IMAGE_PIPELINE_ID: &str = "MissingParameter.ImagePipelineId";

/// `MissingParameter.InstanceAmount`; HTTP status 400.
pub const MISSING_PARAMETER__INSTANCE_AMOUNT: &str = "MissingParameter.InstanceAmount";

/// `MissingParameter.InstanceCpuCoreCount`; HTTP status 400.
pub const MISSING_PARAMETER__INSTANCE_CPU_CORE_COUNT: &str = "MissingParameter.InstanceCpuCoreCount";

/// `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`; HTTP status 400.
pub const MISSING_PARAMETER__INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT: &str =
    "MissingParameter.InstanceCpuCoreCountOrInstanceAmount";

/// `MissingParameter.InstanceId`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__INSTANCE_ID: &str = "MissingParameter.InstanceId";

/// `MissingParameter.InstanceIdNotSupported`; HTTP status 400.
pub const MISSING_PARAMETER__INSTANCE_ID_NOT_SUPPORTED: &str = "MissingParameter.InstanceIdNotSupported";

/// `MissingParameter.InstanceType`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__INSTANCE_TYPE: &str = "MissingParameter.InstanceType";

/// `MissingParameter.InstanceTypeAndAmountBothEmpty`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__INSTANCE_TYPE_AND_AMOUNT_BOTH_EMPTY: &str =
    "MissingParameter.InstanceTypeAndAmountBothEmpty";

/// `MissingParameter.InstanceTypeOrDataDisk`; HTTP status 400.
pub const MISSING_PARAMETER__INSTANCE_TYPE_OR_DATA_DISK: &str = "MissingParameter.InstanceTypeOrDataDisk";

/// `MissingParameter.LaunchTemplateConfigs`; HTTP status 400.
pub const MISSING_PARAMETER__LAUNCH_TEMPLATE_CONFIGS: &str = "MissingParameter.LaunchTemplateConfigs";

/// `MissingParameter.PackageType`; HTTP status 400.
pub const MISSING_PARAMETER__PACKAGE_TYPE: &str = "MissingParameter.PackageType";

/// `MissingParameter.Platform`; HTTP status 400.
pub const MISSING_PARAMETER__PLATFORM: &str = "MissingParameter.Platform";

/// `MissingParameter.PrivatePoolOptions.Id`; HTTP status 400.
pub const MISSING_PARAMETER__PRIVATE_POOL_OPTIONS__ID: &str = "MissingParameter.PrivatePoolOptions.Id";

/// `MissingParameter.PrivatePoolOptions.Ids`; HTTP status 400.
pub const MISSING_PARAMETER__PRIVATE_POOL_OPTIONS__IDS: &str = "MissingParameter.PrivatePoolOptions.Ids";

/// `MissingParameter.PrivatePoolOptionsId`; HTTP status 400.
pub const MISSING_PARAMETER__PRIVATE_POOL_OPTIONS_ID: &str = "MissingParameter.PrivatePoolOptionsId";

/// `MissingParameter.RegionId`; HTTP status 400 and 404.
pub const MISSING_PARAMETER__REGION_ID: &str = "MissingParameter.RegionId";

/// `MissingParameter.ReservedInstanceConfiguration`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__RESERVED_INSTANCE_CONFIGURATION: &str = "MissingParameter.ReservedInstanceConfiguration";

/// `MissingParameter.ReservedInstanceId`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__RESERVED_INSTANCE_ID: &str = "MissingParameter.ReservedInstanceId";

/// `MissingParameter.ReservedInstanceIds`; HTTP status 400.
pub const MISSING_PARAMETER__RESERVED_INSTANCE_IDS: &str = "MissingParameter.ReservedInstanceIds";

/// `MissingParameter.ResourceIds`; HTTP status 404.
pub const MISSING_PARAMETER__RESOURCE_IDS: &str = "MissingParameter.ResourceIds";

/// `MissingParameter.ResourceTagKey`; HTTP status 400.
pub const MISSING_PARAMETER__RESOURCE_TAG_KEY: &str = "MissingParameter.ResourceTagKey";

/// `MissingParameter.ResourceType`; HTTP status 404.
pub const MISSING_PARAMETER__RESOURCE_TYPE: &str = "MissingParameter.ResourceType";

/// `MissingParameter.Source`; HTTP status 400.
pub const MISSING_PARAMETER__SOURCE: &str = "MissingParameter.Source";

/// `MissingParameter.SpotAllocationStrategy`; HTTP status 400.
pub const MISSING_PARAMETER__SPOT_ALLOCATION_STRATEGY: &str = "MissingParameter.SpotAllocationStrategy";

/// `MissingParameter.StorageCapacityUnitId`; HTTP status 400.
pub const MISSING_PARAMETER__STORAGE_CAPACITY_UNIT_ID: &str = "MissingParameter.StorageCapacityUnitId";

/// `MissingParameter.TagKey`; HTTP status 400.
pub const MISSING_PARAMETER__TAG_KEY: &str = "MissingParameter.TagKey";

/// `MissingParameter.TagOwnerBid`; HTTP status 404.
pub const MISSING_PARAMETER__TAG_OWNER_BID: &str = "MissingParameter.TagOwnerBid";

/// `MissingParameter.TagOwnerUid`; HTTP status 404.
pub const MISSING_PARAMETER__TAG_OWNER_UID: &str = "MissingParameter.TagOwnerUid";

/// `MissingParameter.Tags`; HTTP status 404.
pub const MISSING_PARAMETER__TAGS: &str = "MissingParameter.Tags";

/// `MissingParameter.WeightedCapacity`; HTTP status 400.
pub const MISSING_PARAMETER__WEIGHTED_CAPACITY: &str = "MissingParameter.WeightedCapacity";

/// `MissingParameter.ZoneId`; HTTP status 400 and 403.
pub const MISSING_PARAMETER__ZONE_ID: &str = "MissingParameter.ZoneId";

/// `MissingParamter`; HTTP status 400.
pub const MISSING_PARAMTER: &str = "MissingParamter";

/// `MissingParamter.InstanceId`; HTTP status 400 and 403.
pub const MISSING_PARAMTER__INSTANCE_ID: &str = "MissingParamter.InstanceId";

/// `MissingParamter.RegionId`; HTTP status 400.
pub const MISSING_PARAMTER__REGION_ID: &str = "MissingParamter.RegionId";

/// `MissingTemporary.EndTime`; HTTP status 404.
pub const MISSING_TEMPORARY__END_TIME: &str = "MissingTemporary.EndTime";

/// `MissingTemporary.StartTime`; HTTP status 404.
pub const MISSING_TEMPORARY__START_TIME: &str = "MissingTemporary.StartTime";

/// `ModifyingDiskCategoryLimitExceed`; HTTP status 403.
pub const MODIFYING_DISK_CATEGORY_LIMIT_EXCEED: &str = "ModifyingDiskCategoryLimitExceed";

/// `NATGATEWAY_FINANCIALLOCKED`; HTTP status 400.
pub const NATGATEWAY_FINANCIALLOCKED_: &str = "NATGATEWAY_FINANCIALLOCKED";

/// `NAT_PUBLIC_IP_ALLOCATE_FAILED`; HTTP status 403.
pub const NAT_PUBLIC_IP_ALLOCATE_FAILED_: &str = "NAT_PUBLIC_IP_ALLOCATE_FAILED";

/// `NAT_PUBLIC_IP_BINDING_FAILED`; HTTP status 403.
pub const NAT_PUBLIC_IP_BINDING_FAILED_: &str = "NAT_PUBLIC_IP_BINDING_FAILED";

/// `NoAttributeToModify`; HTTP status 400.
pub const NO_ATTRIBUTE_TO_MODIFY: &str = "NoAttributeToModify";

/// `NoAvaliableDedicatedHost`; HTTP status 400.
pub const NO_AVALIABLE_DEDICATED_HOST: &str = "NoAvaliableDedicatedHost";

/// `NoChangeInDiskCategoryAndPerformanceLevel`; HTTP status 403.
pub const NO_CHANGE_IN_DISK_CATEGORY_AND_PERFORMANCE_LEVEL: &str = "NoChangeInDiskCategoryAndPerformanceLevel";

/// `NoPermission`; HTTP status 400.
pub const NO_PERMISSION: &str = "NoPermission";

/// `NoPermission.Price`; HTTP status 400.
pub const NO_PERMISSION__PRICE: &str = "NoPermission.Price";

/// `NoPermission.Refund`; HTTP status 400.
pub const NO_PERMISSION__REFUND: &str = "NoPermission.Refund";

/// `NoPermission.SystemTag`; HTTP status 400.
pub const NO_PERMISSION__SYSTEM_TAG: &str = "NoPermission.SystemTag";

/// `NoPermission.Tag`; HTTP status 403.
pub const NO_PERMISSION__TAG: &str = "NoPermission.Tag";

/// `NoPermissionKey.Scope`; HTTP status 403.
pub const NO_PERMISSION_KEY__SCOPE: &str = "NoPermissionKey.Scope";

/// `NoSetRoletoECSServiceAcount`; HTTP status 403.
pub const NO_SET_ROLETO_ECS_SERVICE_ACOUNT_4U: &str = "NoSetRoletoECSServiceAcount";

/// `NoStock`; HTTP status 400.
pub const NO_STOCK: &str = "NoStock";

/// `NoSuchResource`; HTTP status 404.
pub const NO_SUCH_RESOURCE: &str = "NoSuchResource";

/// `NodeControllerUnavailable`; HTTP status 403.
pub const NODE_CONTROLLER_UNAVAILABLE: &str = "NodeControllerUnavailable";

/// `NotAllowed.AssociationExist`; HTTP status 400.
pub const NOT_ALLOWED__ASSOCIATION_EXIST: &str = "NotAllowed.AssociationExist";

/// `NotBelongUser`; HTTP status 400.
pub const NOT_BELONG_USER: &str = "NotBelongUser";

/// `NotEmpty.HpcCluster`; HTTP status 400.
pub const NOT_EMPTY__HPC_CLUSTER: &str = "NotEmpty.HpcCluster";

/// `NotEmptyCommandContent.RESTART`; HTTP status 400.
pub const NOT_EMPTY_COMMAND_CONTENT__RESTART_: &str = "NotEmptyCommandContent.RESTART";

/// `NotExists.HpcCluster`; HTTP status 400.
pub const NOT_EXISTS__HPC_CLUSTER: &str = "NotExists.HpcCluster";

/// `NotSupport.SnapshotEncryptedAlgorithmConflict`; HTTP status 400.
pub const NOT_SUPPORT__SNAPSHOT_ENCRYPTED_ALGORITHM_CONFLICT: &str = "NotSupport.SnapshotEncryptedAlgorithmConflict";

/// `NotSupportSnapshotEncrypted.DiskCategory`; HTTP status 400 and 403.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__DISK_CATEGORY: &str = "NotSupportSnapshotEncrypted.DiskCategory";

/// `NotSupportSnapshotEncrypted.ImageOwnerAlias`; HTTP status 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__IMAGE_OWNER_ALIAS: &str = "NotSupportSnapshotEncrypted.ImageOwnerAlias";

/// `NotSupportSnapshotEncrypted.InstanceType`; HTTP status 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__INSTANCE_TYPE: &str = "NotSupportSnapshotEncrypted.InstanceType";

/// `NotSupportSnapshotEncrypted.RegionId`; HTTP status 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__REGION_ID: &str = "NotSupportSnapshotEncrypted.RegionId";

/// `NotSupportSnapshotEncrypted.ShareImage`; HTTP status 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__SHARE_IMAGE: &str = "NotSupportSnapshotEncrypted.ShareImage";

/// `NotSupportSnapshotEncrypted.ZoneId`; HTTP status 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED__ZONE_ID: &str = "NotSupportSnapshotEncrypted.ZoneId";

/// `NotSupported`; HTTP status 405.
pub const NOT_SUPPORTED: &str = "NotSupported";

/// `NotSupported.ClassicNetworkPrefixList`; HTTP status 400.
pub const NOT_SUPPORTED__CLASSIC_NETWORK_PREFIX_LIST: &str = "NotSupported.ClassicNetworkPrefixList";

/// `NotSupported.PageNumberAndPageSize`; HTTP status 400.
pub const NOT_SUPPORTED__PAGE_NUMBER_AND_PAGE_SIZE: &str = "NotSupported.PageNumberAndPageSize";

/// `NotSupported.ResourceType`; HTTP status 400.
pub const NOT_SUPPORTED__RESOURCE_TYPE: &str = "NotSupported.ResourceType";

/// `NotSupportedCommand.FROM`; HTTP status 404.
pub const NOT_SUPPORTED_COMMAND__FROM_: &str = "NotSupportedCommand.FROM";

/// `NumberExceed.ResourceIds`; HTTP status 400.
pub const NUMBER_EXCEED__RESOURCE_IDS: &str = "NumberExceed.ResourceIds";

/// `NumberExceed.ResourceTags`; HTTP status 400.
pub const NUMBER_EXCEED__RESOURCE_TAGS: &str = "NumberExceed.ResourceTags";

/// `NumberExceed.TagValues`; HTTP status 403.
pub const NUMBER_EXCEED__TAG_VALUES: &str = "NumberExceed.TagValues";

/// `NumberExceed.Tags`; HTTP status 400.
pub const NUMBER_EXCEED__TAGS: &str = "NumberExceed.Tags";

/// `NumberExceed.TooManyDisks`; HTTP status 403.
pub const NUMBER_EXCEED__TOO_MANY_DISKS: &str = "NumberExceed.TooManyDisks";

/// `ORDER.QUANTITY_INVALID`; HTTP status 400.
pub const ORDER___QUANTITY_INVALID_: &str = "ORDER.QUANTITY_INVALID";

/// `OSS_AUTHORIZED_FAILED`; HTTP status 403.
pub const OSS_AUTHORIZED_FAILED_: &str = "OSS_AUTHORIZED_FAILED";

/// `OSType.ValueNotSupported`; HTTP status 400.
pub const OS_TYPE__VALUE_NOT_SUPPORTED_1U: &str = "OSType.ValueNotSupported";

/// `Operation.Conflict`; HTTP status 400 and 403.
pub const OPERATION__CONFLICT: &str = "Operation.Conflict";

/// `Operation.Forbidden`; HTTP status 403.
pub const OPERATION__FORBIDDEN: &str = "Operation.Forbidden";

/// `OperationConflict`; HTTP status 403 and 409.
pub const OPERATION_CONFLICT: &str = "OperationConflict";

/// `OperationDeined.EncryptedSnapshot`; HTTP status 403.
pub const OPERATION_DEINED__ENCRYPTED_SNAPSHOT: &str = "OperationDeined.EncryptedSnapshot";

/// `OperationDeined.FullImage`; HTTP status 403.
pub const OPERATION_DEINED__FULL_IMAGE: &str = "OperationDeined.FullImage";

/// `OperationDeined.ImageUsingByInstance`; HTTP status 403.
pub const OPERATION_DEINED__IMAGE_USING_BY_INSTANCE: &str = "OperationDeined.ImageUsingByInstance";

/// `OperationDenied`; HTTP status 400, 403, 404 and 500.
pub const OPERATION_DENIED: &str = "OperationDenied";

/// `OperationDenied.AbnormalInstanceInfo`; HTTP status 400.
pub const OPERATION_DENIED__ABNORMAL_INSTANCE_INFO: &str = "OperationDenied.AbnormalInstanceInfo";

/// `OperationDenied.AcceptNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__ACCEPT_NOT_SUPPORTED: &str = "OperationDenied.AcceptNotSupported";

/// `OperationDenied.BidOwnResource`; HTTP status 403.
pub const OPERATION_DENIED__BID_OWN_RESOURCE: &str = "OperationDenied.BidOwnResource";

/// `OperationDenied.CannotPerform`; HTTP status 400.
pub const OPERATION_DENIED__CANNOT_PERFORM: &str = "OperationDenied.CannotPerform";

/// `OperationDenied.CloudBoxResourceExist`; HTTP status 400.
pub const OPERATION_DENIED__CLOUD_BOX_RESOURCE_EXIST: &str = "OperationDenied.CloudBoxResourceExist";

/// `OperationDenied.CloudSSDNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__CLOUD_SSD_NOT_SUPPORTED_4U: &str = "OperationDenied.CloudSSDNotSupported";

/// `OperationDenied.CloudboxNotSupport`; HTTP status 400.
pub const OPERATION_DENIED__CLOUDBOX_NOT_SUPPORT: &str = "OperationDenied.CloudboxNotSupport";

/// `OperationDenied.CommunityImage`; HTTP status 400.
pub const OPERATION_DENIED__COMMUNITY_IMAGE: &str = "OperationDenied.CommunityImage";

/// `OperationDenied.CreatingConflict`; HTTP status 404.
pub const OPERATION_DENIED__CREATING_CONFLICT: &str = "OperationDenied.CreatingConflict";

/// `OperationDenied.DedicatedHostShared`; HTTP status 403.
pub const OPERATION_DENIED__DEDICATED_HOST_SHARED: &str = "OperationDenied.DedicatedHostShared";

/// `OperationDenied.DedicatedRegionNotSupported`; HTTP status 400.
pub const OPERATION_DENIED__DEDICATED_REGION_NOT_SUPPORTED: &str = "OperationDenied.DedicatedRegionNotSupported";

/// `OperationDenied.DiskExpansionUnfinished`; HTTP status 403.
pub const OPERATION_DENIED__DISK_EXPANSION_UNFINISHED: &str = "OperationDenied.DiskExpansionUnfinished";

/// `OperationDenied.DiskInDedicatedBlockStorageCluster`; HTTP status 400.
pub const OPERATION_DENIED__DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER: &str =
    "OperationDenied.DiskInDedicatedBlockStorageCluster";

/// `OperationDenied.DiskTypeNotSupport`; HTTP status 403.
pub const OPERATION_DENIED__DISK_TYPE_NOT_SUPPORT: &str = "OperationDenied.DiskTypeNotSupport";

/// `OperationDenied.EncryptSnapshotAcrossRegion`; HTTP status 403.
pub const OPERATION_DENIED__ENCRYPT_SNAPSHOT_ACROSS_REGION: &str = "OperationDenied.EncryptSnapshotAcrossRegion";

/// `OperationDenied.EndTimeTypeNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__END_TIME_TYPE_NOT_SUPPORTED: &str = "OperationDenied.EndTimeTypeNotSupported";

/// `OperationDenied.FlavorNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__FLAVOR_NOT_SUPPORTED: &str = "OperationDenied.FlavorNotSupported";

/// `OperationDenied.HostRepairing`; HTTP status 403.
pub const OPERATION_DENIED__HOST_REPAIRING: &str = "OperationDenied.HostRepairing";

/// `OperationDenied.IllegalPaymentPolicy`; HTTP status 400.
pub const OPERATION_DENIED__ILLEGAL_PAYMENT_POLICY: &str = "OperationDenied.IllegalPaymentPolicy";

/// `OperationDenied.ImageCopying`; HTTP status 403.
pub const OPERATION_DENIED__IMAGE_COPYING: &str = "OperationDenied.ImageCopying";

/// `OperationDenied.ImageNotValid`; HTTP status 403 and 404.
pub const OPERATION_DENIED__IMAGE_NOT_VALID: &str = "OperationDenied.ImageNotValid";

/// `OperationDenied.InconsistentNetwork`; HTTP status 403.
pub const OPERATION_DENIED__INCONSISTENT_NETWORK: &str = "OperationDenied.InconsistentNetwork";

/// `OperationDenied.InstanceAmountNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__INSTANCE_AMOUNT_NOT_SUPPORTED: &str = "OperationDenied.InstanceAmountNotSupported";

/// `OperationDenied.InstanceCreating`; HTTP status 403.
pub const OPERATION_DENIED__INSTANCE_CREATING: &str = "OperationDenied.InstanceCreating";

/// `OperationDenied.InvalidImageStatus`; HTTP status 403.
pub const OPERATION_DENIED__INVALID_IMAGE_STATUS: &str = "OperationDenied.InvalidImageStatus";

/// `OperationDenied.InvalidInstance`; HTTP status 400.
pub const OPERATION_DENIED__INVALID_INSTANCE: &str = "OperationDenied.InvalidInstance";

/// `OperationDenied.InvalidNetworkType`; HTTP status 403.
pub const OPERATION_DENIED__INVALID_NETWORK_TYPE: &str = "OperationDenied.InvalidNetworkType";

/// `OperationDenied.InvalidSnapshotCategory`; HTTP status 403.
pub const OPERATION_DENIED__INVALID_SNAPSHOT_CATEGORY: &str = "OperationDenied.InvalidSnapshotCategory";

/// `OperationDenied.KmsServiceUnauthorized`; HTTP status 403.
pub const OPERATION_DENIED__KMS_SERVICE_UNAUTHORIZED: &str = "OperationDenied.KmsServiceUnauthorized";

/// `OperationDenied.LocalDiskInstance`; HTTP status 400.
pub const OPERATION_DENIED__LOCAL_DISK_INSTANCE: &str = "OperationDenied.LocalDiskInstance";

/// `OperationDenied.LocalDiskUnsupported`; HTTP status 403.
pub const OPERATION_DENIED__LOCAL_DISK_UNSUPPORTED: &str = "OperationDenied.LocalDiskUnsupported";

/// `OperationDenied.NoStock`; HTTP status 403 and 404.
pub const OPERATION_DENIED__NO_STOCK: &str = "OperationDenied.NoStock";

/// `OperationDenied.NoVlan`; HTTP status 400.
pub const OPERATION_DENIED__NO_VLAN: &str = "OperationDenied.NoVlan";

/// `OperationDenied.NonCompliantDestinationRegion`; HTTP status 403.
pub const OPERATION_DENIED__NON_COMPLIANT_DESTINATION_REGION: &str = "OperationDenied.NonCompliantDestinationRegion";

/// `OperationDenied.NotAuthorized`; HTTP status 403.
pub const OPERATION_DENIED__NOT_AUTHORIZED: &str = "OperationDenied.NotAuthorized";

/// `OperationDenied.NotEnoughCapacity`; HTTP status 400.
pub const OPERATION_DENIED__NOT_ENOUGH_CAPACITY: &str = "OperationDenied.NotEnoughCapacity";

/// `OperationDenied.NotInWhiteList`; HTTP status 403.
pub const OPERATION_DENIED__NOT_IN_WHITE_LIST: &str = "OperationDenied.NotInWhiteList";

/// `OperationDenied.NotPublished`; HTTP status 403.
pub const OPERATION_DENIED__NOT_PUBLISHED: &str = "OperationDenied.NotPublished";

/// `OperationDenied.NotSupport`; HTTP status 400.
pub const OPERATION_DENIED__NOT_SUPPORT: &str = "OperationDenied.NotSupport";

/// `OperationDenied.OnlyModifyName`; HTTP status 403.
pub const OPERATION_DENIED__ONLY_MODIFY_NAME: &str = "OperationDenied.OnlyModifyName";

/// `OperationDenied.PaygNotAvailable`; HTTP status 403.
pub const OPERATION_DENIED__PAYG_NOT_AVAILABLE: &str = "OperationDenied.PaygNotAvailable";

/// `OperationDenied.PerformanceLevelNotMatch`; HTTP status 400 and 403.
pub const OPERATION_DENIED__PERFORMANCE_LEVEL_NOT_MATCH: &str = "OperationDenied.PerformanceLevelNotMatch";

/// `OperationDenied.PlatformNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__PLATFORM_NOT_SUPPORTED: &str = "OperationDenied.PlatformNotSupported";

/// `OperationDenied.PrepayNotAvailable`; HTTP status 403.
pub const OPERATION_DENIED__PREPAY_NOT_AVAILABLE: &str = "OperationDenied.PrepayNotAvailable";

/// `OperationDenied.QueryFail`; HTTP status 400.
pub const OPERATION_DENIED__QUERY_FAIL: &str = "OperationDenied.QueryFail";

/// `OperationDenied.QuotaExceed`; HTTP status 400.
pub const OPERATION_DENIED__QUOTA_EXCEED: &str = "OperationDenied.QuotaExceed";

/// `OperationDenied.RegionIdNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__REGION_ID_NOT_SUPPORTED: &str = "OperationDenied.RegionIdNotSupported";

/// `OperationDenied.ResourceControl`; HTTP status 403.
pub const OPERATION_DENIED__RESOURCE_CONTROL: &str = "OperationDenied.ResourceControl";

/// `OperationDenied.SameRegionOnly`; HTTP status 403.
pub const OPERATION_DENIED__SAME_REGION_ONLY: &str = "OperationDenied.SameRegionOnly";

/// `OperationDenied.SnapshotNotAllowed`; HTTP status 403.
pub const OPERATION_DENIED__SNAPSHOT_NOT_ALLOWED: &str = "OperationDenied.SnapshotNotAllowed";

/// `OperationDenied.SnapshotNotValid`; HTTP status 403.
pub const OPERATION_DENIED__SNAPSHOT_NOT_VALID: &str = "OperationDenied.SnapshotNotValid";

/// `OperationDenied.SnapshotParamsNotValid`; HTTP status 403.
pub const OPERATION_DENIED__SNAPSHOT_PARAMS_NOT_VALID: &str = "OperationDenied.SnapshotParamsNotValid";

/// `OperationDenied.SpotPriceLowerThanPublicPrice`; HTTP status 403.
pub const OPERATION_DENIED__SPOT_PRICE_LOWER_THAN_PUBLIC_PRICE: &str = "OperationDenied.SpotPriceLowerThanPublicPrice";

/// `OperationDenied.StartTimeNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__START_TIME_NOT_SUPPORTED: &str = "OperationDenied.StartTimeNotSupported";

/// `OperationDenied.StarterPackage`; HTTP status 400.
pub const OPERATION_DENIED__STARTER_PACKAGE: &str = "OperationDenied.StarterPackage";

/// `OperationDenied.TimestampNotSupported`; HTTP status 403.
pub const OPERATION_DENIED__TIMESTAMP_NOT_SUPPORTED: &str = "OperationDenied.TimestampNotSupported";

/// `OperationDenied.TooManyDataQueried`; HTTP status 400.
pub const OPERATION_DENIED__TOO_MANY_DATA_QUERIED: &str = "OperationDenied.TooManyDataQueried";

/// `OperationDenied.UnfinishedOrder`; HTTP status 400.
pub const OPERATION_DENIED__UNFINISHED_ORDER: &str = "OperationDenied.UnfinishedOrder";

/// `OperationDenied.UnpaidOrder`; HTTP status 403.
pub const OPERATION_DENIED__UNPAID_ORDER: &str = "OperationDenied.UnpaidOrder";

/// `OperationDenied.UnstoppedInstance`; HTTP status 400 and 404.
pub const OPERATION_DENIED__UNSTOPPED_INSTANCE: &str = "OperationDenied.UnstoppedInstance";

/// `OperationDenied.VpcPeerExists`; HTTP status 400.
pub const OPERATION_DENIED__VPC_PEER_EXISTS: &str = "OperationDenied.VpcPeerExists";

/// `OperationDenied.ZoneNotAllowed`; HTTP status 403.
pub const OPERATION_DENIED__ZONE_NOT_ALLOWED: &str = "OperationDenied.ZoneNotAllowed";

/// `OperationDenied.ZoneNotSupportMultiAttachDisk`; HTTP status 403.
pub const OPERATION_DENIED__ZONE_NOT_SUPPORT_MULTI_ATTACH_DISK: &str = "OperationDenied.ZoneNotSupportMultiAttachDisk";

/// `OperationDenied.ZoneSystemCategoryNotMatch`; HTTP status 403.
pub const OPERATION_DENIED__ZONE_SYSTEM_CATEGORY_NOT_MATCH: &str = "OperationDenied.ZoneSystemCategoryNotMatch";

/// `OperationFail.DiskCategoryNotSupported`; HTTP status 403.
pub const OPERATION_FAIL__DISK_CATEGORY_NOT_SUPPORTED: &str = "OperationFail.DiskCategoryNotSupported";

/// `OperationFail.DiskStatusNotSupported`; HTTP status 403.
pub const OPERATION_FAIL__DISK_STATUS_NOT_SUPPORTED: &str = "OperationFail.DiskStatusNotSupported";

/// `OperationFail.InstanceStatusNotSupported`; HTTP status 403.
pub const OPERATION_FAIL__INSTANCE_STATUS_NOT_SUPPORTED: &str = "OperationFail.InstanceStatusNotSupported";

/// `OperationFailed.AccessDeviceDisabled`; HTTP status 404.
pub const OPERATION_FAILED__ACCESS_DEVICE_DISABLED: &str = "OperationFailed.AccessDeviceDisabled";

/// `OperationFailed.AccountMoneyInvalid`; HTTP status 400.
pub const OPERATION_FAILED__ACCOUNT_MONEY_INVALID: &str = "OperationFailed.AccountMoneyInvalid";

/// `OperationFailed.AnyPortConfig`; HTTP status 400.
pub const OPERATION_FAILED__ANY_PORT_CONFIG: &str = "OperationFailed.AnyPortConfig";

/// `OperationFailed.CidrAcross`; HTTP status 400.
pub const OPERATION_FAILED__CIDR_ACROSS: &str = "OperationFailed.CidrAcross";

/// `OperationFailed.ClassicLinkEnabled`; HTTP status 400.
pub const OPERATION_FAILED__CLASSIC_LINK_ENABLED: &str = "OperationFailed.ClassicLinkEnabled";

/// `OperationFailed.CompleteUserInfo`; HTTP status 400.
pub const OPERATION_FAILED__COMPLETE_USER_INFO: &str = "OperationFailed.CompleteUserInfo";

/// `OperationFailed.ConcurrentRequest`; HTTP status 400.
pub const OPERATION_FAILED__CONCURRENT_REQUEST: &str = "OperationFailed.ConcurrentRequest";

/// `OperationFailed.CrateEntryTimeOut`; HTTP status 404.
pub const OPERATION_FAILED__CRATE_ENTRY_TIME_OUT: &str = "OperationFailed.CrateEntryTimeOut";

/// `OperationFailed.CxpRouteExist`; HTTP status 400.
pub const OPERATION_FAILED__CXP_ROUTE_EXIST: &str = "OperationFailed.CxpRouteExist";

/// `OperationFailed.DeleteMultiScopeEntry`; HTTP status 400.
pub const OPERATION_FAILED__DELETE_MULTI_SCOPE_ENTRY: &str = "OperationFailed.DeleteMultiScopeEntry";

/// `OperationFailed.DistibuteLock`; HTTP status 400.
pub const OPERATION_FAILED__DISTIBUTE_LOCK: &str = "OperationFailed.DistibuteLock";

/// `OperationFailed.EcmpInvalidRouterInterfaceOppositeType`; HTTP status 400.
pub const OPERATION_FAILED__ECMP_INVALID_ROUTER_INTERFACE_OPPOSITE_TYPE: &str =
    "OperationFailed.EcmpInvalidRouterInterfaceOppositeType";

/// `OperationFailed.Endpoint`; HTTP status 400.
pub const OPERATION_FAILED__ENDPOINT: &str = "OperationFailed.Endpoint";

/// `OperationFailed.EniSubIp`; HTTP status 400.
pub const OPERATION_FAILED__ENI_SUB_IP: &str = "OperationFailed.EniSubIp";

/// `OperationFailed.GetEniInfo`; HTTP status 400.
pub const OPERATION_FAILED__GET_ENI_INFO: &str = "OperationFailed.GetEniInfo";

/// `OperationFailed.HavipBoundPortmap`; HTTP status 400.
pub const OPERATION_FAILED__HAVIP_BOUND_PORTMAP: &str = "OperationFailed.HavipBoundPortmap";

/// `OperationFailed.HcForInvalidRiType`; HTTP status 400.
pub const OPERATION_FAILED__HC_FOR_INVALID_RI_TYPE: &str = "OperationFailed.HcForInvalidRiType";

/// `OperationFailed.IdempotentTokenProcessing`; HTTP status 400.
pub const OPERATION_FAILED__IDEMPOTENT_TOKEN_PROCESSING: &str = "OperationFailed.IdempotentTokenProcessing";

/// `OperationFailed.InstacneBindEip`; HTTP status 400.
pub const OPERATION_FAILED__INSTACNE_BIND_EIP: &str = "OperationFailed.InstacneBindEip";

/// `OperationFailed.InstanceDismatchCurrentVpc`; HTTP status 404.
pub const OPERATION_FAILED__INSTANCE_DISMATCH_CURRENT_VPC: &str = "OperationFailed.InstanceDismatchCurrentVpc";

/// `OperationFailed.InvalidNextHopType`; HTTP status 400.
pub const OPERATION_FAILED__INVALID_NEXT_HOP_TYPE: &str = "OperationFailed.InvalidNextHopType";

/// `OperationFailed.InvalidNexthop`; HTTP status 400.
pub const OPERATION_FAILED__INVALID_NEXTHOP: &str = "OperationFailed.InvalidNexthop";

/// `OperationFailed.InvokeInnerApi`; HTTP status 400.
pub const OPERATION_FAILED__INVOKE_INNER_API: &str = "OperationFailed.InvokeInnerApi";

/// `OperationFailed.MultiScopeType`; HTTP status 400.
pub const OPERATION_FAILED__MULTI_SCOPE_TYPE: &str = "OperationFailed.MultiScopeType";

/// `OperationFailed.NotifyCenCreate`; HTTP status 400.
pub const OPERATION_FAILED__NOTIFY_CEN_CREATE: &str = "OperationFailed.NotifyCenCreate";

/// `OperationFailed.NotifyCenDelete`; HTTP status 400.
pub const OPERATION_FAILED__NOTIFY_CEN_DELETE: &str = "OperationFailed.NotifyCenDelete";

/// `OperationFailed.QueryCommodityInfo`; HTTP status 400.
pub const OPERATION_FAILED__QUERY_COMMODITY_INFO: &str = "OperationFailed.QueryCommodityInfo";

/// `OperationFailed.QueryCredtiInfo`; HTTP status 400.
pub const OPERATION_FAILED__QUERY_CREDTI_INFO: &str = "OperationFailed.QueryCredtiInfo";

/// `OperationFailed.QueryPrice`; HTTP status 400.
pub const OPERATION_FAILED__QUERY_PRICE: &str = "OperationFailed.QueryPrice";

/// `OperationFailed.QueryUserLabel`; HTTP status 400.
pub const OPERATION_FAILED__QUERY_USER_LABEL: &str = "OperationFailed.QueryUserLabel";

/// `OperationFailed.RiskControl`; HTTP status 400.
pub const OPERATION_FAILED__RISK_CONTROL: &str = "OperationFailed.RiskControl";

/// `OperationFailed.SaleExpression`; HTTP status 400.
pub const OPERATION_FAILED__SALE_EXPRESSION: &str = "OperationFailed.SaleExpression";

/// `OperationFailed.SaleValidate`; HTTP status 400.
pub const OPERATION_FAILED__SALE_VALIDATE: &str = "OperationFailed.SaleValidate";

/// `OperationFailed.ScopeActiveRouteEntryQuota`; HTTP status 400.
pub const OPERATION_FAILED__SCOPE_ACTIVE_ROUTE_ENTRY_QUOTA: &str = "OperationFailed.ScopeActiveRouteEntryQuota";

/// `OperationFailed.ScopeActiveRouteEntryType`; HTTP status 400.
pub const OPERATION_FAILED__SCOPE_ACTIVE_ROUTE_ENTRY_TYPE: &str = "OperationFailed.ScopeActiveRouteEntryType";

/// `OperationFailed.ScopeStandbyRouteEntryQuota`; HTTP status 400.
pub const OPERATION_FAILED__SCOPE_STANDBY_ROUTE_ENTRY_QUOTA: &str = "OperationFailed.ScopeStandbyRouteEntryQuota";

/// `OperationFailed.SyncOrderToSub`; HTTP status 400.
pub const OPERATION_FAILED__SYNC_ORDER_TO_SUB: &str = "OperationFailed.SyncOrderToSub";

/// `OperationFailed.TokenVerfiy`; HTTP status 400.
pub const OPERATION_FAILED__TOKEN_VERFIY: &str = "OperationFailed.TokenVerfiy";

/// `OperationFailed.UnpaidBillsExist`; HTTP status 400.
pub const OPERATION_FAILED__UNPAID_BILLS_EXIST: &str = "OperationFailed.UnpaidBillsExist";

/// `OperationFailed.VlanIdAlreadyInUse`; HTTP status 400.
pub const OPERATION_FAILED__VLAN_ID_ALREADY_IN_USE: &str = "OperationFailed.VlanIdAlreadyInUse";

/// `OperationFailed.VlanIdInUse`; HTTP status 400.
pub const OPERATION_FAILED__VLAN_ID_IN_USE: &str = "OperationFailed.VlanIdInUse";

/// `OperationTimesOverLimit`; HTTP status 403.
pub const OPERATION_TIMES_OVER_LIMIT: &str = "OperationTimesOverLimit";

/// `OperationUnsupported.BindMultipleType`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__BIND_MULTIPLE_TYPE: &str = "OperationUnsupported.BindMultipleType";

/// `OperationUnsupported.EcmpRiTypeOrNumber`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__ECMP_RI_TYPE_OR_NUMBER: &str = "OperationUnsupported.EcmpRiTypeOrNumber";

/// `OperationUnsupported.EipBindModel`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__EIP_BIND_MODEL: &str = "OperationUnsupported.EipBindModel";

/// `OperationUnsupported.EipInBinding`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__EIP_IN_BINDING: &str = "OperationUnsupported.EipInBinding";

/// `OperationUnsupported.ForwardEntry`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__FORWARD_ENTRY: &str = "OperationUnsupported.ForwardEntry";

/// `OperationUnsupported.InactiveMode`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__INACTIVE_MODE: &str = "OperationUnsupported.InactiveMode";

/// `OperationUnsupported.InvalidRouterInterfaceType`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__INVALID_ROUTER_INTERFACE_TYPE: &str =
    "OperationUnsupported.InvalidRouterInterfaceType";

/// `OperationUnsupported.MoreThanOneVpnOrHavip`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__MORE_THAN_ONE_VPN_OR_HAVIP: &str = "OperationUnsupported.MoreThanOneVpnOrHavip";

/// `OperationUnsupported.MultiIp`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__MULTI_IP: &str = "OperationUnsupported.MultiIp";

/// `OperationUnsupported.MultiNatGateway`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__MULTI_NAT_GATEWAY: &str = "OperationUnsupported.MultiNatGateway";

/// `OperationUnsupported.ResourceGroupId`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__RESOURCE_GROUP_ID: &str = "OperationUnsupported.ResourceGroupId";

/// `OperationUnsupported.ScopeInvalidRouteType`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__SCOPE_INVALID_ROUTE_TYPE: &str = "OperationUnsupported.ScopeInvalidRouteType";

/// `OperationUnsupported.ServiceManaged`; HTTP status 400 and 404.
pub const OPERATION_UNSUPPORTED__SERVICE_MANAGED: &str = "OperationUnsupported.ServiceManaged";

/// `OperationUnsupported.SubRouteTableECMP`; HTTP status 400.
pub const OPERATION_UNSUPPORTED__SUB_ROUTE_TABLE_ECMP_6U: &str = "OperationUnsupported.SubRouteTableECMP";

/// `OrderCreationFailed`; HTTP status 400.
pub const ORDER_CREATION_FAILED: &str = "OrderCreationFailed";

/// `OrderError.EIP`; HTTP status 400 and 500.
pub const ORDER_ERROR__EIP_: &str = "OrderError.EIP";

/// `OrderError.NatGateway`; HTTP status 500.
pub const ORDER_ERROR__NAT_GATEWAY: &str = "OrderError.NatGateway";

/// `OrderFailed`; HTTP status 400.
pub const ORDER_FAILED: &str = "OrderFailed";

/// `PAY.INSUFFICIENT_BALANCE`; HTTP status 400.
pub const PAY___INSUFFICIENT_BALANCE_: &str = "PAY.INSUFFICIENT_BALANCE";

/// `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`; HTTP status 400.
pub const PAY___MAYI_WITHHOLDING_AGREEMENT_ILLEGAL_: &str = "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL";

/// `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`; HTTP status 400.
pub const PAYFOR___CREDIT_PAY_INSUFFICIENT_BALANCE_: &str = "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE";

/// `Param.Conflict`; HTTP status 403.
pub const PARAM__CONFLICT: &str = "Param.Conflict";

/// `ParamExclusive.EnableIpv6AndCidrBlock`; HTTP status 400.
pub const PARAM_EXCLUSIVE__ENABLE_IPV6_AND_CIDR_BLOCK: &str = "ParamExclusive.EnableIpv6AndCidrBlock";

/// `ParamExclusive.NextHopIdAndList`; HTTP status 400.
pub const PARAM_EXCLUSIVE__NEXT_HOP_ID_AND_LIST: &str = "ParamExclusive.NextHopIdAndList";

/// `Parameter.Disabled`; HTTP status 400.
pub const PARAMETER__DISABLED: &str = "Parameter.Disabled";

/// `Parameter.MissingValue`; HTTP status 400.
pub const PARAMETER__MISSING_VALUE: &str = "Parameter.MissingValue";

/// `Parameter.NotMatched`; HTTP status 400 and 403.
pub const PARAMETER__NOT_MATCHED: &str = "Parameter.NotMatched";

/// `ParameterConflict.DiskIdAndDiskIds`; HTTP status 400.
pub const PARAMETER_CONFLICT__DISK_ID_AND_DISK_IDS: &str = "ParameterConflict.DiskIdAndDiskIds";

/// `ParameterCount.ExceedLimit`; HTTP status 403.
pub const PARAMETER_COUNT__EXCEED_LIMIT: &str = "ParameterCount.ExceedLimit";

/// `ParameterIllegal`; HTTP status 400.
pub const PARAMETER_ILLEGAL: &str = "ParameterIllegal";

/// `ParameterInvalid`; HTTP status 403 and 404.
pub const PARAMETER_INVALID: &str = "ParameterInvalid";

/// `ParameterKey.Duplicate`; HTTP status 400 and 403.
pub const PARAMETER_KEY__DUPLICATE: &str = "ParameterKey.Duplicate";

/// `ParameterKey.ExceedLimit`; HTTP status 403.
pub const PARAMETER_KEY__EXCEED_LIMIT: &str = "ParameterKey.ExceedLimit";

/// `ParameterMismatch.Role-Spec`; HTTP status 400.
pub const PARAMETER_MISMATCH__ROLE_SPEC_21S2D: &str = "ParameterMismatch.Role-Spec";

/// `ParameterStore.InvalidParameters`; HTTP status 403.
pub const PARAMETER_STORE__INVALID_PARAMETERS: &str = "ParameterStore.InvalidParameters";

/// `ParameterStore.NoPermission`; HTTP status 403.
pub const PARAMETER_STORE__NO_PERMISSION: &str = "ParameterStore.NoPermission";

/// `ParameterStore.NotSupported`; HTTP status 403.
pub const PARAMETER_STORE__NOT_SUPPORTED: &str = "ParameterStore.NotSupported";

/// `ParameterType.NotSupported`; HTTP status 403.
pub const PARAMETER_TYPE__NOT_SUPPORTED: &str = "ParameterType.NotSupported";

/// `PartofDiskCategory.OperationNotSupported`; HTTP status 400.
pub const PARTOF_DISK_CATEGORY__OPERATION_NOT_SUPPORTED: &str = "PartofDiskCategory.OperationNotSupported";

/// `PaymentMethodNotFound`; HTTP status 404.
pub const PAYMENT_METHOD_NOT_FOUND: &str = "PaymentMethodNotFound";

/// `PeriodNotSupported.InstanceOnManagedPrivateSpace`; HTTP status 403.
pub const PERIOD_NOT_SUPPORTED__INSTANCE_ON_MANAGED_PRIVATE_SPACE: &str =
    "PeriodNotSupported.InstanceOnManagedPrivateSpace";

/// `PermissionDenied.Scope`; HTTP status 403.
pub const PERMISSION_DENIED__SCOPE: &str = "PermissionDenied.Scope";

/// `PermissionDenied.TagOwnerBid`; HTTP status 403.
pub const PERMISSION_DENIED__TAG_OWNER_BID: &str = "PermissionDenied.TagOwnerBid";

/// `PermissionDenied.TagOwnerUid`; HTTP status 403.
pub const PERMISSION_DENIED__TAG_OWNER_UID: &str = "PermissionDenied.TagOwnerUid";

/// `PermissionDenied.TagsFuzzyQuery`; HTTP status 403.
pub const PERMISSION_DENIED__TAGS_FUZZY_QUERY: &str = "PermissionDenied.TagsFuzzyQuery";

/// `PluginName.MissingValue`; HTTP status 400.
pub const PLUGIN_NAME__MISSING_VALUE: &str = "PluginName.MissingValue";

/// `PortForwarding.NotSupported`; HTTP status 403.
pub const PORT_FORWARDING__NOT_SUPPORTED: &str = "PortForwarding.NotSupported";

/// `PortNumber.Invalid`; HTTP status 400.
pub const PORT_NUMBER__INVALID: &str = "PortNumber.Invalid";

/// `PrePaidInstance.Expired`; HTTP status 403.
pub const PRE_PAID_INSTANCE__EXPIRED: &str = "PrePaidInstance.Expired";

/// `Price.PricePlanResultNotFound`; HTTP status 400.
pub const PRICE__PRICE_PLAN_RESULT_NOT_FOUND: &str = "Price.PricePlanResultNotFound";

/// `PriceNotFound`; HTTP status 400.
pub const PRICE_NOT_FOUND: &str = "PriceNotFound";

/// `PrimaryEniHasSubIp`; HTTP status 400.
pub const PRIMARY_ENI_HAS_SUB_IP: &str = "PrimaryEniHasSubIp";

/// `ProvisionedIopsForDiskCategoryRequired`; HTTP status 400.
pub const PROVISIONED_IOPS_FOR_DISK_CATEGORY_REQUIRED: &str = "ProvisionedIopsForDiskCategoryRequired";

/// `ProvisionedIopsForDiskCategoryUnsupported`; HTTP status 400.
pub const PROVISIONED_IOPS_FOR_DISK_CATEGORY_UNSUPPORTED: &str = "ProvisionedIopsForDiskCategoryUnsupported";

/// `PublicImageAgreement.NotSigned`; HTTP status 403.
pub const PUBLIC_IMAGE_AGREEMENT__NOT_SIGNED: &str = "PublicImageAgreement.NotSigned";

/// `QueryParameter.Illegal`; HTTP status 400.
pub const QUERY_PARAMETER__ILLEGAL: &str = "QueryParameter.Illegal";

/// `QuotaExceed.AfterpayDedicatedHost`; HTTP status 400.
pub const QUOTA_EXCEED__AFTERPAY_DEDICATED_HOST: &str = "QuotaExceed.AfterpayDedicatedHost";

/// `QuotaExceed.AfterpayInstance`; HTTP status 400.
pub const QUOTA_EXCEED__AFTERPAY_INSTANCE: &str = "QuotaExceed.AfterpayInstance";

/// `QuotaExceed.AlignInstance`; HTTP status 400.
pub const QUOTA_EXCEED__ALIGN_INSTANCE: &str = "QuotaExceed.AlignInstance";

/// `QuotaExceed.BuyImage`; HTTP status 403.
pub const QUOTA_EXCEED__BUY_IMAGE: &str = "QuotaExceed.BuyImage";

/// `QuotaExceed.DeploymentSet`; HTTP status 400.
pub const QUOTA_EXCEED__DEPLOYMENT_SET: &str = "QuotaExceed.DeploymentSet";

/// `QuotaExceed.DeploymentSetInstanceQuotaFull`; HTTP status 403.
pub const QUOTA_EXCEED__DEPLOYMENT_SET_INSTANCE_QUOTA_FULL: &str = "QuotaExceed.DeploymentSetInstanceQuotaFull";

/// `QuotaExceed.DiskCapacity`; HTTP status 400.
pub const QUOTA_EXCEED__DISK_CAPACITY: &str = "QuotaExceed.DiskCapacity";

/// `QuotaExceed.EcsDemand`; HTTP status 403.
pub const QUOTA_EXCEED__ECS_DEMAND: &str = "QuotaExceed.EcsDemand";

/// `QuotaExceed.ElasticQuota`; HTTP status 403.
pub const QUOTA_EXCEED__ELASTIC_QUOTA: &str = "QuotaExceed.ElasticQuota";

/// `QuotaExceed.Image`; HTTP status 403.
pub const QUOTA_EXCEED__IMAGE: &str = "QuotaExceed.Image";

/// `QuotaExceed.ImageComponent`; HTTP status 400.
pub const QUOTA_EXCEED__IMAGE_COMPONENT: &str = "QuotaExceed.ImageComponent";

/// `QuotaExceed.ImagePipeline`; HTTP status 400.
pub const QUOTA_EXCEED__IMAGE_PIPELINE: &str = "QuotaExceed.ImagePipeline";

/// `QuotaExceed.KeyPair`; HTTP status 403.
pub const QUOTA_EXCEED__KEY_PAIR: &str = "QuotaExceed.KeyPair";

/// `QuotaExceed.LaunchTemplateConfigs`; HTTP status 400.
pub const QUOTA_EXCEED__LAUNCH_TEMPLATE_CONFIGS: &str = "QuotaExceed.LaunchTemplateConfigs";

/// `QuotaExceed.PortableCloudDisk`; HTTP status 403.
pub const QUOTA_EXCEED__PORTABLE_CLOUD_DISK: &str = "QuotaExceed.PortableCloudDisk";

/// `QuotaExceed.PostPaidDisk`; HTTP status 403.
pub const QUOTA_EXCEED__POST_PAID_DISK: &str = "QuotaExceed.PostPaidDisk";

/// `QuotaExceed.Region`; HTTP status 404.
pub const QUOTA_EXCEED__REGION: &str = "QuotaExceed.Region";

/// `QuotaExceed.RouterInterface`; HTTP status 400.
pub const QUOTA_EXCEED__ROUTER_INTERFACE: &str = "QuotaExceed.RouterInterface";

/// `QuotaExceed.RufundVcpu`; HTTP status 400.
pub const QUOTA_EXCEED__RUFUND_VCPU: &str = "QuotaExceed.RufundVcpu";

/// `QuotaExceed.SecurityGroup`; HTTP status 403.
pub const QUOTA_EXCEED__SECURITY_GROUP: &str = "QuotaExceed.SecurityGroup";

/// `QuotaExceed.ShareImage`; HTTP status 403.
pub const QUOTA_EXCEED__SHARE_IMAGE: &str = "QuotaExceed.ShareImage";

/// `QuotaExceed.ShareImageUser`; HTTP status 403.
pub const QUOTA_EXCEED__SHARE_IMAGE_USER: &str = "QuotaExceed.ShareImageUser";

/// `QuotaExceed.Snapshot`; HTTP status 403.
pub const QUOTA_EXCEED__SNAPSHOT: &str = "QuotaExceed.Snapshot";

/// `QuotaExceed.SnapshotQuota`; HTTP status 403.
pub const QUOTA_EXCEED__SNAPSHOT_QUOTA: &str = "QuotaExceed.SnapshotQuota";

/// `QuotaExceed.Tags`; HTTP status 403.
pub const QUOTA_EXCEED__TAGS: &str = "QuotaExceed.Tags";

/// `QuotaExceed.Zone`; HTTP status 404.
pub const QUOTA_EXCEED__ZONE: &str = "QuotaExceed.Zone";

/// `QuotaExceeded`; HTTP status 400 and 403.
pub const QUOTA_EXCEEDED: &str = "QuotaExceeded";

/// `QuotaExceeded.BandwidthPackageIps`; HTTP status 400.
pub const QUOTA_EXCEEDED__BANDWIDTH_PACKAGE_IPS: &str = "QuotaExceeded.BandwidthPackageIps";

/// `QuotaExceeded.CrossUserVBRPerUser`; HTTP status 400.
pub const QUOTA_EXCEEDED__CROSS_USER_VBR_PER_USER_5U: &str = "QuotaExceeded.CrossUserVBRPerUser";

/// `QuotaExceeded.EcmpRouteEntryNextHopCount`; HTTP status 400.
pub const QUOTA_EXCEEDED__ECMP_ROUTE_ENTRY_NEXT_HOP_COUNT: &str = "QuotaExceeded.EcmpRouteEntryNextHopCount";

/// `QuotaExceeded.Eip`; HTTP status 400.
pub const QUOTA_EXCEEDED__EIP: &str = "QuotaExceeded.Eip";

/// `QuotaExceeded.ForwardEntry`; HTTP status 400.
pub const QUOTA_EXCEEDED__FORWARD_ENTRY: &str = "QuotaExceeded.ForwardEntry";

/// `QuotaExceeded.ForwardEntrySessionManytoOne`; HTTP status 400.
pub const QUOTA_EXCEEDED__FORWARD_ENTRY_SESSION_MANYTO_ONE: &str = "QuotaExceeded.ForwardEntrySessionManytoOne";

/// `QuotaExceeded.HaVip`; HTTP status 403.
pub const QUOTA_EXCEEDED__HA_VIP: &str = "QuotaExceeded.HaVip";

/// `QuotaExceeded.HaVipRouteEntry`; HTTP status 400.
pub const QUOTA_EXCEEDED__HA_VIP_ROUTE_ENTRY: &str = "QuotaExceeded.HaVipRouteEntry";

/// `QuotaExceeded.LargeSpecEip`; HTTP status 400.
pub const QUOTA_EXCEEDED__LARGE_SPEC_EIP: &str = "QuotaExceeded.LargeSpecEip";

/// `QuotaExceeded.NumberOfEip`; HTTP status 400.
pub const QUOTA_EXCEEDED__NUMBER_OF_EIP: &str = "QuotaExceeded.NumberOfEip";

/// `QuotaExceeded.NumberOfTrafficEip`; HTTP status 400.
pub const QUOTA_EXCEEDED__NUMBER_OF_TRAFFIC_EIP: &str = "QuotaExceeded.NumberOfTrafficEip";

/// `QuotaExceeded.PostpaidDataDiskCapacity`; HTTP status 403.
pub const QUOTA_EXCEEDED__POSTPAID_DATA_DISK_CAPACITY: &str = "QuotaExceeded.PostpaidDataDiskCapacity";

/// `QuotaExceeded.PrepayDataDiskCapacity`; HTTP status 400.
pub const QUOTA_EXCEEDED__PREPAY_DATA_DISK_CAPACITY: &str = "QuotaExceeded.PrepayDataDiskCapacity";

/// `QuotaExceeded.PrivateIpAddress`; HTTP status 400 and 403.
pub const QUOTA_EXCEEDED__PRIVATE_IP_ADDRESS: &str = "QuotaExceeded.PrivateIpAddress";

/// `QuotaExceeded.VSwitch`; HTTP status 400.
pub const QUOTA_EXCEEDED__V_SWITCH: &str = "QuotaExceeded.VSwitch";

/// `QuotaExceeded.Vpc`; HTTP status 400.
pub const QUOTA_EXCEEDED__VPC: &str = "QuotaExceeded.Vpc";

/// `QuotaExceeded.freePconnPerAP`; HTTP status 400.
pub const QUOTA_EXCEEDED__FREE_PCONN_PER_AP_3L_6U: &str = "QuotaExceeded.freePconnPerAP";

/// `QuotaExceeded.freevbr`; HTTP status 400.
pub const QUOTA_EXCEEDED__FREEVBR_3L: &str = "QuotaExceeded.freevbr";

/// `QuotaExceeded.pConnPerAP`; HTTP status 400.
pub const QUOTA_EXCEEDED__P_CONN_PER_AP_3L_6U: &str = "QuotaExceeded.pConnPerAP";

/// `QuotaExceeded.vbrPerpConn`; HTTP status 400.
pub const QUOTA_EXCEEDED__VBR_PERP_CONN_3L: &str = "QuotaExceeded.vbrPerpConn";

/// `RAM.ApiNotSupported`; HTTP status 403.
pub const RAM___API_NOT_SUPPORTED: &str = "RAM.ApiNotSupported";

/// `RI_CREATE_ONE_LIMIT_BY_SYNC`; HTTP status 500.
pub const RI_CREATE_ONE_LIMIT_BY_SYNC_: &str = "RI_CREATE_ONE_LIMIT_BY_SYNC";

/// `RealNameAuthenticationError`; HTTP status 403.
pub const REAL_NAME_AUTHENTICATION_ERROR: &str = "RealNameAuthenticationError";

/// `RecommendEmpty.DiskCategoryNotRecommended`; HTTP status 400.
pub const RECOMMEND_EMPTY__DISK_CATEGORY_NOT_RECOMMENDED: &str = "RecommendEmpty.DiskCategoryNotRecommended";

/// `RecommendEmpty.GenerationNotMatch`; HTTP status 400.
pub const RECOMMEND_EMPTY__GENERATION_NOT_MATCH: &str = "RecommendEmpty.GenerationNotMatch";

/// `RecommendEmpty.InstanceTypeFamilyNotMatched`; HTTP status 400.
pub const RECOMMEND_EMPTY__INSTANCE_TYPE_FAMILY_NOT_MATCHED: &str = "RecommendEmpty.InstanceTypeFamilyNotMatched";

/// `RecommendEmpty.InstanceTypeNotAuthorized`; HTTP status 400.
pub const RECOMMEND_EMPTY__INSTANCE_TYPE_NOT_AUTHORIZED: &str = "RecommendEmpty.InstanceTypeNotAuthorized";

/// `RecommendEmpty.InstanceTypeNotMatched`; HTTP status 400.
pub const RECOMMEND_EMPTY__INSTANCE_TYPE_NOT_MATCHED: &str = "RecommendEmpty.InstanceTypeNotMatched";

/// `RecommendEmpty.InstanceTypeSoldOut`; HTTP status 400.
pub const RECOMMEND_EMPTY__INSTANCE_TYPE_SOLD_OUT: &str = "RecommendEmpty.InstanceTypeSoldOut";

/// `RecommendEmpty.IzNotMatched`; HTTP status 400.
pub const RECOMMEND_EMPTY__IZ_NOT_MATCHED: &str = "RecommendEmpty.IzNotMatched";

/// `RecommendEmpty.NetworkTypeNotSupported`; HTTP status 400.
pub const RECOMMEND_EMPTY__NETWORK_TYPE_NOT_SUPPORTED: &str = "RecommendEmpty.NetworkTypeNotSupported";

/// `RecommendEmpty.PerformanceNotSatisfied`; HTTP status 400.
pub const RECOMMEND_EMPTY__PERFORMANCE_NOT_SATISFIED: &str = "RecommendEmpty.PerformanceNotSatisfied";

/// `RecommendEmpty.PriceNotSatisfied`; HTTP status 400.
pub const RECOMMEND_EMPTY__PRICE_NOT_SATISFIED: &str = "RecommendEmpty.PriceNotSatisfied";

/// `RecommendEmpty.QuotaNotSatisfied`; HTTP status 400.
pub const RECOMMEND_EMPTY__QUOTA_NOT_SATISFIED: &str = "RecommendEmpty.QuotaNotSatisfied";

/// `RegionId.ApiNotSupported`; HTTP status 400.
pub const REGION_ID__API_NOT_SUPPORTED: &str = "RegionId.ApiNotSupported";

/// `RegionNotSupportCopy`; HTTP status 403.
pub const REGION_NOT_SUPPORT_COPY: &str = "RegionNotSupportCopy";

/// `RegionUnauthorized`; HTTP status 400 and 403.
pub const REGION_UNAUTHORIZED: &str = "RegionUnauthorized";

/// `ReleaseTimeHaveBeenSet`; HTTP status 400.
pub const RELEASE_TIME_HAVE_BEEN_SET: &str = "ReleaseTimeHaveBeenSet";

/// `RenewDateNotSupported.StarterPackage`; HTTP status 403.
pub const RENEW_DATE_NOT_SUPPORTED__STARTER_PACKAGE: &str = "RenewDateNotSupported.StarterPackage";

/// `ReopenInstance.ImageNotEnoughBalance`; HTTP status 400.
pub const REOPEN_INSTANCE__IMAGE_NOT_ENOUGH_BALANCE: &str = "ReopenInstance.ImageNotEnoughBalance";

/// `ReopenInstance.InstanceNotEnoughBalance`; HTTP status 400.
pub const REOPEN_INSTANCE__INSTANCE_NOT_ENOUGH_BALANCE: &str = "ReopenInstance.InstanceNotEnoughBalance";

/// `ReopenInstance.InstanceStatusNotValid`; HTTP status 400.
pub const REOPEN_INSTANCE__INSTANCE_STATUS_NOT_VALID: &str = "ReopenInstance.InstanceStatusNotValid";

/// `RepeatStartPrivatePool`; HTTP status 400.
pub const REPEAT_START_PRIVATE_POOL: &str = "RepeatStartPrivatePool";

/// `RequestTimeout`; HTTP status 504.
pub const REQUEST_TIMEOUT: &str = "RequestTimeout";

/// `ReserveIpFail`; HTTP status 400.
pub const RESERVE_IP_FAIL: &str = "ReserveIpFail";

/// `ResourceNotAssociated`; HTTP status 400.
pub const RESOURCE_NOT_ASSOCIATED: &str = "ResourceNotAssociated";

/// `ResourceNotAvailable`; HTTP status 400.
pub const RESOURCE_NOT_AVAILABLE: &str = "ResourceNotAvailable";

/// `ResourceNotAvailable.Vpc`; HTTP status 400.
pub const RESOURCE_NOT_AVAILABLE__VPC: &str = "ResourceNotAvailable.Vpc";

/// `ResourceNotFound.NatIp`; HTTP status 404.
pub const RESOURCE_NOT_FOUND__NAT_IP: &str = "ResourceNotFound.NatIp";

/// `ResourceQueryError`; HTTP status 400.
pub const RESOURCE_QUERY_ERROR: &str = "ResourceQueryError";

/// `ResourcesNotInSameZone`; HTTP status 403.
pub const RESOURCES_NOT_IN_SAME_ZONE: &str = "ResourcesNotInSameZone";

/// `RouteConflict.AlreadyExist`; HTTP status 400.
pub const ROUTE_CONFLICT__ALREADY_EXIST: &str = "RouteConflict.AlreadyExist";

/// `RouterEntryConflict.Duplicated`; HTTP status 400.
pub const ROUTER_ENTRY_CONFLICT__DUPLICATED: &str = "RouterEntryConflict.Duplicated";

/// `SNAPSHOT_CREATE_NOT_FINISHED`; HTTP status 403.
pub const SNAPSHOT_CREATE_NOT_FINISHED_: &str = "SNAPSHOT_CREATE_NOT_FINISHED";

/// `SNAPSHOT_IS_EXPORTING`; HTTP status 403.
pub const SNAPSHOT_IS_EXPORTING_: &str = "SNAPSHOT_IS_EXPORTING";

/// `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`; HTTP status 400.
pub const SYSTEM___SALE_VALIDATE_UNEXPECTED_ERROR_: &str = "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR";

/// `SYSTEM.UNKNOWN.ERROR`; HTTP status 500.
pub const SYSTEM___UNKNOWN___ERROR_: &str = "SYSTEM.UNKNOWN.ERROR";

/// `SecurityGroupInstanceLimitExceed`; HTTP status 403.
pub const SECURITY_GROUP_INSTANCE_LIMIT_EXCEED: &str = "SecurityGroupInstanceLimitExceed";

/// `SecurityGroupInstanceLimitExceeded`; HTTP status 403.
pub const SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED: &str = "SecurityGroupInstanceLimitExceeded";

/// `SecurityGroupRule.NotFound`; HTTP status 404.
pub const SECURITY_GROUP_RULE__NOT_FOUND: &str = "SecurityGroupRule.NotFound";

/// `SecurityRisk.3DVerification`; HTTP status 403.
pub const SECURITY_RISK__3_D_VERIFICATION: &str = "SecurityRisk.3DVerification";

/// `ServerRegion.Invalid`; HTTP status 400.
pub const SERVER_REGION__INVALID: &str = "ServerRegion.Invalid";

/// `ServiceUnavailable`; HTTP status 500 and 503.
pub const SERVICE_UNAVAILABLE: &str = "ServiceUnavailable";

/// `SessionCount.ExceedLimit`; HTTP status 403.
pub const SESSION_COUNT__EXCEED_LIMIT: &str = "SessionCount.ExceedLimit";

/// `SharedImageDeleted`; HTTP status 403.
pub const SHARED_IMAGE_DELETED: &str = "SharedImageDeleted";

/// `SimulatedEventLimitExceeded`; HTTP status 403.
pub const SIMULATED_EVENT_LIMIT_EXCEEDED: &str = "SimulatedEventLimitExceeded";

/// `SizeExceed.Image`; HTTP status 403.
pub const SIZE_EXCEED__IMAGE: &str = "SizeExceed.Image";

/// `SnapshotCreatedDisk`; HTTP status 403.
pub const SNAPSHOT_CREATED_DISK: &str = "SnapshotCreatedDisk";

/// `SnapshotCreatedImage`; HTTP status 403.
pub const SNAPSHOT_CREATED_IMAGE: &str = "SnapshotCreatedImage";

/// `SnapshotNotReady`; HTTP status 403.
pub const SNAPSHOT_NOT_READY: &str = "SnapshotNotReady";

/// `SourceRegion.NotFound`; HTTP status 400.
pub const SOURCE_REGION__NOT_FOUND: &str = "SourceRegion.NotFound";

/// `SpotNotSupported`; HTTP status 400.
pub const SPOT_NOT_SUPPORTED: &str = "SpotNotSupported";

/// `StartImagePipelineExecution.Failed`; HTTP status 500.
pub const START_IMAGE_PIPELINE_EXECUTION__FAILED: &str = "StartImagePipelineExecution.Failed";

/// `StartTime.NotNeed`; HTTP status 400.
pub const START_TIME__NOT_NEED: &str = "StartTime.NotNeed";

/// `SwitchToOffline.OnlineIsolateFail`; HTTP status 403.
pub const SWITCH_TO_OFFLINE__ONLINE_ISOLATE_FAIL: &str = "SwitchToOffline.OnlineIsolateFail";

/// `SwitchToOffline.OnlineReinitFail`; HTTP status 403.
pub const SWITCH_TO_OFFLINE__ONLINE_REINIT_FAIL: &str = "SwitchToOffline.OnlineReinitFail";

/// `System.Error`; HTTP status 500.
pub const SYSTEM__ERROR: &str = "System.Error";

/// `System.ServiceBusy`; HTTP status 400.
pub const SYSTEM__SERVICE_BUSY: &str = "System.ServiceBusy";

/// `TOKEN_PROCESSING`; HTTP status 400.
pub const TOKEN_PROCESSING_: &str = "TOKEN_PROCESSING";

/// `TagKey.Duplication`; HTTP status 403.
pub const TAG_KEY__DUPLICATION: &str = "TagKey.Duplication";

/// `TaskConflict`; HTTP status 400.
pub const TASK_CONFLICT: &str = "TaskConflict";

/// `TaskConflict.AssociateGlobalAccelerationInstance`; HTTP status 400.
pub const TASK_CONFLICT__ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: &str =
    "TaskConflict.AssociateGlobalAccelerationInstance";

/// `TemporaryAccessKey.Error`; HTTP status 403.
pub const TEMPORARY_ACCESS_KEY__ERROR: &str = "TemporaryAccessKey.Error";

/// `Throttling`; HTTP status 400, 403 and 429.
pub const THROTTLING: &str = "Throttling";

/// `Throttling.Resource`; HTTP status 429.
pub const THROTTLING__RESOURCE: &str = "Throttling.Resource";

/// `Throttling.User`; HTTP status 400 and 403.
pub const THROTTLING__USER: &str = "Throttling.User";

/// `TooManyDiskEvent.DiskIdRequired`; HTTP status 403.
pub const TOO_MANY_DISK_EVENT__DISK_ID_REQUIRED: &str = "TooManyDiskEvent.DiskIdRequired";

/// `TooManySnapshot.Unfinished`; HTTP status 403.
pub const TOO_MANY_SNAPSHOT__UNFINISHED: &str = "TooManySnapshot.Unfinished";

/// `Unauthorized.EmptyRegion`; HTTP status 403.
pub const UNAUTHORIZED__EMPTY_REGION: &str = "Unauthorized.EmptyRegion";

/// `Unavailable.Regions`; HTTP status 404.
pub const UNAVAILABLE__REGIONS: &str = "Unavailable.Regions";

/// `UnexpectedImageFamily.ImageIdSupplied`; HTTP status 400.
pub const UNEXPECTED_IMAGE_FAMILY__IMAGE_ID_SUPPLIED: &str = "UnexpectedImageFamily.ImageIdSupplied";

/// `UnnecessaryParameter.LaunchPermission`; HTTP status 400.
pub const UNNECESSARY_PARAMETER__LAUNCH_PERMISSION: &str = "UnnecessaryParameter.LaunchPermission";

/// `UnsupportedChangeIsp`; HTTP status 403.
pub const UNSUPPORTED_CHANGE_ISP: &str = "UnsupportedChangeIsp";

/// What codes begin with that the service completes; HTTP status 400.
pub const UNSUPPORTED_FEATURE_0PREFIX: &str = "UnsupportedFeature.";

/// `UnsupportedFeature.PortSegment`; HTTP status 400.
pub const UNSUPPORTED_FEATURE__PORT_SEGMENT: &str = "UnsupportedFeature.PortSegment";

/// `UnsupportedFeature.PrivateLinkEnabled`; HTTP status 400.
pub const UNSUPPORTED_FEATURE__PRIVATE_LINK_ENABLED: &str = "UnsupportedFeature.PrivateLinkEnabled";

/// `UnsupportedIspChargeType`; HTTP status 403.
pub const UNSUPPORTED_ISP_CHARGE_TYPE: &str = "UnsupportedIspChargeType";

/// `UnsupportedIspClassicNetwork`; HTTP status 403.
pub const UNSUPPORTED_ISP_CLASSIC_NETWORK: &str = "UnsupportedIspClassicNetwork";

/// `UnsupportedIspNetworkChargeType`; HTTP status 403.
pub const UNSUPPORTED_ISP_NETWORK_CHARGE_TYPE: &str = "UnsupportedIspNetworkChargeType";

/// `UnsupportedIspRegion`; HTTP status 403.
pub const UNSUPPORTED_ISP_REGION: &str = "UnsupportedIspRegion";

/// `UnsupportedParameter`; HTTP status 400.
pub const UNSUPPORTED_PARAMETER: &str = "UnsupportedParameter";

/// `UnsupportedPublicIpWithIsp`; HTTP status 403.
pub const UNSUPPORTED_PUBLIC_IP_WITH_ISP: &str = "UnsupportedPublicIpWithIsp";

/// `UnsupportedSuffix.OSSObject`; HTTP status 400.
pub const UNSUPPORTED_SUFFIX__OSS_OBJECT_3U: &str = "UnsupportedSuffix.OSSObject";

/// `Upgrade.NotSupported`; HTTP status 400.
pub const UPGRADE__NOT_SUPPORTED: &str = "Upgrade.NotSupported";

/// `UserBehavior.SessionManagerDisabled`; HTTP status 403.
pub const USER_BEHAVIOR__SESSION_MANAGER_DISABLED: &str = "UserBehavior.SessionManagerDisabled";

/// `UserNotInTheWhiteList`; HTTP status 403.
pub const USER_NOT_IN_THE_WHITE_LIST: &str = "UserNotInTheWhiteList";

/// `Username.ExceedLimit`; HTTP status 403.
pub const USERNAME__EXCEED_LIMIT: &str = "Username.ExceedLimit";

/// `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`; HTTP status 400.
pub const VPC___SWITCH___RULE___QUOTA___NOT___EXISTS_: &str = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS";

/// `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`; HTTP status 404.
pub const VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY_: &str = "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY";

/// `VSwitchIdNotMatch`; HTTP status 400.
pub const V_SWITCH_ID_NOT_MATCH: &str = "VSwitchIdNotMatch";

/// `Vpc.Error`; HTTP status 500.
pub const VPC__ERROR: &str = "Vpc.Error";

/// `VpcNotFound`; HTTP status 400.
pub const VPC_NOT_FOUND: &str = "VpcNotFound";

/// `VswitchStatusError`; HTTP status 400.
pub const VSWITCH_STATUS_ERROR: &str = "VswitchStatusError";

/// `WeeklyQuotaExceed.ExportImage`; HTTP status 403.
pub const WEEKLY_QUOTA_EXCEED__EXPORT_IMAGE: &str = "WeeklyQuotaExceed.ExportImage";

/// `WindowsPasswordName.ExceedLimit`; HTTP status 403.
pub const WINDOWS_PASSWORD_NAME__EXCEED_LIMIT: &str = "WindowsPasswordName.ExceedLimit";

/// `WindowsPasswordName.Missed`; HTTP status 400 and 403.
pub const WINDOWS_PASSWORD_NAME__MISSED: &str = "WindowsPasswordName.Missed";

/// `ZONE_NO_AVAILABLE_IP`; HTTP status 400.
pub const ZONE_NO_AVAILABLE_IP_: &str = "ZONE_NO_AVAILABLE_IP";

/// `Zone.NotOnSale`; HTTP status 400 and 403.
pub const ZONE__NOT_ON_SALE: &str = "Zone.NotOnSale";

/// `Zone.NotOpen`; HTTP status 403.
pub const ZONE__NOT_OPEN: &str = "Zone.NotOpen";

/// `invalidRemovedIpAddresses.NotFound`; HTTP status 404.
pub const INVALID_REMOVED_IP_ADDRESSES__NOT_FOUND_1L: &str = "invalidRemovedIpAddresses.NotFound";
