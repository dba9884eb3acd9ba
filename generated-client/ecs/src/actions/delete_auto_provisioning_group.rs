//! `DeleteAutoProvisioningGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteAutoProvisioningGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteAutoProvisioningGroup;
///
/// let response = DeleteAutoProvisioningGroup::new("auto-provisioning-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.InstanceType` | 400 |
/// | `MissingParameter` | 400 |
/// | `NoPermission` | 400 |
/// | `Forbidden.RAM` | 403 |
/// | `AutoProvisioningGroup.Unauthorized` | 403 |
/// | `AutoProvisioningGroup.IncorrectStatus` | 403 |
/// | `InvalidAutoProvisioningGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAutoProvisioningGroup(Parameters);

impl DeleteAutoProvisioningGroup {
    /// A request with what is required.
    ///
    /// - `auto_provisioning_group_id`: `AutoProvisioningGroupId`.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("AutoProvisioningGroupId", auto_provisioning_group_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `TerminateInstances`.
    pub fn terminate_instances(self, value: bool) -> Self {
        Self(self.0.with("TerminateInstances", value))
    }
}

crate::engine::request!(DeleteAutoProvisioningGroup => DeleteAutoProvisioningGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteAutoProvisioningGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("AutoProvisioningGroupId").required(),
]);

/// The answer to [`DeleteAutoProvisioningGroup`].
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteAutoProvisioningGroupResponse {
    request_id: "RequestId",
});
