//! `DescribeInstanceTopology`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeInstanceTopology`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceTopology;
///
/// let response = DescribeInstanceTopology::new().send(&client).await?;
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
/// | `AuthenticationFailed.ConditionUnsatisfied` | 403 |
/// | `InvalidRegionId.MalFormed` | 403 |
/// | `InvalidInstanceIds.MalFormed` | 403 |
/// | `InvalidParameter.ToManyInstanceIds` | 403 |
/// | `RAM.ApiNotSupported` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceTopology(Parameters);

impl DescribeInstanceTopology {
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

    /// Sets `InstanceIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn instance_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("InstanceIds", value.into()))
    }
}

crate::engine::request!(DescribeInstanceTopology => DescribeInstanceTopologyResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceTopology", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeInstanceTopology`].
#[non_exhaustive]
pub struct DescribeInstanceTopologyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Topologys`.
    pub topologys: Vec<Topology>,
}

acs_protocol::shape!(DescribeInstanceTopologyResponse {
    request_id: "RequestId",
    topologys: ["Topologys", "Topology"],
});

/// An item of `Topologys`.
#[non_exhaustive]
pub struct Topology {
    /// `HostId`.
    pub host_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(Topology {
    host_id: "HostId",
    instance_id: "InstanceId",
});
