//! `ModifyInstanceAttachmentAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceAttachmentAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceAttachmentAttributes;
///
/// let response = ModifyInstanceAttachmentAttributes::new("instance-id", "private-pool-options-match-criteria").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `MissingParameter.InstanceId` | 400 |
/// | `InvalidResourcePackage.BizStatus` | 400 |
/// | `InvalidInstanceId.MalFormed` | 400 |
/// | `DedicatedHostNotSupported` | 400 |
/// | `SpotNotSupported` | 400 |
/// | `ClassicNetworkNotSupported` | 400 |
/// | `Invalid.InstanceId` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.InstanceType` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.ZoneId` | 400 |
/// | `Invalid.PrivatePoolOptions.NoStock` | 400 |
/// | `InvalidPlatform.ValueNotSupported` | 400 |
/// | `Invalid.PrivatePoolOptions.status` | 400 |
/// | `InvalidAliUid` | 400 |
/// | `MissingParameter.PackageType` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Ids` | 400 |
/// | `MissingParameter.InstanceCpuCoreCount` | 400 |
/// | `MissingParameter.InstanceAmount` | 400 |
/// | `MissingParameter.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.TooManyPrivatePoolOptions.Ids` | 400 |
/// | `Invalid.TooManyZoneIds` | 400 |
/// | `Invalid.TooManyInstanceTypes` | 400 |
/// | `Invalid.TooManyUnpaidPrivatePool` | 400 |
/// | `Invalid.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.PrivatePoolOptions.Ids` | 400 |
/// | `Invalid.PackageType` | 400 |
/// | `Invalid.PrivatePool.Purchase` | 400 |
/// | `Invalid.AssuranceTimes.NotSupported` | 400 |
/// | `RepeatStartPrivatePool` | 400 |
/// | `InternalError` | 500 |
/// | `InvalidRegionId.NotFound` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceAttachmentAttributes(Parameters);

impl ModifyInstanceAttachmentAttributes {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `private_pool_options_match_criteria`: `PrivatePoolOptions.MatchCriteria`.
    pub fn new(instance_id: impl Into<String>, private_pool_options_match_criteria: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with_text("PrivatePoolOptions.MatchCriteria", private_pool_options_match_criteria);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrivatePoolOptions.Id", value))
    }
}

crate::engine::request!(ModifyInstanceAttachmentAttributes => ModifyInstanceAttachmentAttributesResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceAttachmentAttributes", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
    Parameter::new("PrivatePoolOptions.MatchCriteria").required(),
]);

/// The answer to [`ModifyInstanceAttachmentAttributes`].
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceAttachmentAttributesResponse {
    request_id: "RequestId",
});
