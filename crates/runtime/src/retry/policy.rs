use std::time::Duration;

/// The retry policy: the number of attempts, and the waits between them. It is cheap to copy.
///
/// A wait is random between zero and a bound that starts at `base` (five times that after throttling), doubles with
/// each attempt and never exceeds `cap`. A wait that the service requests is kept in full, up to two minutes. A wait
/// that does not fit into the call's limit is not started; the call then ends with the error at hand.
///
/// The policy does not choose which errors are retried. Only errors that are temporary by the protocol or the service
/// are; and for actions that change something, only if the service cannot have run the call, or if it has an
/// idempotency token. All retries of a client to one endpoint share one budget, which successes refill, so that an
/// outage does not multiply the load.
///
/// Retries after throttling do not use the budget. They are sent at a rate that the client adapts to the service, per
/// action and endpoint ([`RetryPolicy::adaptive`]). If the service throttles these too, the first attempts of the
/// action's calls are sent at that rate as well, until a minute has passed without throttling. An attempt that does not
/// get its turn within the call's limit is not sent, and the call ends with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) adaptive: bool,
}

impl Default for RetryPolicy {
    /// Creates a policy of three attempts, with waits from 100 ms to 20 s.
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
    /// Creates a policy of exactly one attempt, even after a clock error or expired credentials. The client still
    /// learns from the failure, so that the next call has the right time and new credentials.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the largest number of attempts, including the first; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Returns the largest number of attempts.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Sets the bound of the first wait, and that of all waits.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Sets whether calls of a throttled action are paced; on by default. Without pacing, calls are sent at once, and
    /// retries after throttling use the budget as other retries do.
    #[must_use]
    pub fn adaptive(mut self, is_on: bool) -> Self {
        self.adaptive = is_on;
        self
    }
}
