//! `CreateDiagnosticReport`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateDiagnosticReport`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDiagnosticReport;
///
/// let response = CreateDiagnosticReport::new("resource-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidResource.NotExists` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidAxt.ServiceNotReady` | 403 |
/// | `Forbidden.CreateSLR` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDiagnosticReport(Parameters);

impl CreateDiagnosticReport {
    /// A request with what is required.
    ///
    /// - `resource_id`: `ResourceId`.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ResourceId", resource_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set. At least 1 character.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `MetricSetId`.
    pub fn metric_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MetricSetId", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }
}

crate::engine::request!(CreateDiagnosticReport => CreateDiagnosticReportResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDiagnosticReport", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ResourceId").required(),
]);

/// The answer to [`CreateDiagnosticReport`].
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ReportId`.
    pub report_id: Option<String>,
}

acs_protocol::shape!(CreateDiagnosticReportResponse {
    request_id: "RequestId",
    report_id: "ReportId",
});
