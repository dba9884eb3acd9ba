//! `DeleteNetworkInterfacePermission`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteNetworkInterfacePermission`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteNetworkInterfacePermission;
///
/// let response = DeleteNetworkInterfacePermission::new("network-interface-permission-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `NotBelongUser` | 400 |
/// | `InvalidOperation.PermissionExisted` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `InvalidOperation.PermissionNotExisted` | 404 |
/// | `InvalidEniPermissionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNetworkInterfacePermission(Parameters);

impl DeleteNetworkInterfacePermission {
    /// A request with what is required.
    ///
    /// - `network_interface_permission_id`: `NetworkInterfacePermissionId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(network_interface_permission_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NetworkInterfacePermissionId", network_interface_permission_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Force`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }
}

crate::engine::request!(DeleteNetworkInterfacePermission => DeleteNetworkInterfacePermissionResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteNetworkInterfacePermission", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfacePermissionId").required(),
]);

/// The answer to [`DeleteNetworkInterfacePermission`].
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteNetworkInterfacePermissionResponse {
    request_id: "RequestId",
});
