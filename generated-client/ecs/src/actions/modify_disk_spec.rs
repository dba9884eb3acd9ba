//! `ModifyDiskSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter};

/// Calls `ModifyDiskSpec`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDiskSpec;
///
/// let response = ModifyDiskSpec::new("disk-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `InvalidDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidPerformanceLevelParam.Mismatch` | 400 |
/// | `OperationDenied.DiskInDedicatedBlockStorageCluster` | 400 |
/// | `IncorrectDiskStatus.ReplicationStatusNotFound` | 400 |
/// | `IncorrectDiskStatus.InReplication` | 400 |
/// | `ProvisionedIopsForDiskCategoryUnsupported` | 400 |
/// | `InvalidProvisionedIops.LimitExceed` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `MalformedParameter.PerformanceControlOptions` | 400 |
/// | `InvalidPerformanceControlOptions.ModifyOperationUnsupported` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidOperation.InstanceRenewWithDowngradeInPlan` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `DiskInArrears` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `DiskCreatingSnapshot` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidPerformanceLevel.TooLow` | 403 |
/// | `OperationDenied.PerformanceLevelNotMatch` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `InvalidRegion.NotSupport` | 403 |
/// | `InvalidDiskCategory.ValueNotSupported` | 403 |
/// | `Downgrade.NotSupported` | 403 |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |
/// | `ModifyingDiskCategoryLimitExceed` | 403 |
/// | `DiskInCoolingPeriod` | 403 |
/// | `DiskHasFlashSnapshot` | 403 |
/// | `NoChangeInDiskCategoryAndPerformanceLevel` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `OperationDenied.DiskExpansionUnfinished` | 403 |
/// | `InvalidDiskCategory.NotSupported` | 403 |
/// | `InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster` | 403 |
/// | `InvalidStatus.DiskUnderPerformanceControl` | 403 |
/// | `InvalidStatus.DiskNotReady` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDiskSpec(Parameters);

impl ModifyDiskSpec {
    /// A request with what is required.
    ///
    /// - `disk_id`: `DiskId`.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DiskId", disk_id))
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskCategory", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(self, value: i64) -> Self {
        Self(self.0.with("ProvisionedIops", value))
    }

    /// Sets `PerformanceControlOptions`.
    pub fn performance_control_options(self, value: PerformanceControlOptions) -> Self {
        Self(self.0.with("PerformanceControlOptions", value))
    }
}

crate::engine::request!(ModifyDiskSpec => ModifyDiskSpecResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("ModifyDiskSpec", &PRODUCT).parameters(&[Parameter::new("DiskId").required()]);

/// The answer to [`ModifyDiskSpec`].
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `OrderId`.
    pub order_id: Option<String>,
}

acs_protocol::shape!(ModifyDiskSpecResponse {
    request_id: "RequestId",
    task_id: "TaskId",
    order_id: "OrderId",
});

/// What `PerformanceControlOptions` holds.
#[derive(Default)]
pub struct PerformanceControlOptions(Parameters);

impl PerformanceControlOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `IOPS`.
    pub fn iops(self, value: i32) -> Self {
        Self(self.0.with("IOPS", value))
    }

    /// Sets `Throughput`.
    pub fn throughput(self, value: i32) -> Self {
        Self(self.0.with("Throughput", value))
    }

    /// Sets `Recover`.
    pub fn recover(self, value: impl Into<Recover>) -> Self {
        Self(self.0.with("Recover", value.into()))
    }
}

acs_protocol::object!(PerformanceControlOptions);

/// The values of `Recover`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Recover {
    /// `All`.
    All,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(Recover { All: "All" });
