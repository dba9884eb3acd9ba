//! `ExportImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ExportImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ExportImage;
///
/// let response = ExportImage::new("image-id", "oss-bucket").send(&client).await?;
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
/// | `InvalidImageName.Malformed` | 400 |
/// | `InvalidOSSPrefix.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
/// | `InvalidRegion.NotSupport` | 400 |
/// | `IncorrectImageStatus` | 400 |
/// | `InvalidImageFormat.Malformed` | 400 |
/// | `InvalidOSSBucket.NotFound` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidImage.DiskAmountOrSize` | 400 |
/// | `ImageNotSupported` | 400 |
/// | `InvalidOSSObject.NeedRestore` | 400 |
/// | `InvalidOSSBucket.NotMatched` | 400 |
/// | `InvalidImageFormat.RegionNotSupported` | 400 |
/// | `ImageNotSupported` | 403 |
/// | `ImageIsExporting` | 403 |
/// | `ExportImageFailed` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `NoSetRoletoECSServiceAcount` | 403 |
/// | `InvalidOSS.NotAuthorized` | 403 |
/// | `ConcurrentQuotaExceed.ExportImage` | 403 |
/// | `WeeklyQuotaExceed.ExportImage` | 403 |
/// | `InvalidImageLicense.NotSupported` | 403 |
/// | `InvalidImageCategory.NotSupported` | 403 |
/// | `InvalidOSSBucket.EncryptUnsupported` | 403 |
/// | `InvalidImageId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ExportImage(Parameters);

impl ExportImage {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    /// - `oss_bucket`: `OSSBucket`.
    pub fn new(image_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ImageId", image_id)
            .with_text("OSSBucket", oss_bucket);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `OSSPrefix`.
    pub fn oss_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSSPrefix", value))
    }

    /// Sets `ImageFormat`.
    pub fn image_format(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageFormat", value))
    }

    /// Sets `RoleName`.
    pub fn role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleName", value))
    }
}

crate::engine::request!(ExportImage => ExportImageResponse, ACTION);

static ACTION: Action<'static> = Action::new("ExportImage", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
    Parameter::new("OSSBucket").required(),
]);

/// The answer to [`ExportImage`].
#[non_exhaustive]
pub struct ExportImageResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(ExportImageResponse {
    request_id: "RequestId",
    task_id: "TaskId",
    region_id: "RegionId",
});
