//! The nonces of signatures that were used.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use time::OffsetDateTime;

/// How long a nonce is remembered, at least: timestamps may be 15 minutes off either way.
const MEMORY: Duration = Duration::from_secs(30 * 60);

/// The used nonces. Only their hashes are kept, in two generations, so that memory stays bounded by the rate of calls.
pub(crate) struct Nonces {
    keys: [RandomState; 2],
    generations: Mutex<Generations>,
}

struct Generations {
    since: OffsetDateTime,
    current: HashSet<[u64; 2]>,
    last: HashSet<[u64; 2]>,
}

impl Default for Nonces {
    fn default() -> Self {
        Self {
            keys: [RandomState::new(), RandomState::new()],
            generations: Mutex::new(Generations {
                since: OffsetDateTime::UNIX_EPOCH,
                current: HashSet::new(),
                last: HashSet::new(),
            }),
        }
    }
}

impl Nonces {
    /// Notes a nonce; returns `false` if it was used before.
    pub(crate) fn note(&self, nonce: &str, now: OffsetDateTime) -> bool {
        let hash = [self.keys[0].hash_one(nonce), self.keys[1].hash_one(nonce)];
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if (now - generations.since).unsigned_abs() >= MEMORY {
            generations.since = now;
            generations.last = std::mem::take(&mut generations.current);
        }
        !generations.last.contains(&hash) && generations.current.insert(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonce_is_remembered_for_its_lifetime() {
        let nonces = Nonces::default();
        let start = OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        assert!(nonces.note("a", start));
        assert!(!nonces.note("a", start));
        assert!(nonces.note("b", start));
        assert!(!nonces.note("a", start + MEMORY));
        assert!(nonces.note("a", start + 2 * MEMORY));
    }
}
