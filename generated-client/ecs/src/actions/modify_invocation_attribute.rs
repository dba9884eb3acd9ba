//! `ModifyInvocationAttribute`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source, Style};
use acs_protocol::{Parameters, Value};

/// Calls `ModifyInvocationAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInvocationAttribute;
///
/// let response = ModifyInvocationAttribute::new("invoke-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.Frequency` | 400 |
/// | `InvalidParameters.KeyDuplicate` | 400 |
/// | `InvalidParameters.KeyNotMatch` | 400 |
/// | `InvalidParameters.KeyMalformed` | 400 |
/// | `InvalidParameters.KeyEmpty` | 400 |
/// | `InvalidCommandContent.DecodeError` | 400 |
/// | `InvalidInstanceId.OSTypeUnsupported` | 403 |
/// | `InvalidOperation.RepeatModeUnsupported` | 403 |
/// | `InvalidOperation.InvokeAlreadyFinished` | 403 |
/// | `InvalidOperation.CloudAssistantVersionUnsupported` | 403 |
/// | `InvalidOperation.ModifyPublicCommandUnsupported` | 403 |
/// | `InvalidCommandContent.LengthLimitExceeded` | 403 |
/// | `InvalidParameters.CountLimitExceeded` | 403 |
/// | `InvalidParameters.KeyLengthLimitExceeded` | 403 |
/// | `InvalidInstanceId.CountLimitExceeded` | 403 |
/// | `CommandLimitExceeded` | 403 |
/// | `InvalidParameters.ValueTypeUnsupported` | 403 |
/// | `InvalidInvokeId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInvocationAttribute(Parameters);

impl ModifyInvocationAttribute {
    /// A request with what is required.
    ///
    /// - `invoke_id`: `InvokeId`.
    pub fn new(invoke_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InvokeId", invoke_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 201 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `CommandContent`.
    pub fn command_content(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandContent", value))
    }

    /// Sets `EnableParameter`.
    pub fn enable_parameter(self, value: bool) -> Self {
        Self(self.0.with("EnableParameter", value))
    }

    /// Sets `Parameters`.
    ///
    /// Sent as JSON text.
    pub fn with_parameters(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Self {
        Self(self.0.with_map::<Value>("Parameters", value))
    }

    /// Sets `Frequency`.
    pub fn frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Frequency", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
    }
}

crate::engine::request!(ModifyInvocationAttribute => ModifyInvocationAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInvocationAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InvokeId").required(),
    Parameter::new("Parameters").style(Style::Json),
]);

/// The answer to [`ModifyInvocationAttribute`].
#[non_exhaustive]
pub struct ModifyInvocationAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `CommandId`.
    pub command_id: Option<String>,
}

acs_protocol::shape!(ModifyInvocationAttributeResponse {
    request_id: "RequestId",
    command_id: "CommandId",
});
