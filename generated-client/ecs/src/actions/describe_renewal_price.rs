//! `DescribeRenewalPrice`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeRenewalPrice`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRenewalPrice;
///
/// let response = DescribeRenewalPrice::new("resource-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidResourceType.ValueNotSupported` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `InvalidPriceUnit.ValueNotSupported` | 400 |
/// | `Throttling` | 400 |
/// | `Throttling.User` | 400 |
/// | `InternalError` | 400 |
/// | `InvalidExpectedRenewDay.Conflict` | 400 |
/// | `InvalidExpectedRenewDay.ValueNotSupported` | 400 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidAction.Unauthorized` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRenewalPrice(Parameters);

impl DescribeRenewalPrice {
    /// A request with what is required.
    ///
    /// - `resource_id`: `ResourceId`.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ResourceId", resource_id))
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

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PriceUnit`.
    pub fn price_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PriceUnit", value))
    }

    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(self, value: i32) -> Self {
        Self(self.0.with("ExpectedRenewDay", value))
    }
}

crate::engine::request!(DescribeRenewalPrice => DescribeRenewalPriceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeRenewalPrice", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ResourceId").required(),
    ]);

/// The answer to [`DescribeRenewalPrice`].
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PriceInfo`.
    pub price_info: Option<PriceInfo>,
}

acs_protocol::shape!(DescribeRenewalPriceResponse {
    request_id: "RequestId",
    price_info: "PriceInfo",
});

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
    /// `DetailInfos`.
    pub detail_infos: Vec<ResourcePriceModel>,
}

acs_protocol::shape!(Price {
    original_price: "OriginalPrice",
    discount_price: "DiscountPrice",
    currency: "Currency",
    trade_price: "TradePrice",
    detail_infos: ["DetailInfos", "ResourcePriceModel"],
});

/// An item of `DetailInfos`.
#[non_exhaustive]
pub struct ResourcePriceModel {
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
}

acs_protocol::shape!(ResourcePriceModel {
    resource: "Resource",
    original_price: "OriginalPrice",
    discount_price: "DiscountPrice",
    trade_price: "TradePrice",
    sub_rules: ["SubRules", "Rule"],
});
