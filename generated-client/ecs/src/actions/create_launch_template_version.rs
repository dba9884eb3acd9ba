//! `CreateLaunchTemplateVersion`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateLaunchTemplateVersion`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateLaunchTemplateVersion;
///
/// let response = CreateLaunchTemplateVersion::new().send(&client).await?;
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
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidUserData.SizeExceeded` | 400 |
/// | `InvalidUserData.Base64FormatInvalid` | 400 |
/// | `InvalidHostName.Malformed` | 400 |
/// | `InvalidParams.CreateEniParams` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `LaunchTemplateVersionLimitExceed` | 403 |
/// | `InvalidLaunchTemplate.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLaunchTemplateVersion(Parameters);

impl CreateLaunchTemplateVersion {
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

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateName", value))
    }

    /// Sets `VersionDescription`.
    pub fn version_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VersionDescription", value))
    }

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageOwnerAlias", value))
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(self, value: bool) -> Self {
        Self(self.0.with("PasswordInherit", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
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
        Self(self.0.with_text("HostName", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Category", value))
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Size", value))
    }

    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.DiskName", value))
    }

    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Description", value))
    }

    /// Sets `SystemDisk.Iops`.
    pub fn system_disk_iops(self, value: i32) -> Self {
        Self(self.0.with("SystemDisk.Iops", value))
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.PerformanceLevel", value))
    }

    /// Sets `SystemDisk.DeleteWithInstance`.
    pub fn system_disk_delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("SystemDisk.DeleteWithInstance", value))
    }

    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.AutoSnapshotPolicyId", value))
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
        Self(self.0.with_text("IoOptimized", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InternetChargeType", value))
    }

    /// Sets `EnableVmOsConfig`.
    pub fn enable_vm_os_config(self, value: bool) -> Self {
        Self(self.0.with("EnableVmOsConfig", value))
    }

    /// Sets `NetworkType`.
    pub fn network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkType", value))
    }

    /// Sets `UserData`.
    pub fn user_data(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserData", value))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RamRoleName", value))
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoReleaseTime", value))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotStrategy", value))
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
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityEnhancementStrategy", value))
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivateIpAddress", value))
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(self, value: i32) -> Self {
        Self(self.0.with("Ipv6AddressCount", value))
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetId", value))
    }

    /// Sets `DataDisk`.
    ///
    /// At most 16 items.
    pub fn data_disk(self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        Self(self.0.with_list::<DataDisk>("DataDisk", value))
    }

    /// Sets `NetworkInterface`.
    ///
    /// At most 8 items.
    pub fn network_interface(self, value: impl IntoIterator<Item = NetworkInterface>) -> Self {
        Self(self.0.with_list::<NetworkInterface>("NetworkInterface", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// Sets `SystemDisk.Encrypted`.
    pub fn system_disk_encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Encrypted", value))
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(self, value: bool) -> Self {
        Self(self.0.with("DeletionProtection", value))
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CreditSpecification", value))
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
        Self(self.0.with_text("PeriodUnit", value))
    }
}

crate::engine::request!(CreateLaunchTemplateVersion => CreateLaunchTemplateVersionResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("CreateLaunchTemplateVersion", &PRODUCT)
        .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`CreateLaunchTemplateVersion`].
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionResponse {
    /// `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
}

acs_protocol::shape!(CreateLaunchTemplateVersionResponse {
    launch_template_version_number: "LaunchTemplateVersionNumber",
    request_id: "RequestId",
    launch_template_id: "LaunchTemplateId",
});

/// An item of `DataDisk`.
#[derive(Default)]
pub struct DataDisk(Parameters);

impl DataDisk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
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
    pub fn encrypted(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Encrypted", value))
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("ProvisionedIops", value))
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("BurstingEnabled", value))
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoSnapshotPolicyId", value))
    }
}

acs_protocol::object!(DataDisk);

/// An item of `NetworkInterface`.
#[derive(Default)]
pub struct NetworkInterface(Parameters);

impl NetworkInterface {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupId", value))
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrimaryIpAddress", value))
    }

    /// Sets `SecurityGroupIds`.
    ///
    /// At most 16 items.
    pub fn security_group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("SecurityGroupIds", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceTrafficMode", value))
    }
}

acs_protocol::object!(NetworkInterface);

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
