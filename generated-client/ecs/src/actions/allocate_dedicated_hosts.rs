//! `AllocateDedicatedHosts`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `AllocateDedicatedHosts`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AllocateDedicatedHosts;
///
/// let response = AllocateDedicatedHosts::new("dedicated-host-type").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidParameter.Conflict` | 400 |
/// | `InvalidAutoRenewPeriod.ValueNotSupported` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidDedicatedHostType.ValueNotSupported` | 400 |
/// | `RegionUnauthorized` | 400 |
/// | `Zone.NotOnSale` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `QuotaExceed.AfterpayDedicatedHost` | 400 |
/// | `InvalidChargeType.ValueNotSupported` | 400 |
/// | `InvalidParameter.SlbUdpTimeout` | 400 |
/// | `InvalidParameter.UdpTimeout` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidParameter.Quantity` | 400 |
/// | `InvalidDedicatedHostPrice.NotFound` | 400 |
/// | `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported` | 400 |
/// | `InvalidCpuOverCommitRatio.ValueNotSupported` | 400 |
/// | `OperationDenied` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `NodeControllerUnavailable` | 403 |
/// | `InvalidParameter.ResourceOwnerAccount` | 403 |
/// | `InvalidUserData.Forbidden` | 403 |
/// | `Zone.NotOpen` | 403 |
/// | `Zone.NotOnSale` | 403 |
/// | `InvalidResourceType.NotSupported` | 403 |
/// | `InvalidDedicatedHostType.ValueNotSupported` | 403 |
/// | `InvalidDedicatedHostType.ZoneNotSupported` | 403 |
/// | `InvalidUserData.Base64FormatInvalid` | 403 |
/// | `InvalidParameter.NotMatch` | 403 |
/// | `Account.Arrearage` | 403 |
/// | `OperationDenied.NoStock` | 404 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `OperationDenied` | 404 |
/// | `PaymentMethodNotFound` | 404 |
/// | `InvalidDedicatedHostName.Malformed` | 404 |
/// | `InvalidDedicatedHostClusterId.NotFound` | 404 |
/// | `InvalidDedicatedHostClusterId.ExceedMaxSize` | 404 |
/// | `InvalidParameter.ActionOnMaintenance` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct AllocateDedicatedHosts(Parameters);

impl AllocateDedicatedHosts {
    /// A request with what is required.
    ///
    /// - `dedicated_host_type`: `DedicatedHostType`.
    pub fn new(dedicated_host_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("DedicatedHostType", dedicated_host_type))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostName", value))
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostClusterId", value))
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `AutoPlacement`.
    pub fn auto_placement(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoPlacement", value))
    }

    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(self, value: f64) -> Self {
        Self(self.0.with("CpuOverCommitRatio", value))
    }

    /// Sets `MinQuantity`.
    pub fn min_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinQuantity", value))
    }

    /// Sets `ChargeType`.
    pub fn charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ChargeType", value))
    }

    /// Sets `Quantity`.
    pub fn quantity(self, value: i32) -> Self {
        Self(self.0.with("Quantity", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(self, value: bool) -> Self {
        Self(self.0.with("AutoRenew", value))
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(self, value: i32) -> Self {
        Self(self.0.with("AutoRenewPeriod", value))
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AutoReleaseTime", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(AllocateDedicatedHosts => AllocateDedicatedHostsResponse, ACTION);

static ACTION: Action<'static> = Action::new("AllocateDedicatedHosts", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DedicatedHostType").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`AllocateDedicatedHosts`].
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `DedicatedHostIdSets`.
    pub dedicated_host_id_sets: Vec<String>,
}

acs_protocol::shape!(AllocateDedicatedHostsResponse {
    request_id: "RequestId",
    dedicated_host_id_sets: ["DedicatedHostIdSets", "DedicatedHostId"],
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
