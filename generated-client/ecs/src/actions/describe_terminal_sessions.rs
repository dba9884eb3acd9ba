//! `DescribeTerminalSessions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeTerminalSessions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeTerminalSessions;
///
/// let response = DescribeTerminalSessions::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeTerminalSessions(Parameters);

impl DescribeTerminalSessions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `SessionId`.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SessionId", value))
    }

    /// Sets `MaxResults`.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }
}

crate::engine::request!(DescribeTerminalSessions => DescribeTerminalSessionsResponse, ACTION);
crate::engine::paginated!(DescribeTerminalSessions => Session, |response| response.sessions);

static ACTION: Action<'static> = Action::new("DescribeTerminalSessions", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("Sessions", "NextToken", "NextToken").token_size("MaxResults", 10);

/// The answer to [`DescribeTerminalSessions`].
#[non_exhaustive]
pub struct DescribeTerminalSessionsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Sessions`.
    pub sessions: Vec<Session>,
}

acs_protocol::shape!(DescribeTerminalSessionsResponse {
    request_id: "RequestId",
    next_token: "NextToken",
    sessions: ["Sessions", "Session"],
});

/// An item of `Sessions`.
#[non_exhaustive]
pub struct Session {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `TargetServer`.
    pub target_server: Option<String>,
    /// `PortNumber`.
    pub port_number: Option<i64>,
    /// `PrincipalId`.
    pub principal_id: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `ClientIP`.
    pub client_ip: Option<String>,
    /// `IdentityType`.
    pub identity_type: Option<String>,
    /// `SessionId`.
    pub session_id: Option<String>,
    /// `Connections`.
    pub connections: Vec<Connection>,
}

acs_protocol::shape!(Session {
    creation_time: "CreationTime",
    target_server: "TargetServer",
    port_number: "PortNumber",
    principal_id: "PrincipalId",
    username: "Username",
    client_ip: "ClientIP",
    identity_type: "IdentityType",
    session_id: "SessionId",
    connections: ["Connections", "Connection"],
});

/// An item of `Connections`.
#[non_exhaustive]
pub struct Connection {
    /// `ClosedReason`.
    pub closed_reason: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(Connection {
    closed_reason: "ClosedReason",
    end_time: "EndTime",
    status: "Status",
    start_time: "StartTime",
    instance_id: "InstanceId",
});
