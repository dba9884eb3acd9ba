//! `ModifySecurityGroupEgressRule`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifySecurityGroupEgressRule`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifySecurityGroupEgressRule;
///
/// let response = ModifySecurityGroupEgressRule::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationDenied` | 400 |
/// | `InvalidIpProtocol.Malformed` | 400 |
/// | `InvalidDestCidrIp.Malformed` | 400 |
/// | `InvalidPolicy.Malformed` | 400 |
/// | `InvalidNicType.ValueNotSupported` | 400 |
/// | `InvalidNicType.Mismatch` | 400 |
/// | `InvalidDestGroupId.Mismatch` | 400 |
/// | `InvalidDestGroup.NotFound` | 400 |
/// | `InvalidPriority.Malformed` | 400 |
/// | `InvalidPriority.ValueNotSupported` | 400 |
/// | `InvalidSecurityGroupDiscription.Malformed` | 400 |
/// | `InvalidSecurityGroup.InvalidNetworkType` | 400 |
/// | `MissingParameter.Dest` | 400 |
/// | `InvalidParam.PortRange` | 400 |
/// | `InvalidIpProtocol.ValueNotSupported` | 400 |
/// | `InvalidParam.SourceIp` | 400 |
/// | `InvalidParam.DestIp` | 400 |
/// | `InvalidParam.Ipv6DestCidrIp` | 400 |
/// | `InvalidParam.Ipv6SourceCidrIp` | 400 |
/// | `InvalidParam.Ipv4ProtocolConflictWithIpv6Address` | 400 |
/// | `InvalidParam.Ipv6ProtocolConflictWithIpv4Address` | 400 |
/// | `InvalidParameter.Ipv6CidrIp` | 400 |
/// | `InvalidSourcePortRange.Malformed` | 400 |
/// | `InvalidParam.SourceCidrIp` | 400 |
/// | `InvalidParam.DestCidrIp` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidParam.SecurityGroupRuleId` | 400 |
/// | `InvalidOperation.ModifySgRuleEntityType` | 400 |
/// | `AuthorizationLimitExceed` | 400 |
/// | `InvalidPrefixListId.NotFound` | 400 |
/// | `InvalidParam.ProtocolAndPortRangeMismatch` | 400 |
/// | `InvalidParam.ProtocolAndAddressFamilyMismatch` | 400 |
/// | `InvalidParam.PrefixListAddressFamilyMismatch` | 400 |
/// | `InvalidParam.InvalidModifyRuleRequest` | 400 |
/// | `InvalidOperation.ModifyNicType` | 400 |
/// | `InvalidParamter.Conflict` | 400 |
/// | `InvalidDestGroupId.Mismatch` | 403 |
/// | `MissingParameter` | 403 |
/// | `AuthorizationLimitExceed` | 403 |
/// | `InvalidParamter.Conflict` | 403 |
/// | `InvalidNetworkType.Conflict` | 403 |
/// | `InvalidSecurityGroup.IsSame` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidDestGroupId.NotFound` | 404 |
/// | `SecurityGroupRule.NotFound` | 404 |
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InvalidSecurityGroupRuleId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifySecurityGroupEgressRule(Parameters);

impl ModifySecurityGroupEgressRule {
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupRuleId", value))
    }

    /// Sets `Policy`.
    ///
    /// Default: `accept`.
    pub fn policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Policy", value))
    }

    /// Sets `Priority`.
    ///
    /// Default: `1`. Matches `^\d+$`.
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Priority", value))
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpProtocol", value))
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestCidrIp", value))
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6DestCidrIp", value))
    }

    /// Sets `DestGroupId`.
    pub fn dest_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestGroupId", value))
    }

    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestPrefixListId", value))
    }

    /// Sets `PortRange`.
    pub fn port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PortRange", value))
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceCidrIp", value))
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6SourceCidrIp", value))
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourcePortRange", value))
    }

    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestGroupOwnerAccount", value))
    }

    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(self, value: i64) -> Self {
        Self(self.0.with("DestGroupOwnerId", value))
    }

    /// Sets `NicType`.
    pub fn nic_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NicType", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifySecurityGroupEgressRule => ModifySecurityGroupEgressRuleResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifySecurityGroupEgressRule", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("SecurityGroupId").required(),
]);

/// The answer to [`ModifySecurityGroupEgressRule`].
#[non_exhaustive]
pub struct ModifySecurityGroupEgressRuleResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifySecurityGroupEgressRuleResponse {
    request_id: "RequestId",
});
