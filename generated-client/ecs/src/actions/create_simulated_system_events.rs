//! `CreateSimulatedSystemEvents`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateSimulatedSystemEvents`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateSimulatedSystemEvents;
///
/// let response = CreateSimulatedSystemEvents::new("event-type", "not-before", ["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter` | 403 |
/// | `InvalidNotBefore.Passed` | 403 |
/// | `SimulatedEventLimitExceeded` | 403 |
/// | `InstanceIdLimitExceeded` | 403 |
/// | `MissingParameter` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSimulatedSystemEvents(Parameters);

impl CreateSimulatedSystemEvents {
    /// A request with what is required.
    ///
    /// - `event_type`: `EventType`.
    /// - `not_before`: `NotBefore`.
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(
        event_type: impl Into<String>,
        not_before: impl Into<String>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("EventType", event_type)
            .with_text("NotBefore", not_before)
            .with_list::<String>("InstanceId", instance_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(CreateSimulatedSystemEvents => CreateSimulatedSystemEventsResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateSimulatedSystemEvents", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("EventType").required(),
    Parameter::new("NotBefore").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`CreateSimulatedSystemEvents`].
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `EventIdSet`.
    pub event_id_set: Vec<String>,
}

acs_protocol::shape!(CreateSimulatedSystemEventsResponse {
    request_id: "RequestId",
    event_id_set: ["EventIdSet", "EventId"],
});
