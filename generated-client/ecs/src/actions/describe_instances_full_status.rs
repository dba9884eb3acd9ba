//! `DescribeInstancesFullStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeInstancesFullStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstancesFullStatus;
///
/// let response = DescribeInstancesFullStatus::new().send(&client).await?;
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
/// | `InvalidParameter.TimeEndBeforeStart` | 403 |
/// | `OperationDenied.NotInWhiteList` | 403 |
/// | `InstanceIdLimitExceeded` | 403 |
/// | `EventIdLimitExceeded` | 403 |
/// | `MissingParameter` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstancesFullStatus(Parameters);

impl DescribeInstancesFullStatus {
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

    /// Sets `NotBefore.Start`.
    pub fn not_before_start(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NotBefore.Start", value))
    }

    /// Sets `NotBefore.End`.
    pub fn not_before_end(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NotBefore.End", value))
    }

    /// Sets `EventPublishTime.Start`.
    pub fn event_publish_time_start(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventPublishTime.Start", value))
    }

    /// Sets `EventPublishTime.End`.
    pub fn event_publish_time_end(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventPublishTime.End", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `EventId`.
    ///
    /// At most 100 items.
    pub fn event_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("EventId", value))
    }

    /// Sets `InstanceEventType`.
    ///
    /// At most 30 items.
    pub fn instance_event_type(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceEventType", value))
    }
}

crate::engine::request!(DescribeInstancesFullStatus => DescribeInstancesFullStatusResponse, ACTION);
crate::engine::paginated!(
    DescribeInstancesFullStatus => InstanceFullStatusType,
    |response| response.instance_full_status_set
);

static ACTION: Action<'static> = Action::new("DescribeInstancesFullStatus", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("InstanceFullStatusSet", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeInstancesFullStatus`].
#[non_exhaustive]
pub struct DescribeInstancesFullStatusResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `InstanceFullStatusSet`.
    pub instance_full_status_set: Vec<InstanceFullStatusType>,
}

acs_protocol::shape!(DescribeInstancesFullStatusResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instance_full_status_set: ["InstanceFullStatusSet", "InstanceFullStatusType"],
});

/// An item of `InstanceFullStatusSet`.
#[non_exhaustive]
pub struct InstanceFullStatusType {
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `ScheduledSystemEventSet`.
    pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /// `Status`.
    pub status: Option<Status>,
    /// `HealthStatus`.
    pub health_status: Option<HealthStatus>,
}

acs_protocol::shape!(InstanceFullStatusType {
    instance_id: "InstanceId",
    scheduled_system_event_set: ["ScheduledSystemEventSet", "ScheduledSystemEventType"],
    status: "Status",
    health_status: "HealthStatus",
});

/// An item of `ScheduledSystemEventSet`.
#[non_exhaustive]
pub struct ScheduledSystemEventType {
    /// `EventPublishTime`.
    pub event_publish_time: Option<String>,
    /// `EventId`.
    pub event_id: Option<String>,
    /// `NotBefore`.
    pub not_before: Option<String>,
    /// `ImpactLevel`.
    pub impact_level: Option<String>,
    /// `Reason`.
    pub reason: Option<String>,
    /// `EventCycleStatus`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// `EventType`.
    pub event_type: Option<EventType>,
    /// `ExtendedAttribute`.
    pub extended_attribute: Option<ExtendedAttribute>,
}

acs_protocol::shape!(ScheduledSystemEventType {
    event_publish_time: "EventPublishTime",
    event_id: "EventId",
    not_before: "NotBefore",
    impact_level: "ImpactLevel",
    reason: "Reason",
    event_cycle_status: "EventCycleStatus",
    event_type: "EventType",
    extended_attribute: "ExtendedAttribute",
});

/// What `EventCycleStatus` holds.
#[non_exhaustive]
pub struct EventCycleStatus {
    /// `Name`.
    pub name: Option<String>,
    /// `Code`.
    pub code: Option<i64>,
}

acs_protocol::shape!(EventCycleStatus {
    name: "Name",
    code: "Code",
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

/// What `ExtendedAttribute` holds.
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// `Device`.
    pub device: Option<String>,
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `InactiveDisks`.
    pub inactive_disks: Vec<InactiveDisk>,
}

acs_protocol::shape!(ExtendedAttribute {
    device: "Device",
    disk_id: "DiskId",
    inactive_disks: ["InactiveDisks", "InactiveDisk"],
});

/// An item of `InactiveDisks`.
#[non_exhaustive]
pub struct InactiveDisk {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `DeviceSize`.
    pub device_size: Option<String>,
    /// `DeviceCategory`.
    pub device_category: Option<String>,
    /// `DeviceType`.
    pub device_type: Option<String>,
    /// `ReleaseTime`.
    pub release_time: Option<String>,
}

acs_protocol::shape!(InactiveDisk {
    creation_time: "CreationTime",
    device_size: "DeviceSize",
    device_category: "DeviceCategory",
    device_type: "DeviceType",
    release_time: "ReleaseTime",
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
