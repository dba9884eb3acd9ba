//! `ModifyDedicatedHostAutoReleaseTime`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDedicatedHostAutoReleaseTime`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDedicatedHostAutoReleaseTime;
///
/// let response = ModifyDedicatedHostAutoReleaseTime::new("dedicated-host-id").send(&client).await?;
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
/// | `UnsupportedParameter` | 400 |
/// | `InvalidAutoReleaseTime.Malformed` | 400 |
/// | `ChargeTypeViolation` | 403 |
/// | `NoSuchResource` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDedicatedHostAutoReleaseTime(Parameters);

impl ModifyDedicatedHostAutoReleaseTime {
    /// A request with what is required.
    ///
    /// - `dedicated_host_id`: `DedicatedHostId`.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DedicatedHostId", dedicated_host_id))
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

crate::engine::request!(ModifyDedicatedHostAutoReleaseTime => ModifyDedicatedHostAutoReleaseTimeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDedicatedHostAutoReleaseTime", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostId").required(),
]);

/// The answer to [`ModifyDedicatedHostAutoReleaseTime`].
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDedicatedHostAutoReleaseTimeResponse {
    request_id: "RequestId",
});
