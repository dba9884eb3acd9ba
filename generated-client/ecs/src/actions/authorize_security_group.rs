//! `AuthorizeSecurityGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AuthorizeSecurityGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AuthorizeSecurityGroup;
///
/// let response = AuthorizeSecurityGroup::new("security-group-id").send(&client).await?;
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
/// | `InvalidSourceCidrIp.Malformed` | 400 |
/// | `InvalidPolicy.Malformed` | 400 |
/// | `InvalidNicType.ValueNotSupported` | 400 |
/// | `InvalidNicType.Mismatch` | 400 |
/// | `InvalidSourceGroupId.Mismatch` | 400 |
/// | `InvalidSourceGroup.NotFound` | 400 |
/// | `InvalidPriority.Malformed` | 400 |
/// | `InvalidPriority.ValueNotSupported` | 400 |
/// | `InvalidSecurityGroupDiscription.Malformed` | 400 |
/// | `InvalidSecurityGroup.InvalidNetworkType` | 400 |
/// | `MissingParameter.Source` | 400 |
/// | `InvalidParam.PortRange` | 400 |
/// | `InvalidIpProtocol.ValueNotSupported` | 400 |
/// | `InvalidSecurityGroupId.Malformed` | 400 |
/// | `InvalidParamter.Conflict` | 400 |
/// | `InvalidSourcePortRange.Malformed` | 400 |
/// | `InvalidPortRange.Malformed` | 400 |
/// | `InvalidParam.SourceIp` | 400 |
/// | `InvalidParam.DestIp` | 400 |
/// | `InvalidParam.Ipv6DestCidrIp` | 400 |
/// | `InvalidParam.Ipv6SourceCidrIp` | 400 |
/// | `InvalidParam.Ipv4ProtocolConflictWithIpv6Address` | 400 |
/// | `InvalidParam.Ipv6ProtocolConflictWithIpv4Address` | 400 |
/// | `InvalidParameter.Ipv6CidrIp` | 400 |
/// | `InvalidGroupAuthParameter.OperationDenied` | 400 |
/// | `InvalidDestCidrIp.Malformed` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidParam.PrefixListAddressFamilyMismatch` | 400 |
/// | `NotSupported.ClassicNetworkPrefixList` | 400 |
/// | `AuthorizedGroupRule.LimitExceed` | 400 |
/// | `InvalidParam.SourceCidrIp` | 400 |
/// | `InvalidParam.DestCidrIp` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidParam.Permissions` | 400 |
/// | `InvalidParam.DuplicatePermissions` | 400 |
/// | `InvalidGroupParameter.OperationDenied` | 400 |
/// | `InvalidSourceGroupId.Mismatch` | 403 |
/// | `MissingParameter` | 403 |
/// | `AuthorizationLimitExceed` | 403 |
/// | `InvalidParamter.Conflict` | 403 |
/// | `InvalidNetworkType.Mismatch` | 403 |
/// | `InvalidNetworkType.Conflict` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `LimitExceed.PrefixListAssociationResource` | 403 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidSourceGroupId.NotFound` | 404 |
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AuthorizeSecurityGroup(Parameters);

impl AuthorizeSecurityGroup {
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

    /// Sets `Permissions`.
    ///
    /// At most 100 items.
    pub fn permissions(self, value: impl IntoIterator<Item = Permission>) -> Self {
        Self(self.0.with_list::<Permission>("Permissions", value))
    }

    /// Sets `Policy`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Policy", value))
    }

    /// Sets `Priority`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Priority", value))
    }

    /// Sets `IpProtocol`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn ip_protocol(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpProtocol", value))
    }

    /// Sets `SourceCidrIp`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceCidrIp", value))
    }

    /// Sets `Ipv6SourceCidrIp`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn ipv6_source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6SourceCidrIp", value))
    }

    /// Sets `SourceGroupId`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceGroupId", value))
    }

    /// Sets `SourcePrefixListId`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_prefix_list_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourcePrefixListId", value))
    }

    /// Sets `PortRange`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PortRange", value))
    }

    /// Sets `DestCidrIp`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestCidrIp", value))
    }

    /// Sets `Ipv6DestCidrIp`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn ipv6_dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6DestCidrIp", value))
    }

    /// Sets `SourcePortRange`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourcePortRange", value))
    }

    /// Sets `SourceGroupOwnerAccount`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_group_owner_account(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceGroupOwnerAccount", value))
    }

    /// Sets `SourceGroupOwnerId`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn source_group_owner_id(self, value: i64) -> Self {
        Self(self.0.with("SourceGroupOwnerId", value))
    }

    /// Sets `NicType`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn nic_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NicType", value))
    }

    /// Sets `Description`.
    ///
    /// Deprecated by the service.
    #[deprecated = "the service advises against this parameter"]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(AuthorizeSecurityGroup => AuthorizeSecurityGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("AuthorizeSecurityGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("SecurityGroupId").required(),
]);

/// The answer to [`AuthorizeSecurityGroup`].
#[non_exhaustive]
pub struct AuthorizeSecurityGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AuthorizeSecurityGroupResponse {
    request_id: "RequestId",
});

/// An item of `Permissions`.
#[derive(Default)]
pub struct Permission(Parameters);

impl Permission {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Policy`.
    pub fn policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Policy", value))
    }

    /// Sets `Priority`.
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Priority", value))
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpProtocol", value))
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceCidrIp", value))
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6SourceCidrIp", value))
    }

    /// Sets `SourceGroupId`.
    pub fn source_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceGroupId", value))
    }

    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourcePrefixListId", value))
    }

    /// Sets `PortRange`.
    pub fn port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PortRange", value))
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DestCidrIp", value))
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Ipv6DestCidrIp", value))
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourcePortRange", value))
    }

    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SourceGroupOwnerAccount", value))
    }

    /// Sets `SourceGroupOwnerId`.
    pub fn source_group_owner_id(self, value: i64) -> Self {
        Self(self.0.with("SourceGroupOwnerId", value))
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

acs_protocol::object!(Permission);
