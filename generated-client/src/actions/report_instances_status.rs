//! `ReportInstancesStatus`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

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
#[derive(Clone, PartialEq)]
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
            .with("Description", description.into())
            .with("InstanceId", list::<String>(instance_id));
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `Reason`.
    pub fn reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Reason", value.into()))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("StartTime", value.into()))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("EndTime", value.into()))
    }

    /// Sets `IssueCategory`.
    pub fn issue_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("IssueCategory", value.into()))
    }

    /// Sets `DiskId`.
    ///
    /// At most 100 items.
    pub fn disk_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("DiskId", list::<String>(value)))
    }

    /// Sets `Device`.
    ///
    /// At most 100 items.
    pub fn device(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("Device", list::<String>(value)))
    }
}

acs_runtime::request!(ReportInstancesStatus => ReportInstancesStatusResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("Description").required(),
        Parameter::new("InstanceId").required(),
    ],
    ..Action::new("ReportInstancesStatus", &PRODUCT)
};

/// The answer to [`ReportInstancesStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstancesStatusResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(ReportInstancesStatusResponse {
    request_id: "RequestId",
});
