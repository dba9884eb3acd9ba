//! `DeregisterManagedInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeregisterManagedInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeregisterManagedInstance;
///
/// let response = DeregisterManagedInstance::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeregisterManagedInstance(Parameters);

impl DeregisterManagedInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeregisterManagedInstance => DeregisterManagedInstanceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeregisterManagedInstance", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`DeregisterManagedInstance`].
#[non_exhaustive]
pub struct DeregisterManagedInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Instance`.
    pub instance: Option<Instance>,
}

acs_protocol::shape!(DeregisterManagedInstanceResponse {
    request_id: "RequestId",
    instance: "Instance",
});

/// What `Instance` holds.
#[non_exhaustive]
pub struct Instance {
    /// `LastInvokedTime`.
    pub last_invoked_time: Option<String>,
    /// `InternetIp`.
    pub internet_ip: Option<String>,
    /// `Hostname`.
    pub hostname: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `ActivationId`.
    pub activation_id: Option<String>,
    /// `IntranetIp`.
    pub intranet_ip: Option<String>,
    /// `AgentVersion`.
    pub agent_version: Option<String>,
    /// `RegistrationTime`.
    pub registration_time: Option<String>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `OsType`.
    pub os_type: Option<String>,
    /// `OsVersion`.
    pub os_version: Option<String>,
    /// `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// `MachineId`.
    pub machine_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

acs_protocol::shape!(Instance {
    last_invoked_time: "LastInvokedTime",
    internet_ip: "InternetIp",
    hostname: "Hostname",
    instance_id: "InstanceId",
    activation_id: "ActivationId",
    intranet_ip: "IntranetIp",
    agent_version: "AgentVersion",
    registration_time: "RegistrationTime",
    instance_name: "InstanceName",
    os_type: "OsType",
    os_version: "OsVersion",
    invocation_count: "InvocationCount",
    machine_id: "MachineId",
    resource_group_id: "ResourceGroupId",
});
