//! `ModifyDemand`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDemand`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDemand;
///
/// let response = ModifyDemand::new("demand-id").send(&client).await?;
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
/// | `InvalidDemandName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidTemporary.EndTime` | 400 |
/// | `InvalidTemporary.StartTime` | 400 |
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
/// | `404` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDemand(Parameters);

impl ModifyDemand {
    /// A request with what is required.
    ///
    /// - `demand_id`: `DemandId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DemandId", demand_id))
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

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `DemandName`.
    pub fn demand_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandName", value))
    }

    /// Sets `DemandDescription`.
    pub fn demand_description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DemandDescription", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `Amount`.
    pub fn amount(self, value: i32) -> Self {
        Self(self.0.with("Amount", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `EndTime`.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EndTime", value))
    }
}

crate::engine::request!(ModifyDemand => ModifyDemandResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDemand", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DemandId").required(),
]);

/// The answer to [`ModifyDemand`].
#[non_exhaustive]
pub struct ModifyDemandResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDemandResponse {
    request_id: "RequestId",
});
