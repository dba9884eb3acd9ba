//! `DeleteVpc`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteVpc`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteVpc;
///
/// let response = DeleteVpc::new("vpc-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DependencyViolation.RouteTable` | 400 |
/// | `IncorrectVpcStatus` | 400 |
/// | `DependencyViolation.RouteEntry` | 400 |
/// | `DependencyViolation.Instance` | 400 |
/// | `DependencyViolation.VSwitch` | 400 |
/// | `DependencyViolation.SecurityGroup` | 400 |
/// | `DependencyViolation.RouteInterface` | 400 |
/// | `DependencyViolation.Tunnel` | 400 |
/// | `DependencyViolation.NatGateway` | 400 |
/// | `DependencyViolation.RouterInterface` | 400 |
/// | `Forbidden.VpcNotFound` | 400 |
/// | `Forbbiden` | 400 |
/// | `TaskConflict` | 400 |
/// | `InvalidAction` | 400 |
/// | `DependencyViolation.Ipv6Gateway` | 400 |
/// | `IncorrectStatus.cbnStatus` | 400 |
/// | `DependencyViolation.CloudServiceResource` | 400 |
/// | `DependencyViolation.ClassicLinkInstance` | 400 |
/// | `IllegalParam.RegionId` | 400 |
/// | `DependencyViolation.NetworkAcl` | 400 |
/// | `InvalidRegionInstance` | 400 |
/// | `DependencyViolation.Ipv4Gateway` | 400 |
/// | `OperationDenied.VpcPeerExists` | 400 |
/// | `DependencyViolation.GatewayRouteTable` | 400 |
/// | `DependencyViolation.DhcpOptionsSet` | 400 |
/// | `InternalError` | 400 |
/// | `DependencyViolation.RouterInterface` | 401 |
/// | `OperationDenied` | 403 |
/// | `InvalidVpcId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVpc(Parameters);

impl DeleteVpc {
    /// A request with what is required.
    ///
    /// - `vpc_id`: `VpcId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VpcId", vpc_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteVpc => DeleteVpcResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteVpc", &PRODUCT).parameters(&[
    Parameter::new("VpcId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`DeleteVpc`].
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteVpcResponse {
    request_id: "RequestId",
});
