//! `DescribeVpcs`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeVpcs`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeVpcs;
///
/// let response = DescribeVpcs::new().send(&client).await?;
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
/// | `InvalidResourceGroupId.NotFound` | 400 |
/// | `OperationUnsupported.ResourceGroupId` | 400 |
/// | `InvalidVpcIdNumber.NotSupported` | 400 |
/// | `InvalidTagKey` | 400 |
/// | `InvalidTagValue` | 400 |
/// | `IellgalParameter.OwnerAccount` | 400 |
/// | `OperationFailed.Endpoint` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeVpcs(Parameters);

impl DescribeVpcs {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `IsDefault`.
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.with("IsDefault", value))
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

crate::engine::request!(DescribeVpcs => DescribeVpcsResponse, ACTION);
crate::engine::paginated!(DescribeVpcs => Vpc, |response| response.vpcs);

static ACTION: Action<'static> = Action::new("DescribeVpcs", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Vpcs", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeVpcs`].
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Vpcs`.
    pub vpcs: Vec<Vpc>,
}

acs_protocol::shape!(DescribeVpcsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    vpcs: ["Vpcs", "Vpc"],
});

/// An item of `Vpcs`.
#[non_exhaustive]
pub struct Vpc {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `VpcName`.
    pub vpc_name: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `VRouterId`.
    pub v_router_id: Option<String>,
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// `CidrBlock`.
    pub cidr_block: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `VSwitchIds`.
    pub v_switch_ids: Vec<String>,
    /// `UserCidrs`.
    pub user_cidrs: Vec<String>,
}

acs_protocol::shape!(Vpc {
    creation_time: "CreationTime",
    vpc_name: "VpcName",
    status: "Status",
    vpc_id: "VpcId",
    v_router_id: "VRouterId",
    is_default: "IsDefault",
    cidr_block: "CidrBlock",
    description: "Description",
    region_id: "RegionId",
    v_switch_ids: ["VSwitchIds", "VSwitchId"],
    user_cidrs: ["UserCidrs", "UserCidr"],
});
