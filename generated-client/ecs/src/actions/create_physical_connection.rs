//! `CreatePhysicalConnection`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreatePhysicalConnection`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreatePhysicalConnection;
///
/// let response = CreatePhysicalConnection::new("access-point-id", "line-operator", "peer-location").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.Status` | 400 |
/// | `InvalidAccessPointId.NotEnabled` | 400 |
/// | `InvalidType.Malformd` | 400 |
/// | `InvalidPeerLocation.Malformd` | 400 |
/// | `InvalidLineOperator.Malformd` | 400 |
/// | `InvalidPortType.Malformd` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidRedundantPhysicalConnectionId.NotFound` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `QuotaExceeded.pConnPerAP` | 400 |
/// | `InvalidBandwidth` | 400 |
/// | `InvalidRedundantPhysicalConnection` | 400 |
/// | `InvalidRedundantPhysicalConnectionStatus` | 400 |
/// | `InvalidCircuitCode.Malformed` | 400 |
/// | `QuotaExceeded.freePconnPerAP` | 400 |
/// | `InvalidPhysicalConnectionOperator.Malformed` | 400 |
/// | `InvalidPhysicalConnectionPortType.Malformed` | 400 |
/// | `InvalidPhysicalConnectionBandwidth.Malformed` | 400 |
/// | `IllegalParam.ClientToken` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidAccessPointId.NotFound` | 404 |
/// | `InvalidPortType.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePhysicalConnection(Parameters);

impl CreatePhysicalConnection {
    /// A request with what is required.
    ///
    /// - `access_point_id`: `AccessPointId`.
    /// - `line_operator`: `LineOperator`.
    /// - `peer_location`: `PeerLocation`.
    #[deprecated = "the service advises against this action"]
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<String>,
        peer_location: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("AccessPointId", access_point_id)
            .with_text("LineOperator", line_operator)
            .with_text("PeerLocation", peer_location);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Type`.
    ///
    /// Default: `VPC`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }

    /// Sets `bandwidth`.
    ///
    /// Default: `100`.
    pub fn bandwidth(self, value: i32) -> Self {
        Self(self.0.with("bandwidth", value))
    }

    /// Sets `PortType`.
    ///
    /// Default: `1000Base-T`.
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

    /// Sets `CircuitCode`.
    pub fn circuit_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CircuitCode", value))
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
}

crate::engine::request!(CreatePhysicalConnection => CreatePhysicalConnectionResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreatePhysicalConnection", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("AccessPointId").required(),
    Parameter::new("LineOperator").required(),
    Parameter::new("PeerLocation").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreatePhysicalConnection`].
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// `PhysicalConnectionId`.
    pub physical_connection_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreatePhysicalConnectionResponse {
    physical_connection_id: "PhysicalConnectionId",
    request_id: "RequestId",
});
