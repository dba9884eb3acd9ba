//! `TerminateVirtualBorderRouter`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `TerminateVirtualBorderRouter`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::TerminateVirtualBorderRouter;
///
/// let response = TerminateVirtualBorderRouter::new("vbr-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidOperation.OperationNotAllowedInState` | 400 |
/// | `Forbidden.OperationNotAllowedByUser` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidVbrId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct TerminateVirtualBorderRouter(Parameters);

impl TerminateVirtualBorderRouter {
    /// A request with what is required.
    ///
    /// - `vbr_id`: `VbrId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VbrId", vbr_id))
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

crate::engine::request!(TerminateVirtualBorderRouter => TerminateVirtualBorderRouterResponse, ACTION);

static ACTION: Action<'static> = Action::new("TerminateVirtualBorderRouter", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VbrId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`TerminateVirtualBorderRouter`].
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(TerminateVirtualBorderRouterResponse {
    request_id: "RequestId",
});
