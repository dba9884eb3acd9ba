//! `PurchaseStorageCapacityUnit`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `PurchaseStorageCapacityUnit`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::PurchaseStorageCapacityUnit;
///
/// let response = PurchaseStorageCapacityUnit::new(1).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.Period` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `InvalidParameter.Name` | 400 |
/// | `InvalidParameter.Capacity` | 400 |
/// | `MissingParameter.Capacity` | 400 |
/// | `InvalidParameter.PeriodUnit` | 400 |
/// | `InvalidParameter.CapacityExceed` | 400 |
/// | `InvalidStartTime.NotSupported` | 400 |
/// | `InvalidStartTime.MalFormed` | 400 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct PurchaseStorageCapacityUnit(Parameters);

impl PurchaseStorageCapacityUnit {
    /// A request with what is required.
    ///
    /// - `capacity`: `Capacity`.
    pub fn new(capacity: i32) -> Self {
        Self(Parameters::new().with("Capacity", capacity))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `StartTime`.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StartTime", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `FromApp`.
    pub fn from_app(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("FromApp", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `Amount`.
    ///
    /// From 1 to 20.
    pub fn amount(self, value: i32) -> Self {
        Self(self.0.with("Amount", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(PurchaseStorageCapacityUnit => PurchaseStorageCapacityUnitResponse, ACTION);

static ACTION: Action<'static> = Action::new("PurchaseStorageCapacityUnit", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Capacity").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`PurchaseStorageCapacityUnit`].
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `StorageCapacityUnitIds`.
    pub storage_capacity_unit_ids: Vec<String>,
}

acs_protocol::shape!(PurchaseStorageCapacityUnitResponse {
    order_id: "OrderId",
    request_id: "RequestId",
    storage_capacity_unit_ids: ["StorageCapacityUnitIds", "StorageCapacityUnitId"],
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
