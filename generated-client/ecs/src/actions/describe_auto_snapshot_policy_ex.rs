//! `DescribeAutoSnapshotPolicyEx`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeAutoSnapshotPolicyEx`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAutoSnapshotPolicyEx;
///
/// let response = DescribeAutoSnapshotPolicyEx::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAutoSnapshotPolicyEx(Parameters);

impl DescribeAutoSnapshotPolicyEx {
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

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoSnapshotPolicyId", value))
    }

    /// Sets `AutoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoSnapshotPolicyName", value))
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

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(DescribeAutoSnapshotPolicyEx => DescribeAutoSnapshotPolicyExResponse, ACTION);
crate::engine::paginated!(
    DescribeAutoSnapshotPolicyEx => AutoSnapshotPolicy,
    |response| response.auto_snapshot_policies
);

static ACTION: Action<'static> = Action::new("DescribeAutoSnapshotPolicyEx", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("AutoSnapshotPolicies", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeAutoSnapshotPolicyEx`].
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `AutoSnapshotPolicies`.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
}

acs_protocol::shape!(DescribeAutoSnapshotPolicyExResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    auto_snapshot_policies: ["AutoSnapshotPolicies", "AutoSnapshotPolicy"],
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

/// An item of `AutoSnapshotPolicies`.
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// `TimePoints`.
    ///
    /// JSON text.
    pub time_points: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `AutoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// `TargetCopyRegions`.
    pub target_copy_regions: Option<String>,
    /// `CopiedSnapshotsRetentionDays`.
    pub copied_snapshots_retention_days: Option<i64>,
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `DiskNums`.
    pub disk_nums: Option<i64>,
    /// `EnableCrossRegionCopy`.
    pub enable_cross_region_copy: Option<bool>,
    /// `RepeatWeekdays`.
    ///
    /// JSON text.
    pub repeat_weekdays: Option<String>,
    /// `VolumeNums`.
    pub volume_nums: Option<i64>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<AutoSnapshotPolicyTag>,
    /// `CopyEncryptionConfiguration`.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// `Type`.
    pub r#type: Option<String>,
}

acs_protocol::shape!(AutoSnapshotPolicy {
    time_points: "TimePoints",
    creation_time: "CreationTime",
    status: "Status",
    auto_snapshot_policy_name: "AutoSnapshotPolicyName",
    target_copy_regions: "TargetCopyRegions",
    copied_snapshots_retention_days: "CopiedSnapshotsRetentionDays",
    auto_snapshot_policy_id: "AutoSnapshotPolicyId",
    retention_days: "RetentionDays",
    region_id: "RegionId",
    disk_nums: "DiskNums",
    enable_cross_region_copy: "EnableCrossRegionCopy",
    repeat_weekdays: "RepeatWeekdays",
    volume_nums: "VolumeNums",
    resource_group_id: "ResourceGroupId",
    tags: ["Tags", "Tag"],
    copy_encryption_configuration: "CopyEncryptionConfiguration",
    r#type: "Type",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct AutoSnapshotPolicyTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(AutoSnapshotPolicyTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `CopyEncryptionConfiguration` holds.
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
}

acs_protocol::shape!(CopyEncryptionConfiguration {
    encrypted: "Encrypted",
    kms_key_id: "KMSKeyId",
});
