//! `ModifyBandwidthPackageSpec`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyBandwidthPackageSpec`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyBandwidthPackageSpec;
///
/// let response = ModifyBandwidthPackageSpec::new("bandwidth-package-id", "bandwidth").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Forbidden.ChargeTypeIsPrepaid` | 400 |
/// | `MissingParam.Bandwidth` | 400 |
/// | `IllegalParam.Bandwidth` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidBandwidthPackageId.NotFound` | 404 |
/// | `InvalidBandwidth.ValueNotSupported` | 404 |
/// | `BandwidthPackage.FinancialLocked` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyBandwidthPackageSpec(Parameters);

impl ModifyBandwidthPackageSpec {
    /// A request with what is required.
    ///
    /// - `bandwidth_package_id`: `BandwidthPackageId`.
    /// - `bandwidth`: `Bandwidth`.
    #[deprecated = "the service advises against this action"]
    pub fn new(bandwidth_package_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("BandwidthPackageId", bandwidth_package_id)
            .with_text("Bandwidth", bandwidth);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyBandwidthPackageSpec => ModifyBandwidthPackageSpecResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyBandwidthPackageSpec", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("BandwidthPackageId").required(),
    Parameter::new("Bandwidth").required(),
]);

/// The answer to [`ModifyBandwidthPackageSpec`].
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyBandwidthPackageSpecResponse {
    request_id: "RequestId",
});
