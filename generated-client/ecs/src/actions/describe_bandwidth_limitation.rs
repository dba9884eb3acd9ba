//! `DescribeBandwidthLimitation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeBandwidthLimitation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeBandwidthLimitation;
///
/// let response = DescribeBandwidthLimitation::new("instance-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.InstanceChargeType` | 400 |
/// | `InvalidParam` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidInstanceId.NotFound` | 400 |
/// | `Invalid.ResourceType.NotFound` | 404 |
/// | `Invalid.NetworkCategory` | 404 |
/// | `Invalid.SpotStrategy` | 404 |
/// | `Invalid.IoOptimized` | 404 |
/// | `Invalid.ResourceId` | 404 |
/// | `Invalid.InstancePayType` | 404 |
/// | `Invalid.OperationType` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeBandwidthLimitation(Parameters);

impl DescribeBandwidthLimitation {
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

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SpotStrategy", value))
    }

    /// Sets `ResourceId`.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceId", value))
    }

    /// Sets `OperationType`.
    pub fn operation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OperationType", value))
    }
}

crate::engine::request!(DescribeBandwidthLimitation => DescribeBandwidthLimitationResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeBandwidthLimitation", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceType").required(),
    ]);

/// The answer to [`DescribeBandwidthLimitation`].
#[non_exhaustive]
pub struct DescribeBandwidthLimitationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Bandwidths`.
    pub bandwidths: Vec<Bandwidth>,
}

acs_protocol::shape!(DescribeBandwidthLimitationResponse {
    request_id: "RequestId",
    bandwidths: ["Bandwidths", "Bandwidth"],
});

/// An item of `Bandwidths`.
#[non_exhaustive]
pub struct Bandwidth {
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `Max`.
    pub max: Option<i64>,
    /// `Min`.
    pub min: Option<i64>,
    /// `Unit`.
    pub unit: Option<String>,
}

acs_protocol::shape!(Bandwidth {
    internet_charge_type: "InternetChargeType",
    max: "Max",
    min: "Min",
    unit: "Unit",
});
