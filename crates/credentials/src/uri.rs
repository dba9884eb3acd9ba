use std::{sync::Arc, time::Duration};

use acs_runtime::BoxFuture;
use acs_runtime::{Endpoint, environment::Environment};
use http::Method;

use crate::{Credentials, CredentialsError, ProviderConfig, Source, document, http::Server};

const NAME: &str = "credentials URI";
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// An address that returns credentials for a `GET`, such as that of a sidecar or a local agent: JSON with `"Code": "Success"`,
/// `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`.
///
/// The address is the given one, else that of `ALIBABA_CLOUD_CREDENTIALS_URI`; without a scheme it is taken for `http`.
/// The answer has 10 seconds. No proxy is used for an address on the program's own machine.
/// `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS=true` forbids asking any.
#[derive(Debug, Clone, Default)]
pub struct CredentialsUri {
    address: Option<Address>,
    config: ProviderConfig,
}

impl CredentialsUri {
    /// Creates a source for the address in `ALIBABA_CLOUD_CREDENTIALS_URI`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(Address(address.into()));
        self
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        let failed = |message: String| CredentialsError::new(NAME, message);
        let address = self
            .address
            .clone()
            .or_else(|| self.config.variable(VARIABLE).map(Address))
            .ok_or_else(|| CredentialsError::absent(NAME, format!("{VARIABLE} is not set")))?;
        self.config.check_external(NAME)?;
        let (endpoint, path) = address.parts().map_err(failed)?;
        let place = format!("{}://{}", endpoint.scheme(), endpoint.host());
        let server = Server {
            transport: Arc::clone(self.config.http_to(&endpoint)),
            endpoint,
            clock: Arc::clone(self.config.clock()),
            timeout: Duration::from_secs(10),
        };
        let answer = server
            .ask(Method::GET, &path, None)
            .await
            .map_err(|failure| failed(format!("{place}: {}", failure.message)))?;
        match answer.status {
            200 => document::answered(&answer.text, NAME, &format!("the answer of {place}")),
            status => Err(failed(format!("{place} answered with status {status}"))),
        }
    }
}

impl Source for CredentialsUri {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask())
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

/// An address. Its path and query may contain a token, so that they are never shown.
#[derive(Clone)]
struct Address(String);

impl Address {
    /// Splits the address into scheme and host, and path and query.
    fn parts(&self) -> Result<(Endpoint, String), String> {
        parts(&self.0, "http://")
    }
}

/// Splits an address into scheme and host, and path and query; `usual` is the scheme if it has none.
pub(super) fn parts(address: &str, usual: &str) -> Result<(Endpoint, String), String> {
    let address = address.trim();
    let after_scheme = address.find("://").map_or(0, |colon| colon + 3);
    let rest = address.get(after_scheme..).unwrap_or_default();
    let end = rest
        .find(['/', '?', '#'])
        .map_or(address.len(), |end| after_scheme + end);
    let (place, target) = address.split_at(end);
    if place.contains('@') {
        return Err("the address must not contain a user name".to_owned());
    }
    let scheme = if after_scheme == 0 { usual } else { "" };
    let endpoint = Endpoint::parse(&format!("{scheme}{place}")).map_err(|error| error.to_string())?;
    let target = target.split('#').next().unwrap_or_default();
    if !target.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("its path or query contains an invalid character".to_owned());
    }
    let slash = if target.starts_with('/') { "" } else { "/" };
    Ok((endpoint, format!("{slash}{target}")))
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.parts() {
            Ok((endpoint, _)) => write!(f, "{}://{}/…", endpoint.scheme(), endpoint.host()),
            Err(_) => f.write_str("…"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_is_split() {
        for (address, scheme, host, target) in [
            ("http://127.0.0.1:8080/a?b=c#d", "http", "127.0.0.1:8080", "/a?b=c"),
            ("https://agent.example.com", "https", "agent.example.com", "/"),
            ("localhost:99?x", "http", "localhost:99", "/?x"),
            (" localhost/creds ", "http", "localhost", "/creds"),
        ] {
            let (endpoint, path) = Address(address.to_owned()).parts().unwrap();
            assert_eq!(
                (endpoint.scheme(), endpoint.host(), path.as_str()),
                (scheme, host, target)
            );
        }
        assert!(Address("http://user:hunter2@host/".into()).parts().is_err());
        assert!(Address("ftp://host/".into()).parts().is_err());
    }

    #[test]
    fn debug_shows_no_path() {
        let shown = format!("{:?}", Address("http://localhost/creds?token=hunter2".into()));
        assert_eq!(shown, "http://localhost/…");
    }
}
