//! `ExportSnapshot`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ExportSnapshot`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ExportSnapshot;
///
/// let response = ExportSnapshot::new("snapshot-id", "oss-bucket").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ExportSnapshotFailed` | 403 |
/// | `SNAPSHOT_IS_EXPORTING` | 403 |
/// | `InvalidSnapshotId.NotFound` | 403 |
/// | `SNAPSHOT_CREATE_NOT_FINISHED` | 403 |
/// | `OSS_AUTHORIZED_FAILED` | 403 |
/// | `InvalidOSSBucket.NotFound` | 403 |
/// | `InvalidUser.NotInWhiteList` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct ExportSnapshot(Parameters);

impl ExportSnapshot {
    /// A request with what is required.
    ///
    /// - `snapshot_id`: `SnapshotId`.
    /// - `oss_bucket`: `OssBucket`.
    #[deprecated = "the service advises against this action"]
    pub fn new(snapshot_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("SnapshotId", snapshot_id)
            .with_text("OssBucket", oss_bucket);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `RoleName`.
    pub fn role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleName", value))
    }
}

crate::engine::request!(ExportSnapshot => ExportSnapshotResponse, ACTION);

static ACTION: Action<'static> = Action::new("ExportSnapshot", &PRODUCT).parameters(&[
    Parameter::new("SnapshotId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("OssBucket").required(),
]);

/// The answer to [`ExportSnapshot`].
#[non_exhaustive]
pub struct ExportSnapshotResponse {
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ExportSnapshotResponse {
    task_id: "TaskId",
    request_id: "RequestId",
});
