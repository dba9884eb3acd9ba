//! `DescribeInstanceStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source, Waiter};

/// Lists the instances of a region with the status of each, a page at a time.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceStatus;
///
/// let response = DescribeInstanceStatus::new().zone_id("cn-hangzhou-b").page_size(50).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidParameter.TooManyInstanceIds` | 403 | More than 100 ids were given. |
/// | `Abs.InvalidInstanceIds.MalFormed` | 403 | An id does not have the form of an instance id. |
/// | `InvalidZoneId.NotFound` | 404 | There is no such zone. |
/// | `MissingParameter` | 400 | No region was given. |
/// | `InvalidParameter` | 400 | The page number is not a number. |
/// | `InvalidParameter` | 400 | The page size is not a number, or is out of its range. |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceStatus(Parameters);

impl DescribeInstanceStatus {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// The region whose instances are listed.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Leaves only the instances of this zone.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Leaves only the instances of this cluster.
    pub fn cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClusterId", value))
    }

    /// The page to return, counted from 1.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// How many instances a page holds, at most 50.
    ///
    /// Default: `10`. From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Leaves only these instances; up to 100 ids.
    ///
    /// 1 to 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }
}

crate::engine::request!(DescribeInstanceStatus => DescribeInstanceStatusResponse, ACTION);
crate::engine::paginated!(DescribeInstanceStatus => InstanceStatusItem, |response| response.instance_statuses);
crate::engine::waiter!(
    DescribeInstanceStatus,
    "Waits until every selected instance is running; each id in `InstanceId` has to be found.",
    wait_until_running,
    WAIT_UNTIL_RUNNING
);
crate::engine::waiter!(
    DescribeInstanceStatus,
    "Waits until every selected instance is stopped; each id in `InstanceId` has to be found.",
    wait_until_stopped,
    WAIT_UNTIL_STOPPED
);

static ACTION: Action<'static> = Action::new("DescribeInstanceStatus", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("InstanceStatuses", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

static WAIT_UNTIL_RUNNING: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .path("InstanceStatuses.Status")
    .success(&["Running"])
    .ids("InstanceId", "InstanceStatuses.InstanceId", 100);

static WAIT_UNTIL_STOPPED: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .path("InstanceStatuses.Status")
    .success(&["Stopped"])
    .ids("InstanceId", "InstanceStatuses.InstanceId", 100);

/// The answer to [`DescribeInstanceStatus`].
#[non_exhaustive]
pub struct DescribeInstanceStatusResponse {
    /// How many instances a page holds, as asked for.
    pub page_size: i64,
    /// Names this call in support requests.
    pub request_id: String,
    /// The number of this page.
    pub page_number: i64,
    /// How many instances there are on all pages together.
    pub total_count: i64,
    /// The instances of this page.
    pub instance_statuses: Vec<InstanceStatusItem>,
}

acs_protocol::shape!(DescribeInstanceStatusResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instance_statuses: ["InstanceStatuses", "InstanceStatus"],
});

/// An item of `InstanceStatuses`.
#[non_exhaustive]
pub struct InstanceStatusItem {
    /// Where the instance is in its life cycle.
    pub status: InstanceStatus,
    /// The id of the instance.
    pub instance_id: String,
}

acs_protocol::shape!(InstanceStatusItem {
    status: "Status",
    instance_id: "InstanceId",
});

/// The values of `Status`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Pending`.
    Pending,
    /// `Running`.
    Running,
    /// `Starting`.
    Starting,
    /// `Stopping`.
    Stopping,
    /// `Stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceStatus {
    Pending: "Pending",
    Running: "Running",
    Starting: "Starting",
    Stopping: "Stopping",
    Stopped: "Stopped",
});
