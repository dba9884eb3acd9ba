use std::{fmt, sync::Arc};

use crate::shape::Secret;

/// An access key, with the session token of a role if there is one; or a bearer token. Cheap to clone; secrets are
/// hidden from `Debug` and overwritten when the last clone is dropped.
#[derive(Clone)]
pub struct Credentials(Arc<Identity>);

enum Identity {
    Key {
        id: String,
        secret: Secret,
        token: Option<Secret>,
    },
    Bearer(Secret),
}

impl Credentials {
    /// A permanent access key.
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(Arc::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: None,
        }))
    }

    /// The temporary key of a role.
    pub fn sts(id: impl Into<String>, secret: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self(Arc::new(Identity::Key {
            id: id.into(),
            secret: secret.into(),
            token: Some(token.into()),
        }))
    }

    /// A bearer token, which is sent unsigned.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(Arc::new(Identity::Bearer(token.into())))
    }

    /// The access key's id; `None` for a bearer token.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        match &*self.0 {
            Identity::Key { id, .. } => Some(id),
            Identity::Bearer(_) => None,
        }
    }

    /// The access key's secret; `None` for a bearer token.
    #[must_use]
    pub fn access_key_secret(&self) -> Option<&Secret> {
        match &*self.0 {
            Identity::Key { secret, .. } => Some(secret),
            Identity::Bearer(_) => None,
        }
    }

    /// The session token of a role.
    #[must_use]
    pub fn security_token(&self) -> Option<&Secret> {
        match &*self.0 {
            Identity::Key { token, .. } => token.as_ref(),
            Identity::Bearer(_) => None,
        }
    }

    /// The bearer token.
    #[must_use]
    pub fn bearer_token(&self) -> Option<&Secret> {
        match &*self.0 {
            Identity::Key { .. } => None,
            Identity::Bearer(token) => Some(token),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Identity::Key { id, token, .. } => f
                .debug_struct("Credentials")
                .field("access_key_id", id)
                .field("access_key_secret", &"[secret]")
                .field("security_token", &token)
                .finish(),
            Identity::Bearer(token) => f.debug_struct("Credentials").field("bearer_token", token).finish(),
        }
    }
}
