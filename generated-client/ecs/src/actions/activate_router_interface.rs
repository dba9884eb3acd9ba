//! `ActivateRouterInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ActivateRouterInterface`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ActivateRouterInterface;
///
/// let response = ActivateRouterInterface::new("router-interface-id").send(&client).await?;
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
/// | `Forbbiden` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRouterInterfaceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ActivateRouterInterface(Parameters);

impl ActivateRouterInterface {
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

crate::engine::request!(ActivateRouterInterface => ActivateRouterInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("ActivateRouterInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
]);

/// The answer to [`ActivateRouterInterface`].
#[non_exhaustive]
pub struct ActivateRouterInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ActivateRouterInterfaceResponse {
    request_id: "RequestId",
});
