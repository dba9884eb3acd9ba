//! `ModifyInstanceNetworkSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceNetworkSpec`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceNetworkSpec;
///
/// let response = ModifyInstanceNetworkSpec::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInternetMaxBandwidthIn.ValueNotSupported` | 400 |
/// | `InvalidInternetMaxBandwidthOut.ValueNotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidStartTime.ValueNotSupported` | 400 |
/// | `InvalidEndTime.ValueNotSupported` | 400 |
/// | `ChargeTypeViolation` | 400 |
/// | `Account.Arrearage` | 400 |
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |
/// | `DecreasedBandwidthNotAllowed` | 400 |
/// | `BandwidthUpgradeDenied.EipBoundInstance` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `Throttling` | 400 |
/// | `InvalidInstanceStatus.NotStopped` | 400 |
/// | `InvalidAction` | 400 |
/// | `IpAllocationError` | 400 |
/// | `InvalidParam.AllocatePublicIp` | 400 |
/// | `InstanceDowngrade.QuotaExceed` | 400 |
/// | `InvalidBandwidth.ValueNotSupported` | 400 |
/// | `InvalidInstanceStatus` | 400 |
/// | `InvalidInstance.UnPaidOrder` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `LastRequestProcessing` | 400 |
/// | `InvalidStartTime.BeyondLifeCycle` | 400 |
/// | `InvalidEndTime.BeyondLifeCycle` | 400 |
/// | `InvalidPayMethod.SyncPaymentNotSupport` | 400 |
/// | `InvalidBandwidthOut.LessThanZero` | 400 |
/// | `InvalidParameter.BandwidthBiggerThanBaseBandwidth` | 400 |
/// | `InvalidAction.WithActiveElasticUpgrade` | 400 |
/// | `InvalidParameter.CloudboxNotSupported` | 400 |
/// | `InvalidParameter.Bandwidth` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidParameter.DedicatedRegionNotSupported` | 400 |
/// | `InvalidOperation.InstanceStatusUnsupported` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidInstance.UnPaidOrder` | 403 |
/// | `Throttling` | 403 |
/// | `InvalidInstance.InstanceNotSupported` | 403 |
/// | `InstanceDowngrade.QuotaExceed` | 403 |
/// | `InvalidInstanceStatus` | 403 |
/// | `InvalidOperation.StarterPackage` | 403 |
/// | `NAT_PUBLIC_IP_BINDING_FAILED` | 403 |
/// | `InvalidInstance.EipNotSupport` | 403 |
/// | `InvalidInstance.NatPortMapNotSupport` | 403 |
/// | `OperationDenied.UnpaidOrder` | 403 |
/// | `Mayi.InternalError` | 403 |
/// | `InvalidNetworkType.ValueNotSupported` | 403 |
/// | `OperationDenied.ImageNotValid` | 403 |
/// | `InvalidInstanceChargeType.ValueNotSupported` | 403 |
/// | `InvalidIspType.ValueNotSupported` | 403 |
/// | `UnsupportedIspChargeType` | 403 |
/// | `UnsupportedIspClassicNetwork` | 403 |
/// | `UnsupportedIspNetworkChargeType` | 403 |
/// | `InvalidIspBandwidthOut` | 403 |
/// | `UnsupportedChangeIsp` | 403 |
/// | `InvalidIspUID` | 403 |
/// | `UnsupportedIspRegion` | 403 |
/// | `BandIncreaseNotSupportIsp` | 403 |
/// | `SecurityRisk.3DVerification` | 403 |
/// | `InvalidOperation.PublicIpAddressNoStock` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceNetworkSpec(Parameters);

impl ModifyInstanceNetworkSpec {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// Sets `InternetMaxBandwidthIn`.
    ///
    /// From 1 to 200.
    pub fn internet_max_bandwidth_in(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthIn", value))
    }

    /// Sets `ISP`.
    pub fn isp(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ISP", value))
    }

    /// Sets `NetworkChargeType`.
    pub fn network_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkChargeType", value))
    }

    /// Sets `AllocatePublicIp`.
    ///
    /// Default: `false`.
    pub fn allocate_public_ip(self, value: bool) -> Self {
        Self(self.0.with("AllocatePublicIp", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `AutoPay`.
    ///
    /// Default: `true`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(ModifyInstanceNetworkSpec => ModifyInstanceNetworkSpecResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceNetworkSpec", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyInstanceNetworkSpec`].
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceNetworkSpecResponse {
    order_id: "OrderId",
    request_id: "RequestId",
});
