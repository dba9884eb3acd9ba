//! `ModifyDedicatedHostAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyDedicatedHostAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDedicatedHostAttribute;
///
/// let response = ModifyDedicatedHostAttribute::new("dedicated-host-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidDedicatedHostName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidParameter.SlbUdpTimeout` | 400 |
/// | `InvalidParameter.UdpTimeout` | 400 |
/// | `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported` | 400 |
/// | `InvalidCpuOverCommitRatio.ValueNotSupported` | 400 |
/// | `InvalidUser.Unauthorized` | 403 |
/// | `InvalidDedicatedHostId.NotFound` | 404 |
/// | `InvalidDedicatedHostClusterId.NotFound` | 404 |
/// | `InvalidDedicatedHostClusterId.ExceedMaxSize` | 404 |
/// | `InvalidDedicatedHostClusterId.NotMatch` | 404 |
/// | `InvalidParameter.ActionOnMaintenance` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDedicatedHostAttribute(Parameters);

impl ModifyDedicatedHostAttribute {
    /// A request with what is required.
    ///
    /// - `dedicated_host_id`: `DedicatedHostId`.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DedicatedHostId", dedicated_host_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ActionOnMaintenance", value))
    }

    /// Sets `NetworkAttributes.SlbUdpTimeout`.
    pub fn network_attributes_slb_udp_timeout(self, value: i32) -> Self {
        Self(self.0.with("NetworkAttributes.SlbUdpTimeout", value))
    }

    /// Sets `NetworkAttributes.UdpTimeout`.
    pub fn network_attributes_udp_timeout(self, value: i32) -> Self {
        Self(self.0.with("NetworkAttributes.UdpTimeout", value))
    }

    /// Sets `AutoPlacement`.
    pub fn auto_placement(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoPlacement", value))
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterId", value))
    }

    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(self, value: f64) -> Self {
        Self(self.0.with("CpuOverCommitRatio", value))
    }
}

crate::engine::request!(ModifyDedicatedHostAttribute => ModifyDedicatedHostAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDedicatedHostAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostId").required(),
]);

/// The answer to [`ModifyDedicatedHostAttribute`].
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDedicatedHostAttributeResponse {
    request_id: "RequestId",
});
