//! `DescribeAutoProvisioningGroupHistory`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeAutoProvisioningGroupHistory`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAutoProvisioningGroupHistory;
///
/// let response = DescribeAutoProvisioningGroupHistory::new("auto-provisioning-group-id").send(&client).await?;
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
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidParameter.periodTime` | 400 |
/// | `Forbidden.RAM` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAutoProvisioningGroupHistory(Parameters);

impl DescribeAutoProvisioningGroupHistory {
    /// A request with what is required.
    ///
    /// - `auto_provisioning_group_id`: `AutoProvisioningGroupId`.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("AutoProvisioningGroupId", auto_provisioning_group_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }
}

crate::engine::request!(DescribeAutoProvisioningGroupHistory => DescribeAutoProvisioningGroupHistoryResponse, ACTION);
crate::engine::paginated!(
    DescribeAutoProvisioningGroupHistory => AutoProvisioningGroupHistory,
    |response| response.auto_provisioning_group_histories
);

static ACTION: Action<'static> = Action::new("DescribeAutoProvisioningGroupHistory", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("AutoProvisioningGroupId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("AutoProvisioningGroupHistories", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeAutoProvisioningGroupHistory`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `AutoProvisioningGroupHistories`.
    pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
}

acs_protocol::shape!(DescribeAutoProvisioningGroupHistoryResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    auto_provisioning_group_histories: ["AutoProvisioningGroupHistories", "AutoProvisioningGroupHistory"],
});

/// An item of `AutoProvisioningGroupHistories`.
#[non_exhaustive]
pub struct AutoProvisioningGroupHistory {
    /// `Status`.
    pub status: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `LastEventTime`.
    pub last_event_time: Option<String>,
    /// `ActivityDetails`.
    pub activity_details: Vec<ActivityDetail>,
}

acs_protocol::shape!(AutoProvisioningGroupHistory {
    status: "Status",
    start_time: "StartTime",
    task_id: "TaskId",
    last_event_time: "LastEventTime",
    activity_details: ["ActivityDetails", "ActivityDetail"],
});

/// An item of `ActivityDetails`.
#[non_exhaustive]
pub struct ActivityDetail {
    /// `Status`.
    pub status: Option<String>,
    /// `Detail`.
    pub detail: Option<String>,
}

acs_protocol::shape!(ActivityDetail {
    status: "Status",
    detail: "Detail",
});
