//! `DescribeInstanceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter};

/// Calls `DescribeInstanceAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceAttribute;
///
/// let response = DescribeInstanceAttribute::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceAttribute(Parameters);

impl DescribeInstanceAttribute {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }
}

crate::engine::request!(DescribeInstanceAttribute => DescribeInstanceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`DescribeInstanceAttribute`].
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// `Status`.
    pub status: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `InstanceNetworkType`.
    pub instance_network_type: Option<String>,
    /// `Memory`.
    pub memory: Option<i64>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// `VlanId`.
    pub vlan_id: Option<String>,
    /// `StoppedMode`.
    pub stopped_mode: Option<String>,
    /// `HostName`.
    pub host_name: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `IoOptimized`.
    pub io_optimized: Option<String>,
    /// `Cpu`.
    pub cpu: Option<i64>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `CreditSpecification`.
    pub credit_specification: Option<String>,
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
    /// `DedicatedHostAttribute`.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// `OperationLocks`.
    pub operation_locks: Vec<LockReason>,
    /// `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
}

acs_protocol::shape!(DescribeInstanceAttributeResponse {
    status: "Status",
    serial_number: "SerialNumber",
    creation_time: "CreationTime",
    request_id: "RequestId",
    description: "Description",
    instance_name: "InstanceName",
    instance_network_type: "InstanceNetworkType",
    memory: "Memory",
    image_id: "ImageId",
    cluster_id: "ClusterId",
    vlan_id: "VlanId",
    stopped_mode: "StoppedMode",
    host_name: "HostName",
    instance_id: "InstanceId",
    instance_type: "InstanceType",
    internet_max_bandwidth_in: "InternetMaxBandwidthIn",
    internet_max_bandwidth_out: "InternetMaxBandwidthOut",
    region_id: "RegionId",
    instance_charge_type: "InstanceChargeType",
    io_optimized: "IoOptimized",
    cpu: "Cpu",
    expired_time: "ExpiredTime",
    zone_id: "ZoneId",
    internet_charge_type: "InternetChargeType",
    credit_specification: "CreditSpecification",
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    public_ip_address: ["PublicIpAddress", "IpAddress"],
    inner_ip_address: ["InnerIpAddress", "IpAddress"],
    vpc_attributes: "VpcAttributes",
    eip_address: "EipAddress",
    dedicated_host_attribute: "DedicatedHostAttribute",
    operation_locks: ["OperationLocks", "LockReason"],
    enable_jumbo_frame: "EnableJumboFrame",
});

/// What `VpcAttributes` holds.
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

acs_protocol::shape!(VpcAttributes {
    vpc_id: "VpcId",
    nat_ip_address: "NatIpAddress",
    v_switch_id: "VSwitchId",
    private_ip_address: ["PrivateIpAddress", "IpAddress"],
});

/// What `EipAddress` holds.
#[non_exhaustive]
pub struct EipAddress {
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
}

acs_protocol::shape!(EipAddress {
    internet_charge_type: "InternetChargeType",
    ip_address: "IpAddress",
    bandwidth: "Bandwidth",
    allocation_id: "AllocationId",
});

/// What `DedicatedHostAttribute` holds.
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
}

acs_protocol::shape!(DedicatedHostAttribute {
    dedicated_host_name: "DedicatedHostName",
    dedicated_host_id: "DedicatedHostId",
});

/// An item of `OperationLocks`.
#[non_exhaustive]
pub struct LockReason {
    /// `LockReason`.
    pub lock_reason: Option<String>,
}

acs_protocol::shape!(LockReason {
    lock_reason: "LockReason",
});
