//! `DescribeDisks`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeDisks`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDisks;
///
/// let response = DescribeDisks::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDiskType.ValueNotSupported` | 400 |
/// | `InvalidCategory.ValueNotSupported` | 400 |
/// | `InvalidStatus.ValueNotSupported` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `InvalidZoneId.NotFound` | 400 |
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidParameter.DiskIds` | 400 |
/// | `IncompleteParamter` | 400 |
/// | `InvalidParamter` | 400 |
/// | `InvalidSnapshot.NotFound` | 400 |
/// | `InvalidDiskIds.Malformed` | 403 |
/// | `InvalidCategory.ValueNotSupported` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidParameter.MultiAttachAndEnableSharedNotMatch` | 403 |
/// | `InvalidParameter.MultiAttach` | 403 |
/// | `InvalidFilterKey.NotFound` | 404 |
/// | `InvalidFilterValue` | 404 |
/// | `InvalidDiskIds.ValueNotSupported` | 404 |
/// | `InvalidDiskChargeType.NotFound` | 404 |
/// | `InvalidLockReason.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDisks(Parameters);

impl DescribeDisks {
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

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `DiskIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn disk_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DiskIds", value.into()))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `DiskType`.
    pub fn disk_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskType", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `Portable`.
    pub fn portable(self, value: bool) -> Self {
        Self(self.0.with("Portable", value))
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(self, value: bool) -> Self {
        Self(self.0.with("DeleteAutoSnapshot", value))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// From 1 to 500.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `DiskName`.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoSnapshotPolicyId", value))
    }

    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(self, value: bool) -> Self {
        Self(self.0.with("EnableAutoSnapshot", value))
    }

    /// Sets `EnableAutomatedSnapshotPolicy`.
    pub fn enable_automated_snapshot_policy(self, value: bool) -> Self {
        Self(self.0.with("EnableAutomatedSnapshotPolicy", value))
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskChargeType", value))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LockReason", value))
    }

    /// Sets `Filter`.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `EnableShared`.
    pub fn enable_shared(self, value: bool) -> Self {
        Self(self.0.with("EnableShared", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `MultiAttach`.
    pub fn multi_attach(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MultiAttach", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `AdditionalAttributes`.
    ///
    /// At most 5 items.
    pub fn additional_attributes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AdditionalAttributes", value))
    }
}

crate::engine::request!(DescribeDisks => DescribeDisksResponse, ACTION);
crate::engine::paginated!(DescribeDisks => Disk, |response| response.disks);

static ACTION: Action<'static> = Action::new("DescribeDisks", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Disks", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 100)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeDisks`].
#[non_exhaustive]
pub struct DescribeDisksResponse {
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
    /// `Disks`.
    pub disks: Vec<Disk>,
}

acs_protocol::shape!(DescribeDisksResponse {
    next_token: "NextToken",
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    disks: ["Disks", "Disk"],
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

/// An item of `Disks`.
#[non_exhaustive]
pub struct Disk {
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `PerformanceLevel`.
    pub performance_level: Option<String>,
    /// `BdfId`.
    pub bdf_id: Option<String>,
    /// `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `MountInstanceNum`.
    pub mount_instance_num: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// `Portable`.
    pub portable: Option<bool>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// `DetachedTime`.
    pub detached_time: Option<String>,
    /// `SourceSnapshotId`.
    pub source_snapshot_id: Option<String>,
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// `EnableAutomatedSnapshotPolicy`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `IOPS`.
    pub iops: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `DiskChargeType`.
    pub disk_charge_type: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `AttachedTime`.
    pub attached_time: Option<String>,
    /// `Category`.
    pub category: Option<String>,
    /// `ProductCode`.
    pub product_code: Option<String>,
    /// `MultiAttach`.
    pub multi_attach: Option<String>,
    /// `OperationLocks`.
    pub operation_locks: Vec<OperationLock>,
    /// `MountInstances`.
    pub mount_instances: Vec<MountInstance>,
    /// `Tags`.
    pub tags: Vec<DiskTag>,
    /// `Attachments`.
    pub attachments: Vec<Attachment>,
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// `Throughput`.
    pub throughput: Option<i64>,
    /// `ThroughputRead`.
    pub throughput_read: Option<i64>,
    /// `ThroughputWrite`.
    pub throughput_write: Option<i64>,
    /// `Placement`.
    pub placement: Option<Placement>,
}

acs_protocol::shape!(Disk {
    serial_number: "SerialNumber",
    creation_time: "CreationTime",
    status: "Status",
    r#type: "Type",
    performance_level: "PerformanceLevel",
    bdf_id: "BdfId",
    enable_auto_snapshot: "EnableAutoSnapshot",
    storage_set_id: "StorageSetId",
    storage_set_partition_number: "StorageSetPartitionNumber",
    disk_id: "DiskId",
    delete_auto_snapshot: "DeleteAutoSnapshot",
    storage_cluster_id: "StorageClusterId",
    encrypted: "Encrypted",
    iops_read: "IOPSRead",
    mount_instance_num: "MountInstanceNum",
    description: "Description",
    device: "Device",
    disk_name: "DiskName",
    portable: "Portable",
    image_id: "ImageId",
    kms_key_id: "KMSKeyId",
    delete_with_instance: "DeleteWithInstance",
    detached_time: "DetachedTime",
    source_snapshot_id: "SourceSnapshotId",
    auto_snapshot_policy_id: "AutoSnapshotPolicyId",
    enable_automated_snapshot_policy: "EnableAutomatedSnapshotPolicy",
    iops_write: "IOPSWrite",
    instance_id: "InstanceId",
    iops: "IOPS",
    region_id: "RegionId",
    expired_time: "ExpiredTime",
    size: "Size",
    resource_group_id: "ResourceGroupId",
    disk_charge_type: "DiskChargeType",
    zone_id: "ZoneId",
    attached_time: "AttachedTime",
    category: "Category",
    product_code: "ProductCode",
    multi_attach: "MultiAttach",
    operation_locks: ["OperationLocks", "OperationLock"],
    mount_instances: ["MountInstances", "MountInstance"],
    tags: ["Tags", "Tag"],
    attachments: ["Attachments", "Attachment"],
    provisioned_iops: "ProvisionedIops",
    bursting_enabled: "BurstingEnabled",
    throughput: "Throughput",
    throughput_read: "ThroughputRead",
    throughput_write: "ThroughputWrite",
    placement: "Placement",
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

/// An item of `MountInstances`.
#[non_exhaustive]
pub struct MountInstance {
    /// `AttachedTime`.
    pub attached_time: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Device`.
    pub device: Option<String>,
}

acs_protocol::shape!(MountInstance {
    attached_time: "AttachedTime",
    instance_id: "InstanceId",
    device: "Device",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct DiskTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(DiskTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// An item of `Attachments`.
#[non_exhaustive]
pub struct Attachment {
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `AttachedTime`.
    pub attached_time: Option<String>,
}

acs_protocol::shape!(Attachment {
    instance_id: "InstanceId",
    device: "Device",
    attached_time: "AttachedTime",
});

/// What `Placement` holds.
#[non_exhaustive]
pub struct Placement {
    /// `ZoneIds`.
    pub zone_ids: Option<String>,
}

acs_protocol::shape!(Placement { zone_ids: "ZoneIds" });
