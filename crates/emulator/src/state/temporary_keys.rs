//! Temporary keys that the emulator itself issues.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use time::{OffsetDateTime, UtcDateTime, macros::format_description};

use crate::random::Random;

/// Creates temporary keys. The same seed gives the same keys in the same order.
pub(crate) struct TemporaryKeys {
    random: Mutex<Random>,
    roles: Mutex<HashMap<String, TemporaryKey>>,
}

/// A temporary key. It has no `Debug`: it is a secret.
#[derive(Clone)]
pub(crate) struct TemporaryKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    pub(crate) issued: OffsetDateTime,
    pub(crate) expires: OffsetDateTime,
}

impl TemporaryKeys {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            random: Mutex::new(Random::named(seed, "temporary keys")),
            roles: Mutex::default(),
        }
    }

    /// Returns random text for a token.
    pub(crate) fn random_text(&self, length: usize) -> String {
        self.random.lock().unwrap_or_else(PoisonError::into_inner).text(length)
    }

    pub(crate) fn create(&self, now: OffsetDateTime, lifetime: Duration) -> TemporaryKey {
        TemporaryKey {
            id: format!("STS.{}", self.random_text(24)),
            secret: self.random_text(32),
            // A token has characters that need encoding.
            token: format!("{}+/{}==", self.random_text(40), self.random_text(40)),
            issued: now,
            expires: now + lifetime,
        }
    }

    /// Returns the key of a role: the same one until half of its lifetime is over. `accept` sees a new one before anybody
    /// else does.
    pub(crate) fn of_role(
        &self,
        role: &str,
        now: OffsetDateTime,
        lifetime: Duration,
        accept: impl FnOnce(&TemporaryKey),
    ) -> TemporaryKey {
        let mut roles = self.roles.lock().unwrap_or_else(PoisonError::into_inner);
        match roles.get(role) {
            Some(key) if key.issued <= now && now - key.issued < lifetime / 2 => key.clone(),
            _ => {
                let key = self.create(now, lifetime);
                accept(&key);
                roles.insert(role.to_owned(), key.clone());
                key
            }
        }
    }

    /// Forgets the keys of roles.
    pub(crate) fn clear(&self) {
        self.roles.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Formats a time as `2026-01-02T03:04:05Z`.
pub(crate) fn timestamp(time: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    // Only a year of more than four digits cannot be written.
    UtcDateTime::from(time).format(format).unwrap_or_default()
}
