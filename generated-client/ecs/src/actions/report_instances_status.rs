//! `ReportInstancesStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReportInstancesStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReportInstancesStatus;
///
/// let response = ReportInstancesStatus::new("description", ["instance-id"]).send(&client).await?;
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
/// | `InstanceIdLimitExceeded` | 403 |
/// | `DiskIdLimitExceeded` | 403 |
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `MissingParameter` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReportInstancesStatus(Parameters);

impl ReportInstancesStatus {
    /// A request with what is required.
    ///
    /// - `description`: `Description`.
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(description: impl Into<String>, instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("Description", description)
            .with_list::<String>("InstanceId", instance_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Reason`.
    pub fn reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Reason", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `IssueCategory`.
    pub fn issue_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IssueCategory", value))
    }

    /// Sets `DiskId`.
    ///
    /// At most 100 items.
    pub fn disk_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("DiskId", value))
    }

    /// Sets `Device`.
    ///
    /// At most 100 items.
    pub fn device(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Device", value))
    }
}

crate::engine::request!(ReportInstancesStatus => ReportInstancesStatusResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReportInstancesStatus", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Description").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`ReportInstancesStatus`].
#[non_exhaustive]
pub struct ReportInstancesStatusResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReportInstancesStatusResponse {
    request_id: "RequestId",
});
