//! `EipFillParams`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `EipFillParams`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::EipFillParams;
///
/// let response = EipFillParams::new("data").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct EipFillParams(Parameters);

impl EipFillParams {
    /// A request with what is required.
    ///
    /// - `data`: `data`.
    #[deprecated = "the service advises against this action"]
    pub fn new(data: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("data", data))
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

crate::engine::request!(EipFillParams => EipFillParamsResponse, ACTION);

static ACTION: Action<'static> = Action::new("EipFillParams", &PRODUCT).parameters(&[
    Parameter::new("data").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`EipFillParams`].
#[non_exhaustive]
pub struct EipFillParamsResponse {
    /// `code`.
    pub code: Option<String>,
    /// `success`.
    pub success: Option<bool>,
    /// `message`.
    pub message: Option<String>,
    /// `data`.
    pub data: Option<String>,
    /// `requestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(EipFillParamsResponse {
    code: "code",
    success: "success",
    message: "message",
    data: "data",
    request_id: "requestId",
});
