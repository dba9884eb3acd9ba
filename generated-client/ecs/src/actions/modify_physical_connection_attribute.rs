//! `ModifyPhysicalConnectionAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyPhysicalConnectionAttribute`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyPhysicalConnectionAttribute;
///
/// let response = ModifyPhysicalConnectionAttribute::new("physical-connection-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidLineOperator.Malformd` | 400 |
/// | `InvalidPeerLocation.Malformd` | 400 |
/// | `InvalidPortType.Malformd` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidStatus` | 400 |
/// | `InvalidBandwidth` | 400 |
/// | `InvalidRedundantPhysicalConnection` | 400 |
/// | `InvalidRedundantPhysicalConnectionStatus` | 400 |
/// | `InvalidCircuitCode.Malformed` | 400 |
/// | `InvalidPhysicalConnectionBandwidth.Malformed` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidPhysicalConnectionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPhysicalConnectionAttribute(Parameters);

impl ModifyPhysicalConnectionAttribute {
    /// A request with what is required.
    ///
    /// - `physical_connection_id`: `PhysicalConnectionId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PhysicalConnectionId", physical_connection_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `LineOperator`.
    pub fn line_operator(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LineOperator", value))
    }

    /// Sets `bandwidth`.
    pub fn bandwidth(self, value: i32) -> Self {
        Self(self.0.with("bandwidth", value))
    }

    /// Sets `PeerLocation`.
    pub fn peer_location(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeerLocation", value))
    }

    /// Sets `PortType`.
    pub fn port_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PortType", value))
    }

    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RedundantPhysicalConnectionId", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("UserCidr", value))
    }

    /// Sets `CircuitCode`.
    pub fn circuit_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CircuitCode", value))
    }
}

crate::engine::request!(ModifyPhysicalConnectionAttribute => ModifyPhysicalConnectionAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyPhysicalConnectionAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PhysicalConnectionId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyPhysicalConnectionAttribute`].
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyPhysicalConnectionAttributeResponse {
    request_id: "RequestId",
});
