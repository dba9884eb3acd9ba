//! `CancelCopyImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CancelCopyImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CancelCopyImage;
///
/// let response = CancelCopyImage::new("image-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ImageCreatedNotFromCopy` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `IncorrectImageStatus` | 400 |
/// | `CancelNotSupported` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CancelCopyImage(Parameters);

impl CancelCopyImage {
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
}

crate::engine::request!(CancelCopyImage => CancelCopyImageResponse, ACTION);

static ACTION: Action<'static> = Action::new("CancelCopyImage", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
]);

/// The answer to [`CancelCopyImage`].
#[non_exhaustive]
pub struct CancelCopyImageResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CancelCopyImageResponse {
    request_id: "RequestId",
});
