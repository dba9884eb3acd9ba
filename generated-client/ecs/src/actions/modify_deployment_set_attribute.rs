//! `ModifyDeploymentSetAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDeploymentSetAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDeploymentSetAttribute;
///
/// let response = ModifyDeploymentSetAttribute::new("deployment-set-id").send(&client).await?;
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
/// | `InvalidDeploymentSetId.NotFound` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDeploymentSetAttribute(Parameters);

impl ModifyDeploymentSetAttribute {
    /// A request with what is required.
    ///
    /// - `deployment_set_id`: `DeploymentSetId`.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DeploymentSetId", deployment_set_id))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetName", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyDeploymentSetAttribute => ModifyDeploymentSetAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDeploymentSetAttribute", &PRODUCT).parameters(&[
    Parameter::new("DeploymentSetId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ModifyDeploymentSetAttribute`].
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDeploymentSetAttributeResponse {
    request_id: "RequestId",
});
