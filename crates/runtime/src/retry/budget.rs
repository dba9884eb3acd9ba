use std::sync::atomic::{AtomicU32, Ordering};

/// The retries that a client may make: a bucket of tokens. A retry takes some, a success puts some back. When most calls
/// fail, retries stop, and the service gets no more than one request a call.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

/// A full bucket: a hundred retries.
const FULL: u32 = 500;
/// What a retry takes.
const RETRY: u32 = 5;
/// What a success puts back: five successful calls pay for a retry.
const SUCCESS: u32 = 1;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes a retry's worth, if it is there. It comes back if the retry is not made.
    pub(crate) fn take(&self) -> Option<Retry<'_>> {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(RETRY))
            .ok()
            .map(|_| Retry(Some(self)))
    }

    /// Puts back what a success is worth; one that needed retries puts back the last of them.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let amount = if attempts > 1 { RETRY } else { SUCCESS };
        // The bucket is full nearly always: then this is one read.
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

/// What was taken for a retry. A call that is dropped while it waits gives it back.
#[derive(Debug)]
#[must_use = "dropping it puts it back"]
pub(crate) struct Retry<'a>(Option<&'a Budget>);

impl Retry<'_> {
    /// The retry is made now.
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

    /// Makes a retry, if there is one left.
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
