//! `ModifyImageSharePermission`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyImageSharePermission`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyImageSharePermission;
///
/// let response = ModifyImageSharePermission::new("image-id").send(&client).await?;
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
/// | `InvalidGroup.Malformed` | 400 |
/// | `UnnecessaryParameter.LaunchPermission` | 400 |
/// | `InvalidParameter.LaunchPermission` | 400 |
/// | `ForbiddenParameter.LaunchPermission` | 400 |
/// | `AssumeRoleError` | 403 |
/// | `ImageDescription.ContainsSensitiveWords` | 403 |
/// | `ImageName.ContainsSensitiveWords` | 403 |
/// | `Image.Public` | 403 |
/// | `CurrentRegion.NotSupportPublicImage` | 403 |
/// | `Image.NotPublic` | 403 |
/// | `OperationDeined.FullImage` | 403 |
/// | `QuotaExceed.ShareImage` | 403 |
/// | `QuotaExceed.ShareImageUser` | 403 |
/// | `InvalidImageId.BidMismatch` | 403 |
/// | `OperationDeined.EncryptedSnapshot` | 403 |
/// | `OperationDenied.InvalidImageStatus` | 403 |
/// | `PublicImageAgreement.NotSigned` | 403 |
/// | `InvalidParameter.IsPublic` | 403 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InvalidAccount.NotFound` | 404 |
/// | `InvalidAccount.Forbbiden` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyImageSharePermission(Parameters);

impl ModifyImageSharePermission {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageId", image_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `LaunchPermission`.
    pub fn launch_permission(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchPermission", value))
    }

    /// Sets `AddAccount`.
    ///
    /// At most 10 items.
    pub fn add_account(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AddAccount", value))
    }

    /// Sets `RemoveAccount`.
    ///
    /// At most 10 items.
    pub fn remove_account(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("RemoveAccount", value))
    }

    /// Sets `IsPublic`.
    pub fn is_public(self, value: bool) -> Self {
        Self(self.0.with("IsPublic", value))
    }
}

crate::engine::request!(ModifyImageSharePermission => ModifyImageSharePermissionResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyImageSharePermission", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
]);

/// The answer to [`ModifyImageSharePermission`].
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyImageSharePermissionResponse {
    request_id: "RequestId",
});
