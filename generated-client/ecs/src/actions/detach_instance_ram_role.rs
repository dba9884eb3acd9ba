//! `DetachInstanceRamRole`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DetachInstanceRamRole`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DetachInstanceRamRole;
///
/// let response = DetachInstanceRamRole::new(["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceIds.Malformed` | 400 |
/// | `InvalidNetworkType.MismatchRamRole` | 403 |
/// | `InvalidUser.PassRoleForbidden` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DetachInstanceRamRole(Parameters);

impl DetachInstanceRamRole {
    /// A request with what is required.
    ///
    /// - `instance_ids`: `InstanceIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(instance_ids: impl Into<JsonList<String>>) -> Self {
        Self(Parameters::new().with("InstanceIds", instance_ids.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RamRoleName", value))
    }
}

crate::engine::request!(DetachInstanceRamRole => DetachInstanceRamRoleResponse, ACTION);

static ACTION: Action<'static> = Action::new("DetachInstanceRamRole", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceIds").required(),
]);

/// The answer to [`DetachInstanceRamRole`].
#[non_exhaustive]
pub struct DetachInstanceRamRoleResponse {
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `FailCount`.
    pub fail_count: Option<i64>,
    /// `DetachInstanceRamRoleResults`.
    pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
}

acs_protocol::shape!(DetachInstanceRamRoleResponse {
    ram_role_name: "RamRoleName",
    request_id: "RequestId",
    total_count: "TotalCount",
    fail_count: "FailCount",
    detach_instance_ram_role_results: ["DetachInstanceRamRoleResults", "DetachInstanceRamRoleResult"],
});

/// An item of `DetachInstanceRamRoleResults`.
#[non_exhaustive]
pub struct DetachInstanceRamRoleResult {
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Success`.
    pub success: Option<bool>,
    /// `InstanceRamRoleSets`.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
}

acs_protocol::shape!(DetachInstanceRamRoleResult {
    code: "Code",
    message: "Message",
    instance_id: "InstanceId",
    success: "Success",
    instance_ram_role_sets: ["InstanceRamRoleSets", "InstanceRamRoleSet"],
});

/// An item of `InstanceRamRoleSets`.
#[non_exhaustive]
pub struct InstanceRamRoleSet {
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(InstanceRamRoleSet {
    ram_role_name: "RamRoleName",
    instance_id: "InstanceId",
});
