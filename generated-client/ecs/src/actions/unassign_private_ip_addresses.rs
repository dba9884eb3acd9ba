//! `UnassignPrivateIpAddresses`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `UnassignPrivateIpAddresses`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::UnassignPrivateIpAddresses;
///
/// let response = UnassignPrivateIpAddresses::new("network-interface-id").send(&client).await?;
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
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `MissingParameter` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidAction` | 400 |
/// | `InvalidEniId.Malformed` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
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
/// | `InvalidVSwitchId.IpInvalid` | 403 |
/// | `InvalidIp.IpUnassigned` | 403 |
/// | `Operation.Conflict` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidPrivateIpAddress.Malformed` | 403 |
/// | `InvalidIp.IpPrefixMaskInvalid` | 403 |
/// | `InvalidIp.IpPrefixMaskNotSame` | 403 |
/// | `InvalidIp.IpPrefixNotStrict` | 403 |
/// | `InvalidIp.IpPrefixIllegal` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidOperation.RegionNotSupportIpPrefix` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignPrivateIpAddresses(Parameters);

impl UnassignPrivateIpAddresses {
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
}

crate::engine::request!(UnassignPrivateIpAddresses => UnassignPrivateIpAddressesResponse, ACTION);

static ACTION: Action<'static> = Action::new("UnassignPrivateIpAddresses", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
]);

/// The answer to [`UnassignPrivateIpAddresses`].
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(UnassignPrivateIpAddressesResponse {
    request_id: "RequestId",
});
