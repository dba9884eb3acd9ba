//! `ModifyDiskChargeType`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `ModifyDiskChargeType`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyDiskChargeType;
///
/// let response = ModifyDiskChargeType::new("instance-id", ["disk-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `MissingParameter.RegionId` | 400 |
/// | `MissingParameter.InstanceIdNotSupported` | 400 |
/// | `ChargeTypeViolation` | 400 |
/// | `InvalidInstanceId.Released` | 400 |
/// | `InvalidInstance.PurchaseNotFound` | 400 |
/// | `InvalidInstance.UnPaidOrder` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `Account.Arrearage` | 400 |
/// | `Idempotence.SignatureMismatch` | 400 |
/// | `OrderCreationFailed` | 400 |
/// | `Throttling` | 400 |
/// | `InstanceDowngrade.QuotaExceed` | 400 |
/// | `InvalidInstanceId.NotFound` | 400 |
/// | `InvalidDisk.DetachedSystemDisk` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `InvalidAction.WithActiveElasticUpgrade` | 400 |
/// | `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `NoPermission.Refund` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 403 |
/// | `Forbidden` | 403 |
/// | `InvalidAccountStatus.NotEnoughBalance` | 403 |
/// | `Throttling` | 403 |
/// | `InvalidInstanceChargeType.NotFound` | 403 |
/// | `InvalidOperation.MultiAttachDisk` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `PaymentMethodNotFound` | 404 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InvalidRamRole.NotFound` | 404 |
/// | `InvalidDiskIds.NotFound` | 404 |
/// | `InvalidDiskIds.NotPortable` | 404 |
/// | `InvalidDataDiskSize.ValueNotSupported` | 404 |
/// | `InvalidAction.NotSupported` | 404 |
/// | `InvalidInstanceStatus.NotSupported` | 404 |
/// | `InvalidInstanceId.NOT_FOUND` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDiskChargeType(Parameters);

impl ModifyDiskChargeType {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `disk_ids`: `DiskIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(instance_id: impl Into<String>, disk_ids: impl Into<JsonList<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with("DiskIds", disk_ids.into());
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `AutoPay`.
    ///
    /// Default: `true`.
    pub fn auto_pay(self, value: bool) -> Self {
        Self(self.0.with("AutoPay", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DiskChargeType", value))
    }
}

crate::engine::request!(ModifyDiskChargeType => ModifyDiskChargeTypeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyDiskChargeType", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("DiskIds").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`ModifyDiskChargeType`].
#[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyDiskChargeTypeResponse {
    order_id: "OrderId",
    request_id: "RequestId",
});
