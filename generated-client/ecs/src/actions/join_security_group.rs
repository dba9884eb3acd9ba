//! `JoinSecurityGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `JoinSecurityGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::JoinSecurityGroup;
///
/// let response = JoinSecurityGroup::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InstanceSecurityGroupLimitExceeded` | 400 |
/// | `InvalidInstanceId.Mismatch` | 400 |
/// | `InvalidInstanceId.Malformed` | 400 |
/// | `InvalidOperation.NotSupportEnterpriseGroup` | 400 |
/// | `InvalidOperation.MultiGroupType` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.EniAndGroupNotBelongSameUser` | 400 |
/// | `NotBelongUser` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `SecurityGroupInstanceLimitExceeded` | 403 |
/// | `InvalidInstanceId.AlreadyExists` | 403 |
/// | `AclLimitExceed` | 403 |
/// | `InstanceSecurityGroupLimitExceeded` | 403 |
/// | `InvalidOperation.NetworkInterfaceCountExceeded` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidParam.Malformed` | 403 |
/// | `InvalidParam.EniIdAndInstanceId.Conflict` | 403 |
/// | `Forbidden.InstanceIsBeingCreated` | 403 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct JoinSecurityGroup(Parameters);

impl JoinSecurityGroup {
    /// A request with what is required.
    ///
    /// - `security_group_id`: `SecurityGroupId`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SecurityGroupId", security_group_id))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(JoinSecurityGroup => JoinSecurityGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("JoinSecurityGroup", &PRODUCT).parameters(&[
    Parameter::new("SecurityGroupId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`JoinSecurityGroup`].
#[non_exhaustive]
pub struct JoinSecurityGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(JoinSecurityGroupResponse {
    request_id: "RequestId",
});
