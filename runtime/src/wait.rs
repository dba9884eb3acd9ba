//! Waiting until something is so, by asking again and again.

mod condition;

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use serde_json::Value;

use self::condition::{Condition, State};
use crate::{
    BoxFuture, Call, Client, Parameters, Request,
    action::{Action, Waiter},
    client::{CallOptions, Decoded, Decoder, call_options},
    decode::Node,
    error::{Error, ErrorKind},
    paginate::{Page, Walk},
    shape::{DecodeError, from_node},
};

/// Waits until a condition of the spec holds: awaiting it makes the call, and makes it again after each interval, until
/// the condition holds, can no longer hold, or the time is over. Where the response is one page of a list, all its pages
/// are looked at.
///
/// The response that fulfilled the condition comes back; none if it was an error that did (a thing that is waited for to
/// be gone is not found).
///
/// # Errors
/// [`ErrorKind::Waiter`] if the condition can no longer hold or the time is over, and any error of a call that the spec
/// does not expect.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<R: Request> {
    call: Call<R>,
    waiter: &'static Waiter<'static>,
    interval: Duration,
    limit: Duration,
}

impl<R: Request> Wait<R> {
    /// Waits by repeating that call.
    #[inline]
    pub fn new(call: Call<R>, waiter: &'static Waiter<'static>) -> Self {
        Self {
            call,
            waiter,
            interval: Duration::from_secs(u64::from(waiter.interval_seconds)),
            limit: Duration::from_secs(u64::from(waiter.timeout_seconds)),
        }
    }

    /// The time between two calls, where the spec's does not fit.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// The time after which the wait gives up, where the spec's does not fit. A call that is on its way then is
    /// finished.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// With these options, all at once; they replace those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call.options = options;
        self
    }
}

call_options! {
    impl[R: Request] Wait<R> => |wait| wait.call.options;
}

impl<R: Request> IntoFuture for Wait<R> {
    type Output = Result<Option<R::Response>, Error>;
    type IntoFuture = Waiting<R>;

    fn into_future(self) -> Waiting<R> {
        let engine = Engine {
            client: self.call.client,
            action: R::ACTION,
            parameters: self.call.request.into_parameters(),
            options: self.call.options,
            waiter: self.waiter,
            interval: self.interval,
            limit: self.limit,
            decoder: Decoder::of::<R>(decode::<R>),
        };
        Waiting {
            engine: Box::pin(engine.run()),
            response: PhantomData,
        }
    }
}

impl<R: Request> fmt::Debug for Wait<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("action", &R::ACTION.name)
            .field("waiter", &self.waiter)
            .field("interval", &self.interval)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// A wait that has begun: the future behind `wait.await`.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Waiting<R: Request> {
    engine: BoxFuture<'static, Result<Option<Value>, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: Request> Future for Waiting<R> {
    type Output = Result<Option<R::Response>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.engine.as_mut().poll(context).map(|result| {
            let Some(tree) = result? else { return Ok(None) };
            let response = from_node(&Node::from(&tree));
            response
                .map(Some)
                .map_err(|error| Error::decode(error, 200, None, tree.to_string().as_bytes()).of(R::ACTION))
        })
    }
}

impl<R: Request> fmt::Debug for Waiting<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

/// The wait itself, whatever the types.
struct Engine {
    client: Client,
    action: &'static Action<'static>,
    parameters: Parameters,
    options: CallOptions,
    waiter: &'static Waiter<'static>,
    interval: Duration,
    limit: Duration,
    decoder: Decoder,
}

impl Engine {
    async fn run(self) -> Result<Option<Value>, Error> {
        let environment = &self.client.shared().environment;
        let began = environment.monotonic();
        let condition = Condition::new(self.waiter, &self.parameters);
        let mut calls: u32 = 0;
        loop {
            let (state, tree) = self.look(&condition).await?;
            calls = calls.saturating_add(1);
            let waited = || environment.monotonic().saturating_sub(began);
            let state = match state {
                State::Reached => return Ok(tree),
                State::Failed(value) => {
                    return Err(self.error(
                        format!("one of the values is `{value}`, so what is waited for cannot happen"),
                        calls,
                    ));
                }
                State::NotYet(state) => state,
            };
            if waited().saturating_add(self.interval) > self.limit {
                let message = format!("not so after {:?}: {state}", self.limit);
                return Err(self
                    .error(message, calls)
                    .retryable()
                    .with_advice("wait longer by `limit`, or find out what keeps it"));
            }
            environment.sleep(self.interval).await;
        }
    }

    fn error(&self, message: String, calls: u32) -> Error {
        Error::new(ErrorKind::Waiter, message).of(self.action).after(calls)
    }

    /// One look: the call, or as many as the list has pages. The last response comes back.
    async fn look(&self, condition: &Condition<'_>) -> Result<(State, Option<Value>), Error> {
        let mut walk = Walk::with(
            self.client.clone(),
            self.action,
            self.parameters.clone(),
            self.options.clone(),
            self.decoder,
        );
        if !condition.has_values() {
            walk.only_one_page();
        }
        let mut values = Vec::new();
        let mut last = None;
        loop {
            let mut found = Vec::new();
            let page = walk.next(|page| {
                let tree = page.content.downcast_ref::<Value>();
                let (values, items) = tree.map(|tree| condition.values(tree)).unwrap_or_default();
                found = values;
                items
            });
            match page.await {
                None => return Ok((condition.check(&values), last)),
                Some(Ok(page)) => last = page.content.downcast::<Value>().ok().map(|tree| *tree),
                Some(Err(error)) => return condition.check_error(error).map(|state| (state, None)),
            }
            values.append(&mut found);
        }
    }
}

/// A response as JSON: the condition looks into it, and the caller gets it typed.
fn decode<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Page::decoded(tree, R::ACTION, Box::new(Value::from(tree)), None))
}
