//! `ModifyPrepayInstanceSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyPrepayInstanceSpec`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyPrepayInstanceSpec;
///
/// let response = ModifyPrepayInstanceSpec::new("instance-id", "instance-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidBillingMethod.ValueNotSupported` | 400 |
/// | `InvalidInstance.PurchaseNotFound` | 400 |
/// | `InvalidInstance.UnpaidOrder` | 400 |
/// | `InvalidInstanceType.NotSupported` | 400 |
/// | `OrderCreationFailed` | 400 |
/// | `Throttling` | 400 |
/// | `Account.Arrearage` | 400 |
/// | `InvalidInstanceId.NotFound` | 400 |
/// | `InvalidRebootTime.MalFormed` | 400 |
/// | `InvalidRebootTime.ValueNotSupported` | 400 |
/// | `IdempotenceParamNotMatch` | 400 |
/// | `InvalidInstanceChargeType.ValueNotSupported` | 400 |
/// | `InvalidStatus.NotStopped` | 400 |
/// | `InvalidAction` | 400 |
/// | `InstanceDowngrade.QuotaExceed` | 400 |
/// | `InvalidParameter` | 400 |
/// | `OperationDenied` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature` | 400 |
/// | `InvalidAction.WithActiveElasticUpgrade` | 400 |
/// | `InstanceTypeNotSupported.TooManyDisksAttached` | 400 |
/// | `QuotaExceed.DiskCapacity` | 400 |
/// | `MissingParameter.DiskCategory` | 400 |
/// | `InvalidParameter.DiskCategory` | 400 |
/// | `InvalidPerformanceLevel.Malformed` | 400 |
/// | `InvalidSystemDiskCategory.NotMatchInstanceType` | 400 |
/// | `QuotaExceed.RufundVcpu` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidInstanceStatus` | 400 |
/// | `InvalidOperation.InstanceRenewWithDowngradeInPlan` | 400 |
/// | `InvalidOperation.OnlineModificationUnsupported` | 400 |
/// | `OperationDenied.NoStock` | 403 |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |
/// | `InvalidUser.PassRoleForbidden` | 403 |
/// | `ImageNotSupportInstanceType` | 403 |
/// | `InstanceType.Offline` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `Throttling` | 403 |
/// | `InvalidParameter.InstanceId` | 403 |
/// | `OperationDenied` | 403 |
/// | `InvalidInstanceStatus` | 403 |
/// | `InvalidOperation.StarterPackage` | 403 |
/// | `InvalidInstance.PreInstanceExpired` | 403 |
/// | `InvalidInstance.EipNotSupport` | 403 |
/// | `OperationDenied.ImageNotValid` | 403 |
/// | `OperationDenied.LocalDiskUnsupported` | 403 |
/// | `InvalidOperation.EniCountExceeded` | 403 |
/// | `InvalidOperation.Ipv4CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6CountExceeded` | 403 |
/// | `InvalidOperation.Ipv6NotSupport` | 403 |
/// | `InvalidOperation.Ipv4NotSupport` | 403 |
/// | `InvalidInstance.NotFoundSystemDisk` | 403 |
/// | `InvalidInstanceType.NotSupportDiskCategory` | 403 |
/// | `QuotaExceed.ElasticQuota` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `InvalidOperation.MaxEniQueueNumberExceeded` | 403 |
/// | `InvalidOperation.ExceedInstanceTypeQueueNumber` | 403 |
/// | `InvalidParameter.InvalidEniQueueNumber` | 403 |
/// | `HibernationConfigured.InstanceOperationForbidden` | 403 |
/// | `InvalidOperation.MaxModifyOnlineNumberExceeded` | 403 |
/// | `InvalidOperation.RebootingRequired` | 403 |
/// | `InvalidOperation.OSTypeNotSupported` | 403 |
/// | `OperationDenied.UnpaidOrder` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `BillingMethodNotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
/// | `ImageOrderFailed` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPrepayInstanceSpec(Parameters);

impl ModifyPrepayInstanceSpec {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `instance_type`: `InstanceType`.
    pub fn new(instance_id: impl Into<String>, instance_type: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("InstanceType", instance_type);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `OperatorType`.
    pub fn operator_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OperatorType", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `AutoPay`.
    ///
    /// Default: `true`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }

    /// Sets `MigrateAcrossZone`.
    ///
    /// Default: `false`.
    pub fn migrate_across_zone(self, value: bool) -> Self {
        Self(self.0.with("MigrateAcrossZone", value))
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemDisk.Category", value))
    }

    /// Sets `RebootTime`.
    pub fn reboot_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RebootTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `RebootWhenFinished`.
    pub fn reboot_when_finished(self, value: bool) -> Self {
        Self(self.0.with("RebootWhenFinished", value))
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
}

crate::engine::request!(ModifyPrepayInstanceSpec => ModifyPrepayInstanceSpecResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyPrepayInstanceSpec", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceType").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyPrepayInstanceSpec`].
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyPrepayInstanceSpecResponse {
    order_id: "OrderId",
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
