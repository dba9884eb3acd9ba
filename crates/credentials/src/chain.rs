use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;

use crate::{
    Cached, CliProfile, Credentials, CredentialsError, CredentialsFile, CredentialsUri, EnvironmentVariables,
    InstanceMetadata, OidcRole, ProviderConfig, Source,
};

/// A chain of sources that are tried in order. The first one that returns credentials is used from then on.
///
/// A source that is not set up ([`CredentialsError::is_absent`]) is skipped. One that is set up but fails ends the
/// attempt, since the next source might call as another user. The error says what each source lacked, and the next
/// request tries the whole chain again.
pub struct Chain {
    name: String,
    sources: Vec<Box<dyn Source>>,
    environment: Arc<dyn Environment>,
    /// The index of the source that worked.
    chosen: OnceLock<usize>,
}

impl Chain {
    /// Creates a chain without sources.
    pub fn new(name: impl Into<String>, config: &ProviderConfig) -> Self {
        Self {
            name: name.into(),
            sources: Vec::new(),
            environment: Arc::clone(config.clock()),
            chosen: OnceLock::new(),
        }
    }

    /// Appends a source.
    #[must_use]
    pub fn then(mut self, source: impl Source + 'static) -> Self {
        self.sources.push(Box::new(source));
        self
    }

    async fn first(&self, refused: Option<&Credentials>) -> Result<Credentials, CredentialsError> {
        if let Some(source) = self.chosen.get().and_then(|place| self.sources.get(*place)) {
            return ask(&**source, refused).await;
        }
        let mut tried = Vec::new();
        for (place, source) in self.sources.iter().enumerate() {
            match ask(&**source, refused).await {
                Ok(credentials) => {
                    // Fetches do not overlap within a cache; elsewhere, the first choice is kept.
                    let _ = self.chosen.set(place);
                    tracing::debug!(chain = self.name, source = source.name(), "credentials found");
                    return Ok(credentials);
                }
                Err(error) if error.is_absent() => tried.push(error),
                Err(error) => {
                    let message = "a source that is set up failed; the sources after it were not tried";
                    tried.push(error);
                    return Err(CredentialsError::new(&self.name, message).with_tried(tried));
                }
            }
        }
        Err(CredentialsError::absent(&self.name, "no source has credentials").with_tried(tried))
    }
}

fn ask<'a>(
    source: &'a dyn Source,
    refused: Option<&'a Credentials>,
) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
    match refused {
        Some(refused) => source.fetch_after(refused),
        None => source.fetch(),
    }
}

impl Source for Chain {
    fn name(&self) -> &str {
        &self.name
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.first(None))
    }

    fn fetch_after<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.first(Some(refused)))
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(&self.environment)
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.sources.iter().map(|source| source.name()).collect();
        f.debug_struct("Chain")
            .field("name", &self.name)
            .field("sources", &names)
            .field("chosen", &self.chosen.get().and_then(|place| names.get(*place)))
            .finish()
    }
}

/// Creates the chain that a client uses by default, in the order of the official clients:
///
/// 1. [`EnvironmentVariables`], from `ALIBABA_CLOUD_ACCESS_KEY_ID` and its companions.
/// 2. [`OidcRole`], from `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
/// 3. [`CliProfile`], from `~/.aliyun/config.json`.
/// 4. [`CredentialsFile`], from `~/.alibabacloud/credentials`.
/// 5. [`InstanceMetadata`], with the role of the ECS instance.
/// 6. [`CredentialsUri`], from `ALIBABA_CLOUD_CREDENTIALS_URI`.
///
/// [`Chain`] explains which sources count as set up. A profile that `ALIBABA_CLOUD_PROFILE` names has to be in one of the files of
/// the third and the fourth source. The fifth is never set up unless `ALIBABA_CLOUD_ECS_METADATA` names a role.
#[must_use]
pub fn default_chain(config: ProviderConfig) -> Cached<Chain> {
    Chain::new("default chain", &config)
        .then(EnvironmentVariables::new().config(config.clone()))
        .then(OidcRole::new().config(config.clone()))
        .then(CliProfile::new().config(config.clone()).before_other_files())
        .then(CredentialsFile::new().config(config.clone()))
        .then(InstanceMetadata::new().config(config.clone()))
        .then(CredentialsUri::new().config(config))
        .cached()
}
