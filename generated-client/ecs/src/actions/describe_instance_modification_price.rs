//! `DescribeInstanceModificationPrice`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeInstanceModificationPrice`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceModificationPrice;
///
/// let response = DescribeInstanceModificationPrice::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.InstanceTypeOrDataDisk` | 400 |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidDiskCategory.Missing` | 400 |
/// | `InvalidDataDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidDataDiskSize.ValueNotSupported` | 400 |
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `InvalidDiskSize.TooSmall` | 400 |
/// | `OperationDenied.PerformanceLevelNotMatch` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InstanceType.Offline` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `InvalidAction.WithActiveElasticUpgrade` | 400 |
/// | `PriceNotFound` | 400 |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidInstanceType.NotSupportUpgrade` | 403 |
/// | `InstanceExpired` | 403 |
/// | `Throttling.User` | 403 |
/// | `Throttling` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceModificationPrice(Parameters);

impl DescribeInstanceModificationPrice {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Category", value))
    }

    /// Sets `DataDisk`.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with_list::<DataDisk>("DataDisk", value))
    }
}

crate::engine::request!(DescribeInstanceModificationPrice => DescribeInstanceModificationPriceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceModificationPrice", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ]);

/// The answer to [`DescribeInstanceModificationPrice`].
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PriceInfo`.
    pub price_info: Option<PriceInfo>,
}

acs_protocol::shape!(DescribeInstanceModificationPriceResponse {
    request_id: "RequestId",
    price_info: "PriceInfo",
});

/// An item of `DataDisk`.
#[derive(Default)]
pub struct DataDisk(Parameters);

impl DataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }

    /// Sets `Size`.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
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
}

acs_protocol::shape!(PriceInfo {
    rules: ["Rules", "Rule"],
    price: "Price",
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
    /// `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// `Currency`.
    pub currency: Option<String>,
    /// `TradePrice`.
    pub trade_price: Option<f64>,
}

acs_protocol::shape!(Price {
    original_price: "OriginalPrice",
    discount_price: "DiscountPrice",
    currency: "Currency",
    trade_price: "TradePrice",
});
