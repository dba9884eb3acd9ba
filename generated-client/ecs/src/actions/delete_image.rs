//! `DeleteImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteImage;
///
/// let response = DeleteImage::new("image-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ImageUsingByInstance` | 403 |
/// | `ImageUseShared` | 403 |
/// | `OperationDenied.ImageCopying` | 403 |
/// | `ImageIsImporting` | 403 |
/// | `ImageIsExporting` | 403 |
/// | `ImageIsPublic` | 403 |
/// | `InvalidImageId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteImage(Parameters);

impl DeleteImage {
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

    /// Sets `Force`.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }
}

crate::engine::request!(DeleteImage => DeleteImageResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteImage", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
]);

/// The answer to [`DeleteImage`].
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteImageResponse {
    request_id: "RequestId",
});
