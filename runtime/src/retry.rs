//! When a call is tried again, and after how long.

mod backoff;
mod budget;
mod verdict;
mod wait;

pub(crate) use budget::Budget;
pub(crate) use verdict::{Safety, Verdict, verdict};
pub(crate) use wait::server_wait;

use std::time::Duration;

/// How often a call is tried, and how long the waits between are. Cheap to copy.
///
/// A wait is random between zero and a bound that starts at `base` (five times that after throttling), doubles with each
/// attempt and never passes `cap`. A wait that the service asks for is kept to in full. Neither makes a call longer
/// than its limit: if the wait does not fit, the call ends with the error at hand.
///
/// Which failures are tried again is not a matter of taste: those that protocol and service call temporary, and for
/// actions that change something only if the service cannot have run them, or if they carry an idempotency token. All
/// retries of a client draw on one budget, which successes refill, so that an outage is not multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts, waits from 100 ms to 20 s.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(100),
            cap: Duration::from_secs(20),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever happens.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// At most that many attempts, the first one included; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The bound of the first wait, and that of all waits.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }
}
