//! `ConvertNatPublicIpToEip`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ConvertNatPublicIpToEip`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ConvertNatPublicIpToEip;
///
/// let response = ConvertNatPublicIpToEip::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationDenied.CloudboxNotSupport` | 400 |
/// | `InvalidParameter.CloudboxNotSupported` | 400 |
/// | `OperationDenied.DedicatedRegionNotSupported` | 400 |
/// | `InvalidInstanceId.PlanedChange` | 403 |
/// | `InvalidEndTime.OperateNotSupport` | 403 |
/// | `InvalidInstanceStatus.Released` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidInstance.ZeroBandwidth` | 403 |
/// | `InvalidInternetChargeType.ValueNotSupported` | 403 |
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `MaxEIPQuotaExceeded` | 403 |
/// | `Forbidden.InvalidPublicBandwidth` | 403 |
/// | `InvalidInstance.OverduePayment` | 403 |
/// | `EIPMaxBandwidthExceeded` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `Forbidden.RiskControl` | 403 |
/// | `UnsupportedPublicIpWithIsp` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidInstance.IpAddressMissing` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertNatPublicIpToEip(Parameters);

impl ConvertNatPublicIpToEip {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ConvertNatPublicIpToEip => ConvertNatPublicIpToEipResponse, ACTION);

static ACTION: Action<'static> = Action::new("ConvertNatPublicIpToEip", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ConvertNatPublicIpToEip`].
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ConvertNatPublicIpToEipResponse {
    request_id: "RequestId",
});
