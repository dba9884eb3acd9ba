//! `UnassociateEipAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `UnassociateEipAddress`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::UnassociateEipAddress;
///
/// let response = UnassociateEipAddress::new("allocation-id", "instance-id").send(&client).await?;
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
/// | `InvalidInstanceId.NotFound` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `IncorrectHaVipStatus` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidParameter` | 400 |
/// | `Forbbiden` | 400 |
/// | `TaskConflict` | 400 |
/// | `InvalidBindingStatus` | 400 |
/// | `Forbidden.FinancialLocked` | 400 |
/// | `InvalidIpStatus.HasBeenUsedBySnatTable` | 400 |
/// | `InvalidIpStatus.HasBeenUsedByForwardEntry` | 400 |
/// | `InvalidEIPStatus.BizDisabled` | 400 |
/// | `InvalidStatus.EcsStatusNotSupport` | 400 |
/// | `InvalidStatus.EniStatusNotSupport` | 400 |
/// | `InvalidStatus.SnatOrDnat` | 400 |
/// | `DependencyViolation.SnatEntry` | 400 |
/// | `InvalidInstance.NotVpc` | 400 |
/// | `InvalidStatus.NotAllow` | 400 |
/// | `InvalidAllocationId.NotFound` | 404 |
/// | `InvalidHaVip.NotFound` | 404 |
/// | `Forbidden.RegionNotFound` | 404 |
/// | `OperationUnsupported.ServiceManaged` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct UnassociateEipAddress(Parameters);

impl UnassociateEipAddress {
    /// A request with what is required.
    ///
    /// - `allocation_id`: `AllocationId`.
    /// - `instance_id`: `InstanceId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("AllocationId", allocation_id)
            .with_text("InstanceId", instance_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }
}

crate::engine::request!(UnassociateEipAddress => UnassociateEipAddressResponse, ACTION);

static ACTION: Action<'static> = Action::new("UnassociateEipAddress", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("AllocationId").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`UnassociateEipAddress`].
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(UnassociateEipAddressResponse {
    request_id: "RequestId",
});
