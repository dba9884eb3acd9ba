//! `DescribeDiagnosticMetricSets`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeDiagnosticMetricSets`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDiagnosticMetricSets;
///
/// let response = DescribeDiagnosticMetricSets::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDiagnosticMetricSets(Parameters);

impl DescribeDiagnosticMetricSets {
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

    /// Sets `MetricSetIds`.
    ///
    /// At most 100 items.
    pub fn metric_set_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("MetricSetIds", value))
    }

    /// Sets `Type`.
    pub fn r#type(self, value: impl Into<Type>) -> Self {
        Self(self.0.with("Type", value.into()))
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

crate::engine::request!(DescribeDiagnosticMetricSets => DescribeDiagnosticMetricSetsResponse, ACTION);
crate::engine::paginated!(DescribeDiagnosticMetricSets => MetricSet, |response| response.metric_sets);

static ACTION: Action<'static> = Action::new("DescribeDiagnosticMetricSets", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("MetricSets", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribeDiagnosticMetricSets`].
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MetricSets`.
    pub metric_sets: Vec<MetricSet>,
}

acs_protocol::shape!(DescribeDiagnosticMetricSetsResponse {
    request_id: "RequestId",
    next_token: "NextToken",
    metric_sets: "MetricSets",
});

/// The values of `Type`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `User`.
    User,
    /// `Common`.
    Common,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Type {
    User: "User",
    Common: "Common",
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

/// An item of `MetricSets`.
#[non_exhaustive]
pub struct MetricSet {
    /// `MetricSetId`.
    pub metric_set_id: Option<String>,
    /// `MetricSetName`.
    pub metric_set_name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `MetricIds`.
    pub metric_ids: Vec<String>,
}

acs_protocol::shape!(MetricSet {
    metric_set_id: "MetricSetId",
    metric_set_name: "MetricSetName",
    description: "Description",
    r#type: "Type",
    resource_type: "ResourceType",
    metric_ids: "MetricIds",
});
