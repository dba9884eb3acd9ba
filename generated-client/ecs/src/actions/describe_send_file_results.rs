//! `DescribeSendFileResults`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeSendFileResults`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSendFileResults;
///
/// let response = DescribeSendFileResults::new().send(&client).await?;
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
/// | `MissingParameter.TagKey` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParam.PageSize` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSendFileResults(Parameters);

impl DescribeSendFileResults {
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

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
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

    /// Sets `InvocationStatus`.
    pub fn invocation_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InvocationStatus", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeSendFileResults => DescribeSendFileResultsResponse, ACTION);
crate::engine::paginated!(DescribeSendFileResults => Invocation, |response| response.invocations);

static ACTION: Action<'static> = Action::new("DescribeSendFileResults", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Invocations", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeSendFileResults`].
#[non_exhaustive]
pub struct DescribeSendFileResultsResponse {
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

acs_protocol::shape!(DescribeSendFileResultsResponse {
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
    /// `InvocationStatus`.
    pub invocation_status: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `TargetDir`.
    pub target_dir: Option<String>,
    /// `FileOwner`.
    pub file_owner: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `VmCount`.
    pub vm_count: Option<i64>,
    /// `FileMode`.
    pub file_mode: Option<String>,
    /// `FileGroup`.
    pub file_group: Option<String>,
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Content`.
    pub content: Option<String>,
    /// `Overwrite`.
    pub overwrite: Option<String>,
    /// `InvokeInstances`.
    pub invoke_instances: Vec<InvokeInstance>,
    /// `Tags`.
    pub tags: Vec<InvocationTag>,
}

acs_protocol::shape!(Invocation {
    creation_time: "CreationTime",
    invocation_status: "InvocationStatus",
    content_type: "ContentType",
    target_dir: "TargetDir",
    file_owner: "FileOwner",
    description: "Description",
    vm_count: "VmCount",
    file_mode: "FileMode",
    file_group: "FileGroup",
    invoke_id: "InvokeId",
    name: "Name",
    content: "Content",
    overwrite: "Overwrite",
    invoke_instances: ["InvokeInstances", "InvokeInstance"],
    tags: ["Tags", "Tag"],
});

/// An item of `InvokeInstances`.
#[non_exhaustive]
pub struct InvokeInstance {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `InvocationStatus`.
    pub invocation_status: Option<String>,
    /// `FinishTime`.
    pub finish_time: Option<String>,
    /// `UpdateTime`.
    pub update_time: Option<String>,
    /// `ErrorInfo`.
    pub error_info: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(InvokeInstance {
    creation_time: "CreationTime",
    start_time: "StartTime",
    invocation_status: "InvocationStatus",
    finish_time: "FinishTime",
    update_time: "UpdateTime",
    error_info: "ErrorInfo",
    error_code: "ErrorCode",
    instance_id: "InstanceId",
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
