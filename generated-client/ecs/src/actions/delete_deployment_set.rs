//! `DeleteDeploymentSet`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteDeploymentSet`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDeploymentSet;
///
/// let response = DeleteDeploymentSet::new("deployment-set-id").send(&client).await?;
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
/// | `DependencyViolation.NotEmpty` | 403 |
/// | `DependencyViolation.ReferByHPC` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeploymentSet(Parameters);

impl DeleteDeploymentSet {
    /// A request with what is required.
    ///
    /// - `deployment_set_id`: `DeploymentSetId`.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DeploymentSetId", deployment_set_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteDeploymentSet => DeleteDeploymentSetResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDeploymentSet", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DeploymentSetId").required(),
]);

/// The answer to [`DeleteDeploymentSet`].
#[non_exhaustive]
pub struct DeleteDeploymentSetResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDeploymentSetResponse {
    request_id: "RequestId",
});
