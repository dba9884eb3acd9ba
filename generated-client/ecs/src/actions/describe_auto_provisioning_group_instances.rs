//! `DescribeAutoProvisioningGroupInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeAutoProvisioningGroupInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAutoProvisioningGroupInstances;
///
/// let response = DescribeAutoProvisioningGroupInstances::new("auto-provisioning-group-id").send(&client).await?;
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
/// | `MissingParamter.RegionId` | 400 |
/// | `Forbidden.RAM` | 403 |
/// | `InvalidAutoProvisioningGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAutoProvisioningGroupInstances(Parameters);

impl DescribeAutoProvisioningGroupInstances {
    /// A request with what is required.
    ///
    /// - `auto_provisioning_group_id`: `AutoProvisioningGroupId`.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("AutoProvisioningGroupId", auto_provisioning_group_id))
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
}

crate::engine::request!(
    DescribeAutoProvisioningGroupInstances => DescribeAutoProvisioningGroupInstancesResponse,
    ACTION
);
crate::engine::paginated!(DescribeAutoProvisioningGroupInstances => Instance, |response| response.instances);

static ACTION: Action<'static> = Action::new("DescribeAutoProvisioningGroupInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("AutoProvisioningGroupId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Instances", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeAutoProvisioningGroupInstances`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Instances`.
    pub instances: Vec<Instance>,
}

acs_protocol::shape!(DescribeAutoProvisioningGroupInstancesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instances: ["Instances", "Instance"],
});

/// An item of `Instances`.
#[non_exhaustive]
pub struct Instance {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `IsSpot`.
    pub is_spot: Option<bool>,
    /// `CPU`.
    pub cpu: Option<i64>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `NetworkType`.
    pub network_type: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// `OsType`.
    pub os_type: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Memory`.
    pub memory: Option<i64>,
}

acs_protocol::shape!(Instance {
    status: "Status",
    creation_time: "CreationTime",
    is_spot: "IsSpot",
    cpu: "CPU",
    instance_id: "InstanceId",
    network_type: "NetworkType",
    instance_type: "InstanceType",
    region_id: "RegionId",
    io_optimized: "IoOptimized",
    os_type: "OsType",
    zone_id: "ZoneId",
    memory: "Memory",
});
