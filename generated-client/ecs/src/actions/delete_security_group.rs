//! `DeleteSecurityGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteSecurityGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteSecurityGroup;
///
/// let response = DeleteSecurityGroup::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidOperation.SecurityGroupNotAuthorized` | 401 |
/// | `DependencyViolation` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidSecurityGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSecurityGroup(Parameters);

impl DeleteSecurityGroup {
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
}

crate::engine::request!(DeleteSecurityGroup => DeleteSecurityGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteSecurityGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("SecurityGroupId").required(),
]);

/// The answer to [`DeleteSecurityGroup`].
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteSecurityGroupResponse {
    request_id: "RequestId",
});
