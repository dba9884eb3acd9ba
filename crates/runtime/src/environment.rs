//! Time, sleep and randomness: everything that a client takes from its machine, behind one trait, so that tests run in
//! virtual time with chosen randomness.

mod randomness;

use std::{
    fmt,
    future::poll_fn,
    pin::pin,
    sync::Arc,
    task::Poll,
    time::{Duration, SystemTime},
};

use crate::BoxFuture;

/// A source of time, sleep and randomness.
pub trait Environment: fmt::Debug + Send + Sync {
    /// Returns the time of day, for timestamps.
    fn now(&self) -> SystemTime;

    /// Returns the time since a fixed moment, for limits and waits. It never decreases, even if the clock is changed.
    fn monotonic(&self) -> Duration;

    /// Completes after the duration.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Fills the buffer with unpredictable random bytes, for nonces and idempotency tokens.
    ///
    /// # Errors
    /// If the system has no randomness.
    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError>;
}

impl<E: Environment + ?Sized> Environment for Arc<E> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }

    fn monotonic(&self) -> Duration {
        (**self).monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        (**self).fill_random(buffer)
    }
}

/// The error for a system without randomness.
#[derive(Debug, Clone)]
pub struct RandomnessError(pub String);

impl fmt::Display for RandomnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the system has no randomness: {}", self.0)
    }
}

impl std::error::Error for RandomnessError {}

/// The machine's clocks, tokio's timer, and the system's randomness.
#[derive(Debug, Clone)]
pub struct System {
    start: std::time::Instant,
}

impl Default for System {
    fn default() -> Self {
        Self {
            start: std::time::Instant::now(),
        }
    }
}

impl Environment for System {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        randomness::fill(buffer).map_err(|error| RandomnessError(error.to_string()))
    }
}

/// Returns a random number, evenly distributed over the whole range of the type.
pub(crate) fn random_number(environment: &dyn Environment) -> Result<u32, RandomnessError> {
    let mut bytes = [0; 4];
    environment.fill_random(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

/// Returns the output of `future`, or `None` if it takes longer than `limit`; then it is dropped.
pub(crate) async fn timeout<T>(
    environment: &dyn Environment,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    // A future that is ready at once needs no timer.
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let timer = timer.get_or_insert_with(|| environment.sleep(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
