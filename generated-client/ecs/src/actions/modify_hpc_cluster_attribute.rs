//! `ModifyHpcClusterAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyHpcClusterAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyHpcClusterAttribute;
///
/// let response = ModifyHpcClusterAttribute::new("hpc-cluster-id").send(&client).await?;
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
/// | `InvalidModifyInfo` | 400 |
/// | `HPC_CLUSTER_MODIFY_FAILED` | 400 |
/// | `Invalid.Parameter` | 400 |
/// | `HpcClusterNotExists` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyHpcClusterAttribute(Parameters);

impl ModifyHpcClusterAttribute {
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }
}

crate::engine::request!(ModifyHpcClusterAttribute => ModifyHpcClusterAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyHpcClusterAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("HpcClusterId").required(),
]);

/// The answer to [`ModifyHpcClusterAttribute`].
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyHpcClusterAttributeResponse {
    request_id: "RequestId",
});
