//! `ModifySecurityGroupPolicy`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifySecurityGroupPolicy`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifySecurityGroupPolicy;
///
/// let response = ModifySecurityGroupPolicy::new("security-group-id", "inner-access-policy").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidSecurityGroupId.Malformed` | 400 |
/// | `InvalidPolicy.Malformed` | 400 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
/// | `InvalidParameter.InnerAccessPolicy` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifySecurityGroupPolicy(Parameters);

impl ModifySecurityGroupPolicy {
    /// A request with what is required.
    ///
    /// - `security_group_id`: `SecurityGroupId`.
    /// - `inner_access_policy`: `InnerAccessPolicy`.
    pub fn new(security_group_id: impl Into<String>, inner_access_policy: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("SecurityGroupId", security_group_id)
            .with_text("InnerAccessPolicy", inner_access_policy);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(ModifySecurityGroupPolicy => ModifySecurityGroupPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifySecurityGroupPolicy", &PRODUCT).parameters(&[
    Parameter::new("SecurityGroupId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InnerAccessPolicy").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifySecurityGroupPolicy`].
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifySecurityGroupPolicyResponse {
    request_id: "RequestId",
});
