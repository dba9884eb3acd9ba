//! `CreateForwardEntry`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateForwardEntry`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateForwardEntry;
///
/// let response = CreateForwardEntry::new("forward-table-id", "external-ip", "external-port", "internal-ip", "internal-port", "ip-protocol").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationUnsupported.ForwardEntry` | 400 |
/// | `InvalidExternalIp.Malformed` | 400 |
/// | `InvalidInternalIp.Malformed` | 400 |
/// | `InvalidExternalPort.Malformed` | 400 |
/// | `InvalidInternalPort.Malformed` | 400 |
/// | `Forbidden.DestnationIpOutOfVpcCIDR` | 400 |
/// | `InvalidProtocal.ValueNotSupported` | 400 |
/// | `IncorretForwardEntryStatus` | 400 |
/// | `QuotaExceeded` | 400 |
/// | `ForwardEntry.Duplicated` | 400 |
/// | `Invalid.natgwNotExist` | 400 |
/// | `InvalidIp.NotInNatgw` | 400 |
/// | `MissingParameter` | 400 |
/// | `OperationFailed.InstacneBindEip` | 400 |
/// | `DuplicatedParam.ExternalPort` | 400 |
/// | `DuplicatedParam.InternalPort` | 400 |
/// | `UnsupportedFeature.PrivateLinkEnabled` | 400 |
/// | `UnsupportedFeature.PortSegment` | 400 |
/// | `ExclusiveParam.%sAnd%s` | 400 |
/// | `OperationFailed.AnyPortConfig` | 400 |
/// | `QuotaExceeded.ForwardEntry` | 400 |
/// | `IncorrectStatus.NatIp` | 400 |
/// | `Forbidden.IpHasBeenUsedInSnat` | 400 |
/// | `Forbidden.DestinationIpOutOfVswitchCIDR` | 400 |
/// | `Forbidden.ExternalIp.UsedInSnatTable` | 400 |
/// | `Forbidden.InternalIpOutOfVpcCIDR` | 400 |
/// | `AnyPort.PortMustBeZero` | 400 |
/// | `InvalidParameter.Name.Malformed` | 400 |
/// | `IncorrectStatus.ForwardEntry` | 400 |
/// | `Duplicated.DestinationPort` | 400 |
/// | `OperationUnsupported.EipInBinding` | 400 |
/// | `QuotaExceeded.ForwardEntrySessionManytoOne` | 400 |
/// | `DuplicatedParam.%s` | 400 |
/// | `UnsupportedFeature.%s` | 400 |
/// | `Operation.Conflict` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidForwardTableId.NotFound` | 404 |
/// | `InvalidExternalIp.NotFound` | 404 |
/// | `ResourceNotFound.NatIp` | 404 |
/// | `InternalError` | 500 |
/// | `System.Error` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForwardEntry(Parameters);

impl CreateForwardEntry {
    /// A request with what is required.
    ///
    /// - `forward_table_id`: `ForwardTableId`.
    /// - `external_ip`: `ExternalIp`.
    /// - `external_port`: `ExternalPort`.
    /// - `internal_ip`: `InternalIp`.
    /// - `internal_port`: `InternalPort`.
    /// - `ip_protocol`: `IpProtocol`.
    #[deprecated = "the service advises against this action"]
    pub fn new(
        forward_table_id: impl Into<String>,
        external_ip: impl Into<String>,
        external_port: impl Into<String>,
        internal_ip: impl Into<String>,
        internal_port: impl Into<String>,
        ip_protocol: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("ForwardTableId", forward_table_id)
            .with_text("ExternalIp", external_ip)
            .with_text("ExternalPort", external_port)
            .with_text("InternalIp", internal_ip)
            .with_text("InternalPort", internal_port)
            .with_text("IpProtocol", ip_protocol);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(CreateForwardEntry => CreateForwardEntryResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateForwardEntry", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ForwardTableId").required(),
    Parameter::new("ExternalIp").required(),
    Parameter::new("ExternalPort").required(),
    Parameter::new("InternalIp").required(),
    Parameter::new("InternalPort").required(),
    Parameter::new("IpProtocol").required(),
]);

/// The answer to [`CreateForwardEntry`].
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// `ForwardEntryId`.
    pub forward_entry_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateForwardEntryResponse {
    forward_entry_id: "ForwardEntryId",
    request_id: "RequestId",
});
