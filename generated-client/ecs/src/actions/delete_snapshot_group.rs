//! `DeleteSnapshotGroup`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteSnapshotGroup`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteSnapshotGroup;
///
/// let response = DeleteSnapshotGroup::new("snapshot-group-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `SnapshotCreatedImage` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `SnapshotCreatedDisk` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidSnapshotGroup.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSnapshotGroup(Parameters);

impl DeleteSnapshotGroup {
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
}

crate::engine::request!(DeleteSnapshotGroup => DeleteSnapshotGroupResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteSnapshotGroup", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("SnapshotGroupId").required(),
]);

/// The answer to [`DeleteSnapshotGroup`].
#[non_exhaustive]
pub struct DeleteSnapshotGroupResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `OperationProgressSet`.
    pub operation_progress_set: Vec<OperationProgress>,
}

acs_protocol::shape!(DeleteSnapshotGroupResponse {
    request_id: "RequestId",
    operation_progress_set: ["OperationProgressSet", "OperationProgress"],
});

/// An item of `OperationProgressSet`.
#[non_exhaustive]
pub struct OperationProgress {
    /// `ErrorMsg`.
    pub error_msg: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `OperationStatus`.
    pub operation_status: Option<String>,
    /// `RelatedItemSet`.
    pub related_item_set: Vec<RelatedItem>,
}

acs_protocol::shape!(OperationProgress {
    error_msg: "ErrorMsg",
    error_code: "ErrorCode",
    operation_status: "OperationStatus",
    related_item_set: ["RelatedItemSet", "RelatedItem"],
});

/// An item of `RelatedItemSet`.
#[non_exhaustive]
pub struct RelatedItem {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

acs_protocol::shape!(RelatedItem {
    name: "Name",
    value: "Value",
});
