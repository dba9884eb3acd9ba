//! `DeleteRouterInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteRouterInterface`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteRouterInterface;
///
/// let response = DeleteRouterInterface::new("router-interface-id").send(&client).await?;
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
/// | `DependencyViolation.RouterInterfaceReferedByRouteEntry` | 400 |
/// | `IllegalParam.InstanceOwner` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidRouterInterfaceChargeType.Malformed` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRouterInterface(Parameters);

impl DeleteRouterInterface {
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserCidr", value))
    }
}

crate::engine::request!(DeleteRouterInterface => DeleteRouterInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteRouterInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`DeleteRouterInterface`].
#[non_exhaustive]
pub struct DeleteRouterInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteRouterInterfaceResponse {
    request_id: "RequestId",
});
