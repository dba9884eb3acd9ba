//! `RenewReservedInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RenewReservedInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RenewReservedInstances;
///
/// let response = RenewReservedInstances::new(["reserved-instance-id"]).send(&client).await?;
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
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `Zone.NotOnSale` | 400 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidChargeType.ValueNotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `MissingParameter.ReservedInstanceIds` | 400 |
/// | `InvalidParameter.PeriodUnit` | 400 |
/// | `InvalidParameter.Period` | 400 |
/// | `InvalidParameter.ReservedInstanceIds` | 400 |
/// | `InvalidPeriod.ExceededMaximumExpiration` | 400 |
/// | `OperationDenied.NoStock` | 403 |
/// | `OperationDenied` | 403 |
/// | `NodeControllerUnavailable` | 403 |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |
/// | `Zone.NotOpen` | 403 |
/// | `Zone.NotOnSale` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `Account.Arrearage` | 403 |
/// | `InvalidReservedInstanceName.Malformed` | 403 |
/// | `InvalidParameter.Scope` | 403 |
/// | `InvalidReservedInstanceStatus.ValueNotSupported` | 403 |
/// | `InvalidReservedInstanceOfferingType.ValueNotSupported` | 403 |
/// | `InvalidReservedInstanceOfferingClass.ValueNotSupported` | 403 |
/// | `MissingParameter.ZoneId` | 403 |
/// | `MissingParameter.InstanceType` | 403 |
/// | `MissingParameter.ReservedInstanceId` | 403 |
/// | `MissingParameter.ReservedInstanceConfiguration` | 403 |
/// | `InvalidParameter.SplitOrMerge` | 403 |
/// | `MissingParameter.InstanceTypeAndAmountBothEmpty` | 403 |
/// | `InvalidReservedInstancePlatform.ValueNotSupported` | 403 |
/// | `InvalidParameter.ReservedInstanceName` | 403 |
/// | `InvalidReservedInstanceZone.ValueNotSupported` | 403 |
/// | `InvalidParameter.ValueNotSupported` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InvalidPlatform.ValueNotSupported` | 403 |
/// | `InvalidScope.ValueNotSupported` | 403 |
/// | `InvalidConfiguration.ValueNotSupported` | 403 |
/// | `InvalidZoneId.ValueNotSupported` | 403 |
/// | `InvalidParameter` | 403 |
/// | `InvalidInstanceAmount.ValueNotSupported` | 403 |
/// | `OperationDenied.OnlyModifyName` | 403 |
/// | `InvalidReservedInstanceId.NotFound` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct RenewReservedInstances(Parameters);

impl RenewReservedInstances {
    /// A request with what is required.
    ///
    /// - `reserved_instance_id`: `ReservedInstanceId`.
    ///
    ///   1 to 100 items.
    pub fn new(reserved_instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("ReservedInstanceId", reserved_instance_id))
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(self, value: i32) -> Self {
        Self(self.0.with("AutoRenewPeriod", value))
    }
}

crate::engine::request!(RenewReservedInstances => RenewReservedInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("RenewReservedInstances", &PRODUCT).parameters(&[
    Parameter::new("ReservedInstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`RenewReservedInstances`].
#[non_exhaustive]
pub struct RenewReservedInstancesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`.
    pub reserved_instance_id_sets: Vec<String>,
    /// `OrderId`.
    pub order_id: Option<String>,
}

acs_protocol::shape!(RenewReservedInstancesResponse {
    request_id: "RequestId",
    reserved_instance_id_sets: ["ReservedInstanceIdSets", "ReservedInstanceId"],
    order_id: "OrderId",
});
