//! `DescribeNetworkInterfaces`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeNetworkInterfaces`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeNetworkInterfaces;
///
/// let response = DescribeNetworkInterfaces::new().send(&client).await?;
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
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `InvalidParameter` | 403 |
/// | `MaxEniCountExceeded` | 403 |
/// | `EniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.AvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidSecurityGroupId.NotVpc` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidVpc.Empty` | 403 |
/// | `Forbidden.RegionId` | 403 |
/// | `InvalidOperation.InvalidEniPageNumber` | 403 |
/// | `InvalidVpc.Indeterminacy` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeNetworkInterfaces(Parameters);

impl DescribeNetworkInterfaces {
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

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrimaryIpAddress", value))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceName", value))
    }

    /// Sets `Type`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(self, value: bool) -> Self {
        Self(self.0.with("ServiceManaged", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `PrivateIpAddress`.
    ///
    /// At most 100 items.
    pub fn private_ip_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("PrivateIpAddress", value))
    }

    /// Sets `NetworkInterfaceId`.
    ///
    /// At most 1000 items.
    pub fn network_interface_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("NetworkInterfaceId", value))
    }

    /// Sets `Ipv6Address`.
    ///
    /// At most 1000 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }
}

crate::engine::request!(DescribeNetworkInterfaces => DescribeNetworkInterfacesResponse, ACTION);
crate::engine::paginated!(DescribeNetworkInterfaces => NetworkInterfaceSet, |response| response.network_interface_sets);

static ACTION: Action<'static> = Action::new("DescribeNetworkInterfaces", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("NetworkInterfaceSets", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeNetworkInterfaces`].
#[non_exhaustive]
pub struct DescribeNetworkInterfacesResponse {
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
    /// `NetworkInterfaceSets`.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
}

acs_protocol::shape!(DescribeNetworkInterfacesResponse {
    next_token: "NextToken",
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    network_interface_sets: ["NetworkInterfaceSets", "NetworkInterfaceSet"],
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

/// An item of `NetworkInterfaceSets`.
#[non_exhaustive]
pub struct NetworkInterfaceSet {
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
    /// `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// `Tags`.
    pub tags: Vec<NetworkInterfaceSetTag>,
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `AssociatedPublicIp`.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// `Attachment`.
    pub attachment: Option<Attachment>,
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
}

acs_protocol::shape!(NetworkInterfaceSet {
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
    description: "Description",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    private_ip_address: "PrivateIpAddress",
    queue_number: "QueueNumber",
    private_ip_sets: ["PrivateIpSets", "PrivateIpSet"],
    ipv6_sets: ["Ipv6Sets", "Ipv6Set"],
    ipv4_prefix_sets: ["Ipv4PrefixSets", "Ipv4PrefixSet"],
    ipv6_prefix_sets: ["Ipv6PrefixSets", "Ipv6PrefixSet"],
    tags: ["Tags", "Tag"],
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    associated_public_ip: "AssociatedPublicIp",
    attachment: "Attachment",
    delete_on_release: "DeleteOnRelease",
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
pub struct NetworkInterfaceSetTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(NetworkInterfaceSetTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
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
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

acs_protocol::shape!(Attachment {
    device_index: "DeviceIndex",
    instance_id: "InstanceId",
    trunk_network_interface_id: "TrunkNetworkInterfaceId",
    network_card_index: "NetworkCardIndex",
});
