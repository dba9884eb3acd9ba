//! `DescribeSecurityGroupAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeSecurityGroupAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSecurityGroupAttribute;
///
/// let response = DescribeSecurityGroupAttribute::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidNicType.ValueNotSupported` | 400 |
/// | `InvalidParamter` | 400 |
/// | `InvalidSecurityGroupId.Malformed` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSecurityGroupAttribute(Parameters);

impl DescribeSecurityGroupAttribute {
    /// A request with what is required.
    ///
    /// - `security_group_id`: `SecurityGroupId`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SecurityGroupId", security_group_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `NicType`.
    ///
    /// Default: `internet`.
    pub fn nic_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NicType", value))
    }

    /// Sets `Direction`.
    ///
    /// Default: `all`.
    pub fn direction(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Direction", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// From 10 to 1000.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }
}

crate::engine::request!(DescribeSecurityGroupAttribute => DescribeSecurityGroupAttributeResponse, ACTION);
crate::engine::paginated!(DescribeSecurityGroupAttribute => Permission, |response| response.permissions);

static ACTION: Action<'static> = Action::new("DescribeSecurityGroupAttribute", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("SecurityGroupId").required(),
        Parameter::new("RegionId").required().from(Source::Region),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("Permissions", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribeSecurityGroupAttribute`].
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InnerAccessPolicy`.
    pub inner_access_policy: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `Permissions`.
    pub permissions: Vec<Permission>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

acs_protocol::shape!(DescribeSecurityGroupAttributeResponse {
    vpc_id: "VpcId",
    request_id: "RequestId",
    inner_access_policy: "InnerAccessPolicy",
    description: "Description",
    security_group_id: "SecurityGroupId",
    security_group_name: "SecurityGroupName",
    region_id: "RegionId",
    permissions: ["Permissions", "Permission"],
    next_token: "NextToken",
});

/// An item of `Permissions`.
#[non_exhaustive]
pub struct Permission {
    /// `SecurityGroupRuleId`.
    pub security_group_rule_id: Option<String>,
    /// `Direction`.
    pub direction: Option<String>,
    /// `SourceGroupId`.
    pub source_group_id: Option<String>,
    /// `DestGroupOwnerAccount`.
    pub dest_group_owner_account: Option<String>,
    /// `DestPrefixListId`.
    pub dest_prefix_list_id: Option<String>,
    /// `DestPrefixListName`.
    pub dest_prefix_list_name: Option<String>,
    /// `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// `CreateTime`.
    pub create_time: Option<String>,
    /// `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// `DestGroupId`.
    pub dest_group_id: Option<String>,
    /// `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// `IpProtocol`.
    pub ip_protocol: Option<String>,
    /// `Priority`.
    pub priority: Option<String>,
    /// `DestGroupName`.
    pub dest_group_name: Option<String>,
    /// `NicType`.
    pub nic_type: Option<String>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `PortRange`.
    pub port_range: Option<String>,
    /// `SourcePrefixListName`.
    pub source_prefix_list_name: Option<String>,
    /// `SourcePrefixListId`.
    pub source_prefix_list_id: Option<String>,
    /// `SourceGroupOwnerAccount`.
    pub source_group_owner_account: Option<String>,
    /// `SourceGroupName`.
    pub source_group_name: Option<String>,
    /// `SourcePortRange`.
    pub source_port_range: Option<String>,
}

acs_protocol::shape!(Permission {
    security_group_rule_id: "SecurityGroupRuleId",
    direction: "Direction",
    source_group_id: "SourceGroupId",
    dest_group_owner_account: "DestGroupOwnerAccount",
    dest_prefix_list_id: "DestPrefixListId",
    dest_prefix_list_name: "DestPrefixListName",
    source_cidr_ip: "SourceCidrIp",
    ipv6_dest_cidr_ip: "Ipv6DestCidrIp",
    create_time: "CreateTime",
    ipv6_source_cidr_ip: "Ipv6SourceCidrIp",
    dest_group_id: "DestGroupId",
    dest_cidr_ip: "DestCidrIp",
    ip_protocol: "IpProtocol",
    priority: "Priority",
    dest_group_name: "DestGroupName",
    nic_type: "NicType",
    policy: "Policy",
    description: "Description",
    port_range: "PortRange",
    source_prefix_list_name: "SourcePrefixListName",
    source_prefix_list_id: "SourcePrefixListId",
    source_group_owner_account: "SourceGroupOwnerAccount",
    source_group_name: "SourceGroupName",
    source_port_range: "SourcePortRange",
});
