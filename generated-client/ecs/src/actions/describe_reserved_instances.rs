//! `DescribeReservedInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeReservedInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeReservedInstances;
///
/// let response = DescribeReservedInstances::new().send(&client).await?;
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
/// | `InvalidZone.NotFound` | 400 |
/// | `InvalidReservedInstanceOfferingType.ValueNotSupported` | 400 |
/// | `InvalidReservedInstanceOfferingClass.ValueNotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidEndTime.ValueNotSupported` | 400 |
/// | `InvalidReservedInstanceLockReason.ValueNotSupported` | 400 |
/// | `InvalidReservedInstanceStatus.ValueNotSupported` | 400 |
/// | `InvalidAllocationType.ValueNotSupported` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeReservedInstances(Parameters);

impl DescribeReservedInstances {
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

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ReservedInstanceName", value))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LockReason", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceTypeFamily", value))
    }

    /// Sets `Scope`.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Scope", value))
    }

    /// Sets `OfferingType`.
    pub fn offering_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OfferingType", value))
    }

    /// Sets `AllocationType`.
    pub fn allocation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AllocationType", value))
    }

    /// Sets `ReservedInstanceId`.
    ///
    /// At most 100 items.
    pub fn reserved_instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ReservedInstanceId", value))
    }

    /// Sets `Status`.
    ///
    /// At most 100 items.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Status", value))
    }
}

crate::engine::request!(DescribeReservedInstances => DescribeReservedInstancesResponse, ACTION);
crate::engine::paginated!(DescribeReservedInstances => ReservedInstance, |response| response.reserved_instances);

static ACTION: Action<'static> = Action::new("DescribeReservedInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("ReservedInstances", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeReservedInstances`].
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `ReservedInstances`.
    pub reserved_instances: Vec<ReservedInstance>,
}

acs_protocol::shape!(DescribeReservedInstancesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    reserved_instances: ["ReservedInstances", "ReservedInstance"],
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

/// An item of `ReservedInstances`.
#[non_exhaustive]
pub struct ReservedInstance {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// `ReservedInstanceId`.
    pub reserved_instance_id: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `OfferingType`.
    pub offering_type: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AllocationStatus`.
    pub allocation_status: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Platform`.
    pub platform: Option<String>,
    /// `Scope`.
    pub scope: Option<String>,
    /// `OperationLocks`.
    pub operation_locks: Vec<OperationLock>,
    /// `Tags`.
    pub tags: Vec<ReservedInstanceTag>,
}

acs_protocol::shape!(ReservedInstance {
    status: "Status",
    creation_time: "CreationTime",
    reserved_instance_name: "ReservedInstanceName",
    reserved_instance_id: "ReservedInstanceId",
    instance_type: "InstanceType",
    instance_amount: "InstanceAmount",
    region_id: "RegionId",
    offering_type: "OfferingType",
    start_time: "StartTime",
    description: "Description",
    allocation_status: "AllocationStatus",
    expired_time: "ExpiredTime",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    platform: "Platform",
    scope: "Scope",
    operation_locks: ["OperationLocks", "OperationLock"],
    tags: ["Tags", "Tag"],
});

/// An item of `OperationLocks`.
#[non_exhaustive]
pub struct OperationLock {
    /// `LockReason`.
    pub lock_reason: Option<String>,
}

acs_protocol::shape!(OperationLock {
    lock_reason: "LockReason",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ReservedInstanceTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(ReservedInstanceTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
