//! `DescribeEniMonitorData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeEniMonitorData`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeEniMonitorData;
///
/// let response = DescribeEniMonitorData::new("instance-id", "start-time", "end-time").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStartTime.Malformed` | 403 |
/// | `InvalidEndTime.Malformed` | 403 |
/// | `InvalidPeriod.ValueNotSupported` | 403 |
/// | `InvalidStartTime.TooEarly` | 403 |
/// | `InvalidParameter.TooManyDataQueried` | 403 |
/// | `Throttling` | 403 |
/// | `InvalidInstanceType.NotSupportCredit` | 403 |
/// | `InvalidParameter.EndTime` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidParam.Malformed` | 200 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeEniMonitorData(Parameters);

impl DescribeEniMonitorData {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `start_time`: `StartTime`.
    /// - `end_time`: `EndTime`.
    pub fn new(instance_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("StartTime", start_time)
            .with_text("EndTime", end_time);
        Self(parameters)
    }

    /// Sets `EniId`.
    pub fn eni_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EniId", value))
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

crate::engine::request!(DescribeEniMonitorData => DescribeEniMonitorDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeEniMonitorData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
        Parameter::new("StartTime").required(),
        Parameter::new("EndTime").required(),
    ]);

/// The answer to [`DescribeEniMonitorData`].
#[non_exhaustive]
pub struct DescribeEniMonitorDataResponse {
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `MonitorData`.
    pub monitor_data: Option<MonitorData>,
}

acs_protocol::shape!(DescribeEniMonitorDataResponse {
    total_count: "TotalCount",
    request_id: "RequestId",
    monitor_data: "MonitorData",
});

/// What `MonitorData` holds.
#[non_exhaustive]
pub struct MonitorData {
    /// `EniMonitorData`.
    pub eni_monitor_data: Vec<EniMonitorData>,
}

acs_protocol::shape!(MonitorData {
    eni_monitor_data: "EniMonitorData",
});

/// An item of `EniMonitorData`.
#[non_exhaustive]
pub struct EniMonitorData {
    /// `PacketRx`.
    pub packet_rx: Option<String>,
    /// `TimeStamp`.
    pub time_stamp: Option<String>,
    /// `DropPacketRx`.
    pub drop_packet_rx: Option<String>,
    /// `EniId`.
    pub eni_id: Option<String>,
    /// `DropPacketTx`.
    pub drop_packet_tx: Option<String>,
    /// `PacketTx`.
    pub packet_tx: Option<String>,
    /// `IntranetTx`.
    pub intranet_tx: Option<String>,
    /// `IntranetRx`.
    pub intranet_rx: Option<String>,
}

acs_protocol::shape!(EniMonitorData {
    packet_rx: "PacketRx",
    time_stamp: "TimeStamp",
    drop_packet_rx: "DropPacketRx",
    eni_id: "EniId",
    drop_packet_tx: "DropPacketTx",
    packet_tx: "PacketTx",
    intranet_tx: "IntranetTx",
    intranet_rx: "IntranetRx",
});
