//! `DescribeUserData`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeUserData`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeUserData;
///
/// let response = DescribeUserData::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeUserData(Parameters);

impl DescribeUserData {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeUserData => DescribeUserDataResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeUserData", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ]);

/// The answer to [`DescribeUserData`].
#[non_exhaustive]
pub struct DescribeUserDataResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
}

acs_protocol::shape!(DescribeUserDataResponse {
    request_id: "RequestId",
    instance_id: "InstanceId",
    user_data: "UserData",
    region_id: "RegionId",
});
