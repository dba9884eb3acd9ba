//! `DescribeTasks`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeTasks`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeTasks;
///
/// let response = DescribeTasks::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeTasks(Parameters);

impl DescribeTasks {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `TaskIds`.
    pub fn task_ids(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TaskIds", value))
    }

    /// Sets `TaskAction`.
    pub fn task_action(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TaskAction", value))
    }

    /// Sets `TaskStatus`.
    pub fn task_status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TaskStatus", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `ResourceIds`.
    ///
    /// At most 100 items.
    pub fn resource_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ResourceIds", value))
    }
}

crate::engine::request!(DescribeTasks => DescribeTasksResponse, ACTION);
crate::engine::paginated!(DescribeTasks => Task, |response| response.task_set);

static ACTION: Action<'static> = Action::new("DescribeTasks", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("TaskSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeTasks`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `TaskSet`.
    pub task_set: Vec<Task>,
}

acs_protocol::shape!(DescribeTasksResponse {
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    region_id: "RegionId",
    task_set: ["TaskSet", "Task"],
});

/// An item of `TaskSet`.
#[non_exhaustive]
pub struct Task {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `TaskStatus`.
    pub task_status: Option<String>,
    /// `FinishedTime`.
    pub finished_time: Option<String>,
    /// `SupportCancel`.
    pub support_cancel: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `TaskAction`.
    pub task_action: Option<String>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
}

acs_protocol::shape!(Task {
    creation_time: "CreationTime",
    task_status: "TaskStatus",
    finished_time: "FinishedTime",
    support_cancel: "SupportCancel",
    task_id: "TaskId",
    task_action: "TaskAction",
    resource_id: "ResourceId",
});
