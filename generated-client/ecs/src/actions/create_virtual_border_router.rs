//! `CreateVirtualBorderRouter`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateVirtualBorderRouter`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateVirtualBorderRouter;
///
/// let response = CreateVirtualBorderRouter::new("physical-connection-id", 1).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidPhysicalConnectionId.NotFound` | 400 |
/// | `InvalidVlanId.Used` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidPhysicalConnectionId.NotEnabled` | 400 |
/// | `InvalidVlanId.Malformed` | 400 |
/// | `InvalidCircuitCode.Malformed` | 400 |
/// | `InvalidLocalGatewayIp.Malformed` | 400 |
/// | `InvalidPeeringSubnetMask.Malformed` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `QuotaExceeded.vbrPerpConn` | 400 |
/// | `QuotaExceeded.freevbr` | 400 |
/// | `InvalidIp.NotSameSubnet` | 400 |
/// | `TaskConflict` | 400 |
/// | `QuotaExceeded.CrossUserVBRPerUser` | 400 |
/// | `OperationFailed.VlanIdInUse` | 400 |
/// | `Forbidden.LocalGatewayIpNotAllowedByCaller` | 403 |
/// | `Forbidden.PeerGatewayIpNotAllowedByCaller` | 403 |
/// | `Forbidden.PeeringSubnetMaskNotAllowedByCaller` | 403 |
/// | `Forbidden.NameNotAllowedByCaller` | 403 |
/// | `Forbidden.DescriptionNotAllowedByCaller` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidVbrOwnerId.NotFound` | 404 |
/// | `OperationFailed.AccessDeviceDisabled` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVirtualBorderRouter(Parameters);

impl CreateVirtualBorderRouter {
    /// A request with what is required.
    ///
    /// - `physical_connection_id`: `PhysicalConnectionId`.
    /// - `vlan_id`: `VlanId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(physical_connection_id: impl Into<String>, vlan_id: i32) -> Self {
        let parameters = Parameters::new()
            .with_text("PhysicalConnectionId", physical_connection_id)
            .with("VlanId", vlan_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VbrOwnerId`.
    pub fn vbr_owner_id(self, value: i64) -> Self {
        Self(self.0.with("VbrOwnerId", value))
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

crate::engine::request!(CreateVirtualBorderRouter => CreateVirtualBorderRouterResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateVirtualBorderRouter", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PhysicalConnectionId").required(),
    Parameter::new("VlanId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateVirtualBorderRouter`].
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// `VbrId`.
    pub vbr_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateVirtualBorderRouterResponse {
    vbr_id: "VbrId",
    request_id: "RequestId",
});
