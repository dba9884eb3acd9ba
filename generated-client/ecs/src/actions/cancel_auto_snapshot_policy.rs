//! `CancelAutoSnapshotPolicy`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::{JsonList, Parameters};

/// Calls `CancelAutoSnapshotPolicy`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CancelAutoSnapshotPolicy;
///
/// let response = CancelAutoSnapshotPolicy::new("region-id", ["disk-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `ParameterInvalid` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CancelAutoSnapshotPolicy(Parameters);

impl CancelAutoSnapshotPolicy {
    /// A request with what is required.
    ///
    /// - `region_id`: `regionId`.
    /// - `disk_ids`: `diskIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(region_id: impl Into<String>, disk_ids: impl Into<JsonList<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("regionId", region_id)
            .with("diskIds", disk_ids.into());
        Self(parameters)
    }
}

crate::engine::request!(CancelAutoSnapshotPolicy => CancelAutoSnapshotPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("CancelAutoSnapshotPolicy", &PRODUCT).parameters(&[
    Parameter::new("regionId").required(),
    Parameter::new("diskIds").required(),
]);

/// The answer to [`CancelAutoSnapshotPolicy`].
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CancelAutoSnapshotPolicyResponse {
    request_id: "RequestId",
});
