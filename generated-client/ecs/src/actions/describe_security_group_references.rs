//! `DescribeSecurityGroupReferences`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeSecurityGroupReferences`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSecurityGroupReferences;
///
/// let response = DescribeSecurityGroupReferences::new(["security-group-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSecurityGroupId.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSecurityGroupReferences(Parameters);

impl DescribeSecurityGroupReferences {
    /// A request with what is required.
    ///
    /// - `security_group_id`: `SecurityGroupId`.
    ///
    ///   At most 10 items.
    pub fn new(security_group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("SecurityGroupId", security_group_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeSecurityGroupReferences => DescribeSecurityGroupReferencesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeSecurityGroupReferences", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("SecurityGroupId").required(),
    ]);

/// The answer to [`DescribeSecurityGroupReferences`].
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `SecurityGroupReferences`.
    pub security_group_references: Vec<SecurityGroupReference>,
}

acs_protocol::shape!(DescribeSecurityGroupReferencesResponse {
    request_id: "RequestId",
    security_group_references: ["SecurityGroupReferences", "SecurityGroupReference"],
});

/// An item of `SecurityGroupReferences`.
#[non_exhaustive]
pub struct SecurityGroupReference {
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `ReferencingSecurityGroups`.
    pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
}

acs_protocol::shape!(SecurityGroupReference {
    security_group_id: "SecurityGroupId",
    referencing_security_groups: ["ReferencingSecurityGroups", "ReferencingSecurityGroup"],
});

/// An item of `ReferencingSecurityGroups`.
#[non_exhaustive]
pub struct ReferencingSecurityGroup {
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// `AliUid`.
    pub ali_uid: Option<String>,
}

acs_protocol::shape!(ReferencingSecurityGroup {
    security_group_id: "SecurityGroupId",
    ali_uid: "AliUid",
});
