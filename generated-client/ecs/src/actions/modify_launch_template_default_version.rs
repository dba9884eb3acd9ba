//! `ModifyLaunchTemplateDefaultVersion`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyLaunchTemplateDefaultVersion`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyLaunchTemplateDefaultVersion;
///
/// let response = ModifyLaunchTemplateDefaultVersion::new(1).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegion.NotExist` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InnerServiceFailed` | 403 |
/// | `InvalidLaunchTemplate.NotFound` | 404 |
/// | `InvalidLaunchTemplateVersion.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyLaunchTemplateDefaultVersion(Parameters);

impl ModifyLaunchTemplateDefaultVersion {
    /// A request with what is required.
    ///
    /// - `default_version_number`: `DefaultVersionNumber`.
    pub fn new(default_version_number: i64) -> Self {
        Self(Parameters::new().with("DefaultVersionNumber", default_version_number))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateName", value))
    }
}

crate::engine::request!(ModifyLaunchTemplateDefaultVersion => ModifyLaunchTemplateDefaultVersionResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyLaunchTemplateDefaultVersion", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DefaultVersionNumber").required(),
]);

/// The answer to [`ModifyLaunchTemplateDefaultVersion`].
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
}

acs_protocol::shape!(ModifyLaunchTemplateDefaultVersionResponse {
    request_id: "RequestId",
    launch_template_id: "LaunchTemplateId",
});
