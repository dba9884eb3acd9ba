//! WaitFuture until something is so, by asking again and again.

mod condition;
mod ids;
mod poll;

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use acs_protocol::{
    Request,
    action::Waiter,
    decode::Node,
    shape::{DecodeError, from_node},
};
use serde_json::Value;

use self::poll::Poller;
use crate::{
    BoxFuture, Call,
    client::{CallOptions, Decoded, Decoder, call_options},
    error::Error,
    paginate::Page,
};

/// Waits until a condition of the spec holds: awaiting it makes the call, and makes it again after a pause, until the
/// condition holds, can no longer hold, or the time is over.
///
/// Each look goes through all pages of the list, wherever the request says to begin. Where the spec says which resources
/// the request names, each of them has to fulfil the condition: one that is not listed is not ready yet, and the error
/// names it when the time is over. More ids than the service takes are asked for in several calls.
///
/// The pauses between looks are random, between the interval and a bound that doubles with each look up to the longest
/// interval. Errors that may pass (no connection, a time-out, throttling, a failure of the service) do not end the wait,
/// after the retries that each call has of its own. When the limit passes, a look that is on its way ends.
///
/// The last response of the look that fulfilled the condition comes back; none if it was an error that did (a thing that
/// is waited for to be gone is not found).
///
/// # Errors
/// [`ErrorKind::Waiter`](crate::ErrorKind::Waiter) if the condition can no longer hold or the time is over, and any error
/// of a call that does not pass by itself and that the spec does not expect.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<R: Request> {
    call: Call<R>,
    waiter: &'static Waiter<'static>,
    interval: Duration,
    max_interval: Duration,
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
            max_interval: Duration::from_secs(u64::from(waiter.max_interval_seconds)),
            limit: Duration::from_secs(u64::from(waiter.timeout_seconds)),
        }
    }

    /// Sets the pause before the second look and the shortest between two, where the spec's does not fit.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the longest pause between two looks, where the spec's does not fit. One that is shorter than the interval
    /// counts as the interval: then the pauses are all the same.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the time after which the wait gives up, where the spec's does not fit. It bounds the looks as well: a call
    /// that is on its way then is dropped.
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
    type IntoFuture = WaitFuture<R>;

    fn into_future(self) -> WaitFuture<R> {
        let poller = Poller {
            client: self.call.client,
            action: R::ACTION,
            parameters: self.call.request.into_parameters(),
            options: self.call.options,
            waiter: self.waiter,
            interval: self.interval,
            max_interval: self.max_interval.max(self.interval),
            limit: self.limit,
            decoder: Decoder::of::<R>(decode::<R>),
        };
        WaitFuture {
            future: Box::pin(poller.run()),
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
            .field("max_interval", &self.max_interval)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// A wait that has begun: the future behind `wait.await`.
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitFuture<R: Request> {
    future: BoxFuture<'static, Result<Option<Value>, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: Request> Future for WaitFuture<R> {
    type Output = Result<Option<R::Response>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(context).map(|result| {
            let Some(tree) = result? else { return Ok(None) };
            let response = from_node(&Node::from(&tree));
            response
                .map(Some)
                .map_err(|error| Error::decode(error, 200, None, tree.to_string().as_bytes()).of(R::ACTION))
        })
    }
}

impl<R: Request> fmt::Debug for WaitFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitFuture")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

/// A response as JSON: the condition looks into it, and the caller gets it typed.
fn decode<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Page::decoded(tree, R::ACTION, Box::new(Value::from(tree)), None))
}
