//! `ModifyRouterInterfaceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyRouterInterfaceAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyRouterInterfaceAttribute;
///
/// let response = ModifyRouterInterfaceAttribute::new("router-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectStatus` | 400 |
/// | `Forbidden.FinancialLocked` | 400 |
/// | `InvalidName.Malformd` | 400 |
/// | `InvalidOppositeRouterType.ValueNotSupported` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `Forbbiden` | 400 |
/// | `LinkRole.NotSupport` | 400 |
/// | `Forbbiden.ModifyIdAndType` | 400 |
/// | `InvalidParam.ModifyRouterInterface` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRouterInterfaceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyRouterInterfaceAttribute(Parameters);

impl ModifyRouterInterfaceAttribute {
    /// A request with what is required.
    ///
    /// - `router_interface_id`: `RouterInterfaceId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("RouterInterfaceId", router_interface_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeInterfaceId", value))
    }

    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeRouterId", value))
    }

    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeRouterType", value))
    }

    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(self, value: i64) -> Self {
        Self(self.0.with("OppositeInterfaceOwnerId", value))
    }

    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HealthCheckSourceIp", value))
    }

    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HealthCheckTargetIp", value))
    }
}

crate::engine::request!(ModifyRouterInterfaceAttribute => ModifyRouterInterfaceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyRouterInterfaceAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
]);

/// The answer to [`ModifyRouterInterfaceAttribute`].
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyRouterInterfaceAttributeResponse {
    request_id: "RequestId",
});
