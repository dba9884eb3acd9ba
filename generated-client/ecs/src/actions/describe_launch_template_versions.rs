//! `DescribeLaunchTemplateVersions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeLaunchTemplateVersions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeLaunchTemplateVersions;
///
/// let response = DescribeLaunchTemplateVersions::new().send(&client).await?;
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
/// | `InnerServiceFailed` | 403 |
/// | `InvalidLaunchTemplate.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeLaunchTemplateVersions(Parameters);

impl DescribeLaunchTemplateVersions {
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

    /// Sets `LaunchTemplateVersion`.
    ///
    /// At most 100 items.
    pub fn launch_template_version(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with_list::<i64>("LaunchTemplateVersion", value))
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LaunchTemplateName", value))
    }

    /// Sets `MinVersion`.
    pub fn min_version(self, value: i64) -> Self {
        Self(self.0.with("MinVersion", value))
    }

    /// Sets `MaxVersion`.
    pub fn max_version(self, value: i64) -> Self {
        Self(self.0.with("MaxVersion", value))
    }

    /// Sets `DefaultVersion`.
    pub fn default_version(self, value: bool) -> Self {
        Self(self.0.with("DefaultVersion", value))
    }

    /// Sets `DetailFlag`.
    pub fn detail_flag(self, value: bool) -> Self {
        Self(self.0.with("DetailFlag", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeLaunchTemplateVersions => DescribeLaunchTemplateVersionsResponse, ACTION);
crate::engine::paginated!(
    DescribeLaunchTemplateVersions => LaunchTemplateVersionSet,
    |response| response.launch_template_version_sets
);

static ACTION: Action<'static> = Action::new("DescribeLaunchTemplateVersions", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("LaunchTemplateVersionSets", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeLaunchTemplateVersions`].
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `LaunchTemplateVersionSets`.
    pub launch_template_version_sets: Vec<LaunchTemplateVersionSet>,
}

acs_protocol::shape!(DescribeLaunchTemplateVersionsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    launch_template_version_sets: ["LaunchTemplateVersionSets", "LaunchTemplateVersionSet"],
});

/// An item of `LaunchTemplateVersionSets`.
#[non_exhaustive]
pub struct LaunchTemplateVersionSet {
    /// `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// `DefaultVersion`.
    pub default_version: Option<bool>,
    /// `VersionNumber`.
    pub version_number: Option<i64>,
    /// `ModifiedTime`.
    pub modified_time: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `CreateTime`.
    pub create_time: Option<String>,
    /// `CreatedBy`.
    pub created_by: Option<String>,
    /// `VersionDescription`.
    pub version_description: Option<String>,
    /// `LaunchTemplateData`.
    pub launch_template_data: Option<LaunchTemplateData>,
}

acs_protocol::shape!(LaunchTemplateVersionSet {
    launch_template_name: "LaunchTemplateName",
    default_version: "DefaultVersion",
    version_number: "VersionNumber",
    modified_time: "ModifiedTime",
    launch_template_id: "LaunchTemplateId",
    create_time: "CreateTime",
    created_by: "CreatedBy",
    version_description: "VersionDescription",
    launch_template_data: "LaunchTemplateData",
});

/// What `LaunchTemplateData` holds.
#[non_exhaustive]
pub struct LaunchTemplateData {
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `SystemDisk.PerformanceLevel`.
    pub system_disk_performance_level: Option<String>,
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `NetworkType`.
    pub network_type: Option<String>,
    /// `SpotStrategy`.
    pub spot_strategy: Option<String>,
    /// `EnableVmOsConfig`.
    pub enable_vm_os_config: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `SystemDisk.DiskName`.
    pub system_disk_disk_name: Option<String>,
    /// `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `SystemDisk.DeleteWithInstance`.
    pub system_disk_delete_with_instance: Option<bool>,
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<String>,
    /// `AutoReleaseTime`.
    pub auto_release_time: Option<String>,
    /// `SystemDisk.Description`.
    pub system_disk_description: Option<String>,
    /// `ImageOwnerAlias`.
    pub image_owner_alias: Option<String>,
    /// `HostName`.
    pub host_name: Option<String>,
    /// `SystemDisk.Iops`.
    pub system_disk_iops: Option<i64>,
    /// `SystemDisk.AutoSnapshotPolicyId`.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `Period`.
    pub period: Option<i64>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `IoOptimized`.
    pub io_optimized: Option<String>,
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// `DataDisks`.
    pub data_disks: Vec<DataDisk>,
    /// `NetworkInterfaces`.
    pub network_interfaces: Vec<NetworkInterface>,
    /// `Tags`.
    pub tags: Vec<InstanceTag>,
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `SystemDisk.ProvisionedIops`.
    pub system_disk_provisioned_iops: Option<i64>,
    /// `SystemDisk.BurstingEnabled`.
    pub system_disk_bursting_enabled: Option<bool>,
    /// `SystemDisk.Encrypted`.
    pub system_disk_encrypted: Option<String>,
    /// `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// `CreditSpecification`.
    pub credit_specification: Option<String>,
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// `PeriodUnit`.
    pub period_unit: Option<String>,
}

acs_protocol::shape!(LaunchTemplateData {
    deployment_set_id: "DeploymentSetId",
    vpc_id: "VpcId",
    system_disk_performance_level: "SystemDisk.PerformanceLevel",
    key_pair_name: "KeyPairName",
    security_group_id: "SecurityGroupId",
    network_type: "NetworkType",
    spot_strategy: "SpotStrategy",
    enable_vm_os_config: "EnableVmOsConfig",
    description: "Description",
    spot_duration: "SpotDuration",
    instance_name: "InstanceName",
    security_enhancement_strategy: "SecurityEnhancementStrategy",
    user_data: "UserData",
    system_disk_disk_name: "SystemDisk.DiskName",
    system_disk_size: "SystemDisk.Size",
    spot_price_limit: "SpotPriceLimit",
    password_inherit: "PasswordInherit",
    private_ip_address: "PrivateIpAddress",
    image_id: "ImageId",
    system_disk_delete_with_instance: "SystemDisk.DeleteWithInstance",
    system_disk_category: "SystemDisk.Category",
    auto_release_time: "AutoReleaseTime",
    system_disk_description: "SystemDisk.Description",
    image_owner_alias: "ImageOwnerAlias",
    host_name: "HostName",
    system_disk_iops: "SystemDisk.Iops",
    system_disk_auto_snapshot_policy_id: "SystemDisk.AutoSnapshotPolicyId",
    internet_max_bandwidth_out: "InternetMaxBandwidthOut",
    internet_max_bandwidth_in: "InternetMaxBandwidthIn",
    instance_type: "InstanceType",
    period: "Period",
    instance_charge_type: "InstanceChargeType",
    io_optimized: "IoOptimized",
    ram_role_name: "RamRoleName",
    v_switch_id: "VSwitchId",
    resource_group_id: "ResourceGroupId",
    internet_charge_type: "InternetChargeType",
    zone_id: "ZoneId",
    ipv6_address_count: "Ipv6AddressCount",
    data_disks: ["DataDisks", "DataDisk"],
    network_interfaces: ["NetworkInterfaces", "NetworkInterface"],
    tags: ["Tags", "InstanceTag"],
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    system_disk_provisioned_iops: "SystemDisk.ProvisionedIops",
    system_disk_bursting_enabled: "SystemDisk.BurstingEnabled",
    system_disk_encrypted: "SystemDisk.Encrypted",
    deletion_protection: "DeletionProtection",
    credit_specification: "CreditSpecification",
    auto_renew: "AutoRenew",
    auto_renew_period: "AutoRenewPeriod",
    period_unit: "PeriodUnit",
});

/// An item of `DataDisks`.
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`.
    pub performance_level: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// `Device`.
    pub device: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// `Category`.
    pub category: Option<String>,
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// `Encrypted`.
    pub encrypted: Option<String>,
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
}

acs_protocol::shape!(DataDisk {
    performance_level: "PerformanceLevel",
    description: "Description",
    snapshot_id: "SnapshotId",
    device: "Device",
    size: "Size",
    disk_name: "DiskName",
    category: "Category",
    delete_with_instance: "DeleteWithInstance",
    encrypted: "Encrypted",
    provisioned_iops: "ProvisionedIops",
    bursting_enabled: "BurstingEnabled",
    auto_snapshot_policy_id: "AutoSnapshotPolicyId",
});

/// An item of `NetworkInterfaces`.
#[non_exhaustive]
pub struct NetworkInterface {
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<String>,
}

acs_protocol::shape!(NetworkInterface {
    network_interface_name: "NetworkInterfaceName",
    v_switch_id: "VSwitchId",
    description: "Description",
    primary_ip_address: "PrimaryIpAddress",
    security_group_id: "SecurityGroupId",
    security_group_ids: ["SecurityGroupIds", "SecurityGroupId"],
    instance_type: "InstanceType",
    network_interface_traffic_mode: "NetworkInterfaceTrafficMode",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct InstanceTag {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

acs_protocol::shape!(InstanceTag {
    key: "Key",
    value: "Value",
});
