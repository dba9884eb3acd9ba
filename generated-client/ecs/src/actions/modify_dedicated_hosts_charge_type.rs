//! `ModifyDedicatedHostsChargeType`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `ModifyDedicatedHostsChargeType`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDedicatedHostsChargeType;
///
/// let response = ModifyDedicatedHostsChargeType::new(["dedicated-host-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.InstanceIds` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidStatus.ValueNotSupported` | 400 |
/// | `InvalidInstanceChargeType.ValueNotSupported` | 400 |
/// | `InvalidSpotStrategy` | 400 |
/// | `ExpiredInstance` | 400 |
/// | `InstancesIdQuotaExceed` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidInstance.UnpaidOrder` | 400 |
/// | `ReleaseTimeHaveBeenSet` | 400 |
/// | `Throttling` | 400 |
/// | `InvalidPeriod.UnitMismatch` | 400 |
/// | `InvalidImageType.NotSupported` | 400 |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |
/// | `InvalidSystemDiskCategory.ValueNotSupported` | 400 |
/// | `InvalidAccountStatus.PayAmountLimitExceeded` | 400 |
/// | `QuotaExceed.AfterpayInstance` | 400 |
/// | `QuotaExceed.RufundVcpu` | 400 |
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
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDedicatedHostsChargeType(Parameters);

impl ModifyDedicatedHostsChargeType {
    /// A request with what is required.
    ///
    /// - `dedicated_host_ids`: `DedicatedHostIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(dedicated_host_ids: impl Into<JsonList<String>>) -> Self {
        Self(Parameters::new().with("DedicatedHostIds", dedicated_host_ids.into()))
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

    /// Sets `DedicatedHostChargeType`.
    ///
    /// Default: `PrePaid`.
    pub fn dedicated_host_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostChargeType", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `DetailFee`.
    ///
    /// Default: `false`.
    pub fn detail_fee(self, value: bool) -> Self {
        Self(self.0.with("DetailFee", value))
    }
}

crate::engine::request!(ModifyDedicatedHostsChargeType => ModifyDedicatedHostsChargeTypeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDedicatedHostsChargeType", &PRODUCT).parameters(&[
    Parameter::new("DedicatedHostIds").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyDedicatedHostsChargeType`].
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `FeeOfInstances`.
    pub fee_of_instances: Vec<FeeOfInstance>,
}

acs_protocol::shape!(ModifyDedicatedHostsChargeTypeResponse {
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
