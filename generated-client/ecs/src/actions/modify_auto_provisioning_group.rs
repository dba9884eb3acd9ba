//! `ModifyAutoProvisioningGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

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
#[derive(Default)]
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
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `AutoProvisioningGroupId`.
    pub fn auto_provisioning_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoProvisioningGroupId", value))
    }

    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExcessCapacityTerminationPolicy", value))
    }

    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DefaultTargetCapacityType", value))
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
        Self(self.0.with_text("TotalTargetCapacity", value))
    }

    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PayAsYouGoTargetCapacity", value))
    }

    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotTargetCapacity", value))
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoProvisioningGroupName", value))
    }

    /// Sets `LaunchTemplateConfig`.
    ///
    /// At most 100 items.
    pub fn launch_template_config(self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        Self(self.0.with_list::<LaunchTemplateConfig>("LaunchTemplateConfig", value))
    }
}

crate::engine::request!(ModifyAutoProvisioningGroup => ModifyAutoProvisioningGroupResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("ModifyAutoProvisioningGroup", &PRODUCT)
        .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`ModifyAutoProvisioningGroup`].
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyAutoProvisioningGroupResponse {
    request_id: "RequestId",
});

/// An item of `LaunchTemplateConfig`.
#[derive(Default)]
pub struct LaunchTemplateConfig(Parameters);

impl LaunchTemplateConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
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
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `WeightedCapacity`.
    pub fn weighted_capacity(self, value: f64) -> Self {
        Self(self.0.with("WeightedCapacity", value))
    }
}

acs_protocol::object!(LaunchTemplateConfig);
