//! `CreateRouteEntry`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateRouteEntry`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateRouteEntry;
///
/// let response = CreateRouteEntry::new("route-table-id", "destination-cidr-block").send(&client).await?;
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
/// | `InvalidCidrBlock.Malformed` | 400 |
/// | `InvalidCIDRBlock.Duplicate` | 400 |
/// | `IncorrectVpcStatus` | 400 |
/// | `QuotaExceeded` | 400 |
/// | `IncorrectRouteEntryStatus` | 400 |
/// | `InvalidCidrBlock` | 400 |
/// | `InvalidNextHopType` | 400 |
/// | `InvalidNextHop.NotFound` | 400 |
/// | `InvalidVRouter.NotFound` | 400 |
/// | `InvalidVPC.NotFound` | 400 |
/// | `InvalidNexthopTypeAndList.BothNull` | 400 |
/// | `InvalidNexthopTypeAndList.BothNotNull` | 400 |
/// | `InvalidRouterInterface` | 400 |
/// | `InvalidOppositeRouterType` | 400 |
/// | `InvalidNexthopListSize` | 400 |
/// | `InvalidEntryRuleQuota.NotFound` | 400 |
/// | `Forbidden.CheckEntryRuleQuota` | 400 |
/// | `InvalidVBRStatus` | 400 |
/// | `InvalidPhysicalConnectionBusinessStatus` | 400 |
/// | `InvalidRouterType` | 400 |
/// | `IncorrectHaVipStatus` | 400 |
/// | `CountLimitExceed.HaVipRouteEntry` | 400 |
/// | `InvalidRouteEntry.Duplicate` | 400 |
/// | `InvalidParam` | 400 |
/// | `INVALID_WEIGHT_PARAM` | 400 |
/// | `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY` | 400 |
/// | `InvalidNexthop` | 400 |
/// | `INVALID_VPC_ID` | 400 |
/// | `InvalidRouteEntrySize` | 400 |
/// | `TaskConflict` | 400 |
/// | `InvalidRouteEntry` | 400 |
/// | `InvalidDestinationCidrBlock` | 400 |
/// | `VswitchStatusError` | 400 |
/// | `Forbidden.PrivateIpNotFound` | 400 |
/// | `RouteConflict.AlreadyExist` | 400 |
/// | `OperationUnsupported.InactiveMode` | 400 |
/// | `IncorrectStatus.MultiScopeRiRouteEntry` | 400 |
/// | `OperationUnsupported.MoreThanOneVpnOrHavip` | 400 |
/// | `OperationUnsupported.EcmpRiTypeOrNumber` | 400 |
/// | `Duplicated.VpcNextHop` | 400 |
/// | `OperationUnsupported.SubRouteTableECMP` | 400 |
/// | `InvalidNexthop.NotFound` | 400 |
/// | `IllegalParam.NextHopId` | 400 |
/// | `InvalidVpnInstanceId.NotFound` | 400 |
/// | `OperationFailed.ScopeActiveRouteEntryType` | 400 |
/// | `OperationFailed.ScopeStandbyRouteEntryQuota` | 400 |
/// | `OperationFailed.ScopeActiveRouteEntryQuota` | 400 |
/// | `OperationUnsupported.ScopeInvalidRouteType` | 400 |
/// | `OperationFailed.EcmpInvalidRouterInterfaceOppositeType` | 400 |
/// | `QuotaExceeded.HaVipRouteEntry` | 400 |
/// | `OperationFailed.InvalidNexthop` | 400 |
/// | `OperationFailed.NotifyCenDelete` | 400 |
/// | `InvalidNatGateway.NotFound` | 400 |
/// | `OperationFailed.CxpRouteExist` | 400 |
/// | `InvalidNexthop.DirectEni` | 400 |
/// | `OperationFailed.NotifyCenCreate` | 400 |
/// | `IncorrectStatus.RouteTableStatus` | 400 |
/// | `OperationFailed.GetEniInfo` | 400 |
/// | `QuotaExceeded.EcmpRouteEntryNextHopCount` | 400 |
/// | `OperationFailed.InvalidNextHopType` | 400 |
/// | `OperationUnsupported.InvalidRouterInterfaceType` | 400 |
/// | `InvalidHaVip.NotFound` | 400 |
/// | `OperationFailed.MultiScopeType` | 400 |
/// | `OperationFailed.DistibuteLock` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InvalidNatGatewayId.NotFound` | 404 |
/// | `InvalidInstanId.NotFound` | 404 |
/// | `InvalidNextHopId.NotFound` | 404 |
/// | `InvalidRouteTableId.NotFound` | 404 |
/// | `InvalidHaVipId.NotFound` | 404 |
/// | `InvalidNetworkInterface.NotFound` | 404 |
/// | `InvalidVpc.NotFound` | 404 |
/// | `OperationFailed.InstanceDismatchCurrentVpc` | 404 |
/// | `InvalidIpv6Gateway.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRouteEntry(Parameters);

impl CreateRouteEntry {
    /// A request with what is required.
    ///
    /// - `route_table_id`: `RouteTableId`.
    /// - `destination_cidr_block`: `DestinationCidrBlock`.
    #[deprecated = "the service advises against this action"]
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("RouteTableId", route_table_id)
            .with_text("DestinationCidrBlock", destination_cidr_block);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextHopId", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextHopType", value))
    }

    /// Sets `NextHopList`.
    ///
    /// At most 4 items.
    pub fn next_hop_list(self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        Self(self.0.with_list::<NextHopList>("NextHopList", value))
    }
}

crate::engine::request!(CreateRouteEntry => CreateRouteEntryResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateRouteEntry", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("RouteTableId").required(),
    Parameter::new("DestinationCidrBlock").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateRouteEntry`].
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateRouteEntryResponse {
    request_id: "RequestId",
});

/// An item of `NextHopList`.
#[derive(Default)]
pub struct NextHopList(Parameters);

impl NextHopList {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextHopId", value))
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextHopType", value))
    }
}

acs_protocol::object!(NextHopList);
