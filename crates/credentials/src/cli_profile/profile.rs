use std::{path::Path, time::Duration};

use acs_protocol::{Credentials, shape::Secret};
use acs_runtime::credentials::CredentialsError;

use super::{
    NAME,
    entry::{Entry, text},
    mode::Mode,
    sign_in::SignIn,
};
use crate::{
    CredentialsUri, ExternalCommand, InstanceMetadata, OidcRole, ProviderConfig, RamRole, Source, document,
    session::SessionSettings,
};

/// A profile, with its name in errors.
pub(super) struct Profile<'a> {
    pub(super) place: String,
    pub(super) path: &'a Path,
    pub(super) name: &'a str,
    pub(super) entry: &'a Entry,
    pub(super) config: &'a ProviderConfig,
    pub(super) refused: Option<&'a Credentials>,
}

impl Profile<'_> {
    /// Returns whether the profile assumes a role with the credentials of another profile.
    pub(super) fn is_chained(&self) -> bool {
        matches!(self.mode(), Ok(Mode::Chained))
    }

    /// Returns the credentials of a profile that needs no other one.
    pub(super) async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        match self.mode()? {
            Mode::AccessKey => self.access_key(),
            Mode::StsToken => self.sts_token(),
            Mode::Role => self.role(self.caller()?).await,
            Mode::Instance => self.instance().await,
            Mode::InstanceThenRole => self.role(self.instance().await?).await,
            Mode::Chained => Err(self.missing("source_profile")),
            Mode::Oidc => self.oidc().await,
            Mode::External => {
                let command = self.secret(&self.entry.process_command, "process_command")?;
                let command = ExternalCommand::new(command.expose());
                self.fetch(command.config(self.config.clone())).await
            }
            Mode::Uri => {
                let mut source = CredentialsUri::new().config(self.config.clone());
                if let Some(uri) = document::present(self.entry.credentials_uri.clone()) {
                    source = source.address(uri.expose());
                }
                self.fetch(source).await
            }
            Mode::OAuth | Mode::CloudSso => self.sign_in()?.credentials(self.entry).await,
            Mode::Bearer => self.bearer(),
            Mode::Anonymous => Ok(Credentials::anonymous()),
        }
    }

    /// Returns the mode: the declared one, else the one that the fields imply.
    pub(super) fn mode(&self) -> Result<Mode, CredentialsError> {
        match text(&self.entry.mode) {
            Some(mode) => Mode::of(mode).ok_or_else(|| {
                self.error(&format!(
                    "the mode `{}` is not supported; set ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true to leave the file out, or \
                     name another profile in ALIBABA_CLOUD_PROFILE",
                    mode.escape_debug()
                ))
            }),
            None => Mode::implied(self.entry).ok_or_else(|| {
                CredentialsError::absent(NAME, format!("{} is not set up: run `aliyun configure`", self.place))
            }),
        }
    }

    fn bearer(&self) -> Result<Credentials, CredentialsError> {
        let token = self.secret(&self.entry.bearer_token, "bearer_token")?;
        match text(&self.entry.bearer_token_header_key) {
            None => Ok(Credentials::bearer(token)),
            Some(header) => Credentials::bearer_in(header, token)
                .map_err(|error| self.error(&format!("`bearer_token_header_key`: {error}"))),
        }
    }

    /// Assumes the role of the profile with the credentials of `caller`.
    pub(super) async fn role(&self, caller: Credentials) -> Result<Credentials, CredentialsError> {
        let arn = self.need(&self.entry.ram_role_arn, "ram_role_arn")?;
        let mut role = RamRole::new(arn, caller).settings(self.settings()?);
        if let Some(id) = text(&self.entry.external_id) {
            role = role.external_id(id);
        }
        self.fetch(role).await
    }

    fn access_key(&self) -> Result<Credentials, CredentialsError> {
        // The tool writes such a profile on its first run, before anything is set up.
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

    /// Returns the credentials that assume the role of a `RamRoleArn` profile: its key, with a token if it has one.
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

    fn sign_in(&self) -> Result<SignIn, CredentialsError> {
        Ok(SignIn {
            place: self.place.clone(),
            path: self.path.to_owned(),
            profile: self.name.to_owned(),
            mode: self.mode()?,
            config: self.config.clone(),
            refused: self.refused.cloned(),
        })
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
            endpoint: text(&self.entry.sts_endpoint).map(str::to_owned),
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

    pub(super) fn error(&self, problem: &str) -> CredentialsError {
        CredentialsError::new(NAME, format!("{}: {problem}", self.place))
    }

    /// Adds the place of the profile to an error, which is never `absent`, since the profile was chosen.
    async fn fetch(&self, source: impl Source) -> Result<Credentials, CredentialsError> {
        source
            .fetch()
            .await
            .map_err(|error| self.error(&error.to_string()).with_source(error))
    }
}
