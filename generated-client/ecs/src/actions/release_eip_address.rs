//! `ReleaseEipAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReleaseEipAddress`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReleaseEipAddress;
///
/// let response = ReleaseEipAddress::new("allocation-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectEipStatus` | 400 |
/// | `Forbbiden` | 400 |
/// | `Forbidden.ChargeTypeIsPrepaid` | 400 |
/// | `TaskConflict.AssociateGlobalAccelerationInstance` | 400 |
/// | `InvalidOperation.DeletionProtection` | 400 |
/// | `OperationUnsupported.ServiceManaged` | 400 |
/// | `InvalidAllocationId.NotFound` | 404 |
/// | `Forbidden.RegionNotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReleaseEipAddress(Parameters);

impl ReleaseEipAddress {
    /// A request with what is required.
    ///
    /// - `allocation_id`: `AllocationId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("AllocationId", allocation_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ReleaseEipAddress => ReleaseEipAddressResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReleaseEipAddress", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("AllocationId").required(),
]);

/// The answer to [`ReleaseEipAddress`].
#[non_exhaustive]
pub struct ReleaseEipAddressResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReleaseEipAddressResponse {
    request_id: "RequestId",
});
