//! `ModifyUserBusinessBehavior`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyUserBusinessBehavior`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyUserBusinessBehavior;
///
/// let response = ModifyUserBusinessBehavior::new("status-key", "status-value").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParams` | 403 |
/// | `InvalidAction.UserForbidden` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyUserBusinessBehavior(Parameters);

impl ModifyUserBusinessBehavior {
    /// A request with what is required.
    ///
    /// - `status_key`: `statusKey`.
    /// - `status_value`: `statusValue`.
    #[deprecated = "the service advises against this action"]
    pub fn new(status_key: impl Into<String>, status_value: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("statusKey", status_key)
            .with_text("statusValue", status_value);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyUserBusinessBehavior => ModifyUserBusinessBehaviorResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyUserBusinessBehavior", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("statusKey").required(),
    Parameter::new("statusValue").required(),
]);

/// The answer to [`ModifyUserBusinessBehavior`].
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyUserBusinessBehaviorResponse {
    request_id: "RequestId",
});
