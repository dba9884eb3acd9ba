//! `CreateActivation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateActivation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateActivation;
///
/// let response = CreateActivation::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `InstanceName.ExceedLimit` | 400 |
/// | `InstanceName.InvalidPattern` | 400 |
/// | `ActivationDesc.ExceedLimit` | 400 |
/// | `ActivationLimitation.Invalid` | 400 |
/// | `AddressRange.InvalidPattern` | 400 |
/// | `ActivationCount.ExceedLimit` | 400 |
/// | `ActivationTTL.ExceedLimit` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidStatus.ResourceGroup` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateActivation(Parameters);

impl CreateActivation {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceName`.
    pub fn instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `InstanceCount`.
    pub fn instance_count(self, value: i32) -> Self {
        Self(self.0.with("InstanceCount", value))
    }

    /// Sets `TimeToLiveInHours`.
    pub fn time_to_live_in_hours(self, value: i64) -> Self {
        Self(self.0.with("TimeToLiveInHours", value))
    }

    /// Sets `IpAddressRange`.
    pub fn ip_address_range(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpAddressRange", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(CreateActivation => CreateActivationResponse, ACTION);

static ACTION: Action<'static> =
    Action::new("CreateActivation", &PRODUCT).parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`CreateActivation`].
#[non_exhaustive]
pub struct CreateActivationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ActivationCode`.
    pub activation_code: Option<String>,
    /// `ActivationId`.
    pub activation_id: Option<String>,
}

acs_protocol::shape!(CreateActivationResponse {
    request_id: "RequestId",
    activation_code: "ActivationCode",
    activation_id: "ActivationId",
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
