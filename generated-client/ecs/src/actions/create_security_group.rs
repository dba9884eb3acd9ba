//! `CreateSecurityGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateSecurityGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateSecurityGroup;
///
/// let response = CreateSecurityGroup::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidSecurityGroupName.Malformed` | 400 |
/// | `InvalidSecurityGroupDiscription.Malformed` | 400 |
/// | `IncorrectVpcStatus` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidParams.GroupType` | 400 |
/// | `InvalidParams.VpcIdGroupType` | 400 |
/// | `QuotaExceed.SecurityGroup` | 403 |
/// | `InvalidVpcId.NotFound` | 403 |
/// | `IncorrectVpcStatus` | 403 |
/// | `IdempotentProcessing` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidVpcId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSecurityGroup(Parameters);

impl CreateSecurityGroup {
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupName", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `SecurityGroupType`.
    pub fn security_group_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupType", value))
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(self, value: bool) -> Self {
        Self(self.0.with("ServiceManaged", value))
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
}

crate::engine::request!(CreateSecurityGroup => CreateSecurityGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateSecurityGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateSecurityGroup`].
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateSecurityGroupResponse {
    security_group_id: "SecurityGroupId",
    request_id: "RequestId",
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
