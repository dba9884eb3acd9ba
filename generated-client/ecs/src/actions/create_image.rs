//! `CreateImage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateImage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateImage;
///
/// let response = CreateImage::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImageName.Malformed` | 400 |
/// | `InvalidImageName.Duplicated` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidImageVersion.Malformed` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `InstanceLockedForSecurity` | 400 |
/// | `InvalidDevice.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidSize.ValueNotSupported` | 400 |
/// | `InvalidDevice.InUse` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidDiskCategory.CreateImage` | 400 |
/// | `InvalidArchitecture.Malformed` | 400 |
/// | `InvalidPlatform.Malformed` | 400 |
/// | `InvalidParameter.AllEmpty` | 400 |
/// | `InvalidParameter.DiskType` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |
/// | `InvalidImageFamily.Malformed` | 400 |
/// | `ImageQuotaExceed.ImageFamily` | 400 |
/// | `ImageFamilyQuotaExceed` | 400 |
/// | `InvalidDiskType.ValueNotSupported` | 400 |
/// | `IdempotenceParamNotMatch` | 400 |
/// | `InvalidBootMode.NotSupport` | 400 |
/// | `IncorrectDiskStatus.NeverAttached` | 403 |
/// | `InvalidSnapshotId.NotReady` | 403 |
/// | `InvalidSnapshot.TooOld` | 403 |
/// | `OperationDenied` | 403 |
/// | `QuotaExceed.Image` | 403 |
/// | `InvalidParamter.Conflict` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `IncorrectDiskStatus.Invalid` | 403 |
/// | `OperationDenied.InvalidSnapshotCategory` | 403 |
/// | `QuotaExceed.Snapshot` | 403 |
/// | `IncorrectDiskStatus.Transferring` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `InvalidSystemSnapshot.Missing` | 403 |
/// | `IncorrectDiskStatus.CreatingSnapshot` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidSnapshotCategory.NotSupportImageCreation` | 403 |
/// | `TooManySnapshot.Unfinished` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `SnapshotNotReady` | 403 |
/// | `IncorrectInstanceStatus.NeedRestart` | 403 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImage(Parameters);

impl CreateImage {
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

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `ImageName`.
    pub fn image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageName", value))
    }

    /// Sets `ImageFamily`.
    pub fn image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageFamily", value))
    }

    /// Sets `ImageVersion`.
    pub fn image_version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageVersion", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `BootMode`.
    pub fn boot_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BootMode", value))
    }

    /// Sets `Architecture`.
    pub fn architecture(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Architecture", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
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
}

crate::engine::request!(CreateImage => CreateImageResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateImage", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateImage`].
#[non_exhaustive]
pub struct CreateImageResponse {
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateImageResponse {
    image_id: "ImageId",
    request_id: "RequestId",
});

/// An item of `DiskDeviceMapping`.
#[derive(Default)]
pub struct DiskDeviceMapping(Parameters);

impl DiskDeviceMapping {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `Size`.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `Device`.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// Sets `DiskType`.
    pub fn disk_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskType", value))
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

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);
