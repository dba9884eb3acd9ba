//! `ModifyStorageCapacityUnitAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyStorageCapacityUnitAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyStorageCapacityUnitAttribute;
///
/// let response = ModifyStorageCapacityUnitAttribute::new("storage-capacity-unit-id").send(&client).await?;
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
/// | `InvalidDescription.Malformed` | 400 |
/// | `MissingParameter.StorageCapacityUnitId` | 400 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyStorageCapacityUnitAttribute(Parameters);

impl ModifyStorageCapacityUnitAttribute {
    /// A request with what is required.
    ///
    /// - `storage_capacity_unit_id`: `StorageCapacityUnitId`.
    pub fn new(storage_capacity_unit_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("StorageCapacityUnitId", storage_capacity_unit_id))
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
}

crate::engine::request!(ModifyStorageCapacityUnitAttribute => ModifyStorageCapacityUnitAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyStorageCapacityUnitAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("StorageCapacityUnitId").required(),
]);

/// The answer to [`ModifyStorageCapacityUnitAttribute`].
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyStorageCapacityUnitAttributeResponse {
    request_id: "RequestId",
});
