//! `ModifyInstanceMaintenanceAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

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
#[derive(Default)]
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
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ActionOnMaintenance", value))
    }

    /// Sets `NotifyOnMaintenance`.
    pub fn notify_on_maintenance(self, value: bool) -> Self {
        Self(self.0.with("NotifyOnMaintenance", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `MaintenanceWindow`.
    ///
    /// At most 1 item.
    pub fn maintenance_window(self, value: impl IntoIterator<Item = MaintenanceWindow>) -> Self {
        Self(self.0.with_list::<MaintenanceWindow>("MaintenanceWindow", value))
    }
}

crate::engine::request!(ModifyInstanceMaintenanceAttributes => ModifyInstanceMaintenanceAttributesResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceMaintenanceAttributes", &PRODUCT)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`ModifyInstanceMaintenanceAttributes`].
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceMaintenanceAttributesResponse {
    request_id: "RequestId",
});

/// An item of `MaintenanceWindow`.
#[derive(Default)]
pub struct MaintenanceWindow(Parameters);

impl MaintenanceWindow {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }
}

acs_protocol::object!(MaintenanceWindow);
