use std::{
    collections::HashMap,
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use acs_runtime::{
    Endpoint,
    environment::{Environment, System},
    transport::{HttpTransport, Transport},
};

use crate::CredentialsError;

/// The address of the metadata service on every ECS instance.
const METADATA: &str = "http://100.100.100.200";
/// The variable that forbids commands and credentials URIs.
pub(super) const EXTERNAL_DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
/// The time to open a connection without a proxy. It is less than the second that the metadata
/// service has for a response, so that a missing service is told from a slow one.
const DIRECT: Duration = Duration::from_millis(900);

/// The machine as providers see it: environment variables, the home directory, time and HTTP.
/// Each part is that of the system unless it is replaced:
///
/// ```
/// use acs_credentials::ProviderConfig;
///
/// let config = ProviderConfig::system()
///     .variables([("ALIBABA_CLOUD_PROFILE", "staging")])
///     .home("/home/app");
/// ```
#[derive(Clone)]
pub struct ProviderConfig {
    variables: Arc<Variables>,
    home: Option<PathBuf>,
    environment: Arc<dyn Environment>,
    transport: Arc<dyn Transport>,
    /// The transport for addresses on this machine, which proxies cannot reach.
    direct: Arc<dyn Transport>,
    sts_endpoint: Option<String>,
    oauth_endpoint: Option<String>,
    metadata_endpoint: String,
}

type Variables = dyn Fn(&str) -> Option<String> + Send + Sync;

impl ProviderConfig {
    /// Describes the machine itself. The home directory is that of the user of the process: `HOME`, or on Windows the profile
    /// folder.
    #[must_use]
    pub fn system() -> Self {
        Self {
            variables: Arc::new(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())),
            home: std::env::home_dir().filter(|home| !home.as_os_str().is_empty()),
            environment: Arc::new(System::default()),
            transport: Arc::new(HttpTransport::new(Duration::from_secs(5))),
            direct: Arc::new(HttpTransport::direct(DIRECT)),
            sts_endpoint: None,
            oauth_endpoint: None,
            metadata_endpoint: METADATA.to_owned(),
        }
    }

    /// Replaces all environment variables.
    #[must_use]
    pub fn variables<K: Into<String>, V: Into<String>>(self, variables: impl IntoIterator<Item = (K, V)>) -> Self {
        let map: HashMap<String, String> = variables
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self.variables_from(move |name| map.get(name).cloned())
    }

    /// Replaces the lookup of environment variables.
    #[must_use]
    pub fn variables_from(mut self, lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Arc::new(lookup);
        self
    }

    /// Sets the folder that contains `.aliyun` and `.alibabacloud`.
    #[must_use]
    pub fn home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Sets the source of time and randomness.
    #[must_use]
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment = environment;
        self
    }

    /// Sets the transport of all requests: to STS, to the metadata service, to credentials URIs and to the servers that
    /// renew sign-ins.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.direct = Arc::clone(&transport);
        self.transport = transport;
        self
    }

    /// Sets the address of STS for all regions, such as `http://127.0.0.1:8080` in a test.
    #[must_use]
    pub fn sts_endpoint(mut self, address: impl Into<String>) -> Self {
        self.sts_endpoint = Some(address.into());
        self
    }

    /// Sets the address of the server that renews OAuth sign-ins, for profiles of any site.
    #[must_use]
    pub fn oauth_endpoint(mut self, address: impl Into<String>) -> Self {
        self.oauth_endpoint = Some(address.into());
        self
    }

    /// Sets the address of the metadata service, which is `http://100.100.100.200` by default.
    #[must_use]
    pub fn metadata_endpoint(mut self, address: impl Into<String>) -> Self {
        self.metadata_endpoint = address.into();
        self
    }

    /// Returns the value of an environment variable without the blanks around it, such as the line end of a file that it
    /// was read from. An empty one counts as unset. A blank one does not: it stays, and is refused where it is used.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = (self.variables)(name).filter(|value| !value.is_empty())?;
        let trimmed = value.trim();
        if trimmed.is_empty() || trimmed.len() == value.len() {
            return Some(value);
        }
        Some(trimmed.to_owned())
    }

    /// Returns whether an environment variable says `true`.
    ///
    /// # Errors
    /// If it says anything else than `true`, `1`, `false` or `0`: whoever set it to `yes` meant to forbid something.
    pub(super) fn flag(&self, provider: &str, name: &str) -> Result<bool, CredentialsError> {
        let value = self.variable(name).unwrap_or_default();
        match value.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Ok(true),
            "" | "false" | "0" => Ok(false),
            _ => {
                let message = format!("{name} is neither `true` nor `false`: set it to one of them, or unset it");
                Err(CredentialsError::new(provider, message))
            }
        }
    }

    /// Refuses what `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` forbids: credentials from another program.
    pub(super) fn check_external(&self, provider: &str) -> Result<(), CredentialsError> {
        if self.flag(provider, EXTERNAL_DISABLED)? {
            let message = format!("it is set up, but {EXTERNAL_DISABLED} forbids it");
            return Err(CredentialsError::new(provider, message));
        }
        Ok(())
    }

    pub(super) fn home_dir(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Environment> {
        &self.environment
    }

    pub(crate) fn http(&self) -> &Arc<dyn Transport> {
        &self.transport
    }

    pub(super) fn direct_http(&self) -> &Arc<dyn Transport> {
        &self.direct
    }

    /// Returns the transport for an endpoint. Loopback addresses bypass proxies, which would resolve them to themselves.
    pub(super) fn http_to(&self, endpoint: &Endpoint) -> &Arc<dyn Transport> {
        if endpoint.is_loopback() {
            &self.direct
        } else {
            &self.transport
        }
    }

    pub(super) fn sts_address(&self) -> Option<String> {
        self.sts_endpoint.clone()
    }

    /// Returns the OAuth server of a site, unless it was replaced.
    pub(super) fn oauth_address<'a>(&'a self, own: &'a str) -> &'a str {
        self.oauth_endpoint.as_deref().unwrap_or(own)
    }

    /// Returns the address of the metadata service for the given provider.
    pub(super) fn imds_server(&self, provider: &str) -> Result<Endpoint, CredentialsError> {
        Endpoint::parse(&self.metadata_endpoint)
            .map_err(|error| CredentialsError::new(provider, error.to_string()).with_source(error))
    }
}

impl Default for ProviderConfig {
    fn default() -> Self {
        Self::system()
    }
}

/// Omits variables, since they hold secrets.
impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderConfig")
            .field("home", &self.home)
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_values_are_dropped() {
        for (value, wanted) in [
            ("a", Some("a")),
            (" a b\r\n", Some("a b")),
            ("", None),
            (" \n", Some(" \n")),
        ] {
            let config = ProviderConfig::system().variables([("A", value)]);
            assert_eq!(config.variable("A").as_deref(), wanted, "{value:?}");
        }
    }

    #[test]
    fn flags_are_true_or_false() {
        let flag = |value: &str| ProviderConfig::system().variables([("A", value)]).flag("test", "A");
        for (value, wanted) in [
            ("true", true),
            (" TRUE\n", true),
            ("1", true),
            ("False", false),
            ("0", false),
            ("", false),
        ] {
            assert_eq!(flag(value).unwrap(), wanted, "{value:?}");
        }
        for value in ["yes", "on", "tru", "2", "true false"] {
            let error = flag(value).unwrap_err();
            assert!(!error.is_absent());
            assert_eq!(
                error.message(),
                "A is neither `true` nor `false`: set it to one of them, or unset it"
            );
        }
    }

    #[test]
    fn loopback_bypasses_the_proxy() {
        let config = ProviderConfig::system();
        for (address, is_direct) in [
            ("http://localhost:7777", true),
            ("http://127.0.0.1", true),
            ("http://127.1.2.3:80", true),
            ("[::1]:7777", true),
            ("http://localhost.example.com", false),
            ("http://127.example.com", false),
            ("http://10.0.0.1", false),
            ("[2001:db8::1]", false),
        ] {
            let endpoint = Endpoint::parse(address).unwrap();
            let transport = config.http_to(&endpoint);
            assert_eq!(Arc::ptr_eq(transport, config.direct_http()), is_direct, "{address}");
        }
    }
}
