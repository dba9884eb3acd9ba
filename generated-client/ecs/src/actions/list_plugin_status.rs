//! `ListPluginStatus`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `ListPluginStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ListPluginStatus;
///
/// let response = ListPluginStatus::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParam.PageSize` | 400 |
/// | `PluginName.MissingValue` | 400 |
/// | `InstanceIds.ExceedLimit` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InvalidPluginName.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPluginStatus(Parameters);

impl ListPluginStatus {
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
    ///
    /// At most 51 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
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
}

crate::engine::request!(ListPluginStatus => ListPluginStatusResponse, ACTION);
crate::engine::paginated!(ListPluginStatus => InstancePluginStatus, |response| response.instance_plugin_status_set);

static ACTION: Action<'static> = Action::new("ListPluginStatus", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("InstancePluginStatusSet", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`ListPluginStatus`].
#[non_exhaustive]
pub struct ListPluginStatusResponse {
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
    /// `InstancePluginStatusSet`.
    pub instance_plugin_status_set: Vec<InstancePluginStatus>,
}

acs_protocol::shape!(ListPluginStatusResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    instance_plugin_status_set: ["InstancePluginStatusSet", "InstancePluginStatus"],
});

/// An item of `InstancePluginStatusSet`.
#[non_exhaustive]
pub struct InstancePluginStatus {
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `PluginStatusSet`.
    pub plugin_status_set: Vec<PluginStatus>,
}

acs_protocol::shape!(InstancePluginStatus {
    instance_id: "InstanceId",
    plugin_status_set: ["PluginStatusSet", "PluginStatus"],
});

/// An item of `PluginStatusSet`.
#[non_exhaustive]
pub struct PluginStatus {
    /// `PluginVersion`.
    pub plugin_version: Option<String>,
    /// `PluginName`.
    pub plugin_name: Option<String>,
    /// `FirstHeartbeatTime`.
    pub first_heartbeat_time: Option<String>,
    /// `LastHeartbeatTime`.
    pub last_heartbeat_time: Option<String>,
    /// `PluginStatus`.
    pub plugin_status: Option<String>,
}

acs_protocol::shape!(PluginStatus {
    plugin_version: "PluginVersion",
    plugin_name: "PluginName",
    first_heartbeat_time: "FirstHeartbeatTime",
    last_heartbeat_time: "LastHeartbeatTime",
    plugin_status: "PluginStatus",
});
