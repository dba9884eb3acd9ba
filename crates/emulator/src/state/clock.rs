//! Time, as the emulator sees it: the system's, or one that a test moves by hand.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;
use tokio::sync::watch;

/// What the emulator asks for the time. Timestamps, nonces, temporary keys, instance states and latency faults all go
/// by one clock.
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;

    /// Completes after that long. Latency faults use it.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock and tokio's timer. The default.
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

/// A clock that stands still until [`advance`](Self::advance) moves it. Clones are the same clock.
#[derive(Clone)]
pub struct ManualClock(Arc<Hands>);

struct Hands {
    now: watch::Sender<SystemTime>,
    sleepers: watch::Sender<usize>,
}

impl ManualClock {
    /// A clock that stands at this time.
    #[must_use]
    pub fn at(now: SystemTime) -> Self {
        Self(Arc::new(Hands {
            now: watch::Sender::new(now),
            sleepers: watch::Sender::new(0),
        }))
    }

    /// Moves the time on and wakes whoever waited for it.
    pub fn advance(&self, duration: Duration) {
        self.0.now.send_modify(|now| *now += duration);
    }

    /// Waits until that many sleepers wait for this clock, so that a test can move it at the right moment.
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
        let hands = Arc::clone(&self.0);
        let mut now = hands.now.subscribe();
        let due = *now.borrow() + duration;
        Box::pin(async move {
            let _counted = Sleeper::new(hands);
            let _ = now.wait_for(|now| *now >= due).await;
        })
    }
}

/// Counts a sleeper for as long as it sleeps, also when it is dropped before its time.
struct Sleeper(Arc<Hands>);

impl Sleeper {
    fn new(hands: Arc<Hands>) -> Self {
        hands.sleepers.send_modify(|count| *count += 1);
        Self(hands)
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
    async fn a_sleeper_wakes_when_its_time_has_come_and_not_before() {
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
