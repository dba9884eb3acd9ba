//! `CreateElasticityAssurance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateElasticityAssurance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateElasticityAssurance;
///
/// let response = CreateElasticityAssurance::new(["zone-id"], ["instance-type"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
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
/// | `Invalid.PeriodUnit` | 400 |
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
pub struct CreateElasticityAssurance(Parameters);

impl CreateElasticityAssurance {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    ///
    ///   At most 100 items.
    /// - `instance_type`: `InstanceType`.
    ///
    ///   At most 100 items.
    pub fn new(
        zone_id: impl IntoIterator<Item = impl Into<String>>,
        instance_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_list::<String>("ZoneId", zone_id)
            .with_list::<String>("InstanceType", instance_type);
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

    /// Sets `Period`.
    ///
    /// Default: `1`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    ///
    /// Default: `Year`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
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

    /// Sets `AssuranceTimes`.
    ///
    /// Default: `Unlimited`.
    pub fn assurance_times(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AssuranceTimes", value))
    }

    /// Sets `InstanceAmount`.
    ///
    /// At least 1.
    pub fn instance_amount(self, value: i32) -> Self {
        Self(self.0.with("InstanceAmount", value))
    }

    /// Sets `InstanceCpuCoreCount`.
    ///
    /// At least 1.
    pub fn instance_cpu_core_count(self, value: i32) -> Self {
        Self(self.0.with("InstanceCpuCoreCount", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }
}

crate::engine::request!(CreateElasticityAssurance => CreateElasticityAssuranceResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateElasticityAssurance", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("ZoneId").required(),
    Parameter::new("InstanceType").required(),
]);

/// The answer to [`CreateElasticityAssurance`].
#[non_exhaustive]
pub struct CreateElasticityAssuranceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: Option<String>,
    /// `OrderId`.
    pub order_id: Option<String>,
}

acs_protocol::shape!(CreateElasticityAssuranceResponse {
    request_id: "RequestId",
    private_pool_options_id: "PrivatePoolOptionsId",
    order_id: "OrderId",
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
