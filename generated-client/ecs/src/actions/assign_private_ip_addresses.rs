//! `AssignPrivateIpAddresses`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AssignPrivateIpAddresses`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AssignPrivateIpAddresses;
///
/// let response = AssignPrivateIpAddresses::new("network-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Throttling` | 400 |
/// | `InvalidOperation.Unsupported` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `MissingParameter` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidAction` | 400 |
/// | `InvalidEniId.Malformed` | 400 |
/// | `IncorrectVSwitchStatus` | 400 |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |
/// | `InvalidPrivateIpAddress.Malformed` | 400 |
/// | `InvalidSecondaryPrivateIpAddressCount.Malformed` | 400 |
/// | `QuotaExceeded.PrivateIpAddress` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidOperation.InstanceNotSupportMulitipleIp` | 400 |
/// | `InvalidStatus.InstanceIsMigrating` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `MissingParameter` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `MaxEniCountExceeded` | 403 |
/// | `EniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.AvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidSecurityGroupId.NotVpc` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidVSwitchId.IpNotEnough` | 403 |
/// | `InvalidVSwitchId.IpInvalid` | 403 |
/// | `InvalidIp.IpAssigned` | 403 |
/// | `MaxEniPrivateIpsCountExceeded` | 403 |
/// | `Operation.Conflict` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidIp.IpRepeated` | 403 |
/// | `InvalidIp.IpPrefixIllegal` | 403 |
/// | `InvalidIp.IpPrefixMaskIllegal` | 403 |
/// | `InvalidIp.IpPrefixMaskInvalid` | 403 |
/// | `InvalidIp.IpPrefixMaskNotSame` | 403 |
/// | `InvalidIp.IpPrefixMustInReserveSegment` | 403 |
/// | `InvalidIp.IpPrefixNotAvailable` | 403 |
/// | `InvalidIp.IpPrefixNotStrict` | 403 |
/// | `InvalidVSwitchId.IpPrefixNotEnough` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidOperation.VSwitchCidrReservationNotExist` | 404 |
/// | `InvalidOperation.RegionNotSupportIpPrefix` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AssignPrivateIpAddresses(Parameters);

impl AssignPrivateIpAddresses {
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

    /// Sets `SecondaryPrivateIpAddressCount`.
    ///
    /// At least 1.
    pub fn secondary_private_ip_address_count(self, value: i32) -> Self {
        Self(self.0.with("SecondaryPrivateIpAddressCount", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `PrivateIpAddress`.
    ///
    /// At most 32 items.
    pub fn private_ip_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("PrivateIpAddress", value))
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
}

crate::engine::request!(AssignPrivateIpAddresses => AssignPrivateIpAddressesResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssignPrivateIpAddresses", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`AssignPrivateIpAddresses`].
#[non_exhaustive]
pub struct AssignPrivateIpAddressesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AssignedPrivateIpAddressesSet`.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
}

acs_protocol::shape!(AssignPrivateIpAddressesResponse {
    request_id: "RequestId",
    assigned_private_ip_addresses_set: "AssignedPrivateIpAddressesSet",
});

/// What `AssignedPrivateIpAddressesSet` holds.
#[non_exhaustive]
pub struct AssignedPrivateIpAddressesSet {
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `PrivateIpSet`.
    pub private_ip_set: Vec<String>,
    /// `Ipv4PrefixSet`.
    pub ipv4_prefix_set: Vec<String>,
}

acs_protocol::shape!(AssignedPrivateIpAddressesSet {
    network_interface_id: "NetworkInterfaceId",
    private_ip_set: ["PrivateIpSet", "PrivateIpAddress"],
    ipv4_prefix_set: ["Ipv4PrefixSet", "Ipv4Prefixes"],
});
