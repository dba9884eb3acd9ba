//! `DescribeCapacityReservations`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeCapacityReservations`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeCapacityReservations;
///
/// let response = DescribeCapacityReservations::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidParameter.Name` | 400 |
/// | `InvalidParameter.PrivatePoolOptions.Ids` | 400 |
/// | `DedicatedHostNotSupported` | 400 |
/// | `SpotNotSupported` | 400 |
/// | `ClassicNetworkNotSupported` | 400 |
/// | `Invalid.InstanceId` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.InstanceType` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.ZoneId` | 400 |
/// | `Invalid.PrivatePoolOptions.status` | 400 |
/// | `InvalidPlatform.ValueNotSupported` | 400 |
/// | `InvalidAliUid` | 400 |
/// | `MissingParameter.PackageType` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Ids` | 400 |
/// | `MissingParameter.InstanceCpuCoreCount` | 400 |
/// | `MissingParameter.InstanceAmount` | 400 |
/// | `MissingParameter.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.TooManyPrivatePoolOptions.Ids` | 400 |
/// | `Invalid.TooManyZoneIds` | 400 |
/// | `Invalid.TooManyInstanceTypes` | 400 |
/// | `Invalid.TooManyUnpaidPrivatePool` | 400 |
/// | `Invalid.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.PrivatePoolOptions.Ids` | 400 |
/// | `Invalid.PackageType` | 400 |
/// | `Invalid.PrivatePool.Purchase` | 400 |
/// | `Invalid.AssuranceTimes.NotSupported` | 400 |
/// | `RepeatStartPrivatePool` | 400 |
/// | `InvalidParameter.RegionId` | 400 |
/// | `InvalidPermission.ResourceShareAssocoated` | 400 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeCapacityReservations(Parameters);

impl DescribeCapacityReservations {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `MaxResults`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `PrivatePoolOptions.Ids`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn private_pool_options_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("PrivatePoolOptions.Ids", value.into()))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }
}

crate::engine::request!(DescribeCapacityReservations => DescribeCapacityReservationsResponse, ACTION);
crate::engine::paginated!(
    DescribeCapacityReservations => CapacityReservationItem,
    |response| response.capacity_reservation_set
);

static ACTION: Action<'static> = Action::new("DescribeCapacityReservations", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("CapacityReservationSet", "NextToken", "NextToken")
    .token_size("MaxResults", 100)
    .total("TotalCount");

/// The answer to [`DescribeCapacityReservations`].
#[non_exhaustive]
pub struct DescribeCapacityReservationsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// `CapacityReservationSet`.
    pub capacity_reservation_set: Vec<CapacityReservationItem>,
}

acs_protocol::shape!(DescribeCapacityReservationsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    total_count: "TotalCount",
    max_results: "MaxResults",
    capacity_reservation_set: ["CapacityReservationSet", "CapacityReservationItem"],
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

/// An item of `CapacityReservationSet`.
#[non_exhaustive]
pub struct CapacityReservationItem {
    /// `Status`.
    pub status: Option<String>,
    /// `TimeSlot`.
    pub time_slot: Option<String>,
    /// `PrivatePoolOptionsMatchCriteria`.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: Option<String>,
    /// `PrivatePoolOptionsName`.
    pub private_pool_options_name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `EndTimeType`.
    pub end_time_type: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Platform`.
    pub platform: Option<String>,
    /// `AllocatedResources`.
    pub allocated_resources: Vec<AllocatedResource>,
    /// `Tags`.
    pub tags: Vec<CapacityReservationItemTag>,
    /// `StartTimeType`.
    pub start_time_type: Option<String>,
    /// `SavingPlanId`.
    pub saving_plan_id: Option<String>,
    /// `ReservedInstanceId`.
    pub reserved_instance_id: Option<String>,
    /// `CapacityReservationOwnerId`.
    pub capacity_reservation_owner_id: Option<String>,
}

acs_protocol::shape!(CapacityReservationItem {
    status: "Status",
    time_slot: "TimeSlot",
    private_pool_options_match_criteria: "PrivatePoolOptionsMatchCriteria",
    private_pool_options_id: "PrivatePoolOptionsId",
    private_pool_options_name: "PrivatePoolOptionsName",
    region_id: "RegionId",
    instance_charge_type: "InstanceChargeType",
    end_time: "EndTime",
    start_time: "StartTime",
    description: "Description",
    end_time_type: "EndTimeType",
    resource_group_id: "ResourceGroupId",
    platform: "Platform",
    allocated_resources: ["AllocatedResources", "AllocatedResource"],
    tags: ["Tags", "Tag"],
    start_time_type: "StartTimeType",
    saving_plan_id: "SavingPlanId",
    reserved_instance_id: "ReservedInstanceId",
    capacity_reservation_owner_id: "CapacityReservationOwnerId",
});

/// An item of `AllocatedResources`.
#[non_exhaustive]
pub struct AllocatedResource {
    /// `UsedAmount`.
    pub used_amount: Option<i64>,
    /// `TotalAmount`.
    pub total_amount: Option<i64>,
    /// `AvailableAmount`.
    pub available_amount: Option<i64>,
    /// `zoneId`.
    pub zone_id: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `CapacityReservationUsages`.
    pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
}

acs_protocol::shape!(AllocatedResource {
    used_amount: "UsedAmount",
    total_amount: "TotalAmount",
    available_amount: "AvailableAmount",
    zone_id: "zoneId",
    instance_type: "InstanceType",
    capacity_reservation_usages: ["CapacityReservationUsages", "CapacityReservationUsage"],
});

/// An item of `CapacityReservationUsages`.
#[non_exhaustive]
pub struct CapacityReservationUsage {
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `ServiceName`.
    pub service_name: Option<String>,
    /// `UsedAmount`.
    pub used_amount: Option<i64>,
}

acs_protocol::shape!(CapacityReservationUsage {
    account_id: "AccountId",
    service_name: "ServiceName",
    used_amount: "UsedAmount",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct CapacityReservationItemTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(CapacityReservationItemTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
