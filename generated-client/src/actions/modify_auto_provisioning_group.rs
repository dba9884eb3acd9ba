//! `ModifyAutoProvisioningGroup`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `ModifyAutoProvisioningGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyAutoProvisioningGroup;
///
/// let response = ModifyAutoProvisioningGroup::new().send(&client).await?;
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
/// | `NoPermission` | 400 |
/// | `InvalidLaunchTemplateConfigs.SizeExceed` | 400 |
/// | `QuotaExceed.LaunchTemplateConfigs` | 400 |
/// | `OperationDenied` | 400 |
/// | `Forbidden.RAM` | 403 |
/// | `InvalidName.Malformed` | 403 |
/// | `AutoProvisioningGroup.Unauthorized` | 403 |
/// | `AutoProvisioningGroup.IncorrectStatus` | 403 |
/// | `InvalidParameter.TargetCapacity` | 403 |
/// | `InvalidAutoProvisioningGroupId.NotFound` | 404 |
/// | `InvalidParameter.MaxPrice` | 404 |
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyAutoProvisioningGroup(Parameters);

impl ModifyAutoProvisioningGroup {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `AutoProvisioningGroupId`.
    pub fn auto_provisioning_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoProvisioningGroupId", value.into()))
    }

    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ExcessCapacityTerminationPolicy", value.into()))
    }

    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DefaultTargetCapacityType", value.into()))
    }

    /// Sets `TerminateInstancesWithExpiration`.
    pub fn terminate_instances_with_expiration(self, value: bool) -> Self {
        Self(self.0.with("TerminateInstancesWithExpiration", value))
    }

    /// Sets `MaxSpotPrice`.
    pub fn max_spot_price(self, value: f64) -> Self {
        Self(self.0.with("MaxSpotPrice", value))
    }

    /// Sets `TotalTargetCapacity`.
    pub fn total_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("TotalTargetCapacity", value.into()))
    }

    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PayAsYouGoTargetCapacity", value.into()))
    }

    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotTargetCapacity", value.into()))
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoProvisioningGroupName", value.into()))
    }

    /// Sets `LaunchTemplateConfig`.
    ///
    /// At most 100 items.
    pub fn launch_template_config(self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        Self(self.0.with("LaunchTemplateConfig", list::<LaunchTemplateConfig>(value)))
    }
}

acs_runtime::request!(ModifyAutoProvisioningGroup => ModifyAutoProvisioningGroupResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[Parameter::new("RegionId").required().from(Source::Region)],
    ..Action::new("ModifyAutoProvisioningGroup", &PRODUCT)
};

/// The answer to [`ModifyAutoProvisioningGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(ModifyAutoProvisioningGroupResponse {
    request_id: "RequestId",
});

/// An item of `LaunchTemplateConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchTemplateConfig(Parameters);

impl LaunchTemplateConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VSwitchId", value.into()))
    }

    /// Sets `MaxPrice`.
    pub fn max_price(self, value: f64) -> Self {
        Self(self.0.with("MaxPrice", value))
    }

    /// Sets `Priority`.
    pub fn priority(self, value: i32) -> Self {
        Self(self.0.with("Priority", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceType", value.into()))
    }

    /// Sets `WeightedCapacity`.
    pub fn weighted_capacity(self, value: f64) -> Self {
        Self(self.0.with("WeightedCapacity", value))
    }
}

acs_runtime::object!(LaunchTemplateConfig);
