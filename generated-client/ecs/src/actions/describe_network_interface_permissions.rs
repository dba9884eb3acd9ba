//! `DescribeNetworkInterfacePermissions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeNetworkInterfacePermissions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeNetworkInterfacePermissions;
///
/// let response = DescribeNetworkInterfacePermissions::new().send(&client).await?;
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
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeNetworkInterfacePermissions(Parameters);

impl DescribeNetworkInterfacePermissions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NetworkInterfaceId", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `NetworkInterfacePermissionId`.
    ///
    /// At most 100 items.
    pub fn network_interface_permission_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("NetworkInterfacePermissionId", value))
    }
}

crate::engine::request!(DescribeNetworkInterfacePermissions => DescribeNetworkInterfacePermissionsResponse, ACTION);
crate::engine::paginated!(
    DescribeNetworkInterfacePermissions => NetworkInterfacePermission,
    |response| response.network_interface_permissions
);

static ACTION: Action<'static> = Action::new("DescribeNetworkInterfacePermissions", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("NetworkInterfacePermissions", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeNetworkInterfacePermissions`].
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NetworkInterfacePermissions`.
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
}

acs_protocol::shape!(DescribeNetworkInterfacePermissionsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    network_interface_permissions: ["NetworkInterfacePermissions", "NetworkInterfacePermission"],
});

/// An item of `NetworkInterfacePermissions`.
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
