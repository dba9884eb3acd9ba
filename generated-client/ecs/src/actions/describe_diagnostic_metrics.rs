//! `DescribeDiagnosticMetrics`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeDiagnosticMetrics`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDiagnosticMetrics;
///
/// let response = DescribeDiagnosticMetrics::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDiagnosticMetrics(Parameters);

impl DescribeDiagnosticMetrics {
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

    /// Sets `MetricIds`.
    ///
    /// At most 100 items.
    pub fn metric_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("MetricIds", value))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<ResourceType>) -> Self {
        Self(self.0.with("ResourceType", value.into()))
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

crate::engine::request!(DescribeDiagnosticMetrics => DescribeDiagnosticMetricsResponse, ACTION);
crate::engine::paginated!(DescribeDiagnosticMetrics => Metric, |response| response.metrics);

static ACTION: Action<'static> = Action::new("DescribeDiagnosticMetrics", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("Metrics", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribeDiagnosticMetrics`].
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Metrics`.
    pub metrics: Vec<Metric>,
}

acs_protocol::shape!(DescribeDiagnosticMetricsResponse {
    request_id: "RequestId",
    next_token: "NextToken",
    metrics: "Metrics",
});

/// The values of `ResourceType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// `instance`.
    Instance,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(ResourceType { Instance: "instance" });

/// An item of `Metrics`.
#[non_exhaustive]
pub struct Metric {
    /// `MetricId`.
    pub metric_id: Option<String>,
    /// `MetricName`.
    pub metric_name: Option<String>,
    /// `MetricCategory`.
    pub metric_category: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `GuestMetric`.
    pub guest_metric: Option<bool>,
    /// `SupportedOperatingSystem`.
    pub supported_operating_system: Option<String>,
}

acs_protocol::shape!(Metric {
    metric_id: "MetricId",
    metric_name: "MetricName",
    metric_category: "MetricCategory",
    description: "Description",
    resource_type: "ResourceType",
    guest_metric: "GuestMetric",
    supported_operating_system: "SupportedOperatingSystem",
});
