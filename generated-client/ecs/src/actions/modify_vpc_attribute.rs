//! `ModifyVpcAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyVpcAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyVpcAttribute;
///
/// let response = ModifyVpcAttribute::new("vpc-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidVpcName.Malformed` | 400 |
/// | `InvalidVpcDiscription.Malformed` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidUserCidr.Quota` | 400 |
/// | `InvalidUserCidr.Malformed` | 400 |
/// | `InvalidRegion.Malformed` | 400 |
/// | `IllegalCidrBlock` | 400 |
/// | `InvalidCidrBlock.Malformed` | 400 |
/// | `ParamExclusive.EnableIpv6AndCidrBlock` | 400 |
/// | `OperationFailed.ClassicLinkEnabled` | 400 |
/// | `InvalidVpcId.NotFound` | 400 |
/// | `InvalidVpcId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyVpcAttribute(Parameters);

impl ModifyVpcAttribute {
    /// A request with what is required.
    ///
    /// - `vpc_id`: `VpcId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("VpcId", vpc_id))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `VpcName`.
    pub fn vpc_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VpcName", value))
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CidrBlock", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserCidr", value))
    }
}

crate::engine::request!(ModifyVpcAttribute => ModifyVpcAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyVpcAttribute", &PRODUCT).parameters(&[
    Parameter::new("VpcId").required(),
    Parameter::new("RegionId").from(Source::Region),
]);

/// The answer to [`ModifyVpcAttribute`].
#[non_exhaustive]
pub struct ModifyVpcAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyVpcAttributeResponse {
    request_id: "RequestId",
});
