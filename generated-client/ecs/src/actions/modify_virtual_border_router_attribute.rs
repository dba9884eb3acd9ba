//! `ModifyVirtualBorderRouterAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyVirtualBorderRouterAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyVirtualBorderRouterAttribute;
///
/// let response = ModifyVirtualBorderRouterAttribute::new("vbr-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidVbrId.NotFound` | 400 |
/// | `InvalidVlanId.Used` | 400 |
/// | `InvalidCircuitCode.Malformed` | 400 |
/// | `InvalidVlanId.Malformed` | 400 |
/// | `InvalidIp.Malformed` | 400 |
/// | `InvalidPeeringSubnetMask.Malformed` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidIp.NotSameSubnet` | 400 |
/// | `InvalidParameter` | 400 |
/// | `OperationFailed.VlanIdInUse` | 400 |
/// | `Forbidden.CircuitCodeNotAllowedByCaller` | 403 |
/// | `Forbidden.LocalGatewayIpNotAllowedByCaller` | 403 |
/// | `Forbidden.PeerGatewayIpNotAllowedByCaller` | 403 |
/// | `Forbidden.PeeringSubnetMaskNotAllowedByCaller` | 403 |
/// | `Forbidden.VlanIdNotAllowedByCaller` | 403 |
/// | `Forbidden.NameNotAllowedByCaller` | 403 |
/// | `Forbidden.DescriptionNotAllowedByCaller` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyVirtualBorderRouterAttribute(Parameters);

impl ModifyVirtualBorderRouterAttribute {
    /// A request with what is required.
    ///
    /// - `vbr_id`: `VbrId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VbrId", vbr_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VlanId`.
    pub fn vlan_id(self, value: i32) -> Self {
        Self(self.0.with("VlanId", value))
    }

    /// Sets `CircuitCode`.
    pub fn circuit_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CircuitCode", value))
    }

    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LocalGatewayIp", value))
    }

    /// Sets `PeerGatewayIp`.
    pub fn peer_gateway_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeerGatewayIp", value))
    }

    /// Sets `PeeringSubnetMask`.
    pub fn peering_subnet_mask(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeeringSubnetMask", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserCidr", value))
    }
}

crate::engine::request!(ModifyVirtualBorderRouterAttribute => ModifyVirtualBorderRouterAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyVirtualBorderRouterAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VbrId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyVirtualBorderRouterAttribute`].
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyVirtualBorderRouterAttributeResponse {
    request_id: "RequestId",
});
