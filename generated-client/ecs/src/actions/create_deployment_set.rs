//! `CreateDeploymentSet`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateDeploymentSet`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDeploymentSet;
///
/// let response = CreateDeploymentSet::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidDeploymentSetName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidParameter.Domain` | 400 |
/// | `InvalidParameter.Strategy` | 400 |
/// | `InvalidParameter.granularity` | 400 |
/// | `DependencyViolation.domain.granularity` | 400 |
/// | `DependencyViolation.strategy.granularity` | 400 |
/// | `DeploymentSet.GroupQuotaFull` | 400 |
/// | `InvalidParameter.GroupCount` | 400 |
/// | `InvalidZoneId.NotFound` | 400 |
/// | `QuotaExceed.DeploymentSet` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeploymentSet(Parameters);

impl CreateDeploymentSet {
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

    /// Sets `OnUnableToRedeployFailedInstance`.
    pub fn on_unable_to_redeploy_failed_instance(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OnUnableToRedeployFailedInstance", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetName", value))
    }

    /// Sets `Domain`.
    pub fn domain(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Domain", value))
    }

    /// Sets `Granularity`.
    pub fn granularity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Granularity", value))
    }

    /// Sets `Strategy`.
    pub fn strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Strategy", value))
    }

    /// Sets `GroupCount`.
    pub fn group_count(self, value: i64) -> Self {
        Self(self.0.with("GroupCount", value))
    }
}

crate::engine::request!(CreateDeploymentSet => CreateDeploymentSetResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDeploymentSet", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateDeploymentSet`].
#[non_exhaustive]
pub struct CreateDeploymentSetResponse {
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateDeploymentSetResponse {
    deployment_set_id: "DeploymentSetId",
    request_id: "RequestId",
});
