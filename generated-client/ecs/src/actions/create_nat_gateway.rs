//! `CreateNatGateway`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateNatGateway`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateNatGateway;
/// use acs_ecs::actions::create_nat_gateway::BandwidthPackage;
///
/// let response = CreateNatGateway::new("vpc-id", [BandwidthPackage::new()]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidVPCStatus` | 400 |
/// | `InvalidNatGatewayName.MalFormed` | 400 |
/// | `InvalidNatGatewayDescription.MalFormed` | 400 |
/// | `MissingParameter.BandwidthPackage` | 400 |
/// | `OperationDenied` | 400 |
/// | `RouterEntryConflict.Duplicated` | 400 |
/// | `MissingParameter` | 400 |
/// | `QuotaExceeded.BandwidthPackageIps` | 400 |
/// | `AllocateIpFailed` | 400 |
/// | `ParameterIllegal` | 400 |
/// | `ZONE_NO_AVAILABLE_IP` | 400 |
/// | `InvalidNatGatewayId.NotFound` | 400 |
/// | `InvalidParameter.Spec.ValueNotSupported` | 400 |
/// | `COMMODITY.INVALID_COMPONENT` | 400 |
/// | `OperationUnsupported.MultiNatGateway` | 400 |
/// | `VswitchStatusError` | 400 |
/// | `Forbidden.CheckEntryRuleQuota` | 400 |
/// | `OperationFailed.UnpaidBillsExist` | 400 |
/// | `IncorrectStatus.RouteEntry` | 400 |
/// | `IncorrectStatus.RouteTableStatus` | 400 |
/// | `TaskConflict` | 400 |
/// | `OperationFailed.TokenVerfiy` | 400 |
/// | `IllegalParam.Name` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidVpcId.NotFound` | 404 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY` | 404 |
/// | `OperationFailed.CrateEntryTimeOut` | 404 |
/// | `OrderError.NatGateway` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNatGateway(Parameters);

impl CreateNatGateway {
    /// A request with what is required.
    ///
    /// - `vpc_id`: `VpcId`.
    /// - `bandwidth_package`: `BandwidthPackage`.
    ///
    ///   At most 10 items.
    #[deprecated = "the service advises against this action"]
    pub fn new(vpc_id: impl Into<String>, bandwidth_package: impl IntoIterator<Item = BandwidthPackage>) -> Self {
        let parameters = Parameters::new()
            .with_text("VpcId", vpc_id)
            .with_list::<BandwidthPackage>("BandwidthPackage", bandwidth_package);
        Self(parameters)
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

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(CreateNatGateway => CreateNatGatewayResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateNatGateway", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VpcId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("BandwidthPackage").required(),
]);

/// The answer to [`CreateNatGateway`].
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ForwardTableIds`.
    pub forward_table_ids: Vec<String>,
    /// `BandwidthPackageIds`.
    pub bandwidth_package_ids: Vec<String>,
}

acs_protocol::shape!(CreateNatGatewayResponse {
    nat_gateway_id: "NatGatewayId",
    request_id: "RequestId",
    forward_table_ids: ["ForwardTableIds", "ForwardTableId"],
    bandwidth_package_ids: ["BandwidthPackageIds", "BandwidthPackageId"],
});

/// An item of `BandwidthPackage`.
#[derive(Default)]
pub struct BandwidthPackage(Parameters);

impl BandwidthPackage {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(self, value: i32) -> Self {
        Self(self.0.with("Bandwidth", value))
    }

    /// Sets `Zone`.
    pub fn zone(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Zone", value))
    }

    /// Sets `IpCount`.
    pub fn ip_count(self, value: i32) -> Self {
        Self(self.0.with("IpCount", value))
    }
}

acs_protocol::object!(BandwidthPackage);
