//! `CreateNetworkInterfacePermission`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateNetworkInterfacePermission`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateNetworkInterfacePermission;
///
/// let response = CreateNetworkInterfacePermission::new(1, "network-interface-id", "permission").send(&client).await?;
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
/// | `InvalidEniId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNetworkInterfacePermission(Parameters);

impl CreateNetworkInterfacePermission {
    /// A request with what is required.
    ///
    /// - `account_id`: `AccountId`.
    /// - `network_interface_id`: `NetworkInterfaceId`.
    /// - `permission`: `Permission`.
    pub fn new(account_id: i64, network_interface_id: impl Into<String>, permission: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with("AccountId", account_id)
            .with_text("NetworkInterfaceId", network_interface_id)
            .with_text("Permission", permission);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(CreateNetworkInterfacePermission => CreateNetworkInterfacePermissionResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateNetworkInterfacePermission", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("AccountId").required(),
    Parameter::new("NetworkInterfaceId").required(),
    Parameter::new("Permission").required(),
]);

/// The answer to [`CreateNetworkInterfacePermission`].
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `NetworkInterfacePermission`.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
}

acs_protocol::shape!(CreateNetworkInterfacePermissionResponse {
    request_id: "RequestId",
    network_interface_permission: "NetworkInterfacePermission",
});

/// What `NetworkInterfacePermission` holds.
#[non_exhaustive]
pub struct NetworkInterfacePermission {
    /// `Permission`.
    pub permission: Option<String>,
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// `AccountId`.
    pub account_id: Option<i64>,
    /// `NetworkInterfacePermissionId`.
    pub network_interface_permission_id: Option<String>,
    /// `ServiceName`.
    pub service_name: Option<String>,
    /// `PermissionState`.
    pub permission_state: Option<String>,
}

acs_protocol::shape!(NetworkInterfacePermission {
    permission: "Permission",
    network_interface_id: "NetworkInterfaceId",
    account_id: "AccountId",
    network_interface_permission_id: "NetworkInterfacePermissionId",
    service_name: "ServiceName",
    permission_state: "PermissionState",
});
