//! `DescribeVRouters`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeVRouters`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeVRouters;
///
/// let response = DescribeVRouters::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeVRouters(Parameters);

impl DescribeVRouters {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VRouterId`.
    pub fn v_router_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VRouterId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
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

crate::engine::request!(DescribeVRouters => DescribeVRoutersResponse, ACTION);
crate::engine::paginated!(DescribeVRouters => VRouter, |response| response.v_routers);

static ACTION: Action<'static> = Action::new("DescribeVRouters", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("VRouters", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeVRouters`].
#[non_exhaustive]
pub struct DescribeVRoutersResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `VRouters`.
    pub v_routers: Vec<VRouter>,
}

acs_protocol::shape!(DescribeVRoutersResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    v_routers: ["VRouters", "VRouter"],
});

/// An item of `VRouters`.
#[non_exhaustive]
pub struct VRouter {
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `VRouterId`.
    pub v_router_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `VRouterName`.
    pub v_router_name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `RouteTableIds`.
    pub route_table_ids: Vec<String>,
}

acs_protocol::shape!(VRouter {
    vpc_id: "VpcId",
    creation_time: "CreationTime",
    v_router_id: "VRouterId",
    description: "Description",
    v_router_name: "VRouterName",
    region_id: "RegionId",
    route_table_ids: ["RouteTableIds", "RouteTableId"],
});
