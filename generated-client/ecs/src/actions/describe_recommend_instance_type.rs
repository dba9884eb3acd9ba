//! `DescribeRecommendInstanceType`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeRecommendInstanceType`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRecommendInstanceType;
///
/// let response = DescribeRecommendInstanceType::new("network-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RecommendEmpty.InstanceTypeNotAuthorized` | 400 |
/// | `RecommendEmpty.InstanceTypeSoldOut` | 400 |
/// | `RecommendEmpty.DiskCategoryNotRecommended` | 400 |
/// | `InvalidNetworkType.ValueNotSupported` | 400 |
/// | `InvalidSpotStrategy.ValueNotSupported` | 400 |
/// | `InvalidInstanceChargeType.NotFound` | 400 |
/// | `InvalidPriorityStrategy.ValueNotSupported` | 400 |
/// | `InvalidParam.TypeAndCpuMem.Conflict` | 400 |
/// | `InvalidIoOptimized.NotFound` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidDiskCategory.NotFound` | 400 |
/// | `InvalidInstanceTypeFamily.NotFound` | 400 |
/// | `InvalidMaxPrice.NotSupported` | 400 |
/// | `InvalidZoneId.MalFormed` | 400 |
/// | `InvalidInstanceType.NotSupported` | 400 |
/// | `InvalidZoneId.ValueNotSupported` | 400 |
/// | `InvalidCoreAndMemory.ValueNotSupported` | 400 |
/// | `QuotaExceed.AfterpayInstance` | 400 |
/// | `RecommendEmpty.PerformanceNotSatisfied` | 400 |
/// | `RecommendEmpty.PriceNotSatisfied` | 400 |
/// | `RecommendEmpty.QuotaNotSatisfied` | 400 |
/// | `RecommendEmpty.IzNotMatched` | 400 |
/// | `RecommendEmpty.InstanceTypeNotMatched` | 400 |
/// | `InvalidScene.ValueNotSupported` | 400 |
/// | `RecommendEmpty.InstanceTypeFamilyNotMatched` | 400 |
/// | `RecommendEmpty.GenerationNotMatch` | 400 |
/// | `RecommendEmpty.NetworkTypeNotSupported` | 400 |
/// | `InvalidInstanceFamilyLevel.NotSupported` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRecommendInstanceType(Parameters);

impl DescribeRecommendInstanceType {
    /// A request with what is required.
    ///
    /// - `network_type`: `NetworkType`.
    pub fn new(network_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NetworkType", network_type))
    }

    /// Sets `Cores`.
    pub fn cores(self, value: i32) -> Self {
        Self(self.0.with("Cores", value))
    }

    /// Sets `Memory`.
    pub fn memory(self, value: f64) -> Self {
        Self(self.0.with("Memory", value))
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceFamilyLevel", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `InstanceChargeType`.
    ///
    /// Default: `PostPaid`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `SpotStrategy`.
    ///
    /// Default: `NoSpot`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotStrategy", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IoOptimized", value))
    }

    /// Sets `PriorityStrategy`.
    ///
    /// Default: `InventoryFirst`.
    pub fn priority_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PriorityStrategy", value))
    }

    /// Sets `MaxPrice`.
    pub fn max_price(self, value: f64) -> Self {
        Self(self.0.with("MaxPrice", value))
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

    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDiskCategory", value))
    }

    /// Sets `ZoneMatchMode`.
    pub fn zone_match_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneMatchMode", value))
    }

    /// Sets `Scene`.
    ///
    /// Default: `CREATE`.
    pub fn scene(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Scene", value))
    }

    /// Sets `InstanceTypeFamily`.
    ///
    /// At most 20 items.
    pub fn instance_type_family(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceTypeFamily", value))
    }
}

crate::engine::request!(DescribeRecommendInstanceType => DescribeRecommendInstanceTypeResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeRecommendInstanceType", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("NetworkType").required(),
        Parameter::new("RegionId").required().from(Source::Region),
    ]);

/// The answer to [`DescribeRecommendInstanceType`].
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Data`.
    pub data: Option<Data>,
}

acs_protocol::shape!(DescribeRecommendInstanceTypeResponse {
    request_id: "RequestId",
    data: "Data",
});

/// What `Data` holds.
#[non_exhaustive]
pub struct Data {
    /// `RecommendInstanceType`.
    pub recommend_instance_type: Vec<RecommendInstanceType>,
}

acs_protocol::shape!(Data {
    recommend_instance_type: "RecommendInstanceType",
});

/// An item of `RecommendInstanceType`.
#[non_exhaustive]
pub struct RecommendInstanceType {
    /// `CommodityCode`.
    pub commodity_code: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Priority`.
    pub priority: Option<i64>,
    /// `NetworkType`.
    pub network_type: Option<String>,
    /// `Scene`.
    pub scene: Option<String>,
    /// `SpotStrategy`.
    pub spot_strategy: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `Zones`.
    pub zones: Vec<Zone>,
    /// `InstanceType`.
    pub instance_type: Option<InstanceType>,
}

acs_protocol::shape!(RecommendInstanceType {
    commodity_code: "CommodityCode",
    zone_id: "ZoneId",
    priority: "Priority",
    network_type: "NetworkType",
    scene: "Scene",
    spot_strategy: "SpotStrategy",
    region_id: "RegionId",
    instance_charge_type: "InstanceChargeType",
    zones: ["Zones", "zone"],
    instance_type: "InstanceType",
});

/// An item of `Zones`.
#[non_exhaustive]
pub struct Zone {
    /// `ZoneNo`.
    pub zone_no: Option<String>,
    /// `NetworkTypes`.
    pub network_types: Vec<String>,
}

acs_protocol::shape!(Zone {
    zone_no: "ZoneNo",
    network_types: ["NetworkTypes", "NetworkType"],
});

/// What `InstanceType` holds.
#[non_exhaustive]
pub struct InstanceType {
    /// `SupportIoOptimized`.
    pub support_io_optimized: Option<String>,
    /// `Cores`.
    pub cores: Option<i64>,
    /// `Memory`.
    pub memory: Option<i64>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// `Generation`.
    pub generation: Option<String>,
}

acs_protocol::shape!(InstanceType {
    support_io_optimized: "SupportIoOptimized",
    cores: "Cores",
    memory: "Memory",
    instance_type: "InstanceType",
    instance_type_family: "InstanceTypeFamily",
    generation: "Generation",
});
