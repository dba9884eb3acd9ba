//! `CreateHpcCluster`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateHpcCluster`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateHpcCluster;
///
/// let response = CreateHpcCluster::new("name").send(&client).await?;
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
/// | `InvalidHpcClusterName.Malformed` | 400 |
/// | `InvalidHpcClusterDescription.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 400 |
/// | `Invalid.Parameter` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateHpcCluster(Parameters);

impl CreateHpcCluster {
    /// A request with what is required.
    ///
    /// - `name`: `Name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("Name", name))
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(CreateHpcCluster => CreateHpcClusterResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateHpcCluster", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("Name").required(),
]);

/// The answer to [`CreateHpcCluster`].
#[non_exhaustive]
pub struct CreateHpcClusterResponse {
    /// `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateHpcClusterResponse {
    hpc_cluster_id: "HpcClusterId",
    request_id: "RequestId",
});
