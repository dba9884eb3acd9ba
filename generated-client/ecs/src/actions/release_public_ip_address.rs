//! `ReleasePublicIpAddress`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ReleasePublicIpAddress`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ReleasePublicIpAddress;
///
/// let response = ReleasePublicIpAddress::new("public-ip-address").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationDenied` | 400 |
/// | `InvalidIpAddress.NotFound` | 400 |
/// | `DryRunOperation` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidIpAddress.NeedInstanceId` | 403 |
/// | `OperationTimesOverLimit` | 403 |
/// | `Forbidden.ExceedDuration` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ReleasePublicIpAddress(Parameters);

impl ReleasePublicIpAddress {
    /// A request with what is required.
    ///
    /// - `public_ip_address`: `PublicIpAddress`.
    pub fn new(public_ip_address: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PublicIpAddress", public_ip_address))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }
}

crate::engine::request!(ReleasePublicIpAddress => ReleasePublicIpAddressResponse, ACTION);

static ACTION: Action<'static> = Action::new("ReleasePublicIpAddress", &PRODUCT).parameters(&[
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("PublicIpAddress").required(),
]);

/// The answer to [`ReleasePublicIpAddress`].
#[non_exhaustive]
pub struct ReleasePublicIpAddressResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `RemainTimes`.
    pub remain_times: Option<String>,
}

acs_protocol::shape!(ReleasePublicIpAddressResponse {
    request_id: "RequestId",
    remain_times: "RemainTimes",
});
