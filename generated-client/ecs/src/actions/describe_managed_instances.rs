//! `DescribeManagedInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeManagedInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeManagedInstances;
///
/// let response = DescribeManagedInstances::new().send(&client).await?;
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
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParam.PageSize` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeManagedInstances(Parameters);

impl DescribeManagedInstances {
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

    /// Sets `OsType`.
    pub fn os_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OsType", value))
    }

    /// Sets `InstanceIp`.
    pub fn instance_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceIp", value))
    }

    /// Sets `ActivationId`.
    pub fn activation_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ActivationId", value))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 50 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `MaxResults`.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(DescribeManagedInstances => DescribeManagedInstancesResponse, ACTION);
crate::engine::paginated!(DescribeManagedInstances => Instance, |response| response.instances);

static ACTION: Action<'static> = Action::new("DescribeManagedInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Instances", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeManagedInstances`].
#[non_exhaustive]
pub struct DescribeManagedInstancesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Instances`.
    pub instances: Vec<Instance>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

acs_protocol::shape!(DescribeManagedInstancesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instances: "Instances",
    next_token: "NextToken",
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

/// An item of `Instances`.
#[non_exhaustive]
pub struct Instance {
    /// `LastInvokedTime`.
    pub last_invoked_time: Option<String>,
    /// `Connected`.
    pub connected: Option<bool>,
    /// `InternetIp`.
    pub internet_ip: Option<String>,
    /// `Hostname`.
    pub hostname: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `ActivationId`.
    pub activation_id: Option<String>,
    /// `IntranetIp`.
    pub intranet_ip: Option<String>,
    /// `AgentVersion`.
    pub agent_version: Option<String>,
    /// `RegistrationTime`.
    pub registration_time: Option<String>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `OsType`.
    pub os_type: Option<String>,
    /// `OsVersion`.
    pub os_version: Option<String>,
    /// `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// `MachineId`.
    pub machine_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<InstanceTag>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

acs_protocol::shape!(Instance {
    last_invoked_time: "LastInvokedTime",
    connected: "Connected",
    internet_ip: "InternetIp",
    hostname: "Hostname",
    instance_id: "InstanceId",
    activation_id: "ActivationId",
    intranet_ip: "IntranetIp",
    agent_version: "AgentVersion",
    registration_time: "RegistrationTime",
    instance_name: "InstanceName",
    os_type: "OsType",
    os_version: "OsVersion",
    invocation_count: "InvocationCount",
    machine_id: "MachineId",
    tags: "Tags",
    resource_group_id: "ResourceGroupId",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct InstanceTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(InstanceTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
