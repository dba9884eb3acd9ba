//! `DescribeLimitation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter};

/// Calls `DescribeLimitation`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeLimitation;
///
/// let response = DescribeLimitation::new("limitation").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidLimitation.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeLimitation(Parameters);

impl DescribeLimitation {
    /// A request with what is required.
    ///
    /// - `limitation`: `Limitation`.
    #[deprecated = "the service advises against this action"]
    pub fn new(limitation: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("Limitation", limitation))
    }
}

crate::engine::request!(DescribeLimitation => DescribeLimitationResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeLimitation", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("Limitation").required()]);

/// The answer to [`DescribeLimitation`].
#[non_exhaustive]
pub struct DescribeLimitationResponse {
    /// `Limitation`.
    pub limitation: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DescribeLimitationResponse {
    limitation: "Limitation",
    value: "Value",
    request_id: "RequestId",
});
