//! `ModifyDedicatedHostAutoRenewAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDedicatedHostAutoRenewAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDedicatedHostAutoRenewAttribute;
///
/// let response = ModifyDedicatedHostAutoRenewAttribute::new("dedicated-host-ids").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.DedicatedHostId` | 403 |
/// | `InvalidParameter.ToManyDedicatedHostIds` | 403 |
/// | `InvalidParameter.InvalidDedicatedHostId` | 403 |
/// | `IncorrectHostStatus` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidParameter.Duration` | 403 |
/// | `InvalidParameter.RenewalStatus` | 403 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 403 |
/// | `InvalidParameter.AutoRenewWithEcs` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDedicatedHostAutoRenewAttribute(Parameters);

impl ModifyDedicatedHostAutoRenewAttribute {
    /// A request with what is required.
    ///
    /// - `dedicated_host_ids`: `DedicatedHostIds`.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DedicatedHostIds", dedicated_host_ids))
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

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// Sets `RenewalStatus`.
    pub fn renewal_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RenewalStatus", value))
    }

    /// Sets `AutoRenewWithEcs`.
    pub fn auto_renew_with_ecs(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoRenewWithEcs", value))
    }
}

crate::engine::request!(ModifyDedicatedHostAutoRenewAttribute => ModifyDedicatedHostAutoRenewAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDedicatedHostAutoRenewAttribute", &PRODUCT).parameters(&[
    Parameter::new("DedicatedHostIds").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ModifyDedicatedHostAutoRenewAttribute`].
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDedicatedHostAutoRenewAttributeResponse {
    request_id: "RequestId",
});
