//! `DescribeInstances`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Effect, Pagination, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `DescribeInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstances;
///
/// let response = DescribeInstances::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `InvalidHpcClusterId.NotFound` | 400 |
/// | `InvalidHpcClusterId.Creating` | 400 |
/// | `InternalError` | 400 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InvalidInternetChargeType.ValueNotSupported` | 404 |
/// | `InvalidLockReason.NotFound` | 404 |
/// | `InvalidFilterKey.NotFound` | 404 |
/// | `InvalidFilterValue` | 404 |
/// | `InvalidNetworkType.NotFound` | 404 |
/// | `InvalidStatus.NotFound` | 404 |
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstances(Parameters);

impl DescribeInstances {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VpcId", value.into()))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VSwitchId", value.into()))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ZoneId", value.into()))
    }

    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceNetworkType", value.into()))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SecurityGroupId", value.into()))
    }

    /// Sets `InstanceIds`.
    pub fn instance_ids(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceIds", value.into()))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with("NextToken", value.into()))
    }

    /// Sets `MaxResults`.
    ///
    /// From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `InnerIpAddresses`.
    pub fn inner_ip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InnerIpAddresses", value.into()))
    }

    /// Sets `PrivateIpAddresses`.
    pub fn private_ip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PrivateIpAddresses", value.into()))
    }

    /// Sets `PublicIpAddresses`.
    pub fn public_ip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PublicIpAddresses", value.into()))
    }

    /// Sets `EipAddresses`.
    pub fn eip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with("EipAddresses", value.into()))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InternetChargeType", value.into()))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceName", value.into()))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ImageId", value.into()))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Status", value.into()))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LockReason", value.into()))
    }

    /// Sets `Filter`.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with("Filter", list::<Filter>(value)))
    }

    /// Sets `DeviceAvailable`.
    pub fn device_available(self, value: bool) -> Self {
        Self(self.0.with("DeviceAvailable", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: bool) -> Self {
        Self(self.0.with("IoOptimized", value))
    }

    /// Sets `NeedSaleCycle`.
    pub fn need_sale_cycle(self, value: bool) -> Self {
        Self(self.0.with("NeedSaleCycle", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceType", value.into()))
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceTypeFamily", value.into()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("KeyPairName", value.into()))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceGroupId", value.into()))
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("HpcClusterId", value.into()))
    }

    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RdmaIpAddresses", value.into()))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(self, value: impl Into<String>) -> Self {
        Self(self.0.with("HttpEndpoint", value.into()))
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(self, value: impl Into<String>) -> Self {
        Self(self.0.with("HttpTokens", value.into()))
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(self, value: i32) -> Self {
        Self(self.0.with("HttpPutResponseHopLimit", value))
    }

    /// Sets `Ipv6Address`.
    ///
    /// At most 100 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("Ipv6Address", list::<String>(value)))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with("Tag", list::<Tag>(value)))
    }

    /// Sets `AdditionalAttributes`.
    ///
    /// At most 5 items.
    pub fn additional_attributes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("AdditionalAttributes", list::<String>(value)))
    }
}

acs_runtime::request!(DescribeInstances => DescribeInstancesResponse, ACTION);
acs_runtime::paginated!(DescribeInstances => Instance, |response| response.instances);

static ACTION: Action<'static> = Action {
    effect: Effect::Read,
    parameters: &[Parameter::new("RegionId").required().from(Source::Region)],
    pagination: Some(&PAGES),
    ..Action::new("DescribeInstances", &PRODUCT)
};

static PAGES: Pagination<'static> = Pagination::Token {
    token: "NextToken",
    next: "NextToken",
};

/// The answer to [`DescribeInstances`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Instances`.
    pub instances: Vec<Instance>,
}

acs_runtime::shape!(DescribeInstancesResponse {
    next_token: "NextToken",
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    instances: ["Instances", "Instance"],
});

/// An item of `Filter`.
#[derive(Clone, Default, PartialEq)]
pub struct Filter(Parameters);

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(Filter);

/// An item of `Tag`.
#[derive(Clone, Default, PartialEq)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with("key", value.into()))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with("value", value.into()))
    }
}

acs_runtime::object!(Tag);

/// An item of `Instances`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `SaleCycle`.
    pub sale_cycle: Option<String>,
    /// `SpotStrategy`.
    pub spot_strategy: Option<String>,
    /// `DeviceAvailable`.
    pub device_available: Option<bool>,
    /// `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// `InstanceNetworkType`.
    pub instance_network_type: Option<String>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `OSNameEn`.
    pub os_name_en: Option<String>,
    /// `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// `Memory`.
    pub memory: Option<i64>,
    /// `OSName`.
    pub os_name: Option<String>,
    /// `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `VlanId`.
    pub vlan_id: Option<String>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// `AutoReleaseTime`.
    pub auto_release_time: Option<String>,
    /// `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// `StoppedMode`.
    pub stopped_mode: Option<String>,
    /// `GPUAmount`.
    pub gpu_amount: Option<i64>,
    /// `HostName`.
    pub host_name: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Cpu`.
    pub cpu: Option<i64>,
    /// `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Recyclable`.
    pub recyclable: Option<bool>,
    /// `ISP`.
    pub isp: Option<String>,
    /// `CreditSpecification`.
    pub credit_specification: Option<String>,
    /// `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// `OSType`.
    pub os_type: Option<String>,
    /// `NetworkInterfaces`.
    pub network_interfaces: Vec<NetworkInterface>,
    /// `OperationLocks`.
    pub operation_locks: Vec<LockReason>,
    /// `Tags`.
    pub tags: Vec<InstanceTag>,
    /// `RdmaIpAddress`.
    pub rdma_ip_address: Vec<String>,
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `PublicIpAddress`.
    pub public_ip_address: Vec<String>,
    /// `InnerIpAddress`.
    pub inner_ip_address: Vec<String>,
    /// `VpcAttributes`.
    pub vpc_attributes: Option<VpcAttributes>,
    /// `EipAddress`.
    pub eip_address: Option<EipAddress>,
    /// `HibernationOptions`.
    pub hibernation_options: Option<HibernationOptions>,
    /// `DedicatedHostAttribute`.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// `EcsCapacityReservationAttr`.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// `DedicatedInstanceAttribute`.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// `MetadataOptions`.
    pub metadata_options: Option<MetadataOptions>,
    /// `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<String>,
}

acs_runtime::shape!(Instance {
    creation_time: "CreationTime",
    serial_number: "SerialNumber",
    status: "Status",
    deployment_set_id: "DeploymentSetId",
    key_pair_name: "KeyPairName",
    sale_cycle: "SaleCycle",
    spot_strategy: "SpotStrategy",
    device_available: "DeviceAvailable",
    local_storage_capacity: "LocalStorageCapacity",
    description: "Description",
    spot_duration: "SpotDuration",
    instance_network_type: "InstanceNetworkType",
    instance_name: "InstanceName",
    os_name_en: "OSNameEn",
    hpc_cluster_id: "HpcClusterId",
    spot_price_limit: "SpotPriceLimit",
    memory: "Memory",
    os_name: "OSName",
    deployment_set_group_no: "DeploymentSetGroupNo",
    image_id: "ImageId",
    vlan_id: "VlanId",
    cluster_id: "ClusterId",
    gpu_spec: "GPUSpec",
    auto_release_time: "AutoReleaseTime",
    deletion_protection: "DeletionProtection",
    stopped_mode: "StoppedMode",
    gpu_amount: "GPUAmount",
    host_name: "HostName",
    instance_id: "InstanceId",
    internet_max_bandwidth_out: "InternetMaxBandwidthOut",
    internet_max_bandwidth_in: "InternetMaxBandwidthIn",
    instance_type: "InstanceType",
    instance_charge_type: "InstanceChargeType",
    region_id: "RegionId",
    io_optimized: "IoOptimized",
    start_time: "StartTime",
    cpu: "Cpu",
    local_storage_amount: "LocalStorageAmount",
    expired_time: "ExpiredTime",
    resource_group_id: "ResourceGroupId",
    internet_charge_type: "InternetChargeType",
    zone_id: "ZoneId",
    recyclable: "Recyclable",
    isp: "ISP",
    credit_specification: "CreditSpecification",
    instance_type_family: "InstanceTypeFamily",
    os_type: "OSType",
    network_interfaces: ["NetworkInterfaces", "NetworkInterface"],
    operation_locks: ["OperationLocks", "LockReason"],
    tags: ["Tags", "Tag"],
    rdma_ip_address: ["RdmaIpAddress", "IpAddress"],
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    public_ip_address: ["PublicIpAddress", "IpAddress"],
    inner_ip_address: ["InnerIpAddress", "IpAddress"],
    vpc_attributes: "VpcAttributes",
    eip_address: "EipAddress",
    hibernation_options: "HibernationOptions",
    dedicated_host_attribute: "DedicatedHostAttribute",
    ecs_capacity_reservation_attr: "EcsCapacityReservationAttr",
    dedicated_instance_attribute: "DedicatedInstanceAttribute",
    cpu_options: "CpuOptions",
    metadata_options: "MetadataOptions",
    image_options: "ImageOptions",
    spot_interruption_behavior: "SpotInterruptionBehavior",
});

/// An item of `NetworkInterfaces`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// `Type`.
    pub r#type: Option<String>,
    /// `MacAddress`.
    pub mac_address: Option<String>,
    /// `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
}

acs_runtime::shape!(NetworkInterface {
    r#type: "Type",
    mac_address: "MacAddress",
    primary_ip_address: "PrimaryIpAddress",
    network_interface_id: "NetworkInterfaceId",
    private_ip_sets: ["PrivateIpSets", "PrivateIpSet"],
    ipv6_sets: ["Ipv6Sets", "Ipv6Set"],
    ipv4_prefix_sets: ["Ipv4PrefixSets", "Ipv4PrefixSet"],
    ipv6_prefix_sets: ["Ipv6PrefixSets", "Ipv6PrefixSet"],
});

/// An item of `PrivateIpSets`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIpSet {
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// `Primary`.
    pub primary: Option<bool>,
}

acs_runtime::shape!(PrivateIpSet {
    private_ip_address: "PrivateIpAddress",
    primary: "Primary",
});

/// An item of `Ipv6Sets`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6Set {
    /// `Ipv6Address`.
    pub ipv6_address: Option<String>,
}

acs_runtime::shape!(Ipv6Set {
    ipv6_address: "Ipv6Address",
});

/// An item of `Ipv4PrefixSets`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv4PrefixSet {
    /// `Ipv4Prefix`.
    pub ipv4_prefix: Option<String>,
}

acs_runtime::shape!(Ipv4PrefixSet {
    ipv4_prefix: "Ipv4Prefix",
});

/// An item of `Ipv6PrefixSets`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6PrefixSet {
    /// `Ipv6Prefix`.
    pub ipv6_prefix: Option<String>,
}

acs_runtime::shape!(Ipv6PrefixSet {
    ipv6_prefix: "Ipv6Prefix",
});

/// An item of `OperationLocks`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockReason {
    /// `LockMsg`.
    pub lock_msg: Option<String>,
    /// `LockReason`.
    pub lock_reason: Option<String>,
}

acs_runtime::shape!(LockReason {
    lock_msg: "LockMsg",
    lock_reason: "LockReason",
});

/// An item of `Tags`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_runtime::shape!(InstanceTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `VpcAttributes` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcAttributes {
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `NatIpAddress`.
    pub nat_ip_address: Option<String>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `PrivateIpAddress`.
    pub private_ip_address: Vec<String>,
}

acs_runtime::shape!(VpcAttributes {
    vpc_id: "VpcId",
    nat_ip_address: "NatIpAddress",
    v_switch_id: "VSwitchId",
    private_ip_address: ["PrivateIpAddress", "IpAddress"],
});

/// What `EipAddress` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddress {
    /// `IsSupportUnassociate`.
    pub is_support_unassociate: Option<bool>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
}

acs_runtime::shape!(EipAddress {
    is_support_unassociate: "IsSupportUnassociate",
    internet_charge_type: "InternetChargeType",
    ip_address: "IpAddress",
    bandwidth: "Bandwidth",
    allocation_id: "AllocationId",
});

/// What `HibernationOptions` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HibernationOptions {
    /// `Configured`.
    pub configured: Option<bool>,
}

acs_runtime::shape!(HibernationOptions {
    configured: "Configured",
});

/// What `DedicatedHostAttribute` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
}

acs_runtime::shape!(DedicatedHostAttribute {
    dedicated_host_id: "DedicatedHostId",
    dedicated_host_name: "DedicatedHostName",
    dedicated_host_cluster_id: "DedicatedHostClusterId",
});

/// What `EcsCapacityReservationAttr` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// `CapacityReservationPreference`.
    pub capacity_reservation_preference: Option<String>,
    /// `CapacityReservationId`.
    pub capacity_reservation_id: Option<String>,
}

acs_runtime::shape!(EcsCapacityReservationAttr {
    capacity_reservation_preference: "CapacityReservationPreference",
    capacity_reservation_id: "CapacityReservationId",
});

/// What `DedicatedInstanceAttribute` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// `Affinity`.
    pub affinity: Option<String>,
    /// `Tenancy`.
    pub tenancy: Option<String>,
}

acs_runtime::shape!(DedicatedInstanceAttribute {
    affinity: "Affinity",
    tenancy: "Tenancy",
});

/// What `CpuOptions` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuOptions {
    /// `Numa`.
    pub numa: Option<String>,
    /// `CoreCount`.
    pub core_count: Option<i64>,
    /// `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// `TopologyType`.
    pub topology_type: Option<String>,
}

acs_runtime::shape!(CpuOptions {
    numa: "Numa",
    core_count: "CoreCount",
    threads_per_core: "ThreadsPerCore",
    topology_type: "TopologyType",
});

/// What `MetadataOptions` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataOptions {
    /// `HttpEndpoint`.
    pub http_endpoint: Option<String>,
    /// `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// `HttpTokens`.
    pub http_tokens: Option<String>,
}

acs_runtime::shape!(MetadataOptions {
    http_endpoint: "HttpEndpoint",
    http_put_response_hop_limit: "HttpPutResponseHopLimit",
    http_tokens: "HttpTokens",
});

/// What `ImageOptions` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageOptions {
    /// `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

acs_runtime::shape!(ImageOptions {
    login_as_non_root: "LoginAsNonRoot",
});
