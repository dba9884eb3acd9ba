//! `DeleteActivation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteActivation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteActivation;
///
/// let response = DeleteActivation::new("activation-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `ActivationId.InUse` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `ActivationId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteActivation(Parameters);

impl DeleteActivation {
    /// A request with what is required.
    ///
    /// - `activation_id`: `ActivationId`.
    pub fn new(activation_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ActivationId", activation_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteActivation => DeleteActivationResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteActivation", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ActivationId").required(),
]);

/// The answer to [`DeleteActivation`].
#[non_exhaustive]
pub struct DeleteActivationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Activation`.
    pub activation: Option<Activation>,
}

acs_protocol::shape!(DeleteActivationResponse {
    request_id: "RequestId",
    activation: "Activation",
});

/// What `Activation` holds.
#[non_exhaustive]
pub struct Activation {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `DeregisteredCount`.
    pub deregistered_count: Option<i64>,
    /// `InstanceCount`.
    pub instance_count: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `RegisteredCount`.
    pub registered_count: Option<i64>,
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// `IpAddressRange`.
    pub ip_address_range: Option<String>,
    /// `TimeToLiveInHours`.
    pub time_to_live_in_hours: Option<i64>,
    /// `ActivationId`.
    pub activation_id: Option<String>,
}

acs_protocol::shape!(Activation {
    creation_time: "CreationTime",
    deregistered_count: "DeregisteredCount",
    instance_count: "InstanceCount",
    description: "Description",
    registered_count: "RegisteredCount",
    instance_name: "InstanceName",
    ip_address_range: "IpAddressRange",
    time_to_live_in_hours: "TimeToLiveInHours",
    activation_id: "ActivationId",
});
