//! `ModifyVSwitchAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyVSwitchAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyVSwitchAttribute;
///
/// let response = ModifyVSwitchAttribute::new("v-switch-id").send(&client).await?;
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
/// | `InvalidVSwitchName.Malformed` | 400 |
/// | `InvalidVSwitchDiscription.Malformed` | 400 |
/// | `Forbidden.VRouterNotFound` | 400 |
/// | `InvalidVSwitchId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyVSwitchAttribute(Parameters);

impl ModifyVSwitchAttribute {
    /// A request with what is required.
    ///
    /// - `v_switch_id`: `VSwitchId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VSwitchId", v_switch_id))
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchName", value))
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

crate::engine::request!(ModifyVSwitchAttribute => ModifyVSwitchAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyVSwitchAttribute", &PRODUCT).parameters(&[
    Parameter::new("VSwitchId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`ModifyVSwitchAttribute`].
#[non_exhaustive]
pub struct ModifyVSwitchAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyVSwitchAttributeResponse {
    request_id: "RequestId",
});
