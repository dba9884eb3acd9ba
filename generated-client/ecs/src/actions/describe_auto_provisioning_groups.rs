//! `DescribeAutoProvisioningGroups`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeAutoProvisioningGroups`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAutoProvisioningGroups;
///
/// let response = DescribeAutoProvisioningGroups::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidName.Malformed` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAutoProvisioningGroups(Parameters);

impl DescribeAutoProvisioningGroups {
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

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoProvisioningGroupName", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `AutoProvisioningGroupId`.
    ///
    /// At most 100 items.
    pub fn auto_provisioning_group_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AutoProvisioningGroupId", value))
    }

    /// Sets `AutoProvisioningGroupStatus`.
    ///
    /// At most 10 items.
    pub fn auto_provisioning_group_status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AutoProvisioningGroupStatus", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeAutoProvisioningGroups => DescribeAutoProvisioningGroupsResponse, ACTION);
crate::engine::paginated!(
    DescribeAutoProvisioningGroups => AutoProvisioningGroup,
    |response| response.auto_provisioning_groups
);

static ACTION: Action<'static> = Action::new("DescribeAutoProvisioningGroups", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("AutoProvisioningGroups", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeAutoProvisioningGroups`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `AutoProvisioningGroups`.
    pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
}

acs_protocol::shape!(DescribeAutoProvisioningGroupsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    auto_provisioning_groups: ["AutoProvisioningGroups", "AutoProvisioningGroup"],
});

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

/// An item of `AutoProvisioningGroups`.
#[non_exhaustive]
pub struct AutoProvisioningGroup {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `TerminateInstances`.
    pub terminate_instances: Option<bool>,
    /// `MaxSpotPrice`.
    pub max_spot_price: Option<f64>,
    /// `State`.
    pub state: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `ValidFrom`.
    pub valid_from: Option<String>,
    /// `LaunchTemplateVersion`.
    pub launch_template_version: Option<String>,
    /// `TerminateInstancesWithExpiration`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `ValidUntil`.
    pub valid_until: Option<String>,
    /// `AutoProvisioningGroupType`.
    pub auto_provisioning_group_type: Option<String>,
    /// `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// `ExcessCapacityTerminationPolicy`.
    pub excess_capacity_termination_policy: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `LaunchTemplateConfigs`.
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /// `SpotOptions`.
    pub spot_options: Option<SpotOptions>,
    /// `PayAsYouGoOptions`.
    pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /// `TargetCapacitySpecification`.
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /// `Tags`.
    pub tags: Vec<AutoProvisioningGroupTag>,
}

acs_protocol::shape!(AutoProvisioningGroup {
    creation_time: "CreationTime",
    auto_provisioning_group_name: "AutoProvisioningGroupName",
    status: "Status",
    terminate_instances: "TerminateInstances",
    max_spot_price: "MaxSpotPrice",
    state: "State",
    launch_template_id: "LaunchTemplateId",
    valid_from: "ValidFrom",
    launch_template_version: "LaunchTemplateVersion",
    terminate_instances_with_expiration: "TerminateInstancesWithExpiration",
    region_id: "RegionId",
    valid_until: "ValidUntil",
    auto_provisioning_group_type: "AutoProvisioningGroupType",
    auto_provisioning_group_id: "AutoProvisioningGroupId",
    excess_capacity_termination_policy: "ExcessCapacityTerminationPolicy",
    resource_group_id: "ResourceGroupId",
    launch_template_configs: ["LaunchTemplateConfigs", "LaunchTemplateConfig"],
    spot_options: "SpotOptions",
    pay_as_you_go_options: "PayAsYouGoOptions",
    target_capacity_specification: "TargetCapacitySpecification",
    tags: ["Tags", "Tag"],
});

/// An item of `LaunchTemplateConfigs`.
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// `MaxPrice`.
    pub max_price: Option<f64>,
    /// `Priority`.
    pub priority: Option<f64>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `WeightedCapacity`.
    pub weighted_capacity: Option<f64>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
}

acs_protocol::shape!(LaunchTemplateConfig {
    max_price: "MaxPrice",
    priority: "Priority",
    v_switch_id: "VSwitchId",
    weighted_capacity: "WeightedCapacity",
    instance_type: "InstanceType",
});

/// What `SpotOptions` holds.
#[non_exhaustive]
pub struct SpotOptions {
    /// `InstancePoolsToUseCount`.
    pub instance_pools_to_use_count: Option<i64>,
    /// `AllocationStrategy`.
    pub allocation_strategy: Option<String>,
    /// `InstanceInterruptionBehavior`.
    pub instance_interruption_behavior: Option<String>,
}

acs_protocol::shape!(SpotOptions {
    instance_pools_to_use_count: "InstancePoolsToUseCount",
    allocation_strategy: "AllocationStrategy",
    instance_interruption_behavior: "InstanceInterruptionBehavior",
});

/// What `PayAsYouGoOptions` holds.
#[non_exhaustive]
pub struct PayAsYouGoOptions {
    /// `AllocationStrategy`.
    pub allocation_strategy: Option<String>,
}

acs_protocol::shape!(PayAsYouGoOptions {
    allocation_strategy: "AllocationStrategy",
});

/// What `TargetCapacitySpecification` holds.
#[non_exhaustive]
pub struct TargetCapacitySpecification {
    /// `SpotTargetCapacity`.
    pub spot_target_capacity: Option<f64>,
    /// `PayAsYouGoTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<f64>,
    /// `DefaultTargetCapacityType`.
    pub default_target_capacity_type: Option<String>,
    /// `TotalTargetCapacity`.
    pub total_target_capacity: Option<f64>,
}

acs_protocol::shape!(TargetCapacitySpecification {
    spot_target_capacity: "SpotTargetCapacity",
    pay_as_you_go_target_capacity: "PayAsYouGoTargetCapacity",
    default_target_capacity_type: "DefaultTargetCapacityType",
    total_target_capacity: "TotalTargetCapacity",
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct AutoProvisioningGroupTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(AutoProvisioningGroupTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
