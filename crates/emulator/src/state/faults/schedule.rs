use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::FaultEffect;
use crate::random::Random;

/// An effect, and which requests it meets.
///
/// ```
/// use acs_emulator::{FaultEffect, Fault};
///
/// // The third and the fourth DescribeInstanceStatus from now.
/// let fault = Fault::new(FaultEffect::Malformed).on("DescribeInstanceStatus").skip(2).times(2);
/// // One request in twenty, for good.
/// let rare = Fault::new(FaultEffect::error(503, "ServiceUnavailable")).rate(0.05).always();
/// # let _ = (fault, rare);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// What goes wrong.
    pub effect: FaultEffect,
    /// The action; all actions if none is named.
    #[serde(default)]
    pub action: Option<String>,
    /// How many of the requests pass before it begins.
    #[serde(default)]
    pub skip: u64,
    /// From then on it meets every n-th request, the first one first.
    #[serde(default = "one")]
    pub every: u64,
    /// The share of the requests, from 0 to 1, instead of every one: picked by the emulator's seed.
    #[serde(default)]
    pub rate: Option<f64>,
    /// How often it happens before it is over; `None` (in JSON `null`) for good.
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
    /// On the next request, once.
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

    /// Of this action alone.
    #[must_use]
    pub fn on(mut self, action: &str) -> Self {
        self.action = Some(action.to_owned());
        self
    }

    /// After that many have passed: the n-th call is `skip(n - 1)`.
    #[must_use]
    pub fn skip(mut self, calls: u64) -> Self {
        self.skip = calls;
        self
    }

    /// Every n-th.
    #[must_use]
    pub fn every(mut self, calls: u64) -> Self {
        self.every = calls;
        self
    }

    /// A share of them, from 0 to 1.
    #[must_use]
    pub fn rate(mut self, share: f64) -> Self {
        self.rate = Some(share);
        self
    }

    /// That often.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Until it is cleared.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Whether it can happen as it is described, for those that come from outside.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.every == 0 {
            return Err("`every` counts from 1".to_owned());
        }
        if self.times == Some(0) {
            return Err("`times` counts from 1; `null` is for good".to_owned());
        }
        if self.rate.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
            return Err("`rate` is a share from 0 to 1".to_owned());
        }
        self.effect.check()
    }
}

/// The faults of an emulator. Clones are the same.
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

    /// Plans a fault. Several can meet one request: latency and an error, say.
    pub fn push(&self, fault: Fault) {
        self.with_schedule(|schedule| schedule.faults.push((fault, 0)));
    }

    /// Takes all faults back.
    pub fn clear(&self) {
        self.with_schedule(|schedule| schedule.faults.clear());
    }

    /// The faults that are not over, as they were planned, but for what is left of their `skip` and `times`.
    #[must_use]
    pub fn pending(&self) -> Vec<Fault> {
        self.with_schedule(|schedule| schedule.faults.iter().map(|(fault, _)| fault.clone()).collect())
    }

    /// What goes wrong with this request.
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
    fn a_schedule_counts_the_calls_it_is_about() {
        let fault = || Fault::new(FaultEffect::Malformed);
        assert_eq!(hits(fault(), 3), [1]);
        assert_eq!(hits(fault().skip(2).times(2), 6), [3, 4]);
        assert_eq!(hits(fault().every(3).always(), 7), [1, 4, 7]);
        assert!(hits(fault().on("B").always(), 3).is_empty());
        let rare = hits(fault().rate(0.05).always(), 2_000).len();
        assert!((60..=140).contains(&rare), "{rare}");
    }

    #[test]
    fn a_fault_that_is_over_is_gone() {
        let faults = Faults::new(1);
        faults.push(Fault::new(FaultEffect::Malformed).times(2));
        faults.take("A");
        assert_eq!(faults.pending()[0].times, Some(1));
        faults.take("A");
        assert_eq!(faults.pending(), []);
    }

    #[test]
    fn json_says_only_what_differs() {
        let fault: Fault = serde_json::from_str(r#"{"effect": "nonce_used", "times": null}"#).unwrap();
        assert_eq!(fault, Fault::new(FaultEffect::NonceUsed).always());
        assert!(serde_json::from_str::<Fault>(r#"{"effect": "nonce_used", "time": 1}"#).is_err());
    }
}
