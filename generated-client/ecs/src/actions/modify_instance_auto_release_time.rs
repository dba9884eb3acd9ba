//! `ModifyInstanceAutoReleaseTime`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceAutoReleaseTime`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceAutoReleaseTime;
///
/// let response = ModifyInstanceAutoReleaseTime::new("instance-id").send(&client).await?;
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
/// | `InvalidAutoReleaseTime.Malformed` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `ChargeTypeViolation` | 403 |
/// | `NoSuchResource` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceAutoReleaseTime(Parameters);

impl ModifyInstanceAutoReleaseTime {
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

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoReleaseTime", value))
    }
}

crate::engine::request!(ModifyInstanceAutoReleaseTime => ModifyInstanceAutoReleaseTimeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceAutoReleaseTime", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`ModifyInstanceAutoReleaseTime`].
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceAutoReleaseTimeResponse {
    request_id: "RequestId",
});
