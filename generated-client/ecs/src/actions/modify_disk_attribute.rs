//! `ModifyDiskAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDiskAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDiskAttribute;
///
/// let response = ModifyDiskAttribute::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDiskName.Malformed` | 400 |
/// | `NoAttributeToModify` | 400 |
/// | `IncompleteParamter` | 400 |
/// | `InvalidRegionId.MalFormed` | 400 |
/// | `MissingParameter.DiskIdOrDiskIds` | 400 |
/// | `ParameterConflict.DiskIdAndDiskIds` | 400 |
/// | `BurstingEnabledForDiskCategoryUnsupported` | 400 |
/// | `BurstingEnabledForMultiAttachDiskUnsupported` | 400 |
/// | `BurstingEnabledForModifyingDiskUnsupported` | 400 |
/// | `QuotaExceed.Snapshot` | 403 |
/// | `DiskNotPortable` | 403 |
/// | `IncorrectDiskStatus` | 403 |
/// | `UserNotInTheWhiteList` | 403 |
/// | `DeleteWithInstance.Conflict` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidDescription.Malformed` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDiskAttribute(Parameters);

impl ModifyDiskAttribute {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `DiskId`.
    pub fn disk_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskId", value))
    }

    /// Sets `DiskName`.
    pub fn disk_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(self, value: bool) -> Self {
        Self(self.0.with("DeleteWithInstance", value))
    }

    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(self, value: bool) -> Self {
        Self(self.0.with("DeleteAutoSnapshot", value))
    }

    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(self, value: bool) -> Self {
        Self(self.0.with("EnableAutoSnapshot", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DiskIds`.
    ///
    /// At most 100 items.
    pub fn disk_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("DiskIds", value))
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(self, value: bool) -> Self {
        Self(self.0.with("BurstingEnabled", value))
    }
}

crate::engine::request!(ModifyDiskAttribute => ModifyDiskAttributeResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("ModifyDiskAttribute", &PRODUCT).parameters(&[Parameter::new("RegionId").from(Source::Region)]);

/// The answer to [`ModifyDiskAttribute`].
#[non_exhaustive]
pub struct ModifyDiskAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDiskAttributeResponse {
    request_id: "RequestId",
});
