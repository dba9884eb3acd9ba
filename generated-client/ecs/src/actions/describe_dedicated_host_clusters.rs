//! `DescribeDedicatedHostClusters`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeDedicatedHostClusters`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDedicatedHostClusters;
///
/// let response = DescribeDedicatedHostClusters::new().send(&client).await?;
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
/// | `InvalidParameter.DedicatedHostClusterIds` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `InvalidZone.NotFound` | 400 |
/// | `InvalidDedicatedHostIds.Malformed` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDedicatedHostClusters(Parameters);

impl DescribeDedicatedHostClusters {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LockReason", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
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

    /// Sets `DedicatedHostClusterIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn dedicated_host_cluster_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DedicatedHostClusterIds", value.into()))
    }

    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterName", value))
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
}

crate::engine::request!(DescribeDedicatedHostClusters => DescribeDedicatedHostClustersResponse, ACTION);
crate::engine::paginated!(
    DescribeDedicatedHostClusters => DedicatedHostCluster,
    |response| response.dedicated_host_clusters
);

static ACTION: Action<'static> = Action::new("DescribeDedicatedHostClusters", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("DedicatedHostClusters", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeDedicatedHostClusters`].
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `DedicatedHostClusters`.
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
}

acs_protocol::shape!(DescribeDedicatedHostClustersResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    dedicated_host_clusters: ["DedicatedHostClusters", "DedicatedHostCluster"],
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

/// An item of `DedicatedHostClusters`.
#[non_exhaustive]
pub struct DedicatedHostCluster {
    /// `Description`.
    pub description: Option<String>,
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// `Tags`.
    pub tags: Vec<DedicatedHostClusterTag>,
    /// `DedicatedHostIds`.
    pub dedicated_host_ids: Vec<String>,
    /// `DedicatedHostClusterCapacity`.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
}

acs_protocol::shape!(DedicatedHostCluster {
    description: "Description",
    dedicated_host_cluster_id: "DedicatedHostClusterId",
    resource_group_id: "ResourceGroupId",
    zone_id: "ZoneId",
    region_id: "RegionId",
    dedicated_host_cluster_name: "DedicatedHostClusterName",
    tags: ["Tags", "Tag"],
    dedicated_host_ids: ["DedicatedHostIds", "DedicatedHostId"],
    dedicated_host_cluster_capacity: "DedicatedHostClusterCapacity",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct DedicatedHostClusterTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(DedicatedHostClusterTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `DedicatedHostClusterCapacity` holds.
#[non_exhaustive]
pub struct DedicatedHostClusterCapacity {
    /// `AvailableVcpus`.
    pub available_vcpus: Option<i64>,
    /// `AvailableMemory`.
    pub available_memory: Option<i64>,
    /// `TotalMemory`.
    pub total_memory: Option<i64>,
    /// `TotalVcpus`.
    pub total_vcpus: Option<i64>,
    /// `LocalStorageCapacities`.
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// `AvailableInstanceTypes`.
    pub available_instance_types: Vec<AvailableInstanceType>,
}

acs_protocol::shape!(DedicatedHostClusterCapacity {
    available_vcpus: "AvailableVcpus",
    available_memory: "AvailableMemory",
    total_memory: "TotalMemory",
    total_vcpus: "TotalVcpus",
    local_storage_capacities: ["LocalStorageCapacities", "LocalStorageCapacity"],
    available_instance_types: ["AvailableInstanceTypes", "AvailableInstanceType"],
});

/// An item of `LocalStorageCapacities`.
#[non_exhaustive]
pub struct LocalStorageCapacity {
    /// `DataDiskCategory`.
    pub data_disk_category: Option<String>,
    /// `AvailableDisk`.
    pub available_disk: Option<i64>,
    /// `TotalDisk`.
    pub total_disk: Option<i64>,
}

acs_protocol::shape!(LocalStorageCapacity {
    data_disk_category: "DataDiskCategory",
    available_disk: "AvailableDisk",
    total_disk: "TotalDisk",
});

/// An item of `AvailableInstanceTypes`.
#[non_exhaustive]
pub struct AvailableInstanceType {
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `AvailableInstanceCapacity`.
    pub available_instance_capacity: Option<i64>,
}

acs_protocol::shape!(AvailableInstanceType {
    instance_type: "InstanceType",
    available_instance_capacity: "AvailableInstanceCapacity",
});
