use std::{fmt, sync::Arc, time::SystemTime};

use http::{HeaderName, header::CONTENT_TYPE};

use crate::{encode::is_protocol_header, shape::Secret};

/// Credentials: an access key, with the security token of a role if it is temporary; a bearer token; or none. Cloning
/// is cheap. Secrets are hidden from `Debug` and overwritten when the last clone is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    identity: Arc<Identity>,
    expiration: Option<SystemTime>,
}

/// The error of [`Credentials::bearer_in`] for a header that cannot carry a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHeader(String);

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidHeader {}

#[derive(PartialEq, Eq)]
enum Identity {
    Key {
        id: String,
        secret: Secret,
        token: Option<Secret>,
    },
    Bearer {
        token: Secret,
        /// The header that carries it, if it is not the protocol's own.
        header: Option<HeaderName>,
    },
    Anonymous,
}

impl Credentials {
    /// Creates credentials from a permanent access key.
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: None,
        })
    }

    /// Creates credentials from the temporary access key of a role. An empty token counts as none, as in environment
    /// variables and configuration files.
    pub fn sts(id: impl Into<String>, secret: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: Some(token.into()).filter(|token| !token.is_empty()),
        })
    }

    /// Creates credentials from a bearer token. Requests with it are not signed.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::new(Identity::Bearer {
            token: token.into(),
            header: None,
        })
    }

    /// Creates credentials from a bearer token that the service expects in the named header. Requests with it are not
    /// signed.
    ///
    /// # Errors
    /// If the name is not valid for a header, or is that of a header that the protocol sets itself.
    pub fn bearer_in(header: impl AsRef<str>, token: impl Into<Secret>) -> Result<Self, InvalidHeader> {
        let refused = |name: &str, why: &str| {
            let shown: String = name.chars().take(64).collect();
            InvalidHeader(format!("`{}` {why}", shown.escape_debug()))
        };
        let text = header.as_ref().trim();
        let name = HeaderName::from_bytes(text.as_bytes()).map_err(|_| refused(text, "is not a valid header name"))?;
        // These two are allowed: nothing else sets them on a request that is not signed.
        let is_free = matches!(name.as_str(), "authorization" | "x-acs-bearer-token");
        if name == CONTENT_TYPE || (!is_free && is_protocol_header(name.as_str())) {
            return Err(refused(text, "is a header that the protocol sets itself"));
        }
        Ok(Self::new(Identity::Bearer {
            token: token.into(),
            header: Some(name),
        }))
    }

    /// Creates anonymous credentials: requests are not signed, which few actions accept.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::new(Identity::Anonymous)
    }

    fn new(identity: Identity) -> Self {
        Self {
            identity: Arc::new(identity),
            expiration: None,
        }
    }

    /// Sets the time at which the credentials expire.
    #[must_use]
    pub fn expiring(mut self, expiration: SystemTime) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// Returns the time at which the credentials expire, if they do.
    #[must_use]
    pub fn expiration(&self) -> Option<SystemTime> {
        self.expiration
    }

    /// Returns the access key's id, or `None` without an access key.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        match &*self.identity {
            Identity::Key { id, .. } => Some(id),
            Identity::Bearer { .. } | Identity::Anonymous => None,
        }
    }

    /// Returns the access key's secret, or `None` without an access key.
    #[must_use]
    pub fn access_key_secret(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Key { secret, .. } => Some(secret),
            Identity::Bearer { .. } | Identity::Anonymous => None,
        }
    }

    /// Returns the security token of a role.
    #[must_use]
    pub fn security_token(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Key { token, .. } => token.as_ref(),
            Identity::Bearer { .. } | Identity::Anonymous => None,
        }
    }

    /// Returns the bearer token.
    #[must_use]
    pub fn bearer_token(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Bearer { token, .. } => Some(token),
            Identity::Key { .. } | Identity::Anonymous => None,
        }
    }

    /// Returns the header that carries the bearer token, if it is not the protocol's own.
    #[must_use]
    pub fn bearer_header(&self) -> Option<&str> {
        self.bearer_header_name().map(HeaderName::as_str)
    }

    pub(crate) fn bearer_header_name(&self) -> Option<&HeaderName> {
        match &*self.identity {
            Identity::Bearer { header, .. } => header.as_ref(),
            Identity::Key { .. } | Identity::Anonymous => None,
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Credentials");
        match &*self.identity {
            Identity::Key { id, secret, token } => fields
                .field("access_key_id", id)
                .field("access_key_secret", secret)
                .field("security_token", token),
            Identity::Bearer { token, header } => fields.field("bearer_token", token).field("header", header),
            Identity::Anonymous => &mut fields,
        };
        fields.field("expiration", &self.expiration).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_secrets() {
        for credentials in [
            Credentials::access_key("id", "hunter2"),
            Credentials::sts("id", "hunter2", "hunter2"),
            Credentials::bearer("hunter2"),
        ] {
            let text = format!("{credentials:?}");
            assert!(text.contains("[secret]") && !text.contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn bearer_header_is_checked() {
        let credentials = Credentials::bearer_in(" X-Yunxiao-Token ", "hunter2").unwrap();
        assert_eq!(credentials.bearer_header(), Some("x-yunxiao-token"));
        assert!(!format!("{credentials:?}").contains("hunter2"));
        assert!(Credentials::bearer_in("Authorization", "t").is_ok());
        for wrong in [
            "",
            "a b",
            "a:b",
            "host",
            "content-length",
            "content-type",
            "x-acs-date",
            "a\r\nb",
        ] {
            assert!(Credentials::bearer_in(wrong, "t").is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn empty_token_is_none() {
        assert_eq!(Credentials::sts("id", "s", ""), Credentials::access_key("id", "s"));
    }
}
