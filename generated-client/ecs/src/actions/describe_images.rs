//! `DescribeImages`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeImages`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImages;
///
/// let response = DescribeImages::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImageOwnerAlias.ValueNotSupported` | 400 |
/// | `InvalidParamter` | 400 |
/// | `InvalidTag.Mismatch` | 400 |
/// | `InvalidTagCount` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `CurrentAccount.NotSupportPublicImage` | 403 |
/// | `InvalidFilterKey.NotFound` | 404 |
/// | `InvalidFilterValue` | 404 |
/// | `InvalidUsage` | 404 |
/// | `InvalidOSType` | 404 |
/// | `InvalidArchitecture` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImages(Parameters);

impl DescribeImages {
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

    /// Sets `Status`.
    ///
    /// Default: `Available`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Sets `ShowExpired`.
    ///
    /// Default: `false`.
    pub fn show_expired(self, value: bool) -> Self {
        Self(self.0.with("ShowExpired", value))
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `ImageName`.
    pub fn image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageName", value))
    }

    /// Sets `ImageFamily`.
    pub fn image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageFamily", value))
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageOwnerAlias", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `IsSupportIoOptimized`.
    pub fn is_support_io_optimized(self, value: bool) -> Self {
        Self(self.0.with("IsSupportIoOptimized", value))
    }

    /// Sets `IsSupportCloudinit`.
    pub fn is_support_cloudinit(self, value: bool) -> Self {
        Self(self.0.with("IsSupportCloudinit", value))
    }

    /// Sets `OSType`.
    pub fn os_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSType", value))
    }

    /// Sets `Architecture`.
    pub fn architecture(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Architecture", value))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `Usage`.
    pub fn usage(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Usage", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `ActionType`.
    pub fn action_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ActionType", value))
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

    /// Sets `Filter`.
    ///
    /// At most 10 items.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }

    /// Sets `IsPublic`.
    pub fn is_public(self, value: bool) -> Self {
        Self(self.0.with("IsPublic", value))
    }

    /// Sets `ImageOwnerId`.
    pub fn image_owner_id(self, value: i64) -> Self {
        Self(self.0.with("ImageOwnerId", value))
    }
}

crate::engine::request!(DescribeImages => DescribeImagesResponse, ACTION);
crate::engine::paginated!(DescribeImages => Image, |response| response.images);

static ACTION: Action<'static> = Action::new("DescribeImages", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Images", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeImages`].
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `Images`.
    pub images: Vec<Image>,
}

acs_protocol::shape!(DescribeImagesResponse {
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    region_id: "RegionId",
    images: ["Images", "Image"],
});

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

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
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

acs_protocol::object!(Filter);

/// An item of `Images`.
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
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Platform`.
    pub platform: Option<String>,
    /// `OSNameEn`.
    pub os_name_en: Option<String>,
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
    /// `BootMode`.
    pub boot_mode: Option<String>,
    /// `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// `Tags`.
    pub tags: Vec<ImageTag>,
    /// `IsPublic`.
    pub is_public: Option<bool>,
    /// `ImageOwnerId`.
    pub image_owner_id: Option<i64>,
    /// `LoginAsNonRootSupported`.
    pub login_as_non_root_supported: Option<bool>,
    /// `SupplierName`.
    pub supplier_name: Option<String>,
    /// `DetectionOptions`.
    pub detection_options: Option<DetectionOptions>,
    /// `Features`.
    pub features: Option<Features>,
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
    resource_group_id: "ResourceGroupId",
    platform: "Platform",
    os_name_en: "OSNameEn",
    image_name: "ImageName",
    os_name: "OSName",
    image_id: "ImageId",
    os_type: "OSType",
    is_subscribed: "IsSubscribed",
    product_code: "ProductCode",
    architecture: "Architecture",
    boot_mode: "BootMode",
    disk_device_mappings: ["DiskDeviceMappings", "DiskDeviceMapping"],
    tags: ["Tags", "Tag"],
    is_public: "IsPublic",
    image_owner_id: "ImageOwnerId",
    login_as_non_root_supported: "LoginAsNonRootSupported",
    supplier_name: "SupplierName",
    detection_options: "DetectionOptions",
    features: "Features",
});

/// An item of `DiskDeviceMappings`.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `Type`.
    pub r#type: Option<String>,
    /// `ImportOSSBucket`.
    pub import_oss_bucket: Option<String>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `ImportOSSObject`.
    pub import_oss_object: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `Size`.
    pub size: Option<String>,
    /// `RemainTime`.
    pub remain_time: Option<i64>,
    /// `Format`.
    pub format: Option<String>,
}

acs_protocol::shape!(DiskDeviceMapping {
    r#type: "Type",
    import_oss_bucket: "ImportOSSBucket",
    progress: "Progress",
    snapshot_id: "SnapshotId",
    import_oss_object: "ImportOSSObject",
    device: "Device",
    size: "Size",
    remain_time: "RemainTime",
    format: "Format",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ImageTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(ImageTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});

/// What `DetectionOptions` holds.
#[non_exhaustive]
pub struct DetectionOptions {
    /// `Status`.
    pub status: Option<String>,
    /// `Items`.
    pub items: Vec<Item>,
}

acs_protocol::shape!(DetectionOptions {
    status: "Status",
    items: ["Items", "Item"],
});

/// An item of `Items`.
#[non_exhaustive]
pub struct Item {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `RiskLevel`.
    pub risk_level: Option<String>,
    /// `RiskCode`.
    pub risk_code: Option<String>,
}

acs_protocol::shape!(Item {
    name: "Name",
    value: "Value",
    risk_level: "RiskLevel",
    risk_code: "RiskCode",
});

/// What `Features` holds.
#[non_exhaustive]
pub struct Features {
    /// `NvmeSupport`.
    pub nvme_support: Option<String>,
}

acs_protocol::shape!(Features {
    nvme_support: "NvmeSupport",
});
