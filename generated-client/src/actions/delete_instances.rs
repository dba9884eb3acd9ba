//! `DeleteInstances`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `DeleteInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteInstances;
///
/// let response = DeleteInstances::new(["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.CrossRegionNotSupport` | 400 |
/// | `DRYRUN.SUCCESS` | 400 |
/// | `DependencyViolation.SLBConfiguring` | 400 |
/// | `DependencyViolation.RouteEntry` | 400 |
/// | `InvalidParameter.TooManyInstanceIds` | 403 |
/// | `InvalidInstanceIds.ValueNotSupported` | 403 |
/// | `InvalidOperation.DeletionProtection` | 403 |
/// | `ChargeTypeViolation` | 403 |
/// | `IncorrectInstanceStatus.Initializing` | 403 |
/// | `InvalidOperation.EniLinked` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InvalidInstanceIds.NotFound` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidParameter` | 500 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstances(Parameters);

impl DeleteInstances {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with("InstanceId", list::<String>(instance_id)))
    }

    /// Sets `DryRun`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// Sets `Force`.
    ///
    /// Default: `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with("Force", value))
    }

    /// Sets `TerminateSubscription`.
    ///
    /// Default: `false`.
    pub fn terminate_subscription(self, value: bool) -> Self {
        Self(self.0.with("TerminateSubscription", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ClientToken", value.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }
}

acs_runtime::request!(DeleteInstances => DeleteInstancesResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("ClientToken").from(Source::IdempotencyToken),
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ],
    ..Action::new("DeleteInstances", &PRODUCT)
};

/// The answer to [`DeleteInstances`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstancesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_runtime::shape!(DeleteInstancesResponse {
    request_id: "RequestId",
});
