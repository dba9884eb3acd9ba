//! `DescribeDedicatedHosts`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeDedicatedHosts`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDedicatedHosts;
///
/// let response = DescribeDedicatedHosts::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStatus.ValueNotSupported` | 400 |
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidParameter.DedicatedHostIds` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `InvalidZone.NotFound` | 400 |
/// | `InvalidDedicatedHostIds.Malformed` | 403 |
/// | `InvalidLockReason.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDedicatedHosts(Parameters);

impl DescribeDedicatedHosts {
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

    /// Sets `DedicatedHostIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn dedicated_host_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DedicatedHostIds", value.into()))
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostName", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostType", value))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LockReason", value))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
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

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterId", value))
    }

    /// Sets `SocketDetails`.
    pub fn socket_details(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SocketDetails", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }
}

crate::engine::request!(DescribeDedicatedHosts => DescribeDedicatedHostsResponse, ACTION);
crate::engine::paginated!(DescribeDedicatedHosts => DedicatedHost, |response| response.dedicated_hosts);

static ACTION: Action<'static> = Action::new("DescribeDedicatedHosts", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("DedicatedHosts", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 100)
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeDedicatedHosts`].
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `DedicatedHosts`.
    pub dedicated_hosts: Vec<DedicatedHost>,
}

acs_protocol::shape!(DescribeDedicatedHostsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    dedicated_hosts: ["DedicatedHosts", "DedicatedHost"],
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

/// An item of `DedicatedHosts`.
#[non_exhaustive]
pub struct DedicatedHost {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `SchedulerOptions.ManagedPrivateSpaceId`.
    pub scheduler_options_managed_private_space_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `Cores`.
    pub cores: Option<i64>,
    /// `AutoPlacement`.
    pub auto_placement: Option<String>,
    /// `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// `AutoReleaseTime`.
    pub auto_release_time: Option<String>,
    /// `ChargeType`.
    pub charge_type: Option<String>,
    /// `CpuOverCommitRatio`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// `ActionOnMaintenance`.
    pub action_on_maintenance: Option<String>,
    /// `SaleCycle`.
    pub sale_cycle: Option<String>,
    /// `PhysicalGpus`.
    pub physical_gpus: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// `Sockets`.
    pub sockets: Option<i64>,
    /// `MachineId`.
    pub machine_id: Option<String>,
    /// `Instances`.
    pub instances: Vec<Instance>,
    /// `OperationLocks`.
    pub operation_locks: Vec<OperationLock>,
    /// `Tags`.
    pub tags: Vec<DedicatedHostTag>,
    /// `SupportedInstanceTypeFamilies`.
    pub supported_instance_type_families: Vec<String>,
    /// `SupportedCustomInstanceTypeFamilies`.
    pub supported_custom_instance_type_families: Vec<String>,
    /// `SupportedInstanceTypesList`.
    pub supported_instance_types_list: Vec<String>,
    /// `Capacity`.
    pub capacity: Option<Capacity>,
    /// `NetworkAttributes`.
    pub network_attributes: Option<NetworkAttributes>,
    /// `HostDetailInfo`.
    pub host_detail_info: Option<HostDetailInfo>,
    /// `DedicatedHostOwnerId`.
    pub dedicated_host_owner_id: Option<i64>,
}

acs_protocol::shape!(DedicatedHost {
    creation_time: "CreationTime",
    scheduler_options_managed_private_space_id: "SchedulerOptions.ManagedPrivateSpaceId",
    status: "Status",
    cores: "Cores",
    auto_placement: "AutoPlacement",
    gpu_spec: "GPUSpec",
    auto_release_time: "AutoReleaseTime",
    charge_type: "ChargeType",
    cpu_over_commit_ratio: "CpuOverCommitRatio",
    action_on_maintenance: "ActionOnMaintenance",
    sale_cycle: "SaleCycle",
    physical_gpus: "PhysicalGpus",
    region_id: "RegionId",
    dedicated_host_name: "DedicatedHostName",
    description: "Description",
    dedicated_host_cluster_id: "DedicatedHostClusterId",
    expired_time: "ExpiredTime",
    dedicated_host_type: "DedicatedHostType",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    dedicated_host_id: "DedicatedHostId",
    sockets: "Sockets",
    machine_id: "MachineId",
    instances: ["Instances", "Instance"],
    operation_locks: ["OperationLocks", "OperationLock"],
    tags: ["Tags", "Tag"],
    supported_instance_type_families: ["SupportedInstanceTypeFamilies", "SupportedInstanceTypeFamily"],
    supported_custom_instance_type_families: [
        "SupportedCustomInstanceTypeFamilies",
        "SupportedCustomInstanceTypeFamily"
    ],
    supported_instance_types_list: ["SupportedInstanceTypesList", "SupportedInstanceTypesList"],
    capacity: "Capacity",
    network_attributes: "NetworkAttributes",
    host_detail_info: "HostDetailInfo",
    dedicated_host_owner_id: "DedicatedHostOwnerId",
});

/// An item of `Instances`.
#[non_exhaustive]
pub struct Instance {
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `SocketId`.
    pub socket_id: Option<String>,
    /// `InstanceOwnerId`.
    pub instance_owner_id: Option<i64>,
}

acs_protocol::shape!(Instance {
    instance_type: "InstanceType",
    instance_id: "InstanceId",
    socket_id: "SocketId",
    instance_owner_id: "InstanceOwnerId",
});

/// An item of `OperationLocks`.
#[non_exhaustive]
pub struct OperationLock {
    /// `LockReason`.
    pub lock_reason: Option<String>,
}

acs_protocol::shape!(OperationLock {
    lock_reason: "LockReason",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct DedicatedHostTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(DedicatedHostTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `Capacity` holds.
#[non_exhaustive]
pub struct Capacity {
    /// `AvailableMemory`.
    pub available_memory: Option<f64>,
    /// `LocalStorageCategory`.
    pub local_storage_category: Option<String>,
    /// `TotalMemory`.
    pub total_memory: Option<f64>,
    /// `TotalLocalStorage`.
    pub total_local_storage: Option<i64>,
    /// `TotalVcpus`.
    pub total_vcpus: Option<i64>,
    /// `TotalVgpus`.
    pub total_vgpus: Option<i64>,
    /// `AvailableLocalStorage`.
    pub available_local_storage: Option<i64>,
    /// `AvailableVcpus`.
    pub available_vcpus: Option<i64>,
    /// `AvailableVgpus`.
    pub available_vgpus: Option<i64>,
    /// `SocketCapacities`.
    pub socket_capacities: Vec<SocketCapacity>,
}

acs_protocol::shape!(Capacity {
    available_memory: "AvailableMemory",
    local_storage_category: "LocalStorageCategory",
    total_memory: "TotalMemory",
    total_local_storage: "TotalLocalStorage",
    total_vcpus: "TotalVcpus",
    total_vgpus: "TotalVgpus",
    available_local_storage: "AvailableLocalStorage",
    available_vcpus: "AvailableVcpus",
    available_vgpus: "AvailableVgpus",
    socket_capacities: ["SocketCapacities", "SocketCapacity"],
});

/// An item of `SocketCapacities`.
#[non_exhaustive]
pub struct SocketCapacity {
    /// `SocketId`.
    pub socket_id: Option<i64>,
    /// `AvailableMemory`.
    pub available_memory: Option<f64>,
    /// `TotalMemory`.
    pub total_memory: Option<f64>,
    /// `AvailableVcpu`.
    pub available_vcpu: Option<i64>,
    /// `TotalVcpu`.
    pub total_vcpu: Option<i64>,
}

acs_protocol::shape!(SocketCapacity {
    socket_id: "SocketId",
    available_memory: "AvailableMemory",
    total_memory: "TotalMemory",
    available_vcpu: "AvailableVcpu",
    total_vcpu: "TotalVcpu",
});

/// What `NetworkAttributes` holds.
#[non_exhaustive]
pub struct NetworkAttributes {
    /// `UdpTimeout`.
    pub udp_timeout: Option<i64>,
    /// `SlbUdpTimeout`.
    pub slb_udp_timeout: Option<i64>,
}

acs_protocol::shape!(NetworkAttributes {
    udp_timeout: "UdpTimeout",
    slb_udp_timeout: "SlbUdpTimeout",
});

/// What `HostDetailInfo` holds.
#[non_exhaustive]
pub struct HostDetailInfo {
    /// `SerialNumber`.
    pub serial_number: Option<String>,
}

acs_protocol::shape!(HostDetailInfo {
    serial_number: "SerialNumber",
});
