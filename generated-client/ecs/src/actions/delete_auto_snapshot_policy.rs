//! `DeleteAutoSnapshotPolicy`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `DeleteAutoSnapshotPolicy`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteAutoSnapshotPolicy;
///
/// let response = DeleteAutoSnapshotPolicy::new("region-id", "auto-snapshot-policy-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ParameterInvalid` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAutoSnapshotPolicy(Parameters);

impl DeleteAutoSnapshotPolicy {
    /// A request with what is required.
    ///
    /// - `region_id`: `regionId`.
    /// - `auto_snapshot_policy_id`: `autoSnapshotPolicyId`.
    pub fn new(region_id: impl Into<String>, auto_snapshot_policy_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("regionId", region_id)
            .with_text("autoSnapshotPolicyId", auto_snapshot_policy_id);
        Self(parameters)
    }
}

crate::engine::request!(DeleteAutoSnapshotPolicy => DeleteAutoSnapshotPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteAutoSnapshotPolicy", &PRODUCT).parameters(&[
    Parameter::new("regionId").required(),
    Parameter::new("autoSnapshotPolicyId").required(),
]);

/// The answer to [`DeleteAutoSnapshotPolicy`].
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteAutoSnapshotPolicyResponse {
    request_id: "RequestId",
});
