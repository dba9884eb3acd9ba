use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use crate::BoxFuture;

use super::{Credentials, CredentialsError, ProviderConfig, Source, document, file};
use crate::environment::Environment;

mod entry;
mod modes;

use entry::{Entry, File};

pub(super) const NAME: &str = "CLI profile";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";
const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// A profile of the official command line tool, from `~/.aliyun/config.json`.
///
/// The profile is the one given, else that of `ALIBABA_CLOUD_PROFILE`, else the one that the file names as `current`.
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` turns the source off.
///
/// | `mode` | fields |
/// |---|---|
/// | `AK` | `access_key_id`, `access_key_secret` |
/// | `StsToken` | as before, and `sts_token` |
/// | `RamRoleArn` | as before (the token only if there is one), `ram_role_arn`; if wanted `ram_session_name`, `expired_seconds`, `policy`, `external_id`, `sts_region`, `enable_vpc` |
/// | `EcsRamRole` | `ram_role_name`, if wanted |
/// | `RamRoleArnWithRoleName` | as `EcsRamRole`, then as `RamRoleArn` |
/// | `OIDC` | `oidc_provider_arn`, `oidc_token_file`, `ram_role_arn`, and as `RamRoleArn` |
/// | `ChainableRamRoleArn` | `source_profile`, `ram_role_arn`, and as `RamRoleArn` |
/// | `External` | `process_command` |
/// | `CredentialsURI` | `credentials_uri`, else `ALIBABA_CLOUD_CREDENTIALS_URI` |
/// | `CloudSSO`, `OAuth` | the session that the tool has put into the profile, as long as it is valid |
/// | `BearerToken` | `bearer_token` |
///
/// The file is read anew whenever new credentials are needed.
#[derive(Debug, Clone, Default)]
pub struct CliProfile {
    path: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
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

    async fn read(&self) -> Result<Credentials, CredentialsError> {
        if self.config.flag(DISABLED) {
            return Err(CredentialsError::absent(NAME, format!("{DISABLED} is set to true")));
        }
        let (path, file) = self.open().await?;
        let name = self.chosen(&file).ok_or_else(|| {
            let message = format!("{} names no `current` profile: set {PROFILE}", path.display());
            CredentialsError::absent(NAME, message)
        })?;
        let file = Profiles {
            path: &path,
            entries: &file.profiles,
            config: &self.config,
        };
        file.credentials(&name, &mut Vec::new()).await
    }

    /// The region of the profile, if there is such a profile and it has one.
    pub(crate) async fn region(&self) -> Option<String> {
        if self.config.flag(DISABLED) {
            return None;
        }
        let (_, file) = self.open().await.ok()?;
        let name = self.chosen(&file)?;
        let entry = file
            .profiles
            .into_iter()
            .find(|entry| entry.name.as_ref() == Some(&name))?;
        entry.region_id.filter(|region| !region.is_empty())
    }

    /// The name of the profile to use.
    fn chosen(&self, file: &File) -> Option<String> {
        let current = || file.current.clone().filter(|name| !name.is_empty());
        self.profile
            .clone()
            .or_else(|| self.config.variable(PROFILE))
            .or_else(current)
    }

    async fn open(&self) -> Result<(PathBuf, File), CredentialsError> {
        let path = match (&self.path, self.config.home_dir()) {
            (Some(path), _) => path.clone(),
            (None, Some(home)) => home.join(".aliyun").join("config.json"),
            (None, None) => return Err(CredentialsError::absent(NAME, "there is no home directory to look in")),
        };
        let text = file::read(&path).await.map_err(|error| {
            let message = error.to_string();
            if error.is_missing() && self.path.is_none() {
                CredentialsError::absent(NAME, message)
            } else {
                CredentialsError::new(NAME, message).with_source(error)
            }
        })?;
        let file = document::read(&text, NAME, &path.display().to_string())?;
        Ok((path, file))
    }
}

impl Source for CliProfile {
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

/// The profiles of a file.
struct Profiles<'a> {
    path: &'a Path,
    entries: &'a [Entry],
    config: &'a ProviderConfig,
}

impl<'a> Profiles<'a> {
    /// The credentials of a profile. `chain` holds the profiles that led to it.
    fn credentials<'f>(
        &'f self,
        name: &'f str,
        chain: &'f mut Vec<String>,
    ) -> BoxFuture<'f, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let entry = self.find(name, chain.is_empty())?;
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
            let profile = modes::Profile {
                place: format!("{}, profile `{name}`", self.path.display()),
                entry,
                config: self.config,
            };
            match &entry.source_profile {
                Some(source) if profile.is_chained() && !source.is_empty() => {
                    let caller = self.credentials(source, chain).await?;
                    profile.role(caller).await
                }
                _ => profile.credentials().await,
            }
        })
    }

    /// The profile of that name. Where the first one is missing the file is of no use here; where a later one is, it is
    /// wrong.
    fn find(&self, name: &str, first: bool) -> Result<&'a Entry, CredentialsError> {
        let entry = self.entries.iter().find(|entry| entry.name.as_deref() == Some(name));
        entry.ok_or_else(|| {
            let known: Vec<&str> = self.entries.iter().filter_map(|entry| entry.name.as_deref()).collect();
            let known = if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            };
            let message = format!("{} has no profile `{name}`; it has: {known}", self.path.display());
            if first {
                CredentialsError::absent(NAME, message)
            } else {
                CredentialsError::new(NAME, message)
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
