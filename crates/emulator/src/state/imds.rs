//! Instance metadata (IMDS) of the machine that a client believes to run on.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use time::OffsetDateTime;

/// The state of the metadata service.
pub(crate) struct Imds {
    /// The role of the machine.
    pub(crate) role: Option<String>,
    pub(crate) mode: ImdsMode,
    /// How long the keys of the role last.
    pub(crate) key_lifetime: Duration,
    /// The tokens with their ends.
    tokens: Mutex<HashMap<String, OffsetDateTime>>,
}

/// Whether requests for instance metadata need a token.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImdsMode {
    /// Every request needs one. The default.
    #[default]
    Hardened,
    /// A request may come without a token; a token that is sent has to be valid.
    Optional,
    /// No tokens are issued or checked, as before tokens were introduced.
    Plain,
}

impl Default for Imds {
    fn default() -> Self {
        Self {
            role: Some("emulator-role".to_owned()),
            mode: ImdsMode::default(),
            key_lifetime: Duration::from_secs(6 * 3600),
            tokens: Mutex::default(),
        }
    }
}

impl Imds {
    /// Notes a token that is valid until `end`.
    pub(crate) fn add_token(&self, token: &str, now: OffsetDateTime, end: OffsetDateTime) {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.retain(|_, end| *end > now);
        tokens.insert(token.to_owned(), end);
    }

    /// Returns whether a request with that token, if any, is answered.
    pub(crate) fn allows(&self, token: Option<&str>, now: OffsetDateTime) -> bool {
        match (self.mode, token) {
            (ImdsMode::Plain, _) | (ImdsMode::Optional, None) => true,
            (ImdsMode::Hardened, None) => false,
            (_, Some(token)) => {
                let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
                tokens.get(token).is_some_and(|end| *end > now)
            }
        }
    }

    /// Forgets all tokens.
    pub(crate) fn clear(&self) {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
