//! `CreateAutoProvisioningGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

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
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutoProvisioningGroup(Parameters);

impl CreateAutoProvisioningGroup {
    /// A request with what is required.
    ///
    /// - `total_target_capacity`: `TotalTargetCapacity`.
    pub fn new(total_target_capacity: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("TotalTargetCapacity", total_target_capacity))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoProvisioningGroupName", value))
    }

    /// Sets `AutoProvisioningGroupType`.
    pub fn auto_provisioning_group_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoProvisioningGroupType", value))
    }

    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotAllocationStrategy", value))
    }

    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotInstanceInterruptionBehavior", value))
    }

    /// Sets `SpotInstancePoolsToUseCount`.
    pub fn spot_instance_pools_to_use_count(self, value: i32) -> Self {
        Self(self.0.with("SpotInstancePoolsToUseCount", value))
    }

    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PayAsYouGoAllocationStrategy", value))
    }

    /// Sets `ExcessCapacityTerminationPolicy`.
    ///
    /// Default: `no-termination`.
    pub fn excess_capacity_termination_policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExcessCapacityTerminationPolicy", value))
    }

    /// Sets `ValidFrom`.
    pub fn valid_from(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ValidFrom", value))
    }

    /// Sets `ValidUntil`.
    pub fn valid_until(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ValidUntil", value))
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
        Self(self.0.with_text("PayAsYouGoTargetCapacity", value))
    }

    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotTargetCapacity", value))
    }

    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DefaultTargetCapacityType", value))
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateVersion", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `LaunchConfiguration.ImageId`.
    pub fn launch_configuration_image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.ImageId", value))
    }

    /// Sets `LaunchConfiguration.SecurityGroupId`.
    pub fn launch_configuration_security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.SecurityGroupId", value))
    }

    /// Sets `LaunchConfiguration.IoOptimized`.
    pub fn launch_configuration_io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.IoOptimized", value))
    }

    /// Sets `LaunchConfiguration.InternetChargeType`.
    pub fn launch_configuration_internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.InternetChargeType", value))
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
        Self(self.0.with_text("LaunchConfiguration.InstanceName", value))
    }

    /// Sets `LaunchConfiguration.HostName`.
    pub fn launch_configuration_host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.HostName", value))
    }

    /// Sets `LaunchConfiguration.InstanceDescription`.
    pub fn launch_configuration_instance_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.InstanceDescription", value))
    }

    /// Sets `LaunchConfiguration.KeyPairName`.
    pub fn launch_configuration_key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.KeyPairName", value))
    }

    /// Sets `LaunchConfiguration.RamRoleName`.
    pub fn launch_configuration_ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.RamRoleName", value))
    }

    /// Sets `LaunchConfiguration.SecurityEnhancementStrategy`.
    pub fn launch_configuration_security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(
            self.0
                .with_text("LaunchConfiguration.SecurityEnhancementStrategy", value),
        )
    }

    /// Sets `LaunchConfiguration.UserData`.
    pub fn launch_configuration_user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.UserData", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskCategory`.
    pub fn launch_configuration_system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.SystemDiskCategory", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskSize`.
    pub fn launch_configuration_system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("LaunchConfiguration.SystemDiskSize", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskName`.
    pub fn launch_configuration_system_disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.SystemDiskName", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskDescription`.
    pub fn launch_configuration_system_disk_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.SystemDiskDescription", value))
    }

    /// Sets `LaunchConfiguration.SystemDiskPerformanceLevel`.
    pub fn launch_configuration_system_disk_performance_level(self, value: impl Into<String>) -> Self {
        Self(
            self.0
                .with_text("LaunchConfiguration.SystemDiskPerformanceLevel", value),
        )
    }

    /// Sets `LaunchConfiguration.PasswordInherit`.
    pub fn launch_configuration_password_inherit(self, value: bool) -> Self {
        Self(self.0.with("LaunchConfiguration.PasswordInherit", value))
    }

    /// Sets `LaunchConfiguration.ResourceGroupId`.
    pub fn launch_configuration_resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.ResourceGroupId", value))
    }

    /// Sets `LaunchConfiguration.CreditSpecification`.
    pub fn launch_configuration_credit_specification(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.CreditSpecification", value))
    }

    /// Sets `LaunchConfiguration.Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn launch_configuration_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("LaunchConfiguration.Password", value.into()))
    }

    /// Sets `LaunchConfiguration.DeploymentSetId`.
    pub fn launch_configuration_deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.DeploymentSetId", value))
    }

    /// Sets `LaunchTemplateConfig`.
    ///
    /// At most 100 items.
    pub fn launch_template_config(self, value: impl IntoIterator<Item = LaunchTemplateConfig>) -> Self {
        Self(self.0.with_list::<LaunchTemplateConfig>("LaunchTemplateConfig", value))
    }

    /// Sets `LaunchConfiguration.DataDisk`.
    ///
    /// At most 100 items.
    pub fn launch_configuration_data_disk(self, value: impl IntoIterator<Item = LaunchConfigurationDataDisk>) -> Self {
        Self(
            self.0
                .with_list::<LaunchConfigurationDataDisk>("LaunchConfiguration.DataDisk", value),
        )
    }

    /// Sets `LaunchConfiguration.Tag`.
    ///
    /// At most 20 items.
    pub fn launch_configuration_tag(self, value: impl IntoIterator<Item = LaunchConfigurationTag>) -> Self {
        Self(
            self.0
                .with_list::<LaunchConfigurationTag>("LaunchConfiguration.Tag", value),
        )
    }

    /// Sets `SystemDiskConfig`.
    ///
    /// At most 10 items.
    pub fn system_disk_config(self, value: impl IntoIterator<Item = SystemDiskConfig>) -> Self {
        Self(self.0.with_list::<SystemDiskConfig>("SystemDiskConfig", value))
    }

    /// Sets `DataDiskConfig`.
    ///
    /// At most 10 items.
    pub fn data_disk_config(self, value: impl IntoIterator<Item = DataDiskConfig>) -> Self {
        Self(self.0.with_list::<DataDiskConfig>("DataDiskConfig", value))
    }

    /// Sets `LaunchConfiguration.HostNames`.
    ///
    /// At most 1000 items.
    pub fn launch_configuration_host_names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("LaunchConfiguration.HostNames", value))
    }

    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("MinTargetCapacity", value))
    }

    /// Sets `LaunchConfiguration.SecurityGroupIds`.
    ///
    /// At most 100 items.
    pub fn launch_configuration_security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0
                .with_list::<String>("LaunchConfiguration.SecurityGroupIds", value),
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
                .with_list::<LaunchConfigurationArn>("LaunchConfiguration.Arn", value),
        )
    }

    /// Sets `HibernationOptionsConfigured`.
    pub fn hibernation_options_configured(self, value: bool) -> Self {
        Self(self.0.with("HibernationOptionsConfigured", value))
    }

    /// Sets `LaunchConfiguration.AutoReleaseTime`.
    pub fn launch_configuration_auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.AutoReleaseTime", value))
    }

    /// Sets `LaunchConfiguration.ImageFamily`.
    pub fn launch_configuration_image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchConfiguration.ImageFamily", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(CreateAutoProvisioningGroup => CreateAutoProvisioningGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateAutoProvisioningGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("TotalTargetCapacity").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("LaunchConfiguration.Password").sensitive(),
]);

/// The answer to [`CreateAutoProvisioningGroup`].
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchResults`.
    pub launch_results: Vec<LaunchResult>,
}

acs_protocol::shape!(CreateAutoProvisioningGroupResponse {
    auto_provisioning_group_id: "AutoProvisioningGroupId",
    request_id: "RequestId",
    launch_results: ["LaunchResults", "LaunchResult"],
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

    /// Sets `MaxQuantity`.
    pub fn max_quantity(self, value: i32) -> Self {
        Self(self.0.with("MaxQuantity", value))
    }

    /// Sets `Cores`.
    ///
    /// At most 5 items.
    pub fn cores(self, value: impl IntoIterator<Item = i32>) -> Self {
        Self(self.0.with_list::<i32>("Cores", value))
    }

    /// Sets `Memories`.
    ///
    /// At most 5 items.
    pub fn memories(self, value: impl IntoIterator<Item = f64>) -> Self {
        Self(self.0.with_list::<f64>("Memories", value))
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceFamilyLevel", value))
    }

    /// Sets `ExcludedInstanceTypes`.
    ///
    /// At most 5 items.
    pub fn excluded_instance_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ExcludedInstanceTypes", value))
    }

    /// Sets `Architectures`.
    ///
    /// At most 5 items.
    pub fn architectures(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Architectures", value))
    }

    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BurstablePerformance", value))
    }
}

acs_protocol::object!(LaunchTemplateConfig);

/// An item of `LaunchConfiguration.DataDisk`.
#[derive(Default)]
pub struct LaunchConfigurationDataDisk(Parameters);

impl LaunchConfigurationDataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }

    /// Sets `KmsKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KmsKeyId", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotId", value))
    }

    /// Sets `Size`.
    pub fn size(self, value: i32) -> Self {
        Self(self.0.with("Size", value))
    }

    /// Sets `Device`.
    pub fn device(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Device", value))
    }

    /// Sets `DiskName`.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
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
        Self(self.0.with_text("EncryptAlgorithm", value))
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

acs_protocol::object!(LaunchConfigurationDataDisk);

/// An item of `LaunchConfiguration.Tag`.
#[derive(Default)]
pub struct LaunchConfigurationTag(Parameters);

impl LaunchConfigurationTag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(LaunchConfigurationTag);

/// An item of `SystemDiskConfig`.
#[derive(Default)]
pub struct SystemDiskConfig(Parameters);

impl SystemDiskConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskCategory", value))
    }
}

acs_protocol::object!(SystemDiskConfig);

/// An item of `DataDiskConfig`.
#[derive(Default)]
pub struct DataDiskConfig(Parameters);

impl DataDiskConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskCategory", value))
    }
}

acs_protocol::object!(DataDiskConfig);

/// What `LaunchConfiguration.SystemDisk` holds.
#[derive(Default)]
pub struct LaunchConfigurationSystemDisk(Parameters);

impl LaunchConfigurationSystemDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptAlgorithm", value))
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

acs_protocol::object!(LaunchConfigurationSystemDisk);

/// An item of `LaunchConfiguration.Arn`.
#[derive(Default)]
pub struct LaunchConfigurationArn(Parameters);

impl LaunchConfigurationArn {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Rolearn`.
    pub fn rolearn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Rolearn", value))
    }

    /// Sets `RoleType`.
    pub fn role_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleType", value))
    }

    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(self, value: i64) -> Self {
        Self(self.0.with("AssumeRoleFor", value))
    }
}

acs_protocol::object!(LaunchConfigurationArn);

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `LaunchResults`.
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

acs_protocol::shape!(LaunchResult {
    zone_id: "ZoneId",
    error_msg: "ErrorMsg",
    instance_type: "InstanceType",
    error_code: "ErrorCode",
    spot_strategy: "SpotStrategy",
    amount: "Amount",
    instance_ids: ["InstanceIds", "InstanceId"],
});
