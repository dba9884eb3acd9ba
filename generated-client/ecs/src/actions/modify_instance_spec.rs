//! `ModifyInstanceSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceSpec`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceSpec;
///
/// let response = ModifyInstanceSpec::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidParameter.Mismatch` | 400 |
/// | `BandwidthUpgradeDenied.EipBoundInstance` | 400 |
/// | `InvalidTemporary.StartTime` | 400 |
/// | `InvalidTemporary.EndTime` | 400 |
/// | `Downgrade.NotSupported` | 400 |
/// | `DependencyViolation.InstanceType` | 400 |
/// | `Account.Arrearage` | 400 |
/// | `InvalidParameter.Bandwidth` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidParameter.AllowMigrateAcrossZone` | 400 |
/// | `InvalidParam.SystemDiskCategory` | 400 |
/// | `Throttling` | 400 |
/// | `InvalidInstanceStatus.NotStopped` | 400 |
/// | `InvalidAction` | 400 |
/// | `IdempotenceParamNotMatch` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `Price.PricePlanResultNotFound` | 400 |
/// | `InvalidAction.NotSupport` | 400 |
/// | `InvalidMarketImageStatus.NotSupported` | 400 |
/// | `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `InstanceTypeNotSupported.TooManyDisksAttached` | 400 |
/// | `InvalidDiskCategory.NotSupported` | 400 |
/// | `InvalidParameter.CloudboxNotSupported` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `InvalidParam.Async` | 400 |
/// | `MissingParameter.DiskCategory` | 400 |
/// | `InvalidParameter.DiskCategory` | 400 |
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `InvalidParameter.DedicatedRegionNotSupported` | 400 |
/// | `InvalidOperation.OnlineModificationUnsupported` | 400 |
/// | `CategoryViolation` | 403 |
/// | `InvalidStatus.ValueNotSupported` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `OperationDenied` | 403 |
/// | `LastTokenProcessing` | 403 |
/// | `InvalidInstance.UnpaidOrder` | 403 |
/// | `InstanceSpecModification.NotEffective` | 403 |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |
/// | `ImageNotSupportInstanceType` | 403 |
/// | `InstanceType.Offline` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `InvalidInstance.EipNotSupport` | 403 |
/// | `InvalidInstance.NatPortMapNotSupport` | 403 |
/// | `InvalidOperation.StarterPackage` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `OperationDenied.UnpaidOrder` | 403 |
/// | `InvalidOperation.EipNotSupport` | 403 |
/// | `InvalidParameter.InternetMaxBandwidthOut` | 403 |
/// | `InvalidOperation.EniCountExceeded` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6NotSupport` | 403 |
/// | `InvalidOperation.Ipv4NotSupport` | 403 |
/// | `InvalidOperation.InstanceWithEipNotSupport` | 403 |
/// | `SecurityRisk.3DVerification` | 403 |
/// | `InvalidInstance.NotFoundSystemDisk` | 403 |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |
/// | `QuotaExceed.ElasticQuota` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `InvalidOperation.NotAllowed` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportEniTrunking` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode` | 403 |
/// | `InvalidOperation.EniQueuePairNumberOverflow` | 403 |
/// | `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded` | 403 |
/// | `InvalidOperation.MaxEniQueuePairNumberExceed` | 403 |
/// | `InvalidOperation.MaxModifyOnlineNumberExceeded` | 403 |
/// | `InvalidOperation.RebootingRequired` | 403 |
/// | `InvalidOperation.OSTypeNotSupported` | 403 |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `MissingTemporary.StartTime` | 404 |
/// | `MissingTemporary.EndTime` | 404 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceSpec(Parameters);

impl ModifyInstanceSpec {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// Sets `InternetMaxBandwidthIn`.
    ///
    /// From 1 to 200.
    pub fn internet_max_bandwidth_in(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthIn", value))
    }

    /// Sets `Temporary.StartTime`.
    pub fn temporary_start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Temporary.StartTime", value))
    }

    /// Sets `Temporary.EndTime`.
    pub fn temporary_end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Temporary.EndTime", value))
    }

    /// Sets `Temporary.InternetMaxBandwidthOut`.
    ///
    /// From 1 to 100.
    pub fn temporary_internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("Temporary.InternetMaxBandwidthOut", value))
    }

    /// Sets `Async`.
    ///
    /// Default: `false`.
    pub fn r#async(self, value: bool) -> Self {
        Self(self.0.with("Async", value))
    }

    /// Sets `AllowMigrateAcrossZone`.
    ///
    /// Default: `false`.
    pub fn allow_migrate_across_zone(self, value: bool) -> Self {
        Self(self.0.with("AllowMigrateAcrossZone", value))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Category", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `ModifyMode`.
    pub fn modify_mode(self, value: impl Into<ModifyMode>) -> Self {
        Self(self.0.with("ModifyMode", value.into()))
    }

    /// Sets `Disk`.
    ///
    /// At most 128 items.
    pub fn disk(self, value: impl IntoIterator<Item = Disk>) -> Self {
        Self(self.0.with_list::<Disk>("Disk", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(ModifyInstanceSpec => ModifyInstanceSpecResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceSpec", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyInstanceSpec`].
#[non_exhaustive]
pub struct ModifyInstanceSpecResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceSpecResponse {
    request_id: "RequestId",
});

/// The values of `ModifyMode`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModifyMode {
    /// `Online`.
    Online,
    /// `Offline`.
    Offline,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(ModifyMode {
    Online: "Online",
    Offline: "Offline",
});

/// An item of `Disk`.
#[derive(Default)]
pub struct Disk(Parameters);

impl Disk {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskId`.
    pub fn disk_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskId", value))
    }

    /// Sets `Category`.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Category", value))
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PerformanceLevel", value))
    }
}

acs_protocol::object!(Disk);
