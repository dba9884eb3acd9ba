//! `DeleteDiagnosticMetricSets`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Methods, Parameter, Source};

/// Calls `DeleteDiagnosticMetricSets`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDiagnosticMetricSets;
///
/// let response = DeleteDiagnosticMetricSets::new(["metric-set-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiagnosticMetricSets(Parameters);

impl DeleteDiagnosticMetricSets {
    /// A request with what is required.
    ///
    /// - `metric_set_ids`: `MetricSetIds`.
    ///
    ///   1 to 10 items.
    pub fn new(metric_set_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("MetricSetIds", metric_set_ids))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteDiagnosticMetricSets => DeleteDiagnosticMetricSetsResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDiagnosticMetricSets", &PRODUCT)
    .methods(Methods::Post)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("MetricSetIds").required(),
    ]);

/// The answer to [`DeleteDiagnosticMetricSets`].
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDiagnosticMetricSetsResponse {
    request_id: "RequestId",
});
