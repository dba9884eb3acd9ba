//! `CancelSimulatedSystemEvents`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CancelSimulatedSystemEvents`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CancelSimulatedSystemEvents;
///
/// let response = CancelSimulatedSystemEvents::new(["event-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `EventIdLimitExceeded` | 400 |
/// | `InvalidParameter` | 403 |
/// | `CannotCancelSystemEvent.NotSimulated` | 403 |
/// | `InvalidEventId.NotFound` | 403 |
/// | `MissingParameter` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CancelSimulatedSystemEvents(Parameters);

impl CancelSimulatedSystemEvents {
    /// A request with what is required.
    ///
    /// - `event_id`: `EventId`.
    ///
    ///   At most 100 items.
    pub fn new(event_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("EventId", event_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(CancelSimulatedSystemEvents => CancelSimulatedSystemEventsResponse, ACTION);

static ACTION: Action<'static> = Action::new("CancelSimulatedSystemEvents", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("EventId").required(),
]);

/// The answer to [`CancelSimulatedSystemEvents`].
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CancelSimulatedSystemEventsResponse {
    request_id: "RequestId",
});
