//! `DescribeSnapshotGroups`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeSnapshotGroups`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshotGroups;
///
/// let response = DescribeSnapshotGroups::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStatus.ValueNotSupported` | 403 |
/// | `InvalidSnapshotGroupId.MustBeOne` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshotGroups(Parameters);

impl DescribeSnapshotGroups {
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

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// Default: `10`. From 1 to 500.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `SnapshotGroupId`.
    ///
    /// At most 10 items.
    pub fn snapshot_group_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SnapshotGroupId", value))
    }

    /// Sets `Status`.
    ///
    /// At most 10 items.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Status", value))
    }

    /// Sets `AdditionalAttributes`.
    ///
    /// At most 5 items.
    pub fn additional_attributes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AdditionalAttributes", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 16 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(DescribeSnapshotGroups => DescribeSnapshotGroupsResponse, ACTION);
crate::engine::paginated!(DescribeSnapshotGroups => SnapshotGroup, |response| response.snapshot_groups);

static ACTION: Action<'static> = Action::new("DescribeSnapshotGroups", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("SnapshotGroups", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribeSnapshotGroups`].
#[non_exhaustive]
pub struct DescribeSnapshotGroupsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `SnapshotGroups`.
    pub snapshot_groups: Vec<SnapshotGroup>,
}

acs_protocol::shape!(DescribeSnapshotGroupsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    snapshot_groups: ["SnapshotGroups", "SnapshotGroup"],
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

/// An item of `SnapshotGroups`.
#[non_exhaustive]
pub struct SnapshotGroup {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `ProgressStatus`.
    pub progress_status: Option<String>,
    /// `SnapshotGroupId`.
    pub snapshot_group_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<SnapshotGroupTag>,
    /// `Snapshots`.
    pub snapshots: Vec<Snapshot>,
}

acs_protocol::shape!(SnapshotGroup {
    status: "Status",
    creation_time: "CreationTime",
    description: "Description",
    progress_status: "ProgressStatus",
    snapshot_group_id: "SnapshotGroupId",
    instance_id: "InstanceId",
    name: "Name",
    resource_group_id: "ResourceGroupId",
    tags: ["Tags", "Tag"],
    snapshots: ["Snapshots", "Snapshot"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct SnapshotGroupTag {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

acs_protocol::shape!(SnapshotGroupTag {
    key: "Key",
    value: "Value",
});

/// An item of `Snapshots`.
#[non_exhaustive]
pub struct Snapshot {
    /// `SourceDiskId`.
    pub source_disk_id: Option<String>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `Available`.
    pub available: Option<bool>,
    /// `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// `SourceDiskType`.
    pub source_disk_type: Option<String>,
    /// `Tags`.
    pub tags: Vec<SnapshotGroupTag>,
}

acs_protocol::shape!(Snapshot {
    source_disk_id: "SourceDiskId",
    progress: "Progress",
    available: "Available",
    instant_access_retention_days: "InstantAccessRetentionDays",
    snapshot_id: "SnapshotId",
    instant_access: "InstantAccess",
    source_disk_type: "SourceDiskType",
    tags: ["Tags", "Tag"],
});
