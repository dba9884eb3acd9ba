//! `ReleaseCapacityReservation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReleaseCapacityReservation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReleaseCapacityReservation;
///
/// let response = ReleaseCapacityReservation::new("private-pool-options-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidParameter.Name` | 400 |
/// | `InvalidParameter.PrivatePoolOptions.Ids` | 400 |
/// | `DedicatedHostNotSupported` | 400 |
/// | `SpotNotSupported` | 400 |
/// | `ClassicNetworkNotSupported` | 400 |
/// | `Invalid.InstanceId` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.InstanceType` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.ZoneId` | 400 |
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
/// | `Invalid.Action.ReleaseCapacityReservation` | 400 |
/// | `InvalidOperation.ReleasePrivatePoolUnsupported` | 400 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReleaseCapacityReservation(Parameters);

impl ReleaseCapacityReservation {
    /// A request with what is required.
    ///
    /// - `private_pool_options_id`: `PrivatePoolOptions.Id`.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PrivatePoolOptions.Id", private_pool_options_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DryRun`.
    ///
    /// Default: `false`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(ReleaseCapacityReservation => ReleaseCapacityReservationResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReleaseCapacityReservation", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PrivatePoolOptions.Id").required(),
]);

/// The answer to [`ReleaseCapacityReservation`].
#[non_exhaustive]
pub struct ReleaseCapacityReservationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ReleaseCapacityReservationResponse {
    request_id: "RequestId",
});
