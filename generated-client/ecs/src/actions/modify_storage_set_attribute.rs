//! `ModifyStorageSetAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyStorageSetAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyStorageSetAttribute;
///
/// let response = ModifyStorageSetAttribute::new("storage-set-id").send(&client).await?;
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
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyStorageSetAttribute(Parameters);

impl ModifyStorageSetAttribute {
    /// A request with what is required.
    ///
    /// - `storage_set_id`: `StorageSetId`.
    pub fn new(storage_set_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("StorageSetId", storage_set_id))
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
}

crate::engine::request!(ModifyStorageSetAttribute => ModifyStorageSetAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyStorageSetAttribute", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("StorageSetId").required(),
]);

/// The answer to [`ModifyStorageSetAttribute`].
#[non_exhaustive]
pub struct ModifyStorageSetAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyStorageSetAttributeResponse {
    request_id: "RequestId",
});
