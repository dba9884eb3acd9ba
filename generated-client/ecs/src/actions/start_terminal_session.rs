//! `StartTerminalSession`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Calls `StartTerminalSession`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StartTerminalSession;
///
/// let response = StartTerminalSession::new(["instance-id"]).send(&client).await?;
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
/// | `PortNumber.Invalid` | 400 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `SessionCount.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `PortForwarding.NotSupported` | 403 |
/// | `UserBehavior.SessionManagerDisabled` | 403 |
/// | `InvalidCommandLine.Conflict` | 403 |
/// | `InvalidTargetServer.MissingPortNumber` | 403 |
/// | `InvalidCommandLine.LengthLimitExceeded` | 403 |
/// | `InvalidInstanceIds.CountLimitExceeded` | 403 |
/// | `Username.ExceedLimit` | 403 |
/// | `InvalidOperation.SecurityGroupRuleDenied` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct StartTerminalSession(Parameters);

impl StartTerminalSession {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `PortNumber`.
    pub fn port_number(self, value: i32) -> Self {
        Self(self.0.with("PortNumber", value))
    }

    /// Sets `CommandLine`.
    pub fn command_line(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandLine", value))
    }

    /// Sets `TargetServer`.
    pub fn target_server(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TargetServer", value))
    }

    /// Sets `Username`.
    pub fn username(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Username", value))
    }
}

crate::engine::request!(StartTerminalSession => StartTerminalSessionResponse, ACTION);

static ACTION: Action<'static> = Action::new("StartTerminalSession", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`StartTerminalSession`].
#[non_exhaustive]
pub struct StartTerminalSessionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `SessionId`.
    pub session_id: Option<String>,
    /// `SecurityToken`.
    pub security_token: Option<Secret>,
    /// `WebSocketUrl`.
    pub web_socket_url: Option<String>,
}

acs_protocol::shape!(StartTerminalSessionResponse {
    request_id: "RequestId",
    session_id: "SessionId",
    security_token: "SecurityToken",
    web_socket_url: "WebSocketUrl",
});
