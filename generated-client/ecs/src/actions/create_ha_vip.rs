//! `CreateHaVip`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateHaVip`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateHaVip;
///
/// let response = CreateHaVip::new("v-switch-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidIPAddress.OutOfRange` | 400 |
/// | `InvalidIPAddress.NotAvailable` | 400 |
/// | `InvalidIPAddress.AlreadyUsed` | 400 |
/// | `InvalidIPAddress.Malformed` | 400 |
/// | `InvalidVSwitch.NotFound` | 400 |
/// | `InvalidPrivateIp.NotFound` | 400 |
/// | `Forbidden.HaVip` | 400 |
/// | `CountLimitExceed.HaVipInVpc` | 403 |
/// | `QuotaExceeded.HaVip` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateHaVip(Parameters);

impl CreateHaVip {
    /// A request with what is required.
    ///
    /// - `v_switch_id`: `VSwitchId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VSwitchId", v_switch_id))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `IpAddress`.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpAddress", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(CreateHaVip => CreateHaVipResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateHaVip", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VSwitchId").required(),
]);

/// The answer to [`CreateHaVip`].
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// `HaVipId`.
    pub ha_vip_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateHaVipResponse {
    ha_vip_id: "HaVipId",
    request_id: "RequestId",
});
