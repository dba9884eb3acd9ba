//! `DescribeRegions`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Effect};

/// Calls `DescribeRegions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRegions;
///
/// let response = DescribeRegions::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Unauthorized.EmptyRegion` | 403 |
/// | `Invalid.InstanceChargeType` | 403 |
/// | `InvalidAcceptLanguage.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRegions(Parameters);

impl DescribeRegions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("InstanceChargeType", value.into()))
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceType", value.into()))
    }

    /// Sets `AcceptLanguage`.
    pub fn accept_language(self, value: impl Into<String>) -> Self {
        Self(self.0.with("AcceptLanguage", value.into()))
    }
}

acs_runtime::request!(DescribeRegions => DescribeRegionsResponse, ACTION);

static ACTION: Action<'static> = Action {
    effect: Effect::Read,
    ..Action::new("DescribeRegions", &PRODUCT)
};

/// The answer to [`DescribeRegions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Regions`.
    pub regions: Vec<Region>,
}

acs_runtime::shape!(DescribeRegionsResponse {
    request_id: "RequestId",
    regions: ["Regions", "Region"],
});

/// An item of `Regions`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// `Status`.
    pub status: Option<String>,
    /// `RegionEndpoint`.
    pub region_endpoint: Option<String>,
    /// `LocalName`.
    pub local_name: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_runtime::shape!(Region {
    status: "Status",
    region_endpoint: "RegionEndpoint",
    local_name: "LocalName",
    region_id: "RegionId",
});
