//! `LeaveSecurityGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `LeaveSecurityGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::LeaveSecurityGroup;
///
/// let response = LeaveSecurityGroup::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceId.Malformed` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidSecurityGroupAssociation.NotFound` | 400 |
/// | `InstanceLastSecurityGroup` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InstanceNotInSecurityGroup` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidOperation.AtLeastInOneGroup` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidParam.Malformed` | 403 |
/// | `InvalidParam.EniIdAndInstanceId.Conflict` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `RequestTimeout` | 504 |
#[must_use = "a request does nothing until it is sent"]
pub struct LeaveSecurityGroup(Parameters);

impl LeaveSecurityGroup {
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

crate::engine::request!(LeaveSecurityGroup => LeaveSecurityGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("LeaveSecurityGroup", &PRODUCT).parameters(&[
    Parameter::new("SecurityGroupId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`LeaveSecurityGroup`].
#[non_exhaustive]
pub struct LeaveSecurityGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(LeaveSecurityGroupResponse {
    request_id: "RequestId",
});
