//! `ModifyInstanceVncPasswd`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Calls `ModifyInstanceVncPasswd`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceVncPasswd;
///
/// let response = ModifyInstanceVncPasswd::new("instance-id", "vnc-password").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorrectVncPassword.Malformed` | 400 |
/// | `IncorrectInstanceStatus` | 403 |
/// | `InstanceNotReady` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `NoSuchResource` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceVncPasswd(Parameters);

impl ModifyInstanceVncPasswd {
    /// A request with what is required.
    ///
    /// - `instance_id`: `InstanceId`.
    /// - `vnc_password`: `VncPassword`.
    ///
    ///   A secret: not shown by `Debug`.
    pub fn new(instance_id: impl Into<String>, vnc_password: impl Into<Secret>) -> Self {
        let parameters = Parameters::new()
            .with_text("InstanceId", instance_id)
            .with("VncPassword", vnc_password.into());
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(ModifyInstanceVncPasswd => ModifyInstanceVncPasswdResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceVncPasswd", &PRODUCT).parameters(&[
    Parameter::new("InstanceId").required(),
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("VncPassword").required().sensitive(),
]);

/// The answer to [`ModifyInstanceVncPasswd`].
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceVncPasswdResponse {
    request_id: "RequestId",
});
