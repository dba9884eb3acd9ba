//! `ModifyForwardEntry`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyForwardEntry`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyForwardEntry;
///
/// let response = ModifyForwardEntry::new("forward-table-id", "forward-entry-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidExternalIp.Malformed` | 400 |
/// | `InvalidInternalIp.Malformed` | 400 |
/// | `InvalidExternalPort.Malformed` | 400 |
/// | `InvalidInternalPort.Malformed` | 400 |
/// | `Forbidden.DestnationIpOutOfVpcCIDR` | 400 |
/// | `InvalidProtocal.ValueNotSupported` | 400 |
/// | `IncorretForwardEntryStatus` | 400 |
/// | `QuotaExceeded` | 400 |
/// | `ForwardEntry.Duplicated` | 400 |
/// | `InvalidIp.NotFound` | 400 |
/// | `IncorretStatus.ForwardEntry` | 400 |
/// | `IllegalParam.AnyPortNotZero` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidForwardEntryId.NotFound` | 404 |
/// | `InvalidExternalIp.NotFound` | 404 |
/// | `InvalidForwardTableId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyForwardEntry(Parameters);

impl ModifyForwardEntry {
    /// A request with what is required.
    ///
    /// - `forward_table_id`: `ForwardTableId`.
    /// - `forward_entry_id`: `ForwardEntryId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(forward_table_id: impl Into<String>, forward_entry_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ForwardTableId", forward_table_id)
            .with_text("ForwardEntryId", forward_entry_id);
        Self(parameters)
    }

    /// Sets `ExternalIp`.
    pub fn external_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExternalIp", value))
    }

    /// Sets `ExternalPort`.
    pub fn external_port(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExternalPort", value))
    }

    /// Sets `InternalIp`.
    pub fn internal_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InternalIp", value))
    }

    /// Sets `InternalPort`.
    pub fn internal_port(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InternalPort", value))
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("IpProtocol", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyForwardEntry => ModifyForwardEntryResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyForwardEntry", &PRODUCT).parameters(&[
    Parameter::new("ForwardTableId").required(),
    Parameter::new("ForwardEntryId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
]);

/// The answer to [`ModifyForwardEntry`].
#[non_exhaustive]
pub struct ModifyForwardEntryResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyForwardEntryResponse {
    request_id: "RequestId",
});
