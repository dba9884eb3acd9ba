//! `ModifyEipAddressAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyEipAddressAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyEipAddressAttribute;
///
/// let response = ModifyEipAddressAttribute::new("allocation-id", "bandwidth").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InsufficientBalance.Eip` | 400 |
/// | `InvalidParameter` | 400 |
/// | `IncorrectEipStatus` | 400 |
/// | `InvalidParam` | 400 |
/// | `Forbidden.ChargeTypeIsPrepaid` | 400 |
/// | `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw` | 400 |
/// | `QuotaExceeded.LargeSpecEip` | 400 |
/// | `InvalidEipAddressName.Malformed` | 400 |
/// | `ResourceQueryError` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidEIPStatus.BizDisabled` | 400 |
/// | `OperationFailed.SyncOrderToSub` | 400 |
/// | `COMMODITY.INVALID_COMPONENT` | 400 |
/// | `OperationFailed.CompleteUserInfo` | 400 |
/// | `OperationFailed.ConcurrentRequest` | 400 |
/// | `IncorrectStatus.ResourceStatus` | 400 |
/// | `OperationFailed.SaleValidate` | 400 |
/// | `InvalidAllocationId.NotFound` | 404 |
/// | `Forbidden.InCommonBandwidthPackage` | 404 |
/// | `InternalError` | 500 |
/// | `SYSTEM.UNKNOWN.ERROR` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyEipAddressAttribute(Parameters);

impl ModifyEipAddressAttribute {
    /// A request with what is required.
    ///
    /// - `allocation_id`: `AllocationId`.
    /// - `bandwidth`: `Bandwidth`.
    #[deprecated = "the service advises against this action"]
    pub fn new(allocation_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("AllocationId", allocation_id)
            .with_text("Bandwidth", bandwidth);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyEipAddressAttribute => ModifyEipAddressAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyEipAddressAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("AllocationId").required(),
    Parameter::new("Bandwidth").required(),
]);

/// The answer to [`ModifyEipAddressAttribute`].
#[non_exhaustive]
pub struct ModifyEipAddressAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyEipAddressAttributeResponse {
    request_id: "RequestId",
});
