//! `AttachNetworkInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AttachNetworkInterface`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AttachNetworkInterface;
///
/// let response = AttachNetworkInterface::new("network-interface-id", "instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidOperation.Ipv6CountExceeded` | 400 |
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidRegion` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidOperation.InvalidGeneration` | 400 |
/// | `InvalidParams.EniId` | 400 |
/// | `InvalidParameter.NetworkCardIndexInvalid` | 400 |
/// | `InvalidOperation.UserNotSupportNetworkCard` | 400 |
/// | `InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni` | 400 |
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
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `InvalidEni.NotSameVpc` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidOperation.MultiGroupType` | 403 |
/// | `InvalidOperation.NotSupportEnterpriseGroup` | 403 |
/// | `InvalidOperation.EniCountExceeded` | 403 |
/// | `InvalidOperation.EipBindModel` | 403 |
/// | `InvalidOperation.Ipv6NotSupport` | 403 |
/// | `InvalidOperation.HotPlugNotSupport` | 403 |
/// | `InvalidInstance.NetworkType` | 403 |
/// | `InvalidOperation.InvalidTrunkEniStatus` | 403 |
/// | `InvalidOperation.TrunkingIsNotAllowed` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportEniTrunking` | 403 |
/// | `InvalidOperation.EniTypeNotSupportTrunking` | 403 |
/// | `InvalidOperation.EniTrunkDeviceFull` | 403 |
/// | `InvalidParameter.EniNotBelongTrunk` | 403 |
/// | `InvalidOperation.EniTypeNotSupportAttachToTrunk` | 403 |
/// | `InvalidParameter.EniNotBelongEcs` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni` | 403 |
/// | `InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode` | 403 |
/// | `InvalidOperation.EniTrafficModeNotSupportIpv6` | 403 |
/// | `InvalidOperation.MaxEniQueuePairNumberExceed` | 403 |
/// | `InvalidParameter.InvalidQueuePairNumber` | 403 |
/// | `InvalidOperation.EniQueuePairNumberOverflow` | 403 |
/// | `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AttachNetworkInterface(Parameters);

impl AttachNetworkInterface {
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

    /// Sets `WaitForNetworkConfigurationReady`.
    pub fn wait_for_network_configuration_ready(self, value: bool) -> Self {
        Self(self.0.with("WaitForNetworkConfigurationReady", value))
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(self, value: i32) -> Self {
        Self(self.0.with("NetworkCardIndex", value))
    }
}

crate::engine::request!(AttachNetworkInterface => AttachNetworkInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("AttachNetworkInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`AttachNetworkInterface`].
#[non_exhaustive]
pub struct AttachNetworkInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AttachNetworkInterfaceResponse {
    request_id: "RequestId",
});
