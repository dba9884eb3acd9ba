use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::FaultEffect;
use crate::random::Random;

/// An effect, and the requests that it applies to.
///
/// ```
/// use acs_emulator::{FaultEffect, Fault};
///
/// // The third and the fourth DescribeInstanceStatus from now on.
/// let fault = Fault::new(FaultEffect::Malformed).on("DescribeInstanceStatus").skip(2).times(2);
/// // One request in twenty, until the faults are cleared.
/// let rare = Fault::new(FaultEffect::error(503, "ServiceUnavailable")).rate(0.05).always();
/// # let _ = (fault, rare);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// What happens.
    pub effect: FaultEffect,
    /// The action that it applies to; all actions if none is named.
    #[serde(default)]
    pub action: Option<String>,
    /// How many requests pass before it begins.
    #[serde(default)]
    pub skip: u64,
    /// From then on it applies to every n-th request, beginning with the first.
    #[serde(default = "one")]
    pub every: u64,
    /// The share of the requests that it applies to, from 0 to 1; the emulator's seed decides which.
    #[serde(default)]
    pub rate: Option<f64>,
    /// How often it happens; `None` (in JSON `null`) until the faults are cleared.
    #[serde(default = "once")]
    pub times: Option<u64>,
}

fn one() -> u64 {
    1
}

fn once() -> Option<u64> {
    Some(1)
}

impl Fault {
    /// Creates a fault that happens once, on the next request.
    #[must_use]
    pub fn new(effect: FaultEffect) -> Self {
        Self {
            effect,
            action: None,
            skip: 0,
            every: one(),
            rate: None,
            times: once(),
        }
    }

    /// Restricts it to an action.
    #[must_use]
    pub fn on(mut self, action: &str) -> Self {
        self.action = Some(action.to_owned());
        self
    }

    /// Lets that many requests pass first: the n-th call is `skip(n - 1)`.
    #[must_use]
    pub fn skip(mut self, calls: u64) -> Self {
        self.skip = calls;
        self
    }

    /// Restricts it to every n-th request.
    #[must_use]
    pub fn every(mut self, calls: u64) -> Self {
        self.every = calls;
        self
    }

    /// Restricts it to a share of the requests, from 0 to 1.
    #[must_use]
    pub fn rate(mut self, share: f64) -> Self {
        self.rate = Some(share);
        self
    }

    /// Sets how often it happens.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Lets it happen until the faults are cleared.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Checks a fault that comes from outside.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.every == 0 {
            return Err("`every` has to be at least 1".to_owned());
        }
        if self.times == Some(0) {
            return Err("`times` has to be at least 1, or `null` for no limit".to_owned());
        }
        if self.rate.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
            return Err("`rate` has to be from 0 to 1".to_owned());
        }
        self.effect.check()
    }
}

/// The planned faults of an emulator. Clones share them.
#[derive(Clone)]
pub struct Faults(Arc<Mutex<Schedule>>);

struct Schedule {
    faults: Vec<(Fault, u64)>,
    random: Random,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(Schedule {
            faults: Vec::new(),
            random: Random::named(seed, "faults"),
        })))
    }

    /// Plans a fault. Several can apply to one request, such as latency and an error.
    pub fn push(&self, fault: Fault) {
        self.with_schedule(|schedule| schedule.faults.push((fault, 0)));
    }

    /// Removes all faults.
    pub fn clear(&self) {
        self.with_schedule(|schedule| schedule.faults.clear());
    }

    /// Returns the pending faults, with what is left of their `skip` and `times`.
    #[must_use]
    pub fn pending(&self) -> Vec<Fault> {
        self.with_schedule(|schedule| schedule.faults.iter().map(|(fault, _)| fault.clone()).collect())
    }

    /// Returns the effects on the next request of an action.
    pub(crate) fn take(&self, action: &str) -> Vec<FaultEffect> {
        self.with_schedule(|schedule| {
            let Schedule { faults, random } = schedule;
            let mut effects = Vec::new();
            for (fault, seen) in faults.iter_mut() {
                if fault.action.as_ref().is_some_and(|name| name != action) {
                    continue;
                }
                if fault.skip > 0 {
                    fault.skip -= 1;
                    continue;
                }
                let turn = seen.is_multiple_of(fault.every.max(1));
                *seen += 1;
                if turn && fault.rate.is_none_or(|share| random.unit() < share) {
                    effects.push(fault.effect.clone());
                    fault.times = fault.times.map(|times| times.saturating_sub(1));
                }
            }
            faults.retain(|(fault, _)| fault.times != Some(0));
            effects
        })
    }

    fn with_schedule<T>(&self, with: impl FnOnce(&mut Schedule) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(fault: Fault, calls: usize) -> Vec<usize> {
        let faults = Faults::new(1);
        faults.push(fault);
        (1..=calls).filter(|_| !faults.take("A").is_empty()).collect()
    }

    #[test]
    fn schedule_counts_calls_of_its_action() {
        let fault = || Fault::new(FaultEffect::Malformed);
        assert_eq!(hits(fault(), 3), [1]);
        assert_eq!(hits(fault().skip(2).times(2), 6), [3, 4]);
        assert_eq!(hits(fault().every(3).always(), 7), [1, 4, 7]);
        assert!(hits(fault().on("B").always(), 3).is_empty());
        let rare = hits(fault().rate(0.05).always(), 2_000).len();
        assert!((60..=140).contains(&rare), "{rare}");
    }

    #[test]
    fn finished_fault_is_removed() {
        let faults = Faults::new(1);
        faults.push(Fault::new(FaultEffect::Malformed).times(2));
        faults.take("A");
        assert_eq!(faults.pending()[0].times, Some(1));
        faults.take("A");
        assert_eq!(faults.pending(), []);
    }

    #[test]
    fn json_omits_defaults() {
        let fault: Fault = serde_json::from_str(r#"{"effect": "nonce_used", "times": null}"#).unwrap();
        assert_eq!(fault, Fault::new(FaultEffect::NonceUsed).always());
        assert!(serde_json::from_str::<Fault>(r#"{"effect": "nonce_used", "time": 1}"#).is_err());
    }
}
