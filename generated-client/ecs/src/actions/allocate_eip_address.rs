//! `AllocateEipAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AllocateEipAddress`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AllocateEipAddress;
///
/// let response = AllocateEipAddress::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `QueryParameter.Illegal` | 400 |
/// | `COMMODITY_NO_EXIST` | 400 |
/// | `QuotaExceeded.Eip` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InsufficientBalance` | 400 |
/// | `ReserveIpFail` | 400 |
/// | `InvalidRegion.NotSupport` | 400 |
/// | `InvalidBandwidth.Malformed` | 400 |
/// | `COMMODITY.INVALID_COMPONENT` | 400 |
/// | `INSTANCE_TYPE_NOT_SUPPORT` | 400 |
/// | `OrderFailed` | 400 |
/// | `QuotaExceeded.LargeSpecEip` | 400 |
/// | `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE` | 400 |
/// | `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR` | 400 |
/// | `InvalidComponent.EipBandwidthMax` | 400 |
/// | `OperationFailed.RiskControl` | 400 |
/// | `OperationFailed.SaleValidate` | 400 |
/// | `IllegalParam.OrderParamComponent` | 400 |
/// | `OperationFailed.SaleExpression` | 400 |
/// | `OperationFailed.SyncOrderToSub` | 400 |
/// | `OperationFailed.CompleteUserInfo` | 400 |
/// | `OperationFailed.QueryPrice` | 400 |
/// | `OperationFailed.InvokeInnerApi` | 400 |
/// | `OperationFailed.AccountMoneyInvalid` | 400 |
/// | `OperationFailed.QueryCredtiInfo` | 400 |
/// | `OperationFailed.QueryUserLabel` | 400 |
/// | `FrequentPurchase.EIP` | 400 |
/// | `PAY.INSUFFICIENT_BALANCE` | 400 |
/// | `ORDER.QUANTITY_INVALID` | 400 |
/// | `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL` | 400 |
/// | `OrderError.EIP` | 400 |
/// | `IellgalParameter.OwnerAccount` | 400 |
/// | `Forbbiden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `FUWU_BIZ_COMMODITY_VERIFY_FAIL` | 404 |
/// | `OperationConflict` | 409 |
/// | `InsufficientEipCapacity` | 500 |
/// | `InternalError` | 500 |
/// | `OrderError.EIP` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocateEipAddress(Parameters);

impl AllocateEipAddress {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Bandwidth", value))
    }

    /// Sets `ISP`.
    pub fn isp(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ISP", value))
    }

    /// Sets `InternetChargeType`.
    ///
    /// Default: `PayByBandwidth`.
    pub fn internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InternetChargeType", value))
    }

    /// Sets `ActivityId`.
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.with("ActivityId", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(AllocateEipAddress => AllocateEipAddressResponse, ACTION);

static ACTION: Action<'static> = Action::new("AllocateEipAddress", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`AllocateEipAddress`].
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
    /// `EipAddress`.
    pub eip_address: Option<String>,
}

acs_protocol::shape!(AllocateEipAddressResponse {
    request_id: "RequestId",
    allocation_id: "AllocationId",
    eip_address: "EipAddress",
});
