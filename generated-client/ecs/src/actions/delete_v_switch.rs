//! `DeleteVSwitch`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteVSwitch`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteVSwitch;
///
/// let response = DeleteVSwitch::new("v-switch-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectVSwitchStatus` | 400 |
/// | `DependencyViolation` | 400 |
/// | `IncorrectRouteEntryStatus` | 400 |
/// | `DependencyViolation.HaVip` | 400 |
/// | `MissingParameter` | 400 |
/// | `TaskConflict` | 400 |
/// | `DependencyViolation.RouteTable` | 400 |
/// | `DependencyViolation.Snat` | 400 |
/// | `DeleteVSwitch.IncorrectStatus.cbnStatus` | 400 |
/// | `AttrMismatching.NaclAndBindInstance` | 400 |
/// | `InvalidResource.NotBinding` | 400 |
/// | `DependencyViolation.SnatEntry` | 400 |
/// | `DependencyViolation.NetworkAcl` | 400 |
/// | `DependencyViolation.EnhancedNatgw` | 400 |
/// | `InvalidVSwitchId.NotFound` | 400 |
/// | `Forbidden.RegionNotFound` | 404 |
/// | `IncorrectVSwitchId` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `IncorrectStatus` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVSwitch(Parameters);

impl DeleteVSwitch {
    /// A request with what is required.
    ///
    /// - `v_switch_id`: `VSwitchId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VSwitchId", v_switch_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteVSwitch => DeleteVSwitchResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteVSwitch", &PRODUCT).parameters(&[
    Parameter::new("VSwitchId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`DeleteVSwitch`].
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteVSwitchResponse {
    request_id: "RequestId",
});
