use std::{path::PathBuf, sync::Arc};

use acs_protocol::shape::Secret;
use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;

use crate::{
    Credentials, CredentialsError, InstanceMetadata, OidcRole, ProviderConfig, RamRole, Source, absent_unless, file,
    ini::{Ini, Section},
    session::SessionSettings,
};

const NAME: &str = "credentials file";
const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

/// A profile of the shared credentials file, an INI file with one section per profile.
///
/// ```ini
/// [default]
/// type = access_key
/// access_key_id = LTAI…
/// access_key_secret = …
///
/// [reader]
/// type = ram_role_arn
/// access_key_id = LTAI…
/// access_key_secret = …
/// role_arn = acs:ram::123456789012:role/reader
/// role_session_name = report
/// ```
///
/// The file is the given one, else that of `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`, else
/// `~/.alibabacloud/credentials.ini`. The profile is the one given, else that of `ALIBABA_CLOUD_PROFILE`, else `default`.
///
/// | `type` | keys |
/// |---|---|
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `sts` | as before, and `security_token` |
/// | `ram_role_arn` | as before (the token only if there is one), `role_arn`; optionally `role_session_name`, `policy`, `external_id`, `duration_seconds` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`; optionally `role_session_name`, `policy`, `duration_seconds` |
/// | `ecs_ram_role` | optionally `role_name` |
/// | `bearer` | `bearer_token` |
///
/// A profile that is named, by the program or by `ALIBABA_CLOUD_PROFILE`, has to exist. Unless it is named, a section
/// with `enable = false` counts as absent. The file is read again whenever new credentials are needed.
#[derive(Debug, Clone, Default)]
pub struct CredentialsFile {
    path: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
}

impl CredentialsFile {
    /// Creates a source for the file and the profile that the environment names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the path of the file.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets the name of the profile.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    async fn read(&self) -> Result<Credentials, CredentialsError> {
        let named = self.profile.clone().or_else(|| self.config.variable(PROFILE));
        // A named profile has to work: the next source might call as another user.
        self.read_profile(named.as_deref())
            .await
            .map_err(|error| absent_unless(error, named.is_some()))
    }

    async fn read_profile(&self, named: Option<&str>) -> Result<Credentials, CredentialsError> {
        let (path, text) = self.open(named).await?;
        let path = path.display();
        let ini = Ini::parse(&text).map_err(|error| CredentialsError::new(NAME, format!("{path}, {error}")))?;
        let profile = named.unwrap_or("default");
        let section = ini.section(profile).ok_or_else(|| {
            let known: Vec<&str> = ini.names().collect();
            let known = if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            };
            CredentialsError::absent(NAME, format!("{path} has no profile `{profile}`; it has: {known}"))
        })?;
        let profile = NamedSection {
            place: format!("{path}, profile `{profile}`"),
            section,
            config: &self.config,
        };
        profile.credentials().await
    }

    /// Opens the first file that exists. A file that was named has to exist.
    async fn open(&self, named: Option<&str>) -> Result<(PathBuf, zeroize::Zeroizing<String>), CredentialsError> {
        let failed = |error: file::FileError| CredentialsError::new(NAME, error.to_string()).with_source(error);
        let asked = self
            .path
            .clone()
            .or_else(|| self.config.variable(FILE).map(PathBuf::from));
        if let Some(path) = asked {
            let text = file::read(&path).await.map_err(failed)?;
            return Ok((path, text));
        }
        let Some(home) = self.config.home_dir() else {
            return Err(CredentialsError::absent(NAME, "there is no home directory to look in"));
        };
        let folder = home.join(".alibabacloud");
        for name in ["credentials", "credentials.ini"] {
            let path = folder.join(name);
            match file::read(&path).await {
                Ok(text) => return Ok((path, text)),
                Err(error) if error.is_missing() => {}
                Err(error) => return Err(failed(error)),
            }
        }
        let place = folder.join("credentials");
        let message = format!("there is no file {}", place.display());
        let wanted = named.map(|name| format!(" with the profile `{name}`, which is asked for"));
        Err(CredentialsError::absent(NAME, message + &wanted.unwrap_or_default()))
    }
}

impl Source for CredentialsFile {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.read())
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

/// A section, with its name in errors.
struct NamedSection<'a> {
    place: String,
    section: &'a Section,
    config: &'a ProviderConfig,
}

impl NamedSection<'_> {
    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        if self
            .section
            .text("enable")
            .is_some_and(|value| value.eq_ignore_ascii_case("false"))
        {
            return Err(CredentialsError::absent(NAME, format!("{} is not enabled", self.place)));
        }
        match self.text("type")?.as_str() {
            "access_key" => Ok(Credentials::access_key(self.text("access_key_id")?, self.secret("access_key_secret")?)),
            "sts" => Ok(Credentials::sts(
                self.text("access_key_id")?,
                self.secret("access_key_secret")?,
                self.secret("security_token")?,
            )),
            "bearer" => Ok(Credentials::bearer(self.secret("bearer_token")?)),
            "ram_role_arn" => self.role().await,
            "oidc_role_arn" => self.oidc().await,
            "ecs_ram_role" => {
                let mut metadata = InstanceMetadata::new().config(self.config.clone());
                if let Some(role) = self.section.text("role_name") {
                    metadata = metadata.role(role);
                }
                metadata.fetch().await.map_err(|error| self.failed(error))
            }
            other => Err(self.error(&format!(
                "the type `{}` is not supported: access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role and bearer are",
                other.escape_debug()
            ))),
        }
    }

    async fn role(&self) -> Result<Credentials, CredentialsError> {
        let (id, secret) = (self.text("access_key_id")?, self.secret("access_key_secret")?);
        let caller = match self.section.get("security_token") {
            Some(token) => Credentials::sts(id, secret, token.clone()),
            None => Credentials::access_key(id, secret),
        };
        let mut role = RamRole::new(self.text("role_arn")?, caller).settings(self.settings()?);
        if let Some(id) = self.section.text("external_id") {
            role = role.external_id(id);
        }
        role.fetch().await.map_err(|error| self.failed(error))
    }

    async fn oidc(&self) -> Result<Credentials, CredentialsError> {
        let role = OidcRole::new()
            .role_arn(self.text("role_arn")?)
            .provider_arn(self.text("oidc_provider_arn")?)
            .token_file(self.text("oidc_token_file_path")?)
            .settings(self.settings()?);
        role.fetch().await.map_err(|error| self.failed(error))
    }

    fn settings(&self) -> Result<SessionSettings, CredentialsError> {
        let duration = match self.section.text("duration_seconds") {
            None => None,
            Some(text) => {
                let seconds = text
                    .parse()
                    .map_err(|_| self.error("`duration_seconds` is not a number"))?;
                Some(std::time::Duration::from_secs(seconds))
            }
        };
        Ok(SessionSettings {
            session_name: self.section.text("role_session_name"),
            duration,
            policy: self.section.text("policy"),
            config: self.config.clone(),
            ..SessionSettings::default()
        })
    }

    fn secret(&self, key: &str) -> Result<Secret, CredentialsError> {
        let value = self.section.get(key).cloned();
        value.ok_or_else(|| self.error(&format!("`{key}` is missing")))
    }

    fn text(&self, key: &str) -> Result<String, CredentialsError> {
        self.secret(key).map(|value| value.expose().to_owned())
    }

    fn error(&self, problem: &str) -> CredentialsError {
        CredentialsError::new(NAME, format!("{}: {problem}", self.place))
    }

    /// Adds the place of the profile to an error, which is never `absent`, since the profile was chosen.
    fn failed(&self, error: CredentialsError) -> CredentialsError {
        self.error(&error.to_string()).with_source(error)
    }
}
