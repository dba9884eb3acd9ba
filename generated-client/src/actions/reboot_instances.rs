//! `RebootInstances`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::{Parameters, list};

/// Calls `RebootInstances`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RebootInstances;
///
/// let response = RebootInstances::new(["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 400 |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 400 |
/// | `DRYRUN.SUCCESS` | 400 |
/// | `InvalidInstanceId.NotFound` | 403 |
/// | `InvalidParameter.TooManyInstanceIds` | 403 |
/// | `Abs.InvalidInstanceIds.MalFormed` | 403 |
/// | `InstanceLockedForSecurity` | 403 |
/// | `InstanceExpiredOrInArrears` | 403 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InvalidInstance.NotFoundSystemDisk` | 403 |
/// | `InsufficientBalance` | 403 |
/// | `InstanceNotReady` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidInstanceIds.NotFound` | 404 |
/// | `InvalidOperation.Conflict` | 409 |
/// | `InternalError` | 500 |
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RebootInstances(Parameters);

impl RebootInstances {
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

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `ForceReboot`.
    pub fn force_reboot(self, value: bool) -> Self {
        Self(self.0.with("ForceReboot", value))
    }

    /// Sets `BatchOptimization`.
    pub fn batch_optimization(self, value: impl Into<String>) -> Self {
        Self(self.0.with("BatchOptimization", value.into()))
    }
}

acs_runtime::request!(RebootInstances => RebootInstancesResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceId").required(),
    ],
    ..Action::new("RebootInstances", &PRODUCT)
};

/// The answer to [`RebootInstances`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstancesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `InstanceResponses`.
    pub instance_responses: Vec<InstanceResponse>,
}

acs_runtime::shape!(RebootInstancesResponse {
    request_id: "RequestId",
    instance_responses: ["InstanceResponses", "InstanceResponse"],
});

/// An item of `InstanceResponses`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceResponse {
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `CurrentStatus`.
    pub current_status: Option<String>,
    /// `PreviousStatus`.
    pub previous_status: Option<String>,
}

acs_runtime::shape!(InstanceResponse {
    code: "Code",
    message: "Message",
    instance_id: "InstanceId",
    current_status: "CurrentStatus",
    previous_status: "PreviousStatus",
});
