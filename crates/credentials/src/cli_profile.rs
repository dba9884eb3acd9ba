//! Profiles of the official command line tool.

mod edit;
mod entry;
mod mode;
mod profile;
mod settings;
mod sign_in;
mod store;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;

use crate::{Credentials, CredentialsError, ProviderConfig, Source, absent_unless, document, file};
use entry::{Entry, File};

pub(crate) use settings::ProfileSettings;

pub(super) const NAME: &str = "CLI profile";
const CONFIG_FILE: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";
const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// A profile of the official command line tool, from `~/.aliyun/config.json`.
///
/// The file is the given one, else that of `ALIBABA_CLOUD_CONFIG_FILE`, else the tool's own. The profile is the given one,
/// else that of `ALIBABA_CLOUD_PROFILE`, else the one that the file names as `current`. A file or a profile that is named has
/// to exist. `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` turns the source off.
///
/// | `mode` | fields |
/// |---|---|
/// | `AK` | `access_key_id`, `access_key_secret` |
/// | `StsToken` | as before, and `sts_token` |
/// | `RamRoleArn` | as before (the token only if there is one), `ram_role_arn`; optionally `ram_session_name`, `expired_seconds`, `policy`, `external_id`, `sts_endpoint`, `sts_region`, `enable_vpc` |
/// | `EcsRamRole` | optionally `ram_role_name` |
/// | `RamRoleArnWithRoleName` | as `EcsRamRole`, then as `RamRoleArn` |
/// | `OIDC` | `oidc_provider_arn`, `oidc_token_file`, `ram_role_arn`, and as `RamRoleArn` |
/// | `ChainableRamRoleArn` | `source_profile`, `ram_role_arn`, and as `RamRoleArn` |
/// | `External` | `process_command` |
/// | `CredentialsURI` | `credentials_uri`, else `ALIBABA_CLOUD_CREDENTIALS_URI` |
/// | `OAuth` | `oauth_site_type`, `oauth_refresh_token`, `oauth_access_token`, `oauth_access_token_expire` |
/// | `CloudSSO` | `cloud_sso_sign_in_url`, `cloud_sso_account_id`, `cloud_sso_access_config`, `access_token`, `cloud_sso_access_token_expire` |
/// | `BearerToken` | `bearer_token`; optionally `bearer_token_header_key` |
/// | `Anonymous` | none; requests are not signed |
///
/// A profile without a `mode` has the one that its fields imply, as in the tool.
///
/// The file is read again whenever new credentials are needed. The sessions of `OAuth` and `CloudSSO` are renewed as by
/// the tool, and written back to its file without other changes, so that the file has to be writable. Programs that share the
/// file lock it in turn, and use the session that another one has just renewed.
#[derive(Debug, Clone, Default)]
pub struct CliProfile {
    path: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
    /// Whether the profile in the variable may be in another file, which a chain reads later.
    comes_first: bool,
}

/// A parsed file with its path.
struct Opened {
    path: PathBuf,
    file: File,
}

impl CliProfile {
    /// Creates a source for the profile that the environment names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the profile.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the path of the file.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    /// Prepares the source for a chain in which a later source also looks for the profile of `ALIBABA_CLOUD_PROFILE`.
    #[must_use]
    pub(super) fn before_other_files(mut self) -> Self {
        self.comes_first = true;
        self
    }

    async fn read(&self, refused: Option<&Credentials>) -> Result<Credentials, CredentialsError> {
        if self.config.flag(NAME, DISABLED)? {
            return Err(CredentialsError::absent(NAME, format!("{DISABLED} is set to true")));
        }
        let Opened { path, file } = self.open().await?;
        let name = self.chosen(&file).ok_or_else(|| {
            let message = format!("{} names no `current` profile: set {PROFILE}", path.display());
            // Whoever filled in profiles meant one of them. The tool itself writes a blank one when it is first run.
            let is_set_up = self.is_named() || file.profiles.iter().any(mode::is_set_up);
            CredentialsError::absent(NAME, message).with_absent(!is_set_up)
        })?;
        if !file.has(&name) {
            // The tool's file without any profile is one that nobody has set up.
            let is_set_up = self.is_named() || !file.profiles.is_empty();
            let may_be_elsewhere =
                self.comes_first && self.profile.is_none() && self.config.variable(PROFILE).is_some();
            return Err(no_profile(&path, &file.profiles, &name).with_absent(!is_set_up || may_be_elsewhere));
        }
        let profiles = Profiles {
            path: &path,
            entries: &file.profiles,
            config: &self.config,
            refused,
        };
        // A named profile has to work: the next source might call as another user.
        profiles
            .credentials(&name, &mut Vec::new())
            .await
            .map_err(|error| absent_unless(error, self.is_named()))
    }

    /// Returns the settings of clients in the profile; none if there is no such file or profile.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, or a value is invalid.
    pub(crate) async fn settings(&self) -> Result<ProfileSettings, CredentialsError> {
        if self.config.flag(NAME, DISABLED)? {
            return Ok(ProfileSettings::default());
        }
        let Opened { path, file } = match self.open().await {
            Ok(opened) => opened,
            Err(error) if error.is_absent() => return Ok(ProfileSettings::default()),
            Err(error) => return Err(error),
        };
        let entry = self
            .chosen(&file)
            .and_then(|name| file.profiles.iter().find(|entry| entry.name.as_ref() == Some(&name)));
        match entry {
            Some(entry) => ProfileSettings::of(entry, &path),
            None => Ok(ProfileSettings::default()),
        }
    }

    /// Returns whether the file or the profile was named, by the program or by a variable.
    pub(crate) fn is_named(&self) -> bool {
        self.path.is_some()
            || self.profile.is_some()
            || self.config.variable(CONFIG_FILE).is_some()
            || self.config.variable(PROFILE).is_some()
    }

    /// Returns the name of the profile to use.
    fn chosen(&self, file: &File) -> Option<String> {
        let current = || file.current.clone().filter(|name| !name.is_empty());
        self.profile
            .clone()
            .or_else(|| self.config.variable(PROFILE))
            .or_else(current)
    }

    async fn open(&self) -> Result<Opened, CredentialsError> {
        let named = self
            .path
            .clone()
            .or_else(|| self.config.variable(CONFIG_FILE).map(PathBuf::from));
        let is_named = named.is_some();
        let path = match (named, self.config.home_dir()) {
            (Some(path), _) => path,
            (None, Some(home)) => home.join(".aliyun").join("config.json"),
            (None, None) => return Err(CredentialsError::absent(NAME, "there is no home directory to look in")),
        };
        let text = match file::read(&path).await {
            Ok(text) => text,
            Err(error) if error.is_missing() && !is_named => {
                let message = error.to_string();
                return Err(match (&self.profile, self.config.variable(PROFILE)) {
                    (Some(name), _) => CredentialsError::new(NAME, lacks(message, name)),
                    (None, Some(name)) => {
                        CredentialsError::absent(NAME, lacks(message, &name)).with_absent(self.comes_first)
                    }
                    (None, None) => CredentialsError::absent(NAME, message),
                });
            }
            Err(error) => return Err(CredentialsError::new(NAME, error.to_string()).with_source(error)),
        };
        let file = document::read(&text, NAME, &path.display().to_string())?;
        Ok(Opened { path, file })
    }
}

/// Returns the message for a missing file of which a profile is asked for.
fn lacks(message: String, profile: &str) -> String {
    format!("{message} with the profile `{profile}`, which is asked for")
}

/// Returns the error of a file that lacks a profile.
fn no_profile(path: &Path, entries: &[Entry], name: &str) -> CredentialsError {
    let known: Vec<&str> = entries.iter().filter_map(|entry| entry.name.as_deref()).collect();
    let known = if known.is_empty() {
        "none".to_owned()
    } else {
        known.join(", ")
    };
    CredentialsError::new(
        NAME,
        format!("{} has no profile `{name}`; it has: {known}", path.display()),
    )
}

impl Source for CliProfile {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.read(None))
    }

    fn fetch_after<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.read(Some(refused)))
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

/// The profiles of a file.
struct Profiles<'a> {
    path: &'a Path,
    entries: &'a [Entry],
    config: &'a ProviderConfig,
    /// The credentials that the service refused.
    refused: Option<&'a Credentials>,
}

impl Profiles<'_> {
    /// Returns the credentials of a profile. `chain` holds the profiles that led to it.
    fn credentials<'f>(
        &'f self,
        name: &'f str,
        chain: &'f mut Vec<String>,
    ) -> BoxFuture<'f, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let entry = self
                .entries
                .iter()
                .find(|entry| entry.name.as_deref() == Some(name))
                .ok_or_else(|| no_profile(self.path, self.entries, name))?;
            let again = chain.iter().any(|earlier| earlier == name);
            chain.push(name.to_owned());
            if again {
                let circle = chain.join("` → `");
                let message = format!("{}: the profiles `{circle}` form a circle", self.path.display());
                return Err(CredentialsError::new(NAME, message));
            }
            let profile = profile::Profile {
                place: format!("{}, profile `{name}`", self.path.display()),
                path: self.path,
                name,
                entry,
                config: self.config,
                refused: self.refused,
            };
            match &entry.source_profile {
                Some(source) if profile.is_chained() && !source.is_empty() => {
                    let caller = self.credentials(source, chain).await;
                    // The source profile was named, so that its error is never `absent`.
                    profile.role(caller.map_err(|error| error.with_absent(false))?).await
                }
                _ => profile.credentials().await,
            }
        })
    }
}

/// Converts a Unix time in seconds.
fn from_unix(seconds: i64) -> SystemTime {
    let seconds = u64::try_from(seconds).unwrap_or_default();
    SystemTime::UNIX_EPOCH
        .checked_add(std::time::Duration::from_secs(seconds))
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Converts a time to Unix seconds, as the tool writes it.
fn to_unix(time: SystemTime) -> i64 {
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    i64::try_from(seconds).unwrap_or(i64::MAX)
}
