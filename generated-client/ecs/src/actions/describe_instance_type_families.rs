//! `DescribeInstanceTypeFamilies`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeInstanceTypeFamilies`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceTypeFamilies;
///
/// let response = DescribeInstanceTypeFamilies::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceTypeFamilies(Parameters);

impl DescribeInstanceTypeFamilies {
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

    /// Sets `Generation`.
    pub fn generation(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Generation", value))
    }
}

crate::engine::request!(DescribeInstanceTypeFamilies => DescribeInstanceTypeFamiliesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceTypeFamilies", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeInstanceTypeFamilies`].
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InstanceTypeFamilies`.
    pub instance_type_families: Vec<InstanceTypeFamily>,
}

acs_protocol::shape!(DescribeInstanceTypeFamiliesResponse {
    request_id: "RequestId",
    instance_type_families: ["InstanceTypeFamilies", "InstanceTypeFamily"],
});

/// An item of `InstanceTypeFamilies`.
#[non_exhaustive]
pub struct InstanceTypeFamily {
    /// `Generation`.
    pub generation: Option<String>,
    /// `InstanceTypeFamilyId`.
    pub instance_type_family_id: Option<String>,
}

acs_protocol::shape!(InstanceTypeFamily {
    generation: "Generation",
    instance_type_family_id: "InstanceTypeFamilyId",
});
