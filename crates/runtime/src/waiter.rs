//! Waits for a condition by repeating a call.

mod condition;
mod ids;
mod poll;

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
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
    client::{CallOptions, Decoded, Decoder, call_options, output},
    error::Error,
    paginate::Page,
};

/// A wait for a condition of the spec. Awaiting it makes the call and repeats it after pauses, until the condition
/// holds, can no longer hold, or the time limit has passed.
///
/// Each poll reads all pages of the list, regardless of the start that the request sets. If the spec declares the ids
/// that the request names, each of them has to fulfil the condition: an id that is not listed is not ready, and the
/// error names it when the time limit has passed. More ids than the service accepts are sent in several calls.
///
/// A waiter for the absence of named resources refuses a request that filters the list by other parameters: a resource
/// that exists but does not match would count as absent.
///
/// The pauses between polls are random, between the interval and a bound that doubles with each poll up to the longest
/// interval. Transient errors (no connection, a timeout, throttling, a failure of the service) do not end the wait,
/// after the retries of each call. A poll that is running when the limit passes is cancelled.
///
/// The output is the last response of the poll that fulfilled the condition, or `None` if an error did, such as that of
/// a deleted resource.
///
/// # Errors
/// Returns [`ErrorKind::Waiter`](crate::ErrorKind::Waiter) if the condition can no longer hold or the time limit has
/// passed, [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the request cannot be waited for, and any
/// error of a call that is neither transient nor expected by the spec.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<R: Request> {
    call: Call<R>,
    waiter: &'static Waiter<'static>,
    interval: Duration,
    max_interval: Duration,
    limit: Duration,
}

impl<R: Request> Wait<R> {
    /// Creates a wait that repeats this call.
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

    /// Sets the pause before the second poll, which is the shortest between two polls, in place of the spec's.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the longest pause between two polls, in place of the spec's. A shorter one than the interval counts as the
    /// interval; then all pauses are equal.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the time limit of the wait, in place of the spec's. It also bounds the polls: a call that is running then
    /// is cancelled.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Sets all options at once, replacing those set so far.
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
            given: self.call.request.into_parameters(),
            options: self.call.options,
            waiter: self.waiter,
            interval: self.interval,
            max_interval: self.max_interval.max(self.interval),
            limit: self.limit,
            decoder: Decoder::of::<R>(decode::<R>),
            output: decode_output::<R>,
            requests: Arc::default(),
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

/// The future of a wait in progress, created by awaiting a [`Wait`].
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitFuture<R: Request> {
    future: BoxFuture<'static, Result<Option<Decoded>, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: Request> Future for WaitFuture<R> {
    type Output = Result<Option<R::Response>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future
            .as_mut()
            .poll(context)
            .map(|result| result?.map(output).transpose())
    }
}

impl<R: Request> fmt::Debug for WaitFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitFuture")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

/// Decodes a response as JSON for the condition; the caller gets the last one typed.
fn decode<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Page::decoded(tree, R::ACTION, Box::new(Value::from(tree)), None))
}

/// Decodes the response that the caller gets.
fn decode_output<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Box::new(from_node::<R::Response>(tree)?))
}
