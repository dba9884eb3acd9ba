use std::sync::atomic::{AtomicU32, Ordering};

/// The retry budget: a token bucket. A retry takes tokens, and a success puts some back. When most calls fail, retries
/// stop, and the service gets no more than one request per call.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

/// The tokens of a full bucket, enough for a hundred retries.
const FULL: u32 = 500;
/// The tokens that a retry takes.
const RETRY: u32 = 5;
/// The tokens that a success puts back: five successful calls pay for a retry.
const SUCCESS: u32 = 1;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes the tokens of a retry, if there are enough. They are returned if the retry is not made.
    pub(crate) fn take(&self) -> Option<Retry<'_>> {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(RETRY))
            .ok()
            .map(|_| Retry(Some(self)))
    }

    /// Puts back the tokens of a success; one that needed retries puts back those of its last retry.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let amount = if attempts > 1 { RETRY } else { SUCCESS };
        // The bucket is nearly always full, which needs one read only.
        if self.0.load(Ordering::Relaxed) < FULL {
            self.put(amount);
        }
    }

    fn put(&self, amount: u32) {
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
            Some(tokens.saturating_add(amount).min(FULL))
        });
    }
}

/// The tokens of a retry. A call that is dropped while it waits returns them.
#[derive(Debug)]
#[must_use = "dropping it puts it back"]
pub(crate) struct Retry<'a>(Option<&'a Budget>);

impl Retry<'_> {
    /// Marks the retry as made, so that its tokens are not returned.
    pub(crate) fn begin(mut self) {
        self.0 = None;
    }
}

impl Drop for Retry<'_> {
    fn drop(&mut self) {
        if let Some(budget) = self.0 {
            budget.put(RETRY);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a retry if the budget allows one.
    fn spend(budget: &Budget) -> bool {
        budget.take().map(Retry::begin).is_some()
    }

    #[test]
    fn failures_drain_and_successes_refill() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| spend(&budget)).count(), 100);
        for _ in 0..4 {
            budget.succeeded(1);
        }
        assert!(!spend(&budget));
        budget.succeeded(1);
        assert!(spend(&budget) && !spend(&budget));
        budget.succeeded(2);
        assert!(spend(&budget) && !spend(&budget));
    }

    #[test]
    fn bucket_does_not_overflow() {
        let budget = Budget::default();
        budget.succeeded(2);
        assert_eq!((0..1000).filter(|_| spend(&budget)).count(), 100);
    }

    #[test]
    fn unused_retry_is_returned() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take().is_some()).count(), 1000);
        assert_eq!((0..1000).filter(|_| spend(&budget)).count(), 100);
    }
}
