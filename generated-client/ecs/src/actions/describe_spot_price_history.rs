//! `DescribeSpotPriceHistory`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeSpotPriceHistory`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSpotPriceHistory;
///
/// let response = DescribeSpotPriceHistory::new("network-type", "instance-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidParams.StartTime` | 400 |
/// | `InvalidParams.EndTime` | 400 |
/// | `Abs.Abs.InvalidSpotInstanceUID` | 400 |
/// | `InvalidParams.NetworkType` | 400 |
/// | `InvalidParams.IoOptimized` | 400 |
/// | `InvalidParams.OSType` | 400 |
/// | `Abs.IoOptimized.ValueNotSupported` | 400 |
/// | `InvalidZoneId.NotFound` | 400 |
/// | `InvalidParams.ZoneId` | 400 |
/// | `InvalidParams.RegionId` | 400 |
/// | `InvalidParams.InstanceType` | 400 |
/// | `InvalidParams.PageSize` | 400 |
/// | `InvalidParams.Offset` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `DependencyViolation.IoOptimized` | 400 |
/// | `InvalidSpotDuration` | 400 |
/// | `OperationDenied.QueryFail` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbedden.NotSupportRAM` | 403 |
/// | `Forbbiden.SubUser` | 403 |
/// | `OperationDenied.RegionIdNotSupported` | 403 |
/// | `OperationDenied.FlavorNotSupported` | 403 |
/// | `OperationDenied.TimestampNotSupported` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSpotPriceHistory(Parameters);

impl DescribeSpotPriceHistory {
    /// A request with what is required.
    ///
    /// - `network_type`: `NetworkType`.
    /// - `instance_type`: `InstanceType`.
    pub fn new(network_type: impl Into<String>, instance_type: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("NetworkType", network_type)
            .with_text("InstanceType", instance_type);
        Self(parameters)
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

    /// Sets `SpotDuration`.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IoOptimized", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `OSType`.
    pub fn os_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSType", value))
    }

    /// Sets `Offset`.
    pub fn offset(self, value: i32) -> Self {
        Self(self.0.with("Offset", value))
    }
}

crate::engine::request!(DescribeSpotPriceHistory => DescribeSpotPriceHistoryResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeSpotPriceHistory", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("NetworkType").required(),
        Parameter::new("InstanceType").required(),
    ]);

/// The answer to [`DescribeSpotPriceHistory`].
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Currency`.
    pub currency: Option<String>,
    /// `NextOffset`.
    pub next_offset: Option<i64>,
    /// `SpotPrices`.
    pub spot_prices: Vec<SpotPriceType>,
}

acs_protocol::shape!(DescribeSpotPriceHistoryResponse {
    request_id: "RequestId",
    currency: "Currency",
    next_offset: "NextOffset",
    spot_prices: ["SpotPrices", "SpotPriceType"],
});

/// An item of `SpotPrices`.
#[non_exhaustive]
pub struct SpotPriceType {
    /// `IoOptimized`.
    pub io_optimized: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `SpotPrice`.
    pub spot_price: Option<f64>,
    /// `Timestamp`.
    pub timestamp: Option<String>,
    /// `NetworkType`.
    pub network_type: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `OriginPrice`.
    pub origin_price: Option<f64>,
}

acs_protocol::shape!(SpotPriceType {
    io_optimized: "IoOptimized",
    zone_id: "ZoneId",
    spot_price: "SpotPrice",
    timestamp: "Timestamp",
    network_type: "NetworkType",
    instance_type: "InstanceType",
    origin_price: "OriginPrice",
});
