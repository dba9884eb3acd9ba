//! `ModifyManagedInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyManagedInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyManagedInstance;
///
/// let response = ModifyManagedInstance::new("instance-id", "instance-name").send(&client).await?;
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
/// | `InstanceName.ExceedLimit` | 400 |
/// | `InstanceName.InvalidPattern` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyManagedInstance(Parameters);

impl ModifyManagedInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `instance_name`: `InstanceName`.
    pub fn new(instance_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("InstanceName", instance_name);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyManagedInstance => ModifyManagedInstanceResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyManagedInstance", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
    Parameter::new("InstanceName").required(),
]);

/// The answer to [`ModifyManagedInstance`].
#[non_exhaustive]
pub struct ModifyManagedInstanceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Instance`.
    pub instance: Option<Instance>,
}

acs_protocol::shape!(ModifyManagedInstanceResponse {
    request_id: "RequestId",
    instance: "Instance",
});

/// What `Instance` holds.
#[non_exhaustive]
pub struct Instance {
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(Instance {
    instance_name: "InstanceName",
    instance_id: "InstanceId",
});
