//! `GetInstanceScreenshot`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `GetInstanceScreenshot`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::GetInstanceScreenshot;
///
/// let response = GetInstanceScreenshot::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidParameter` | 404 |
/// | `IncorrectInstanceStatus` | 405 |
/// | `NotSupported` | 405 |
/// | `Throttling` | 429 |
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstanceScreenshot(Parameters);

impl GetInstanceScreenshot {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `WakeUp`.
    pub fn wake_up(self, value: bool) -> Self {
        Self(self.0.with("WakeUp", value))
    }
}

crate::engine::request!(GetInstanceScreenshot => GetInstanceScreenshotResponse, ACTION);

static ACTION: Action<'static> = Action::new("GetInstanceScreenshot", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ]);

/// The answer to [`GetInstanceScreenshot`].
#[non_exhaustive]
pub struct GetInstanceScreenshotResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Screenshot`.
    pub screenshot: Option<String>,
}

acs_protocol::shape!(GetInstanceScreenshotResponse {
    request_id: "RequestId",
    instance_id: "InstanceId",
    screenshot: "Screenshot",
});
