//! `ReInitDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::shape::Secret;

/// Calls `ReInitDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReInitDisk;
///
/// let response = ReInitDisk::new("disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `LoginAsNonRoot.ImageNotSupport` | 400 |
/// | `DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported` | 400 |
/// | `InvalidPassword.Malformed` | 400 |
/// | `InvalidKeyPairName.NotFound` | 400 |
/// | `DependencyViolation.IoOptimize` | 400 |
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `LoginAsNonRoot.RegionNotSupport` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidSnapshot.TooOld` | 403 |
/// | `OperationDenied` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `DiskCreatingSnapshot` | 403 |
/// | `InvalidSourceSnapshot` | 403 |
/// | `SharedImageDeleted` | 403 |
/// | `DependencyViolation.WindowsInstance` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidImageId.NotFound` | 404 |
/// | `InvalidDiskId.OperationNotSupported` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReInitDisk(Parameters);

impl ReInitDisk {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DiskId", disk_id))
    }

    /// Sets `Password`.
    ///
    /// A secret: not shown by `Debug`.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.with("Password", value.into()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Sets `AutoStartInstance`.
    ///
    /// Default: `false`.
    pub fn auto_start_instance(self, value: bool) -> Self {
        Self(self.0.with("AutoStartInstance", value))
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SecurityEnhancementStrategy", value))
    }
}

crate::engine::request!(ReInitDisk => ReInitDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReInitDisk", &PRODUCT).parameters(&[
    Parameter::new("DiskId").required(),
    Parameter::new("Password").sensitive(),
]);

/// The answer to [`ReInitDisk`].
#[non_exhaustive]
pub struct ReInitDiskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReInitDiskResponse {
    request_id: "RequestId",
});
