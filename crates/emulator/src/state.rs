//! Everything that an emulator stores. Nothing here knows a request or HTTP.

pub(crate) mod clock;
pub(crate) mod faults;
pub(crate) mod fleet;
pub(crate) mod idempotency;
pub(crate) mod imds;
pub(crate) mod instance;
pub(crate) mod keys;
pub(crate) mod nonces;
pub(crate) mod requests;
pub(crate) mod resources;
pub(crate) mod sign_in;
pub(crate) mod temporary_keys;

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use time::{OffsetDateTime, macros::datetime};

use self::{
    clock::Clock,
    faults::Faults,
    fleet::Fleet,
    idempotency::IdempotencyCache,
    imds::Imds,
    keys::{Keys, OidcTokens, StoredKey},
    nonces::Nonces,
    requests::RequestLog,
    resources::ResourceIds,
    sign_in::SignInState,
    temporary_keys::{TemporaryKey, TemporaryKeys},
};
use crate::{parse, random::Random, specs::Catalog};

/// The state of an emulator, and the settings that it was started with.
pub(crate) struct EmulatorState {
    pub(crate) catalog: Catalog,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) keys: Keys,
    pub(crate) fleet: Mutex<Fleet>,
    pub(crate) faults: Faults,
    pub(crate) requests: RequestLog,
    pub(crate) options: parse::Options,
    pub(crate) seed: u64,
    /// How many instances the seeded fleet has.
    pub(crate) instances: usize,
    /// Whether a filter that cannot be applied is ignored.
    pub(crate) ignores_filters: bool,
    pub(crate) request_ids: Mutex<Random>,
    pub(crate) request_numbers: AtomicU64,
    pub(crate) resources: ResourceIds,
    pub(crate) idempotency: IdempotencyCache,
    pub(crate) nonces: Nonces,
    pub(crate) bearer_tokens: Vec<String>,
    pub(crate) temporary_keys: TemporaryKeys,
    pub(crate) oidc_tokens: OidcTokens,
    pub(crate) imds: Imds,
    pub(crate) sign_in: SignInState,
}

impl EmulatorState {
    pub(crate) fn next_request_number(&self) -> u64 {
        self.request_numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn new_request_id(&self) -> String {
        self.request_ids.lock().unwrap_or_else(PoisonError::into_inner).uuid()
    }

    /// Returns the time by the emulator's clock, shifted by `skew` seconds and clamped to the representable range.
    pub(crate) fn now(&self, skew: i64) -> OffsetDateTime {
        OffsetDateTime::from(self.clock.now())
            .saturating_add(time::Duration::seconds(skew))
            .clamp(OffsetDateTime::UNIX_EPOCH, datetime!(9998-12-31 23:59:59 UTC))
    }

    /// Runs a closure on the fleet, which nobody else changes meanwhile.
    pub(crate) fn fleet<T>(&self, run: impl FnOnce(&mut Fleet) -> T) -> T {
        run(&mut self.fleet.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the fleet by a seeded one. Other calls wait neither for its creation nor for the end of the old one.
    pub(crate) fn seed_fleet(&self, count: usize, seed: u64) {
        let delay = self.fleet(|fleet| fleet.delay);
        let mut seeded = Fleet::seeded(count, seed, delay);
        self.fleet(|fleet| std::mem::swap(fleet, &mut seeded));
    }

    /// Issues a temporary key, which is accepted from now on.
    pub(crate) fn issue_key(&self, lifetime: Duration) -> TemporaryKey {
        let key = self.temporary_keys.create(self.now(0), lifetime);
        self.accept(&key);
        key
    }

    /// Returns the temporary key of a role of this machine: the same one until half of its lifetime is over.
    pub(crate) fn role_key(&self, role: &str, lifetime: Duration) -> TemporaryKey {
        self.temporary_keys
            .of_role(role, self.now(0), lifetime, |key| self.accept(key))
    }

    fn accept(&self, key: &TemporaryKey) {
        let known = StoredKey::temporary(&key.secret, &key.token, Some(key.expires));
        self.keys.put(&key.id, known);
    }

    /// Restores the seeded fleet, and forgets faults, requests, resources and everything that was issued.
    pub(crate) fn reset(&self) {
        self.seed_fleet(self.instances, self.seed);
        self.faults.clear();
        self.requests.clear();
        self.resources.reset();
        self.idempotency.clear();
        self.imds.clear();
        self.temporary_keys.clear();
        self.sign_in.clear();
    }
}
