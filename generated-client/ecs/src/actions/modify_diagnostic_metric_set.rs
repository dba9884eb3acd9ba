//! `ModifyDiagnosticMetricSet`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Methods, Parameter, Source};

/// Calls `ModifyDiagnosticMetricSet`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDiagnosticMetricSet;
///
/// let response = ModifyDiagnosticMetricSet::new("metric-set-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.MetricSetId` | 400 |
/// | `InvalidParameter.MetricIds` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDiagnosticMetricSet(Parameters);

impl ModifyDiagnosticMetricSet {
    /// A request with what is required.
    ///
    /// - `metric_set_id`: `MetricSetId`.
    pub fn new(metric_set_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("MetricSetId", metric_set_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `MetricIds`.
    ///
    /// 1 to 100 items.
    pub fn metric_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("MetricIds", value))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<ResourceType>) -> Self {
        Self(self.0.with("ResourceType", value.into()))
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

crate::engine::request!(ModifyDiagnosticMetricSet => ModifyDiagnosticMetricSetResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDiagnosticMetricSet", &PRODUCT)
    .methods(Methods::Post)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("MetricSetId").required(),
    ]);

/// The answer to [`ModifyDiagnosticMetricSet`].
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDiagnosticMetricSetResponse {
    request_id: "RequestId",
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
