//! `DescribeVirtualBorderRouters`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeVirtualBorderRouters`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeVirtualBorderRouters;
///
/// let response = DescribeVirtualBorderRouters::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidFilterKey.ValueNotSupported` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeVirtualBorderRouters(Parameters);

impl DescribeVirtualBorderRouters {
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

crate::engine::request!(DescribeVirtualBorderRouters => DescribeVirtualBorderRoutersResponse, ACTION);
crate::engine::paginated!(
    DescribeVirtualBorderRouters => VirtualBorderRouterType,
    |response| response.virtual_border_router_set
);

static ACTION: Action<'static> = Action::new("DescribeVirtualBorderRouters", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("VirtualBorderRouterSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeVirtualBorderRouters`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `VirtualBorderRouterSet`.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
}

acs_protocol::shape!(DescribeVirtualBorderRoutersResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    virtual_border_router_set: ["VirtualBorderRouterSet", "VirtualBorderRouterType"],
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

/// An item of `VirtualBorderRouterSet`.
#[non_exhaustive]
pub struct VirtualBorderRouterType {
    /// `VlanInterfaceId`.
    pub vlan_interface_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `CircuitCode`.
    pub circuit_code: Option<String>,
    /// `PhysicalConnectionOwnerUid`.
    pub physical_connection_owner_uid: Option<String>,
    /// `LocalGatewayIp`.
    pub local_gateway_ip: Option<String>,
    /// `ActivationTime`.
    pub activation_time: Option<String>,
    /// `PhysicalConnectionBusinessStatus`.
    pub physical_connection_business_status: Option<String>,
    /// `PeeringSubnetMask`.
    pub peering_subnet_mask: Option<String>,
    /// `RouteTableId`.
    pub route_table_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `PhysicalConnectionStatus`.
    pub physical_connection_status: Option<String>,
    /// `RecoveryTime`.
    pub recovery_time: Option<String>,
    /// `TerminationTime`.
    pub termination_time: Option<String>,
    /// `PeerGatewayIp`.
    pub peer_gateway_ip: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `AccessPointId`.
    pub access_point_id: Option<String>,
    /// `VbrId`.
    pub vbr_id: Option<String>,
    /// `PhysicalConnectionId`.
    pub physical_connection_id: Option<String>,
    /// `VlanId`.
    pub vlan_id: Option<i64>,
}

acs_protocol::shape!(VirtualBorderRouterType {
    vlan_interface_id: "VlanInterfaceId",
    status: "Status",
    creation_time: "CreationTime",
    circuit_code: "CircuitCode",
    physical_connection_owner_uid: "PhysicalConnectionOwnerUid",
    local_gateway_ip: "LocalGatewayIp",
    activation_time: "ActivationTime",
    physical_connection_business_status: "PhysicalConnectionBusinessStatus",
    peering_subnet_mask: "PeeringSubnetMask",
    route_table_id: "RouteTableId",
    description: "Description",
    physical_connection_status: "PhysicalConnectionStatus",
    recovery_time: "RecoveryTime",
    termination_time: "TerminationTime",
    peer_gateway_ip: "PeerGatewayIp",
    name: "Name",
    access_point_id: "AccessPointId",
    vbr_id: "VbrId",
    physical_connection_id: "PhysicalConnectionId",
    vlan_id: "VlanId",
});
