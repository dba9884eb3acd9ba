//! `PurchaseReservedInstancesOffering`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `PurchaseReservedInstancesOffering`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::PurchaseReservedInstancesOffering;
///
/// let response = PurchaseReservedInstancesOffering::new("instance-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidStartTime.ScopeNotMatch` | 400 |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `Zone.NotOnSale` | 400 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `InvalidChargeType.ValueNotSupported` | 400 |
/// | `InvalidParameter.Scope` | 400 |
/// | `InvalidReservedInstanceStatus.ValueNotSupported` | 400 |
/// | `InvalidReservedInstanceOfferingType.ValueNotSupported` | 400 |
/// | `InvalidReservedInstanceOfferingClass.ValueNotSupported` | 400 |
/// | `MissingParameter.ZoneId` | 400 |
/// | `MissingParameter.InstanceType` | 400 |
/// | `MissingParameter.ReservedInstanceId` | 400 |
/// | `MissingParameter.ReservedInstanceConfiguration` | 400 |
/// | `InvalidParameter.SplitOrMerge` | 400 |
/// | `MissingParameter.InstanceTypeAndAmountBothEmpty` | 400 |
/// | `InvalidReservedInstancePlatform.ValueNotSupported` | 400 |
/// | `InvalidParameter.ReservedInstanceName` | 400 |
/// | `InvalidReservedInstanceZone.ValueNotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `OperationDenied` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `NodeControllerUnavailable` | 403 |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |
/// | `Zone.NotOpen` | 403 |
/// | `Zone.NotOnSale` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `Account.Arrearage` | 403 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `PaymentMethodNotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct PurchaseReservedInstancesOffering(Parameters);

impl PurchaseReservedInstancesOffering {
    /// A request with what is required.
    ///
    /// - `instance_type`: `InstanceType`.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceType", instance_type))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ReservedInstanceName", value))
    }

    /// Sets `Scope`.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Scope", value))
    }

    /// Sets `InstanceAmount`.
    ///
    /// From 1 to 100.
    pub fn instance_amount(self, value: i32) -> Self {
        Self(self.0.with("InstanceAmount", value))
    }

    /// Sets `OfferingType`.
    pub fn offering_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OfferingType", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Platform`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
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

crate::engine::request!(PurchaseReservedInstancesOffering => PurchaseReservedInstancesOfferingResponse, ACTION);

static ACTION: Action<'static> = Action::new("PurchaseReservedInstancesOffering", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceType").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`PurchaseReservedInstancesOffering`].
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`.
    pub reserved_instance_id_sets: Vec<String>,
}

acs_protocol::shape!(PurchaseReservedInstancesOfferingResponse {
    request_id: "RequestId",
    reserved_instance_id_sets: ["ReservedInstanceIdSets", "ReservedInstanceId"],
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
