use std::sync::Arc;

use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;

use crate::{Credentials, CredentialsError, ProviderConfig, Source};

const NAME: &str = "environment variables";
const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// An access key in environment variables: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, and
/// `ALIBABA_CLOUD_SECURITY_TOKEN` for the temporary key of a role. An empty variable counts as unset.
///
/// If only a part of them is set, it is an error, also in a chain, since the next source might call as another user.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentVariables {
    config: ProviderConfig,
}

impl EnvironmentVariables {
    /// Creates a source for the environment variables of this process.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let variable = |name| self.config.variable(name);
        let half = |set: &str, unset: &str| {
            let message = format!("{set} is set, but {unset} is not: set all of them, or none");
            Err(CredentialsError::new(NAME, message))
        };
        for name in [ID, SECRET, TOKEN] {
            let problem = match variable(name) {
                Some(value) if value.trim().is_empty() => "is blank: give it a value, or unset it",
                // Text that is not Unicode was replaced when it was read, so that no signature would match.
                Some(value) if value.contains(char::REPLACEMENT_CHARACTER) => "holds bytes that are not UTF-8",
                _ => continue,
            };
            return Err(CredentialsError::new(NAME, format!("{name} {problem}")));
        }
        match (variable(ID), variable(SECRET)) {
            (Some(id), Some(secret)) => Ok(match variable(TOKEN) {
                Some(token) => Credentials::sts(id, secret, token),
                None => Credentials::access_key(id, secret),
            }),
            (Some(_), None) => half(ID, SECRET),
            (None, Some(_)) => half(SECRET, ID),
            (None, None) if variable(TOKEN).is_some() => half(TOKEN, &format!("{ID} with {SECRET}")),
            (None, None) => Err(CredentialsError::absent(NAME, format!("{ID} and {SECRET} are not set"))),
        }
    }
}

impl Source for EnvironmentVariables {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(self.read()))
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        let config = ProviderConfig::system().variables(variables.iter().copied());
        EnvironmentVariables::new().config(config).read()
    }

    #[test]
    fn key_with_and_without_token() {
        let credentials = read(&[(ID, "id"), (SECRET, "s"), (TOKEN, "")]).unwrap();
        assert_eq!(credentials.access_key_id(), Some("id"));
        assert!(credentials.security_token().is_none());
        assert_eq!(credentials.expiration(), None);

        let credentials = read(&[(ID, "id"), (SECRET, "s"), (TOKEN, "t")]).unwrap();
        assert_eq!(credentials.security_token().unwrap().expose(), "t");
    }

    #[test]
    fn key_from_file_is_trimmed() {
        let credentials = read(&[(ID, "id\n"), (SECRET, " s\r\n"), (TOKEN, "t ")]).unwrap();
        assert_eq!(credentials.access_key_id(), Some("id"));
        assert_eq!(credentials.access_key_secret().unwrap().expose(), "s");
        assert_eq!(credentials.security_token().unwrap().expose(), "t");
    }

    #[test]
    fn blank_value_is_refused() {
        for name in [ID, SECRET, TOKEN] {
            let variables = [ID, SECRET, TOKEN].map(|each| (each, if each == name { " " } else { "x" }));
            let error = read(&variables).unwrap_err();
            assert!(!error.is_absent());
            assert_eq!(
                error.message(),
                format!("{name} is blank: give it a value, or unset it")
            );
        }
    }

    #[test]
    fn bytes_outside_of_utf8_are_refused() {
        let error = read(&[(ID, "id"), (SECRET, "hunter2\u{fffd}")])
            .unwrap_err()
            .to_string();
        assert!(
            error.ends_with("ALIBABA_CLOUD_ACCESS_KEY_SECRET holds bytes that are not UTF-8"),
            "{error}"
        );
    }

    #[test]
    fn half_a_key_is_an_error() {
        let error = read(&[(ID, "id"), (SECRET, "")]).unwrap_err();
        assert!(!error.is_absent());
        assert_eq!(
            error.to_string(),
            "environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not: set \
             all of them, or none"
        );
        assert!(!read(&[(TOKEN, "t")]).unwrap_err().is_absent());
        assert!(
            !read(&[(SECRET, "hunter2")])
                .unwrap_err()
                .to_string()
                .contains("hunter2")
        );
        assert!(read(&[]).unwrap_err().is_absent());
    }
}
