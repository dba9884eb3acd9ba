//! `AssociateHaVip`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AssociateHaVip`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AssociateHaVip;
///
/// let response = AssociateHaVip::new("ha-vip-id", "instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidVip.Status` | 400 |
/// | `IncorrectHaVipStatus` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `CountLimitExceed.HaVipOnInstance` | 400 |
/// | `CountLimitExceeded.HaVipOnECSInstance` | 400 |
/// | `OperationFailed.DistibuteLock` | 400 |
/// | `Forbidden.HaVip` | 400 |
/// | `OperationUnsupported.BindMultipleType` | 400 |
/// | `InvalidHaVip.Exist` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidHaVipId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AssociateHaVip(Parameters);

impl AssociateHaVip {
    /// A request with what is required.
    ///
    /// - `ha_vip_id`: `HaVipId`.
    /// - `instance_id`: `InstanceId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("HaVipId", ha_vip_id)
            .with_text("InstanceId", instance_id);
        Self(parameters)
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(AssociateHaVip => AssociateHaVipResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssociateHaVip", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("HaVipId").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`AssociateHaVip`].
#[non_exhaustive]
pub struct AssociateHaVipResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AssociateHaVipResponse {
    request_id: "RequestId",
});
