//! `AddBandwidthPackageIps`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AddBandwidthPackageIps`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AddBandwidthPackageIps;
///
/// let response = AddBandwidthPackageIps::new("bandwidth-package-id", "ip-count").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidIpCount.ValueNotSupported` | 400 |
/// | `QuotaExceeded.BandwidthPackageIps` | 400 |
/// | `AllocateIpFailed` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidBandwidthPackageId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct AddBandwidthPackageIps(Parameters);

impl AddBandwidthPackageIps {
    /// A request with what is required.
    ///
    /// - `bandwidth_package_id`: `BandwidthPackageId`.
    /// - `ip_count`: `IpCount`.
    #[deprecated = "the service advises against this action"]
    pub fn new(bandwidth_package_id: impl Into<String>, ip_count: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("BandwidthPackageId", bandwidth_package_id)
            .with_text("IpCount", ip_count);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(AddBandwidthPackageIps => AddBandwidthPackageIpsResponse, ACTION);

static ACTION: Action<'static> = Action::new("AddBandwidthPackageIps", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("BandwidthPackageId").required(),
    Parameter::new("IpCount").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`AddBandwidthPackageIps`].
#[non_exhaustive]
pub struct AddBandwidthPackageIpsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AddBandwidthPackageIpsResponse {
    request_id: "RequestId",
});
