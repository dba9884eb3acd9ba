//! `DescribeInstanceMonitorData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter};

/// Calls `DescribeInstanceMonitorData`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceMonitorData;
///
/// let response = DescribeInstanceMonitorData::new("instance-id", "start-time", "end-time").send(&client).await?;
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
/// | `InvalidStartTime.ValueNotSupported` | 400 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceMonitorData(Parameters);

impl DescribeInstanceMonitorData {
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

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }
}

crate::engine::request!(DescribeInstanceMonitorData => DescribeInstanceMonitorDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceMonitorData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("InstanceId").required(),
        Parameter::new("StartTime").required(),
        Parameter::new("EndTime").required(),
    ]);

/// The answer to [`DescribeInstanceMonitorData`].
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `MonitorData`.
    pub monitor_data: Option<MonitorData>,
}

acs_protocol::shape!(DescribeInstanceMonitorDataResponse {
    request_id: "RequestId",
    monitor_data: "MonitorData",
});

/// What `MonitorData` holds.
#[non_exhaustive]
pub struct MonitorData {
    /// `InstanceMonitorData`.
    pub instance_monitor_data: Vec<InstanceMonitorData>,
}

acs_protocol::shape!(MonitorData {
    instance_monitor_data: "InstanceMonitorData",
});

/// An item of `InstanceMonitorData`.
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// `CPUCreditBalance`.
    pub cpu_credit_balance: Option<f64>,
    /// `BPSRead`.
    pub bps_read: Option<i64>,
    /// `InternetTX`.
    pub internet_tx: Option<i64>,
    /// `CPU`.
    pub cpu: Option<i64>,
    /// `CPUCreditUsage`.
    pub cpu_credit_usage: Option<f64>,
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// `IntranetTX`.
    pub intranet_tx: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `BPSWrite`.
    pub bps_write: Option<i64>,
    /// `CPUNotpaidSurplusCreditUsage`.
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// `CPUAdvanceCreditBalance`.
    pub cpu_advance_credit_balance: Option<f64>,
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `InternetBandwidth`.
    pub internet_bandwidth: Option<i64>,
    /// `InternetRX`.
    pub internet_rx: Option<i64>,
    /// `TimeStamp`.
    pub time_stamp: Option<String>,
    /// `IntranetRX`.
    pub intranet_rx: Option<i64>,
    /// `IntranetBandwidth`.
    pub intranet_bandwidth: Option<i64>,
}

acs_protocol::shape!(InstanceMonitorData {
    cpu_credit_balance: "CPUCreditBalance",
    bps_read: "BPSRead",
    internet_tx: "InternetTX",
    cpu: "CPU",
    cpu_credit_usage: "CPUCreditUsage",
    iops_write: "IOPSWrite",
    intranet_tx: "IntranetTX",
    instance_id: "InstanceId",
    bps_write: "BPSWrite",
    cpu_notpaid_surplus_credit_usage: "CPUNotpaidSurplusCreditUsage",
    cpu_advance_credit_balance: "CPUAdvanceCreditBalance",
    iops_read: "IOPSRead",
    internet_bandwidth: "InternetBandwidth",
    internet_rx: "InternetRX",
    time_stamp: "TimeStamp",
    intranet_rx: "IntranetRX",
    intranet_bandwidth: "IntranetBandwidth",
});
