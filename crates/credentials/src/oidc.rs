use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use acs_protocol::shape::Secret;
use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;
use acs_sts::actions::{AssumeRoleWithOidc, AssumeRoleWithOidcRequired};

use crate::{
    Credentials, CredentialsError, Source, file,
    session::{SessionSettings, finish, session_setters},
};

const NAME: &str = "OIDC role";
const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// The session of a RAM role for an OIDC token in a file, such as that of a Kubernetes service account, by the
/// unsigned action `AssumeRoleWithOIDC` of STS. The file is read again for each session, since tokens are rotated.
///
/// Settings default to `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and
/// `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. A chain uses the source if all three are set, and continues if none is. A part
/// of them is an error, since the next source might call as another user.
#[derive(Debug, Clone, Default)]
pub struct OidcRole {
    role_arn: Option<String>,
    provider_arn: Option<String>,
    token_file: Option<PathBuf>,
    settings: SessionSettings,
}

impl OidcRole {
    /// Creates a source for the role, identity provider and token file in the environment variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the ARN of the role: `acs:ram::<account>:role/<name>`.
    #[must_use]
    pub fn role_arn(mut self, arn: impl Into<String>) -> Self {
        self.role_arn = Some(arn.into());
        self
    }

    /// Sets the ARN of the identity provider: `acs:ram::<account>:oidc-provider/<name>`.
    #[must_use]
    pub fn provider_arn(mut self, arn: impl Into<String>) -> Self {
        self.provider_arn = Some(arn.into());
        self
    }

    /// Sets the path of the file with the token.
    #[must_use]
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    pub(super) fn settings(mut self, settings: SessionSettings) -> Self {
        self.settings = settings;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialsError> {
        let variable = |name| self.settings.config.variable(name);
        let role = self.role_arn.clone().or_else(|| variable(ROLE));
        let provider = self.provider_arn.clone().or_else(|| variable(PROVIDER));
        let path = self.token_file.clone().or_else(|| variable(FILE).map(PathBuf::from));
        let (role, provider, path) = match (role, provider, path) {
            (Some(role), Some(provider), Some(path)) => (role, provider, path),
            (role, provider, path) => {
                let lacking = [
                    (ROLE, role.is_none()),
                    (PROVIDER, provider.is_none()),
                    (FILE, path.is_none()),
                ];
                return Err(incomplete(&lacking));
            }
        };

        let token = token(&path).await?;
        let mut request = AssumeRoleWithOidc::new(AssumeRoleWithOidcRequired {
            oidc_provider_arn: &provider,
            role_arn: &role,
            oidc_token: token.expose(),
            role_session_name: &self.settings.session_name_or_default(),
        })
        .duration_seconds(self.settings.duration_seconds(NAME)?);
        if let Some(policy) = self.settings.policy(NAME)? {
            request = request.policy(policy);
        }
        let client = self.settings.client(NAME, Arc::new(Credentials::anonymous()))?;
        let response = request.send(&client).await;
        finish(NAME, "AssumeRoleWithOIDC", response, |response| {
            let session = response.credentials;
            (
                Credentials::sts(session.access_key_id, session.access_key_secret, session.security_token),
                session.expiration,
            )
        })
    }
}

session_setters!(OidcRole);

impl Source for OidcRole {
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

/// Returns an error that names the variables that are not set. If others are set, it is not `absent`.
fn incomplete(variables: &[(&str, bool)]) -> CredentialsError {
    let names = |lacking: bool| -> Vec<&str> {
        let found = variables.iter().filter(|(_, lacks)| *lacks == lacking);
        found.map(|(name, _)| *name).collect()
    };
    let verb = |names: &[&str]| if names.len() == 1 { "is" } else { "are" };
    let (set, unset) = (names(false), names(true));
    let (is_set, is_unset) = (verb(&set), verb(&unset));
    if set.is_empty() {
        return CredentialsError::absent(NAME, format!("{} {is_unset} not set", unset.join(", ")));
    }
    let message = format!(
        "{} {is_set} set, but {} {is_unset} not: set all three, or none",
        set.join(" and "),
        unset.join(" and ")
    );
    CredentialsError::new(NAME, message)
}

async fn token(path: &Path) -> Result<Secret, CredentialsError> {
    let text = file::read(path).await.map_err(|error| {
        CredentialsError::new(NAME, format!("the token cannot be read: {error}")).with_source(error)
    })?;
    let token = text.trim();
    if token.is_empty() {
        return Err(CredentialsError::new(
            NAME,
            format!("the token file {} is empty", path.display()),
        ));
    }
    Ok(Secret::new(token))
}
