//! `DescribeSnapshotLinks`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeSnapshotLinks`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshotLinks;
///
/// let response = DescribeSnapshotLinks::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceId.NotFound` | 400 |
/// | `InvalidRegionId` | 400 |
/// | `InvalidSnapshotLinkIds` | 400 |
/// | `InvalidDiskIds` | 400 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshotLinks(Parameters);

impl DescribeSnapshotLinks {
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

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `DiskIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn disk_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DiskIds", value.into()))
    }

    /// Sets `SnapshotLinkIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn snapshot_link_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("SnapshotLinkIds", value.into()))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeSnapshotLinks => DescribeSnapshotLinksResponse, ACTION);
crate::engine::paginated!(DescribeSnapshotLinks => SnapshotLink, |response| response.snapshot_links);

static ACTION: Action<'static> = Action::new("DescribeSnapshotLinks", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("SnapshotLinks", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeSnapshotLinks`].
#[non_exhaustive]
pub struct DescribeSnapshotLinksResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `SnapshotLinks`.
    pub snapshot_links: Vec<SnapshotLink>,
}

acs_protocol::shape!(DescribeSnapshotLinksResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    snapshot_links: ["SnapshotLinks", "SnapshotLink"],
});

/// An item of `SnapshotLinks`.
#[non_exhaustive]
pub struct SnapshotLink {
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// `TotalSize`.
    pub total_size: Option<i64>,
    /// `SourceDiskName`.
    pub source_disk_name: Option<String>,
    /// `SourceDiskSize`.
    pub source_disk_size: Option<i64>,
    /// `SourceDiskType`.
    pub source_disk_type: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `SnapshotLinkId`.
    pub snapshot_link_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `SourceDiskId`.
    pub source_disk_id: Option<String>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `Category`.
    pub category: Option<String>,
}

acs_protocol::shape!(SnapshotLink {
    instant_access: "InstantAccess",
    total_size: "TotalSize",
    source_disk_name: "SourceDiskName",
    source_disk_size: "SourceDiskSize",
    source_disk_type: "SourceDiskType",
    instance_id: "InstanceId",
    snapshot_link_id: "SnapshotLinkId",
    total_count: "TotalCount",
    region_id: "RegionId",
    source_disk_id: "SourceDiskId",
    instance_name: "InstanceName",
    category: "Category",
});
