//! `AttachClassicLinkVpc`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AttachClassicLinkVpc`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AttachClassicLinkVpc;
///
/// let response = AttachClassicLinkVpc::new("instance-id", "vpc-id").send(&client).await?;
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
/// | `InvalidRegionId.Malformed` | 403 |
/// | `InvalidVpcId.Malformed` | 403 |
/// | `InvalidInstanceId.MalFormed` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidParameter.InvalidInstanceIdAndVpcId` | 403 |
/// | `InvalidStatus.InstanceStatus` | 403 |
/// | `InvalidInstanceId.NotBelong` | 403 |
/// | `QuotaExceeded` | 403 |
/// | `InvalidStatus.InstanceLocked` | 403 |
/// | `InvalidInstanceId.LimitedRegion` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `InvalidRegionId.NotFound` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct AttachClassicLinkVpc(Parameters);

impl AttachClassicLinkVpc {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `vpc_id`: `VpcId`.
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("VpcId", vpc_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(AttachClassicLinkVpc => AttachClassicLinkVpcResponse, ACTION);

static ACTION: Action<'static> = Action::new("AttachClassicLinkVpc", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
    Parameter::new("VpcId").required(),
]);

/// The answer to [`AttachClassicLinkVpc`].
#[non_exhaustive]
pub struct AttachClassicLinkVpcResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AttachClassicLinkVpcResponse {
    request_id: "RequestId",
});
