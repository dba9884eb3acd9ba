//! `DescribeStorageSetDetails`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeStorageSetDetails`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeStorageSetDetails;
///
/// let response = DescribeStorageSetDetails::new("storage-set-id").send(&client).await?;
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
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeStorageSetDetails(Parameters);

impl DescribeStorageSetDetails {
    /// A request with what is required.
    ///
    /// - `storage_set_id`: `StorageSetId`.
    pub fn new(storage_set_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("StorageSetId", storage_set_id))
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

    /// Sets `StorageSetPartitionNumber`.
    ///
    /// At least 2.
    pub fn storage_set_partition_number(self, value: i32) -> Self {
        Self(self.0.with("StorageSetPartitionNumber", value))
    }

    /// Sets `DiskIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn disk_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DiskIds", value.into()))
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

crate::engine::request!(DescribeStorageSetDetails => DescribeStorageSetDetailsResponse, ACTION);
crate::engine::paginated!(DescribeStorageSetDetails => Disk, |response| response.disks);

static ACTION: Action<'static> = Action::new("DescribeStorageSetDetails", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("StorageSetId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Disks", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeStorageSetDetails`].
#[non_exhaustive]
pub struct DescribeStorageSetDetailsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Disks`.
    pub disks: Vec<Disk>,
}

acs_protocol::shape!(DescribeStorageSetDetailsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    disks: ["Disks", "Disk"],
});

/// An item of `Disks`.
#[non_exhaustive]
pub struct Disk {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `Category`.
    pub category: Option<String>,
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(Disk {
    creation_time: "CreationTime",
    disk_name: "DiskName",
    zone_id: "ZoneId",
    storage_set_id: "StorageSetId",
    disk_id: "DiskId",
    category: "Category",
    storage_set_partition_number: "StorageSetPartitionNumber",
    region_id: "RegionId",
});
