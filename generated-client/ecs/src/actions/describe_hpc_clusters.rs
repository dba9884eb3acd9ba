//! `DescribeHpcClusters`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeHpcClusters`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeHpcClusters;
///
/// let response = DescribeHpcClusters::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 400 |
/// | `MissingParameter.HpcClusterId` | 400 |
/// | `InvalidHpcClusterIds.ExceedLimit` | 400 |
/// | `InvalidHpcClusterIds.Malformed` | 400 |
/// | `Invalid.Parameter` | 400 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeHpcClusters(Parameters);

impl DescribeHpcClusters {
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `HpcClusterIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn hpc_cluster_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("HpcClusterIds", value.into()))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
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

crate::engine::request!(DescribeHpcClusters => DescribeHpcClustersResponse, ACTION);
crate::engine::paginated!(DescribeHpcClusters => HpcCluster, |response| response.hpc_clusters);

static ACTION: Action<'static> = Action::new("DescribeHpcClusters", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("HpcClusters", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeHpcClusters`].
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `HpcClusters`.
    pub hpc_clusters: Vec<HpcCluster>,
}

acs_protocol::shape!(DescribeHpcClustersResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    hpc_clusters: ["HpcClusters", "HpcCluster"],
});

/// An item of `HpcClusters`.
#[non_exhaustive]
pub struct HpcCluster {
    /// `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
}

acs_protocol::shape!(HpcCluster {
    hpc_cluster_id: "HpcClusterId",
    name: "Name",
    description: "Description",
});
