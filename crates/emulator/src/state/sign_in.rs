//! Tokens of the servers that renew sign-ins: OAuth and CloudSSO.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use time::OffsetDateTime;

/// The state of the sign-in servers.
pub(crate) struct SignInState {
    /// The refresh tokens that are valid from the start. With none of them and no access tokens, any token is valid.
    pub(crate) refresh_tokens: Vec<String>,
    /// The access tokens that are valid from the start, and do not expire.
    pub(crate) access_tokens: Vec<String>,
    /// The access tokens of CloudSSO; any is valid if there are none.
    pub(crate) sso_tokens: Vec<String>,
    /// How long the access tokens last that a refresh token is exchanged for.
    pub(crate) access_lifetime: Duration,
    issued: Mutex<IssuedTokens>,
}

#[derive(Default)]
struct IssuedTokens {
    refresh_tokens: HashSet<String>,
    /// A refresh token is valid once.
    spent: HashSet<String>,
    /// With their ends.
    access_tokens: HashMap<String, OffsetDateTime>,
}

impl Default for SignInState {
    fn default() -> Self {
        Self {
            refresh_tokens: Vec::new(),
            access_tokens: Vec::new(),
            sso_tokens: Vec::new(),
            access_lifetime: Duration::from_secs(3 * 3600),
            issued: Mutex::default(),
        }
    }
}

impl SignInState {
    /// Exchanges a refresh token for these tokens; returns `false` if it is not valid.
    pub(crate) fn exchange(&self, old: &str, refresh: &str, access: &str, end: OffsetDateTime) -> bool {
        let mut issued = self.issued();
        let is_known = self.accepts_any() || self.refresh_tokens.iter().any(|known| known == old);
        let is_valid = (is_known || issued.refresh_tokens.remove(old)) && !issued.spent.contains(old);
        if is_valid {
            issued.refresh_tokens.remove(old);
            issued.spent.insert(old.to_owned());
            issued.refresh_tokens.insert(refresh.to_owned());
            issued.access_tokens.insert(access.to_owned(), end);
        }
        is_valid
    }

    /// Checks an access token.
    ///
    /// # Errors
    /// If it is unknown or has expired, with the error's code.
    pub(crate) fn check(&self, token: &str, now: OffsetDateTime) -> Result<(), &'static str> {
        match self.issued().access_tokens.get(token) {
            Some(end) if *end > now => Ok(()),
            Some(_) => Err("expired_token"),
            None if self.accepts_any() || self.access_tokens.iter().any(|known| known == token) => Ok(()),
            None => Err("invalid_token"),
        }
    }

    /// Returns whether an access token of CloudSSO is valid.
    pub(crate) fn accepts_sso(&self, token: &str) -> bool {
        self.sso_tokens.is_empty() || self.sso_tokens.iter().any(|known| known == token)
    }

    /// Forgets the tokens that were issued and spent.
    pub(crate) fn clear(&self) {
        *self.issued() = IssuedTokens::default();
    }

    fn accepts_any(&self) -> bool {
        self.refresh_tokens.is_empty() && self.access_tokens.is_empty()
    }

    fn issued(&self) -> MutexGuard<'_, IssuedTokens> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
