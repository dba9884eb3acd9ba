use std::time::Duration;

use super::{Entry, NAME, from_unix};
use crate::{
    credentials::{
        Credentials, CredentialsError, CredentialsUri, ExternalCommand, InstanceMetadata, OidcRole, ProviderConfig,
        RamRole, Source, document, session::SessionSettings,
    },
    shape::Secret,
};

/// A profile, and what to call it in errors.
pub(super) struct Profile<'a> {
    pub(super) place: String,
    pub(super) entry: &'a Entry,
    pub(super) config: &'a ProviderConfig,
}

impl Profile<'_> {
    /// Whether the profile takes a role in the name of another profile.
    pub(super) fn is_chained(&self) -> bool {
        self.is("ChainableRamRoleArn")
    }

    /// The credentials of a profile that needs no other one.
    pub(super) async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let Some(mode) = text(&self.entry.mode) else {
            return Err(CredentialsError::absent(NAME, format!("{} has no `mode`", self.place)));
        };
        match Mode::of(mode) {
            Some(Mode::AccessKey) => self.access_key(),
            Some(Mode::StsToken) => self.sts_token(),
            Some(Mode::Role) => self.role(self.caller()?).await,
            Some(Mode::Instance) => self.instance().await,
            Some(Mode::InstanceThenRole) => self.role(self.instance().await?).await,
            Some(Mode::Chained) => Err(self.missing("source_profile")),
            Some(Mode::Oidc) => self.oidc().await,
            Some(Mode::External) => {
                let command = self.secret(&self.entry.process_command, "process_command")?;
                let command = ExternalCommand::new(command.expose());
                self.fetch(command.config(self.config.clone())).await
            }
            Some(Mode::Uri) => {
                let mut source = CredentialsUri::new().config(self.config.clone());
                if let Some(uri) = document::present(self.entry.credentials_uri.clone()) {
                    source = source.address(uri.expose());
                }
                self.fetch(source).await
            }
            Some(Mode::SignedIn) => self.signed_in(),
            Some(Mode::Bearer) => Ok(Credentials::bearer(self.secret(&self.entry.bearer_token, "bearer_token")?)),
            None => Err(self.error(&format!(
                "the mode `{}` is not supported; set ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true to leave the file out, or name \
                 another profile in ALIBABA_CLOUD_PROFILE",
                mode.escape_debug()
            ))),
        }
    }

    /// The role of the profile, for that caller.
    pub(super) async fn role(&self, caller: Credentials) -> Result<Credentials, CredentialsError> {
        let arn = self.need(&self.entry.ram_role_arn, "ram_role_arn")?;
        let mut role = RamRole::new(arn, caller).settings(self.settings()?);
        if let Some(id) = text(&self.entry.external_id) {
            role = role.external_id(id);
        }
        self.fetch(role).await
    }

    fn access_key(&self) -> Result<Credentials, CredentialsError> {
        // The tool writes such a profile when it is first run: nothing has been set up.
        if text(&self.entry.access_key_id).is_none()
            && document::present(self.entry.access_key_secret.clone()).is_none()
        {
            return Err(CredentialsError::absent(
                NAME,
                format!("{} has no access key yet: run `aliyun configure`", self.place),
            ));
        }
        Ok(Credentials::access_key(self.id()?, self.key_secret()?))
    }

    fn sts_token(&self) -> Result<Credentials, CredentialsError> {
        let token = self.secret(&self.entry.sts_token, "sts_token")?;
        Ok(Credentials::sts(self.id()?, self.key_secret()?, token))
    }

    /// Who takes the role of a `RamRoleArn` profile: its key, with a token if it has one.
    fn caller(&self) -> Result<Credentials, CredentialsError> {
        Ok(match document::present(self.entry.sts_token.clone()) {
            Some(token) => Credentials::sts(self.id()?, self.key_secret()?, token),
            None => Credentials::access_key(self.id()?, self.key_secret()?),
        })
    }

    async fn instance(&self) -> Result<Credentials, CredentialsError> {
        let mut metadata = InstanceMetadata::new().config(self.config.clone());
        if let Some(role) = text(&self.entry.ram_role_name) {
            metadata = metadata.role(role);
        }
        self.fetch(metadata).await
    }

    async fn oidc(&self) -> Result<Credentials, CredentialsError> {
        let role = OidcRole::new()
            .role_arn(self.need(&self.entry.ram_role_arn, "ram_role_arn")?)
            .provider_arn(self.need(&self.entry.oidc_provider_arn, "oidc_provider_arn")?)
            .token_file(self.need(&self.entry.oidc_token_file, "oidc_token_file")?)
            .settings(self.settings()?);
        self.fetch(role).await
    }

    /// The session that the tool got when its user signed in. It is the tool that renews it.
    fn signed_in(&self) -> Result<Credentials, CredentialsError> {
        let expires = from_unix(self.entry.sts_expiration.unwrap_or_default());
        if expires <= self.config.clock().now() {
            return Err(self.error("the session has expired: sign in again by any call with `aliyun`"));
        }
        self.sts_token().map(|credentials| credentials.expiring(expires))
    }

    fn settings(&self) -> Result<SessionSettings, CredentialsError> {
        // The tool writes 0 for what is not set.
        let duration = match self.entry.expired_seconds.unwrap_or_default() {
            0 => None,
            seconds => {
                let seconds = u64::try_from(seconds).map_err(|_| self.error("`expired_seconds` is negative"))?;
                Some(Duration::from_secs(seconds))
            }
        };
        Ok(SessionSettings {
            session_name: text(&self.entry.ram_session_name).map(str::to_owned),
            duration,
            policy: text(&self.entry.policy).map(str::to_owned),
            region: text(&self.entry.sts_region).map(str::to_owned),
            vpc: self.entry.enable_vpc,
            config: self.config.clone(),
        })
    }

    fn id(&self) -> Result<String, CredentialsError> {
        self.need(&self.entry.access_key_id, "access_key_id")
    }

    fn key_secret(&self) -> Result<Secret, CredentialsError> {
        self.secret(&self.entry.access_key_secret, "access_key_secret")
    }

    fn need(&self, value: &Option<String>, field: &str) -> Result<String, CredentialsError> {
        text(value).map(str::to_owned).ok_or_else(|| self.missing(field))
    }

    fn secret(&self, value: &Option<Secret>, field: &str) -> Result<Secret, CredentialsError> {
        document::present(value.clone()).ok_or_else(|| self.missing(field))
    }

    fn missing(&self, field: &str) -> CredentialsError {
        self.error(&format!("`{field}` is missing: run `aliyun configure`"))
    }

    fn error(&self, problem: &str) -> CredentialsError {
        CredentialsError::new(NAME, format!("{}: {problem}", self.place))
    }

    /// A profile was chosen: what it leads to has to be there.
    async fn fetch(&self, source: impl Source) -> Result<Credentials, CredentialsError> {
        source
            .fetch()
            .await
            .map_err(|error| self.error(&error.to_string()).with_source(error))
    }

    fn is(&self, mode: &str) -> bool {
        text(&self.entry.mode).is_some_and(|own| own.eq_ignore_ascii_case(mode))
    }
}

enum Mode {
    AccessKey,
    StsToken,
    Role,
    Instance,
    InstanceThenRole,
    Chained,
    Oidc,
    External,
    Uri,
    SignedIn,
    Bearer,
}

impl Mode {
    /// The tool takes the names in any case.
    fn of(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "ak" => Self::AccessKey,
            "ststoken" => Self::StsToken,
            "ramrolearn" => Self::Role,
            "ecsramrole" => Self::Instance,
            "ramrolearnwithrolename" => Self::InstanceThenRole,
            "chainableramrolearn" => Self::Chained,
            "oidc" => Self::Oidc,
            "external" => Self::External,
            "credentialsuri" => Self::Uri,
            "cloudsso" | "oauth" => Self::SignedIn,
            "bearertoken" => Self::Bearer,
            _ => return None,
        })
    }
}

/// The text, unless it is empty: the tool writes out what is not set.
fn text(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|text| !text.is_empty())
}
