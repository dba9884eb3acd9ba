//! `DescribeRouteTables`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeRouteTables`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRouteTables;
///
/// let response = DescribeRouteTables::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRouteTables(Parameters);

impl DescribeRouteTables {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VRouterId`.
    pub fn v_router_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VRouterId", value))
    }

    /// Sets `RouteTableId`.
    pub fn route_table_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RouteTableId", value))
    }

    /// Sets `RouterType`.
    pub fn router_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RouterType", value))
    }

    /// Sets `RouterId`.
    pub fn router_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RouterId", value))
    }

    /// Sets `RouteTableName`.
    pub fn route_table_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RouteTableName", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeRouteTables => DescribeRouteTablesResponse, ACTION);
crate::engine::paginated!(DescribeRouteTables => RouteTable, |response| response.route_tables);

static ACTION: Action<'static> = Action::new("DescribeRouteTables", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("RouteTables", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeRouteTables`].
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RouteTables`.
    pub route_tables: Vec<RouteTable>,
}

acs_protocol::shape!(DescribeRouteTablesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    route_tables: ["RouteTables", "RouteTable"],
});

/// An item of `RouteTables`.
#[non_exhaustive]
pub struct RouteTable {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `VRouterId`.
    pub v_router_id: Option<String>,
    /// `RouteTableId`.
    pub route_table_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `RouteTableType`.
    pub route_table_type: Option<String>,
    /// `RouteEntrys`.
    pub route_entrys: Vec<RouteEntry>,
}

acs_protocol::shape!(RouteTable {
    creation_time: "CreationTime",
    v_router_id: "VRouterId",
    route_table_id: "RouteTableId",
    resource_group_id: "ResourceGroupId",
    route_table_type: "RouteTableType",
    route_entrys: ["RouteEntrys", "RouteEntry"],
});

/// An item of `RouteEntrys`.
#[non_exhaustive]
pub struct RouteEntry {
    /// `Type`.
    pub r#type: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `NextHopType`.
    pub next_hop_type: Option<String>,
    /// `DestinationCidrBlock`.
    pub destination_cidr_block: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `RouteTableId`.
    pub route_table_id: Option<String>,
    /// `NextHops`.
    pub next_hops: Vec<NextHop>,
}

acs_protocol::shape!(RouteEntry {
    r#type: "Type",
    status: "Status",
    next_hop_type: "NextHopType",
    destination_cidr_block: "DestinationCidrBlock",
    instance_id: "InstanceId",
    route_table_id: "RouteTableId",
    next_hops: ["NextHops", "NextHop"],
});

/// An item of `NextHops`.
#[non_exhaustive]
pub struct NextHop {
    /// `Weight`.
    pub weight: Option<i64>,
    /// `NextHopId`.
    pub next_hop_id: Option<String>,
    /// `NextHopType`.
    pub next_hop_type: Option<String>,
    /// `Enabled`.
    pub enabled: Option<i64>,
}

acs_protocol::shape!(NextHop {
    weight: "Weight",
    next_hop_id: "NextHopId",
    next_hop_type: "NextHopType",
    enabled: "Enabled",
});
