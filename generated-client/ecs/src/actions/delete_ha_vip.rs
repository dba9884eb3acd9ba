//! `DeleteHaVip`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteHaVip`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteHaVip;
///
/// let response = DeleteHaVip::new("ha-vip-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectStatus` | 400 |
/// | `DependencyViolation.HaVipReferedByRouteEntry` | 400 |
/// | `DependencyViolation.HaVipAssociatedWithEIP` | 400 |
/// | `IncorrectHaVipStatus` | 400 |
/// | `Forbidden.HaVip` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidHaVipId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteHaVip(Parameters);

impl DeleteHaVip {
    /// A request with what is required.
    ///
    /// - `ha_vip_id`: `HaVipId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(ha_vip_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("HaVipId", ha_vip_id))
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
}

crate::engine::request!(DeleteHaVip => DeleteHaVipResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteHaVip", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("HaVipId").required(),
]);

/// The answer to [`DeleteHaVip`].
#[non_exhaustive]
pub struct DeleteHaVipResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteHaVipResponse {
    request_id: "RequestId",
});
