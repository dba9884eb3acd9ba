//! `ModifyInstanceAutoRenewAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceAutoRenewAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceAutoRenewAttribute;
///
/// let response = ModifyInstanceAutoRenewAttribute::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationDenied.StarterPackage` | 400 |
/// | `MissingParameter.InstanceId` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `InvalidParameter.InvalidInstanceId` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidParameter.Duration` | 403 |
/// | `InvalidParameter.RenewalStatus` | 403 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 403 |
/// | `InvalidPeriod.StarterPackage` | 403 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceAutoRenewAttribute(Parameters);

impl ModifyInstanceAutoRenewAttribute {
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

    /// Sets `Duration`.
    pub fn duration(self, value: i32) -> Self {
        Self(self.0.with("Duration", value))
    }

    /// Sets `AutoRenew`.
    ///
    /// Default: `false`.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// Sets `RenewalStatus`.
    pub fn renewal_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RenewalStatus", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }
}

crate::engine::request!(ModifyInstanceAutoRenewAttribute => ModifyInstanceAutoRenewAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceAutoRenewAttribute", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ModifyInstanceAutoRenewAttribute`].
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceAutoRenewAttributeResponse {
    request_id: "RequestId",
});
