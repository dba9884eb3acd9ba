//! `AssociateEipAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AssociateEipAddress`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AssociateEipAddress;
///
/// let response = AssociateEipAddress::new("allocation-id", "instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidAction.Denied` | 400 |
/// | `InvalidAssociation.Duplicated` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidParameter.Mismatch` | 400 |
/// | `IncorrectEipStatus` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `IncorrectHaVipStatus` | 400 |
/// | `InvalidParameter` | 400 |
/// | `ReserveIpFail` | 400 |
/// | `Forbbiden` | 400 |
/// | `TaskConflict` | 400 |
/// | `InvalidBindingStatus` | 400 |
/// | `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP` | 400 |
/// | `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP` | 400 |
/// | `BIND_INSTANCE_OWENER_ERROR` | 400 |
/// | `QuotaExceeded.NumberOfTrafficEip` | 400 |
/// | `QuotaExceeded.NumberOfEip` | 400 |
/// | `InvalidEipBandwidth.OutOfMaxValue` | 400 |
/// | `Forbidden.EipCanNotBindGatgw` | 400 |
/// | `Forbidden.InstanceBandwidthNotZero` | 400 |
/// | `INSTANCE_TYPE_NOT_SUPPORT` | 400 |
/// | `InvalidStatus.EcsStatusNotSupport` | 400 |
/// | `NATGATEWAY_FINANCIALLOCKED` | 400 |
/// | `InvalidParameter.InstanceTypeNotSupport` | 400 |
/// | `InstanceType.NotSupport` | 400 |
/// | `InvalidParams.NotFound` | 400 |
/// | `BindInstance.NotSupported` | 400 |
/// | `ServerRegion.Invalid` | 400 |
/// | `Eni.Attached` | 400 |
/// | `Invalid.DirectEip.BindType` | 400 |
/// | `InvalidStatus.EniStatusNotSupport` | 400 |
/// | `InvalidParameter.EniInstanceId` | 400 |
/// | `InvalidNexthop.DirectEni` | 400 |
/// | `InvalidEIPStatus.BizDisabled` | 400 |
/// | `OperationFailed.EniSubIp` | 400 |
/// | `InvalidEip.EipQuotaExceeded` | 400 |
/// | `OperationFailed.QueryCommodityInfo` | 400 |
/// | `OperationUnsupported.MultiIp` | 400 |
/// | `InvalidNicOrVm.NotFound` | 400 |
/// | `OperationUnsupported.EipBindModel` | 400 |
/// | `IncorrectStatus.NatGateway` | 400 |
/// | `InvalidParameter.BindingInstanceRegion` | 400 |
/// | `OperationFailed.HavipBoundPortmap` | 400 |
/// | `InvalidStatus.NotAllow` | 400 |
/// | `InvalidInstance.NotVpc` | 400 |
/// | `InvalidStatus.InstanceHasBandWidth` | 400 |
/// | `OperationDenied.CloudBoxResourceExist` | 400 |
/// | `InvalidAllocationId.NotFound` | 404 |
/// | `InvalidInstanId.NotFound` | 404 |
/// | `InvalidHaVip.NotFound` | 404 |
/// | `Forbidden.RegionNotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotExist` | 404 |
/// | `ServiceUnavailable` | 503 |
#[must_use = "a request does nothing until it is sent"]
pub struct AssociateEipAddress(Parameters);

impl AssociateEipAddress {
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

crate::engine::request!(AssociateEipAddress => AssociateEipAddressResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssociateEipAddress", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("AllocationId").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`AssociateEipAddress`].
#[non_exhaustive]
pub struct AssociateEipAddressResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AssociateEipAddressResponse {
    request_id: "RequestId",
});
