//! `DescribeStorageSets`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeStorageSets`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeStorageSets;
///
/// let response = DescribeStorageSets::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidUser.NotSupported` | 403 |
/// | `InvalidZone.NotSupported` | 403 |
/// | `InvalidZone.PartitionNumberNotSupported` | 403 |
/// | `InvalidStorageSetId.NotFound` | 403 |
/// | `InvalidStorageSet.NotSupport` | 403 |
/// | `InvalidRegionId.NotFound` | 403 |
/// | `InvalidZoneId.NotFound` | 403 |
/// | `InvalidStorageSetName.Malformed` | 403 |
/// | `InvalidDescription.Malformed` | 403 |
/// | `InvalidMaxPartitionNumber.Malformed` | 403 |
/// | `InvalidParameter` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeStorageSets(Parameters);

impl DescribeStorageSets {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `StorageSetIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn storage_set_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("StorageSetIds", value.into()))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `StorageSetName`.
    pub fn storage_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageSetName", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. From 1 to 1000.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 10 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeStorageSets => DescribeStorageSetsResponse, ACTION);
crate::engine::paginated!(DescribeStorageSets => StorageSet, |response| response.storage_sets);

static ACTION: Action<'static> = Action::new("DescribeStorageSets", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
        Parameter::new("RegionId").required().from(Source::Region),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("StorageSets", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeStorageSets`].
#[non_exhaustive]
pub struct DescribeStorageSetsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `StorageSets`.
    pub storage_sets: Vec<StorageSet>,
}

acs_protocol::shape!(DescribeStorageSetsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    storage_sets: ["StorageSets", "StorageSet"],
});

/// An item of `StorageSets`.
#[non_exhaustive]
pub struct StorageSet {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// `StorageSetName`.
    pub storage_set_name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(StorageSet {
    creation_time: "CreationTime",
    description: "Description",
    zone_id: "ZoneId",
    storage_set_id: "StorageSetId",
    storage_set_partition_number: "StorageSetPartitionNumber",
    storage_set_name: "StorageSetName",
    region_id: "RegionId",
});
