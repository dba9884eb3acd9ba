use std::time::Duration;

/// How often a call is tried, and how long the waits between are. Cheap to copy.
///
/// A wait is random between zero and a bound that starts at `base` (five times that after throttling), doubles with each
/// attempt and never exceeds `cap`. A wait that the service asks for is kept in full, up to two minutes. Neither makes a
/// call longer than its limit: if the wait does not fit, the call ends with the error at hand.
///
/// The policy does not choose which failures are retried: only those that protocol and service call temporary, and
/// actions that change something only if the service cannot have run them, or if they carry an idempotency token. All
/// retries of a client to one endpoint draw on one budget, which successes refill, so that an outage is not multiplied.
///
/// Throttling is not an outage: retries after it do not draw on the budget. Instead they are sent at a rate that the
/// client adapts to the service, for each action and endpoint ([`RetryPolicy::adaptive`]). If the service throttles these
/// too, the first attempts of the action's calls are sent at that rate as well, until there was no throttling for a
/// minute. An attempt that does not get its turn within the call's limit is not sent, and the call ends with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) adaptive: bool,
}

impl Default for RetryPolicy {
    /// Three attempts, waits from 100 ms to 20 s.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(100),
            cap: Duration::from_secs(20),
            adaptive: true,
        }
    }
}

impl RetryPolicy {
    /// Makes exactly one attempt, whatever happens: not even a wrong clock or expired credentials are worth a second one.
    /// The client still learns from the failure, so that the next call has the right time and new credentials.
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

    /// Returns the number of attempts at most.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The bound of the first wait, and that of all waits.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Whether calls of an action that the service has throttled are paced; on by default. Without it, calls are sent at
    /// once, and retries after throttling draw on the budget as other retries do.
    #[must_use]
    pub fn adaptive(mut self, is_on: bool) -> Self {
        self.adaptive = is_on;
        self
    }
}
