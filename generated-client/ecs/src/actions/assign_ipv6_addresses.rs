//! `AssignIpv6Addresses`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AssignIpv6Addresses`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AssignIpv6Addresses;
///
/// let response = AssignIpv6Addresses::new("network-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InValidParameter` | 400 |
/// | `InvalidParams.EniId` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |
/// | `IncorrectVSwitchStatus` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `MissingParameter` | 403 |
/// | `Forbedden.NotSupportRAM` | 403 |
/// | `Forbbiden.SubUser` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `MaxEniIpv6IpsCountExceeded` | 403 |
/// | `InvalidIp.IpUnassigned` | 403 |
/// | `InvalidIp.IpRepeated` | 403 |
/// | `InvalidIp.IpAssigned` | 403 |
/// | `InvalidIp.Address` | 403 |
/// | `InvalidOperation.EniCountExceeded` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6NotSupport` | 403 |
/// | `InvalidOperation.Ipv4NotSupport` | 403 |
/// | `InvalidVSwitch.Ipv6NotTurnOn` | 403 |
/// | `InvalidParam.IpAssign` | 403 |
/// | `InvalidVSwitchId.IpInvalid` | 403 |
/// | `Forbidden.RegionId` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidOperation.HighPerformanceTrafficModeEniNotSupport` | 403 |
/// | `InvalidOperation.EniTypeNotSupport` | 403 |
/// | `InvalidIp.IpPrefixIllegal` | 403 |
/// | `InvalidIp.IpPrefixMaskIllegal` | 403 |
/// | `InvalidIp.IpPrefixMaskInvalid` | 403 |
/// | `InvalidIp.IpPrefixMaskNotSame` | 403 |
/// | `InvalidIp.IpPrefixMustInReserveSegment` | 403 |
/// | `InvalidIp.IpPrefixNotAvailable` | 403 |
/// | `InvalidIp.IpPrefixNotStrict` | 403 |
/// | `InvalidVSwitchId.IpPrefixNotEnough` | 403 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `MaxEniIpv6IpsCountExceeded` | 404 |
/// | `InvalidOperation.VSwitchIpv6Disabled` | 404 |
/// | `InvalidOperation.EnableIpv6Failed` | 404 |
/// | `InvalidIp.IpAssigned` | 404 |
/// | `InvalidVSwitchId.IpInvalid` | 404 |
/// | `InvalidOperation.HasIpv6RouteEntry` | 404 |
/// | `InvalidOperation.VSwitchCidrReservationNotExist` | 404 |
/// | `InvalidOperation.RegionNotSupportIpPrefix` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AssignIpv6Addresses(Parameters);

impl AssignIpv6Addresses {
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

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `Ipv6Address`.
    ///
    /// At most 20 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(AssignIpv6Addresses => AssignIpv6AddressesResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssignIpv6Addresses", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`AssignIpv6Addresses`].
#[non_exhaustive]
pub struct AssignIpv6AddressesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<String>,
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<String>,
}

acs_protocol::shape!(AssignIpv6AddressesResponse {
    request_id: "RequestId",
    network_interface_id: "NetworkInterfaceId",
    ipv6_sets: ["Ipv6Sets", "Ipv6Address"],
    ipv6_prefix_sets: ["Ipv6PrefixSets", "Ipv6Prefix"],
});
