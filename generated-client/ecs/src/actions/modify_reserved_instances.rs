//! `ModifyReservedInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyReservedInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyReservedInstances;
///
/// let response = ModifyReservedInstances::new(["reserved-instance-id"]).send(&client).await?;
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
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyReservedInstances(Parameters);

impl ModifyReservedInstances {
    /// A request with what is required.
    ///
    /// - `reserved_instance_id`: `ReservedInstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(reserved_instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("ReservedInstanceId", reserved_instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Configuration`.
    ///
    /// At most 100 items.
    pub fn configuration(self, value: impl IntoIterator<Item = Configuration>) -> Self {
        Self(self.0.with_list::<Configuration>("Configuration", value))
    }
}

crate::engine::request!(ModifyReservedInstances => ModifyReservedInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyReservedInstances", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ReservedInstanceId").required(),
]);

/// The answer to [`ModifyReservedInstances`].
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`.
    pub reserved_instance_id_sets: Vec<String>,
}

acs_protocol::shape!(ModifyReservedInstancesResponse {
    request_id: "RequestId",
    reserved_instance_id_sets: ["ReservedInstanceIdSets", "ReservedInstanceId"],
});

/// An item of `Configuration`.
pub struct Configuration(Parameters);

impl Configuration {
    /// With the fields that are required.
    ///
    /// - `scope`: `Scope`.
    /// - `instance_type`: `InstanceType`.
    /// - `instance_amount`: `InstanceAmount`.
    pub fn new(scope: impl Into<String>, instance_type: impl Into<String>, instance_amount: i32) -> Self {
        let parameters = Parameters::new()
            .with_text("Scope", scope)
            .with_text("InstanceType", instance_type)
            .with("InstanceAmount", instance_amount);
        Self(parameters)
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ReservedInstanceName", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }
}

acs_protocol::object!(Configuration);
