//! `DetachDisk`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `DetachDisk`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DetachDisk;
///
/// let response = DetachDisk::new("instance-id", "disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `InvalidOperation.InstanceTypeNotSupport` | 400 |
/// | `DisksDetachingOnEcsExceeded` | 400 |
/// | `IncorrectDiskStatus` | 403 |
/// | `DiskNotPortable` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `DependencyViolation` | 403 |
/// | `DiskTypeViolation` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidInstance.ImageCategory` | 403 |
/// | `DeleteWithInstance.Conflict` | 403 |
/// | `InvalidOperation.DiskCategoryUnsupported` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidDisk.AlreadyDetached` | 404 |
/// | `InvalidDiskId.OperationNotSupported` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DetachDisk(Parameters);

impl DetachDisk {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `disk_id`: `DiskId`.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("DiskId", disk_id);
        Self(parameters)
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }
}

crate::engine::request!(DetachDisk => DetachDiskResponse, ACTION);

static ACTION: Action<'static> = Action::new("DetachDisk", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("DiskId").required(),
]);

/// The answer to [`DetachDisk`].
#[non_exhaustive]
pub struct DetachDiskResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DetachDiskResponse {
    request_id: "RequestId",
});
