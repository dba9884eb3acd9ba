//! `DeleteNatGateway`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteNatGateway`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteNatGateway;
///
/// let response = DeleteNatGateway::new("nat-gateway-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DependencyViolation.BandwidthPackages` | 400 |
/// | `DependencyViolation.EIPS` | 400 |
/// | `Forbidden.PrePaidNatGateway` | 400 |
/// | `TaskConflict` | 400 |
/// | `INSTANCE_NOT_EXISTS` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidNatGatewayId.NotFound` | 404 |
/// | `IncorrectStatus.natgw` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNatGateway(Parameters);

impl DeleteNatGateway {
    /// A request with what is required.
    ///
    /// - `nat_gateway_id`: `NatGatewayId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NatGatewayId", nat_gateway_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteNatGateway => DeleteNatGatewayResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteNatGateway", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NatGatewayId").required(),
]);

/// The answer to [`DeleteNatGateway`].
#[non_exhaustive]
pub struct DeleteNatGatewayResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteNatGatewayResponse {
    request_id: "RequestId",
});
