//! Keys, time and nonces that signatures are checked against.

use std::time::SystemTime;

use time::OffsetDateTime;

use crate::{
    state::EmulatorState,
    verify::{self, Authority},
};

/// The state of an emulator at a time that a fault may have shifted.
pub(crate) struct Gateway<'a> {
    pub(crate) state: &'a EmulatorState,
    pub(crate) now: OffsetDateTime,
}

impl Authority for Gateway<'_> {
    fn key(&self, access_key_id: &str) -> Option<verify::Key> {
        let key = self.state.keys.get(access_key_id)?;
        let mut verified = verify::Key::new(key.secret);
        if let Some(token) = key.token {
            verified = verified.with_security_token(token);
        }
        verified.expiration = key.expires.map(SystemTime::from);
        verified.active = key.active;
        Some(verified)
    }

    fn is_bearer_token(&self, token: &str) -> bool {
        self.state.bearer_tokens.iter().any(|known| known == token)
    }

    fn now(&self) -> SystemTime {
        self.now.into()
    }

    fn use_nonce(&self, nonce: &str) -> bool {
        self.state.nonces.note(nonce, self.state.now(0))
    }
}
