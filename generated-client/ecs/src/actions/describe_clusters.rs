//! `DescribeClusters`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeClusters`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeClusters;
///
/// let response = DescribeClusters::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeClusters(Parameters);

impl DescribeClusters {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeClusters => DescribeClustersResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeClusters", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeClusters`].
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Clusters`.
    pub clusters: Vec<Cluster>,
}

acs_protocol::shape!(DescribeClustersResponse {
    request_id: "RequestId",
    clusters: ["Clusters", "Cluster"],
});

/// An item of `Clusters`.
#[non_exhaustive]
pub struct Cluster {
    /// `ClusterId`.
    pub cluster_id: Option<String>,
}

acs_protocol::shape!(Cluster {
    cluster_id: "ClusterId",
});
