//! `DeleteDemand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteDemand`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDemand;
///
/// let response = DeleteDemand::new("demand-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `InvalidInstanceType.NotSupportDemand` | 400 |
/// | `InvalidInstanceType.NotMatch` | 403 |
/// | `InvalidDemandStatus.NotSupported` | 403 |
/// | `Forbidden.RAM` | 403 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InvalidStatus.ValueNotSupported` | 404 |
/// | `InvalidZone.NotFound` | 404 |
/// | `InvalidInstanceType.NotFound` | 404 |
/// | `InvalidInstanceType.NotMatch` | 404 |
/// | `404` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDemand(Parameters);

impl DeleteDemand {
    /// A request with what is required.
    ///
    /// - `demand_id`: `DemandId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DemandId", demand_id))
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

    /// Sets `Reason`.
    pub fn reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Reason", value))
    }
}

crate::engine::request!(DeleteDemand => DeleteDemandResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDemand", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DemandId").required(),
]);

/// The answer to [`DeleteDemand`].
#[non_exhaustive]
pub struct DeleteDemandResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDemandResponse {
    request_id: "RequestId",
});
