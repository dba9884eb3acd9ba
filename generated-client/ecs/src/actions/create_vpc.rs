//! `CreateVpc`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateVpc`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateVpc;
///
/// let response = CreateVpc::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `TOKEN_PROCESSING` | 400 |
/// | `InvokeError` | 400 |
/// | `InvalidParameter` | 400 |
/// | `ResourceNotAvailable` | 400 |
/// | `InvalidVpcName.Malformed` | 400 |
/// | `InvalidVpcDiscription.Malformed` | 400 |
/// | `QuotaExceeded.Vpc` | 400 |
/// | `ResourceNotAvailable.Vpc` | 400 |
/// | `InvalidUserCidr.Quota` | 400 |
/// | `InvalidUserCidr.Malformed` | 400 |
/// | `System.ServiceBusy` | 400 |
/// | `IllegalParam.UserCidr` | 400 |
/// | `OperationUnsupported.ResourceGroupId` | 400 |
/// | `IllegalParam.EnableIpv6` | 400 |
/// | `Forbbiden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVpc(Parameters);

impl CreateVpc {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `CidrBlock`.
    ///
    /// Default: `172.16.0.0/12`.
    pub fn cidr_block(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CidrBlock", value))
    }

    /// Sets `VpcName`.
    pub fn vpc_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserCidr", value))
    }
}

crate::engine::request!(CreateVpc => CreateVpcResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateVpc", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateVpc`].
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `VRouterId`.
    pub v_router_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `RouteTableId`.
    pub route_table_id: Option<String>,
}

acs_protocol::shape!(CreateVpcResponse {
    vpc_id: "VpcId",
    v_router_id: "VRouterId",
    request_id: "RequestId",
    route_table_id: "RouteTableId",
});
