//! `CopyImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CopyImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CopyImage;
///
/// let response = CopyImage::new("image-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDescription.Malformed` | 400 |
/// | `SourceRegion.NotFound` | 400 |
/// | `DestinationRegion.NotFound` | 400 |
/// | `IncorrectImageStatus` | 400 |
/// | `InvalidSnapshotId.NotFound` | 400 |
/// | `InvalidImageName.Duplicated` | 400 |
/// | `InvalidParameter.EncryptedIllegal` | 400 |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 400 |
/// | `InvalidEncryptAlgorithm` | 400 |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 400 |
/// | `OperationDenied.CommunityImage` | 400 |
/// | `InvalidImageName.Malformed` | 400 |
/// | `InvalidParameter.KmsNotEnabled` | 400 |
/// | `InvalidAliUid.IsNull` | 401 |
/// | `Forbbiden` | 403 |
/// | `QuotaExceed.Image` | 403 |
/// | `QuotaExceed.Snapshot` | 403 |
/// | `OperationDenied.ImageCopying` | 403 |
/// | `RegionNotSupportCopy` | 403 |
/// | `InvalidSnapshot.TooOld` | 403 |
/// | `OperationDenied` | 403 |
/// | `IncorrectDestinationRegion` | 403 |
/// | `SizeExceed.Image` | 403 |
/// | `OperationDeined.EncryptedSnapshot` | 403 |
/// | `OperationDenied.SameRegionOnly` | 403 |
/// | `OperationDenied.NotPublished` | 403 |
/// | `OperationDenied.NotAuthorized` | 403 |
/// | `OperationDenied.EncryptSnapshotAcrossRegion` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |
/// | `OperationDenied.KmsServiceUnauthorized` | 403 |
/// | `OperationDenied.NonCompliantDestinationRegion` | 403 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CopyImage(Parameters);

impl CopyImage {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageId", image_id))
    }

    /// Sets `DestinationImageName`.
    pub fn destination_image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestinationImageName", value))
    }

    /// Sets `DestinationDescription`.
    pub fn destination_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestinationDescription", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestinationRegionId", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(CopyImage => CopyImageResponse, ACTION);

static ACTION: Action<'static> = Action::new("CopyImage", &PRODUCT).parameters(&[
    Parameter::new("ImageId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`CopyImage`].
#[non_exhaustive]
pub struct CopyImageResponse {
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CopyImageResponse {
    image_id: "ImageId",
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
