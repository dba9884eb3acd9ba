//! `DescribePrice`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Parameter, Source};
use acs_protocol::{Parameters, Value};

/// Calls `DescribePrice`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribePrice;
///
/// let response = DescribePrice::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSpotAuthorized` | 400 |
/// | `Invalid.ZoneId` | 400 |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |
/// | `InvalidInternetMaxBandwidthOut.ValueNotSupported` | 400 |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidNetworkType.Mismatch` | 400 |
/// | `InvalidDiskCategory.Mismatch` | 400 |
/// | `InvalidIoOptimizedValue.ValueNotSupported` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `InstanceDiskCategoryLimitExceed` | 400 |
/// | `InstanceDiskNumber.LimitExceed` | 400 |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 400 |
/// | `InvalidSystemDiskSize.LessThanImageSize` | 400 |
/// | `Throttling` | 400 |
/// | `Throttling.User` | 400 |
/// | `PriceNotFound` | 400 |
/// | `InvalidResourceType.ValueNotSupported` | 400 |
/// | `InvalidPriceUnit.ValueNotSupported` | 400 |
/// | `EncryptedOption.Conflict` | 400 |
/// | `IncorrectImageStatus` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `InvalidCapacity.ValueNotSupported` | 400 |
/// | `InvalidActivity.NotSupported` | 400 |
/// | `InvalidEncrypted.NotMatchEncryptAlgorithm` | 400 |
/// | `InvalidEncrypted.NotMatchKmsKeyId` | 400 |
/// | `InvalidEncrypted.NotMatchSnapshot` | 400 |
/// | `InvalidEncryptAlgorithm.NotMatchSnapshot` | 400 |
/// | `InvalidKmsKeyId.NotMatchSnapshot` | 400 |
/// | `InvalidEncryptAlgorithm` | 400 |
/// | `InvalidAssuranceTimes.NotSupported` | 400 |
/// | `InvalidParameter.Platform` | 400 |
/// | `InvalidOperation.InstanceRenewWithDowngradeInPlan` | 400 |
/// | `ImageNotSubscribed` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidSystemDiskCategory.ValueUnauthorized` | 403 |
/// | `InstanceDiskCategoryLimitExceed` | 403 |
/// | `ImageRemovedInMarket` | 403 |
/// | `QuotaExceed.PortableCloudDisk` | 403 |
/// | `Forbbiden` | 403 |
/// | `InstanceDiskNumLimitExceed` | 403 |
/// | `IoOptimized.NotSupported` | 403 |
/// | `ImageNotSupportInstanceType` | 403 |
/// | `InvalidDiskSize.TooSmall` | 403 |
/// | `InvalidDiskCategory.Mismatch` | 403 |
/// | `InvalidDiskCategory.NotSupported` | 403 |
/// | `QuotaExceed.BuyImage` | 403 |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |
/// | `RegionUnauthorized` | 403 |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |
/// | `InstanceType.Offline` | 403 |
/// | `InvalidAmount.Malformed` | 403 |
/// | `InvalidChargeType.MarketImage` | 403 |
/// | `InvalidDiskIds.NotFound` | 403 |
/// | `PrePaidInstance.Expired` | 403 |
/// | `OperationDenied.PerformanceLevelNotMatch` | 403 |
/// | `InvalidAction.Unauthorized` | 403 |
/// | `InvalidRegionId.NotSupportEncryptAlgorithm` | 403 |
/// | `InvalidIspType.ValueNotSupported` | 403 |
/// | `UnsupportedIspChargeType` | 403 |
/// | `UnsupportedIspClassicNetwork` | 403 |
/// | `InvalidIspBandwidthOut` | 403 |
/// | `UnsupportedIspNetworkChargeType` | 403 |
/// | `InvalidIspUID` | 403 |
/// | `UnsupportedIspRegion` | 403 |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |
/// | `InvalidOperation.PublicIpAddressNoStock` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `OperationDenied` | 404 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `IoOptimized.NotSupported` | 404 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `DependencyViolation.IoOptimized` | 404 |
/// | `InvalidSystemDiskSize.LessThanImageSize` | 404 |
/// | `InvalidSystemDiskSize.LessThanMinSize` | 404 |
/// | `InvalidSystemDiskSize.MoreThanMaxSize` | 404 |
/// | `InvalidInternetMaxBandwidthOut.ValueNotSupported` | 404 |
/// | `InvalidSystemDiskSize.ValueNotSupported` | 404 |
/// | `InvalidInstanceType.Missing` | 404 |
/// | `InvalidInstanceType.ValueNotSupported` | 404 |
/// | `InvalidNetworkType.ValueNotSupported` | 404 |
/// | `InvalidDiskCategory.Missing` | 404 |
/// | `Invalid.InstanceId.NotFound` | 404 |
/// | `InvalidMarketImage.NotFound` | 404 |
/// | `InvalidDiskIds.NotPortable` | 404 |
/// | `InvalidSystemDisk.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidDedicatedHostType.Missing` | 404 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribePrice(Parameters);

impl DescribePrice {
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

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostType", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IoOptimized", value))
    }

    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceNetworkType", value))
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InternetChargeType", value))
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Category", value))
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Size", value))
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.PerformanceLevel", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PriceUnit`.
    pub fn price_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PriceUnit", value))
    }

    /// Sets `Amount`.
    pub fn amount(self, value: i32) -> Self {
        Self(self.0.with("Amount", value))
    }

    /// Sets `OfferingType`.
    pub fn offering_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OfferingType", value))
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(self, value: i32) -> Self {
        Self(self.0.with("InstanceAmount", value))
    }

    /// Sets `Scope`.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Scope", value))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `Capacity`.
    pub fn capacity(self, value: i32) -> Self {
        Self(self.0.with("Capacity", value))
    }

    /// Sets `AssuranceTimes`.
    pub fn assurance_times(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AssuranceTimes", value))
    }

    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(self, value: i32) -> Self {
        Self(self.0.with("InstanceCpuCoreCount", value))
    }

    /// Sets `Isp`.
    pub fn isp(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Isp", value))
    }

    /// Sets `InstanceTypeList`.
    ///
    /// At most 100 items.
    pub fn instance_type_list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceTypeList", value))
    }

    /// Sets `SpotStrategy`.
    ///
    /// Default: `NoSpot`.
    pub fn spot_strategy(self, value: impl Into<SpotStrategy>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `DataDisk`.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with_list::<DataDisk>("DataDisk", value))
    }

    /// Sets `SchedulerOptions.DedicatedHostId`.
    pub fn scheduler_options_dedicated_host_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SchedulerOptions.DedicatedHostId", value))
    }
}

crate::engine::request!(DescribePrice => DescribePriceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribePrice", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribePrice`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PriceInfo`.
    pub price_info: Option<PriceInfo>,
}

acs_protocol::shape!(DescribePriceResponse {
    request_id: "RequestId",
    price_info: "PriceInfo",
});

/// The values of `SpotStrategy`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpotStrategy {
    /// `NoSpot`.
    NoSpot,
    /// `SpotWithPriceLimit`.
    SpotWithPriceLimit,
    /// `SpotAsPriceGo`.
    SpotAsPriceGo,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(SpotStrategy {
    NoSpot: "NoSpot",
    SpotWithPriceLimit: "SpotWithPriceLimit",
    SpotAsPriceGo: "SpotAsPriceGo",
});

/// An item of `DataDisk`.
#[derive(Default)]
pub struct DataDisk(Parameters);

impl DataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `Size`.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }
}

acs_protocol::object!(DataDisk);

/// What `PriceInfo` holds.
#[non_exhaustive]
pub struct PriceInfo {
    /// `Rules`.
    pub rules: Vec<Rule>,
    /// `Price`.
    pub price: Option<Price>,
    /// `RelatedPrice`.
    pub related_price: Option<RelatedPrice>,
}

acs_protocol::shape!(PriceInfo {
    rules: ["Rules", "Rule"],
    price: "Price",
    related_price: "RelatedPrice",
});

/// An item of `Rules`.
#[non_exhaustive]
pub struct Rule {
    /// `Description`.
    pub description: Option<String>,
    /// `RuleId`.
    pub rule_id: Option<i64>,
}

acs_protocol::shape!(Rule {
    description: "Description",
    rule_id: "RuleId",
});

/// What `Price` holds.
#[non_exhaustive]
pub struct Price {
    /// `OriginalPrice`.
    pub original_price: Option<f64>,
    /// `ReservedInstanceHourPrice`.
    pub reserved_instance_hour_price: Option<f64>,
    /// `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// `Currency`.
    pub currency: Option<String>,
    /// `TradePrice`.
    pub trade_price: Option<f64>,
    /// `Coupons`.
    pub coupons: Value,
    /// `DetailInfos`.
    pub detail_infos: Vec<DetailInfo>,
    /// `RuleIdSet`.
    pub rule_id_set: Value,
    /// `Promotions`.
    pub promotions: Value,
}

acs_protocol::shape!(Price {
    original_price: "OriginalPrice",
    reserved_instance_hour_price: "ReservedInstanceHourPrice",
    discount_price: "DiscountPrice",
    currency: "Currency",
    trade_price: "TradePrice",
    coupons: "Coupons",
    detail_infos: ["DetailInfos", "DetailInfo"],
    rule_id_set: "RuleIdSet",
    promotions: "Promotions",
});

/// An item of `DetailInfos`.
#[non_exhaustive]
pub struct DetailInfo {
    /// `Resource`.
    pub resource: Option<String>,
    /// `OriginalPrice`.
    pub original_price: Option<f64>,
    /// `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// `TradePrice`.
    pub trade_price: Option<f64>,
    /// `SubRules`.
    pub sub_rules: Vec<Rule>,
    /// `Attributes`.
    pub attributes: Value,
}

acs_protocol::shape!(DetailInfo {
    resource: "Resource",
    original_price: "OriginalPrice",
    discount_price: "DiscountPrice",
    trade_price: "TradePrice",
    sub_rules: ["SubRules", "Rule"],
    attributes: "Attributes",
});

/// What `RelatedPrice` holds.
#[non_exhaustive]
pub struct RelatedPrice {
    /// `MarketplaceImagePrice`.
    pub marketplace_image_price: Option<MarketplaceImagePrice>,
}

acs_protocol::shape!(RelatedPrice {
    marketplace_image_price: "MarketplaceImagePrice",
});

/// What `MarketplaceImagePrice` holds.
#[non_exhaustive]
pub struct MarketplaceImagePrice {
    /// `Currency`.
    pub currency: Option<String>,
    /// `OriginalPrice`.
    pub original_price: Option<f64>,
    /// `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// `TradePrice`.
    pub trade_price: Option<f64>,
}

acs_protocol::shape!(MarketplaceImagePrice {
    currency: "Currency",
    original_price: "OriginalPrice",
    discount_price: "DiscountPrice",
    trade_price: "TradePrice",
});
