//! `DescribeRegions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect};

/// Lists the regions that the account can use.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeRegions;
///
/// let response = DescribeRegions::new().accept_language("en-US").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `Unauthorized.EmptyRegion` | 403 |  |
/// | `Invalid.InstanceChargeType` | 403 |  |
/// | `InvalidAcceptLanguage.NotFound` | 404 | The names are not available in this language. |
/// | `InvalidResourceType.NotFound` | 404 | There is no such kind of resource. |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeRegions(Parameters);

impl DescribeRegions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Leaves only regions where instances can be paid for in this way.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Leaves only regions with this kind of resource: `instance`, `disk`, `reservedInstance` and others.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// The language of the names: `zh-CN`, `en-US`, `ja`.
    pub fn accept_language(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AcceptLanguage", value))
    }
}

crate::engine::request!(DescribeRegions => DescribeRegionsResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeRegions", &PRODUCT).effect(Effect::Read);

/// The answer to [`DescribeRegions`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// The regions.
    pub regions: Vec<Region>,
}

acs_protocol::shape!(DescribeRegionsResponse {
    request_id: "RequestId",
    regions: ["Regions", "Region"],
});

/// An item of `Regions`.
#[non_exhaustive]
pub struct Region {
    /// Whether the region can be used.
    pub status: Option<String>,
    /// The host that serves the region.
    pub region_endpoint: Option<String>,
    /// The name for people.
    pub local_name: Option<String>,
    /// The id: `cn-hangzhou`.
    pub region_id: String,
}

acs_protocol::shape!(Region {
    status: "Status",
    region_endpoint: "RegionEndpoint",
    local_name: "LocalName",
    region_id: "RegionId",
});
