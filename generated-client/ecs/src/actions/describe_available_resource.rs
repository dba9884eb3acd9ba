//! `DescribeAvailableResource`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeAvailableResource`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAvailableResource;
///
/// let response = DescribeAvailableResource::new("destination-resource").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.Param` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 403 |
/// | `InvalidParam.TypeAndCpuMem.Conflict` | 403 |
/// | `InvalidParam.Cores` | 403 |
/// | `InvalidParam.Memory` | 403 |
/// | `InvalidParameter.Scope` | 403 |
/// | `OperationDenied.RegionIdNotSupported` | 403 |
/// | `OperationDenied.FlavorNotSupported` | 403 |
/// | `OperationDenied.TimestampNotSupported` | 403 |
/// | `InvalidParameter.ResourceOwnerId` | 403 |
/// | `Invalid.RegionId` | 404 |
/// | `Unavailable.Regions` | 404 |
/// | `Invalid.ResourceType` | 404 |
/// | `Invalid.DestinationResource` | 404 |
/// | `Invalid.IoOptimized` | 404 |
/// | `Invalid.NetworkCategory` | 404 |
/// | `Invalid.SpotStrategy` | 404 |
/// | `Invalid.NetworkType` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAvailableResource(Parameters);

impl DescribeAvailableResource {
    /// A request with what is required.
    ///
    /// - `destination_resource`: `DestinationResource`.
    pub fn new(destination_resource: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DestinationResource", destination_resource))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotStrategy", value))
    }

    /// Sets `SpotDuration`.
    ///
    /// From 0 to 6.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IoOptimized", value))
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostId", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDiskCategory", value))
    }

    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DataDiskCategory", value))
    }

    /// Sets `NetworkCategory`.
    pub fn network_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkCategory", value))
    }

    /// Sets `Cores`.
    pub fn cores(self, value: i32) -> Self {
        Self(self.0.with("Cores", value))
    }

    /// Sets `Memory`.
    pub fn memory(self, value: f64) -> Self {
        Self(self.0.with("Memory", value))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// Sets `Scope`.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Scope", value))
    }
}

crate::engine::request!(DescribeAvailableResource => DescribeAvailableResourceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeAvailableResource", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("DestinationResource").required(),
    ]);

/// The answer to [`DescribeAvailableResource`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AvailableZones`.
    pub available_zones: Vec<AvailableZone>,
}

acs_protocol::shape!(DescribeAvailableResourceResponse {
    request_id: "RequestId",
    available_zones: ["AvailableZones", "AvailableZone"],
});

/// An item of `AvailableZones`.
#[non_exhaustive]
pub struct AvailableZone {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `StatusCategory`.
    pub status_category: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `AvailableResources`.
    pub available_resources: Vec<AvailableResource>,
}

acs_protocol::shape!(AvailableZone {
    zone_id: "ZoneId",
    status: "Status",
    status_category: "StatusCategory",
    region_id: "RegionId",
    available_resources: ["AvailableResources", "AvailableResource"],
});

/// An item of `AvailableResources`.
#[non_exhaustive]
pub struct AvailableResource {
    /// `Type`.
    pub r#type: Option<String>,
    /// `SupportedResources`.
    pub supported_resources: Vec<SupportedResource>,
}

acs_protocol::shape!(AvailableResource {
    r#type: "Type",
    supported_resources: ["SupportedResources", "SupportedResource"],
});

/// An item of `SupportedResources`.
#[non_exhaustive]
pub struct SupportedResource {
    /// `Status`.
    pub status: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `Max`.
    pub max: Option<i64>,
    /// `Unit`.
    pub unit: Option<String>,
    /// `StatusCategory`.
    pub status_category: Option<String>,
    /// `Min`.
    pub min: Option<i64>,
}

acs_protocol::shape!(SupportedResource {
    status: "Status",
    value: "Value",
    max: "Max",
    unit: "Unit",
    status_category: "StatusCategory",
    min: "Min",
});
