//! `CreateDedicatedHostCluster`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

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
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDedicatedHostCluster(Parameters);

impl CreateDedicatedHostCluster {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("ZoneId", zone_id.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
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
        Self(self.0.with("Tag", list::<Tag>(value)))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceGroupId", value.into()))
    }

    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("DedicatedHostClusterName", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }
}

acs_runtime::request!(CreateDedicatedHostCluster => CreateDedicatedHostClusterResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ZoneId").required(),
    ],
    ..Action::new("CreateDedicatedHostCluster", &PRODUCT)
};

/// The answer to [`CreateDedicatedHostCluster`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(CreateDedicatedHostClusterResponse {
    dedicated_host_cluster_id: "DedicatedHostClusterId",
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Clone, Default, PartialEq)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(Tag);
