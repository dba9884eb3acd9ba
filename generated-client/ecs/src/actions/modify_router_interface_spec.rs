//! `ModifyRouterInterfaceSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyRouterInterfaceSpec`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyRouterInterfaceSpec;
///
/// let response = ModifyRouterInterfaceSpec::new("router-interface-id", "spec").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSpec.ValudNotSupported` | 400 |
/// | `Forbidden.FinancialLocked` | 400 |
/// | `InvalidParam.NotFound` | 400 |
/// | `InvalidOppositeRegionId.NotFound` | 400 |
/// | `InvalidInstanceOwner.Error` | 400 |
/// | `InvalidInstance.StatusError` | 400 |
/// | `InvalidOpposite.NotFound` | 400 |
/// | `InvalidRouterInterfaceSpec.Malformed` | 400 |
/// | `IllegalParam.chargeType` | 400 |
/// | `InvalidRouterInterfaceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyRouterInterfaceSpec(Parameters);

impl ModifyRouterInterfaceSpec {
    /// A request with what is required.
    ///
    /// - `router_interface_id`: `RouterInterfaceId`.
    /// - `spec`: `Spec`.
    #[deprecated = "the service advises against this action"]
    pub fn new(router_interface_id: impl Into<String>, spec: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("RouterInterfaceId", router_interface_id)
            .with_text("Spec", spec);
        Self(parameters)
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

crate::engine::request!(ModifyRouterInterfaceSpec => ModifyRouterInterfaceSpecResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyRouterInterfaceSpec", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
    Parameter::new("Spec").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyRouterInterfaceSpec`].
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// `Spec`.
    pub spec: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyRouterInterfaceSpecResponse {
    spec: "Spec",
    request_id: "RequestId",
});
