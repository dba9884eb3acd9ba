//! `DescribeInstanceVncUrl`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeInstanceVncUrl`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceVncUrl;
///
/// let response = DescribeInstanceVncUrl::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionInstance` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceNotReady` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceVncUrl(Parameters);

impl DescribeInstanceVncUrl {
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

crate::engine::request!(DescribeInstanceVncUrl => DescribeInstanceVncUrlResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeInstanceVncUrl", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ]);

/// The answer to [`DescribeInstanceVncUrl`].
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// `VncUrl`.
    pub vnc_url: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DescribeInstanceVncUrlResponse {
    vnc_url: "VncUrl",
    request_id: "RequestId",
});
