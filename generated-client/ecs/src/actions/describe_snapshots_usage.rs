//! `DescribeSnapshotsUsage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeSnapshotsUsage`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeSnapshotsUsage;
///
/// let response = DescribeSnapshotsUsage::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParam.RegionId` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeSnapshotsUsage(Parameters);

impl DescribeSnapshotsUsage {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeSnapshotsUsage => DescribeSnapshotsUsageResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeSnapshotsUsage", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeSnapshotsUsage`].
#[non_exhaustive]
pub struct DescribeSnapshotsUsageResponse {
    /// `SnapshotSize`.
    pub snapshot_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `SnapshotCount`.
    pub snapshot_count: Option<i64>,
}

acs_protocol::shape!(DescribeSnapshotsUsageResponse {
    snapshot_size: "SnapshotSize",
    request_id: "RequestId",
    snapshot_count: "SnapshotCount",
});
