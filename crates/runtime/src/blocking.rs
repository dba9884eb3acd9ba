//! Calls that block the thread, for programs without an async runtime.
//!
//! The calls run on one background thread for the whole program, which starts with the first of them. A call may be
//! made from any thread, and threads share a client and its connections. Inside an async function a blocking call works
//! too, but blocks the executor's thread; await the call there instead. Inside a blocking call, in a credentials
//! provider or a middleware, a second one is an error, since it would wait for itself.
//!
//! A forked process starts its own thread with its first call. Do not fork while a call is being made: locks that
//! another thread holds at that moment stay locked in the fork forever, as in any program.

mod background;

use acs_protocol::{Paginated, Request};
use serde_json::Value;

use crate::{Call, Items, Pages, Reply, UntypedCall, Wait, error::Error};

impl<R: Request> Call<R> {
    /// Makes the call, blocking the thread until it is done.
    ///
    /// # Errors
    /// Returns the errors of awaiting the call.
    pub fn wait(self) -> Result<R::Response, Error> {
        background::run(self.into_future())?
    }

    /// Makes the call like [`Call::detailed`], blocking the thread until it is done.
    ///
    /// # Errors
    /// Returns the errors of awaiting the call.
    pub fn wait_detailed(self) -> Result<Reply<R::Response>, Error> {
        background::run(self.detailed())?
    }
}

impl<R: Request> Wait<R> {
    /// Waits, blocking the thread meanwhile.
    ///
    /// # Errors
    /// Returns the errors of awaiting the wait.
    pub fn wait(self) -> Result<Option<R::Response>, Error> {
        background::run(self.into_future())?
    }
}

impl UntypedCall {
    /// Makes the call, blocking the thread until it is done.
    ///
    /// # Errors
    /// Returns the errors of awaiting the call.
    pub fn wait(self) -> Result<Value, Error> {
        background::run(self.send())?
    }
}

/// An iterator over items or pages, which blocks the thread while a page is requested.
#[derive(Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Blocking<S>(Option<S>);

impl<R: Paginated> Items<R> {
    /// Returns an iterator over the items, which blocks the thread while a page is requested.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<R: Paginated> Pages<R> {
    /// Returns an iterator over the pages, which blocks the thread while one is requested.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<R: Paginated> Iterator for Blocking<Items<R>> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.0.take()?;
        if let Some(item) = items.take_item() {
            self.0 = Some(items);
            return Some(Ok(item));
        }
        let step = background::run(async move {
            let item = items.next().await;
            (items, item)
        });
        self.restore(step)
    }
}

impl<R: Paginated> Iterator for Blocking<Pages<R>> {
    type Item = Result<R::Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let step = background::run(async move {
            let page = pages.next().await;
            (pages, page)
        });
        self.restore(step)
    }
}

impl<S> Blocking<S> {
    /// Puts the stream back after a step. Without it, the iterator has ended.
    fn restore<T>(&mut self, step: Result<(S, Option<Result<T, Error>>), Error>) -> Option<Result<T, Error>> {
        match step {
            Ok((stream, item)) => {
                self.0 = Some(stream);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}
