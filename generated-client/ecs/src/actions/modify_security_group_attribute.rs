//! `ModifySecurityGroupAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifySecurityGroupAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifySecurityGroupAttribute;
///
/// let response = ModifySecurityGroupAttribute::new("security-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSecurityGroupName.Malformed` | 400 |
/// | `InvalidSecurityGroupDiscription.Malformed` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidOperation.ResourceManagedByCloudProduct` | 403 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifySecurityGroupAttribute(Parameters);

impl ModifySecurityGroupAttribute {
    /// A request with what is required.
    ///
    /// - `security_group_id`: `SecurityGroupId`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SecurityGroupId", security_group_id))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityGroupName", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifySecurityGroupAttribute => ModifySecurityGroupAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifySecurityGroupAttribute", &PRODUCT).parameters(&[
    Parameter::new("SecurityGroupId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ModifySecurityGroupAttribute`].
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifySecurityGroupAttributeResponse {
    request_id: "RequestId",
});
