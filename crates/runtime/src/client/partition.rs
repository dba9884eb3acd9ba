use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use super::clock::ClockOffset;
use crate::{
    endpoint::Endpoint,
    retry::{Budget, RateLimiter},
};

/// The number of endpoints, and of actions per endpoint, up to which unused entries are kept.
const MOST: usize = 1024;

/// The state of a client per endpoint: an outage or a wrong clock of one endpoint says nothing about another.
#[derive(Debug, Default)]
pub(super) struct Partitions(OnDemand<Endpoint, Partition>);

/// The state of one endpoint.
#[derive(Debug, Default)]
pub(super) struct Partition {
    pub(super) budget: Budget,
    pub(super) clock: ClockOffset,
    /// Rate limiters by action, since most quotas are per action.
    limiters: OnDemand<String, RateLimiter>,
}

impl Partitions {
    pub(super) fn of(&self, endpoint: &Endpoint) -> Arc<Partition> {
        self.0.get(endpoint)
    }
}

impl Partition {
    pub(super) fn limiter(&self, action: &str) -> Arc<RateLimiter> {
        self.limiters.get(action)
    }
}

/// Values by key, created on demand. Beyond the limit, unused ones are dropped.
#[derive(Debug)]
struct OnDemand<K, V>(Mutex<HashMap<K, Arc<V>>>);

impl<K, V> Default for OnDemand<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Default> OnDemand<K, V> {
    fn get<Q>(&self, key: &Q) -> Arc<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = known.get(key) {
            return Arc::clone(value);
        }
        if known.len() >= MOST {
            known.retain(|_, value| Arc::strong_count(value) > 1);
        }
        Arc::clone(known.entry(key.to_owned()).or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unused_entries_are_evicted() {
        let values: OnDemand<String, Budget> = OnDemand::default();
        let used = values.get("used");
        for key in 0..10 * MOST {
            values.get(key.to_string().as_str());
        }
        assert!(values.0.lock().unwrap().len() <= MOST);
        assert!(Arc::ptr_eq(&used, &values.get("used")));
    }
}
