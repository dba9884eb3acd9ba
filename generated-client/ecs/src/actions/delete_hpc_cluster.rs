//! `DeleteHpcCluster`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteHpcCluster`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteHpcCluster;
///
/// let response = DeleteHpcCluster::new("hpc-cluster-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `MissingParameter.HpcClusterId` | 400 |
/// | `Invalid.Parameter` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
/// | `NotExists.HpcCluster` | 400 |
/// | `NotEmpty.HpcCluster` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteHpcCluster(Parameters);

impl DeleteHpcCluster {
    /// A request with what is required.
    ///
    /// - `hpc_cluster_id`: `HpcClusterId`.
    pub fn new(hpc_cluster_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("HpcClusterId", hpc_cluster_id))
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
}

crate::engine::request!(DeleteHpcCluster => DeleteHpcClusterResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteHpcCluster", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("HpcClusterId").required(),
]);

/// The answer to [`DeleteHpcCluster`].
#[non_exhaustive]
pub struct DeleteHpcClusterResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteHpcClusterResponse {
    request_id: "RequestId",
});
