//! `DescribeDemands`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeDemands`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDemands;
///
/// let response = DescribeDemands::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `Forbidden.RAM` | 403 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InvalidStatus.ValueNotSupported` | 404 |
/// | `InvalidZone.NotFound` | 404 |
/// | `InvalidInstanceType.NotFound` | 404 |
/// | `InvalidDemandId.NotFound` | 404 |
/// | `InvalidInstanceType.NotMatch` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDemands(Parameters);

impl DescribeDemands {
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
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `DemandId`.
    pub fn demand_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandId", value))
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceTypeFamily", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `DemandType`.
    pub fn demand_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandType", value))
    }

    /// Sets `DemandStatus`.
    ///
    /// At most 100 items.
    pub fn demand_status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("DemandStatus", value))
    }
}

crate::engine::request!(DescribeDemands => DescribeDemandsResponse, ACTION);
crate::engine::paginated!(DescribeDemands => Demand, |response| response.demands);

static ACTION: Action<'static> = Action::new("DescribeDemands", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Demands", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeDemands`].
#[non_exhaustive]
pub struct DescribeDemandsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `Demands`.
    pub demands: Vec<Demand>,
}

acs_protocol::shape!(DescribeDemandsResponse {
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    region_id: "RegionId",
    demands: ["Demands", "Demand"],
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `Demands`.
#[non_exhaustive]
pub struct Demand {
    /// `Comment`.
    pub comment: Option<String>,
    /// `DemandDescription`.
    pub demand_description: Option<String>,
    /// `DemandId`.
    pub demand_id: Option<String>,
    /// `DemandTime`.
    pub demand_time: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `DemandName`.
    pub demand_name: Option<String>,
    /// `Period`.
    pub period: Option<i64>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `AvailableAmount`.
    pub available_amount: Option<i64>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `PeriodUnit`.
    pub period_unit: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `UsedAmount`.
    pub used_amount: Option<i64>,
    /// `TotalAmount`.
    pub total_amount: Option<i64>,
    /// `DeliveringAmount`.
    pub delivering_amount: Option<i64>,
    /// `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// `DemandStatus`.
    pub demand_status: Option<String>,
    /// `SupplyInfos`.
    pub supply_infos: Vec<SupplyInfo>,
}

acs_protocol::shape!(Demand {
    comment: "Comment",
    demand_description: "DemandDescription",
    demand_id: "DemandId",
    demand_time: "DemandTime",
    instance_type: "InstanceType",
    demand_name: "DemandName",
    period: "Period",
    instance_charge_type: "InstanceChargeType",
    available_amount: "AvailableAmount",
    end_time: "EndTime",
    start_time: "StartTime",
    period_unit: "PeriodUnit",
    zone_id: "ZoneId",
    used_amount: "UsedAmount",
    total_amount: "TotalAmount",
    delivering_amount: "DeliveringAmount",
    instance_type_family: "InstanceTypeFamily",
    demand_status: "DemandStatus",
    supply_infos: ["SupplyInfos", "SupplyInfo"],
});

/// An item of `SupplyInfos`.
#[non_exhaustive]
pub struct SupplyInfo {
    /// `Amount`.
    pub amount: Option<i64>,
    /// `SupplyStatus`.
    pub supply_status: Option<String>,
    /// `SupplyStartTime`.
    pub supply_start_time: Option<String>,
    /// `SupplyEndTime`.
    pub supply_end_time: Option<String>,
    /// `PrivatePoolId`.
    pub private_pool_id: Option<String>,
}

acs_protocol::shape!(SupplyInfo {
    amount: "Amount",
    supply_status: "SupplyStatus",
    supply_start_time: "SupplyStartTime",
    supply_end_time: "SupplyEndTime",
    private_pool_id: "PrivatePoolId",
});
