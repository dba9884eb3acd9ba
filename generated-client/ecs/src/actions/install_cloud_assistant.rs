//! `InstallCloudAssistant`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `InstallCloudAssistant`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::InstallCloudAssistant;
///
/// let response = InstallCloudAssistant::new(["instance-id"]).send(&client).await?;
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
/// | `MissingParam.InstanceId` | 400 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct InstallCloudAssistant(Parameters);

impl InstallCloudAssistant {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("InstanceId", instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(InstallCloudAssistant => InstallCloudAssistantResponse, ACTION);

static ACTION: Action<'static> = Action::new("InstallCloudAssistant", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`InstallCloudAssistant`].
#[non_exhaustive]
pub struct InstallCloudAssistantResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(InstallCloudAssistantResponse {
    request_id: "RequestId",
});
