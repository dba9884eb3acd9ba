//! `DescribeVirtualBorderRoutersForPhysicalConnection`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeVirtualBorderRoutersForPhysicalConnection`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeVirtualBorderRoutersForPhysicalConnection;
///
/// let response = DescribeVirtualBorderRoutersForPhysicalConnection::new("physical-connection-id").send(&client).await?;
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
/// | `InvalidPhysicalConnectionId.NotFound` | 404 |
/// | `IllegalParam.AliUid` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeVirtualBorderRoutersForPhysicalConnection(Parameters);

impl DescribeVirtualBorderRoutersForPhysicalConnection {
    /// A request with what is required.
    ///
    /// - `physical_connection_id`: `PhysicalConnectionId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PhysicalConnectionId", physical_connection_id))
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

crate::engine::request!(
    DescribeVirtualBorderRoutersForPhysicalConnection => DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    ACTION
);
crate::engine::paginated!(
    DescribeVirtualBorderRoutersForPhysicalConnection => VirtualBorderRouterForPhysicalConnectionType,
    |response| response.virtual_border_router_for_physical_connection_set
);

static ACTION: Action<'static> = Action::new("DescribeVirtualBorderRoutersForPhysicalConnection", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("PhysicalConnectionId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("VirtualBorderRouterForPhysicalConnectionSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeVirtualBorderRoutersForPhysicalConnection`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `VirtualBorderRouterForPhysicalConnectionSet`.
    pub virtual_border_router_for_physical_connection_set: Vec<VirtualBorderRouterForPhysicalConnectionType>,
}

acs_protocol::shape!(DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    virtual_border_router_for_physical_connection_set: [
        "VirtualBorderRouterForPhysicalConnectionSet",
        "VirtualBorderRouterForPhysicalConnectionType"
    ],
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

/// An item of `VirtualBorderRouterForPhysicalConnectionSet`.
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnectionType {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `CircuitCode`.
    pub circuit_code: Option<String>,
    /// `RecoveryTime`.
    pub recovery_time: Option<String>,
    /// `TerminationTime`.
    pub termination_time: Option<String>,
    /// `ActivationTime`.
    pub activation_time: Option<String>,
    /// `VbrOwnerUid`.
    pub vbr_owner_uid: Option<i64>,
    /// `VbrId`.
    pub vbr_id: Option<String>,
    /// `VlanId`.
    pub vlan_id: Option<i64>,
}

acs_protocol::shape!(VirtualBorderRouterForPhysicalConnectionType {
    creation_time: "CreationTime",
    circuit_code: "CircuitCode",
    recovery_time: "RecoveryTime",
    termination_time: "TerminationTime",
    activation_time: "ActivationTime",
    vbr_owner_uid: "VbrOwnerUid",
    vbr_id: "VbrId",
    vlan_id: "VlanId",
});
