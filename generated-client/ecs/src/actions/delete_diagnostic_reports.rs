//! `DeleteDiagnosticReports`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Methods, Parameter, Source};

/// Calls `DeleteDiagnosticReports`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDiagnosticReports;
///
/// let response = DeleteDiagnosticReports::new(["report-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStatus.InProgress` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiagnosticReports(Parameters);

impl DeleteDiagnosticReports {
    /// A request with what is required.
    ///
    /// - `report_ids`: `ReportIds`.
    ///
    ///   1 to 100 items.
    pub fn new(report_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("ReportIds", report_ids))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteDiagnosticReports => DeleteDiagnosticReportsResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDiagnosticReports", &PRODUCT)
    .methods(Methods::Post)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ReportIds").required(),
    ]);

/// The answer to [`DeleteDiagnosticReports`].
#[non_exhaustive]
pub struct DeleteDiagnosticReportsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDiagnosticReportsResponse {
    request_id: "RequestId",
});
