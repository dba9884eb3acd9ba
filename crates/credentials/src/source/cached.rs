use std::{
    fmt,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use acs_runtime::{BoxFuture, environment::Environment};
use futures_util::future::{Either, select};

use super::Source;
use crate::{Credentials, CredentialsError, Provider};

/// The time before expiry at which new credentials are fetched; less for short-lived ones.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// The time before expiry from which credentials are no longer used, since the call still has to reach the service.
const LATE: Duration = Duration::from_secs(30);
/// The time that a call waits for new credentials while the old ones are valid.
const PATIENCE: Duration = Duration::from_secs(5);
/// The time for which credentials are used that have expired by this machine's clock when they arrive. The clock may be
/// wrong, and only the service can tell.
const DOUBTFUL: Duration = Duration::from_secs(60);
/// The wait after the first early refresh that fails; it doubles with each further one.
const FIRST_DELAY: Duration = Duration::from_secs(10);
/// The longest wait between early refreshes that fail.
const LONGEST_DELAY: Duration = Duration::from_secs(5 * 60);

/// A provider that caches the credentials of a [`Source`], and fetches new ones before they expire.
///
/// - From 15 minutes before expiry on (or from two thirds of a shorter life) **one** caller fetches new credentials; the
///   others go on with those that are still valid. If that fails, takes longer than 5 seconds, or its caller is dropped,
///   the valid ones are kept, and it is tried again after 10 seconds, then 20, up to 5 minutes.
/// - 30 seconds before expiry (or at nine tenths of a shorter life), and when there are none yet, all callers wait for
///   the one fetch, and get its result or its error. If the fetching caller is dropped, the next one takes over.
/// - When the service refuses credentials, [`Provider::refresh`] fetches new ones once for all who ask.
pub struct Cached<S> {
    source: S,
    environment: Arc<dyn Environment>,
    held: Mutex<Held>,
    /// Locked by the caller that is fetching.
    flight: tokio::sync::Mutex<()>,
}

impl<S: Source> Cached<S> {
    /// Creates a cache over a source. Nothing is fetched before the first request.
    #[must_use]
    pub fn new(source: S) -> Self {
        Self {
            environment: source.environment(),
            source,
            held: Mutex::default(),
            flight: tokio::sync::Mutex::default(),
        }
    }

    async fn current(&self) -> Result<Credentials, CredentialsError> {
        match self.state() {
            State::Fresh(credentials) => Ok(credentials),
            State::Aging(valid) => {
                let Ok(_flight) = self.flight.try_lock() else {
                    return Ok(valid);
                };
                // Another caller may have finished just before the lock was taken.
                match self.state() {
                    State::Fresh(credentials) => Ok(credentials),
                    State::Aging(_) | State::Missing(_) => self.fetch_early().await,
                }
            }
            State::Missing(round) => self.wait_for(round).await,
        }
    }

    /// Fetches ahead of expiry, and falls back to the valid credentials if that fails.
    async fn fetch_early(&self) -> Result<Credentials, CredentialsError> {
        let early = Early {
            cached: self,
            ended: false,
        };
        let error = match select(pin!(self.fetch()), self.environment.sleep(PATIENCE)).await {
            Either::Left((outcome, _)) => {
                early.end();
                match outcome {
                    Ok(credentials) => return Ok(credentials),
                    Err(error) => Some(error),
                }
            }
            Either::Right(_) => {
                drop(early);
                None
            }
        };
        let source = self.source.name();
        match (self.state(), error) {
            (State::Fresh(valid) | State::Aging(valid), Some(error)) => {
                tracing::warn!(source, %error, "credentials could not be refreshed yet");
                Ok(valid)
            }
            (State::Fresh(valid) | State::Aging(valid), None) => {
                tracing::warn!(
                    source,
                    "credentials could not be refreshed yet: the source takes too long"
                );
                Ok(valid)
            }
            (State::Missing(_), Some(error)) => Err(error),
            (State::Missing(_), None) => self.fetch().await,
        }
    }

    /// Delays the next early fetch.
    fn put_off(&self, held: &mut Held) {
        held.failures = held.failures.saturating_add(1);
        let next = self.environment.now() + delay(held.failures);
        if let Some(lease) = &mut held.lease {
            lease.refresh_at = Some(next);
        }
    }

    /// Waits for the running fetch, or fetches. `round` is the number of fetches that had finished when the
    /// caller came.
    async fn wait_for(&self, round: u64) -> Result<Credentials, CredentialsError> {
        let _flight = self.flight.lock().await;
        match self.state() {
            State::Fresh(credentials) | State::Aging(credentials) => Ok(credentials),
            State::Missing(now) if now == round => self.fetch().await,
            State::Missing(_) => {
                let failure = self.held().failure.clone();
                match failure {
                    Some(error) => Err(error),
                    None => self.fetch().await,
                }
            }
        }
    }

    /// Fetches, and records the outcome. The caller holds the lock `flight`.
    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let refused = self.held().refused.clone();
        let outcome = match &refused {
            Some(refused) => self.source.fetch_after(refused).await,
            None => self.source.fetch().await,
        };
        let now = self.environment.now();
        let mut held = self.held();
        held.round = held.round.wrapping_add(1);
        match outcome {
            Ok(credentials) => {
                let lease = Lease::new(credentials.clone(), now);
                if lease.doubtful {
                    tracing::warn!(
                        source = self.source.name(),
                        "the credentials have expired by this machine's clock, which may be wrong"
                    );
                }
                held.refused = None;
                held.failure = None;
                held.failures = 0;
                held.lease = Some(lease);
                Ok(credentials)
            }
            Err(error) => {
                held.failure = Some(error.clone());
                self.put_off(&mut held);
                Err(error)
            }
        }
    }

    fn state(&self) -> State {
        let now = self.environment.now();
        let held = self.held();
        let reached = |moment: Option<SystemTime>| moment.is_some_and(|moment| moment <= now);
        match &held.lease {
            Some(lease) if reached(lease.ends_at) => State::Missing(held.round),
            Some(lease) if reached(lease.refresh_at) => State::Aging(lease.credentials.clone()),
            Some(lease) => State::Fresh(lease.credentials.clone()),
            None => State::Missing(held.round),
        }
    }

    /// Locks the state. No holder can leave it half changed, so that a poisoned lock is valid, too.
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Source> Provider for Cached<S> {
    fn name(&self) -> &str {
        self.source.name()
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.current())
    }

    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let round = {
                let mut held = self.held();
                if held.lease.take_if(|lease| lease.credentials == *refused).is_some() {
                    held.refused = Some(refused.clone());
                }
                match &held.lease {
                    Some(_) => None,
                    None => Some(held.round),
                }
            };
            match round {
                Some(round) => self.wait_for(round).await,
                None => self.current().await,
            }
        })
    }
}

impl<S: Source> fmt::Debug for Cached<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

/// A fetch ahead of expiry. An abandoned one counts as failed, since otherwise every call in turn would wait for
/// a source that does not answer, with valid credentials at hand.
struct Early<'a, S: Source> {
    cached: &'a Cached<S>,
    ended: bool,
}

impl<S: Source> Early<'_, S> {
    fn end(mut self) {
        self.ended = true;
    }
}

impl<S: Source> Drop for Early<'_, S> {
    fn drop(&mut self) {
        if !self.ended {
            self.cached.put_off(&mut self.cached.held());
        }
    }
}

/// The state of the cache at one moment.
enum State {
    /// Valid for a while.
    Fresh(Credentials),
    /// Valid, but new ones should be fetched.
    Aging(Credentials),
    /// Absent or expired, with the number of fetches so far.
    Missing(u64),
}

#[derive(Default)]
struct Held {
    lease: Option<Lease>,
    /// The credentials that the service last refused, until there are others.
    refused: Option<Credentials>,
    /// The number of fetches that have finished.
    round: u64,
    /// The error of the last fetch, if it failed.
    failure: Option<CredentialsError>,
    /// The number of fetches that failed in a row.
    failures: u32,
}

struct Lease {
    credentials: Credentials,
    /// The time from which new ones are fetched.
    refresh_at: Option<SystemTime>,
    /// The time from which these are no longer used.
    ends_at: Option<SystemTime>,
    doubtful: bool,
}

impl Lease {
    fn new(credentials: Credentials, now: SystemTime) -> Self {
        let Some(expires) = credentials.expiration() else {
            return Self {
                credentials,
                refresh_at: None,
                ends_at: None,
                doubtful: false,
            };
        };
        match expires.duration_since(now) {
            Ok(life) if !life.is_zero() => Self {
                credentials,
                refresh_at: Some(expires - EARLY.min(life / 3)),
                ends_at: Some(expires - LATE.min(life / 10)),
                doubtful: false,
            },
            _ => Self {
                credentials,
                refresh_at: None,
                ends_at: Some(now + DOUBTFUL),
                doubtful: true,
            },
        }
    }
}

fn delay(failures: u32) -> Duration {
    let doublings = failures.saturating_sub(1).min(16);
    (FIRST_DELAY * 2_u32.pow(doublings)).min(LONGEST_DELAY)
}

#[cfg(test)]
mod tests;
