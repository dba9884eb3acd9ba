use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use futures_core::future::BoxFuture;

use super::{Credentials, CredentialsError, Provider, Source};
use crate::environment::Environment;

/// How long before expiry new credentials are fetched; less for short-lived ones.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// How long before expiry credentials are no longer handed out: the call still has to reach the service.
const LATE: Duration = Duration::from_secs(30);
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
///   others go on with those that are still valid. If that fails, the valid ones are kept, and it is tried again
///   after 10 seconds, then 20, up to 5 minutes.
/// - 30 seconds before expiry (or at nine tenths of a shorter life), and when there are none yet, all callers wait for
///   the one fetch, and get its result or its error.
/// - If the fetching caller is dropped, the next one takes over.
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
        match self.look() {
            Look::Fresh(credentials) => Ok(credentials),
            Look::Aging(valid) => {
                let Ok(_flight) = self.flight.try_lock() else {
                    return Ok(valid);
                };
                // Another caller may have finished just before the lock was taken.
                match self.look() {
                    Look::Fresh(credentials) => Ok(credentials),
                    Look::Aging(_) | Look::Missing(_) => self.fetch_early().await,
                }
            }
            Look::Missing(round) => self.wait_for(round).await,
        }
    }

    /// Fetches while what is held may still serve if that fails.
    async fn fetch_early(&self) -> Result<Credentials, CredentialsError> {
        let error = match self.fetch().await {
            Ok(credentials) => return Ok(credentials),
            Err(error) => error,
        };
        match self.look() {
            Look::Fresh(valid) | Look::Aging(valid) => {
                tracing::warn!(source = self.source.name(), %error, "credentials could not be refreshed yet");
                Ok(valid)
            }
            Look::Missing(_) => Err(error),
        }
    }

    /// Waits for the fetch in flight, or is the one that fetches. `round` is the number of fetches finished when the
    /// caller came.
    async fn wait_for(&self, round: u64) -> Result<Credentials, CredentialsError> {
        let _flight = self.flight.lock().await;
        match self.look() {
            Look::Fresh(credentials) | Look::Aging(credentials) => Ok(credentials),
            Look::Missing(now) if now == round => self.fetch().await,
            Look::Missing(_) => {
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
        let outcome = self.source.fetch().await;
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
                held.failure = None;
                held.failures = 0;
                held.lease = Some(lease);
                Ok(credentials)
            }
            Err(error) => {
                held.failures = held.failures.saturating_add(1);
                held.failure = Some(error.clone());
                let next = now + delay(held.failures);
                if let Some(lease) = &mut held.lease {
                    lease.refresh_at = Some(next);
                }
                Err(error)
            }
        }
    }

    fn look(&self) -> Look {
        let now = self.environment.now();
        let held = self.held();
        let reached = |moment: Option<SystemTime>| moment.is_some_and(|moment| moment <= now);
        match &held.lease {
            Some(lease) if reached(lease.ends_at) => Look::Missing(held.round),
            Some(lease) if reached(lease.refresh_at) => Look::Aging(lease.credentials.clone()),
            Some(lease) => Look::Fresh(lease.credentials.clone()),
            None => Look::Missing(held.round),
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
                held.lease.take_if(|lease| lease.credentials == *refused);
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

/// What is held, at one moment.
enum Look {
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
