//! `DescribeVSwitches`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeVSwitches`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeVSwitches;
///
/// let response = DescribeVSwitches::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Forbidden.VpcNotFound` | 400 |
/// | `IellgalParameter.OwnerAccount` | 400 |
/// | `OperationFailed.Endpoint` | 400 |
/// | `Mismatch.InstanceIdAndRegionId` | 400 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidVpcIdNumber.NotSupported` | 404 |
/// | `InvalidVSwitchIdNumber.NotSupported` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeVSwitches(Parameters);

impl DescribeVSwitches {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
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

crate::engine::request!(DescribeVSwitches => DescribeVSwitchesResponse, ACTION);
crate::engine::paginated!(DescribeVSwitches => VSwitch, |response| response.v_switches);

static ACTION: Action<'static> = Action::new("DescribeVSwitches", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("VSwitches", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeVSwitches`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `VSwitches`.
    pub v_switches: Vec<VSwitch>,
}

acs_protocol::shape!(DescribeVSwitchesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    v_switches: ["VSwitches", "VSwitch"],
});

/// An item of `VSwitches`.
#[non_exhaustive]
pub struct VSwitch {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `CidrBlock`.
    pub cidr_block: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AvailableIpAddressCount`.
    pub available_ip_address_count: Option<i64>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `VSwitchName`.
    pub v_switch_name: Option<String>,
}

acs_protocol::shape!(VSwitch {
    creation_time: "CreationTime",
    status: "Status",
    vpc_id: "VpcId",
    is_default: "IsDefault",
    v_switch_id: "VSwitchId",
    cidr_block: "CidrBlock",
    description: "Description",
    available_ip_address_count: "AvailableIpAddressCount",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    v_switch_name: "VSwitchName",
});
