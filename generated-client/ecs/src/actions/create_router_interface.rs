//! `CreateRouterInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateRouterInterface`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateRouterInterface;
///
/// let response = CreateRouterInterface::new("role", "opposite-region-id", "spec", "router-type", "router-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidPrice.NotFound` | 400 |
/// | `InvalidAliuid` | 400 |
/// | `InvalidBandwidth.NotEnough` | 400 |
/// | `InvalidRole.ValueNotSupported` | 400 |
/// | `InvalidSpec.ValudNotSupported` | 400 |
/// | `InvalidRouterType.ValueNotSupported` | 400 |
/// | `InvalidOppositeRouterType.ValueNotSupported` | 400 |
/// | `ParameterMismatch.Role-Spec` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `Forbidden.BillsOutstanding` | 400 |
/// | `QuotaExceed.RouterInterface` | 400 |
/// | `LimitationExceed.InterfaceNumberOnRouter` | 400 |
/// | `InvalidParam.NotFound` | 400 |
/// | `InvalidAccessPoint.NotMatch` | 400 |
/// | `InvalidAccessPoint.NotExist` | 400 |
/// | `ForbiddenAction` | 400 |
/// | `Forbidden.AcceptRoleNotSupportPrePay` | 400 |
/// | `IllegalParam.HealthcheckIp` | 400 |
/// | `OperationFailed.HcForInvalidRiType` | 400 |
/// | `OperationFailed.SyncOrderToSub` | 400 |
/// | `IllegalParam.CrossBorderBandwidth` | 400 |
/// | `IllegalParam.VRouterType` | 400 |
/// | `IllegalParam.Spec` | 400 |
/// | `Forbidden.CrossBorder` | 400 |
/// | `InvalidRouterId.NotFound` | 400 |
/// | `INVAID_VBR_STATUS` | 400 |
/// | `InvalidRouterInterfaceSpec.Malformed` | 400 |
/// | `InvalidCommodity.NotFound` | 400 |
/// | `InvalidRouterInterfaceChargeType.Malformed` | 400 |
/// | `IllegalParam.RegionId` | 400 |
/// | `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidOppositeRegionId.NotFound` | 404 |
/// | `InvalidRouterId.NotFound` | 404 |
/// | `Forbidden.NotInRouterInterfaceCreateWhitelist` | 500 |
/// | `RI_CREATE_ONE_LIMIT_BY_SYNC` | 500 |
/// | `InvalidDescription.Malformed` | 500 |
/// | `InvalidName.Malformed` | 500 |
/// | `InvalidAccessPoint.ValueNotAllowed` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRouterInterface(Parameters);

impl CreateRouterInterface {
    /// A request with what is required.
    ///
    /// - `role`: `Role`.
    /// - `opposite_region_id`: `OppositeRegionId`.
    /// - `spec`: `Spec`.
    /// - `router_type`: `RouterType`.
    /// - `router_id`: `RouterId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(
        role: impl Into<String>,
        opposite_region_id: impl Into<String>,
        spec: impl Into<String>,
        router_type: impl Into<String>,
        router_id: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("Role", role)
            .with_text("OppositeRegionId", opposite_region_id)
            .with_text("Spec", spec)
            .with_text("RouterType", router_type)
            .with_text("RouterId", router_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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
    ///
    /// Default: `VRouter`.
    pub fn opposite_router_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeRouterType", value))
    }

    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeInterfaceOwnerId", value))
    }

    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HealthCheckSourceIp", value))
    }

    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HealthCheckTargetIp", value))
    }

    /// Sets `AccessPointId`.
    pub fn access_point_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AccessPointId", value))
    }

    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OppositeAccessPointId", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceChargeType", value))
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PricingCycle", value))
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

crate::engine::request!(CreateRouterInterface => CreateRouterInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateRouterInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Role").required(),
    Parameter::new("OppositeRegionId").required(),
    Parameter::new("Spec").required(),
    Parameter::new("RouterType").required(),
    Parameter::new("RouterId").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateRouterInterface`].
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `OrderId`.
    pub order_id: Option<i64>,
    /// `RouterInterfaceId`.
    pub router_interface_id: Option<String>,
}

acs_protocol::shape!(CreateRouterInterfaceResponse {
    request_id: "RequestId",
    order_id: "OrderId",
    router_interface_id: "RouterInterfaceId",
});
