//! `ModifyAutoSnapshotPolicyEx`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::{JsonList, Parameters};

/// Calls `ModifyAutoSnapshotPolicyEx`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyAutoSnapshotPolicyEx;
///
/// let response = ModifyAutoSnapshotPolicyEx::new("region-id", "auto-snapshot-policy-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.EncryptedIllegal` | 400 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 400 |
/// | `InvalidParameter.KmsNotEnabled` | 400 |
/// | `InvalidParameter.Encrypted.KmsNotEnable` | 400 |
/// | `InvalidParam.EncryptedMismatch` | 400 |
/// | `ParameterInvalid` | 403 |
/// | `InvalidParameter.TargetCopyRegions` | 403 |
/// | `InvalidParameter.CopiedSnapshotsRetentionDays` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `Abs.InvalidAction.RegionNotSupport` | 403 |
/// | `ParameterInvalid` | 404 |
/// | `InvalidParameter.KMSKeyId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyAutoSnapshotPolicyEx(Parameters);

impl ModifyAutoSnapshotPolicyEx {
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

    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("autoSnapshotPolicyName", value))
    }

    /// Sets `timePoints`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn time_points(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("timePoints", value.into()))
    }

    /// Sets `repeatWeekdays`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn repeat_weekdays(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("repeatWeekdays", value.into()))
    }

    /// Sets `retentionDays`.
    pub fn retention_days(self, value: i32) -> Self {
        Self(self.0.with("retentionDays", value))
    }

    /// Sets `EnableCrossRegionCopy`.
    pub fn enable_cross_region_copy(self, value: bool) -> Self {
        Self(self.0.with("EnableCrossRegionCopy", value))
    }

    /// Sets `TargetCopyRegions`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn target_copy_regions(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("TargetCopyRegions", value.into()))
    }

    /// Sets `CopiedSnapshotsRetentionDays`.
    pub fn copied_snapshots_retention_days(self, value: i32) -> Self {
        Self(self.0.with("CopiedSnapshotsRetentionDays", value))
    }

    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(self, value: CopyEncryptionConfiguration) -> Self {
        Self(self.0.with("CopyEncryptionConfiguration", value))
    }
}

crate::engine::request!(ModifyAutoSnapshotPolicyEx => ModifyAutoSnapshotPolicyExResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyAutoSnapshotPolicyEx", &PRODUCT).parameters(&[
    Parameter::new("regionId").required(),
    Parameter::new("autoSnapshotPolicyId").required(),
]);

/// The answer to [`ModifyAutoSnapshotPolicyEx`].
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyAutoSnapshotPolicyExResponse {
    request_id: "RequestId",
});

/// What `CopyEncryptionConfiguration` holds.
#[derive(Default)]
pub struct CopyEncryptionConfiguration(Parameters);

impl CopyEncryptionConfiguration {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Encrypted`.
    pub fn encrypted(self, value: bool) -> Self {
        Self(self.0.with("Encrypted", value))
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KMSKeyId", value))
    }

    /// Sets `Arn`.
    ///
    /// At most 10 items.
    pub fn arn(self, value: impl IntoIterator<Item = Arn>) -> Self {
        Self(self.0.with_list::<Arn>("Arn", value))
    }
}

acs_protocol::object!(CopyEncryptionConfiguration);

/// An item of `Arn`.
#[derive(Default)]
pub struct Arn(Parameters);

impl Arn {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RoleType`.
    pub fn role_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RoleType", value))
    }

    /// Sets `Rolearn`.
    pub fn rolearn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Rolearn", value))
    }

    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(self, value: i64) -> Self {
        Self(self.0.with("AssumeRoleFor", value))
    }
}

acs_protocol::object!(Arn);
