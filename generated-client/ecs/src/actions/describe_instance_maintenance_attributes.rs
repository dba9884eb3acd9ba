//! `DescribeInstanceMaintenanceAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeInstanceMaintenanceAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceMaintenanceAttributes;
///
/// let response = DescribeInstanceMaintenanceAttributes::new().send(&client).await?;
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
/// | `InvalidParameter` | 403 |
/// | `InstanceIdLimitExceeded` | 403 |
/// | `OperationDenied.NotInWhiteList` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceMaintenanceAttributes(Parameters);

impl DescribeInstanceMaintenanceAttributes {
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

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }
}

crate::engine::request!(DescribeInstanceMaintenanceAttributes => DescribeInstanceMaintenanceAttributesResponse, ACTION);
crate::engine::paginated!(
    DescribeInstanceMaintenanceAttributes => MaintenanceAttribute,
    |response| response.maintenance_attributes
);

static ACTION: Action<'static> = Action::new("DescribeInstanceMaintenanceAttributes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("MaintenanceAttributes", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeInstanceMaintenanceAttributes`].
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `MaintenanceAttributes`.
    pub maintenance_attributes: Vec<MaintenanceAttribute>,
}

acs_protocol::shape!(DescribeInstanceMaintenanceAttributesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    maintenance_attributes: ["MaintenanceAttributes", "MaintenanceAttribute"],
});

/// An item of `MaintenanceAttributes`.
#[non_exhaustive]
pub struct MaintenanceAttribute {
    /// `NotifyOnMaintenance`.
    pub notify_on_maintenance: Option<bool>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `MaintenanceWindows`.
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// `ActionOnMaintenance`.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
}

acs_protocol::shape!(MaintenanceAttribute {
    notify_on_maintenance: "NotifyOnMaintenance",
    instance_id: "InstanceId",
    maintenance_windows: ["MaintenanceWindows", "MaintenanceWindow"],
    action_on_maintenance: "ActionOnMaintenance",
});

/// An item of `MaintenanceWindows`.
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
}

acs_protocol::shape!(MaintenanceWindow {
    end_time: "EndTime",
    start_time: "StartTime",
});

/// What `ActionOnMaintenance` holds.
#[non_exhaustive]
pub struct ActionOnMaintenance {
    /// `DefaultValue`.
    pub default_value: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `SupportedValues`.
    pub supported_values: Vec<String>,
}

acs_protocol::shape!(ActionOnMaintenance {
    default_value: "DefaultValue",
    value: "Value",
    supported_values: ["SupportedValues", "SupportedValue"],
});
