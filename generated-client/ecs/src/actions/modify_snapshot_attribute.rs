//! `ModifySnapshotAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `ModifySnapshotAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifySnapshotAttribute;
///
/// let response = ModifySnapshotAttribute::new("snapshot-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSnapshotName.Malformed` | 400 |
/// | `NoAttributeToModify` | 400 |
/// | `InvalidRetentionDays.Malformed` | 400 |
/// | `InvalidOperation.DecreaseRetentionDaysUnsupported` | 400 |
/// | `InvalidSnapshotId.NotReady` | 400 |
/// | `IncorrectDiskStatus.CreatingSnapshot` | 401 |
/// | `InvalidDescription.Malformed` | 404 |
/// | `InvalidSnapshotId.NotFound` | 404 |
/// | `InvalidSnapshotDisableInstantAccess.Malformed` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifySnapshotAttribute(Parameters);

impl ModifySnapshotAttribute {
    /// A request with what is required.
    ///
    /// - `snapshot_id`: `SnapshotId`.
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SnapshotId", snapshot_id))
    }

    /// Sets `SnapshotName`.
    pub fn snapshot_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SnapshotName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `DisableInstantAccess`.
    pub fn disable_instant_access(self, value: bool) -> Self {
        Self(self.0.with("DisableInstantAccess", value))
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(self, value: i32) -> Self {
        Self(self.0.with("RetentionDays", value))
    }
}

crate::engine::request!(ModifySnapshotAttribute => ModifySnapshotAttributeResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("ModifySnapshotAttribute", &PRODUCT).parameters(&[Parameter::new("SnapshotId").required()]);

/// The answer to [`ModifySnapshotAttribute`].
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifySnapshotAttributeResponse {
    request_id: "RequestId",
});
