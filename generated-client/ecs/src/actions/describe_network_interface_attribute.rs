//! `DescribeNetworkInterfaceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeNetworkInterfaceAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeNetworkInterfaceAttribute;
///
/// let response = DescribeNetworkInterfaceAttribute::new("network-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `InvalidParameter` | 403 |
/// | `InvalidEniId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeNetworkInterfaceAttribute(Parameters);

impl DescribeNetworkInterfaceAttribute {
    /// A request with what is required.
    ///
    /// - `network_interface_id`: `NetworkInterfaceId`.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NetworkInterfaceId", network_interface_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `Attribute`.
    pub fn attribute(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Attribute", value))
    }
}

crate::engine::request!(DescribeNetworkInterfaceAttribute => DescribeNetworkInterfaceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeNetworkInterfaceAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("NetworkInterfaceId").required(),
    ]);

/// The answer to [`DescribeNetworkInterfaceAttribute`].
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<String>,
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// `MacAddress`.
    pub mac_address: Option<String>,
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `OwnerId`.
    pub owner_id: Option<String>,
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// `QueueNumber`.
    pub queue_number: Option<i64>,
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `AssociatedPublicIp`.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// `Attachment`.
    pub attachment: Option<Attachment>,
    /// `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// `Tags`.
    pub tags: Vec<DescribeNetworkInterfaceAttributeTag>,
    /// `BondInterfaceSpecification`.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Option<DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification>,
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// `TcpOptionAddressEnabled`.
    pub tcp_option_address_enabled: Option<String>,
    /// `NetworkInterfaceTrafficConfig`.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// `ConnectionTrackingConfiguration`.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
}

acs_protocol::shape!(DescribeNetworkInterfaceAttributeResponse {
    creation_time: "CreationTime",
    vpc_id: "VpcId",
    r#type: "Type",
    status: "Status",
    network_interface_traffic_mode: "NetworkInterfaceTrafficMode",
    network_interface_name: "NetworkInterfaceName",
    mac_address: "MacAddress",
    queue_pair_number: "QueuePairNumber",
    network_interface_id: "NetworkInterfaceId",
    service_id: "ServiceID",
    instance_id: "InstanceId",
    owner_id: "OwnerId",
    service_managed: "ServiceManaged",
    v_switch_id: "VSwitchId",
    request_id: "RequestId",
    description: "Description",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    private_ip_address: "PrivateIpAddress",
    queue_number: "QueueNumber",
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    associated_public_ip: "AssociatedPublicIp",
    attachment: "Attachment",
    private_ip_sets: ["PrivateIpSets", "PrivateIpSet"],
    ipv6_sets: ["Ipv6Sets", "Ipv6Set"],
    ipv4_prefix_sets: ["Ipv4PrefixSets", "Ipv4PrefixSet"],
    ipv6_prefix_sets: ["Ipv6PrefixSets", "Ipv6PrefixSet"],
    tags: ["Tags", "Tag"],
    bond_interface_specification: "BondInterfaceSpecification",
    slave_interface_specification: "SlaveInterfaceSpecification",
    delete_on_release: "DeleteOnRelease",
    tcp_option_address_enabled: "TcpOptionAddressEnabled",
    network_interface_traffic_config: "NetworkInterfaceTrafficConfig",
    connection_tracking_configuration: "ConnectionTrackingConfiguration",
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

/// What `AssociatedPublicIp` holds.
#[non_exhaustive]
pub struct AssociatedPublicIp {
    /// `PublicIpAddress`.
    pub public_ip_address: Option<String>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
}

acs_protocol::shape!(AssociatedPublicIp {
    public_ip_address: "PublicIpAddress",
    allocation_id: "AllocationId",
});

/// What `Attachment` holds.
#[non_exhaustive]
pub struct Attachment {
    /// `DeviceIndex`.
    pub device_index: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `TrunkNetworkInterfaceId`.
    pub trunk_network_interface_id: Option<String>,
    /// `MemberNetworkInterfaceIds`.
    pub member_network_interface_ids: Vec<String>,
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

acs_protocol::shape!(Attachment {
    device_index: "DeviceIndex",
    instance_id: "InstanceId",
    trunk_network_interface_id: "TrunkNetworkInterfaceId",
    member_network_interface_ids: ["MemberNetworkInterfaceIds", "MemberNetworkInterfaceId"],
    network_card_index: "NetworkCardIndex",
});

/// An item of `PrivateIpSets`.
#[non_exhaustive]
pub struct PrivateIpSet {
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// `Primary`.
    pub primary: Option<bool>,
    /// `AssociatedPublicIp`.
    pub associated_public_ip: Option<AssociatedPublicIp>,
}

acs_protocol::shape!(PrivateIpSet {
    private_ip_address: "PrivateIpAddress",
    primary: "Primary",
    associated_public_ip: "AssociatedPublicIp",
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

/// An item of `Tags`.
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(DescribeNetworkInterfaceAttributeTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `BondInterfaceSpecification` holds.
#[non_exhaustive]
pub struct BondInterfaceSpecification {
    /// `BondMode`.
    pub bond_mode: Option<String>,
    /// `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
}

acs_protocol::shape!(BondInterfaceSpecification {
    bond_mode: "BondMode",
    slave_interface_specification: "SlaveInterfaceSpecification",
});

/// What `SlaveInterfaceSpecification` holds.
#[non_exhaustive]
pub struct SlaveInterfaceSpecification {
    /// `SlaveInterfaceSpecificationSet`.
    pub slave_interface_specification_set: Vec<SlaveInterfaceSpecificationSet>,
}

acs_protocol::shape!(SlaveInterfaceSpecification {
    slave_interface_specification_set: "SlaveInterfaceSpecificationSet",
});

/// An item of `SlaveInterfaceSpecificationSet`.
#[non_exhaustive]
pub struct SlaveInterfaceSpecificationSet {
    /// `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`.
    pub work_state: Option<String>,
    /// `BondNetworkInterfaceId`.
    pub bond_network_interface_id: Option<String>,
}

acs_protocol::shape!(SlaveInterfaceSpecificationSet {
    slave_network_interface_id: "SlaveNetworkInterfaceId",
    work_state: "WorkState",
    bond_network_interface_id: "BondNetworkInterfaceId",
});

/// What `SlaveInterfaceSpecification` holds.
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification {
    /// `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: Option<String>,
    /// `WorkState`.
    pub work_state: Option<String>,
    /// `BondNetworkInterfaceId`.
    pub bond_network_interface_id: Option<String>,
}

acs_protocol::shape!(DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification {
    slave_network_interface_id: "SlaveNetworkInterfaceId",
    work_state: "WorkState",
    bond_network_interface_id: "BondNetworkInterfaceId",
});

/// What `NetworkInterfaceTrafficConfig` holds.
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueueNumber`.
    pub queue_number: Option<i64>,
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
}

acs_protocol::shape!(NetworkInterfaceTrafficConfig {
    network_interface_traffic_mode: "NetworkInterfaceTrafficMode",
    queue_number: "QueueNumber",
    queue_pair_number: "QueuePairNumber",
});

/// What `ConnectionTrackingConfiguration` holds.
#[non_exhaustive]
pub struct ConnectionTrackingConfiguration {
    /// `TcpEstablishedTimeout`.
    pub tcp_established_timeout: Option<i64>,
    /// `TcpClosedAndTimeWaitTimeout`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

acs_protocol::shape!(ConnectionTrackingConfiguration {
    tcp_established_timeout: "TcpEstablishedTimeout",
    tcp_closed_and_time_wait_timeout: "TcpClosedAndTimeWaitTimeout",
    udp_timeout: "UdpTimeout",
});
