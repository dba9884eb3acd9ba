//! `DescribeCapacityReservationInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeCapacityReservationInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeCapacityReservationInstances;
///
/// let response = DescribeCapacityReservationInstances::new("private-pool-options-id").send(&client).await?;
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
/// | `InvalidParameter.PrivatePoolOptions.Id` | 400 |
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
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeCapacityReservationInstances(Parameters);

impl DescribeCapacityReservationInstances {
    /// A request with what is required.
    ///
    /// - `private_pool_options_id`: `PrivatePoolOptions.Id`.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PrivatePoolOptions.Id", private_pool_options_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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
}

crate::engine::request!(DescribeCapacityReservationInstances => DescribeCapacityReservationInstancesResponse, ACTION);
crate::engine::paginated!(
    DescribeCapacityReservationInstances => InstanceIdSet,
    |response| response.capacity_reservation_item.unwrap_or_default().instance_id_set
);

static ACTION: Action<'static> = Action::new("DescribeCapacityReservationInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("PrivatePoolOptions.Id").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("CapacityReservationItem.InstanceIdSet", "NextToken", "NextToken")
        .token_size("MaxResults", 100)
        .total("TotalCount");

/// The answer to [`DescribeCapacityReservationInstances`].
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// `CapacityReservationItem`.
    pub capacity_reservation_item: Option<CapacityReservationItem>,
}

acs_protocol::shape!(DescribeCapacityReservationInstancesResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    total_count: "TotalCount",
    max_results: "MaxResults",
    capacity_reservation_item: "CapacityReservationItem",
});

/// What `CapacityReservationItem` holds.
#[non_exhaustive]
pub struct CapacityReservationItem {
    /// `InstanceIdSet`.
    pub instance_id_set: Vec<InstanceIdSet>,
}

acs_protocol::shape!(CapacityReservationItem {
    instance_id_set: "InstanceIdSet",
});

/// An item of `InstanceIdSet`.
#[non_exhaustive]
pub struct InstanceIdSet {
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(InstanceIdSet {
    instance_id: "InstanceId",
});
