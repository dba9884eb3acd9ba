//! `DescribeDiagnosticReportAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeDiagnosticReportAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDiagnosticReportAttributes;
///
/// let response = DescribeDiagnosticReportAttributes::new("report-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.ReportNotExist` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDiagnosticReportAttributes(Parameters);

impl DescribeDiagnosticReportAttributes {
    /// A request with what is required.
    ///
    /// - `report_id`: `ReportId`.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ReportId", report_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeDiagnosticReportAttributes => DescribeDiagnosticReportAttributesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeDiagnosticReportAttributes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ReportId").required(),
    ]);

/// The answer to [`DescribeDiagnosticReportAttributes`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ReportId`.
    pub report_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `FinishedTime`.
    pub finished_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `Severity`.
    pub severity: Option<String>,
    /// `MetricSetId`.
    pub metric_set_id: Option<String>,
    /// `MetricResults`.
    pub metric_results: Vec<MetricResult>,
    /// `Attributes`.
    ///
    /// JSON text.
    pub attributes: Option<String>,
}

acs_protocol::shape!(DescribeDiagnosticReportAttributesResponse {
    request_id: "RequestId",
    resource_id: "ResourceId",
    resource_type: "ResourceType",
    report_id: "ReportId",
    status: "Status",
    creation_time: "CreationTime",
    finished_time: "FinishedTime",
    start_time: "StartTime",
    end_time: "EndTime",
    severity: "Severity",
    metric_set_id: "MetricSetId",
    metric_results: ["MetricResults", "MetricResult"],
    attributes: "Attributes",
});

/// An item of `MetricResults`.
#[non_exhaustive]
pub struct MetricResult {
    /// `MetricId`.
    pub metric_id: Option<String>,
    /// `MetricCategory`.
    pub metric_category: Option<String>,
    /// `Severity`.
    pub severity: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `Issues`.
    pub issues: Vec<Issue>,
}

acs_protocol::shape!(MetricResult {
    metric_id: "MetricId",
    metric_category: "MetricCategory",
    severity: "Severity",
    status: "Status",
    issues: ["Issues", "Issue"],
});

/// An item of `Issues`.
#[non_exhaustive]
pub struct Issue {
    /// `IssueId`.
    pub issue_id: Option<String>,
    /// `Severity`.
    pub severity: Option<String>,
    /// `Additional`.
    ///
    /// JSON text.
    pub additional: Option<String>,
    /// `OccurrenceTime`.
    pub occurrence_time: Option<String>,
}

acs_protocol::shape!(Issue {
    issue_id: "IssueId",
    severity: "Severity",
    additional: "Additional",
    occurrence_time: "OccurrenceTime",
});
