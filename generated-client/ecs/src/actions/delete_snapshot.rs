//! `DeleteSnapshot`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `DeleteSnapshot`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteSnapshot;
///
/// let response = DeleteSnapshot::new("snapshot-id").send(&client).await?;
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
/// | `SnapshotCreatedImage` | 403 |
/// | `SnapshotCreatedDisk` | 403 |
/// | `Operation.Conflict` | 403 |
/// | `InvalidOperation.RelatedSnapshotNotFinished` | 403 |
/// | `InvalidOperation.DeleteSharedSnapshotUnsupported` | 403 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSnapshot(Parameters);

impl DeleteSnapshot {
    /// A request with what is required.
    ///
    /// - `snapshot_id`: `SnapshotId`.
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SnapshotId", snapshot_id))
    }

    /// Sets `Force`.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }
}

crate::engine::request!(DeleteSnapshot => DeleteSnapshotResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("DeleteSnapshot", &PRODUCT).parameters(&[Parameter::new("SnapshotId").required()]);

/// The answer to [`DeleteSnapshot`].
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteSnapshotResponse {
    request_id: "RequestId",
});
