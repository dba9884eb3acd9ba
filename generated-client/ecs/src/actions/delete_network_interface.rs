//! `DeleteNetworkInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteNetworkInterface`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteNetworkInterface;
///
/// let response = DeleteNetworkInterface::new("network-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidOperation.HasSlaveEniBonded` | 400 |
/// | `MissingParameter` | 400 |
/// | `UnsupportedParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceID.Malformed` | 400 |
/// | `InvalidOperation.InvalidEcsState` | 400 |
/// | `InvalidOperation.InvalidEniState` | 400 |
/// | `InvalidOperation.DetachPrimaryEniNotAllowed` | 400 |
/// | `Forbidden.RegionId` | 400 |
/// | `InvalidParams.EniId` | 400 |
/// | `InvalidUserType.NotSupported` | 403 |
/// | `Abs.InvalidAccount.NotFound` | 403 |
/// | `Forbidden.NotSupportRAM` | 403 |
/// | `Forbidden.SubUser` | 403 |
/// | `MaxEniCountExceeded` | 403 |
/// | `EniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.AvailabilityZoneMismatch` | 403 |
/// | `InvalidOperation.VpcMismatch` | 403 |
/// | `SecurityGroupInstanceLimitExceed` | 403 |
/// | `InvalidSecurityGroupId.NotVpc` | 403 |
/// | `InvalidOperation.InvalidEniType` | 403 |
/// | `InvalidEniId.NotFound` | 403 |
/// | `InvalidOperation.EniServiceManaged` | 403 |
/// | `InvalidEcsId.NotFound` | 404 |
/// | `InvalidEniId.NotFound` | 404 |
/// | `InvalidVSwitchId.NotFound` | 404 |
/// | `InvalidSecurityGroupId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNetworkInterface(Parameters);

impl DeleteNetworkInterface {
    /// A request with what is required.
    ///
    /// - `network_interface_id`: `NetworkInterfaceId`.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("NetworkInterfaceId", network_interface_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteNetworkInterface => DeleteNetworkInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteNetworkInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("NetworkInterfaceId").required(),
]);

/// The answer to [`DeleteNetworkInterface`].
#[non_exhaustive]
pub struct DeleteNetworkInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteNetworkInterfaceResponse {
    request_id: "RequestId",
});
