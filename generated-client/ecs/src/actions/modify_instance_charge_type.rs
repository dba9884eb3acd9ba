//! `ModifyInstanceChargeType`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `ModifyInstanceChargeType`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceChargeType;
///
/// let response = ModifyInstanceChargeType::new(["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstance.UnpaidOrder` | 400 |
/// | `Throttling` | 400 |
/// | `InstanceHasProcessingConvertOrder` | 400 |
/// | `InvalidParameter.InstanceIds` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidStatus.ValueNotSupported` | 400 |
/// | `InvalidInstanceChargeType.ValueNotSupported` | 400 |
/// | `InvalidSpotStrategy` | 400 |
/// | `ExpiredInstance` | 400 |
/// | `InstancesIdQuotaExceed` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |
/// | `ReleaseTimeHaveBeenSet` | 400 |
/// | `QuotaExceed.AfterpayInstance` | 400 |
/// | `InvalidParameter.Bandwidth` | 400 |
/// | `QuotaExceed.RufundVcpu` | 400 |
/// | `InvalidPeriod.UnitMismatch` | 400 |
/// | `InvalidImageType.NotSupported` | 400 |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |
/// | `InvalidMarketImageChargeType.NotSupport` | 400 |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidAccountStatus.PayAmountLimitExceeded` | 400 |
/// | `InvalidInstance.NotFoundSystemDisk` | 400 |
/// | `AccountForbidden.ProductCreationLimited` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidInstance.TempBandwidthUpgrade` | 403 |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |
/// | `InstanceType.Offline` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `Account.Arrearage` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `InvalidAction` | 403 |
/// | `QuotaExceed.PostPaidDisk` | 403 |
/// | `ImageNotSupportInstanceType` | 403 |
/// | `InvalidInstanceType.PhasedOut` | 403 |
/// | `InvalidPeriod.ExceededDedicatedHost` | 403 |
/// | `RealNameAuthenticationError` | 403 |
/// | `InvalidOperation.NotSupport` | 403 |
/// | `QuotaExceed.ElasticQuota` | 403 |
/// | `PeriodNotSupported.InstanceOnManagedPrivateSpace` | 403 |
/// | `UnsupportedIspChargeType` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
/// | `InvalidInstanceType.ValueUnauthorized` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceChargeType(Parameters);

impl ModifyInstanceChargeType {
    /// A request with what is required.
    ///
    /// - `instance_ids`: `InstanceIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(instance_ids: impl Into<JsonList<String>>) -> Self {
        Self(Parameters::new().with("InstanceIds", instance_ids.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `IncludeDataDisks`.
    ///
    /// Default: `false`.
    pub fn include_data_disks(self, value: bool) -> Self {
        Self(self.0.with("IncludeDataDisks", value))
    }

    /// Sets `DryRun`.
    ///
    /// Default: `false`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `AutoPay`.
    ///
    /// Default: `true`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }

    /// Sets `InstanceChargeType`.
    ///
    /// Default: `PrePaid`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `IsDetailFee`.
    ///
    /// Default: `false`.
    pub fn is_detail_fee(self, value: bool) -> Self {
        Self(self.0.with("IsDetailFee", value))
    }
}

crate::engine::request!(ModifyInstanceChargeType => ModifyInstanceChargeTypeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceChargeType", &PRODUCT).parameters(&[
    Parameter::new("InstanceIds").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyInstanceChargeType`].
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `FeeOfInstances`.
    pub fee_of_instances: Vec<FeeOfInstance>,
}

acs_protocol::shape!(ModifyInstanceChargeTypeResponse {
    order_id: "OrderId",
    request_id: "RequestId",
    fee_of_instances: ["FeeOfInstances", "FeeOfInstance"],
});

/// An item of `FeeOfInstances`.
#[non_exhaustive]
pub struct FeeOfInstance {
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Currency`.
    pub currency: Option<String>,
    /// `Fee`.
    pub fee: Option<String>,
}

acs_protocol::shape!(FeeOfInstance {
    instance_id: "InstanceId",
    currency: "Currency",
    fee: "Fee",
});
