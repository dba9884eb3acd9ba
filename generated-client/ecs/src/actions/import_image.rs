//! `ImportImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ImportImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ImportImage;
///
/// let response = ImportImage::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `UnsupportedSuffix.OSSObject` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidImageName.Malformed` | 400 |
/// | `InvalidOSSObject.Malformed` | 400 |
/// | `InvalidOSSBucket.Malformed` | 400 |
/// | `InvalidOSSObject.Size` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidArchitecture.Malformed` | 400 |
/// | `InvalidPlatform.Malformed` | 400 |
/// | `InvalidOSType.Malformed` | 400 |
/// | `InvalidImageName.Duplicated` | 400 |
/// | `InvalidImageSize` | 400 |
/// | `InvalidDataDiskSize` | 400 |
/// | `InvalidImageFormat.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
/// | `InvalidRegion.NotSupport` | 400 |
/// | `InvalidOSSBucket.NotFound` | 400 |
/// | `InvalidOSSObject.NotFound` | 400 |
/// | `InvalidOSSObject.NeedRestore` | 400 |
/// | `InvalidOSSBucket.NotMatched` | 400 |
/// | `InvalidLicenseType.NotSupported` | 400 |
/// | `InvalidLicenseType.BYOLOnly` | 400 |
/// | `InvalidOSSBucket.FlowLimit` | 400 |
/// | `InvalidImageFormat.RegionNotSupported` | 400 |
/// | `InvalidBootMode.Malformed` | 400 |
/// | `InvalidParameter.DetectionStrategy` | 400 |
/// | `InvalidBootMode.NotSupport` | 400 |
/// | `ImageIsImporting` | 403 |
/// | `QuotaExceed.Image` | 403 |
/// | `ImportImageFailed` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `NoSetRoletoECSServiceAcount` | 403 |
/// | `InvalidParameter.Malformed` | 403 |
/// | `MissingParameter.DiskDeviceMapping` | 403 |
/// | `InvalidOSS.NotAuthorized` | 403 |
/// | `InvalidBlockSize.NotSupport` | 403 |
/// | `InvalidImageFormat.Malformed` | 403 |
/// | `ImageCheckUnsupported.WindowsImage` | 403 |
/// | `InvalidVHDImage.IncorrectSize` | 403 |
/// | `InvalidOSSBucket.EncryptUnsupported` | 403 |
/// | `InvalidArchitecture.PlatformUnsupported` | 403 |
/// | `InvalidAccountStatus.OSSDisabled` | 403 |
/// | `InvalidStorageLocation.NotFound` | 403 |
/// | `InvalidOperation.CloudBoxImageImportRoleRequired` | 403 |
/// | `InvalidOperation.CloudBoxImageImportUnsupported` | 403 |
/// | `InvalidResourceGroup.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportImage(Parameters);

impl ImportImage {
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

    /// Sets `ImageName`.
    pub fn image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Architecture`.
    pub fn architecture(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Architecture", value))
    }

    /// Sets `OSType`.
    pub fn os_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSType", value))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `BootMode`.
    pub fn boot_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BootMode", value))
    }

    /// Sets `RoleName`.
    pub fn role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleName", value))
    }

    /// Sets `LicenseType`.
    pub fn license_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LicenseType", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `DiskDeviceMapping`.
    ///
    /// At most 17 items.
    pub fn disk_device_mapping(self, value: impl IntoIterator<Item = DiskDeviceMapping>) -> Self {
        Self(self.0.with_list::<DiskDeviceMapping>("DiskDeviceMapping", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DetectionStrategy", value))
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageLocationArn", value))
    }
}

crate::engine::request!(ImportImage => ImportImageResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("ImportImage", &PRODUCT).parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`ImportImage`].
#[non_exhaustive]
pub struct ImportImageResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(ImportImageResponse {
    request_id: "RequestId",
    image_id: "ImageId",
    task_id: "TaskId",
    region_id: "RegionId",
});

/// An item of `DiskDeviceMapping`.
#[derive(Default)]
pub struct DiskDeviceMapping(Parameters);

impl DiskDeviceMapping {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskImSize`.
    pub fn disk_im_size(self, value: i32) -> Self {
        Self(self.0.with("DiskImSize", value))
    }

    /// Sets `Device`.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// Sets `OSSBucket`.
    pub fn oss_bucket(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSSBucket", value))
    }

    /// Sets `Format`.
    pub fn format(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Format", value))
    }

    /// Sets `OSSObject`.
    pub fn oss_object(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSSObject", value))
    }

    /// Sets `DiskImageSize`.
    pub fn disk_image_size(self, value: i32) -> Self {
        Self(self.0.with("DiskImageSize", value))
    }
}

acs_protocol::object!(DiskDeviceMapping);

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
