//! The emulator's source of time: the system's clock, or one that a test advances.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;
use tokio::sync::watch;

/// A source of time. Timestamps, nonces, temporary keys, instance states and latency faults all use the same one.
pub trait Clock: Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> SystemTime;

    /// Completes after a duration. Latency faults use it.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock and tokio's timer, which is the default.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock that changes only by [`advance`](Self::advance). Clones share the time.
#[derive(Clone)]
pub struct ManualClock(Arc<ManualTime>);

struct ManualTime {
    now: watch::Sender<SystemTime>,
    sleepers: watch::Sender<usize>,
}

impl ManualClock {
    /// Creates a clock at this time.
    #[must_use]
    pub fn at(now: SystemTime) -> Self {
        Self(Arc::new(ManualTime {
            now: watch::Sender::new(now),
            sleepers: watch::Sender::new(0),
        }))
    }

    /// Advances the time and wakes the sleepers that are due.
    pub fn advance(&self, duration: Duration) {
        self.0.now.send_modify(|now| *now += duration);
    }

    /// Waits until that many sleepers wait for this clock, so that a test can advance it at the right moment.
    pub async fn sleepers(&self, count: usize) {
        let mut sleepers = self.0.sleepers.subscribe();
        // The sender lives in `self`, so the wait cannot fail.
        let _ = sleepers.wait_for(|waiting| *waiting >= count).await;
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ManualClock").field(&*self.0.now.borrow()).finish()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        *self.0.now.borrow()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = Arc::clone(&self.0);
        let mut now = time.now.subscribe();
        let due = *now.borrow() + duration;
        Box::pin(async move {
            let _counted = Sleeper::new(time);
            let _ = now.wait_for(|now| *now >= due).await;
        })
    }
}

/// Counts a sleeper for as long as it sleeps, even if it is dropped early.
struct Sleeper(Arc<ManualTime>);

impl Sleeper {
    fn new(time: Arc<ManualTime>) -> Self {
        time.sleepers.send_modify(|count| *count += 1);
        Self(time)
    }
}

impl Drop for Sleeper {
    fn drop(&mut self) {
        self.0.sleepers.send_modify(|count| *count -= 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sleeper_wakes_when_due() {
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
        let sleeper = tokio::spawn(clock.sleep(Duration::from_secs(10)));
        clock.sleepers(1).await;
        clock.advance(Duration::from_secs(9));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(Duration::from_secs(1));
        sleeper.await.unwrap();
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(10));
    }
}
