//! `DescribeInvocationResults`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeInvocationResults`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInvocationResults;
///
/// let response = DescribeInvocationResults::new().send(&client).await?;
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
/// | `NumberExceed.Tags` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParam.PageSize` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
/// | `ServiceUnavailable` | 500 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInvocationResults(Parameters);

impl DescribeInvocationResults {
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `InvokeId`.
    pub fn invoke_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InvokeId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `CommandId`.
    pub fn command_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandId", value))
    }

    /// Sets `InvokeRecordStatus`.
    pub fn invoke_record_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InvokeRecordStatus", value))
    }

    /// Sets `IncludeHistory`.
    pub fn include_history(self, value: bool) -> Self {
        Self(self.0.with("IncludeHistory", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
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

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeInvocationResults => DescribeInvocationResultsResponse, ACTION);
crate::engine::paginated!(
    DescribeInvocationResults => InvocationResult,
    |response| response.invocation.unwrap_or_default().invocation_results
);

static ACTION: Action<'static> = Action::new("DescribeInvocationResults", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("Invocation.InvocationResults", "NextToken", "Invocation.NextToken")
        .or_by_number("PageNumber")
        .token_size("MaxResults", 10)
        .number_size("PageSize", 0)
        .total("Invocation.TotalCount");

/// The answer to [`DescribeInvocationResults`].
#[non_exhaustive]
pub struct DescribeInvocationResultsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Invocation`.
    pub invocation: Option<Invocation>,
}

acs_protocol::shape!(DescribeInvocationResultsResponse {
    request_id: "RequestId",
    invocation: "Invocation",
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

/// What `Invocation` holds.
#[non_exhaustive]
pub struct Invocation {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `InvocationResults`.
    pub invocation_results: Vec<InvocationResult>,
}

acs_protocol::shape!(Invocation {
    page_size: "PageSize",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    invocation_results: ["InvocationResults", "InvocationResult"],
});

/// An item of `InvocationResults`.
#[non_exhaustive]
pub struct InvocationResult {
    /// `InvocationStatus`.
    pub invocation_status: Option<String>,
    /// `Repeats`.
    pub repeats: Option<i64>,
    /// `CommandId`.
    pub command_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Output`.
    pub output: Option<String>,
    /// `Dropped`.
    pub dropped: Option<i64>,
    /// `StopTime`.
    pub stop_time: Option<String>,
    /// `ExitCode`.
    pub exit_code: Option<i64>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `ErrorInfo`.
    pub error_info: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `FinishedTime`.
    pub finished_time: Option<String>,
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// `InvokeRecordStatus`.
    pub invoke_record_status: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `ContainerId`.
    pub container_id: Option<String>,
    /// `ContainerName`.
    pub container_name: Option<String>,
    /// `TerminationMode`.
    pub termination_mode: Option<String>,
    /// `Tags`.
    pub tags: Vec<InvocationResultTag>,
}

acs_protocol::shape!(InvocationResult {
    invocation_status: "InvocationStatus",
    repeats: "Repeats",
    command_id: "CommandId",
    instance_id: "InstanceId",
    output: "Output",
    dropped: "Dropped",
    stop_time: "StopTime",
    exit_code: "ExitCode",
    start_time: "StartTime",
    error_info: "ErrorInfo",
    error_code: "ErrorCode",
    finished_time: "FinishedTime",
    invoke_id: "InvokeId",
    invoke_record_status: "InvokeRecordStatus",
    username: "Username",
    container_id: "ContainerId",
    container_name: "ContainerName",
    termination_mode: "TerminationMode",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct InvocationResultTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(InvocationResultTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
