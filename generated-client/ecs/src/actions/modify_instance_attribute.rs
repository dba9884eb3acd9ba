//! `ModifyInstanceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::shape::Secret;

/// Calls `ModifyInstanceAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceAttribute;
///
/// let response = ModifyInstanceAttribute::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidRemoteConnectionOptions.Password` | 400 |
/// | `InvalidRemoteConnectionOptions.Type` | 400 |
/// | `InstanceType.ValueNotSupported` | 400 |
/// | `OSType.ValueNotSupported` | 400 |
/// | `InvalidHostPassword.Malformed` | 400 |
/// | `InvalidHostName.Malformed` | 400 |
/// | `InvalidPassword.Malformed` | 400 |
/// | `InvalidUserData.SizeExceeded` | 400 |
/// | `InvalidUserData.NotSupported` | 400 |
/// | `ImageNotSupportCloudInit` | 400 |
/// | `ChargeTypeViolation` | 400 |
/// | `InvalidParameter.RecycleBin` | 400 |
/// | `InvalidParameter.CreditSpecification` | 400 |
/// | `InvalidInstanceStatus.CreditSpecRestricted` | 400 |
/// | `InvalidInstanceStatus.NotRunning` | 400 |
/// | `InvalidNetworkType.NotSupported` | 400 |
/// | `InvalidOperation.EniCountExceeded` | 400 |
/// | `JoinedGroupLimitExceed` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidParam.NotSupportJumboFrame` | 400 |
/// | `InvalidOperation.InstanceStatusNotSupport` | 400 |
/// | `InvalidOperation.InstanceStatusUnsupported` | 400 |
/// | `InvalidParameter.CpuOptionsTopologyType` | 400 |
/// | `InvalidInstanceType.NotSupportCpuOptionsTopologyType` | 400 |
/// | `InvalidAdditionalInfoPvdConfig.SizeExceeded` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidUserData.Forbidden` | 403 |
/// | `InvalidUserData.Base64FormatInvalid` | 403 |
/// | `InvalidChargeType.ValueNotSupported` | 403 |
/// | `InvalidUser.Unauthorized` | 403 |
/// | `EnterpriseGroupLimited.MutliGroupType` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InstanceNotInSecurityGroup` | 403 |
/// | `InvalidOperation.InvalidRegion` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode` | 403 |
/// | `InvalidParameter.InvalidQueuePairNumber` | 403 |
/// | `InvalidOperation.MaxEniQueuePairNumberExceed` | 403 |
/// | `InvalidOperation.EniQueuePairNumberOverflow` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `Credit.NotFound` | 404 |
/// | `InvalidInstanceStatus.NeedRestart` | 404 |
/// | `InvalidParameter.SecurityGroupIdRepeated` | 404 |
/// | `InvalidSecurityGroupType.NotSupportClassic` | 404 |
/// | `InvalidSecurityGroupVpc.NotBelongToOneVpc` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceAttribute(Parameters);

impl ModifyInstanceAttribute {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Sets `HostName`.
    pub fn host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HostName", value))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `UserData`.
    pub fn user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserData", value))
    }

    /// Sets `Recyclable`.
    pub fn recyclable(self, value: bool) -> Self {
        Self(self.0.with("Recyclable", value))
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CreditSpecification", value))
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(self, value: bool) -> Self {
        Self(self.0.with("DeletionProtection", value))
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    ///
    /// At least -1.
    pub fn network_interface_queue_number(self, value: i32) -> Self {
        Self(self.0.with("NetworkInterfaceQueueNumber", value))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// Sets `RemoteConnectionOptions`.
    pub fn remote_connection_options(self, value: RemoteConnectionOptions) -> Self {
        Self(self.0.with("RemoteConnectionOptions", value))
    }

    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(self, value: bool) -> Self {
        Self(self.0.with("EnableJumboFrame", value))
    }

    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CpuOptions.TopologyType", value))
    }
}

crate::engine::request!(ModifyInstanceAttribute => ModifyInstanceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceAttribute", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("Password").sensitive(),
    Parameter::new("RemoteConnectionOptions.Password").sensitive(),
]);

/// The answer to [`ModifyInstanceAttribute`].
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceAttributeResponse {
    request_id: "RequestId",
});

/// What `RemoteConnectionOptions` holds.
#[derive(Default)]
pub struct RemoteConnectionOptions(Parameters);

impl RemoteConnectionOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Sets `Type`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }
}

acs_protocol::object!(RemoteConnectionOptions, ["Password"]);
