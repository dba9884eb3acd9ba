//! `DeactivateRouterInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeactivateRouterInterface`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeactivateRouterInterface;
///
/// let response = DeactivateRouterInterface::new("router-interface-id").send(&client).await?;
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
/// | `Forbidden.FinancialLocked` | 400 |
/// | `Forbbiden.InvaildOwner` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRouterInterfaceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeactivateRouterInterface(Parameters);

impl DeactivateRouterInterface {
    /// A request with what is required.
    ///
    /// - `router_interface_id`: `RouterInterfaceId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("RouterInterfaceId", router_interface_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeactivateRouterInterface => DeactivateRouterInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeactivateRouterInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
]);

/// The answer to [`DeactivateRouterInterface`].
#[non_exhaustive]
pub struct DeactivateRouterInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeactivateRouterInterfaceResponse {
    request_id: "RequestId",
});
