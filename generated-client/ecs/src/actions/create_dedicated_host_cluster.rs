//! `CreateDedicatedHostCluster`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateDedicatedHostCluster`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDedicatedHostCluster;
///
/// let response = CreateDedicatedHostCluster::new("zone-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidZone.NotFound` | 404 |
/// | `QuotaExceed.Region` | 404 |
/// | `QuotaExceed.Zone` | 404 |
/// | `InvalidParam.Zone` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDedicatedHostCluster(Parameters);

impl CreateDedicatedHostCluster {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ZoneId", zone_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DryRun`.
    ///
    /// Default: `false`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
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

crate::engine::request!(CreateDedicatedHostCluster => CreateDedicatedHostClusterResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDedicatedHostCluster", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ZoneId").required(),
]);

/// The answer to [`CreateDedicatedHostCluster`].
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateDedicatedHostClusterResponse {
    dedicated_host_cluster_id: "DedicatedHostClusterId",
    request_id: "RequestId",
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
