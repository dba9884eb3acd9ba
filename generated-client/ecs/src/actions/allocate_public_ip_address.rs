//! `AllocatePublicIpAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `AllocatePublicIpAddress`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AllocatePublicIpAddress;
///
/// let response = AllocatePublicIpAddress::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidOperation.AllocateFailed` | 400 |
/// | `InvalidIpAddress.Malformed` | 400 |
/// | `OperationDenied` | 400 |
/// | `InsufficientPublicIp` | 400 |
/// | `AllocateIpInvalidInstanceBandwidth` | 400 |
/// | `OperationDenied.CloudboxNotSupport` | 400 |
/// | `OperationDenied.DedicatedRegionNotSupported` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `IpInUse` | 403 |
/// | `AllocatedAlready` | 403 |
/// | `AllocateIp.Fail` | 403 |
/// | `NAT_PUBLIC_IP_BINDING_FAILED` | 403 |
/// | `NAT_PUBLIC_IP_ALLOCATE_FAILED` | 403 |
/// | `InvalidIpAddress.NotPublic` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidVlanId.NotFound` | 404 |
/// | `InvalidIpAddress.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AllocatePublicIpAddress(Parameters);

impl AllocatePublicIpAddress {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `IpAddress`.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpAddress", value))
    }

    /// Sets `VlanId`.
    pub fn vlan_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VlanId", value))
    }
}

crate::engine::request!(AllocatePublicIpAddress => AllocatePublicIpAddressResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("AllocatePublicIpAddress", &PRODUCT).parameters(&[Parameter::new("InstanceId").required()]);

/// The answer to [`AllocatePublicIpAddress`].
#[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AllocatePublicIpAddressResponse {
    ip_address: "IpAddress",
    request_id: "RequestId",
});
