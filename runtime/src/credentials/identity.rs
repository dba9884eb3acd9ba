use std::{fmt, sync::Arc, time::SystemTime};

use crate::shape::Secret;

/// An access key, with the session token of a role if there is one; or a bearer token; or nothing. Cheap to clone;
/// secrets are hidden from `Debug` and overwritten when the last clone is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    identity: Arc<Identity>,
    expiration: Option<SystemTime>,
}

#[derive(PartialEq, Eq)]
enum Identity {
    Key {
        id: String,
        secret: Secret,
        token: Option<Secret>,
    },
    Bearer(Secret),
    Anonymous,
}

impl Credentials {
    /// A permanent access key.
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: None,
        })
    }

    /// The temporary key of a role. An empty token is none, as it is in environment variables and configuration files.
    pub fn sts(id: impl Into<String>, secret: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: Some(token.into()).filter(|token| !token.is_empty()),
        })
    }

    /// A bearer token, which is sent unsigned.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::new(Identity::Bearer(token.into()))
    }

    /// Nothing: requests go unsigned, which few actions take.
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

    /// The same, valid until then.
    #[must_use]
    pub fn expiring(mut self, expiration: SystemTime) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// The end of their validity, if they have one.
    #[must_use]
    pub fn expiration(&self) -> Option<SystemTime> {
        self.expiration
    }

    /// The access key's id; `None` without an access key.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        match &*self.identity {
            Identity::Key { id, .. } => Some(id),
            Identity::Bearer(_) | Identity::Anonymous => None,
        }
    }

    /// The access key's secret; `None` without an access key.
    #[must_use]
    pub fn access_key_secret(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Key { secret, .. } => Some(secret),
            Identity::Bearer(_) | Identity::Anonymous => None,
        }
    }

    /// The session token of a role.
    #[must_use]
    pub fn security_token(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Key { token, .. } => token.as_ref(),
            Identity::Bearer(_) | Identity::Anonymous => None,
        }
    }

    /// The bearer token.
    #[must_use]
    pub fn bearer_token(&self) -> Option<&Secret> {
        match &*self.identity {
            Identity::Bearer(token) => Some(token),
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
            Identity::Bearer(token) => fields.field("bearer_token", token),
            Identity::Anonymous => &mut fields,
        };
        fields.field("expiration", &self.expiration).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_what_is_secret() {
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
    fn an_empty_token_is_none() {
        assert_eq!(Credentials::sts("id", "s", ""), Credentials::access_key("id", "s"));
    }
}
