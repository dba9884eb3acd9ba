//! `DescribeDisksFullStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeDisksFullStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDisksFullStatus;
///
/// let response = DescribeDisksFullStatus::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter` | 403 |
/// | `DiskIdLimitExceeded` | 403 |
/// | `EventIdLimitExceeded` | 403 |
/// | `InvalidParameter.TimeEndBeforeStart` | 403 |
/// | `OperationDenied.NotInWhiteList` | 403 |
/// | `TooManyDiskEvent.DiskIdRequired` | 403 |
/// | `MissingParameter` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDisksFullStatus(Parameters);

impl DescribeDisksFullStatus {
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

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `HealthStatus`.
    pub fn health_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HealthStatus", value))
    }

    /// Sets `EventType`.
    pub fn event_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventType", value))
    }

    /// Sets `EventTime.Start`.
    pub fn event_time_start(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventTime.Start", value))
    }

    /// Sets `EventTime.End`.
    pub fn event_time_end(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventTime.End", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `DiskId`.
    ///
    /// At most 100 items.
    pub fn disk_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("DiskId", value))
    }

    /// Sets `EventId`.
    ///
    /// At most 100 items.
    pub fn event_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("EventId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeDisksFullStatus => DescribeDisksFullStatusResponse, ACTION);
crate::engine::paginated!(DescribeDisksFullStatus => DiskFullStatusType, |response| response.disk_full_status_set);

static ACTION: Action<'static> = Action::new("DescribeDisksFullStatus", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("DiskFullStatusSet", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeDisksFullStatus`].
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `DiskFullStatusSet`.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
}

acs_protocol::shape!(DescribeDisksFullStatusResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    disk_full_status_set: ["DiskFullStatusSet", "DiskFullStatusType"],
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `DiskFullStatusSet`.
#[non_exhaustive]
pub struct DiskFullStatusType {
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `DiskEventSet`.
    pub disk_event_set: Vec<DiskEventType>,
    /// `Status`.
    pub status: Option<Status>,
    /// `HealthStatus`.
    pub health_status: Option<HealthStatus>,
}

acs_protocol::shape!(DiskFullStatusType {
    disk_id: "DiskId",
    instance_id: "InstanceId",
    device: "Device",
    disk_event_set: ["DiskEventSet", "DiskEventType"],
    status: "Status",
    health_status: "HealthStatus",
});

/// An item of `DiskEventSet`.
#[non_exhaustive]
pub struct DiskEventType {
    /// `EventId`.
    pub event_id: Option<String>,
    /// `EventEndTime`.
    pub event_end_time: Option<String>,
    /// `EventTime`.
    pub event_time: Option<String>,
    /// `ImpactLevel`.
    pub impact_level: Option<String>,
    /// `EventType`.
    pub event_type: Option<EventType>,
}

acs_protocol::shape!(DiskEventType {
    event_id: "EventId",
    event_end_time: "EventEndTime",
    event_time: "EventTime",
    impact_level: "ImpactLevel",
    event_type: "EventType",
});

/// What `EventType` holds.
#[non_exhaustive]
pub struct EventType {
    /// `Name`.
    pub name: Option<String>,
    /// `Code`.
    pub code: Option<i64>,
}

acs_protocol::shape!(EventType {
    name: "Name",
    code: "Code",
});

/// What `Status` holds.
#[non_exhaustive]
pub struct Status {
    /// `Name`.
    pub name: Option<String>,
    /// `Code`.
    pub code: Option<i64>,
}

acs_protocol::shape!(Status {
    name: "Name",
    code: "Code",
});

/// What `HealthStatus` holds.
#[non_exhaustive]
pub struct HealthStatus {
    /// `Name`.
    pub name: Option<String>,
    /// `Code`.
    pub code: Option<i64>,
}

acs_protocol::shape!(HealthStatus {
    name: "Name",
    code: "Code",
});
