//! `ModifyDedicatedHostClusterAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDedicatedHostClusterAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDedicatedHostClusterAttribute;
///
/// let response = ModifyDedicatedHostClusterAttribute::new("dedicated-host-cluster-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDedicatedHostName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidUser.Unauthorized` | 403 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDedicatedHostClusterAttribute(Parameters);

impl ModifyDedicatedHostClusterAttribute {
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

    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifyDedicatedHostClusterAttribute => ModifyDedicatedHostClusterAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDedicatedHostClusterAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostClusterId").required(),
]);

/// The answer to [`ModifyDedicatedHostClusterAttribute`].
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDedicatedHostClusterAttributeResponse {
    request_id: "RequestId",
});
