//! `DescribeCloudAssistantStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeCloudAssistantStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeCloudAssistantStatus;
///
/// let response = DescribeCloudAssistantStatus::new().send(&client).await?;
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
/// | `InvalidParam.PageSize` | 400 |
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
/// | `ServiceUnavailable` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeCloudAssistantStatus(Parameters);

impl DescribeCloudAssistantStatus {
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

    /// Sets `OSType`.
    pub fn os_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OSType", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `MaxResults`.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }
}

crate::engine::request!(DescribeCloudAssistantStatus => DescribeCloudAssistantStatusResponse, ACTION);
crate::engine::paginated!(
    DescribeCloudAssistantStatus => InstanceCloudAssistantStatus,
    |response| response.instance_cloud_assistant_status_set
);

static ACTION: Action<'static> = Action::new("DescribeCloudAssistantStatus", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("InstanceCloudAssistantStatusSet", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeCloudAssistantStatus`].
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `InstanceCloudAssistantStatusSet`.
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
}

acs_protocol::shape!(DescribeCloudAssistantStatusResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    instance_cloud_assistant_status_set: ["InstanceCloudAssistantStatusSet", "InstanceCloudAssistantStatus"],
});

/// An item of `InstanceCloudAssistantStatusSet`.
#[non_exhaustive]
pub struct InstanceCloudAssistantStatus {
    /// `CloudAssistantStatus`.
    pub cloud_assistant_status: Option<String>,
    /// `LastInvokedTime`.
    pub last_invoked_time: Option<String>,
    /// `CloudAssistantVersion`.
    pub cloud_assistant_version: Option<String>,
    /// `ActiveTaskCount`.
    pub active_task_count: Option<i64>,
    /// `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `LastHeartbeatTime`.
    pub last_heartbeat_time: Option<String>,
    /// `OSType`.
    pub os_type: Option<String>,
    /// `SupportSessionManager`.
    pub support_session_manager: Option<bool>,
}

acs_protocol::shape!(InstanceCloudAssistantStatus {
    cloud_assistant_status: "CloudAssistantStatus",
    last_invoked_time: "LastInvokedTime",
    cloud_assistant_version: "CloudAssistantVersion",
    active_task_count: "ActiveTaskCount",
    invocation_count: "InvocationCount",
    instance_id: "InstanceId",
    last_heartbeat_time: "LastHeartbeatTime",
    os_type: "OSType",
    support_session_manager: "SupportSessionManager",
});
