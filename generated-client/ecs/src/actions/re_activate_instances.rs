//! `ReActivateInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReActivateInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReActivateInstances;
///
/// let response = ReActivateInstances::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ReopenInstance.InstanceNotEnoughBalance` | 400 |
/// | `ReopenInstance.ImageNotEnoughBalance` | 400 |
/// | `ReopenInstance.InstanceStatusNotValid` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InsufficientBalance` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidPayType.NotSupport` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReActivateInstances(Parameters);

impl ReActivateInstances {
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

crate::engine::request!(ReActivateInstances => ReActivateInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReActivateInstances", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`ReActivateInstances`].
#[non_exhaustive]
pub struct ReActivateInstancesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReActivateInstancesResponse {
    request_id: "RequestId",
});
