//! `CreateStorageSet`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateStorageSet`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateStorageSet;
///
/// let response = CreateStorageSet::new("zone-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidUser.NotSupported` | 403 |
/// | `InvalidZone.NotSupported` | 403 |
/// | `InvalidZone.PartitionNumberNotSupported` | 403 |
/// | `InvalidStorageSetId.NotFound` | 403 |
/// | `InvalidStorageSet.NotSupport` | 403 |
/// | `InvalidRegionId.NotFound` | 403 |
/// | `InvalidZoneId.NotFound` | 403 |
/// | `InvalidStorageSetName.Malformed` | 403 |
/// | `InvalidDescription.Malformed` | 403 |
/// | `InvalidMaxPartitionNumber.Malformed` | 403 |
/// | `InvalidParameter` | 403 |
/// | `InvalidRegionId.NotSupported` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStorageSet(Parameters);

impl CreateStorageSet {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ZoneId", zone_id))
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

    /// Sets `StorageSetName`.
    pub fn storage_set_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("StorageSetName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `MaxPartitionNumber`.
    ///
    /// At least 2.
    pub fn max_partition_number(self, value: i32) -> Self {
        Self(self.0.with("MaxPartitionNumber", value))
    }
}

crate::engine::request!(CreateStorageSet => CreateStorageSetResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateStorageSet", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ZoneId").required(),
]);

/// The answer to [`CreateStorageSet`].
#[non_exhaustive]
pub struct CreateStorageSetResponse {
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateStorageSetResponse {
    storage_set_id: "StorageSetId",
    request_id: "RequestId",
});
