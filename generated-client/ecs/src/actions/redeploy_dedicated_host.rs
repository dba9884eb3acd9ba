//! `RedeployDedicatedHost`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RedeployDedicatedHost`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RedeployDedicatedHost;
///
/// let response = RedeployDedicatedHost::new("dedicated-host-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDedicatedHostStatus.Malformed` | 400 |
/// | `InvalidInstanceStatus.Unstopped` | 400 |
/// | `InvalidUser.Unauthorized` | 403 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct RedeployDedicatedHost(Parameters);

impl RedeployDedicatedHost {
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
}

crate::engine::request!(RedeployDedicatedHost => RedeployDedicatedHostResponse, ACTION);

static ACTION: Action<'static> = Action::new("RedeployDedicatedHost", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostId").required(),
]);

/// The answer to [`RedeployDedicatedHost`].
#[non_exhaustive]
pub struct RedeployDedicatedHostResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RedeployDedicatedHostResponse {
    request_id: "RequestId",
});
