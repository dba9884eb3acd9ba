//! `InvokeCommand`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source, Style};
use acs_protocol::{Parameters, Value};

/// Calls `InvokeCommand`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::InvokeCommand;
///
/// let response = InvokeCommand::new("command-id").send(&client).await?;
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
/// | `InvalidContainerId.Malformed` | 400 |
/// | `InvalidContainerName.Malformed` | 400 |
/// | `InvalidClientToken.Malformed` | 400 |
/// | `InvalidInstance.NotMatch` | 400 |
/// | `MissingParam.Frequency` | 400 |
/// | `InvalidParam.Frequency` | 400 |
/// | `Parameter.MissingValue` | 400 |
/// | `Parameter.Disabled` | 400 |
/// | `InvalidParameter.Parameters` | 400 |
/// | `NumberExceed.ResourceTags` | 400 |
/// | `MissingParameter.ResourceTagKey` | 400 |
/// | `InvalidResourceTagKey.Malformed` | 400 |
/// | `InvalidResourceTagValue.Malformed` | 400 |
/// | `Duplicate.ResourceTagKey` | 400 |
/// | `InvalidResourceTag.InstanceNotFound` | 400 |
/// | `InvalidResourceTag.ConflictWithInstanceIds` | 400 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Invocation.ExceedQuota` | 403 |
/// | `ParameterCount.ExceedLimit` | 403 |
/// | `ParameterKey.ExceedLimit` | 403 |
/// | `CmdContent.ExceedLimit` | 403 |
/// | `ParameterKey.Duplicate` | 403 |
/// | `Parameter.NotMatched` | 403 |
/// | `ParameterType.NotSupported` | 403 |
/// | `Username.ExceedLimit` | 403 |
/// | `WindowsPasswordName.ExceedLimit` | 403 |
/// | `WindowsPasswordName.Missed` | 403 |
/// | `ParameterStore.NotSupported` | 403 |
/// | `TemporaryAccessKey.Error` | 403 |
/// | `ParameterStore.InvalidParameters` | 403 |
/// | `ParameterStore.NoPermission` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `IdempotentParameterMismatch` | 403 |
/// | `IdempotentProcessing` | 403 |
/// | `InvalidRepeatMode.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InvalidCmdId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidTerminationMode.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct InvokeCommand(Parameters);

impl InvokeCommand {
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
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

    /// Sets `ContainerId`.
    pub fn container_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContainerId", value))
    }

    /// Sets `ContainerName`.
    pub fn container_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContainerName", value))
    }

    /// Sets `Timeout`.
    pub fn timeout(self, value: i64) -> Self {
        Self(self.0.with("Timeout", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
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

crate::engine::request!(InvokeCommand => InvokeCommandResponse, ACTION);

static ACTION: Action<'static> = Action::new("InvokeCommand", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("CommandId").required(),
    Parameter::new("Parameters").style(Style::Json),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`InvokeCommand`].
#[non_exhaustive]
pub struct InvokeCommandResponse {
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(InvokeCommandResponse {
    invoke_id: "InvokeId",
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
