//! `CreateAutoProvisioningGroup`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::shape::Secret;
use acs_runtime::{Parameters, list};

/// Calls `CreateAutoProvisioningGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateAutoProvisioningGroup;
///
/// let response = CreateAutoProvisioningGroup::new("total-target-capacity").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter` | 400 |
/// | `InvalidAutoProvisioningGroupName.Malformed` | 400 |
/// | `InvalidAutoProvisioningGroupType.ValueNotSupported` | 400 |
/// | `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported` | 400 |
/// | `InvalidDefaultTargetCapacityType.ValueNotSupported` | 400 |
/// | `InvalidSpotAllocationStrategy.ValueNotSupported` | 400 |
/// | `InvalidSpotInstanceInterruptionBehavior.ValueNotSupported` | 400 |
/// | `InvalidPayAsYouGoAllocationStrategy.ValueNotSupported` | 400 |
/// | `MissingParameter.SpotAllocationStrategy` | 400 |
/// | `MissingParameter.LaunchTemplateConfigs` | 400 |
/// | `InvalidValidTime.MalFormed` | 400 |
/// | `InvalidLaunchTemplateVersion.ValueNotSupported` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidRegion.ValueNotSupported` | 400 |
/// | `InvalidDescription.ValueNotSupported` | 400 |
/// | `InvalidLaunchTemplate.ValueNotSupported` | 400 |
/// | `InvalidCapacity.ValueNotSupported` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InternalError` | 400 |
/// | `InvalidLaunchTemplateConfigs.SizeExceed` | 400 |
/// | `InvalidParameter.SpotInstancePoolsToUseCount` | 400 |
/// | `InvalidParameter.ResourceGroupId` | 400 |
/// | `InvalidParameter.TargetCapacity` | 400 |
/// | `MissingParameter.WeightedCapacity` | 400 |
/// | `InvalidParameter.WeightedCapacityBeyondRange` | 400 |
/// | `InvalidParameter.MaxPrice` | 400 |
/// | `NoPermission` | 400 |
/// | `Duplicate.DiskCategory` | 400 |
/// | `InvalidVSwitchId.NotFound` | 400 |
/// | `InvalidImageFamily.Confict` | 400 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutoProvisioningGroup(Parameters);

impl CreateAutoProvisioningGroup {
    /// A request with what is required.
    ///
    /// - `total_target_capacity`: `TotalTargetCapacity`.
    pub fn new(total_target_capacity: impl Into<String>) -> Self {
        Self(Parameters::new().with("TotalTargetCapacity", total_target_capacity.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceGroupId", value.into()))
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoProvisioningGroupName", value.into()))
    }

    /// Sets `AutoProvisioningGroupType`.
    pub fn auto_provisioning_group_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoProvisioningGroupType", value.into()))
    }

    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotAllocationStrategy", value.into()))
    }

    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotInstanceInterruptionBehavior", value.into()))
    }

    /// Sets `SpotInstancePoolsToUseCount`.
    pub fn spot_instance_pools_to_use_count(self, value: i32) -> Self {
        Self(self.0.with("SpotInstancePoolsToUseCount", value))
    }

    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PayAsYouGoAllocationStrategy", value.into()))
    }

    /// Sets `ExcessCapacityTerminationPolicy`.
    ///
    /// Default: `no-termination`.
    pub fn excess_capacity_termination_policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ExcessCapacityTerminationPolicy", value.into()))
    }

    /// Sets `ValidFrom`.
    pub fn valid_from(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ValidFrom", value.into()))
    }

    /// Sets `ValidUntil`.
    pub fn valid_until(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ValidUntil", value.into()))
    }

    /// Sets `TerminateInstancesWithExpiration`.
    pub fn terminate_instances_with_expiration(self, value: bool) -> Self {
        Self(self.0.with("TerminateInstancesWithExpiration", value))
    }

    /// Sets `TerminateInstances`.
    pub fn terminate_instances(self, value: bool) -> Self {
        Self(self.0.with("TerminateInstances", value))
    }

    /// Sets `MaxSpotPrice`.
    pub fn max_spot_price(self, value: f64) -> Self {
        Self(self.0.with("MaxSpotPrice", value))
    }

    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PayAsYouGoTargetCapacity", value.into()))
    }

    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotTargetCapacity", value.into()))
    }

    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DefaultTargetCapacityType", value.into()))
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchTemplateId", value.into()))
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchTemplateVersion", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ClientToken", value.into()))
    }

    /// Sets `LaunchConfiguration.ImageId`.
    pub fn launch_configuration_image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.ImageId", value.into()))
    }

    /// Sets `LaunchConfiguration.SecurityGroupId`.
    pub fn launch_configuration_security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.SecurityGroupId", value.into()))
    }

    /// Sets `LaunchConfiguration.IoOptimized`.
    pub fn launch_configuration_io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.IoOptimized", value.into()))
    }

    /// Sets `LaunchConfiguration.InternetChargeType`.
    pub fn launch_configuration_internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.InternetChargeType", value.into()))
    }

    /// Sets `LaunchConfiguration.InternetMaxBandwidthIn`.
    pub fn launch_configuration_internet_max_bandwidth_in(self, value: i32) -> Self {
        Self(self.0.with("LaunchConfiguration.InternetMaxBandwidthIn", value))
    }

    /// Sets `LaunchConfiguration.InternetMaxBandwidthOut`.
    pub fn launch_configuration_internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("LaunchConfiguration.InternetMaxBandwidthOut", value))
    }

    /// Sets `LaunchConfiguration.InstanceName`.
    pub fn launch_configuration_instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.InstanceName", value.into()))
    }

    /// Sets `LaunchConfiguration.HostName`.
    pub fn launch_configuration_host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.HostName", value.into()))
    }

    /// Sets `LaunchConfiguration.InstanceDescription`.
    pub fn launch_configuration_instance_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.InstanceDescription", value.into()))
    }

    /// Sets `LaunchConfiguration.KeyPairName`.
    pub fn launch_configuration_key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.KeyPairName", value.into()))
    }

    /// Sets `LaunchConfiguration.RamRoleName`.
    pub fn launch_configuration_ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.RamRoleName", value.into()))
    }

    /// Sets `LaunchConfiguration.SecurityEnhancementStrategy`.
    pub fn launch_configuration_security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(
            self.0
                .with("LaunchConfiguration.SecurityEnhancementStrategy", value.into()),
        )
    }

    /// Sets `LaunchConfiguration.UserData`.
    pub fn launch_configuration_user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.UserData", value.into()))
    }

    /// Sets `LaunchConfiguration.SystemDiskCategory`.
    pub fn launch_configuration_system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDiskCategory", value.into()))
    }

    /// Sets `LaunchConfiguration.SystemDiskSize`.
    pub fn launch_configuration_system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDiskSize", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskName`.
    pub fn launch_configuration_system_disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDiskName", value.into()))
    }

    /// Sets `LaunchConfiguration.SystemDiskDescription`.
    pub fn launch_configuration_system_disk_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDiskDescription", value.into()))
    }

    /// Sets `LaunchConfiguration.SystemDiskPerformanceLevel`.
    pub fn launch_configuration_system_disk_performance_level(self, value: impl Into<String>) -> Self {
        Self(
            self.0
                .with("LaunchConfiguration.SystemDiskPerformanceLevel", value.into()),
        )
    }

    /// Sets `LaunchConfiguration.PasswordInherit`.
    pub fn launch_configuration_password_inherit(self, value: bool) -> Self {
        Self(self.0.with("LaunchConfiguration.PasswordInherit", value))
    }

    /// Sets `LaunchConfiguration.ResourceGroupId`.
    pub fn launch_configuration_resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.ResourceGroupId", value.into()))
    }

    /// Sets `LaunchConfiguration.CreditSpecification`.
    pub fn launch_configuration_credit_specification(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.CreditSpecification", value.into()))
    }

    /// Sets `LaunchConfiguration.Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn launch_configuration_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("LaunchConfiguration.Password", value.into()))
    }

    /// Sets `LaunchConfiguration.DeploymentSetId`.
    pub fn launch_configuration_deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.DeploymentSetId", value.into()))
    }

    /// Sets `LaunchTemplateConfig`.
    ///
    /// At most 100 items.
    pub fn launch_template_config(self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        Self(self.0.with("LaunchTemplateConfig", list::<LaunchTemplateConfig>(value)))
    }

    /// Sets `LaunchConfiguration.DataDisk`.
    ///
    /// At most 100 items.
    pub fn launch_configuration_data_disk(self, value: impl IntoIterator<Item = LaunchConfigurationDataDisk>) -> Self {
        Self(self.0.with(
            "LaunchConfiguration.DataDisk",
            list::<LaunchConfigurationDataDisk>(value),
        ))
    }

    /// Sets `LaunchConfiguration.Tag`.
    ///
    /// At most 20 items.
    pub fn launch_configuration_tag(self, value: impl IntoIterator<Item = LaunchConfigurationTag>) -> Self {
        Self(
            self.0
                .with("LaunchConfiguration.Tag", list::<LaunchConfigurationTag>(value)),
        )
    }

    /// Sets `SystemDiskConfig`.
    ///
    /// At most 10 items.
    pub fn system_disk_config(self, value: impl IntoIterator<Item = SystemDiskConfig>) -> Self {
        Self(self.0.with("SystemDiskConfig", list::<SystemDiskConfig>(value)))
    }

    /// Sets `DataDiskConfig`.
    ///
    /// At most 10 items.
    pub fn data_disk_config(self, value: impl IntoIterator<Item = DataDiskConfig>) -> Self {
        Self(self.0.with("DataDiskConfig", list::<DataDiskConfig>(value)))
    }

    /// Sets `LaunchConfiguration.HostNames`.
    ///
    /// At most 1000 items.
    pub fn launch_configuration_host_names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("LaunchConfiguration.HostNames", list::<String>(value)))
    }

    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with("MinTargetCapacity", value.into()))
    }

    /// Sets `LaunchConfiguration.SecurityGroupIds`.
    ///
    /// At most 100 items.
    pub fn launch_configuration_security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0
                .with("LaunchConfiguration.SecurityGroupIds", list::<String>(value)),
        )
    }

    /// Sets `LaunchConfiguration.SystemDisk`.
    pub fn launch_configuration_system_disk(self, value: LaunchConfigurationSystemDisk) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDisk", value))
    }

    /// Sets `LaunchConfiguration.Arn`.
    ///
    /// At most 100 items.
    pub fn launch_configuration_arn(self, value: impl IntoIterator<Item = LaunchConfigurationArn>) -> Self {
        Self(
            self.0
                .with("LaunchConfiguration.Arn", list::<LaunchConfigurationArn>(value)),
        )
    }

    /// Sets `HibernationOptionsConfigured`.
    pub fn hibernation_options_configured(self, value: bool) -> Self {
        Self(self.0.with("HibernationOptionsConfigured", value))
    }

    /// Sets `LaunchConfiguration.AutoReleaseTime`.
    pub fn launch_configuration_auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.AutoReleaseTime", value.into()))
    }

    /// Sets `LaunchConfiguration.ImageFamily`.
    pub fn launch_configuration_image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with("LaunchConfiguration.ImageFamily", value.into()))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with("Tag", list::<Tag>(value)))
    }
}

acs_runtime::request!(CreateAutoProvisioningGroup => CreateAutoProvisioningGroupResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("TotalTargetCapacity").required(),
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
        Parameter::new("LaunchConfiguration.Password").sensitive(),
    ],
    ..Action::new("CreateAutoProvisioningGroup", &PRODUCT)
};

/// The answer to [`CreateAutoProvisioningGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchResults`.
    pub launch_results: Vec<LaunchResult>,
}

acs_runtime::shape!(CreateAutoProvisioningGroupResponse {
    auto_provisioning_group_id: "AutoProvisioningGroupId",
    request_id: "RequestId",
    launch_results: ["LaunchResults", "LaunchResult"],
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

    /// Sets `MaxQuantity`.
    pub fn max_quantity(self, value: i32) -> Self {
        Self(self.0.with("MaxQuantity", value))
    }

    /// Sets `Cores`.
    ///
    /// At most 5 items.
    pub fn cores(self, value: impl IntoIterator<Item = i32>) -> Self {
        Self(self.0.with("Cores", list::<i32>(value)))
    }

    /// Sets `Memories`.
    ///
    /// At most 5 items.
    pub fn memories(self, value: impl IntoIterator<Item = f64>) -> Self {
        Self(self.0.with("Memories", list::<f64>(value)))
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceFamilyLevel", value.into()))
    }

    /// Sets `ExcludedInstanceTypes`.
    ///
    /// At most 5 items.
    pub fn excluded_instance_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("ExcludedInstanceTypes", list::<String>(value)))
    }

    /// Sets `Architectures`.
    ///
    /// At most 5 items.
    pub fn architectures(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("Architectures", list::<String>(value)))
    }

    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(self, value: impl Into<String>) -> Self {
        Self(self.0.with("BurstablePerformance", value.into()))
    }
}

acs_runtime::object!(LaunchTemplateConfig);

/// An item of `LaunchConfiguration.DataDisk`.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchConfigurationDataDisk(Parameters);

impl LaunchConfigurationDataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PerformanceLevel", value.into()))
    }

    /// Sets `KmsKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("KmsKeyId", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SnapshotId", value.into()))
    }

    /// Sets `Size`.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `Device`.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Device", value.into()))
    }

    /// Sets `DiskName`.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DiskName", value.into()))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Category", value.into()))
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with("EncryptAlgorithm", value.into()))
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("ProvisionedIops", value))
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("BurstingEnabled", value))
    }
}

acs_runtime::object!(LaunchConfigurationDataDisk);

/// An item of `LaunchConfiguration.Tag`.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchConfigurationTag(Parameters);

impl LaunchConfigurationTag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(LaunchConfigurationTag);

/// An item of `SystemDiskConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct SystemDiskConfig(Parameters);

impl SystemDiskConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DiskCategory", value.into()))
    }
}

acs_runtime::object!(SystemDiskConfig);

/// An item of `DataDiskConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DataDiskConfig(Parameters);

impl DataDiskConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DiskCategory", value.into()))
    }
}

acs_runtime::object!(DataDiskConfig);

/// What `LaunchConfiguration.SystemDisk` holds.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchConfigurationSystemDisk(Parameters);

impl LaunchConfigurationSystemDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Encrypted", value.into()))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("KMSKeyId", value.into()))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with("EncryptAlgorithm", value.into()))
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("ProvisionedIops", value))
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("BurstingEnabled", value))
    }
}

acs_runtime::object!(LaunchConfigurationSystemDisk);

/// An item of `LaunchConfiguration.Arn`.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchConfigurationArn(Parameters);

impl LaunchConfigurationArn {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Rolearn`.
    pub fn rolearn(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Rolearn", value.into()))
    }

    /// Sets `RoleType`.
    pub fn role_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RoleType", value.into()))
    }

    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(self, value: i64) -> Self {
        Self(self.0.with("AssumeRoleFor", value))
    }
}

acs_runtime::object!(LaunchConfigurationArn);

/// An item of `Tag`.
#[derive(Clone, Default, PartialEq)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(Tag);

/// An item of `LaunchResults`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchResult {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `ErrorMsg`.
    pub error_msg: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `SpotStrategy`.
    pub spot_strategy: Option<String>,
    /// `Amount`.
    pub amount: Option<i64>,
    /// `InstanceIds`.
    pub instance_ids: Vec<String>,
}

acs_runtime::shape!(LaunchResult {
    zone_id: "ZoneId",
    error_msg: "ErrorMsg",
    instance_type: "InstanceType",
    error_code: "ErrorCode",
    spot_strategy: "SpotStrategy",
    amount: "Amount",
    instance_ids: ["InstanceIds", "InstanceId"],
});
