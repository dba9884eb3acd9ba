//! The wait itself, whatever the types: looks, and the pauses between them.

use std::{
    ops::Range,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use serde_json::Value;

use super::condition::{Condition, Found, Meaning, Pending, State};
use crate::{
    Client,
    client::{CallOptions, Decoder, within},
    environment::Environment,
    error::{Error, ErrorKind},
    paginate::Walk,
};
use acs_protocol::{
    Parameters,
    action::{Action, Waiter},
};

/// The longest time that is kept free for the last look before the limit.
const LAST_LOOK: Duration = Duration::from_secs(1);

/// A wait, whatever the types.
pub(super) struct Engine {
    pub(super) client: Client,
    pub(super) action: &'static Action<'static>,
    pub(super) parameters: Parameters,
    pub(super) options: CallOptions,
    pub(super) waiter: &'static Waiter<'static>,
    pub(super) interval: Duration,
    pub(super) max_interval: Duration,
    pub(super) limit: Duration,
    pub(super) decoder: Decoder,
}

/// Why the condition does not hold yet.
struct Unfulfilled {
    pending: Pending,
    /// The error that passes by itself, if it was one.
    error: Option<Error>,
}

impl Engine {
    pub(super) async fn run(self) -> Result<Option<Value>, Error> {
        let environment = &*self.client.shared().environment;
        let began = environment.monotonic();
        let condition = Condition::new(self.waiter, &self.parameters).map_err(|error| error.of(self.action))?;
        let requests = AtomicU32::new(0);
        let mut looks: u32 = 0;
        let mut last: Option<Unfulfilled> = None;
        loop {
            let remaining = || {
                let waited = environment.monotonic().saturating_sub(began);
                self.limit.saturating_sub(waited)
            };
            let Some(look) = within(environment, remaining(), self.look(&condition, &requests)).await else {
                return Err(self.out_of_time(last, true, &requests));
            };
            looks = looks.saturating_add(1);
            let mut asked = Duration::ZERO;
            last = Some(match look {
                Ok((State::Reached, tree)) => return Ok(tree),
                Ok((State::Failed(failure), _)) => {
                    let message = format!("{failure}, so what is waited for cannot happen");
                    return Err(self.error(message, &requests));
                }
                Ok((State::NotYet(pending), _)) => Unfulfilled { pending, error: None },
                Err(error) if may_pass(&error) => {
                    asked = error.retry_after().unwrap_or_default();
                    Unfulfilled {
                        pending: Pending::Error(error.code().unwrap_or(error.message()).to_owned()),
                        error: Some(error),
                    }
                }
                Err(error) => return Err(error),
            });
            let pause = self.pause(environment, looks)?.max(asked);
            match self.fit(pause, remaining()) {
                Some(pause) => environment.sleep(pause).await,
                None => return Err(self.out_of_time(last, false, &requests)),
            }
        }
    }

    /// The pause after that many looks: random, between the interval and a bound that doubles up to the longest interval.
    fn pause(&self, environment: &dyn Environment, looks: u32) -> Result<Duration, Error> {
        let doubled = 2_u32.saturating_pow(looks.saturating_sub(1));
        let bound = self.interval.saturating_mul(doubled).min(self.max_interval);
        let mut dice = [0; 4];
        if bound > self.interval {
            environment
                .fill_random(&mut dice)
                .map_err(|error| Error::new(ErrorKind::Configuration, error.to_string()).with_source(error))?;
        }
        let part = f64::from(u32::from_le_bytes(dice)) / f64::from(u32::MAX);
        let more = bound.saturating_sub(self.interval);
        let more = Duration::try_from_secs_f64(more.as_secs_f64() * part).map_or(more, |part| part.min(more));
        Ok(self.interval.saturating_add(more))
    }

    /// The pause as it fits into what is left of the limit, with time for another look behind it. `None` if there is no
    /// time for another look.
    fn fit(&self, pause: Duration, remaining: Duration) -> Option<Duration> {
        let look = LAST_LOOK.min(self.interval).min(self.limit / 10);
        let most = remaining.checked_sub(look).filter(|most| !most.is_zero())?;
        Some(pause.min(most))
    }

    fn out_of_time(&self, last: Option<Unfulfilled>, is_looking: bool, requests: &AtomicU32) -> Error {
        let mut message = format!("the condition did not hold within {:?}", self.limit);
        if let Some(Unfulfilled { pending, .. }) = &last {
            message = format!("{message}: {pending}");
        }
        if is_looking {
            message = format!("{message}; the limit passed in the middle of a look");
        }
        let error = self
            .error(message, requests)
            .retryable()
            .with_advice("wait longer by `limit`, or find out what keeps it");
        match last.and_then(|last| last.error) {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }

    fn error(&self, message: String, requests: &AtomicU32) -> Error {
        Error::new(ErrorKind::Waiter, message)
            .of(self.action)
            .after(requests.load(Ordering::Relaxed))
    }

    /// One look: as many calls as the list has pages and the ids need. The last response comes back.
    async fn look(&self, condition: &Condition<'_>, requests: &AtomicU32) -> Result<(State, Option<Value>), Error> {
        let mut found = Found::default();
        let mut last = None;
        let Some(asked) = condition.asked() else {
            return match self
                .walk(condition, self.parameters.clone(), &mut found, requests)
                .await
            {
                Ok(tree) => Ok((condition.check(found), tree)),
                Err(error) => match condition.meaning(error) {
                    Meaning::Success => Ok((State::Reached, None)),
                    Meaning::NotYet(code) => Ok((State::NotYet(Pending::Error(code)), None)),
                    Meaning::Unexpected(error) => Err(error),
                },
            };
        };
        let mut parts: Vec<Range<usize>> = asked.parts().collect();
        parts.reverse();
        while let Some(part) = parts.pop() {
            let request = asked.request(&self.parameters, part.clone());
            match self.walk(condition, request, &mut found, requests).await {
                Ok(tree) => last = tree,
                Err(error) => match condition.meaning(error) {
                    // The error says so of one of several ids: of which, only a call for each can tell.
                    Meaning::Success if part.len() > 1 && asked.can_be_split() => {
                        parts.extend(part.rev().map(|id| id..id + 1));
                    }
                    Meaning::Success => {
                        last = None;
                        found.settle(asked.ids().get(part).unwrap_or_default());
                    }
                    Meaning::NotYet(code) => found.not_yet(code),
                    Meaning::Unexpected(error) => return Err(error),
                },
            }
            if condition.failure(&found).is_some() {
                break;
            }
        }
        Ok((condition.check(found), last))
    }

    /// Adds what all pages of a list hold. The last response comes back.
    async fn walk(
        &self,
        condition: &Condition<'_>,
        parameters: Parameters,
        found: &mut Found,
        requests: &AtomicU32,
    ) -> Result<Option<Value>, Error> {
        let mut walk = Walk::from_start(
            self.client.clone(),
            self.action,
            parameters,
            self.options.clone(),
            self.decoder,
        );
        if !condition.has_values() {
            walk.only_one_page();
        }
        let (mut last, mut listed, mut total) = (None, 0_u64, None);
        let mut counted = 0;
        loop {
            let page = walk.next().await;
            requests.fetch_add(walk.requests().saturating_sub(counted), Ordering::Relaxed);
            counted = walk.requests();
            let page = match page {
                None => break,
                Some(page) => page?,
            };
            listed = listed.saturating_add(page.count() as u64);
            total = page.total().or(total);
            last = page.content.downcast::<Value>().ok().map(|tree| *tree);
            if let Some(tree) = &last {
                condition.add(found, tree);
            }
        }
        found.count(listed, total);
        Ok(last)
    }
}

/// Whether a wait goes on after the error: it says nothing of what is waited for.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_throttling() || error.status().is_some_and(|status| status >= 500)
}
