//! `CreateAutoSnapshotPolicy`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter};
use acs_protocol::{JsonList, Parameters};

/// Calls `CreateAutoSnapshotPolicy`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateAutoSnapshotPolicy;
///
/// let response = CreateAutoSnapshotPolicy::new("region-id", ["time-point"], ["repeat-weekday"], 1).send(&client).await?;
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
/// | `InvalidSnapshotPolicyName.Malformed` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidParameter.EncryptedIllegal` | 400 |
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 400 |
/// | `InvalidParameter.KmsNotEnabled` | 400 |
/// | `InvalidParameter.Encrypted.KmsNotEnable` | 400 |
/// | `InvalidParam.EncryptedMismatch` | 400 |
/// | `ParameterInvalid` | 403 |
/// | `AutoSnapshotPolicy.QuotaExceed` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `InvalidAccountStatus.SnapshotServiceUnavailable` | 403 |
/// | `InvalidParameter.TargetCopyRegions` | 403 |
/// | `InvalidParameter.CopiedSnapshotsRetentionDays` | 403 |
/// | `InvalidParameter.KMSKeyId.CMKUnauthorized` | 403 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 403 |
/// | `InvalidOperation.KMSKeyIdNotFound` | 403 |
/// | `Abs.InvalidAction.RegionNotSupport` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutoSnapshotPolicy(Parameters);

impl CreateAutoSnapshotPolicy {
    /// A request with what is required.
    ///
    /// - `region_id`: `regionId`.
    /// - `time_points`: `timePoints`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    /// - `repeat_weekdays`: `repeatWeekdays`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    /// - `retention_days`: `retentionDays`.
    pub fn new(
        region_id: impl Into<String>,
        time_points: impl Into<JsonList<String>>,
        repeat_weekdays: impl Into<JsonList<String>>,
        retention_days: i32,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("regionId", region_id)
            .with("timePoints", time_points.into())
            .with("repeatWeekdays", repeat_weekdays.into())
            .with("retentionDays", retention_days);
        Self(parameters)
    }

    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("autoSnapshotPolicyName", value))
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

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageLocationArn", value))
    }

    /// Sets `CopiedSnapshotsRetentionDays`.
    pub fn copied_snapshots_retention_days(self, value: i32) -> Self {
        Self(self.0.with("CopiedSnapshotsRetentionDays", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(self, value: CopyEncryptionConfiguration) -> Self {
        Self(self.0.with("CopyEncryptionConfiguration", value))
    }
}

crate::engine::request!(CreateAutoSnapshotPolicy => CreateAutoSnapshotPolicyResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateAutoSnapshotPolicy", &PRODUCT).parameters(&[
    Parameter::new("regionId").required(),
    Parameter::new("timePoints").required(),
    Parameter::new("repeatWeekdays").required(),
    Parameter::new("retentionDays").required(),
]);

/// The answer to [`CreateAutoSnapshotPolicy`].
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateAutoSnapshotPolicyResponse {
    auto_snapshot_policy_id: "AutoSnapshotPolicyId",
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

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
