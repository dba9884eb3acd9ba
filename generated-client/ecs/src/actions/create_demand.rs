//! `CreateDemand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateDemand`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateDemand;
///
/// let response = CreateDemand::new("zone-id", "instance-type", 1, 1, "period-unit", "start-time", "end-time").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParamter.RegionId` | 400 |
/// | `InvalidRegion.NotFound` | 400 |
/// | `InvalidInstanceType.NotSupportDemand` | 400 |
/// | `InvalidTemporary.EndTime` | 400 |
/// | `InvalidTemporary.StartTime` | 400 |
/// | `InvalidDemandName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidInstanceType.NotMatch` | 403 |
/// | `InvalidDemandStatus.NotSupported` | 403 |
/// | `InvalidParameter` | 403 |
/// | `QuotaExceed.EcsDemand` | 403 |
/// | `Forbidden.RAM` | 403 |
/// | `InvalidInstanceChargeType.NotFound` | 404 |
/// | `InvalidStatus.ValueNotSupported` | 404 |
/// | `InvalidZone.NotFound` | 404 |
/// | `InvalidInstanceType.NotFound` | 404 |
/// | `InvalidInstanceType.NotMatch` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDemand(Parameters);

impl CreateDemand {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    /// - `instance_type`: `InstanceType`.
    /// - `amount`: `Amount`.
    /// - `period`: `Period`.
    /// - `period_unit`: `PeriodUnit`.
    /// - `start_time`: `StartTime`.
    /// - `end_time`: `EndTime`.
    #[deprecated = "the service advises against this action"]
    pub fn new(
        zone_id: impl Into<String>,
        instance_type: impl Into<String>,
        amount: i32,
        period: i32,
        period_unit: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("ZoneId", zone_id)
            .with_text("InstanceType", instance_type)
            .with("Amount", amount)
            .with("Period", period)
            .with_text("PeriodUnit", period_unit)
            .with_text("StartTime", start_time)
            .with_text("EndTime", end_time);
        Self(parameters)
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DemandName`.
    pub fn demand_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandName", value))
    }

    /// Sets `DemandDescription`.
    pub fn demand_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandDescription", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }
}

crate::engine::request!(CreateDemand => CreateDemandResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateDemand", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ZoneId").required(),
    Parameter::new("InstanceType").required(),
    Parameter::new("Amount").required(),
    Parameter::new("Period").required(),
    Parameter::new("PeriodUnit").required(),
    Parameter::new("StartTime").required(),
    Parameter::new("EndTime").required(),
]);

/// The answer to [`CreateDemand`].
#[non_exhaustive]
pub struct CreateDemandResponse {
    /// `DemandId`.
    pub demand_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateDemandResponse {
    demand_id: "DemandId",
    request_id: "RequestId",
});
