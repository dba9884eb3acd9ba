//! `DescribeDeploymentSetSupportedInstanceTypeFamily`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeDeploymentSetSupportedInstanceTypeFamily`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDeploymentSetSupportedInstanceTypeFamily;
///
/// let response = DescribeDeploymentSetSupportedInstanceTypeFamily::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamily(Parameters);

impl DescribeDeploymentSetSupportedInstanceTypeFamily {
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

    /// Sets `Strategy`.
    pub fn strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Strategy", value))
    }
}

crate::engine::request!(
    DescribeDeploymentSetSupportedInstanceTypeFamily => DescribeDeploymentSetSupportedInstanceTypeFamilyResponse,
    ACTION
);

static ACTION: Action<'static> = Action::new("DescribeDeploymentSetSupportedInstanceTypeFamily", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeDeploymentSetSupportedInstanceTypeFamily`].
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /// `InstanceTypeFamilies`.
    pub instance_type_families: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    instance_type_families: "InstanceTypeFamilies",
    request_id: "RequestId",
});
