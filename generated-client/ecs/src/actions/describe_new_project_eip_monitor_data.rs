//! `DescribeNewProjectEipMonitorData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeNewProjectEipMonitorData`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeNewProjectEipMonitorData;
///
/// let response = DescribeNewProjectEipMonitorData::new("allocation-id", "start-time", "end-time").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStartTime.Malformed` | 400 |
/// | `InvalidEndTime.Malformed` | 400 |
/// | `InvalidPeriod.ValueNotSupported` | 400 |
/// | `InvalidStartTime.TooEarly` | 400 |
/// | `InvalidAllocationId.NotFound` | 400 |
/// | `InvalidParameter` | 400 |
/// | `OperationDenied.TooManyDataQueried` | 400 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeNewProjectEipMonitorData(Parameters);

impl DescribeNewProjectEipMonitorData {
    /// A request with what is required.
    ///
    /// - `allocation_id`: `AllocationId`.
    /// - `start_time`: `StartTime`.
    /// - `end_time`: `EndTime`.
    #[deprecated = "the service advises against this action"]
    pub fn new(allocation_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("AllocationId", allocation_id)
            .with_text("StartTime", start_time)
            .with_text("EndTime", end_time);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Period`.
    ///
    /// Default: `60`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }
}

crate::engine::request!(DescribeNewProjectEipMonitorData => DescribeNewProjectEipMonitorDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeNewProjectEipMonitorData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").from(Source::Region),
        Parameter::new("AllocationId").required(),
        Parameter::new("StartTime").required(),
        Parameter::new("EndTime").required(),
    ]);

/// The answer to [`DescribeNewProjectEipMonitorData`].
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `EipMonitorDatas`.
    pub eip_monitor_datas: Vec<EipMonitorData>,
}

acs_protocol::shape!(DescribeNewProjectEipMonitorDataResponse {
    request_id: "RequestId",
    eip_monitor_datas: ["EipMonitorDatas", "EipMonitorData"],
});

/// An item of `EipMonitorDatas`.
#[non_exhaustive]
pub struct EipMonitorData {
    /// `EipTX`.
    pub eip_tx: Option<i64>,
    /// `EipPackets`.
    pub eip_packets: Option<i64>,
    /// `EipBandwidth`.
    pub eip_bandwidth: Option<i64>,
    /// `TimeStamp`.
    pub time_stamp: Option<String>,
    /// `EipFlow`.
    pub eip_flow: Option<i64>,
    /// `EipRX`.
    pub eip_rx: Option<i64>,
}

acs_protocol::shape!(EipMonitorData {
    eip_tx: "EipTX",
    eip_packets: "EipPackets",
    eip_bandwidth: "EipBandwidth",
    time_stamp: "TimeStamp",
    eip_flow: "EipFlow",
    eip_rx: "EipRX",
});
