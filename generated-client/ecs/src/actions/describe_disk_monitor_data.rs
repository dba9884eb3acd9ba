//! `DescribeDiskMonitorData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter};

/// Calls `DescribeDiskMonitorData`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDiskMonitorData;
///
/// let response = DescribeDiskMonitorData::new("disk-id", "start-time", "end-time").send(&client).await?;
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
/// | `InvalidParameter.TooManyDataQueried` | 400 |
/// | `Throttling` | 400 |
/// | `InvalidInstanceType.NotSupportCredit` | 400 |
/// | `InvalidParameter.EndTime` | 400 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDiskMonitorData(Parameters);

impl DescribeDiskMonitorData {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    /// - `start_time`: `StartTime`.
    /// - `end_time`: `EndTime`.
    pub fn new(disk_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("DiskId", disk_id)
            .with_text("StartTime", start_time)
            .with_text("EndTime", end_time);
        Self(parameters)
    }

    /// Sets `Period`.
    ///
    /// Default: `60`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }
}

crate::engine::request!(DescribeDiskMonitorData => DescribeDiskMonitorDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeDiskMonitorData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("DiskId").required(),
        Parameter::new("StartTime").required(),
        Parameter::new("EndTime").required(),
    ]);

/// The answer to [`DescribeDiskMonitorData`].
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `MonitorData`.
    pub monitor_data: Option<MonitorData>,
}

acs_protocol::shape!(DescribeDiskMonitorDataResponse {
    total_count: "TotalCount",
    request_id: "RequestId",
    monitor_data: "MonitorData",
});

/// What `MonitorData` holds.
#[non_exhaustive]
pub struct MonitorData {
    /// `DiskMonitorData`.
    pub disk_monitor_data: Vec<DiskMonitorData>,
}

acs_protocol::shape!(MonitorData {
    disk_monitor_data: "DiskMonitorData",
});

/// An item of `DiskMonitorData`.
#[non_exhaustive]
pub struct DiskMonitorData {
    /// `BPSRead`.
    pub bps_read: Option<i64>,
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `LatencyRead`.
    pub latency_read: Option<i64>,
    /// `BPSTotal`.
    pub bps_total: Option<i64>,
    /// `IOPSTotal`.
    pub iops_total: Option<i64>,
    /// `TimeStamp`.
    pub time_stamp: Option<String>,
    /// `LatencyWrite`.
    pub latency_write: Option<i64>,
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `BPSWrite`.
    pub bps_write: Option<i64>,
}

acs_protocol::shape!(DiskMonitorData {
    bps_read: "BPSRead",
    iops_read: "IOPSRead",
    latency_read: "LatencyRead",
    bps_total: "BPSTotal",
    iops_total: "IOPSTotal",
    time_stamp: "TimeStamp",
    latency_write: "LatencyWrite",
    iops_write: "IOPSWrite",
    disk_id: "DiskId",
    bps_write: "BPSWrite",
});
