//! `DeletePhysicalConnection`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeletePhysicalConnection`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeletePhysicalConnection;
///
/// let response = DeletePhysicalConnection::new("physical-connection-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Forbidden.NotAllowedInState` | 400 |
/// | `InvalidPhysicalConnectionId.NotMatched` | 400 |
/// | `Forbidden.VBRExists` | 400 |
/// | `Forbidden.AssociateToVBR` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidPhysicalConnectionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePhysicalConnection(Parameters);

impl DeletePhysicalConnection {
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(DeletePhysicalConnection => DeletePhysicalConnectionResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeletePhysicalConnection", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PhysicalConnectionId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`DeletePhysicalConnection`].
#[non_exhaustive]
pub struct DeletePhysicalConnectionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeletePhysicalConnectionResponse {
    request_id: "RequestId",
});
