//! `DescribeActivations`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeActivations`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeActivations;
///
/// let response = DescribeActivations::new().send(&client).await?;
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
/// | `Duplicate.TagKey` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeActivations(Parameters);

impl DescribeActivations {
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

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeActivations => DescribeActivationsResponse, ACTION);
crate::engine::paginated!(DescribeActivations => ActivationList, |response| response.activation_list);

static ACTION: Action<'static> = Action::new("DescribeActivations", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("ActivationList", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeActivations`].
#[non_exhaustive]
pub struct DescribeActivationsResponse {
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
    /// `ActivationList`.
    pub activation_list: Vec<ActivationList>,
}

acs_protocol::shape!(DescribeActivationsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    activation_list: "ActivationList",
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

/// An item of `ActivationList`.
#[non_exhaustive]
pub struct ActivationList {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `DeregisteredCount`.
    pub deregistered_count: Option<i64>,
    /// `InstanceCount`.
    pub instance_count: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `RegisteredCount`.
    pub registered_count: Option<i64>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `Disabled`.
    pub disabled: Option<bool>,
    /// `IpAddressRange`.
    pub ip_address_range: Option<String>,
    /// `TimeToLiveInHours`.
    pub time_to_live_in_hours: Option<i64>,
    /// `ActivationId`.
    pub activation_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `Tags`.
    pub tags: Vec<ActivationListTag>,
}

acs_protocol::shape!(ActivationList {
    creation_time: "CreationTime",
    deregistered_count: "DeregisteredCount",
    instance_count: "InstanceCount",
    description: "Description",
    registered_count: "RegisteredCount",
    instance_name: "InstanceName",
    disabled: "Disabled",
    ip_address_range: "IpAddressRange",
    time_to_live_in_hours: "TimeToLiveInHours",
    activation_id: "ActivationId",
    resource_group_id: "ResourceGroupId",
    tags: "Tags",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct ActivationListTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(ActivationListTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
