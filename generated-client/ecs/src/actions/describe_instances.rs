//! `DescribeInstances`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source, Waiter};
use acs_protocol::{JsonList, Parameters};

/// Lists the instances of a region in detail.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstances;
/// use acs_ecs::actions::describe_instances::Tag;
///
/// let response = DescribeInstances::new().max_results(10).tag([Tag::new().key("team").value("web")]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidTag.Mismatch` | 400 |  |
/// | `InvalidTagCount` | 400 |  |
/// | `InvalidHpcClusterId.NotFound` | 400 |  |
/// | `InvalidHpcClusterId.Creating` | 400 |  |
/// | `InternalError` | 400 | Something failed inside of the service. Call again later. |
/// | `InvalidInstanceChargeType.NotFound` | 404 | There is no such way of paying. |
/// | `InvalidInternetChargeType.ValueNotSupported` | 404 |  |
/// | `InvalidLockReason.NotFound` | 404 | There is no such reason. |
/// | `InvalidFilterKey.NotFound` | 404 |  |
/// | `InvalidFilterValue` | 404 |  |
/// | `InvalidNetworkType.NotFound` | 404 |  |
/// | `InvalidStatus.NotFound` | 404 | There is no such state. |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstances(Parameters);

impl DescribeInstances {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// The region whose instances are listed.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Leaves only the instances of this VPC.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Leaves only the instances of this vSwitch.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Leaves only the instances of this zone.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Leaves only the instances in this kind of network.
    pub fn instance_network_type(self, value: impl Into<InstanceNetworkType>) -> Self {
        Self(self.0.with("InstanceNetworkType", value.into()))
    }

    /// Leaves only the instances of this security group.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Leaves only these instances, up to 100. A JSON list in text: `["i-1","i-2"]`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn instance_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("InstanceIds", value.into()))
    }

    /// The page to return, counted from 1. `NextToken` is the better way.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// How many instances a page holds, with `PageNumber`.
    ///
    /// From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// The token of the page, as the page before gave it.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// How many instances a page holds; 10 at least and unless given.
    ///
    /// From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Leaves only instances in the classic network with these private addresses. A JSON list in text:
    /// `["10.1.1.1"]`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn inner_ip_addresses(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("InnerIpAddresses", value.into()))
    }

    /// Leaves only instances in a VPC with these private addresses. A JSON list in text: `["172.16.0.1"]`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn private_ip_addresses(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("PrivateIpAddresses", value.into()))
    }

    /// Leaves only instances with these public addresses. A JSON list in text: `["203.0.113.1"]`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn public_ip_addresses(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("PublicIpAddresses", value.into()))
    }

    /// Leaves only instances with these elastic addresses. A JSON list in text: `["203.0.113.1"]`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn eip_addresses(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("EipAddresses", value.into()))
    }

    /// Leaves only instances that are paid for in this way.
    pub fn instance_charge_type(self, value: impl Into<InstanceChargeType>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Leaves only instances whose public traffic is paid for in this way.
    pub fn internet_charge_type(self, value: impl Into<InternetChargeType>) -> Self {
        Self(self.0.with("InternetChargeType", value.into()))
    }

    /// Leaves only instances of this name; `*` stands for any text.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// Leaves only instances of this image.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Leaves only instances in this state.
    pub fn status(self, value: impl Into<InstanceStatus>) -> Self {
        Self(self.0.with("Status", value.into()))
    }

    /// Leaves only instances that are locked for this reason.
    pub fn lock_reason(self, value: impl Into<LockReason>) -> Self {
        Self(self.0.with("LockReason", value.into()))
    }

    /// Sets `Filter`.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
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

    /// Leaves only instances of this type.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Leaves only instances of this family of types.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceTypeFamily", value))
    }

    /// Leaves only instances with this key pair.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Leaves only instances of this resource group.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HpcClusterId", value))
    }

    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RdmaIpAddresses", value))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with the error
    /// `DryRunOperation`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Leaves only instances by whether the metadata service can be reached.
    pub fn http_endpoint(self, value: impl Into<HttpEndpoint>) -> Self {
        Self(self.0.with("HttpEndpoint", value.into()))
    }

    /// Leaves only instances by whether the metadata service insists on tokens.
    pub fn http_tokens(self, value: impl Into<HttpTokens>) -> Self {
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
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }

    /// Leaves only instances with all of these tags.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// More attributes to return, such as `META_OPTIONS`.
    ///
    /// At most 5 items.
    pub fn additional_attributes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AdditionalAttributes", value))
    }
}

crate::engine::request!(DescribeInstances => DescribeInstancesResponse, ACTION);
crate::engine::paginated!(DescribeInstances => Instance, |response| response.instances);
crate::engine::waiter!(
    DescribeInstances,
    "Waits until every selected instance is running; each id in `InstanceIds` has to be found.",
    wait_until_running,
    WAIT_UNTIL_RUNNING
);
crate::engine::waiter!(
    DescribeInstances,
    "Waits until every selected instance is stopped; each id in `InstanceIds` has to be found.",
    wait_until_stopped,
    WAIT_UNTIL_STOPPED
);
crate::engine::waiter!(
    DescribeInstances,
    "Waits until none of the instances in `InstanceIds` is left.",
    wait_until_deleted,
    WAIT_UNTIL_DELETED
);

static ACTION: Action<'static> = Action::new("DescribeInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Instances", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 100)
    .number_size("PageSize", 0)
    .total("TotalCount");

static WAIT_UNTIL_RUNNING: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .path("Instances.Status")
    .success(&["Running"])
    .ids("InstanceIds", "Instances.InstanceId", 100);

static WAIT_UNTIL_STOPPED: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .path("Instances.Status")
    .success(&["Stopped"])
    .ids("InstanceIds", "Instances.InstanceId", 100);

static WAIT_UNTIL_DELETED: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .ids("InstanceIds", "Instances.InstanceId", 100)
    .success_when_empty();

/// The answer to [`DescribeInstances`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// The token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// How many instances a page holds, as asked for.
    pub page_size: Option<i64>,
    /// The number of this page.
    pub page_number: Option<i64>,
    /// Names this call in support requests.
    pub request_id: String,
    /// How many instances there are on all pages together; of no meaning with `NextToken`.
    pub total_count: Option<i64>,
    /// The instances of this page.
    pub instances: Vec<Instance>,
}

acs_protocol::shape!(DescribeInstancesResponse {
    next_token: "NextToken",
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    instances: ["Instances", "Instance"],
});

/// The values of `InstanceNetworkType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceNetworkType {
    /// `classic`.
    Classic,
    /// `vpc`.
    Vpc,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceNetworkType {
    Classic: "classic",
    Vpc: "vpc",
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

/// The values of `Status`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Pending`.
    Pending,
    /// `Running`.
    Running,
    /// `Starting`.
    Starting,
    /// `Stopping`.
    Stopping,
    /// `Stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceStatus {
    Pending: "Pending",
    Running: "Running",
    Starting: "Starting",
    Stopping: "Stopping",
    Stopped: "Stopped",
});

/// The values of `LockReason`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockReason {
    /// `financial`.
    Financial,
    /// `security`.
    Security,
    /// `Recycling`.
    Recycling,
    /// `dedicatedhostfinancial`.
    Dedicatedhostfinancial,
    /// `refunded`.
    Refunded,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(LockReason {
    Financial: "financial",
    Security: "security",
    Recycling: "Recycling",
    Dedicatedhostfinancial: "dedicatedhostfinancial",
    Refunded: "refunded",
});

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
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

acs_protocol::object!(Filter);

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

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// An older way to write `Key`.
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

    /// An older way to write `Value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `Instances`.
#[non_exhaustive]
pub struct Instance {
    /// When it was created.
    ///
    /// A point in time, as text.
    pub creation_time: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// Where the instance is in its life cycle.
    pub status: InstanceInstanceStatus,
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// The SSH key pair.
    pub key_pair_name: Option<String>,
    /// `SaleCycle`.
    pub sale_cycle: Option<String>,
    /// Whether it is preemptible.
    pub spot_strategy: Option<SpotStrategy>,
    /// `DeviceAvailable`.
    pub device_available: Option<bool>,
    /// `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// A note for people.
    pub description: Option<String>,
    /// `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// The kind of network.
    pub instance_network_type: Option<InstanceNetworkType>,
    /// The name for people.
    pub instance_name: Option<String>,
    /// The operating system, in English.
    pub os_name_en: Option<String>,
    /// `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// The memory, in MiB.
    pub memory: Option<i64>,
    /// The operating system.
    pub os_name: Option<String>,
    /// `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// The image that it was created from.
    pub image_id: Option<String>,
    /// `VlanId`.
    pub vlan_id: Option<String>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// The kind of the GPUs.
    pub gpu_spec: Option<String>,
    /// When it is released by itself, if ever.
    pub auto_release_time: Option<String>,
    /// Whether it is protected against deletion.
    pub deletion_protection: Option<bool>,
    /// Whether it is charged for while it is stopped.
    pub stopped_mode: Option<StoppedMode>,
    /// The number of GPUs.
    pub gpu_amount: Option<i64>,
    /// The host name inside of the system.
    pub host_name: Option<String>,
    /// The id of the instance.
    pub instance_id: String,
    /// The most outbound public traffic, in Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// The most inbound public traffic, in Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// The type: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// How it is paid for.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// The region.
    pub region_id: Option<String>,
    /// Whether disks are I/O optimized.
    pub io_optimized: Option<bool>,
    /// When it was started last.
    pub start_time: Option<String>,
    /// The number of virtual cores.
    pub cpu: Option<i64>,
    /// `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// When its subscription ends.
    ///
    /// A point in time, as text.
    pub expired_time: Option<String>,
    /// The resource group.
    pub resource_group_id: Option<String>,
    /// How public traffic is paid for.
    pub internet_charge_type: Option<InternetChargeType>,
    /// The zone.
    pub zone_id: Option<String>,
    /// `Recyclable`.
    pub recyclable: Option<bool>,
    /// `ISP`.
    pub isp: Option<String>,
    /// How a burstable instance behaves once its credits are used up.
    pub credit_specification: Option<CreditSpecification>,
    /// The family of the type: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// The kind of operating system: `linux` or `windows`.
    pub os_type: Option<String>,
    /// The network interfaces.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Why it is locked, if it is.
    pub operation_locks: Vec<OperationLock>,
    /// The tags.
    pub tags: Vec<InstanceTag>,
    /// `RdmaIpAddress`.
    pub rdma_ip_address: Vec<String>,
    /// The security groups it belongs to.
    pub security_group_ids: Vec<String>,
    /// The public addresses.
    pub public_ip_address: Vec<String>,
    /// The private addresses in the classic network.
    pub inner_ip_address: Vec<String>,
    /// Its place in the VPC.
    pub vpc_attributes: Option<VpcAttributes>,
    /// The elastic address.
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
    /// What happens when it is taken back.
    pub spot_interruption_behavior: Option<SpotInterruptionBehavior>,
}

acs_protocol::shape!(Instance {
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

/// The values of `Status`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceInstanceStatus {
    /// `Pending`.
    Pending,
    /// `Running`.
    Running,
    /// `Starting`.
    Starting,
    /// `Stopping`.
    Stopping,
    /// `Stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceInstanceStatus {
    Pending: "Pending",
    Running: "Running",
    Starting: "Starting",
    Stopping: "Stopping",
    Stopped: "Stopped",
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

/// The values of `StoppedMode`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoppedMode {
    /// `KeepCharging`.
    KeepCharging,
    /// `StopCharging`.
    StopCharging,
    /// `Not-applicable`.
    NotApplicable,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(StoppedMode {
    KeepCharging: "KeepCharging",
    StopCharging: "StopCharging",
    NotApplicable: "Not-applicable",
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

/// An item of `NetworkInterfaces`.
#[non_exhaustive]
pub struct NetworkInterface {
    /// `Type`.
    pub r#type: Option<String>,
    /// Its MAC address.
    pub mac_address: Option<String>,
    /// Its first private address.
    pub primary_ip_address: Option<String>,
    /// The id of the interface.
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

acs_protocol::shape!(NetworkInterface {
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
#[non_exhaustive]
pub struct PrivateIpSet {
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// `Primary`.
    pub primary: Option<bool>,
}

acs_protocol::shape!(PrivateIpSet {
    private_ip_address: "PrivateIpAddress",
    primary: "Primary",
});

/// An item of `Ipv6Sets`.
#[non_exhaustive]
pub struct Ipv6Set {
    /// `Ipv6Address`.
    pub ipv6_address: Option<String>,
}

acs_protocol::shape!(Ipv6Set {
    ipv6_address: "Ipv6Address",
});

/// An item of `Ipv4PrefixSets`.
#[non_exhaustive]
pub struct Ipv4PrefixSet {
    /// `Ipv4Prefix`.
    pub ipv4_prefix: Option<String>,
}

acs_protocol::shape!(Ipv4PrefixSet {
    ipv4_prefix: "Ipv4Prefix",
});

/// An item of `Ipv6PrefixSets`.
#[non_exhaustive]
pub struct Ipv6PrefixSet {
    /// `Ipv6Prefix`.
    pub ipv6_prefix: Option<String>,
}

acs_protocol::shape!(Ipv6PrefixSet {
    ipv6_prefix: "Ipv6Prefix",
});

/// An item of `OperationLocks`.
#[non_exhaustive]
pub struct OperationLock {
    /// `LockMsg`.
    pub lock_msg: Option<String>,
    /// The reason.
    pub lock_reason: Option<LockReason>,
}

acs_protocol::shape!(OperationLock {
    lock_msg: "LockMsg",
    lock_reason: "LockReason",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct InstanceTag {
    /// The value.
    pub tag_value: Option<String>,
    /// The key.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(InstanceTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// Its place in the VPC.
#[non_exhaustive]
pub struct VpcAttributes {
    /// The VPC.
    pub vpc_id: Option<String>,
    /// `NatIpAddress`.
    pub nat_ip_address: Option<String>,
    /// The vSwitch.
    pub v_switch_id: Option<String>,
    /// The private addresses.
    pub private_ip_address: Vec<String>,
}

acs_protocol::shape!(VpcAttributes {
    vpc_id: "VpcId",
    nat_ip_address: "NatIpAddress",
    v_switch_id: "VSwitchId",
    private_ip_address: ["PrivateIpAddress", "IpAddress"],
});

/// The elastic address.
#[non_exhaustive]
pub struct EipAddress {
    /// `IsSupportUnassociate`.
    pub is_support_unassociate: Option<bool>,
    /// How its traffic is paid for.
    pub internet_charge_type: Option<InternetChargeType>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
}

acs_protocol::shape!(EipAddress {
    is_support_unassociate: "IsSupportUnassociate",
    internet_charge_type: "InternetChargeType",
    ip_address: "IpAddress",
    bandwidth: "Bandwidth",
    allocation_id: "AllocationId",
});

/// What `HibernationOptions` holds.
#[non_exhaustive]
pub struct HibernationOptions {
    /// `Configured`.
    pub configured: Option<bool>,
}

acs_protocol::shape!(HibernationOptions {
    configured: "Configured",
});

/// What `DedicatedHostAttribute` holds.
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
}

acs_protocol::shape!(DedicatedHostAttribute {
    dedicated_host_id: "DedicatedHostId",
    dedicated_host_name: "DedicatedHostName",
    dedicated_host_cluster_id: "DedicatedHostClusterId",
});

/// What `EcsCapacityReservationAttr` holds.
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// `CapacityReservationPreference`.
    pub capacity_reservation_preference: Option<String>,
    /// `CapacityReservationId`.
    pub capacity_reservation_id: Option<String>,
}

acs_protocol::shape!(EcsCapacityReservationAttr {
    capacity_reservation_preference: "CapacityReservationPreference",
    capacity_reservation_id: "CapacityReservationId",
});

/// What `DedicatedInstanceAttribute` holds.
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// `Affinity`.
    pub affinity: Option<String>,
    /// `Tenancy`.
    pub tenancy: Option<String>,
}

acs_protocol::shape!(DedicatedInstanceAttribute {
    affinity: "Affinity",
    tenancy: "Tenancy",
});

/// What `CpuOptions` holds.
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

acs_protocol::shape!(CpuOptions {
    numa: "Numa",
    core_count: "CoreCount",
    threads_per_core: "ThreadsPerCore",
    topology_type: "TopologyType",
});

/// What `MetadataOptions` holds.
#[non_exhaustive]
pub struct MetadataOptions {
    /// `HttpEndpoint`.
    pub http_endpoint: Option<String>,
    /// `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// `HttpTokens`.
    pub http_tokens: Option<String>,
}

acs_protocol::shape!(MetadataOptions {
    http_endpoint: "HttpEndpoint",
    http_put_response_hop_limit: "HttpPutResponseHopLimit",
    http_tokens: "HttpTokens",
});

/// What `ImageOptions` holds.
#[non_exhaustive]
pub struct ImageOptions {
    /// `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

acs_protocol::shape!(ImageOptions {
    login_as_non_root: "LoginAsNonRoot",
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
