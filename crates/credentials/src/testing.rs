//! A clock that tests set.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use acs_runtime::BoxFuture;
use acs_runtime::environment::{Environment, RandomnessError};
use tokio::sync::watch;

/// A clock that moves when a test advances it.
#[derive(Debug)]
pub(crate) struct Manual {
    elapsed: watch::Sender<Duration>,
    sleepers: watch::Sender<usize>,
}

impl Manual {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            elapsed: watch::Sender::new(Duration::ZERO),
            sleepers: watch::Sender::new(0),
        })
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.elapsed.send_modify(|elapsed| *elapsed += by);
    }

    /// Completes when `count` sleeps have begun.
    pub(crate) async fn sleeping(&self, count: usize) {
        let mut sleepers = self.sleepers.subscribe();
        // It fails only if the clock itself is gone, which `self` keeps.
        let _ = sleepers.wait_for(|sleepers| *sleepers >= count).await;
    }
}

impl Environment for Manual {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + *self.elapsed.borrow()
    }

    fn monotonic(&self) -> Duration {
        *self.elapsed.borrow()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut elapsed = self.elapsed.subscribe();
        let end = *elapsed.borrow() + duration;
        self.sleepers.send_modify(|sleepers| *sleepers += 1);
        Box::pin(async move {
            // The clock was dropped, so that its time never changes.
            if elapsed.wait_for(|elapsed| *elapsed >= end).await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        buffer.fill(7);
        Ok(())
    }
}
