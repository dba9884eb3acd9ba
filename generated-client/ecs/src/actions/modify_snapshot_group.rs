//! `ModifySnapshotGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifySnapshotGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifySnapshotGroup;
///
/// let response = ModifySnapshotGroup::new("snapshot-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.Name` | 400 |
/// | `InvalidParameter.Description` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidSnapshotGroup.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifySnapshotGroup(Parameters);

impl ModifySnapshotGroup {
    /// A request with what is required.
    ///
    /// - `snapshot_group_id`: `SnapshotGroupId`.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SnapshotGroupId", snapshot_group_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifySnapshotGroup => ModifySnapshotGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifySnapshotGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("SnapshotGroupId").required(),
]);

/// The answer to [`ModifySnapshotGroup`].
#[non_exhaustive]
pub struct ModifySnapshotGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifySnapshotGroupResponse {
    request_id: "RequestId",
});
