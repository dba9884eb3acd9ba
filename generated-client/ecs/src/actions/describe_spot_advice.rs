//! `DescribeSpotAdvice`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeSpotAdvice`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSpotAdvice;
///
/// let response = DescribeSpotAdvice::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.SaleStrategy` | 400 |
/// | `Invalid.Param` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 403 |
/// | `InvalidParam.TypeAndCpuMem.Conflict` | 403 |
/// | `InvalidParam.Cores` | 403 |
/// | `InvalidParam.Memory` | 403 |
/// | `OperationDenied.RegionIdNotSupported` | 403 |
/// | `OperationDenied.FlavorNotSupported` | 403 |
/// | `OperationDenied.TimestampNotSupported` | 403 |
/// | `Invalid.RegionId` | 404 |
/// | `Unavailable.Regions` | 404 |
/// | `Invalid.ResourceType` | 404 |
/// | `Invalid.DestinationResource` | 404 |
/// | `Invalid.IoOptimized` | 404 |
/// | `Invalid.NetworkType` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSpotAdvice(Parameters);

impl DescribeSpotAdvice {
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

    /// Sets `Cores`.
    pub fn cores(self, value: i32) -> Self {
        Self(self.0.with("Cores", value))
    }

    /// Sets `Memory`.
    pub fn memory(self, value: f64) -> Self {
        Self(self.0.with("Memory", value))
    }

    /// Sets `MinCores`.
    pub fn min_cores(self, value: i32) -> Self {
        Self(self.0.with("MinCores", value))
    }

    /// Sets `MinMemory`.
    pub fn min_memory(self, value: f64) -> Self {
        Self(self.0.with("MinMemory", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceTypeFamily", value))
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceFamilyLevel", value))
    }

    /// Sets `GpuSpec`.
    pub fn gpu_spec(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("GpuSpec", value))
    }

    /// Sets `GpuAmount`.
    pub fn gpu_amount(self, value: i32) -> Self {
        Self(self.0.with("GpuAmount", value))
    }

    /// Sets `InstanceTypes`.
    ///
    /// At most 10 items.
    pub fn instance_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceTypes", value))
    }
}

crate::engine::request!(DescribeSpotAdvice => DescribeSpotAdviceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeSpotAdvice", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeSpotAdvice`].
#[non_exhaustive]
pub struct DescribeSpotAdviceResponse {
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AvailableSpotZones`.
    pub available_spot_zones: Vec<AvailableSpotZone>,
}

acs_protocol::shape!(DescribeSpotAdviceResponse {
    region_id: "RegionId",
    request_id: "RequestId",
    available_spot_zones: ["AvailableSpotZones", "AvailableSpotZone"],
});

/// An item of `AvailableSpotZones`.
#[non_exhaustive]
pub struct AvailableSpotZone {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `AvailableSpotResources`.
    pub available_spot_resources: Vec<AvailableSpotResource>,
}

acs_protocol::shape!(AvailableSpotZone {
    zone_id: "ZoneId",
    available_spot_resources: ["AvailableSpotResources", "AvailableSpotResource"],
});

/// An item of `AvailableSpotResources`.
#[non_exhaustive]
pub struct AvailableSpotResource {
    /// `InterruptRateDesc`.
    pub interrupt_rate_desc: Option<String>,
    /// `AverageSpotDiscount`.
    pub average_spot_discount: Option<i64>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `InterruptionRate`.
    pub interruption_rate: Option<f64>,
}

acs_protocol::shape!(AvailableSpotResource {
    interrupt_rate_desc: "InterruptRateDesc",
    average_spot_discount: "AverageSpotDiscount",
    instance_type: "InstanceType",
    interruption_rate: "InterruptionRate",
});
