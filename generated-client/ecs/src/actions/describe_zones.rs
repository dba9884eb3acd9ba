//! `DescribeZones`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Lists the zones of a region, with what each has to offer.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeZones;
///
/// let response = DescribeZones::new().verbose(true).accept_language("en-US").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidSpotStrategy` | 400 |  |
/// | `InvalidRegionId.NotFound` | 404 | There is no such region. |
/// | `InvalidRegion.NotFound` | 404 |  |
/// | `InvalidInstanceChargeType.NotFound` | 404 |  |
/// | `InvalidAcceptLanguage.NotFound` | 404 |  |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeZones(Parameters);

impl DescribeZones {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// The region whose zones are listed.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Whether to tell the offer of each zone.
    ///
    /// Default: `true`.
    pub fn verbose(self, value: bool) -> Self {
        Self(self.0.with("Verbose", value))
    }

    /// Tells the offer for this way of paying.
    pub fn instance_charge_type(self, value: impl Into<InstanceChargeType>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Tells the offer for preemptible instances.
    pub fn spot_strategy(self, value: impl Into<SpotStrategy>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// The language of the names: `zh-CN`, `en-US`, `ja`.
    pub fn accept_language(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AcceptLanguage", value))
    }
}

crate::engine::request!(DescribeZones => DescribeZonesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeZones", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeZones`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// The zones.
    pub zones: Vec<Zone>,
}

acs_protocol::shape!(DescribeZonesResponse {
    request_id: "RequestId",
    zones: ["Zones", "Zone"],
});

/// The values of `InstanceChargeType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceChargeType {
    /// `PrePaid`.
    PrePaid,
    /// `PostPaid`.
    PostPaid,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceChargeType {
    PrePaid: "PrePaid",
    PostPaid: "PostPaid",
});

/// The values of `SpotStrategy`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpotStrategy {
    /// `NoSpot`.
    NoSpot,
    /// `SpotWithPriceLimit`.
    SpotWithPriceLimit,
    /// `SpotAsPriceGo`.
    SpotAsPriceGo,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(SpotStrategy {
    NoSpot: "NoSpot",
    SpotWithPriceLimit: "SpotWithPriceLimit",
    SpotAsPriceGo: "SpotAsPriceGo",
});

/// An item of `Zones`.
#[non_exhaustive]
pub struct Zone {
    /// The id: `cn-hangzhou-g`.
    pub zone_id: String,
    /// The kind of zone.
    pub zone_type: Option<String>,
    /// The name for people.
    pub local_name: Option<String>,
    /// What can be created together.
    pub available_resources: Vec<ResourcesInfo>,
    /// The kinds of resource.
    pub available_resource_creation: Option<AvailableResourceCreation>,
    /// `DedicatedHostGenerations`.
    pub dedicated_host_generations: Vec<String>,
    /// The instance types.
    pub available_instance_types: Vec<String>,
    /// The kinds of disk.
    pub available_disk_categories: Vec<String>,
    /// The types of dedicated host.
    pub available_dedicated_host_types: Vec<String>,
    /// `AvailableVolumeCategories`.
    pub available_volume_categories: Vec<String>,
}

acs_protocol::shape!(Zone {
    zone_id: "ZoneId",
    zone_type: "ZoneType",
    local_name: "LocalName",
    available_resources: ["AvailableResources", "ResourcesInfo"],
    available_resource_creation: "AvailableResourceCreation",
    dedicated_host_generations: ["DedicatedHostGenerations", "DedicatedHostGeneration"],
    available_instance_types: ["AvailableInstanceTypes", "InstanceTypes"],
    available_disk_categories: ["AvailableDiskCategories", "DiskCategories"],
    available_dedicated_host_types: ["AvailableDedicatedHostTypes", "DedicatedHostType"],
    available_volume_categories: ["AvailableVolumeCategories", "VolumeCategories"],
});

/// An item of `AvailableResources`.
#[non_exhaustive]
pub struct ResourcesInfo {
    /// `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// `SystemDiskCategories`.
    pub system_disk_categories: Vec<String>,
    /// `InstanceGenerations`.
    pub instance_generations: Vec<String>,
    /// `DataDiskCategories`.
    pub data_disk_categories: Vec<String>,
    /// `InstanceTypes`.
    pub instance_types: Vec<String>,
    /// `InstanceTypeFamilies`.
    pub instance_type_families: Vec<String>,
    /// `NetworkTypes`.
    pub network_types: Vec<String>,
}

acs_protocol::shape!(ResourcesInfo {
    io_optimized: "IoOptimized",
    system_disk_categories: ["SystemDiskCategories", "supportedSystemDiskCategory"],
    instance_generations: ["InstanceGenerations", "supportedInstanceGeneration"],
    data_disk_categories: ["DataDiskCategories", "supportedDataDiskCategory"],
    instance_types: ["InstanceTypes", "supportedInstanceType"],
    instance_type_families: ["InstanceTypeFamilies", "supportedInstanceTypeFamily"],
    network_types: ["NetworkTypes", "supportedNetworkCategory"],
});

/// The kinds of resource.
#[non_exhaustive]
pub struct AvailableResourceCreation {
    /// `ResourceTypes`.
    pub resource_types: Vec<String>,
}

acs_protocol::shape!(AvailableResourceCreation {
    resource_types: "ResourceTypes",
});
