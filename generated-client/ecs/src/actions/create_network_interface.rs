//! `CreateNetworkInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateNetworkInterface`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateNetworkInterface;
///
/// let response = CreateNetworkInterface::new("v-switch-id").send(&client).await?;
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
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidOperation.EniCountExceeded` | 400 |
/// | `IncorrectVSwitchStatus` | 400 |
/// | `JoinedGroupLimitExceed` | 400 |
/// | `InvalidParameter.SecurityGroupIdRepeated` | 400 |
/// | `InvalidSecurityGroupId.SingleIdAndMultiIdConflict` | 400 |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `QuotaExceeded.PrivateIpAddress` | 400 |
/// | `InvalidEniQueueSize.RegionOrUserNotSupported` | 400 |
/// | `InvalidParameter.EniQueueSize` | 400 |
/// | `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported` | 400 |
/// | `InvalidParameter.EniConnectionTrackingConfiguration` | 400 |
/// | `InvalidOperation.NotSupport` | 403 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `InValidParameter` | 403 |
/// | `MaxEniCountExceeded` | 403 |
/// | `EniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.AvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidSecurityGroupId.NotVpc` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidVSwitchId.IpNotEnough` | 403 |
/// | `InvalidVSwitchId.IpInvalid` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `EnterpriseGroupLimited.MutliGroupType` | 403 |
/// | `InvalidIp.Address` | 403 |
/// | `InvalidIp.IpRepeated` | 403 |
/// | `MaxEniPrivateIpsCountExceeded` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidOperation.TrunkingIsNotAllowed` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `InvalidOperation.BoundingEniSlaveQuotaExceed` | 403 |
/// | `InvalidParameter.EniTrafficMode` | 403 |
/// | `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed` | 403 |
/// | `InvalidParameter.QueuePairNumberMustEmpty` | 403 |
/// | `InvalidParameter.InvalidQueuePairNumber` | 403 |
/// | `InvalidParams.NetworkInterfaceName` | 403 |
/// | `InvalidIp.IpPrefixMaskNotSame` | 403 |
/// | `InvalidIp.IpPrefixMaskInvalid` | 403 |
/// | `InvalidIp.IpPrefixMaskIllegal` | 403 |
/// | `InvalidIp.IpPrefixIllegal` | 403 |
/// | `InvalidIp.IpPrefixMustInReserveSegment` | 403 |
/// | `InvalidIp.IpPrefixNotAvailable` | 403 |
/// | `InvalidIp.IpPrefixNotStrict` | 403 |
/// | `InvalidVSwitchId.IpPrefixNotEnough` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6CountExceeded` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidOperation.MaxEniIpv6IpsCountExceeded` | 404 |
/// | `InvalidOperation.VSwitchIpv6Disabled` | 404 |
/// | `InvalidOperation.EnableIpv6Failed` | 404 |
/// | `InvalidOperation.AddressAlreadyAllocated` | 404 |
/// | `InvalidOperation.AddressNotInVSwitchCidr` | 404 |
/// | `InvalidOperation.EniTrafficModeNotSupportIpv6` | 404 |
/// | `InvalidOperation.SlaveEniMustHaveBondingEni` | 404 |
/// | `InvalidOperation.VSwitchCidrReservationNotExist` | 404 |
/// | `InternalError` | 500 |
/// | `InvalidOperation.RegionNotSupportIpPrefix` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNetworkInterface(Parameters);

impl CreateNetworkInterface {
    /// A request with what is required.
    ///
    /// - `v_switch_id`: `VSwitchId`.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VSwitchId", v_switch_id))
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Visible`.
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.with("Visible", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `BusinessType`.
    pub fn business_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BusinessType", value))
    }

    /// Sets `SecondaryPrivateIpAddressCount`.
    ///
    /// At least 1.
    pub fn secondary_private_ip_address_count(self, value: i32) -> Self {
        Self(self.0.with("SecondaryPrivateIpAddressCount", value))
    }

    /// Sets `QueueNumber`.
    ///
    /// At least 1.
    pub fn queue_number(self, value: i32) -> Self {
        Self(self.0.with("QueueNumber", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceTrafficMode", value))
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(self, value: i32) -> Self {
        Self(self.0.with("QueuePairNumber", value))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// Sets `PrivateIpAddress`.
    ///
    /// At most 10 items.
    pub fn private_ip_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("PrivateIpAddress", value))
    }

    /// Sets `Ipv6Address`.
    ///
    /// At most 20 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }

    /// Sets `Ipv6AddressCount`.
    ///
    /// At least 1.
    pub fn ipv6_address_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `Ipv4Prefix`.
    ///
    /// At most 10 items.
    pub fn ipv4_prefix(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv4Prefix", value))
    }

    /// Sets `Ipv4PrefixCount`.
    ///
    /// From 1 to 10.
    pub fn ipv4_prefix_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv4PrefixCount", value))
    }

    /// Sets `Ipv6Prefix`.
    ///
    /// At most 10 items.
    pub fn ipv6_prefix(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Prefix", value))
    }

    /// Sets `Ipv6PrefixCount`.
    ///
    /// From 1 to 10.
    pub fn ipv6_prefix_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6PrefixCount", value))
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(self, value: bool) -> Self {
        Self(self.0.with("DeleteOnRelease", value))
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("TxQueueSize", value))
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("RxQueueSize", value))
    }

    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(self, value: NetworkInterfaceTrafficConfig) -> Self {
        Self(self.0.with("NetworkInterfaceTrafficConfig", value))
    }

    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(self, value: ConnectionTrackingConfiguration) -> Self {
        Self(self.0.with("ConnectionTrackingConfiguration", value))
    }
}

crate::engine::request!(CreateNetworkInterface => CreateNetworkInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateNetworkInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VSwitchId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateNetworkInterface`].
#[non_exhaustive]
pub struct CreateNetworkInterfaceResponse {
    /// `Status`.
    pub status: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// `MacAddress`.
    pub mac_address: Option<String>,
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `ServiceID`.
    pub service_id: Option<i64>,
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
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// `Tags`.
    pub tags: Vec<CreateNetworkInterfaceTag>,
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
}

acs_protocol::shape!(CreateNetworkInterfaceResponse {
    status: "Status",
    r#type: "Type",
    vpc_id: "VpcId",
    network_interface_name: "NetworkInterfaceName",
    mac_address: "MacAddress",
    network_interface_id: "NetworkInterfaceId",
    service_id: "ServiceID",
    owner_id: "OwnerId",
    service_managed: "ServiceManaged",
    v_switch_id: "VSwitchId",
    request_id: "RequestId",
    description: "Description",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    private_ip_address: "PrivateIpAddress",
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    private_ip_sets: ["PrivateIpSets", "PrivateIpSet"],
    tags: ["Tags", "Tag"],
    ipv6_sets: ["Ipv6Sets", "Ipv6Set"],
    ipv4_prefix_sets: ["Ipv4PrefixSets", "Ipv4PrefixSet"],
    ipv6_prefix_sets: ["Ipv6PrefixSets", "Ipv6PrefixSet"],
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

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)]
pub struct NetworkInterfaceTrafficConfig(Parameters);

impl NetworkInterfaceTrafficConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(self, value: i32) -> Self {
        Self(self.0.with("QueueNumber", value))
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceTrafficMode", value))
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(self, value: i32) -> Self {
        Self(self.0.with("QueuePairNumber", value))
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("TxQueueSize", value))
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("RxQueueSize", value))
    }
}

acs_protocol::object!(NetworkInterfaceTrafficConfig);

/// What `ConnectionTrackingConfiguration` holds.
#[derive(Default)]
pub struct ConnectionTrackingConfiguration(Parameters);

impl ConnectionTrackingConfiguration {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(self, value: i32) -> Self {
        Self(self.0.with("TcpEstablishedTimeout", value))
    }

    /// Sets `TcpClosedAndTimeWaitTimeout`.
    pub fn tcp_closed_and_time_wait_timeout(self, value: i32) -> Self {
        Self(self.0.with("TcpClosedAndTimeWaitTimeout", value))
    }

    /// Sets `UdpTimeout`.
    pub fn udp_timeout(self, value: i32) -> Self {
        Self(self.0.with("UdpTimeout", value))
    }
}

acs_protocol::object!(ConnectionTrackingConfiguration);

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

/// An item of `Tags`.
#[non_exhaustive]
pub struct CreateNetworkInterfaceTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(CreateNetworkInterfaceTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
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
