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

/// How long before expiry new credentials are fetched; less for short-lived ones.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// How long before expiry credentials are no longer handed out: the call still has to reach the service.
const LATE: Duration = Duration::from_secs(30);
/// How long a call waits for new credentials while the old ones would do.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long credentials are handed out that have expired by this machine's clock when they arrive. The clock may be
/// wrong, and the service is the one to say so.
const DOUBTFUL: Duration = Duration::from_secs(60);
/// The wait after the first early refresh that fails; it doubles with each further one.
const FIRST_DELAY: Duration = Duration::from_secs(10);
/// The longest wait between early refreshes that fail.
const LONGEST_DELAY: Duration = Duration::from_secs(5 * 60);

/// A provider that keeps what a [`Source`] gives, and fetches anew in time.
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
    /// Owned by the caller that is fetching.
    flight: tokio::sync::Mutex<()>,
}

impl<S: Source> Cached<S> {
    /// Keeps what the source gives; nothing is fetched before the first request.
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

    /// Fetches while what is held may still serve if that fails.
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
                tracing::warn!(source, "credentials could not be refreshed yet: it takes too long");
                Ok(valid)
            }
            (State::Missing(_), Some(error)) => Err(error),
            (State::Missing(_), None) => self.fetch().await,
        }
    }

    /// Puts the next early fetch off.
    fn put_off(&self, held: &mut Held) {
        held.failures = held.failures.saturating_add(1);
        let next = self.environment.now() + delay(held.failures);
        if let Some(lease) = &mut held.lease {
            lease.refresh_at = Some(next);
        }
    }

    /// Waits for the fetch in flight, or is the one that fetches. `round` is the number of fetches finished when the
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

    /// Fetches, and notes the outcome. The caller owns the flight.
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

    /// Nothing that holds this lock can leave the state half changed, so that a poisoned one is as good as any.
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

/// A fetch ahead of expiry. One that is given up counts as one that failed: or else every call in turn would wait for
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

/// What is held, at one moment.
enum State {
    /// Valid for a while.
    Fresh(Credentials),
    /// Valid, but it is time to fetch others.
    Aging(Credentials),
    /// None; with the number of fetches so far.
    Missing(u64),
}

#[derive(Default)]
struct Held {
    lease: Option<Lease>,
    /// The last ones that the service refused, until there are others.
    refused: Option<Credentials>,
    /// How many fetches have finished.
    round: u64,
    /// Why the last one failed, if it did.
    failure: Option<CredentialsError>,
    /// How many have failed in a row.
    failures: u32,
}

struct Lease {
    credentials: Credentials,
    /// From when on others are fetched.
    refresh_at: Option<SystemTime>,
    /// From when on these are not handed out.
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
