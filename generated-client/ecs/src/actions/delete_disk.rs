//! `DeleteDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `DeleteDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteDisk;
///
/// let response = DeleteDisk::new("disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `IncorrectDiskStatus` | 403 |
/// | `DiskNotPortable` | 403 |
/// | `DiskTypeViolation` | 403 |
/// | `DiskCreatingSnapshot` | 403 |
/// | `IncorrectDiskStatus.Initializing` | 403 |
/// | `DiskStillAttached` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidDiskStatus.DeleteProtection` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDisk(Parameters);

impl DeleteDisk {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DiskId", disk_id))
    }
}

crate::engine::request!(DeleteDisk => DeleteDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteDisk", &PRODUCT).parameters(&[Parameter::new("DiskId").required()]);

/// The answer to [`DeleteDisk`].
#[non_exhaustive]
pub struct DeleteDiskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteDiskResponse {
    request_id: "RequestId",
});
