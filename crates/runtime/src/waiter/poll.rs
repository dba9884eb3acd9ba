//! The untyped loop of polls and pauses.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use acs_protocol::{
    Parameters,
    action::{Action, Waiter},
    decode::Node,
    shape::DecodeError,
};
use serde_json::Value;

use super::condition::{Condition, ErrorClass, Observation, Pending, State};
use crate::{
    Client,
    client::{CallOptions, Decoded, Decoder, host},
    environment::{Environment, random_number, timeout},
    error::{Error, ErrorKind},
    paginate::Paginator,
};

/// The longest time that is reserved for the last poll before the limit.
const LAST_POLL: Duration = Duration::from_secs(1);

/// A wait without its types.
pub(super) struct Poller {
    pub(super) client: Client,
    pub(super) action: &'static Action<'static>,
    /// The parameters of the request.
    pub(super) given: Parameters,
    pub(super) options: CallOptions,
    pub(super) waiter: &'static Waiter<'static>,
    pub(super) interval: Duration,
    pub(super) max_interval: Duration,
    pub(super) limit: Duration,
    pub(super) decoder: Decoder,
    /// Decodes the response that the caller gets.
    pub(super) output: fn(&Node<'_>) -> Result<Decoded, DecodeError>,
    /// The number of requests sent. A call that the limit cancels reports none.
    pub(super) requests: Arc<AtomicU32>,
}

/// The reason why the condition does not hold yet.
struct Unfulfilled {
    pending: Pending,
    /// The transient error, if it was one.
    error: Option<Error>,
}

impl Poller {
    /// Polls until the condition holds. Returns the last response.
    pub(super) async fn run(mut self) -> Result<Option<Decoded>, Error> {
        self.options.requests = Some(Arc::clone(&self.requests));
        let environment = &*self.client.shared().environment;
        let began = environment.monotonic();
        let condition =
            Condition::new(self.action, self.waiter, &self.given).map_err(|error| error.with_action(self.action))?;
        let parameters = self.parameters();
        let mut polls: u32 = 0;
        let mut last: Option<Unfulfilled> = None;
        loop {
            let remaining = || {
                let waited = environment.monotonic().saturating_sub(began);
                self.limit.saturating_sub(waited)
            };
            let Some(poll) = timeout(environment, remaining(), self.poll(&condition, &parameters)).await else {
                return Err(self.out_of_time(last, true));
            };
            polls = polls.saturating_add(1);
            let mut retry_after = Duration::ZERO;
            last = Some(match poll {
                Ok((State::Reached, tree)) => return tree.map(|tree| self.decode(&tree)).transpose(),
                Ok((State::Failed(failure), _)) => {
                    let message = format!("{failure}, so the condition can no longer hold");
                    return Err(self.complete(Error::new(ErrorKind::Waiter, message)));
                }
                Ok((State::NotYet(pending), _)) => Unfulfilled { pending, error: None },
                Err(error) if may_pass(&error) => {
                    retry_after = error.retry_after().unwrap_or_default();
                    Unfulfilled {
                        pending: Pending::Error(error.code().unwrap_or(error.message()).to_owned()),
                        error: Some(error),
                    }
                }
                Err(error) => return Err(error),
            });
            let pause = self.pause(environment, polls)?.max(retry_after);
            match self.fit(pause, remaining()) {
                Some(pause) => environment.sleep(pause).await,
                None => return Err(self.out_of_time(last, false)),
            }
        }
    }

    /// Returns the parameters of each poll: those of the request, and those of the waiter that it does not set.
    fn parameters(&self) -> Parameters {
        let mut parameters = self.given.clone();
        for (name, value) in self.waiter.parameters {
            if parameters.get(name).is_none() {
                parameters.set(name, *value);
            }
        }
        parameters
    }

    /// Returns the pause after that many polls: random, between the interval and a bound that doubles up to the longest
    /// interval.
    fn pause(&self, environment: &dyn Environment, polls: u32) -> Result<Duration, Error> {
        let doubled = 2_u32.saturating_pow(polls.saturating_sub(1));
        let bound = self.interval.saturating_mul(doubled).min(self.max_interval);
        let random = if bound > self.interval {
            random_number(environment)?
        } else {
            0
        };
        let part = f64::from(random) / f64::from(u32::MAX);
        let more = bound.saturating_sub(self.interval);
        let more = Duration::try_from_secs_f64(more.as_secs_f64() * part).map_or(more, |part| part.min(more));
        Ok(self.interval.saturating_add(more))
    }

    /// Returns the pause shortened to the rest of the limit, with time reserved for another poll, or `None` if there is
    /// no time for one.
    fn fit(&self, pause: Duration, remaining: Duration) -> Option<Duration> {
        let poll = LAST_POLL.min(self.interval).min(self.limit / 10);
        let most = remaining.checked_sub(poll).filter(|most| !most.is_zero())?;
        Some(pause.min(most))
    }

    fn out_of_time(&self, last: Option<Unfulfilled>, is_polling: bool) -> Error {
        let mut message = format!("the condition did not hold within {:?}", self.limit);
        if let Some(Unfulfilled { pending, .. }) = &last {
            message = format!("{message}: {pending}");
        }
        if is_polling {
            message = format!("{message}; the limit passed during a poll");
        }
        let error = self
            .complete(Error::new(ErrorKind::Waiter, message))
            .retryable()
            .with_advice("raise `limit`, or find out what delays the resource");
        match last.and_then(|last| last.error) {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }

    /// Decodes the last response.
    fn decode(&self, tree: &Value) -> Result<Decoded, Error> {
        (self.output)(&Node::from(tree))
            .map_err(|error| self.complete(Error::decode(error, 200, None, tree.to_string().as_bytes())))
    }

    /// Adds the facts of the wait to an error that is not of a call.
    fn complete(&self, error: Error) -> Error {
        error
            .with_action(self.action)
            .with_attempts(self.requests.load(Ordering::Relaxed))
            .with_host(host(&self.client, self.action, &self.given, &self.options))
    }

    /// Makes one poll, with as many calls as pages and ids require, and returns the state with the last response.
    async fn poll(&self, condition: &Condition<'_>, parameters: &Parameters) -> Result<(State, Option<Value>), Error> {
        let mut observed = Observation::default();
        let mut last = None;
        let Some(requested) = condition.requested() else {
            return match self.read_list(condition, parameters.clone(), &mut observed).await {
                Ok(tree) => Ok((condition.check(observed), tree)),
                Err(error) => match condition.classify(error) {
                    ErrorClass::Success => Ok((State::Reached, None)),
                    ErrorClass::NotYet(code) => Ok((State::NotYet(Pending::Error(code)), None)),
                    ErrorClass::Unexpected(error) => Err(error),
                },
            };
        };
        let mut parts: Vec<Range<usize>> = requested.parts().collect();
        parts.reverse();
        while let Some(part) = parts.pop() {
            let request = requested.request(parameters, part.clone());
            match self.read_list(condition, request, &mut observed).await {
                Ok(tree) => last = tree,
                Err(error) => match condition.classify(error) {
                    // The error is about one of several ids; only a call per id can tell which.
                    ErrorClass::Success if part.len() > 1 && requested.can_be_split() => {
                        parts.extend(part.rev().map(|id| id..id + 1));
                    }
                    ErrorClass::Success => {
                        last = None;
                        observed.mark_absent(requested.ids().get(part).unwrap_or_default());
                    }
                    ErrorClass::NotYet(code) => observed.not_yet(code),
                    ErrorClass::Unexpected(error) => return Err(error),
                },
            }
            if condition.failure(&observed).is_some() {
                break;
            }
        }
        Ok((condition.check(observed), last))
    }

    /// Adds the values of all pages of a list, and returns the last response.
    async fn read_list(
        &self,
        condition: &Condition<'_>,
        parameters: Parameters,
        observed: &mut Observation,
    ) -> Result<Option<Value>, Error> {
        let mut paginator = Paginator::from_start(
            self.client.clone(),
            self.action,
            parameters,
            self.options.clone(),
            self.decoder,
        );
        if !condition.has_values() {
            paginator.only_one_page();
        }
        let (mut last, mut listed, mut total) = (None, 0_u64, None);
        while let Some(page) = paginator.next().await {
            let page = page?;
            listed = listed.saturating_add(page.count() as u64);
            total = page.total().or(total);
            last = page.content.downcast::<Value>().ok().map(|tree| *tree);
            if let Some(tree) = &last {
                condition.add(observed, tree);
            }
        }
        observed.count(listed, total);
        Ok(last)
    }
}

/// Returns whether the error is transient, so that the wait continues.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_throttling() || error.status().is_some_and(|status| status >= 500)
}
