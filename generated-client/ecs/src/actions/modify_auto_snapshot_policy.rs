//! `ModifyAutoSnapshotPolicy`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::Action;

/// Calls `ModifyAutoSnapshotPolicy`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyAutoSnapshotPolicy;
///
/// let response = ModifyAutoSnapshotPolicy::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `QuotaExceed.Snapshot` | 403 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyAutoSnapshotPolicy(Parameters);

impl ModifyAutoSnapshotPolicy {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `SystemDiskPolicyEnabled`.
    pub fn system_disk_policy_enabled(self, value: bool) -> Self {
        Self(self.0.with("SystemDiskPolicyEnabled", value))
    }

    /// Sets `SystemDiskPolicyTimePeriod`.
    ///
    /// From 1 to 4.
    pub fn system_disk_policy_time_period(self, value: i32) -> Self {
        Self(self.0.with("SystemDiskPolicyTimePeriod", value))
    }

    /// Sets `SystemDiskPolicyRetentionDays`.
    ///
    /// From 1 to 3.
    pub fn system_disk_policy_retention_days(self, value: i32) -> Self {
        Self(self.0.with("SystemDiskPolicyRetentionDays", value))
    }

    /// Sets `SystemDiskPolicyRetentionLastWeek`.
    pub fn system_disk_policy_retention_last_week(self, value: bool) -> Self {
        Self(self.0.with("SystemDiskPolicyRetentionLastWeek", value))
    }

    /// Sets `DataDiskPolicyEnabled`.
    pub fn data_disk_policy_enabled(self, value: bool) -> Self {
        Self(self.0.with("DataDiskPolicyEnabled", value))
    }

    /// Sets `DataDiskPolicyTimePeriod`.
    ///
    /// From 1 to 4.
    pub fn data_disk_policy_time_period(self, value: i32) -> Self {
        Self(self.0.with("DataDiskPolicyTimePeriod", value))
    }

    /// Sets `DataDiskPolicyRetentionDays`.
    ///
    /// From 1 to 3.
    pub fn data_disk_policy_retention_days(self, value: i32) -> Self {
        Self(self.0.with("DataDiskPolicyRetentionDays", value))
    }

    /// Sets `DataDiskPolicyRetentionLastWeek`.
    pub fn data_disk_policy_retention_last_week(self, value: bool) -> Self {
        Self(self.0.with("DataDiskPolicyRetentionLastWeek", value))
    }
}

crate::engine::request!(ModifyAutoSnapshotPolicy => ModifyAutoSnapshotPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyAutoSnapshotPolicy", &PRODUCT);

/// The answer to [`ModifyAutoSnapshotPolicy`].
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyAutoSnapshotPolicyResponse {
    request_id: "RequestId",
});
