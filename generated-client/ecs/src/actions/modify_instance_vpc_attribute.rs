//! `ModifyInstanceVpcAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `ModifyInstanceVpcAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceVpcAttribute;
///
/// let response = ModifyInstanceVpcAttribute::new("instance-id", "v-switch-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTarget.TrafficMirrorSession` | 400 |
/// | `InvalidSource.TrafficMirrorSession` | 400 |
/// | `InvalidPrivateIpAddress.Malformed` | 400 |
/// | `InvalidPrivateIpAddress.Duplicated` | 400 |
/// | `IncorrectVSwitchStatus` | 400 |
/// | `IncorrectInstanceStatus` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidVSwitchId.Mismatch` | 400 |
/// | `InvalidPrivateIpAddress.Mismatch` | 400 |
/// | `InvalidPrivateIp.Changing` | 400 |
/// | `PrimaryEniHasSubIp` | 400 |
/// | `VSwitchIdNotMatch` | 400 |
/// | `InvalidOperation.EniCountExceeded` | 400 |
/// | `InvalidParameter.SecurityGroupId` | 400 |
/// | `InvalidOperation.SecurityGroupNotAuthorized` | 401 |
/// | `OperationDenied` | 403 |
/// | `InvalidIp.Ipv6Assigned` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidInstance.HasTransitionRecord` | 403 |
/// | `InvalidInstanceStatus.NotNormal` | 403 |
/// | `InvalidVpcId.SharedVpc` | 403 |
/// | `InvalidOperation.NotAllowed` | 403 |
/// | `InvalidParameter.ToSecurityGroupId` | 403 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidOperation.VswAndEcsAvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.CloudBoxEcsNotSupport` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `NoSuchResource` | 404 |
/// | `InvalidParameter.InvalidInstanceId` | 404 |
/// | `InvalidParameter.VSwitchId` | 404 |
/// | `InvalidRegion.ValueNotSupported` | 404 |
/// | `InvalidInstance.AttachedEni` | 404 |
/// | `InvalidIp.MultiPrimaryIp` | 404 |
/// | `InvalidIp.Ipv6` | 404 |
/// | `InvalidVSwitch.NotBelongToVpc` | 404 |
/// | `InvalidParameter.EniNo` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidParameter.SecurityGroupIdRepeated` | 404 |
/// | `InvalidSecurityGroupType.NotSupportClassic` | 404 |
/// | `InvalidSecurityGroupVpc.NotBelongToOneVpc` | 404 |
/// | `EnterpriseGroupLimited.MutliGroupType` | 404 |
/// | `InvalidParameter.AlreadyInTargetVpc` | 404 |
/// | `InvalidParameter.SecurityGroupId` | 404 |
/// | `JoinedGroupLimitExceed` | 404 |
/// | `InvalidParameter.MustBeEmpty` | 404 |
/// | `InvalidParameter.NotEnoughIpInVSwitch` | 404 |
/// | `InvalidDependence.MutliDirectlyEip` | 404 |
/// | `InvalidDependence.HaVip` | 404 |
/// | `InvalidDependence.NextHopOfCustomRouter` | 404 |
/// | `InvalidDependence.BeenUsedAsAppServer` | 404 |
/// | `InvalidDependence.GrantAccess` | 404 |
/// | `InvalidDependence.BindGA` | 404 |
/// | `InvalidDependence.SLB` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceVpcAttribute(Parameters);

impl ModifyInstanceVpcAttribute {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `v_switch_id`: `VSwitchId`.
    pub fn new(instance_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("VSwitchId", v_switch_id);
        Self(parameters)
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivateIpAddress", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `SecurityGroupId`.
    ///
    /// At most 16 items.
    pub fn security_group_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupId", value))
    }
}

crate::engine::request!(ModifyInstanceVpcAttribute => ModifyInstanceVpcAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceVpcAttribute", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("VSwitchId").required(),
]);

/// The answer to [`ModifyInstanceVpcAttribute`].
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceVpcAttributeResponse {
    request_id: "RequestId",
});
