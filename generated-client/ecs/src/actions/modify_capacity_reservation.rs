//! `ModifyCapacityReservation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyCapacityReservation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyCapacityReservation;
///
/// let response = ModifyCapacityReservation::new("private-pool-options-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceAmount.ValueNotSupported` | 400 |
/// | `InvalidDescription.ValueNotSupported` | 400 |
/// | `InvalidEndTime.ValueNotSupported` | 400 |
/// | `InvalidStartTime.ValueNotSupported` | 400 |
/// | `InvalidUser.Unauthorized` | 401 |
/// | `IncorrectPrivatePoolStatus` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `InvalidPrivatePoolOptionsName.ValueNotSupported` | 403 |
/// | `InvalidPlatform.ValueNotSupported` | 403 |
/// | `OperationDenied.PlatformNotSupported` | 403 |
/// | `OperationDenied.EndTimeTypeNotSupported` | 403 |
/// | `OperationDenied.StartTimeNotSupported` | 403 |
/// | `OperationDenied.InstanceAmountNotSupported` | 403 |
/// | `InvalidInstanceAmount.ValueNotSupported` | 403 |
/// | `InvalidPrivatePoolOptions.Id` | 403 |
/// | `InvalidPrivatePoolId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyCapacityReservation(Parameters);

impl ModifyCapacityReservation {
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

    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
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
    pub fn platform(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Platform", value))
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(self, value: i32) -> Self {
        Self(self.0.with("InstanceAmount", value))
    }
}

crate::engine::request!(ModifyCapacityReservation => ModifyCapacityReservationResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyCapacityReservation", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PrivatePoolOptions.Id").required(),
]);

/// The answer to [`ModifyCapacityReservation`].
#[non_exhaustive]
pub struct ModifyCapacityReservationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyCapacityReservationResponse {
    request_id: "RequestId",
});
