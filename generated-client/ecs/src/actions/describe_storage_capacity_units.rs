//! `DescribeStorageCapacityUnits`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeStorageCapacityUnits`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeStorageCapacityUnits;
///
/// let response = DescribeStorageCapacityUnits::new().send(&client).await?;
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
/// | `InvalidParameter.CapacityExceed` | 400 |
/// | `InvalidAllocationType.ValueNotSupported` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeStorageCapacityUnits(Parameters);

impl DescribeStorageCapacityUnits {
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

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Capacity`.
    pub fn capacity(self, value: i32) -> Self {
        Self(self.0.with("Capacity", value))
    }

    /// Sets `AllocationType`.
    pub fn allocation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AllocationType", value))
    }

    /// Sets `StorageCapacityUnitId`.
    ///
    /// At most 100 items.
    pub fn storage_capacity_unit_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("StorageCapacityUnitId", value))
    }

    /// Sets `Status`.
    ///
    /// At most 100 items.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Status", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeStorageCapacityUnits => DescribeStorageCapacityUnitsResponse, ACTION);
crate::engine::paginated!(
    DescribeStorageCapacityUnits => StorageCapacityUnit,
    |response| response.storage_capacity_units
);

static ACTION: Action<'static> = Action::new("DescribeStorageCapacityUnits", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("StorageCapacityUnits", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeStorageCapacityUnits`].
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `StorageCapacityUnits`.
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
}

acs_protocol::shape!(DescribeStorageCapacityUnitsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    storage_capacity_units: ["StorageCapacityUnits", "StorageCapacityUnit"],
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

/// An item of `StorageCapacityUnits`.
#[non_exhaustive]
pub struct StorageCapacityUnit {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Capacity`.
    pub capacity: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `AllocationStatus`.
    pub allocation_status: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `StorageCapacityUnitId`.
    pub storage_capacity_unit_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<StorageCapacityUnitTag>,
}

acs_protocol::shape!(StorageCapacityUnit {
    creation_time: "CreationTime",
    status: "Status",
    start_time: "StartTime",
    capacity: "Capacity",
    description: "Description",
    allocation_status: "AllocationStatus",
    expired_time: "ExpiredTime",
    storage_capacity_unit_id: "StorageCapacityUnitId",
    name: "Name",
    region_id: "RegionId",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct StorageCapacityUnitTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(StorageCapacityUnitTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
