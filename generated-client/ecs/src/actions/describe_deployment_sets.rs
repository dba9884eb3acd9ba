//! `DescribeDeploymentSets`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeDeploymentSets`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDeploymentSets;
///
/// let response = DescribeDeploymentSets::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDeploymentSetIds.TooManyInput` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDeploymentSets(Parameters);

impl DescribeDeploymentSets {
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
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `DeploymentSetIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn deployment_set_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("DeploymentSetIds", value.into()))
    }

    /// Sets `NetworkType`.
    pub fn network_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkType", value))
    }

    /// Sets `Strategy`.
    pub fn strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Strategy", value))
    }

    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DeploymentSetName", value))
    }

    /// Sets `Granularity`.
    pub fn granularity(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Granularity", value))
    }

    /// Sets `Domain`.
    pub fn domain(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Domain", value))
    }
}

crate::engine::request!(DescribeDeploymentSets => DescribeDeploymentSetsResponse, ACTION);
crate::engine::paginated!(DescribeDeploymentSets => DeploymentSet, |response| response.deployment_sets);

static ACTION: Action<'static> = Action::new("DescribeDeploymentSets", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("DeploymentSets", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeDeploymentSets`].
#[non_exhaustive]
pub struct DescribeDeploymentSetsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `DeploymentSets`.
    pub deployment_sets: Vec<DeploymentSet>,
}

acs_protocol::shape!(DescribeDeploymentSetsResponse {
    page_size: "PageSize",
    page_number: "PageNumber",
    request_id: "RequestId",
    total_count: "TotalCount",
    region_id: "RegionId",
    deployment_sets: ["DeploymentSets", "DeploymentSet"],
});

/// An item of `DeploymentSets`.
#[non_exhaustive]
pub struct DeploymentSet {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Strategy`.
    pub strategy: Option<String>,
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// `DeploymentStrategy`.
    pub deployment_strategy: Option<String>,
    /// `DeploymentSetDescription`.
    pub deployment_set_description: Option<String>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `GroupCount`.
    pub group_count: Option<i64>,
    /// `Granularity`.
    pub granularity: Option<String>,
    /// `DeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// `Capacities`.
    pub capacities: Vec<Capacity>,
}

acs_protocol::shape!(DeploymentSet {
    creation_time: "CreationTime",
    strategy: "Strategy",
    deployment_set_id: "DeploymentSetId",
    deployment_strategy: "DeploymentStrategy",
    deployment_set_description: "DeploymentSetDescription",
    domain: "Domain",
    group_count: "GroupCount",
    granularity: "Granularity",
    deployment_set_name: "DeploymentSetName",
    instance_amount: "InstanceAmount",
    instance_ids: ["InstanceIds", "InstanceId"],
    capacities: ["Capacities", "Capacity"],
});

/// An item of `Capacities`.
#[non_exhaustive]
pub struct Capacity {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `UsedAmount`.
    pub used_amount: Option<i64>,
    /// `AvailableAmount`.
    pub available_amount: Option<i64>,
}

acs_protocol::shape!(Capacity {
    zone_id: "ZoneId",
    used_amount: "UsedAmount",
    available_amount: "AvailableAmount",
});
