//! `StartInstances`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Starts several stopped instances.
///
/// Answers as soon as the change has begun. Wait for its end with `DescribeInstanceStatus`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StartInstances;
///
/// let response = StartInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"]).batch_optimization("SuccessFirst").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidParameter.KMSKeyId.CMKNotEnabled` | 400 |  |
/// | `InvalidParameter.KMSKeyId.KMSUnauthorized` | 400 |  |
/// | `DRYRUN.SUCCESS` | 400 | The dry run has passed every check. |
/// | `Invalid.PrivatePoolOptions.NoStock` | 400 |  |
/// | `InvalidInstanceId.NotFound` | 403 | There is no such instance in the region. |
/// | `InvalidParameter.TooManyInstanceIds` | 403 | More than 100 instances were given. |
/// | `Abs.InvalidInstanceIds.MalFormed` | 403 | An id does not have the form of an instance id. |
/// | `InstanceExpired` | 403 |  |
/// | `InstanceLockedForSecurity` | 403 | The instance is locked for reasons of security. |
/// | `InstanceExpiredOrInArrears` | 403 |  |
/// | `IncorrectInstanceStatus` | 403 | The state of the instance does not allow this. Wait for another state, then call again. |
/// | `InvalidInstance.NotFoundSystemDisk` | 403 |  |
/// | `OperationDenied.NoStock` | 403 |  |
/// | `OperationDenied.SpotPriceLowerThanPublicPrice` | 403 |  |
/// | `InsufficientBalance` | 403 |  |
/// | `InstanceNotReady` | 403 |  |
/// | `OperationDenied.HostRepairing` | 403 |  |
/// | `InvalidInstanceId.NotFound` | 404 | There is no such instance in the region. |
/// | `InvalidInstanceIds.NotFound` | 404 |  |
/// | `InvalidOperation.Conflict` | 409 |  |
/// | `InternalError` | 500 | Something failed inside of the service. Call again later. |
#[must_use = "a request does nothing until it is sent"]
pub struct StartInstances(Parameters);

impl StartInstances {
    /// A request with what is required.
    ///
    /// - `instance_id`: The instances to start, up to 100.
    ///
    ///   At most 100 items.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("InstanceId", instance_id))
    }

    /// Only checks whether the call would succeed. A check that passes is answered with an error such as
    /// `DRYRUN.SUCCESS`.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.with("DryRun", value))
    }

    /// The region of the instances.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// What to do where some of the instances fail: `AllTogether` changes all or none, `SuccessFirst` changes those
    /// it can and reports on each.
    pub fn batch_optimization(self, value: impl Into<BatchOptimization>) -> Self {
        Self(self.0.with("BatchOptimization", value.into()))
    }
}

crate::engine::request!(StartInstances => StartInstancesResponse, ACTION);

static ACTION: Action<'static> = Action::new("StartInstances", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`StartInstances`].
#[non_exhaustive]
pub struct StartInstancesResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// What became of each instance.
    pub instance_responses: Vec<InstanceResponse>,
}

acs_protocol::shape!(StartInstancesResponse {
    request_id: "RequestId",
    instance_responses: ["InstanceResponses", "InstanceResponse"],
});

/// The values of `BatchOptimization`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchOptimization {
    /// `AllTogether`.
    AllTogether,
    /// `SuccessFirst`.
    SuccessFirst,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(BatchOptimization {
    AllTogether: "AllTogether",
    SuccessFirst: "SuccessFirst",
});

/// An item of `InstanceResponses`.
#[non_exhaustive]
pub struct InstanceResponse {
    /// `200` for success, else the code of the error.
    pub code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// The instance.
    pub instance_id: String,
    /// The state of the instance now.
    pub current_status: Option<InstanceStatus>,
    /// The state of the instance before the call.
    pub previous_status: Option<InstanceResponseInstanceStatus>,
}

acs_protocol::shape!(InstanceResponse {
    code: "Code",
    message: "Message",
    instance_id: "InstanceId",
    current_status: "CurrentStatus",
    previous_status: "PreviousStatus",
});

/// The values of `CurrentStatus`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Pending`.
    Pending,
    /// `Running`.
    Running,
    /// `Starting`.
    Starting,
    /// `Stopping`.
    Stopping,
    /// `Stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceStatus {
    Pending: "Pending",
    Running: "Running",
    Starting: "Starting",
    Stopping: "Stopping",
    Stopped: "Stopped",
});

/// The values of `PreviousStatus`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceResponseInstanceStatus {
    /// `Pending`.
    Pending,
    /// `Running`.
    Running,
    /// `Starting`.
    Starting,
    /// `Stopping`.
    Stopping,
    /// `Stopped`.
    Stopped,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceResponseInstanceStatus {
    Pending: "Pending",
    Running: "Running",
    Starting: "Starting",
    Stopping: "Stopping",
    Stopped: "Stopped",
});
