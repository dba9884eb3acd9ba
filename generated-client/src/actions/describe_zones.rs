//! `DescribeZones`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeZones`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeZones;
///
/// let response = DescribeZones::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSpotStrategy` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRegion.NotFound` | 404 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InvalidAcceptLanguage.NotFound` | 404 |
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeZones(Parameters);

impl DescribeZones {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `Verbose`.
    ///
    /// Default: `true`.
    pub fn verbose(self, value: bool) -> Self {
        Self(self.0.with("Verbose", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// Sets `AcceptLanguage`.
    pub fn accept_language(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AcceptLanguage", value.into()))
    }
}

acs_runtime::request!(DescribeZones => DescribeZonesResponse, ACTION);

static ACTION: Action<'static> = Action {
    effect: Effect::Read,
    parameters: &[Parameter::new("RegionId").required().from(Source::Region)],
    ..Action::new("DescribeZones", &PRODUCT)
};

/// The answer to [`DescribeZones`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Zones`.
    pub zones: Vec<Zone>,
}

acs_runtime::shape!(DescribeZonesResponse {
    request_id: "RequestId",
    zones: ["Zones", "Zone"],
});

/// An item of `Zones`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `ZoneType`.
    pub zone_type: Option<String>,
    /// `LocalName`.
    pub local_name: Option<String>,
    /// `AvailableResources`.
    pub available_resources: Vec<ResourcesInfo>,
    /// `AvailableResourceCreation`.
    pub available_resource_creation: Option<AvailableResourceCreation>,
    /// `DedicatedHostGenerations`.
    pub dedicated_host_generations: Vec<String>,
    /// `AvailableInstanceTypes`.
    pub available_instance_types: Vec<String>,
    /// `AvailableDiskCategories`.
    pub available_disk_categories: Vec<String>,
    /// `AvailableDedicatedHostTypes`.
    pub available_dedicated_host_types: Vec<String>,
    /// `AvailableVolumeCategories`.
    pub available_volume_categories: Vec<String>,
}

acs_runtime::shape!(Zone {
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
#[derive(Debug, Clone, Default, PartialEq)]
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

acs_runtime::shape!(ResourcesInfo {
    io_optimized: "IoOptimized",
    system_disk_categories: ["SystemDiskCategories", "supportedSystemDiskCategory"],
    instance_generations: ["InstanceGenerations", "supportedInstanceGeneration"],
    data_disk_categories: ["DataDiskCategories", "supportedDataDiskCategory"],
    instance_types: ["InstanceTypes", "supportedInstanceType"],
    instance_type_families: ["InstanceTypeFamilies", "supportedInstanceTypeFamily"],
    network_types: ["NetworkTypes", "supportedNetworkCategory"],
});

/// What `AvailableResourceCreation` holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableResourceCreation {
    /// `ResourceTypes`.
    pub resource_types: Vec<String>,
}

acs_runtime::shape!(AvailableResourceCreation {
    resource_types: "ResourceTypes",
});
