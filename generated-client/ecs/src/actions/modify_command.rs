//! `ModifyCommand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyCommand`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyCommand;
///
/// let response = ModifyCommand::new("command-id").send(&client).await?;
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
/// | `InvalidParameter.WorkingDir` | 400 |
/// | `CmdName.Readonly` | 403 |
/// | `CmdName.ExceedLimit` | 403 |
/// | `CmdContent.ExceedLimit` | 403 |
/// | `CmdDesc.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidParameterCharacter.CommandName` | 403 |
/// | `InvalidParameterCharacter.CommandDescription` | 403 |
/// | `InvalidParameterCharacter.CommandWorkingDir` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidCmdId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyCommand(Parameters);

impl ModifyCommand {
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

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `CommandContent`.
    pub fn command_content(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandContent", value))
    }

    /// Sets `WorkingDir`.
    pub fn working_dir(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("WorkingDir", value))
    }

    /// Sets `Timeout`.
    pub fn timeout(self, value: i64) -> Self {
        Self(self.0.with("Timeout", value))
    }
}

crate::engine::request!(ModifyCommand => ModifyCommandResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyCommand", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("CommandId").required(),
]);

/// The answer to [`ModifyCommand`].
#[non_exhaustive]
pub struct ModifyCommandResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyCommandResponse {
    request_id: "RequestId",
});
