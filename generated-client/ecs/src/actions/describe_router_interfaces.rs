//! `DescribeRouterInterfaces`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeRouterInterfaces`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRouterInterfaces;
///
/// let response = DescribeRouterInterfaces::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParam.NotNull` | 400 |
/// | `IllegalParam.AliUid` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidFilterKey.ValueNotSupported` | 404 |
/// | `InvalidOppositeRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRouterInterfaces(Parameters);

impl DescribeRouterInterfaces {
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

    /// Sets `Filter`.
    ///
    /// At most 5 items.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }
}

crate::engine::request!(DescribeRouterInterfaces => DescribeRouterInterfacesResponse, ACTION);
crate::engine::paginated!(DescribeRouterInterfaces => RouterInterfaceType, |response| response.router_interface_set);

static ACTION: Action<'static> = Action::new("DescribeRouterInterfaces", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("RouterInterfaceSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeRouterInterfaces`].
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RouterInterfaceSet`.
    pub router_interface_set: Vec<RouterInterfaceType>,
}

acs_protocol::shape!(DescribeRouterInterfacesResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    router_interface_set: ["RouterInterfaceSet", "RouterInterfaceType"],
});

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    ///
    /// At most 5 items.
    pub fn value(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Value", value))
    }
}

acs_protocol::object!(Filter);

/// An item of `RouterInterfaceSet`.
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// `HealthCheckTargetIp`.
    pub health_check_target_ip: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `Spec`.
    pub spec: Option<String>,
    /// `OppositeInterfaceId`.
    pub opposite_interface_id: Option<String>,
    /// `RouterInterfaceId`.
    pub router_interface_id: Option<String>,
    /// `ChargeType`.
    pub charge_type: Option<String>,
    /// `OppositeRouterType`.
    pub opposite_router_type: Option<String>,
    /// `OppositeInterfaceOwnerId`.
    pub opposite_interface_owner_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `OppositeRouterId`.
    pub opposite_router_id: Option<String>,
    /// `OppositeInterfaceSpec`.
    pub opposite_interface_spec: Option<String>,
    /// `RouterId`.
    pub router_id: Option<String>,
    /// `OppositeInterfaceBusinessStatus`.
    pub opposite_interface_business_status: Option<String>,
    /// `ConnectedTime`.
    pub connected_time: Option<String>,
    /// `OppositeInterfaceStatus`.
    pub opposite_interface_status: Option<String>,
    /// `HealthCheckSourceIp`.
    pub health_check_source_ip: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `OppositeRegionId`.
    pub opposite_region_id: Option<String>,
    /// `OppositeAccessPointId`.
    pub opposite_access_point_id: Option<String>,
    /// `BusinessStatus`.
    pub business_status: Option<String>,
    /// `Role`.
    pub role: Option<String>,
    /// `RouterType`.
    pub router_type: Option<String>,
    /// `AccessPointId`.
    pub access_point_id: Option<String>,
}

acs_protocol::shape!(RouterInterfaceType {
    health_check_target_ip: "HealthCheckTargetIp",
    creation_time: "CreationTime",
    status: "Status",
    spec: "Spec",
    opposite_interface_id: "OppositeInterfaceId",
    router_interface_id: "RouterInterfaceId",
    charge_type: "ChargeType",
    opposite_router_type: "OppositeRouterType",
    opposite_interface_owner_id: "OppositeInterfaceOwnerId",
    description: "Description",
    name: "Name",
    opposite_router_id: "OppositeRouterId",
    opposite_interface_spec: "OppositeInterfaceSpec",
    router_id: "RouterId",
    opposite_interface_business_status: "OppositeInterfaceBusinessStatus",
    connected_time: "ConnectedTime",
    opposite_interface_status: "OppositeInterfaceStatus",
    health_check_source_ip: "HealthCheckSourceIp",
    end_time: "EndTime",
    opposite_region_id: "OppositeRegionId",
    opposite_access_point_id: "OppositeAccessPointId",
    business_status: "BusinessStatus",
    role: "Role",
    router_type: "RouterType",
    access_point_id: "AccessPointId",
});
