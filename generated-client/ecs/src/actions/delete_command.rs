//! `DeleteCommand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteCommand`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteCommand;
///
/// let response = DeleteCommand::new("command-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `InvalidStatus.CmdIdInUse` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidCmdId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCommand(Parameters);

impl DeleteCommand {
    /// A request with what is required.
    ///
    /// - `command_id`: `CommandId`.
    pub fn new(command_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("CommandId", command_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteCommand => DeleteCommandResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteCommand", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("CommandId").required(),
]);

/// The answer to [`DeleteCommand`].
#[non_exhaustive]
pub struct DeleteCommandResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteCommandResponse {
    request_id: "RequestId",
});
