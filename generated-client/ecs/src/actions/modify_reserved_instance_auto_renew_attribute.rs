//! `ModifyReservedInstanceAutoRenewAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyReservedInstanceAutoRenewAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyReservedInstanceAutoRenewAttribute;
///
/// let response = ModifyReservedInstanceAutoRenewAttribute::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Abs.MissingParamter.InstanceId` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `InvalidParameter.Duration` | 403 |
/// | `InvalidParameter.RenewalStatus` | 403 |
/// | `InvalidParameter.PeriodUnit` | 403 |
/// | `InvalidParameter.Period` | 403 |
/// | `InvalidParameter` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyReservedInstanceAutoRenewAttribute(Parameters);

impl ModifyReservedInstanceAutoRenewAttribute {
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

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `RenewalStatus`.
    pub fn renewal_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RenewalStatus", value))
    }

    /// Sets `ReservedInstanceId`.
    ///
    /// At most 100 items.
    pub fn reserved_instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ReservedInstanceId", value))
    }
}

crate::engine::request!(
    ModifyReservedInstanceAutoRenewAttribute => ModifyReservedInstanceAutoRenewAttributeResponse,
    ACTION
);

static ACTION: Action<'static> = Action::new("ModifyReservedInstanceAutoRenewAttribute", &PRODUCT)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`ModifyReservedInstanceAutoRenewAttribute`].
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyReservedInstanceAutoRenewAttributeResponse {
    request_id: "RequestId",
});
