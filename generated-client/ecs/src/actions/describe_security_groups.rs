//! `DescribeSecurityGroups`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeSecurityGroups`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSecurityGroups;
///
/// let response = DescribeSecurityGroups::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `NotSupported.PageNumberAndPageSize` | 400 |
/// | `InValidParameter.NextToken` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidParameter.SecurityGroupType` | 400 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSecurityGroups(Parameters);

impl DescribeSecurityGroups {
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

    /// Sets `SecurityGroupIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn security_group_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("SecurityGroupIds", value.into()))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `SecurityGroupType`.
    pub fn security_group_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupType", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NetworkType`.
    pub fn network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkType", value))
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupName", value))
    }

    /// Sets `IsQueryEcsCount`.
    pub fn is_query_ecs_count(self, value: bool) -> Self {
        Self(self.0.with("IsQueryEcsCount", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Sets `FuzzyQuery`.
    pub fn fuzzy_query(self, value: bool) -> Self {
        Self(self.0.with("FuzzyQuery", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(self, value: bool) -> Self {
        Self(self.0.with("ServiceManaged", value))
    }
}

crate::engine::request!(DescribeSecurityGroups => DescribeSecurityGroupsResponse, ACTION);
crate::engine::paginated!(DescribeSecurityGroups => SecurityGroup, |response| response.security_groups);

static ACTION: Action<'static> = Action::new("DescribeSecurityGroups", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("SecurityGroups", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 100)
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeSecurityGroups`].
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `SecurityGroups`.
    pub security_groups: Vec<SecurityGroup>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
}

acs_protocol::shape!(DescribeSecurityGroupsResponse {
    request_id: "RequestId",
    region_id: "RegionId",
    next_token: "NextToken",
    security_groups: ["SecurityGroups", "SecurityGroup"],
    total_count: "TotalCount",
    page_number: "PageNumber",
    page_size: "PageSize",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `SecurityGroups`.
#[non_exhaustive]
pub struct SecurityGroup {
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SecurityGroupType`.
    pub security_group_type: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `EcsCount`.
    pub ecs_count: Option<i64>,
    /// `AvailableInstanceAmount`.
    pub available_instance_amount: Option<i64>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// `Tags`.
    pub tags: Vec<SecurityGroupTag>,
}

acs_protocol::shape!(SecurityGroup {
    security_group_id: "SecurityGroupId",
    security_group_name: "SecurityGroupName",
    description: "Description",
    security_group_type: "SecurityGroupType",
    vpc_id: "VpcId",
    creation_time: "CreationTime",
    ecs_count: "EcsCount",
    available_instance_amount: "AvailableInstanceAmount",
    resource_group_id: "ResourceGroupId",
    service_managed: "ServiceManaged",
    service_id: "ServiceID",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct SecurityGroupTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(SecurityGroupTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
