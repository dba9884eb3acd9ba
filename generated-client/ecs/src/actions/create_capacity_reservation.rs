//! `CreateCapacityReservation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateCapacityReservation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateCapacityReservation;
///
/// let response = CreateCapacityReservation::new(1, "instance-type", ["zone-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `NoStock` | 400 |
/// | `MissingParameter` | 400 |
/// | `OperationDenied` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidStartTime.NotSupported` | 400 |
/// | `InvalidStartTime.MalFormed` | 400 |
/// | `Invalid.PrivatePoolOptionsName.MalFormed` | 400 |
/// | `Invalid.ZoneId` | 400 |
/// | `Invalid.InstanceType` | 400 |
/// | `DedicatedHostNotSupported` | 400 |
/// | `SpotNotSupported` | 400 |
/// | `ClassicNetworkNotSupported` | 400 |
/// | `Invalid.InstanceId` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.PrivatePoolOptions.status` | 400 |
/// | `InvalidPlatform.ValueNotSupported` | 400 |
/// | `InvalidAliUid` | 400 |
/// | `MissingParameter.PackageType` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Ids` | 400 |
/// | `MissingParameter.InstanceCpuCoreCount` | 400 |
/// | `MissingParameter.InstanceAmount` | 400 |
/// | `MissingParameter.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.TooManyPrivatePoolOptions.Ids` | 400 |
/// | `Invalid.TooManyZoneIds` | 400 |
/// | `Invalid.TooManyInstanceTypes` | 400 |
/// | `Invalid.TooManyUnpaidPrivatePool` | 400 |
/// | `Invalid.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.PrivatePoolOptions.Ids` | 400 |
/// | `Invalid.PackageType` | 400 |
/// | `Invalid.PrivatePool.Purchase` | 400 |
/// | `Invalid.AssuranceTimes.NotSupported` | 400 |
/// | `RepeatStartPrivatePool` | 400 |
/// | `Invalid.TimeSlot` | 400 |
/// | `Invalid.EndTime` | 400 |
/// | `StartTime.NotNeed` | 400 |
/// | `AccountForbidden.ProductCreationLimited` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `PriceNotFound` | 400 |
/// | `Zone.NotOpen` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `InvalidInstanceType.NotSupported` | 403 |
/// | `Invalid.ZoneIds` | 403 |
/// | `Zone.NotOnSale` | 403 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCapacityReservation(Parameters);

impl CreateCapacityReservation {
    /// A request with what is required.
    ///
    /// - `instance_amount`: `InstanceAmount`.
    ///
    ///   At least 1.
    /// - `instance_type`: `InstanceType`.
    /// - `zone_id`: `ZoneId`.
    ///
    ///   At most 100 items.
    pub fn new(
        instance_amount: i32,
        instance_type: impl Into<String>,
        zone_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with("InstanceAmount", instance_amount)
            .with_text("InstanceType", instance_type)
            .with_list::<String>("ZoneId", zone_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `PrivatePoolOptions.MatchCriteria`.
    ///
    /// Default: `Open`.
    pub fn private_pool_options_match_criteria(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.MatchCriteria", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }

    /// Sets `EndTimeType`.
    pub fn end_time_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTimeType", value))
    }

    /// Sets `Platform`.
    ///
    /// Default: `linux`.
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }
}

crate::engine::request!(CreateCapacityReservation => CreateCapacityReservationResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateCapacityReservation", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("InstanceAmount").required(),
    Parameter::new("InstanceType").required(),
    Parameter::new("ZoneId").required(),
]);

/// The answer to [`CreateCapacityReservation`].
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateCapacityReservationResponse {
    private_pool_options_id: "PrivatePoolOptionsId",
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
