//! `DeleteDedicatedHostCluster`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteDedicatedHostCluster`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDedicatedHostCluster;
///
/// let response = DeleteDedicatedHostCluster::new("dedicated-host-cluster-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DedicatedHostExists` | 400 |
/// | `IncompleteParamter` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDedicatedHostCluster(Parameters);

impl DeleteDedicatedHostCluster {
    /// A request with what is required.
    ///
    /// - `dedicated_host_cluster_id`: `DedicatedHostClusterId`.
    pub fn new(dedicated_host_cluster_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DedicatedHostClusterId", dedicated_host_cluster_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteDedicatedHostCluster => DeleteDedicatedHostClusterResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDedicatedHostCluster", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostClusterId").required(),
]);

/// The answer to [`DeleteDedicatedHostCluster`].
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDedicatedHostClusterResponse {
    request_id: "RequestId",
});
