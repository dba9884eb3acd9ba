//! `DescribeClassicLinkInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeClassicLinkInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeClassicLinkInstances;
///
/// let response = DescribeClassicLinkInstances::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `InvalidParameter.InvalidInstanceIdAndVpcId` | 403 |
/// | `InvalidInstanceId.NotBelong` | 403 |
/// | `InvalidVpc.NotBelong` | 403 |
/// | `InvalidParameter.PageNumber` | 403 |
/// | `InvalidParameter.PageSize` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeClassicLinkInstances(Parameters);

impl DescribeClassicLinkInstances {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VpcId`.
    pub fn vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PageSize", value))
    }
}

crate::engine::request!(DescribeClassicLinkInstances => DescribeClassicLinkInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeClassicLinkInstances", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeClassicLinkInstances`].
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Links`.
    pub links: Vec<Link>,
}

acs_protocol::shape!(DescribeClassicLinkInstancesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    links: ["Links", "Link"],
});

/// An item of `Links`.
#[non_exhaustive]
pub struct Link {
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(Link {
    vpc_id: "VpcId",
    instance_id: "InstanceId",
});
