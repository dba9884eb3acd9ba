//! `ConnectRouterInterface`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ConnectRouterInterface`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ConnectRouterInterface;
///
/// let response = ConnectRouterInterface::new("router-interface-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectRole.NotInitiatingSide` | 400 |
/// | `IncorrectStatus` | 400 |
/// | `IncorrectOppositeInterfaceInfo.NotSet` | 400 |
/// | `IncorrectOppositeInterfaceInfo` | 400 |
/// | `Forbidden.OnlyOneConnection` | 400 |
/// | `Forbidden.BillsOutstanding` | 400 |
/// | `InvalidAccount.NotFound` | 400 |
/// | `ErrCode.Invalid` | 400 |
/// | `AttrMismatching.AcceptingSideRole` | 400 |
/// | `AttrMismatching.AcceptingSideInstanceId` | 400 |
/// | `AttrMismatching.AcceptingSideRegionNo` | 400 |
/// | `AttrMismatching.AcceptingSideRouterId` | 400 |
/// | `AttrMismatching.AcceptingSideRouterType` | 400 |
/// | `AttrMismatching.AcceptingSideAliUid` | 400 |
/// | `AttrMismatching.AcceptingSideOppositeInterfaceOwnerId` | 400 |
/// | `AttrMismatching.AcceptingSideOppositeRegionNo` | 400 |
/// | `AttrMismatching.AcceptingSideOppositeInterfaceId` | 400 |
/// | `AttrMismatching.AcceptingSideOppositeRouterId` | 400 |
/// | `AttrMismatching.AcceptingSideOppositeRouterType` | 400 |
/// | `IllegalParam.InstanceOwner` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRouterInterfaceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectRouterInterface(Parameters);

impl ConnectRouterInterface {
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
}

crate::engine::request!(ConnectRouterInterface => ConnectRouterInterfaceResponse, ACTION);

static ACTION: Action<'static> = Action::new("ConnectRouterInterface", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("RouterInterfaceId").required(),
]);

/// The answer to [`ConnectRouterInterface`].
#[non_exhaustive]
pub struct ConnectRouterInterfaceResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ConnectRouterInterfaceResponse {
    request_id: "RequestId",
});
