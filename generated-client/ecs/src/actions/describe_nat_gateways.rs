//! `DescribeNatGateways`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeNatGateways`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeNatGateways;
///
/// let response = DescribeNatGateways::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidAliuid` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeNatGateways(Parameters);

impl DescribeNatGateways {
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

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NatGatewayId", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
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

crate::engine::request!(DescribeNatGateways => DescribeNatGatewaysResponse, ACTION);
crate::engine::paginated!(DescribeNatGateways => NatGateway, |response| response.nat_gateways);

static ACTION: Action<'static> = Action::new("DescribeNatGateways", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("NatGateways", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeNatGateways`].
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NatGateways`.
    pub nat_gateways: Vec<NatGateway>,
}

acs_protocol::shape!(DescribeNatGatewaysResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    nat_gateways: ["NatGateways", "NatGateway"],
});

/// An item of `NatGateways`.
#[non_exhaustive]
pub struct NatGateway {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `Spec`.
    pub spec: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
    /// `BusinessStatus`.
    pub business_status: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `ForwardTableIds`.
    pub forward_table_ids: Vec<String>,
    /// `BandwidthPackageIds`.
    pub bandwidth_package_ids: Vec<String>,
}

acs_protocol::shape!(NatGateway {
    status: "Status",
    creation_time: "CreationTime",
    vpc_id: "VpcId",
    spec: "Spec",
    description: "Description",
    nat_gateway_id: "NatGatewayId",
    business_status: "BusinessStatus",
    name: "Name",
    instance_charge_type: "InstanceChargeType",
    region_id: "RegionId",
    forward_table_ids: ["ForwardTableIds", "ForwardTableId"],
    bandwidth_package_ids: ["BandwidthPackageIds", "BandwidthPackageId"],
});
