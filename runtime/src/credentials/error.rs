use std::fmt;

/// Why there are no credentials: what a provider lacked, or what each provider of a chain did.
#[derive(Debug)]
pub struct CredentialsError {
    provider: String,
    message: String,
    tried: Vec<CredentialsError>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl CredentialsError {
    /// What the provider of that name lacked. The message says what to do about it, and never holds a secret.
    pub fn new(provider: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            message: message.into(),
            tried: Vec::new(),
            source: None,
        }
    }

    /// With the error underneath.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// With the errors of the providers that were tried, in order.
    #[must_use]
    pub fn with_tried(mut self, tried: Vec<CredentialsError>) -> Self {
        self.tried = tried;
        self
    }

    /// The provider's name.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// What it lacked.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The errors of the providers that a chain tried, in order.
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

impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_says_what_each_source_lacked() {
        let error = CredentialsError::new("default chain", "no source has credentials").with_tried(vec![
            CredentialsError::new("environment", "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
            CredentialsError::new("profile", "no file"),
        ]);
        assert_eq!(
            error.to_string(),
            "default chain: no source has credentials\n  - environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set\n  \
             - profile: no file"
        );
    }
}
