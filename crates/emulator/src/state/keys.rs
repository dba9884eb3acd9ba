//! The access keys that the emulator accepts.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use time::OffsetDateTime;

/// All keys, by id.
#[derive(Default)]
pub(crate) struct Keys(Mutex<HashMap<String, StoredKey>>);

/// The secret of an access key id, with its conditions. It has no `Debug`, so that no log repeats it.
#[derive(Clone)]
pub(crate) struct StoredKey {
    pub(crate) secret: String,
    /// The token that a temporary key needs.
    pub(crate) token: Option<String>,
    /// When the key expires.
    pub(crate) expires: Option<OffsetDateTime>,
    /// Whether the key is enabled.
    pub(crate) active: bool,
}

impl StoredKey {
    pub(crate) fn lasting(secret: &str) -> Self {
        Self {
            secret: secret.to_owned(),
            token: None,
            expires: None,
            active: true,
        }
    }

    pub(crate) fn temporary(secret: &str, token: &str, expires: Option<OffsetDateTime>) -> Self {
        Self {
            token: Some(token.to_owned()),
            expires,
            ..Self::lasting(secret)
        }
    }
}

impl Keys {
    pub(crate) fn put(&self, id: &str, key: StoredKey) {
        self.map(|keys| keys.insert(id.to_owned(), key));
    }

    pub(crate) fn get(&self, id: &str) -> Option<StoredKey> {
        self.map(|keys| keys.get(id).cloned())
    }

    /// Enables or disables a key; returns `false` if there is no such key.
    pub(crate) fn set_active(&self, id: &str, active: bool) -> bool {
        self.map(|keys| keys.get_mut(id).map(|key| key.active = active).is_some())
    }

    pub(crate) fn remove(&self, id: &str) -> bool {
        self.map(|keys| keys.remove(id).is_some())
    }

    fn map<T>(&self, with: impl FnOnce(&mut HashMap<String, StoredKey>) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The OIDC tokens that are valid: any, unless some are named.
#[derive(Default)]
pub(crate) struct OidcTokens(pub(crate) Vec<String>);

impl OidcTokens {
    pub(crate) fn accepts(&self, token: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|known| known == token.trim())
    }
}
