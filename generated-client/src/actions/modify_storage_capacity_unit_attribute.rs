//! `ModifyStorageCapacityUnitAttribute`.

use crate::PRODUCT;
use acs_runtime::Parameters;
use acs_runtime::action::{Action, Parameter, Source};

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
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyStorageCapacityUnitAttribute(Parameters);

impl ModifyStorageCapacityUnitAttribute {
    /// A request with what is required.
    ///
    /// - `storage_capacity_unit_id`: `StorageCapacityUnitId`.
    pub fn new(storage_capacity_unit_id: impl Into<String>) -> Self {
        Self(Parameters::new().with("StorageCapacityUnitId", storage_capacity_unit_id.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Name", value.into()))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Description", value.into()))
    }
}

acs_runtime::request!(ModifyStorageCapacityUnitAttribute => ModifyStorageCapacityUnitAttributeResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("StorageCapacityUnitId").required(),
    ],
    ..Action::new("ModifyStorageCapacityUnitAttribute", &PRODUCT)
};

/// The answer to [`ModifyStorageCapacityUnitAttribute`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(ModifyStorageCapacityUnitAttributeResponse {
    request_id: "RequestId",
});
