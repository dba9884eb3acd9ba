//! `ReleaseDedicatedHost`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReleaseDedicatedHost`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReleaseDedicatedHost;
///
/// let response = ReleaseDedicatedHost::new("dedicated-host-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ChargeTypeViolation` | 400 |
/// | `IncorrectHostStatus.Initializing` | 400 |
/// | `InstanceExist` | 403 |
/// | `OperationDenied.DedicatedHostShared` | 403 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReleaseDedicatedHost(Parameters);

impl ReleaseDedicatedHost {
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

crate::engine::request!(ReleaseDedicatedHost => ReleaseDedicatedHostResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReleaseDedicatedHost", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostId").required(),
]);

/// The answer to [`ReleaseDedicatedHost`].
#[non_exhaustive]
pub struct ReleaseDedicatedHostResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReleaseDedicatedHostResponse {
    request_id: "RequestId",
});
