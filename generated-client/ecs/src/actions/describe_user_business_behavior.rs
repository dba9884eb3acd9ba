//! `DescribeUserBusinessBehavior`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeUserBusinessBehavior`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeUserBusinessBehavior;
///
/// let response = DescribeUserBusinessBehavior::new("status-key").send(&client).await?;
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
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeUserBusinessBehavior(Parameters);

impl DescribeUserBusinessBehavior {
    /// A request with what is required.
    ///
    /// - `status_key`: `statusKey`.
    #[deprecated = "the service advises against this action"]
    pub fn new(status_key: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("statusKey", status_key))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeUserBusinessBehavior => DescribeUserBusinessBehaviorResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeUserBusinessBehavior", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").from(Source::Region),
        Parameter::new("statusKey").required(),
    ]);

/// The answer to [`DescribeUserBusinessBehavior`].
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorResponse {
    /// `StatusValue`.
    pub status_value: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DescribeUserBusinessBehaviorResponse {
    status_value: "StatusValue",
    request_id: "RequestId",
});
