//! `DescribeDedicatedHostAutoRenew`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeDedicatedHostAutoRenew`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDedicatedHostAutoRenew;
///
/// let response = DescribeDedicatedHostAutoRenew::new("dedicated-host-ids").send(&client).await?;
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
/// | `MissingParameter.DedicatedHostId` | 403 |
/// | `InvalidParameter.ToManyDedicatedHostIds` | 403 |
/// | `InvalidParameter.InvalidDedicatedHostId` | 403 |
/// | `IncorrectDedicatedHostStatus` | 403 |
/// | `MissingParamter.InstanceId` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDedicatedHostAutoRenew(Parameters);

impl DescribeDedicatedHostAutoRenew {
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
}

crate::engine::request!(DescribeDedicatedHostAutoRenew => DescribeDedicatedHostAutoRenewResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeDedicatedHostAutoRenew", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("DedicatedHostIds").required(),
        Parameter::new("RegionId").required().from(Source::Region),
    ]);

/// The answer to [`DescribeDedicatedHostAutoRenew`].
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `DedicatedHostRenewAttributes`.
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
}

acs_protocol::shape!(DescribeDedicatedHostAutoRenewResponse {
    request_id: "RequestId",
    dedicated_host_renew_attributes: ["DedicatedHostRenewAttributes", "DedicatedHostRenewAttribute"],
});

/// An item of `DedicatedHostRenewAttributes`.
#[non_exhaustive]
pub struct DedicatedHostRenewAttribute {
    /// `PeriodUnit`.
    pub period_unit: Option<String>,
    /// `Duration`.
    pub duration: Option<i64>,
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// `RenewalStatus`.
    pub renewal_status: Option<String>,
    /// `AutoRenewEnabled`.
    pub auto_renew_enabled: Option<bool>,
    /// `AutoRenewWithEcs`.
    pub auto_renew_with_ecs: Option<String>,
}

acs_protocol::shape!(DedicatedHostRenewAttribute {
    period_unit: "PeriodUnit",
    duration: "Duration",
    dedicated_host_id: "DedicatedHostId",
    renewal_status: "RenewalStatus",
    auto_renew_enabled: "AutoRenewEnabled",
    auto_renew_with_ecs: "AutoRenewWithEcs",
});
