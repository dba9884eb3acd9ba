//! `DescribeSnapshotMonitorData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeSnapshotMonitorData`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshotMonitorData;
///
/// let response = DescribeSnapshotMonitorData::new("start-time", "end-time").send(&client).await?;
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
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshotMonitorData(Parameters);

impl DescribeSnapshotMonitorData {
    /// A request with what is required.
    ///
    /// - `start_time`: `StartTime`.
    /// - `end_time`: `EndTime`.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        let parameters = Parameters::new()
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
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }
}

crate::engine::request!(DescribeSnapshotMonitorData => DescribeSnapshotMonitorDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeSnapshotMonitorData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("StartTime").required(),
        Parameter::new("EndTime").required(),
    ]);

/// The answer to [`DescribeSnapshotMonitorData`].
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `MonitorData`.
    pub monitor_data: Option<MonitorData>,
}

acs_protocol::shape!(DescribeSnapshotMonitorDataResponse {
    request_id: "RequestId",
    monitor_data: "MonitorData",
});

/// What `MonitorData` holds.
#[non_exhaustive]
pub struct MonitorData {
    /// `DataPoint`.
    pub data_point: Vec<DataPoint>,
}

acs_protocol::shape!(MonitorData {
    data_point: "DataPoint",
});

/// An item of `DataPoint`.
#[non_exhaustive]
pub struct DataPoint {
    /// `Size`.
    pub size: Option<i64>,
    /// `TimeStamp`.
    pub time_stamp: Option<String>,
}

acs_protocol::shape!(DataPoint {
    size: "Size",
    time_stamp: "TimeStamp",
});
