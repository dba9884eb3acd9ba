//! `AcceptInquiredSystemEvent`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AcceptInquiredSystemEvent`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AcceptInquiredSystemEvent;
///
/// let response = AcceptInquiredSystemEvent::new("event-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `OperationDenied.AcceptNotSupported` | 403 |
/// | `OperationConflict` | 403 |
/// | `OperationFail.DiskCategoryNotSupported` | 403 |
/// | `OperationFail.DiskStatusNotSupported` | 403 |
/// | `OperationFail.InstanceStatusNotSupported` | 403 |
/// | `SwitchToOffline.OnlineIsolateFail` | 403 |
/// | `SwitchToOffline.OnlineReinitFail` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InvalidEventId.NoInquiringEventFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AcceptInquiredSystemEvent(Parameters);

impl AcceptInquiredSystemEvent {
    /// A request with what is required.
    ///
    /// - `event_id`: `EventId`.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("EventId", event_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Choice`.
    pub fn choice(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Choice", value))
    }
}

crate::engine::request!(AcceptInquiredSystemEvent => AcceptInquiredSystemEventResponse, ACTION);

static ACTION: Action<'static> = Action::new("AcceptInquiredSystemEvent", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("EventId").required(),
]);

/// The answer to [`AcceptInquiredSystemEvent`].
#[non_exhaustive]
pub struct AcceptInquiredSystemEventResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AcceptInquiredSystemEventResponse {
    request_id: "RequestId",
});
