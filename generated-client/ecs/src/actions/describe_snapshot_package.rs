//! `DescribeSnapshotPackage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeSnapshotPackage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshotPackage;
///
/// let response = DescribeSnapshotPackage::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshotPackage(Parameters);

impl DescribeSnapshotPackage {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeSnapshotPackage => DescribeSnapshotPackageResponse, ACTION);
crate::engine::paginated!(DescribeSnapshotPackage => SnapshotPackage, |response| response.snapshot_packages);

static ACTION: Action<'static> = Action::new("DescribeSnapshotPackage", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("SnapshotPackages", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeSnapshotPackage`].
#[non_exhaustive]
pub struct DescribeSnapshotPackageResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `SnapshotPackages`.
    pub snapshot_packages: Vec<SnapshotPackage>,
}

acs_protocol::shape!(DescribeSnapshotPackageResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    snapshot_packages: ["SnapshotPackages", "SnapshotPackage"],
});

/// An item of `SnapshotPackages`.
#[non_exhaustive]
pub struct SnapshotPackage {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `InitCapacity`.
    pub init_capacity: Option<i64>,
}

acs_protocol::shape!(SnapshotPackage {
    display_name: "DisplayName",
    end_time: "EndTime",
    start_time: "StartTime",
    init_capacity: "InitCapacity",
});
