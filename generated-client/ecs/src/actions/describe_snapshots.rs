//! `DescribeSnapshots`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeSnapshots`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshots;
///
/// let response = DescribeSnapshots::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `InvalidSnapshotIds.Malformed` | 403 |
/// | `InvalidSnapshotCategory.Malformed` | 403 |
/// | `InvalidFilterKey.NotFound` | 404 |
/// | `InvalidFilterValue` | 404 |
/// | `InvalidUsage` | 404 |
/// | `InvalidSourceDiskType` | 404 |
/// | `InvalidStatus.NotFound` | 404 |
/// | `InvalidSnapshotType.NotFound` | 404 |
/// | `InvalidSnapshotLinkId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshots(Parameters);

impl DescribeSnapshots {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `DiskId`.
    pub fn disk_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskId", value))
    }

    /// Sets `SnapshotLinkId`.
    pub fn snapshot_link_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotLinkId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `SnapshotIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn snapshot_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("SnapshotIds", value.into()))
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

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `SnapshotName`.
    pub fn snapshot_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotName", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `SnapshotType`.
    pub fn snapshot_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotType", value))
    }

    /// Sets `Filter`.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }

    /// Sets `Usage`.
    pub fn usage(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Usage", value))
    }

    /// Sets `SourceDiskType`.
    pub fn source_disk_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceDiskType", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeSnapshots => DescribeSnapshotsResponse, ACTION);
crate::engine::paginated!(DescribeSnapshots => Snapshot, |response| response.snapshots);

static ACTION: Action<'static> = Action::new("DescribeSnapshots", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Snapshots", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 100)
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeSnapshots`].
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Snapshots`.
    pub snapshots: Vec<Snapshot>,
}

acs_protocol::shape!(DescribeSnapshotsResponse {
    next_token: "NextToken",
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    snapshots: ["Snapshots", "Snapshot"],
});

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
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

acs_protocol::object!(Filter);

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `Snapshots`.
#[non_exhaustive]
pub struct Snapshot {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// `Available`.
    pub available: Option<bool>,
    /// `RemainTime`.
    pub remain_time: Option<i64>,
    /// `SourceDiskSize`.
    pub source_disk_size: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i64>,
    /// `SourceDiskType`.
    pub source_disk_type: Option<String>,
    /// `SourceStorageType`.
    pub source_storage_type: Option<String>,
    /// `Usage`.
    pub usage: Option<String>,
    /// `LastModifiedTime`.
    pub last_modified_time: Option<String>,
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// `SnapshotType`.
    pub snapshot_type: Option<String>,
    /// `SourceDiskId`.
    pub source_disk_id: Option<String>,
    /// `SnapshotName`.
    pub snapshot_name: Option<String>,
    /// `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Category`.
    pub category: Option<String>,
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// `SnapshotSN`.
    pub snapshot_sn: Option<String>,
    /// `ProductCode`.
    pub product_code: Option<String>,
    /// `SourceSnapshotId`.
    pub source_snapshot_id: Option<String>,
    /// `SourceRegionId`.
    pub source_region_id: Option<String>,
    /// `SnapshotLinkId`.
    pub snapshot_link_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<SnapshotTag>,
}

acs_protocol::shape!(Snapshot {
    status: "Status",
    creation_time: "CreationTime",
    progress: "Progress",
    instant_access: "InstantAccess",
    available: "Available",
    remain_time: "RemainTime",
    source_disk_size: "SourceDiskSize",
    retention_days: "RetentionDays",
    source_disk_type: "SourceDiskType",
    source_storage_type: "SourceStorageType",
    usage: "Usage",
    last_modified_time: "LastModifiedTime",
    encrypted: "Encrypted",
    snapshot_type: "SnapshotType",
    source_disk_id: "SourceDiskId",
    snapshot_name: "SnapshotName",
    instant_access_retention_days: "InstantAccessRetentionDays",
    description: "Description",
    snapshot_id: "SnapshotId",
    region_id: "RegionId",
    resource_group_id: "ResourceGroupId",
    category: "Category",
    kms_key_id: "KMSKeyId",
    snapshot_sn: "SnapshotSN",
    product_code: "ProductCode",
    source_snapshot_id: "SourceSnapshotId",
    source_region_id: "SourceRegionId",
    snapshot_link_id: "SnapshotLinkId",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct SnapshotTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(SnapshotTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
