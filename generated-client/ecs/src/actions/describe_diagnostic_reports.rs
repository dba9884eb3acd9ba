//! `DescribeDiagnosticReports`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeDiagnosticReports`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDiagnosticReports;
///
/// let response = DescribeDiagnosticReports::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDiagnosticReports(Parameters);

impl DescribeDiagnosticReports {
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

    /// Sets `ReportIds`.
    ///
    /// 1 to 100 items.
    pub fn report_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ReportIds", value))
    }

    /// Sets `ResourceIds`.
    ///
    /// 1 to 100 items.
    pub fn resource_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ResourceIds", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<Status>) -> Self {
        Self(self.0.with("Status", value.into()))
    }

    /// Sets `Severity`.
    pub fn severity(self, value: impl Into<Severity>) -> Self {
        Self(self.0.with("Severity", value.into()))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }
}

crate::engine::request!(DescribeDiagnosticReports => DescribeDiagnosticReportsResponse, ACTION);
crate::engine::paginated!(DescribeDiagnosticReports => Report, |response| response.reports);

static ACTION: Action<'static> = Action::new("DescribeDiagnosticReports", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("Reports", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribeDiagnosticReports`].
#[non_exhaustive]
pub struct DescribeDiagnosticReportsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Reports`.
    pub reports: Vec<Report>,
}

acs_protocol::shape!(DescribeDiagnosticReportsResponse {
    request_id: "RequestId",
    next_token: "NextToken",
    reports: ["Reports", "Report"],
});

/// The values of `Status`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `InProgress`.
    InProgress,
    /// `Finished`.
    Finished,
    /// `Failed`.
    Failed,
    /// `inprogress`.
    Inprogress,
    /// `finished`.
    Finished2,
    /// `failed`.
    Failed2,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Status {
    InProgress: "InProgress",
    Finished: "Finished",
    Failed: "Failed",
    Inprogress: "inprogress",
    Finished2: "finished",
    Failed2: "failed",
});

/// The values of `Severity`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// `normal`.
    Normal,
    /// `info`.
    Info,
    /// `warn`.
    Warn,
    /// `critical`.
    Critical,
    /// `Normal`.
    Normal2,
    /// `Info`.
    Info2,
    /// `Warn`.
    Warn2,
    /// `Critical`.
    Critical2,
    /// `unknown`.
    Unknown,
    /// `Unknown`.
    Unknown2,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Severity {
    Normal: "normal",
    Info: "info",
    Warn: "warn",
    Critical: "critical",
    Normal2: "Normal",
    Info2: "Info",
    Warn2: "Warn",
    Critical2: "Critical",
    Unknown: "unknown",
    Unknown2: "Unknown",
});

/// An item of `Reports`.
#[non_exhaustive]
pub struct Report {
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `MetricSetId`.
    pub metric_set_id: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `ReportId`.
    pub report_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `FinishedTime`.
    pub finished_time: Option<String>,
    /// `Severity`.
    pub severity: Option<String>,
    /// `Issues`.
    pub issues: Vec<Issue>,
}

acs_protocol::shape!(Report {
    resource_id: "ResourceId",
    resource_type: "ResourceType",
    metric_set_id: "MetricSetId",
    start_time: "StartTime",
    end_time: "EndTime",
    report_id: "ReportId",
    status: "Status",
    creation_time: "CreationTime",
    finished_time: "FinishedTime",
    severity: "Severity",
    issues: ["Issues", "Issue"],
});

/// An item of `Issues`.
#[non_exhaustive]
pub struct Issue {
    /// `MetricId`.
    pub metric_id: Option<String>,
    /// `MetricCategory`.
    pub metric_category: Option<String>,
    /// `IssueId`.
    pub issue_id: Option<String>,
    /// `Severity`.
    pub severity: Option<String>,
}

acs_protocol::shape!(Issue {
    metric_id: "MetricId",
    metric_category: "MetricCategory",
    issue_id: "IssueId",
    severity: "Severity",
});
