//! `DetachNetworkInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DetachNetworkInterface`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DetachNetworkInterface;
///
/// let response = DetachNetworkInterface::new("network-interface-id", "instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidRegion` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidParams.EniId` | 400 |
/// | `InvalidParameter.EniNotBelongEcs` | 400 |
/// | `InvalidOperation.EniHotPlugNotSupported` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `MaxEniCountExceeded` | 403 |
/// | `EniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.AvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidSecurityGroupId.NotVpc` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidOperation.EniLinked` | 403 |
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `InvalidOperation.HotPlugNotSupport` | 403 |
/// | `InvalidOperation.InvalidTrunkEniStatus` | 403 |
/// | `InvalidOperation.TrunkingIsNotAllowed` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportEniTrunking` | 403 |
/// | `InvalidParameter.EniNotBelongTrunk` | 403 |
/// | `InvalidOperation.EniTypeNotSupportTrunking` | 403 |
/// | `InvalidOperation.HasMemberEniAttached` | 403 |
/// | `InvalidParameter.EniNotBelongEcs` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DetachNetworkInterface(Parameters);

impl DetachNetworkInterface {
    /// A request with what is required.
    ///
    /// - `network_interface_id`: `NetworkInterfaceId`.
    /// - `instance_id`: `InstanceId`.
    pub fn new(network_interface_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("NetworkInterfaceId", network_interface_id)
            .with_text("InstanceId", instance_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TrunkNetworkInstanceId", value))
    }
}

crate::engine::request!(DetachNetworkInterface => DetachNetworkInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DetachNetworkInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`DetachNetworkInterface`].
#[non_exhaustive]
pub struct DetachNetworkInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DetachNetworkInterfaceResponse {
    request_id: "RequestId",
});
