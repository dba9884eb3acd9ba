//! `RemoveBandwidthPackageIps`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RemoveBandwidthPackageIps`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RemoveBandwidthPackageIps;
///
/// let response = RemoveBandwidthPackageIps::new("bandwidth-package-id", ["removed-ip-address"]).send(&client).await?;
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
/// | `InvalidRemovedIpAddresses.NotFound` | 400 |
/// | `DependencyViolation.ForwardEntry` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidBandwidthPackageId.NotFound` | 404 |
/// | `invalidRemovedIpAddresses.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveBandwidthPackageIps(Parameters);

impl RemoveBandwidthPackageIps {
    /// A request with what is required.
    ///
    /// - `bandwidth_package_id`: `BandwidthPackageId`.
    /// - `removed_ip_addresses`: `RemovedIpAddresses`.
    ///
    ///   At most 20 items.
    #[deprecated = "the service advises against this action"]
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        removed_ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("BandwidthPackageId", bandwidth_package_id)
            .with_list::<String>("RemovedIpAddresses", removed_ip_addresses);
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

crate::engine::request!(RemoveBandwidthPackageIps => RemoveBandwidthPackageIpsResponse, ACTION);

static ACTION: Action<'static> = Action::new("RemoveBandwidthPackageIps", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("BandwidthPackageId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("RemovedIpAddresses").required(),
]);

/// The answer to [`RemoveBandwidthPackageIps`].
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RemoveBandwidthPackageIpsResponse {
    request_id: "RequestId",
});
