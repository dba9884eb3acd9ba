//! `ApplyAutoSnapshotPolicy`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::{JsonList, Parameters};

/// Calls `ApplyAutoSnapshotPolicy`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ApplyAutoSnapshotPolicy;
///
/// let response = ApplyAutoSnapshotPolicy::new("region-id", "auto-snapshot-policy-id", ["disk-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DiskCategory.OperationNotSupported` | 400 |
/// | `PartofDiskCategory.OperationNotSupported` | 400 |
/// | `ParameterInvalid` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `ParameterInvalid` | 404 |
/// | `InvalidDiskId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyAutoSnapshotPolicy(Parameters);

impl ApplyAutoSnapshotPolicy {
    /// A request with what is required.
    ///
    /// - `region_id`: `regionId`.
    /// - `auto_snapshot_policy_id`: `autoSnapshotPolicyId`.
    /// - `disk_ids`: `diskIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(
        region_id: impl Into<String>,
        auto_snapshot_policy_id: impl Into<String>,
        disk_ids: impl Into<JsonList<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("regionId", region_id)
            .with_text("autoSnapshotPolicyId", auto_snapshot_policy_id)
            .with("diskIds", disk_ids.into());
        Self(parameters)
    }
}

crate::engine::request!(ApplyAutoSnapshotPolicy => ApplyAutoSnapshotPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("ApplyAutoSnapshotPolicy", &PRODUCT).parameters(&[
    Parameter::new("regionId").required(),
    Parameter::new("autoSnapshotPolicyId").required(),
    Parameter::new("diskIds").required(),
]);

/// The answer to [`ApplyAutoSnapshotPolicy`].
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ApplyAutoSnapshotPolicyResponse {
    request_id: "RequestId",
});
