//! `DescribeInvocations`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeInvocations`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInvocations;
///
/// let response = DescribeInvocations::new().send(&client).await?;
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
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInvocations(Parameters);

impl DescribeInvocations {
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

    /// Sets `CommandId`.
    pub fn command_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandId", value))
    }

    /// Sets `CommandName`.
    pub fn command_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandName", value))
    }

    /// Sets `CommandType`.
    pub fn command_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandType", value))
    }

    /// Sets `Timed`.
    pub fn timed(self, value: bool) -> Self {
        Self(self.0.with("Timed", value))
    }

    /// Sets `InvokeStatus`.
    pub fn invoke_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InvokeStatus", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
    }

    /// Sets `IncludeOutput`.
    pub fn include_output(self, value: bool) -> Self {
        Self(self.0.with("IncludeOutput", value))
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

    /// Sets `RepeatMode`.
    pub fn repeat_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RepeatMode", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeInvocations => DescribeInvocationsResponse, ACTION);
crate::engine::paginated!(DescribeInvocations => Invocation, |response| response.invocations);

static ACTION: Action<'static> = Action::new("DescribeInvocations", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Invocations", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeInvocations`].
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
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
    /// `Invocations`.
    pub invocations: Vec<Invocation>,
}

acs_protocol::shape!(DescribeInvocationsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    invocations: ["Invocations", "Invocation"],
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

/// An item of `Invocations`.
#[non_exhaustive]
pub struct Invocation {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Frequency`.
    pub frequency: Option<String>,
    /// `InvocationStatus`.
    pub invocation_status: Option<String>,
    /// `RepeatMode`.
    pub repeat_mode: Option<String>,
    /// `CommandId`.
    pub command_id: Option<String>,
    /// `CommandType`.
    pub command_type: Option<String>,
    /// `InvokeStatus`.
    pub invoke_status: Option<String>,
    /// `Parameters`.
    ///
    /// JSON text.
    pub parameters: Option<String>,
    /// `Timed`.
    pub timed: Option<bool>,
    /// `CommandContent`.
    pub command_content: Option<String>,
    /// `CommandName`.
    pub command_name: Option<String>,
    /// `CommandDescription`.
    pub command_description: Option<String>,
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `WorkingDir`.
    pub working_dir: Option<String>,
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// `ContainerId`.
    pub container_id: Option<String>,
    /// `ContainerName`.
    pub container_name: Option<String>,
    /// `TerminationMode`.
    pub termination_mode: Option<String>,
    /// `InvokeInstances`.
    pub invoke_instances: Vec<InvokeInstance>,
    /// `Tags`.
    pub tags: Vec<InvocationTag>,
}

acs_protocol::shape!(Invocation {
    creation_time: "CreationTime",
    frequency: "Frequency",
    invocation_status: "InvocationStatus",
    repeat_mode: "RepeatMode",
    command_id: "CommandId",
    command_type: "CommandType",
    invoke_status: "InvokeStatus",
    parameters: "Parameters",
    timed: "Timed",
    command_content: "CommandContent",
    command_name: "CommandName",
    command_description: "CommandDescription",
    invoke_id: "InvokeId",
    username: "Username",
    working_dir: "WorkingDir",
    timeout: "Timeout",
    container_id: "ContainerId",
    container_name: "ContainerName",
    termination_mode: "TerminationMode",
    invoke_instances: ["InvokeInstances", "InvokeInstance"],
    tags: ["Tags", "Tag"],
});

/// An item of `InvokeInstances`.
#[non_exhaustive]
pub struct InvokeInstance {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `UpdateTime`.
    pub update_time: Option<String>,
    /// `FinishTime`.
    pub finish_time: Option<String>,
    /// `InvocationStatus`.
    pub invocation_status: Option<String>,
    /// `Repeats`.
    pub repeats: Option<i64>,
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
    /// `Timed`.
    pub timed: Option<bool>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `InstanceInvokeStatus`.
    pub instance_invoke_status: Option<String>,
}

acs_protocol::shape!(InvokeInstance {
    creation_time: "CreationTime",
    update_time: "UpdateTime",
    finish_time: "FinishTime",
    invocation_status: "InvocationStatus",
    repeats: "Repeats",
    instance_id: "InstanceId",
    output: "Output",
    dropped: "Dropped",
    stop_time: "StopTime",
    exit_code: "ExitCode",
    start_time: "StartTime",
    error_info: "ErrorInfo",
    timed: "Timed",
    error_code: "ErrorCode",
    instance_invoke_status: "InstanceInvokeStatus",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct InvocationTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(InvocationTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
