//! `DeleteLaunchTemplate`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteLaunchTemplate`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteLaunchTemplate;
///
/// let response = DeleteLaunchTemplate::new().send(&client).await?;
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
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLaunchTemplate(Parameters);

impl DeleteLaunchTemplate {
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

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateName", value))
    }
}

crate::engine::request!(DeleteLaunchTemplate => DeleteLaunchTemplateResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("DeleteLaunchTemplate", &PRODUCT)
        .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DeleteLaunchTemplate`].
#[non_exhaustive]
pub struct DeleteLaunchTemplateResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateVersionNumbers`.
    pub launch_template_version_numbers: Vec<i64>,
}

acs_protocol::shape!(DeleteLaunchTemplateResponse {
    request_id: "RequestId",
    launch_template_id: "LaunchTemplateId",
    launch_template_version_numbers: ["LaunchTemplateVersionNumbers", "versionNumbers"],
});
