//! `RunCommand`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source, Style};
use acs_protocol::{Parameters, Value};

/// Calls `RunCommand`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RunCommand;
///
/// let response = RunCommand::new("type", "command-content").send(&client).await?;
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
/// | `MissingParam.InstanceId` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `InvalidContainerId.Malformed` | 400 |
/// | `InvalidContainerName.Malformed` | 400 |
/// | `InvalidClientToken.Malformed` | 400 |
/// | `CmdParam.EmptyKey` | 400 |
/// | `CmdParam.InvalidParamName` | 400 |
/// | `CmdContent.DecodeError` | 400 |
/// | `InvalidInstance.NotMatch` | 400 |
/// | `MissingParam.Frequency` | 400 |
/// | `InvalidParam.Frequency` | 400 |
/// | `ParameterKey.Duplicate` | 400 |
/// | `Parameter.NotMatched` | 400 |
/// | `WindowsPasswordName.Missed` | 400 |
/// | `Parameter.Disabled` | 400 |
/// | `InvalidParameter.WorkingDir` | 400 |
/// | `NumberExceed.ResourceTags` | 400 |
/// | `MissingParameter.ResourceTagKey` | 400 |
/// | `InvalidResourceTagKey.Malformed` | 400 |
/// | `InvalidResourceTagValue.Malformed` | 400 |
/// | `Duplicate.ResourceTagKey` | 400 |
/// | `InvalidResourceTag.InstanceNotFound` | 400 |
/// | `InvalidResourceTag.ConflictWithInstanceIds` | 400 |
/// | `CmdContent.ExceedLimit` | 403 |
/// | `CmdName.ExceedLimit` | 403 |
/// | `CmdDesc.ExceedLimit` | 403 |
/// | `CmdCount.ExceedQuota` | 403 |
/// | `CmdParamCount.ExceedLimit` | 403 |
/// | `CmdParamName.ExceedLimit` | 403 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Invocation.ExceedQuota` | 403 |
/// | `ParameterCount.ExceedLimit` | 403 |
/// | `ParameterKey.ExceedLimit` | 403 |
/// | `ParameterType.NotSupported` | 403 |
/// | `Username.ExceedLimit` | 403 |
/// | `WindowsPasswordName.ExceedLimit` | 403 |
/// | `ParameterStore.NotSupported` | 403 |
/// | `TemporaryAccessKey.Error` | 403 |
/// | `ParameterStore.InvalidParameters` | 403 |
/// | `ParameterStore.NoPermission` | 403 |
/// | `OperationDenied.BidOwnResource` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `IdempotentParameterMismatch` | 403 |
/// | `IdempotentProcessing` | 403 |
/// | `InvalidStatus.ResourceGroup` | 403 |
/// | `InvalidParameterCharacter.CommandName` | 403 |
/// | `InvalidParameterCharacter.CommandDescription` | 403 |
/// | `InvalidParameterCharacter.CommandWorkingDir` | 403 |
/// | `InvalidCmdType.NotFound` | 404 |
/// | `InvalidRepeatMode.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InvalidCmdId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidTerminationMode.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct RunCommand(Parameters);

impl RunCommand {
    /// A request with what is required.
    ///
    /// - `type`: `Type`.
    /// - `command_content`: `CommandContent`.
    pub fn new(r#type: impl Into<String>, command_content: impl Into<String>) -> Self {
        let parameters = Parameters::new()
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
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

    /// Sets `RepeatMode`.
    pub fn repeat_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RepeatMode", value))
    }

    /// Sets `Timed`.
    pub fn timed(self, value: bool) -> Self {
        Self(self.0.with("Timed", value))
    }

    /// Sets `Frequency`.
    pub fn frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Frequency", value))
    }

    /// Sets `Parameters`.
    ///
    /// Sent as JSON text.
    pub fn with_parameters(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Self {
        Self(self.0.with_map::<Value>("Parameters", value))
    }

    /// Sets `KeepCommand`.
    ///
    /// Default: `false`.
    pub fn keep_command(self, value: bool) -> Self {
        Self(self.0.with("KeepCommand", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
    }

    /// Sets `Username`.
    pub fn username(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Username", value))
    }

    /// Sets `WindowsPasswordName`.
    pub fn windows_password_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("WindowsPasswordName", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 501 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ContainerId`.
    pub fn container_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContainerId", value))
    }

    /// Sets `ContainerName`.
    pub fn container_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContainerName", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `ResourceTag`.
    ///
    /// At most 11 items.
    pub fn resource_tag(self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        Self(self.0.with_list::<ResourceTag>("ResourceTag", value))
    }

    /// Sets `TerminationMode`.
    pub fn termination_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TerminationMode", value))
    }
}

crate::engine::request!(RunCommand => RunCommandResponse, ACTION);

static ACTION: Action<'static> = Action::new("RunCommand", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Type").required(),
    Parameter::new("CommandContent").required(),
    Parameter::new("Parameters").style(Style::Json),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`RunCommand`].
#[non_exhaustive]
pub struct RunCommandResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `CommandId`.
    pub command_id: Option<String>,
    /// `InvokeId`.
    pub invoke_id: Option<String>,
}

acs_protocol::shape!(RunCommandResponse {
    request_id: "RequestId",
    command_id: "CommandId",
    invoke_id: "InvokeId",
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

/// An item of `ResourceTag`.
#[derive(Default)]
pub struct ResourceTag(Parameters);

impl ResourceTag {
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

acs_protocol::object!(ResourceTag);
