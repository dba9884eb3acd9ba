//! `ModifyHaVipAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyHaVipAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyHaVipAttribute;
///
/// let response = ModifyHaVipAttribute::new("ha-vip-id").send(&client).await?;
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
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidHaVipId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyHaVipAttribute(Parameters);

impl ModifyHaVipAttribute {
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifyHaVipAttribute => ModifyHaVipAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyHaVipAttribute", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("HaVipId").required(),
]);

/// The answer to [`ModifyHaVipAttribute`].
#[non_exhaustive]
pub struct ModifyHaVipAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyHaVipAttributeResponse {
    request_id: "RequestId",
});
