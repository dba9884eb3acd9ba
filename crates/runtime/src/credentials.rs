//! The trait of credentials providers, and their error.

pub use acs_protocol::Credentials;

use std::{error::Error, fmt, sync::Arc};

use crate::BoxFuture;

/// A provider of credentials. A client calls it before each attempt, so a provider keeps its credentials and fetches
/// new ones only ahead of expiry.
pub trait Provider: fmt::Debug + Send + Sync {
    /// Returns a name for error messages, such as `environment` or `instance metadata`.
    fn name(&self) -> &str;

    /// Returns credentials that are valid now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// Returns new credentials after the service has rejected these as expired. A provider that caches fetches new
    /// ones, unless it has others by now. A client calls this at most once per call.
    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let _ = refused;
        self.credentials()
    }
}

impl<P: Provider + ?Sized> Provider for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        (**self).refresh(refused)
    }
}

/// Fixed credentials are their own provider.
impl Provider for Credentials {
    fn name(&self) -> &str {
        "static"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// The reason why there are no credentials, of one provider or of each provider of a chain. Cloning is cheap, since all
/// callers that wait for one refresh get its error.
#[derive(Debug, Clone)]
pub struct CredentialsError {
    provider: String,
    message: String,
    absent: bool,
    tried: Vec<CredentialsError>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl CredentialsError {
    /// Creates the error of a provider that is configured but failed. The message says what to do, and holds no secret.
    pub fn new(provider: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            message: message.into(),
            absent: false,
            tried: Vec::new(),
            source: None,
        }
    }

    /// Creates the error of a provider that is not configured, after which a chain tries the next one. The message says
    /// what is missing.
    pub fn absent(provider: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            absent: true,
            ..Self::new(provider, message)
        }
    }

    /// Sets whether the provider is merely not configured, see [`CredentialsError::absent`].
    #[must_use]
    pub fn with_absent(mut self, is_absent: bool) -> Self {
        self.absent = is_absent;
        self
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Sets the errors of the providers that were tried, in order.
    #[must_use]
    pub fn with_tried(mut self, tried: Vec<CredentialsError>) -> Self {
        self.tried = tried;
        self
    }

    /// Returns the provider's name.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Returns the message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns whether the provider is merely not configured rather than broken.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.absent
    }

    /// Returns the errors of the providers that a chain tried, in order.
    #[must_use]
    pub fn tried(&self) -> &[CredentialsError] {
        &self.tried
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.provider, self.message)?;
        for tried in &self.tried {
            write!(f, "\n  - {tried}")?;
        }
        Ok(())
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chain_error_lists_every_provider() {
        let error = CredentialsError::new("default chain", "no source has credentials").with_tried(vec![
            CredentialsError::absent("environment", "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
            CredentialsError::new("profile", "no file"),
        ]);
        assert_eq!(
            error.to_string(),
            "default chain: no source has credentials\n  - environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set\n  \
             - profile: no file"
        );
        assert!(!error.is_absent());
        assert!(error.tried()[0].is_absent());
    }
}
