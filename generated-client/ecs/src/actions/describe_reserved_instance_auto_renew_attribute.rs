//! `DescribeReservedInstanceAutoRenewAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeReservedInstanceAutoRenewAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeReservedInstanceAutoRenewAttribute;
///
/// let response = DescribeReservedInstanceAutoRenewAttribute::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ChargeTypeViolation` | 403 |
/// | `MissingParamter.InstanceId` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `InvalidParameter` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeReservedInstanceAutoRenewAttribute(Parameters);

impl DescribeReservedInstanceAutoRenewAttribute {
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

    /// Sets `ReservedInstanceId`.
    ///
    /// At most 100 items.
    pub fn reserved_instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ReservedInstanceId", value))
    }
}

crate::engine::request!(
    DescribeReservedInstanceAutoRenewAttribute => DescribeReservedInstanceAutoRenewAttributeResponse,
    ACTION
);

static ACTION: Action<'static> = Action::new("DescribeReservedInstanceAutoRenewAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeReservedInstanceAutoRenewAttribute`].
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ReservedInstanceRenewAttributes`.
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
}

acs_protocol::shape!(DescribeReservedInstanceAutoRenewAttributeResponse {
    request_id: "RequestId",
    reserved_instance_renew_attributes: ["ReservedInstanceRenewAttributes", "ReservedInstanceRenewAttribute"],
});

/// An item of `ReservedInstanceRenewAttributes`.
#[non_exhaustive]
pub struct ReservedInstanceRenewAttribute {
    /// `PeriodUnit`.
    pub period_unit: Option<String>,
    /// `Duration`.
    pub duration: Option<i64>,
    /// `ReservedInstanceId`.
    pub reserved_instance_id: Option<String>,
    /// `RenewalStatus`.
    pub renewal_status: Option<String>,
}

acs_protocol::shape!(ReservedInstanceRenewAttribute {
    period_unit: "PeriodUnit",
    duration: "Duration",
    reserved_instance_id: "ReservedInstanceId",
    renewal_status: "RenewalStatus",
});
