//! `DeleteLaunchTemplateVersion`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteLaunchTemplateVersion`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteLaunchTemplateVersion;
///
/// let response = DeleteLaunchTemplateVersion::new([1]).send(&client).await?;
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
/// | `InvalidOperation.DeleteDefaultVersion` | 403 |
/// | `InnerServiceFailed` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLaunchTemplateVersion(Parameters);

impl DeleteLaunchTemplateVersion {
    /// A request with what is required.
    ///
    /// - `delete_version`: `DeleteVersion`.
    ///
    ///   At most 1000 items.
    pub fn new(delete_version: impl IntoIterator<Item = i64>) -> Self {
        Self(Parameters::new().with_list::<i64>("DeleteVersion", delete_version))
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

crate::engine::request!(DeleteLaunchTemplateVersion => DeleteLaunchTemplateVersionResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteLaunchTemplateVersion", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DeleteVersion").required(),
]);

/// The answer to [`DeleteLaunchTemplateVersion`].
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchTemplateVersions`.
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
}

acs_protocol::shape!(DeleteLaunchTemplateVersionResponse {
    request_id: "RequestId",
    launch_template_versions: ["LaunchTemplateVersions", "LaunchTemplateVersion"],
});

/// An item of `LaunchTemplateVersions`.
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
}

acs_protocol::shape!(LaunchTemplateVersion {
    launch_template_id: "LaunchTemplateId",
    launch_template_version_number: "LaunchTemplateVersionNumber",
});
