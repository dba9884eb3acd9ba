//! Calls that block the thread, for programs without an async runtime.
//!
//! The calls themselves run on a thread of their own, one for the whole program, which starts with the first of them.
//! So a call may be made from any thread, and many threads share a client and its connections. Inside an async function
//! it works too, but keeps the executor's thread from all other work: there, await the call. Inside of a blocking call, in
//! a credentials provider or a middleware, a second one is an error: it would wait for itself.
//!
//! A process that was forked starts a thread of its own with its first call. Fork while no call is being made: locks that
//! another thread holds at that moment stay locked in the fork for ever, here as in any program.

mod background;

use acs_protocol::{Paginated, Request};
use serde_json::Value;

use crate::{Call, Items, Pages, Reply, UntypedCall, Wait, error::Error};

impl<R: Request> Call<R> {
    /// Makes the call and blocks the thread until it is done.
    ///
    /// # Errors
    /// As awaiting the call.
    pub fn wait(self) -> Result<R::Response, Error> {
        background::run(self.into_future())?
    }

    /// As [`Call::detailed`], and blocks the thread until it is done.
    ///
    /// # Errors
    /// As awaiting the call.
    pub fn wait_detailed(self) -> Result<Reply<R::Response>, Error> {
        background::run(self.detailed())?
    }
}

impl<R: Request> Wait<R> {
    /// Waits and blocks the thread meanwhile.
    ///
    /// # Errors
    /// As awaiting the wait.
    pub fn wait(self) -> Result<Option<R::Response>, Error> {
        background::run(self.into_future())?
    }
}

impl UntypedCall {
    /// Makes the call and blocks the thread until it is done.
    ///
    /// # Errors
    /// As awaiting the call.
    pub fn wait(self) -> Result<Value, Error> {
        background::run(self.send())?
    }
}

/// A stream of items or pages as an iterator, which blocks the thread while it asks for a page.
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is asked for items"]
pub struct Blocking<S>(Option<S>);

impl<R: Paginated> Items<R> {
    /// The items as an iterator, which blocks the thread while it asks for a page.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<R: Paginated> Pages<R> {
    /// The pages as an iterator, which blocks the thread while it asks for one.
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
        self.keep(step)
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
        self.keep(step)
    }
}

impl<S> Blocking<S> {
    /// Takes the stream back after a step. Without it, the iterator has ended.
    fn keep<T>(&mut self, step: Result<(S, Option<Result<T, Error>>), Error>) -> Option<Result<T, Error>> {
        match step {
            Ok((stream, item)) => {
                self.0 = Some(stream);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}
