//! `DescribeTaskAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeTaskAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeTaskAttribute;
///
/// let response = DescribeTaskAttribute::new("task-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidTaskId.NotFound` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeTaskAttribute(Parameters);

impl DescribeTaskAttribute {
    /// A request with what is required.
    ///
    /// - `task_id`: `TaskId`.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("TaskId", task_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeTaskAttribute => DescribeTaskAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeTaskAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("TaskId").required(),
    ]);

/// The answer to [`DescribeTaskAttribute`].
#[non_exhaustive]
pub struct DescribeTaskAttributeResponse {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `SupportCancel`.
    pub support_cancel: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `SuccessCount`.
    pub success_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `TaskAction`.
    pub task_action: Option<String>,
    /// `FailedCount`.
    pub failed_count: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TaskStatus`.
    pub task_status: Option<String>,
    /// `TaskProcess`.
    pub task_process: Option<String>,
    /// `FinishedTime`.
    pub finished_time: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `OperationProgressSet`.
    pub operation_progress_set: Vec<OperationProgress>,
}

acs_protocol::shape!(DescribeTaskAttributeResponse {
    creation_time: "CreationTime",
    support_cancel: "SupportCancel",
    total_count: "TotalCount",
    success_count: "SuccessCount",
    region_id: "RegionId",
    task_action: "TaskAction",
    failed_count: "FailedCount",
    request_id: "RequestId",
    task_status: "TaskStatus",
    task_process: "TaskProcess",
    finished_time: "FinishedTime",
    task_id: "TaskId",
    operation_progress_set: ["OperationProgressSet", "OperationProgress"],
});

/// An item of `OperationProgressSet`.
#[non_exhaustive]
pub struct OperationProgress {
    /// `ErrorMsg`.
    pub error_msg: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `OperationStatus`.
    pub operation_status: Option<String>,
    /// `RelatedItemSet`.
    pub related_item_set: Vec<RelatedItem>,
}

acs_protocol::shape!(OperationProgress {
    error_msg: "ErrorMsg",
    error_code: "ErrorCode",
    operation_status: "OperationStatus",
    related_item_set: ["RelatedItemSet", "RelatedItem"],
});

/// An item of `RelatedItemSet`.
#[non_exhaustive]
pub struct RelatedItem {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

acs_protocol::shape!(RelatedItem {
    name: "Name",
    value: "Value",
});
