//! `ModifyVRouterAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyVRouterAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyVRouterAttribute;
///
/// let response = ModifyVRouterAttribute::new("v-router-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidVRouterName.Malformed` | 400 |
/// | `InvalidVRouterDiscription.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `Forbidden.VRouterNotFound` | 400 |
/// | `InvalidVRouterId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyVRouterAttribute(Parameters);

impl ModifyVRouterAttribute {
    /// A request with what is required.
    ///
    /// - `v_router_id`: `VRouterId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(v_router_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VRouterId", v_router_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VRouterName`.
    pub fn v_router_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VRouterName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifyVRouterAttribute => ModifyVRouterAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyVRouterAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("VRouterId").required(),
]);

/// The answer to [`ModifyVRouterAttribute`].
#[non_exhaustive]
pub struct ModifyVRouterAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyVRouterAttributeResponse {
    request_id: "RequestId",
});
