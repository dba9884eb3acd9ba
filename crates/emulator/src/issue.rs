//! Temporary keys that the emulator itself gives out, and then takes until they end.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use time::{OffsetDateTime, UtcDateTime, macros::format_description};

use crate::{core::Core, keys::Key, random::Random};

/// Gives out temporary keys. The same seed gives the same keys in the same order.
pub(crate) struct Issuer {
    random: Mutex<Random>,
    roles: Mutex<HashMap<String, Issued>>,
}

/// A temporary key. It has no `Debug`: it is a secret.
#[derive(Clone)]
pub(crate) struct Issued {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    pub(crate) issued: OffsetDateTime,
    pub(crate) expires: OffsetDateTime,
}

impl Issuer {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            random: Mutex::new(Random::named(seed, "temporary keys")),
            roles: Mutex::default(),
        }
    }

    pub(crate) fn text(&self, length: usize) -> String {
        self.random.lock().unwrap_or_else(PoisonError::into_inner).text(length)
    }

    /// A new key, which the emulator takes from now on.
    pub(crate) fn issue(&self, core: &Core, lifetime: Duration) -> Issued {
        let issued = core.now(0);
        let key = Issued {
            id: format!("STS.{}", self.text(24)),
            secret: self.text(32),
            // A token has characters that want encoding.
            token: format!("{}+/{}==", self.text(40), self.text(40)),
            issued,
            expires: issued + lifetime,
        };
        core.keys
            .put(&key.id, Key::temporary(&key.secret, &key.token, Some(key.expires)));
        key
    }

    /// The key of a role of this machine: the same one until half of its time is over.
    pub(crate) fn of_role(&self, core: &Core, role: &str, lifetime: Duration) -> Issued {
        let mut roles = self.roles.lock().unwrap_or_else(PoisonError::into_inner);
        let now = core.now(0);
        match roles.get(role) {
            Some(key) if key.issued <= now && now - key.issued < lifetime / 2 => key.clone(),
            _ => {
                let key = self.issue(core, lifetime);
                roles.insert(role.to_owned(), key.clone());
                key
            }
        }
    }

    pub(crate) fn forget(&self) {
        self.roles.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// `2026-01-02T03:04:05Z`.
pub(crate) fn timestamp(time: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    // A year that needs more than four digits is the one thing that cannot be written.
    UtcDateTime::from(time).format(format).unwrap_or_default()
}
