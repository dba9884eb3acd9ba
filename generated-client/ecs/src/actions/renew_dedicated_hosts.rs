//! `RenewDedicatedHosts`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RenewDedicatedHosts`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RenewDedicatedHosts;
///
/// let response = RenewDedicatedHosts::new("dedicated-host-ids", 1).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IdempotenceParamNotMatch` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |
/// | `ChargeTypeViolation` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 400 |
/// | `InvalidStatus.Upgrading` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `ChargeTypeViolation` | 403 |
/// | `IncorrectHostStatus` | 403 |
/// | `LastTokenProcessing` | 403 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct RenewDedicatedHosts(Parameters);

impl RenewDedicatedHosts {
    /// A request with what is required.
    ///
    /// - `dedicated_host_ids`: `DedicatedHostIds`.
    /// - `period`: `Period`.
    pub fn new(dedicated_host_ids: impl Into<String>, period: i32) -> Self {
        let parameters = Parameters::new()
            .with_text("DedicatedHostIds", dedicated_host_ids)
            .with("Period", period);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(RenewDedicatedHosts => RenewDedicatedHostsResponse, ACTION);

static ACTION: Action<'static> = Action::new("RenewDedicatedHosts", &PRODUCT).parameters(&[
    Parameter::new("DedicatedHostIds").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Period").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`RenewDedicatedHosts`].
#[non_exhaustive]
pub struct RenewDedicatedHostsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RenewDedicatedHostsResponse {
    request_id: "RequestId",
});
