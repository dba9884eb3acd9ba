//! `ModifyInstanceMaintenanceAttributes`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `ModifyInstanceMaintenanceAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceMaintenanceAttributes;
///
/// let response = ModifyInstanceMaintenanceAttributes::new().send(&client).await?;
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
/// | `OperationDenied.NotInWhiteList` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceMaintenanceAttributes(Parameters);

impl ModifyInstanceMaintenanceAttributes {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ActionOnMaintenance", value.into()))
    }

    /// Sets `NotifyOnMaintenance`.
    pub fn notify_on_maintenance(self, value: bool) -> Self {
        Self(self.0.with("NotifyOnMaintenance", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("InstanceId", list::<String>(value)))
    }

    /// Sets `MaintenanceWindow`.
    ///
    /// At most 1 item.
    pub fn maintenance_window(self, value: impl IntoIterator<Item = MaintenanceWindow>) -> Self {
        Self(self.0.with("MaintenanceWindow", list::<MaintenanceWindow>(value)))
    }
}

acs_runtime::request!(ModifyInstanceMaintenanceAttributes => ModifyInstanceMaintenanceAttributesResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("RegionId").required().from(Source::Region)],
    ..Action::new("ModifyInstanceMaintenanceAttributes", &PRODUCT)
};

/// The answer to [`ModifyInstanceMaintenanceAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(ModifyInstanceMaintenanceAttributesResponse {
    request_id: "RequestId",
});

/// An item of `MaintenanceWindow`.
#[derive(Clone, Default, PartialEq)]
pub struct MaintenanceWindow(Parameters);

impl MaintenanceWindow {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("EndTime", value.into()))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("StartTime", value.into()))
    }
}

acs_runtime::object!(MaintenanceWindow);
