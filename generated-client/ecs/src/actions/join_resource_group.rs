//! `JoinResourceGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `JoinResourceGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::JoinResourceGroup;
///
/// let response = JoinResourceGroup::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `EntityExists.AssociatedTransferTasks` | 400 |
/// | `MissingParameter` | 403 |
/// | `InvalidResourceGroup.Duplicate` | 403 |
/// | `InvalidRegionId.ResourceGroup` | 403 |
/// | `InvalidStatus.ResourceGroup` | 403 |
/// | `InvalidResourceType.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct JoinResourceGroup(Parameters);

impl JoinResourceGroup {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `ResourceType`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceType", value))
    }

    /// Sets `ResourceId`.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceId", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }
}

crate::engine::request!(JoinResourceGroup => JoinResourceGroupResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("JoinResourceGroup", &PRODUCT).parameters(&[Parameter::new("RegionId").from(Source::Region)]);

/// The answer to [`JoinResourceGroup`].
#[non_exhaustive]
pub struct JoinResourceGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(JoinResourceGroupResponse {
    request_id: "RequestId",
});
