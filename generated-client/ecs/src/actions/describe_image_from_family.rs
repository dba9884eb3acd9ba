//! `DescribeImageFromFamily`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeImageFromFamily`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImageFromFamily;
///
/// let response = DescribeImageFromFamily::new("image-family").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidUser.Unauthorized` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImageFromFamily(Parameters);

impl DescribeImageFromFamily {
    /// A request with what is required.
    ///
    /// - `image_family`: `ImageFamily`.
    pub fn new(image_family: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageFamily", image_family))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeImageFromFamily => DescribeImageFromFamilyResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeImageFromFamily", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ImageFamily").required(),
    ]);

/// The answer to [`DescribeImageFromFamily`].
#[non_exhaustive]
pub struct DescribeImageFromFamilyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Image`.
    pub image: Option<Image>,
}

acs_protocol::shape!(DescribeImageFromFamilyResponse {
    request_id: "RequestId",
    image: "Image",
});

/// What `Image` holds.
#[non_exhaustive]
pub struct Image {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `IsCopied`.
    pub is_copied: Option<bool>,
    /// `IsSupportIoOptimized`.
    pub is_support_io_optimized: Option<bool>,
    /// `ImageOwnerAlias`.
    pub image_owner_alias: Option<String>,
    /// `IsSupportCloudinit`.
    pub is_support_cloudinit: Option<bool>,
    /// `ImageVersion`.
    pub image_version: Option<String>,
    /// `Usage`.
    pub usage: Option<String>,
    /// `IsSelfShared`.
    pub is_self_shared: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
    /// `Platform`.
    pub platform: Option<String>,
    /// `ImageName`.
    pub image_name: Option<String>,
    /// `OSName`.
    pub os_name: Option<String>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `OSType`.
    pub os_type: Option<String>,
    /// `IsSubscribed`.
    pub is_subscribed: Option<bool>,
    /// `ProductCode`.
    pub product_code: Option<String>,
    /// `Architecture`.
    pub architecture: Option<String>,
    /// `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

acs_protocol::shape!(Image {
    creation_time: "CreationTime",
    status: "Status",
    image_family: "ImageFamily",
    progress: "Progress",
    is_copied: "IsCopied",
    is_support_io_optimized: "IsSupportIoOptimized",
    image_owner_alias: "ImageOwnerAlias",
    is_support_cloudinit: "IsSupportCloudinit",
    image_version: "ImageVersion",
    usage: "Usage",
    is_self_shared: "IsSelfShared",
    description: "Description",
    size: "Size",
    platform: "Platform",
    image_name: "ImageName",
    os_name: "OSName",
    image_id: "ImageId",
    os_type: "OSType",
    is_subscribed: "IsSubscribed",
    product_code: "ProductCode",
    architecture: "Architecture",
    disk_device_mappings: ["DiskDeviceMappings", "DiskDeviceMapping"],
    tags: ["Tags", "Tag"],
});

/// An item of `DiskDeviceMappings`.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `Type`.
    pub r#type: Option<String>,
    /// `ImportOSSBucket`.
    pub import_oss_bucket: Option<String>,
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `ImportOSSObject`.
    pub import_oss_object: Option<String>,
    /// `Size`.
    pub size: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `Format`.
    pub format: Option<String>,
}

acs_protocol::shape!(DiskDeviceMapping {
    r#type: "Type",
    import_oss_bucket: "ImportOSSBucket",
    snapshot_id: "SnapshotId",
    import_oss_object: "ImportOSSObject",
    size: "Size",
    device: "Device",
    format: "Format",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct Tag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(Tag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
