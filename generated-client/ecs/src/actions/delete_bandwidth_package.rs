//! `DeleteBandwidthPackage`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteBandwidthPackage`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteBandwidthPackage;
///
/// let response = DeleteBandwidthPackage::new("bandwidth-package-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `DependencyViolation.ForwardEntry` | 400 |
/// | `DependencyViolation.SnatEntry` | 400 |
/// | `InvalidBandwidth.NotExist` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidBandwidthPackageId.NotFound` | 404 |
/// | `InvalidNatGateway.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBandwidthPackage(Parameters);

impl DeleteBandwidthPackage {
    /// A request with what is required.
    ///
    /// - `bandwidth_package_id`: `BandwidthPackageId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("BandwidthPackageId", bandwidth_package_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteBandwidthPackage => DeleteBandwidthPackageResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteBandwidthPackage", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("BandwidthPackageId").required(),
]);

/// The answer to [`DeleteBandwidthPackage`].
#[non_exhaustive]
pub struct DeleteBandwidthPackageResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteBandwidthPackageResponse {
    request_id: "RequestId",
});
