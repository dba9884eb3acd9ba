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
/// The file is the one given, else that of `ALIBABA_CLOUD_CONFIG_FILE`, else the tool's own. The profile is the one given,
/// else that of `ALIBABA_CLOUD_PROFILE`, else the one that the file names as `current`. A file or a profile that is named has
/// to be there. `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` turns the source off.
///
/// | `mode` | fields |
/// |---|---|
/// | `AK` | `access_key_id`, `access_key_secret` |
/// | `StsToken` | as before, and `sts_token` |
/// | `RamRoleArn` | as before (the token only if there is one), `ram_role_arn`; if wanted `ram_session_name`, `expired_seconds`, `policy`, `external_id`, `sts_endpoint`, `sts_region`, `enable_vpc` |
/// | `EcsRamRole` | `ram_role_name`, if wanted |
/// | `RamRoleArnWithRoleName` | as `EcsRamRole`, then as `RamRoleArn` |
/// | `OIDC` | `oidc_provider_arn`, `oidc_token_file`, `ram_role_arn`, and as `RamRoleArn` |
/// | `ChainableRamRoleArn` | `source_profile`, `ram_role_arn`, and as `RamRoleArn` |
/// | `External` | `process_command` |
/// | `CredentialsURI` | `credentials_uri`, else `ALIBABA_CLOUD_CREDENTIALS_URI` |
/// | `OAuth` | `oauth_site_type`, `oauth_refresh_token`, `oauth_access_token`, `oauth_access_token_expire` |
/// | `CloudSSO` | `cloud_sso_sign_in_url`, `cloud_sso_account_id`, `cloud_sso_access_config`, `access_token`, `cloud_sso_access_token_expire` |
/// | `BearerToken` | `bearer_token`; if wanted `bearer_token_header_key` |
/// | `Anonymous` | none: requests go unsigned |
///
/// A profile without a `mode` has the one that its fields make clear, as the tool has it.
///
/// The file is read anew whenever new credentials are needed. The sessions of `OAuth` and `CloudSSO` are renewed as the tool
/// does it, and written back to its file, which keeps everything else that is in it: so the file has to be writable. Programs
/// that share the file take turns, by a lock on it, and use the session that another has just renewed.
#[derive(Debug, Clone, Default)]
pub struct CliProfile {
    path: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
    /// Whether a profile that the variable names may be in another file, which a chain looks into later.
    comes_first: bool,
}

/// A file that was read.
struct Opened {
    path: PathBuf,
    file: File,
}

impl CliProfile {
    /// The profile that the environment names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// That profile.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// That file.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Variables, time and HTTP from elsewhere.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    /// For a chain in which another source looks for the profile of `ALIBABA_CLOUD_PROFILE` after this one.
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
        // Whoever named a profile meant to use it: going on would call as somebody else.
        profiles
            .credentials(&name, &mut Vec::new())
            .await
            .map_err(|error| absent_unless(error, self.is_named()))
    }

    /// What the profile says about clients; nothing if there is no such file or profile.
    ///
    /// # Errors
    /// If the file cannot be read, or a value makes no sense.
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

    /// Whether file or profile were named, by the program or by a variable.
    pub(crate) fn is_named(&self) -> bool {
        self.path.is_some()
            || self.profile.is_some()
            || self.config.variable(CONFIG_FILE).is_some()
            || self.config.variable(PROFILE).is_some()
    }

    /// The name of the profile to use.
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

/// The message of a file that is not there, although a profile of it is asked for.
fn lacks(message: String, profile: &str) -> String {
    format!("{message} with the profile `{profile}`, which is asked for")
}

/// The error where a file does not have the profile of that name.
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
    /// Credentials that the service refused.
    refused: Option<&'a Credentials>,
}

impl Profiles<'_> {
    /// The credentials of a profile. `chain` holds the profiles that led to it.
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
                let message = format!(
                    "{}: the profiles `{circle}` lead back to each other",
                    self.path.display()
                );
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
                    // It was named, by the profile that takes a role in its name.
                    profile.role(caller.map_err(|error| error.with_absent(false))?).await
                }
                _ => profile.credentials().await,
            }
        })
    }
}

/// A Unix time in seconds.
fn from_unix(seconds: i64) -> SystemTime {
    let seconds = u64::try_from(seconds).unwrap_or_default();
    SystemTime::UNIX_EPOCH
        .checked_add(std::time::Duration::from_secs(seconds))
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

/// A time as the tool writes it: in seconds since 1970.
fn to_unix(time: SystemTime) -> i64 {
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    i64::try_from(seconds).unwrap_or(i64::MAX)
}
