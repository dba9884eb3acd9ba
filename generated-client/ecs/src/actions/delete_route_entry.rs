//! `DeleteRouteEntry`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteRouteEntry`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteRouteEntry;
///
/// let response = DeleteRouteEntry::new("route-table-id", "destination-cidr-block").send(&client).await?;
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
/// | `IncorrcetRouteEntryStatus` | 400 |
/// | `InvalidCidrBlock.Malformed` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidRouteEntry.NotFound` | 400 |
/// | `InvalidVRouter.NotFound` | 400 |
/// | `IncorrectRouteEntryStatus` | 400 |
/// | `Forbbiden` | 400 |
/// | `InvalidNextHop` | 400 |
/// | `InvalidRouteEntry` | 400 |
/// | `Forbidden.VRouterNotFound` | 400 |
/// | `TaskConflict` | 400 |
/// | `IncorrectVpcStatus` | 400 |
/// | `InvalidVpnInstanceId.NotFound` | 400 |
/// | `InvalidNextHopList.Size` | 400 |
/// | `ParamExclusive.NextHopIdAndList` | 400 |
/// | `OperationFailed.DeleteMultiScopeEntry` | 400 |
/// | `OperationFailed.DistibuteLock` | 400 |
/// | `InvalidRouteTableId.NotFound` | 404 |
/// | `InvalidVpcId.NotFound` | 404 |
/// | `Vpc.Error` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRouteEntry(Parameters);

impl DeleteRouteEntry {
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

    /// Sets `NextHopList`.
    ///
    /// At most 4 items.
    pub fn next_hop_list(self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        Self(self.0.with_list::<NextHopList>("NextHopList", value))
    }
}

crate::engine::request!(DeleteRouteEntry => DeleteRouteEntryResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteRouteEntry", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("RouteTableId").required(),
    Parameter::new("DestinationCidrBlock").required(),
]);

/// The answer to [`DeleteRouteEntry`].
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteRouteEntryResponse {
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
