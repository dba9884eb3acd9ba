//! `CreateDiagnosticMetricSet`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Methods, Parameter, Source};

/// Calls `CreateDiagnosticMetricSet`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDiagnosticMetricSet;
///
/// let response = CreateDiagnosticMetricSet::new("instance", ["metric-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.MetricId` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDiagnosticMetricSet(Parameters);

impl CreateDiagnosticMetricSet {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    /// - `metric_ids`: `MetricIds`.
    ///
    ///   1 to 100 items.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        metric_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with("ResourceType", resource_type.into())
            .with_list::<String>("MetricIds", metric_ids);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `MetricSetName`.
    ///
    /// At most 128 characters.
    pub fn metric_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MetricSetName", value))
    }

    /// Sets `Description`.
    ///
    /// At most 255 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(CreateDiagnosticMetricSet => CreateDiagnosticMetricSetResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDiagnosticMetricSet", &PRODUCT)
    .methods(Methods::Post)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ResourceType").required(),
        Parameter::new("MetricIds").required(),
    ]);

/// The answer to [`CreateDiagnosticMetricSet`].
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `MetricSetId`.
    pub metric_set_id: Option<String>,
}

acs_protocol::shape!(CreateDiagnosticMetricSetResponse {
    request_id: "RequestId",
    metric_set_id: "MetricSetId",
});

/// The values of `ResourceType`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// `instance`.
    Instance,
    /// `account`.
    Account,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(ResourceType {
    Instance: "instance",
    Account: "account",
});
