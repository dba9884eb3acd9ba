use std::sync::Arc;

use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;
use acs_sts::actions::{AssumeRole, AssumeRoleRequired};

use crate::{
    Credentials, CredentialsError, Provider, Source,
    session::{SessionSettings, finish, session_setters},
};

const NAME: &str = "RAM role";

/// The session of a RAM role by the action `AssumeRole` of STS, for a user or another role that this
/// one trusts.
///
/// ```
/// use acs_credentials::{Credentials, RamRole, Source};
///
/// let user = Credentials::access_key("id", "secret");
/// let reader = RamRole::new("acs:ram::123456789012:role/reader", user).session_name("report").cached();
/// // A role that only the first role may assume.
/// let auditor = RamRole::new("acs:ram::210987654321:role/auditor", reader).cached();
/// ```
#[derive(Debug, Clone)]
pub struct RamRole {
    role_arn: String,
    caller: Arc<dyn Provider>,
    external_id: Option<String>,
    settings: SessionSettings,
}

impl RamRole {
    /// Creates a source for a role (`acs:ram::<account>:role/<name>`), assumed with the credentials of `caller`.
    pub fn new(role_arn: impl Into<String>, caller: impl Provider + 'static) -> Self {
        Self {
            role_arn: role_arn.into(),
            caller: Arc::new(caller),
            external_id: None,
            settings: SessionSettings::default(),
        }
    }

    /// Sets the external id that the trust policy of the role requires. It defaults to `ALIBABA_CLOUD_EXTERNAL_ID`.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    pub(super) fn settings(mut self, settings: SessionSettings) -> Self {
        self.settings = settings;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialsError> {
        let name = self.name();
        let duration = self.settings.duration_seconds(name)?;
        let mut request = AssumeRole::new(AssumeRoleRequired {
            role_arn: &self.role_arn,
            role_session_name: &self.settings.session_name_or_default(),
        })
        .duration_seconds(duration);
        if let Some(policy) = self.settings.policy(name)? {
            request = request.policy(policy);
        }
        let external_id = self
            .external_id
            .clone()
            .or_else(|| self.settings.config.variable("ALIBABA_CLOUD_EXTERNAL_ID"));
        if let Some(id) = external_id {
            request = request.external_id(id);
        }
        // Fetched here and not by the client, so that the error of the caller is not hidden in that of a call.
        self.caller.credentials().await?;
        let client = self.settings.client(name, Arc::clone(&self.caller))?;
        let response = request.send(&client).await;
        finish(name, "AssumeRole", response, |response| {
            let session = response.credentials;
            (
                Credentials::sts(session.access_key_id, session.access_key_secret, session.security_token),
                session.expiration,
            )
        })
    }
}

session_setters!(RamRole);

impl Source for RamRole {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.assume())
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.settings.config.clock())
    }
}
