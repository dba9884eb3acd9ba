//! `CreateCommand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateCommand`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateCommand;
///
/// let response = CreateCommand::new("name", "type", "command-content").send(&client).await?;
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
/// | `CmdParam.EmptyKey` | 400 |
/// | `CmdParam.InvalidParamName` | 400 |
/// | `CmdContent.DecodeError` | 400 |
/// | `InvalidParameter.WorkingDir` | 400 |
/// | `CmdContent.ExceedLimit` | 403 |
/// | `CmdName.ExceedLimit` | 403 |
/// | `CmdDesc.ExceedLimit` | 403 |
/// | `CmdCount.ExceedQuota` | 403 |
/// | `CmdParamCount.ExceedLimit` | 403 |
/// | `CmdParamName.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidStatus.ResourceGroup` | 403 |
/// | `InvalidParameterCharacter.CommandName` | 403 |
/// | `InvalidParameterCharacter.CommandDescription` | 403 |
/// | `InvalidParameterCharacter.CommandWorkingDir` | 403 |
/// | `InvalidCmdType.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommand(Parameters);

impl CreateCommand {
    /// A request with what is required.
    ///
    /// - `name`: `Name`.
    /// - `type`: `Type`.
    /// - `command_content`: `CommandContent`.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>, command_content: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("Name", name)
            .with_text("Type", r#type)
            .with_text("CommandContent", command_content);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `WorkingDir`.
    pub fn working_dir(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("WorkingDir", value))
    }

    /// Sets `Timeout`.
    pub fn timeout(self, value: i64) -> Self {
        Self(self.0.with("Timeout", value))
    }

    /// Sets `EnableParameter`.
    ///
    /// Default: `false`.
    pub fn enable_parameter(self, value: bool) -> Self {
        Self(self.0.with("EnableParameter", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(CreateCommand => CreateCommandResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateCommand", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Name").required(),
    Parameter::new("Type").required(),
    Parameter::new("CommandContent").required(),
]);

/// The answer to [`CreateCommand`].
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// `CommandId`.
    pub command_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateCommandResponse {
    command_id: "CommandId",
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
