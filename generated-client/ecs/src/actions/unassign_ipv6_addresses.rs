//! `UnassignIpv6Addresses`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `UnassignIpv6Addresses`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::UnassignIpv6Addresses;
///
/// let response = UnassignIpv6Addresses::new("network-interface-id").send(&client).await?;
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
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidEniId.Malformed` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `MissingParameter` | 403 |
/// | `Forbedden.NotSupportRAM` | 403 |
/// | `Forbbiden.SubUser` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidIp.IpUnassigned` | 403 |
/// | `InvalidIp.IpRepeated` | 403 |
/// | `InvalidIp.Address` | 403 |
/// | `Forbidden.RegionId` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidIp.IpPrefixIllegal` | 403 |
/// | `InvalidIp.IpPrefixMaskInvalid` | 403 |
/// | `InvalidIp.IpPrefixMaskNotSame` | 403 |
/// | `InvalidIp.IpPrefixNotStrict` | 403 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidOperation.RegionNotSupportIpPrefix` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignIpv6Addresses(Parameters);

impl UnassignIpv6Addresses {
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

    /// Sets `Ipv6Address`.
    ///
    /// At most 10 items.
    pub fn ipv6_address(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Address", value))
    }

    /// Sets `Ipv6Prefix`.
    ///
    /// At most 10 items.
    pub fn ipv6_prefix(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Ipv6Prefix", value))
    }
}

crate::engine::request!(UnassignIpv6Addresses => UnassignIpv6AddressesResponse, ACTION);

static ACTION: Action<'static> = Action::new("UnassignIpv6Addresses", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
]);

/// The answer to [`UnassignIpv6Addresses`].
#[non_exhaustive]
pub struct UnassignIpv6AddressesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(UnassignIpv6AddressesResponse {
    request_id: "RequestId",
});
