//! `DescribeInstanceHistoryEvents`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeInstanceHistoryEvents`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceHistoryEvents;
///
/// let response = DescribeInstanceHistoryEvents::new().send(&client).await?;
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
/// | `EventIdLimitExceeded` | 403 |
/// | `InvalidParameter.TimeEndBeforeStart` | 403 |
/// | `OperationDenied.NotInWhiteList` | 403 |
/// | `MissingParameter` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceHistoryEvents(Parameters);

impl DescribeInstanceHistoryEvents {
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

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `EventCycleStatus`.
    pub fn event_cycle_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EventCycleStatus", value))
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

    /// Sets `ImpactLevel`.
    pub fn impact_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImpactLevel", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// Sets `EventId`.
    ///
    /// At most 100 items.
    pub fn event_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("EventId", value))
    }

    /// Sets `InstanceEventCycleStatus`.
    ///
    /// At most 10 items.
    pub fn instance_event_cycle_status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceEventCycleStatus", value))
    }

    /// Sets `InstanceEventType`.
    ///
    /// At most 30 items.
    pub fn instance_event_type(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceEventType", value))
    }

    /// Sets `ResourceId`.
    ///
    /// At most 100 items.
    pub fn resource_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ResourceId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(DescribeInstanceHistoryEvents => DescribeInstanceHistoryEventsResponse, ACTION);
crate::engine::paginated!(
    DescribeInstanceHistoryEvents => InstanceSystemEventType,
    |response| response.instance_system_event_set
);

static ACTION: Action<'static> = Action::new("DescribeInstanceHistoryEvents", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("InstanceSystemEventSet", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeInstanceHistoryEvents`].
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `InstanceSystemEventSet`.
    pub instance_system_event_set: Vec<InstanceSystemEventType>,
}

acs_protocol::shape!(DescribeInstanceHistoryEventsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instance_system_event_set: ["InstanceSystemEventSet", "InstanceSystemEventType"],
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

/// An item of `InstanceSystemEventSet`.
#[non_exhaustive]
pub struct InstanceSystemEventType {
    /// `EventId`.
    pub event_id: Option<String>,
    /// `EventPublishTime`.
    pub event_publish_time: Option<String>,
    /// `EventFinishTime`.
    pub event_finish_time: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ImpactLevel`.
    pub impact_level: Option<String>,
    /// `NotBefore`.
    pub not_before: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Reason`.
    pub reason: Option<String>,
    /// `EventType`.
    pub event_type: Option<EventType>,
    /// `EventCycleStatus`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// `ExtendedAttribute`.
    pub extended_attribute: Option<ExtendedAttribute>,
}

acs_protocol::shape!(InstanceSystemEventType {
    event_id: "EventId",
    event_publish_time: "EventPublishTime",
    event_finish_time: "EventFinishTime",
    resource_type: "ResourceType",
    impact_level: "ImpactLevel",
    not_before: "NotBefore",
    instance_id: "InstanceId",
    reason: "Reason",
    event_type: "EventType",
    event_cycle_status: "EventCycleStatus",
    extended_attribute: "ExtendedAttribute",
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

/// What `ExtendedAttribute` holds.
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// `Device`.
    pub device: Option<String>,
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// `InactiveDisks`.
    pub inactive_disks: Vec<InactiveDisk>,
    /// `HostType`.
    pub host_type: Option<String>,
    /// `HostId`.
    pub host_id: Option<String>,
    /// `MigrationOptions`.
    pub migration_options: Vec<String>,
    /// `OnlineRepairPolicy`.
    pub online_repair_policy: Option<String>,
    /// `Rack`.
    pub rack: Option<String>,
    /// `PunishType`.
    pub punish_type: Option<String>,
    /// `PunishDomain`.
    pub punish_domain: Option<String>,
    /// `PunishUrl`.
    pub punish_url: Option<String>,
    /// `Code`.
    pub code: Option<String>,
    /// `CanAccept`.
    pub can_accept: Option<String>,
    /// `ResponseResult`.
    pub response_result: Option<String>,
}

acs_protocol::shape!(ExtendedAttribute {
    device: "Device",
    disk_id: "DiskId",
    inactive_disks: ["InactiveDisks", "InactiveDisk"],
    host_type: "HostType",
    host_id: "HostId",
    migration_options: ["MigrationOptions", "MigrationOption"],
    online_repair_policy: "OnlineRepairPolicy",
    rack: "Rack",
    punish_type: "PunishType",
    punish_domain: "PunishDomain",
    punish_url: "PunishUrl",
    code: "Code",
    can_accept: "CanAccept",
    response_result: "ResponseResult",
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
