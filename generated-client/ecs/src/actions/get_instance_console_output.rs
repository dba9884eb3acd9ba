//! `GetInstanceConsoleOutput`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `GetInstanceConsoleOutput`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::GetInstanceConsoleOutput;
///
/// let response = GetInstanceConsoleOutput::new("instance-id").send(&client).await?;
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
pub struct GetInstanceConsoleOutput(Parameters);

impl GetInstanceConsoleOutput {
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

    /// Sets `RemoveSymbols`.
    pub fn remove_symbols(self, value: bool) -> Self {
        Self(self.0.with("RemoveSymbols", value))
    }
}

crate::engine::request!(GetInstanceConsoleOutput => GetInstanceConsoleOutputResponse, ACTION);

static ACTION: Action<'static> = Action::new("GetInstanceConsoleOutput", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ]);

/// The answer to [`GetInstanceConsoleOutput`].
#[non_exhaustive]
pub struct GetInstanceConsoleOutputResponse {
    /// `LastUpdateTime`.
    pub last_update_time: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `ConsoleOutput`.
    pub console_output: Option<String>,
}

acs_protocol::shape!(GetInstanceConsoleOutputResponse {
    last_update_time: "LastUpdateTime",
    request_id: "RequestId",
    instance_id: "InstanceId",
    console_output: "ConsoleOutput",
});
