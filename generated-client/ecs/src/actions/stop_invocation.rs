//! `StopInvocation`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `StopInvocation`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::StopInvocation;
///
/// let response = StopInvocation::new("invoke-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInvokeId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct StopInvocation(Parameters);

impl StopInvocation {
    /// A request with what is required.
    ///
    /// - `invoke_id`: `InvokeId`.
    pub fn new(invoke_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("InvokeId", invoke_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    ///
    /// At most 100 items.
    pub fn instance_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceId", value))
    }
}

crate::engine::request!(StopInvocation => StopInvocationResponse, ACTION);

static ACTION: Action<'static> = Action::new("StopInvocation", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InvokeId").required(),
]);

/// The answer to [`StopInvocation`].
#[non_exhaustive]
pub struct StopInvocationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(StopInvocationResponse {
    request_id: "RequestId",
});
