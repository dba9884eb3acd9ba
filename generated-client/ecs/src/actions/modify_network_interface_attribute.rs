//! `ModifyNetworkInterfaceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyNetworkInterfaceAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyNetworkInterfaceAttribute;
///
/// let response = ModifyNetworkInterfaceAttribute::new("network-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidOperation.NotSupportModifyQueueNumber` | 400 |
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `InvalidParams.EniId` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `JoinedGroupLimitExceed` | 400 |
/// | `InvalidEniQueueSize.RegionOrUserNotSupported` | 400 |
/// | `InvalidParameter.EniQueueSize` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported` | 400 |
/// | `InvalidParameter.InvalidQueuePairNumber` | 400 |
/// | `InvalidParameter.EniConnectionTrackingConfiguration` | 400 |
/// | `InvalidOperation.MaxEniQueuePairNumberExceed` | 400 |
/// | `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded` | 400 |
/// | `InvalidOperation.InstanceTypeNotSupportHighPerformance` | 400 |
/// | `InvalidTrafficMode.ModifyToStandardNotSupported` | 400 |
/// | `InvalidOperation.EniTrafficModeNotSupportIPv6` | 400 |
/// | `InvalidOperation.EniQueuePairNumberOverflow` | 400 |
/// | `InvalidParameter.QueuePairNumberMustEmpty` | 400 |
/// | `InvalidParameter.EniTrafficMode` | 400 |
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
/// | `InvalidOperation.MultiGroupType` | 403 |
/// | `InvalidOperation.EniCountExceeded` | 403 |
/// | `InvalidParams.NetworkInterfaceName` | 403 |
/// | `InvalidOperation.ModifyPrimaryEniQueueNumber` | 403 |
/// | `InvalidOperation.InvalidEniState` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `AclLimitExceed` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyNetworkInterfaceAttribute(Parameters);

impl ModifyNetworkInterfaceAttribute {
    /// A request with what is required.
    ///
    /// - `network_interface_id`: `NetworkInterfaceId`.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NetworkInterfaceId", network_interface_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceName", value))
    }

    /// Sets `QueueNumber`.
    ///
    /// At least -1.
    pub fn queue_number(self, value: i32) -> Self {
        Self(self.0.with("QueueNumber", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SecurityGroupId`.
    ///
    /// At most 100 items.
    pub fn security_group_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupId", value))
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(self, value: bool) -> Self {
        Self(self.0.with("DeleteOnRelease", value))
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("RxQueueSize", value))
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("TxQueueSize", value))
    }

    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(self, value: NetworkInterfaceTrafficConfig) -> Self {
        Self(self.0.with("NetworkInterfaceTrafficConfig", value))
    }

    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(self, value: ConnectionTrackingConfiguration) -> Self {
        Self(self.0.with("ConnectionTrackingConfiguration", value))
    }
}

crate::engine::request!(ModifyNetworkInterfaceAttribute => ModifyNetworkInterfaceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyNetworkInterfaceAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
]);

/// The answer to [`ModifyNetworkInterfaceAttribute`].
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyNetworkInterfaceAttributeResponse {
    request_id: "RequestId",
});

/// What `NetworkInterfaceTrafficConfig` holds.
#[derive(Default)]
pub struct NetworkInterfaceTrafficConfig(Parameters);

impl NetworkInterfaceTrafficConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceTrafficMode", value))
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(self, value: i32) -> Self {
        Self(self.0.with("QueueNumber", value))
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(self, value: i32) -> Self {
        Self(self.0.with("QueuePairNumber", value))
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("RxQueueSize", value))
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(self, value: i32) -> Self {
        Self(self.0.with("TxQueueSize", value))
    }
}

acs_protocol::object!(NetworkInterfaceTrafficConfig);

/// What `ConnectionTrackingConfiguration` holds.
#[derive(Default)]
pub struct ConnectionTrackingConfiguration(Parameters);

impl ConnectionTrackingConfiguration {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(self, value: i32) -> Self {
        Self(self.0.with("TcpEstablishedTimeout", value))
    }

    /// Sets `TcpClosedAndTimeWaitTimeout`.
    pub fn tcp_closed_and_time_wait_timeout(self, value: i32) -> Self {
        Self(self.0.with("TcpClosedAndTimeWaitTimeout", value))
    }

    /// Sets `UdpTimeout`.
    pub fn udp_timeout(self, value: i32) -> Self {
        Self(self.0.with("UdpTimeout", value))
    }
}

acs_protocol::object!(ConnectionTrackingConfiguration);
