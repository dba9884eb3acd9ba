//! `AttachInstanceRamRole`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, JsonObject, Parameters};

/// Calls `AttachInstanceRamRole`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AttachInstanceRamRole;
///
/// let response = AttachInstanceRamRole::new("ram-role-name", ["instance-id"]).send(&client).await?;
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
/// | `InvalidRamRole.NotFound` | 404 |
/// | `InvalidRamRole.NotEcsRole` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AttachInstanceRamRole(Parameters);

impl AttachInstanceRamRole {
    /// A request with what is required.
    ///
    /// - `ram_role_name`: `RamRoleName`.
    /// - `instance_ids`: `InstanceIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(ram_role_name: impl Into<String>, instance_ids: impl Into<JsonList<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("RamRoleName", ram_role_name)
            .with("InstanceIds", instance_ids.into());
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Policy`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn policy(self, value: impl Into<JsonObject>) -> Self {
        Self(self.0.with("Policy", value.into()))
    }
}

crate::engine::request!(AttachInstanceRamRole => AttachInstanceRamRoleResponse, ACTION);

static ACTION: Action<'static> = Action::new("AttachInstanceRamRole", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RamRoleName").required(),
    Parameter::new("InstanceIds").required(),
]);

/// The answer to [`AttachInstanceRamRole`].
#[non_exhaustive]
pub struct AttachInstanceRamRoleResponse {
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `FailCount`.
    pub fail_count: Option<i64>,
    /// `AttachInstanceRamRoleResults`.
    pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
}

acs_protocol::shape!(AttachInstanceRamRoleResponse {
    ram_role_name: "RamRoleName",
    request_id: "RequestId",
    total_count: "TotalCount",
    fail_count: "FailCount",
    attach_instance_ram_role_results: ["AttachInstanceRamRoleResults", "AttachInstanceRamRoleResult"],
});

/// An item of `AttachInstanceRamRoleResults`.
#[non_exhaustive]
pub struct AttachInstanceRamRoleResult {
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Success`.
    pub success: Option<bool>,
}

acs_protocol::shape!(AttachInstanceRamRoleResult {
    code: "Code",
    message: "Message",
    instance_id: "InstanceId",
    success: "Success",
});
