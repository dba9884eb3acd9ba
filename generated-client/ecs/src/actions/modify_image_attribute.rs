//! `ModifyImageAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyImageAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyImageAttribute;
///
/// let response = ModifyImageAttribute::new("image-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImageName.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidImageName.Duplicated` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `ImageQuotaFull.ImageFamily` | 400 |
/// | `InvalidImageFamily.Malformed` | 400 |
/// | `ImageFamilyQuotaFull` | 400 |
/// | `InvalidBootMode.NotSupport` | 400 |
/// | `InvalidLicenseType.NotSupported` | 400 |
/// | `ImageStatus.NotAvailable` | 403 |
/// | `ImageStatus.NotDeprecated` | 403 |
/// | `ImageUseShared` | 403 |
/// | `OperationDeined.ImageUsingByInstance` | 403 |
/// | `InvalidImageId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyImageAttribute(Parameters);

impl ModifyImageAttribute {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageId", image_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ImageName`.
    pub fn image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageName", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `ImageFamily`.
    pub fn image_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageFamily", value))
    }

    /// Sets `BootMode`.
    pub fn boot_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BootMode", value))
    }

    /// Sets `LicenseType`.
    pub fn license_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LicenseType", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Features`.
    pub fn features(self, value: Features) -> Self {
        Self(self.0.with("Features", value))
    }
}

crate::engine::request!(ModifyImageAttribute => ModifyImageAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyImageAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageId").required(),
]);

/// The answer to [`ModifyImageAttribute`].
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyImageAttributeResponse {
    request_id: "RequestId",
});

/// What `Features` holds.
#[derive(Default)]
pub struct Features(Parameters);

impl Features {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `NvmeSupport`.
    pub fn nvme_support(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NvmeSupport", value))
    }
}

acs_protocol::object!(Features);
