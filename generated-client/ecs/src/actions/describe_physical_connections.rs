//! `DescribePhysicalConnections`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribePhysicalConnections`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribePhysicalConnections;
///
/// let response = DescribePhysicalConnections::new().send(&client).await?;
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
pub struct DescribePhysicalConnections(Parameters);

impl DescribePhysicalConnections {
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

    /// Sets `Filter`.
    ///
    /// At most 5 items.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }
}

crate::engine::request!(DescribePhysicalConnections => DescribePhysicalConnectionsResponse, ACTION);
crate::engine::paginated!(
    DescribePhysicalConnections => PhysicalConnectionType,
    |response| response.physical_connection_set
);

static ACTION: Action<'static> = Action::new("DescribePhysicalConnections", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("PhysicalConnectionSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribePhysicalConnections`].
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `PhysicalConnectionSet`.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
}

acs_protocol::shape!(DescribePhysicalConnectionsResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    physical_connection_set: ["PhysicalConnectionSet", "PhysicalConnectionType"],
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

/// An item of `PhysicalConnectionSet`.
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// `AdLocation`.
    pub ad_location: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `PortNumber`.
    pub port_number: Option<String>,
    /// `CircuitCode`.
    pub circuit_code: Option<String>,
    /// `Spec`.
    pub spec: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `PortType`.
    pub port_type: Option<String>,
    /// `EnabledTime`.
    pub enabled_time: Option<String>,
    /// `BusinessStatus`.
    pub business_status: Option<String>,
    /// `LineOperator`.
    pub line_operator: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `RedundantPhysicalConnectionId`.
    pub redundant_physical_connection_id: Option<String>,
    /// `PeerLocation`.
    pub peer_location: Option<String>,
    /// `AccessPointId`.
    pub access_point_id: Option<String>,
    /// `PhysicalConnectionId`.
    pub physical_connection_id: Option<String>,
}

acs_protocol::shape!(PhysicalConnectionType {
    ad_location: "AdLocation",
    creation_time: "CreationTime",
    status: "Status",
    r#type: "Type",
    port_number: "PortNumber",
    circuit_code: "CircuitCode",
    spec: "Spec",
    bandwidth: "Bandwidth",
    description: "Description",
    port_type: "PortType",
    enabled_time: "EnabledTime",
    business_status: "BusinessStatus",
    line_operator: "LineOperator",
    name: "Name",
    redundant_physical_connection_id: "RedundantPhysicalConnectionId",
    peer_location: "PeerLocation",
    access_point_id: "AccessPointId",
    physical_connection_id: "PhysicalConnectionId",
});
