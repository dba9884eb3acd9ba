//! `DescribeInstanceAutoRenewAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeInstanceAutoRenewAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceAutoRenewAttribute;
///
/// let response = DescribeInstanceAutoRenewAttribute::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Throttling` | 400 |
/// | `MissingParameter.InstanceId` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `InvalidParameter.InvalidInstanceId` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidParameter.RenewalStatus` | 403 |
/// | `InvalidParameter.RenewalStatusInstanceId` | 403 |
/// | `InvalidParameter.PageSize` | 403 |
/// | `InvalidParameter.PageNumber` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceAutoRenewAttribute(Parameters);

impl DescribeInstanceAutoRenewAttribute {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `RenewalStatus`.
    pub fn renewal_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RenewalStatus", value))
    }

    /// Sets `PageSize`.
    ///
    /// Matches `^\d+$`.
    pub fn page_size(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PageSize", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Matches `^\d+$`.
    pub fn page_number(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PageNumber", value))
    }
}

crate::engine::request!(DescribeInstanceAutoRenewAttribute => DescribeInstanceAutoRenewAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceAutoRenewAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeInstanceAutoRenewAttribute`].
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `InstanceRenewAttributes`.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
}

acs_protocol::shape!(DescribeInstanceAutoRenewAttributeResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    instance_renew_attributes: ["InstanceRenewAttributes", "InstanceRenewAttribute"],
});

/// An item of `InstanceRenewAttributes`.
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// `PeriodUnit`.
    pub period_unit: Option<String>,
    /// `Duration`.
    pub duration: Option<i64>,
    /// `RenewalStatus`.
    pub renewal_status: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `AutoRenewEnabled`.
    pub auto_renew_enabled: Option<bool>,
}

acs_protocol::shape!(InstanceRenewAttribute {
    period_unit: "PeriodUnit",
    duration: "Duration",
    renewal_status: "RenewalStatus",
    instance_id: "InstanceId",
    auto_renew_enabled: "AutoRenewEnabled",
});
