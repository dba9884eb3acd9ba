//! `RenewInstance`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RenewInstance`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RenewInstance;
///
/// let response = RenewInstance::new("instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInternetChargeType.ValueNotSupported` | 400 |
/// | `InvalidInstanceType.NotSupported` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidInstanceChargeType.NotFound` | 400 |
/// | `InvalidRebootTime.Malformed` | 400 |
/// | `InvalidRebootTime.ValueNotSupported` | 400 |
/// | `IdempotenceParamNotMatch` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidInstanceType.codeUnauthorized` | 400 |
/// | `InvalidInternetChargeType.InstanceNotSupported` | 400 |
/// | `InvalidPeriod` | 400 |
/// | `MissingParamter` | 400 |
/// | `Upgrade.NotSupported` | 400 |
/// | `OperationDenied` | 400 |
/// | `InvalidInstanceType.ValueUnauthorized` | 400 |
/// | `DependencyViolation.InstanceType` | 400 |
/// | `InvalidPeriodUnit.ValueNotSupported` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 400 |
/// | `InvalidDedicatedHostStatus.NotSupport` | 400 |
/// | `IncorrectDedicatedHostStatus` | 400 |
/// | `InvalidPeriod.ExceededDedicatedHost` | 400 |
/// | `InvalidStatus.Upgrading` | 400 |
/// | `InvalidPeriod.ExceededMaximumExpirationDate` | 400 |
/// | `LastOrderProcessing` | 400 |
/// | `Idempotence.Processing` | 400 |
/// | `InvalidLoanOrderStatus.Uncompleted` | 400 |
/// | `OperationDenied.UnfinishedOrder` | 400 |
/// | `InvalidPeriod.NotFound` | 400 |
/// | `InvalidExpectedRenewDay.StarterPackageNotSupported` | 400 |
/// | `InvalidParam.ExpectedRenewDay` | 400 |
/// | `QuotaExceed.AlignInstance` | 400 |
/// | `InvalidExpectedRenewDay.Conflict` | 400 |
/// | `InvalidExpectedRenewDay.ValueNotSupported` | 400 |
/// | `OperationDenied.AbnormalInstanceInfo` | 400 |
/// | `NoPermission.Price` | 400 |
/// | `ChargeTypeViolation` | 403 |
/// | `Diskcategory.Mismatch` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceSpecModification.NotEffective` | 403 |
/// | `LastTokenProcessing` | 403 |
/// | `Instance.UnPaidOrder` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidDisk.NotAllowed` | 403 |
/// | `InstanceTypeNotSupported` | 403 |
/// | `InvalidChargeType.NotSupported` | 403 |
/// | `OperationDenied.NoStock` | 403 |
/// | `OperationDenied.ImageNotValid` | 403 |
/// | `InvalidPeriod.StarterPackage` | 403 |
/// | `RenewDateNotSupported.StarterPackage` | 403 |
/// | `InvalidDiskId.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct RenewInstance(Parameters);

impl RenewInstance {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InstanceId", instance_id))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `Period`.
    pub fn period(self, value: i32) -> Self {
        Self(self.0.with("Period", value))
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PeriodUnit", value))
    }

    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(self, value: i32) -> Self {
        Self(self.0.with("ExpectedRenewDay", value))
    }
}

crate::engine::request!(RenewInstance => RenewInstanceResponse, ACTION);

static ACTION: Action<'static> = Action::new("RenewInstance", &PRODUCT).parameters(&[
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`RenewInstance`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// `OrderId`.
    pub order_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RenewInstanceResponse {
    order_id: "OrderId",
    request_id: "RequestId",
});
