//! `ModifyImageShareGroupPermission`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyImageShareGroupPermission`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyImageShareGroupPermission;
///
/// let response = ModifyImageShareGroupPermission::new("image-id").send(&client).await?;
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
/// | `Forbbiden` | 400 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InvalidGroup.Malformed` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyImageShareGroupPermission(Parameters);

impl ModifyImageShareGroupPermission {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageId", image_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `AddGroup`.
    pub fn add_group(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AddGroup", value))
    }

    /// Sets `RemoveGroup`.
    pub fn remove_group(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("RemoveGroup", value))
    }
}

crate::engine::request!(ModifyImageShareGroupPermission => ModifyImageShareGroupPermissionResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyImageShareGroupPermission", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
]);

/// The answer to [`ModifyImageShareGroupPermission`].
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyImageShareGroupPermissionResponse {
    request_id: "RequestId",
});
