//! `CreateLaunchTemplate`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `CreateLaunchTemplate`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateLaunchTemplate;
///
/// let response = CreateLaunchTemplate::new("launch-template-name").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegion.NotExist` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidLaunchTemplateName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidUserData.SizeExceeded` | 400 |
/// | `InvalidUserData.Base64FormatInvalid` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidHostName.Malformed` | 400 |
/// | `InvalidParams.CreateEniParams` | 400 |
/// | `LaunchTemplateLimitExceed` | 403 |
/// | `LaunchTemplateName.Duplicated` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLaunchTemplate(Parameters);

impl CreateLaunchTemplate {
    /// A request with what is required.
    ///
    /// - `launch_template_name`: `LaunchTemplateName`.
    pub fn new(launch_template_name: impl Into<String>) -> Self {
        Self(Parameters::new().with("LaunchTemplateName", launch_template_name.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `TemplateTag`.
    ///
    /// At most 20 items.
    pub fn template_tag(self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        Self(self.0.with("TemplateTag", list::<TemplateTag>(value)))
    }

    /// Sets `VersionDescription`.
    pub fn version_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VersionDescription", value.into()))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ImageId", value.into()))
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ImageOwnerAlias", value.into()))
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(self, value: bool) -> Self {
        Self(self.0.with("PasswordInherit", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceType", value.into()))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SecurityGroupId", value.into()))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VpcId", value.into()))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VSwitchId", value.into()))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceName", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthIn", value))
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// Sets `HostName`.
    pub fn host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("HostName", value.into()))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ZoneId", value.into()))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.Category", value.into()))
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Size", value))
    }

    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.DiskName", value.into()))
    }

    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.Description", value.into()))
    }

    /// Sets `SystemDisk.Iops`.
    pub fn system_disk_iops(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Iops", value))
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.PerformanceLevel", value.into()))
    }

    /// Sets `SystemDisk.DeleteWithInstance`.
    pub fn system_disk_delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("SystemDisk.DeleteWithInstance", value))
    }

    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.AutoSnapshotPolicyId", value.into()))
    }

    /// Sets `SystemDisk.ProvisionedIops`.
    pub fn system_disk_provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("SystemDisk.ProvisionedIops", value))
    }

    /// Sets `SystemDisk.BurstingEnabled`.
    pub fn system_disk_bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("SystemDisk.BurstingEnabled", value))
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(self, value: impl Into<String>) -> Self {
        Self(self.0.with("IoOptimized", value.into()))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InternetChargeType", value.into()))
    }

    /// Sets `EnableVmOsConfig`.
    pub fn enable_vm_os_config(self, value: bool) -> Self {
        Self(self.0.with("EnableVmOsConfig", value))
    }

    /// Sets `NetworkType`.
    pub fn network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("NetworkType", value.into()))
    }

    /// Sets `UserData`.
    pub fn user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with("UserData", value.into()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("KeyPairName", value.into()))
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RamRoleName", value.into()))
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoReleaseTime", value.into()))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SpotStrategy", value.into()))
    }

    /// Sets `SpotPriceLimit`.
    ///
    /// From 0 to 999999.
    pub fn spot_price_limit(self, value: f64) -> Self {
        Self(self.0.with("SpotPriceLimit", value))
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(self, value: i32) -> Self {
        Self(self.0.with("SpotDuration", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceGroupId", value.into()))
    }

    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("TemplateResourceGroupId", value.into()))
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SecurityEnhancementStrategy", value.into()))
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PrivateIpAddress", value.into()))
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DeploymentSetId", value.into()))
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `DataDisk`.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with("DataDisk", list::<DataDisk>(value)))
    }

    /// Sets `NetworkInterface`.
    ///
    /// At most 8 items.
    pub fn network_interface(self, value: impl IntoIterator<Item = NetworkInterface>) -> Self {
        Self(self.0.with("NetworkInterface", list::<NetworkInterface>(value)))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with("Tag", list::<Tag>(value)))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("SecurityGroupIds", list::<String>(value)))
    }

    /// Sets `SystemDisk.Encrypted`.
    pub fn system_disk_encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SystemDisk.Encrypted", value.into()))
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(self, value: bool) -> Self {
        Self(self.0.with("DeletionProtection", value))
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(self, value: impl Into<String>) -> Self {
        Self(self.0.with("CreditSpecification", value.into()))
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(self, value: i32) -> Self {
        Self(self.0.with("AutoRenewPeriod", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PeriodUnit", value.into()))
    }
}

acs_runtime::request!(CreateLaunchTemplate => CreateLaunchTemplateResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("LaunchTemplateName").required(),
    ],
    ..Action::new("CreateLaunchTemplate", &PRODUCT)
};

/// The answer to [`CreateLaunchTemplate`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLaunchTemplateResponse {
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
}

acs_runtime::shape!(CreateLaunchTemplateResponse {
    launch_template_id: "LaunchTemplateId",
    request_id: "RequestId",
    launch_template_version_number: "LaunchTemplateVersionNumber",
});

/// An item of `TemplateTag`.
#[derive(Clone, Default, PartialEq)]
pub struct TemplateTag(Parameters);

impl TemplateTag {
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

acs_runtime::object!(TemplateTag);

/// An item of `DataDisk`.
#[derive(Clone, Default, PartialEq)]
pub struct DataDisk(Parameters);

impl DataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PerformanceLevel", value.into()))
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
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Encrypted", value.into()))
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AutoSnapshotPolicyId", value.into()))
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

acs_runtime::object!(DataDisk);

/// An item of `NetworkInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterface(Parameters);

impl NetworkInterface {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("VSwitchId", value.into()))
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("NetworkInterfaceName", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("SecurityGroupId", value.into()))
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with("PrimaryIpAddress", value.into()))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("SecurityGroupIds", list::<String>(value)))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceType", value.into()))
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with("NetworkInterfaceTrafficMode", value.into()))
    }
}

acs_runtime::object!(NetworkInterface);

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
