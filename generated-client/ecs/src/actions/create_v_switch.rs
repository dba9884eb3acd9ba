//! `CreateVSwitch`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateVSwitch`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateVSwitch;
///
/// let response = CreateVSwitch::new("zone-id", "cidr-block", "vpc-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `OperationFailed.IdempotentTokenProcessing` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidVSwitchName.Malformed` | 400 |
/// | `InvalidVSwitchDiscription.Malformed` | 400 |
/// | `ResourceNotAvailable` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidCidrBlock.Overlapped` | 400 |
/// | `QuotaExceeded.VSwitch` | 400 |
/// | `IncorrectRouteEntryStatus` | 400 |
/// | `IncorrectVSwitchStatus` | 400 |
/// | `InvalidCirdrBlock.MaskLength` | 400 |
/// | `IncorrectVpcStatus` | 400 |
/// | `InvalidCidrBlock.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `TaskConflict` | 400 |
/// | `RouteConflict.AlreadyExist` | 400 |
/// | `OperationFailed.CidrAcross` | 400 |
/// | `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS` | 400 |
/// | `CreateVSwitch.IncorrectStatus.cbnStatus` | 400 |
/// | `OperationFailed.NotifyCenCreate` | 400 |
/// | `Forbidden.VpcNotFound` | 400 |
/// | `Duplicated.ClientToken` | 400 |
/// | `OperationFailed.DistibuteLock` | 400 |
/// | `Invalid.NotExist` | 404 |
/// | `InvalidStatus.RouteEntry` | 404 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InvalidVpcId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVSwitch(Parameters);

impl CreateVSwitch {
    /// A request with what is required.
    ///
    /// - `zone_id`: `ZoneId`.
    /// - `cidr_block`: `CidrBlock`.
    /// - `vpc_id`: `VpcId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(zone_id: impl Into<String>, cidr_block: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ZoneId", zone_id)
            .with_text("CidrBlock", cidr_block)
            .with_text("VpcId", vpc_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(CreateVSwitch => CreateVSwitchResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateVSwitch", &PRODUCT).parameters(&[
    Parameter::new("ZoneId").required(),
    Parameter::new("CidrBlock").required(),
    Parameter::new("VpcId").required(),
    Parameter::new("RegionId").from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateVSwitch`].
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateVSwitchResponse {
    v_switch_id: "VSwitchId",
    request_id: "RequestId",
});
