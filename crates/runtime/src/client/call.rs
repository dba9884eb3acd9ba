use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use acs_protocol::{
    Request,
    decode::Node,
    shape::{DecodeError, from_node},
};

use super::{CallOptions, Client, Decoded, Decoder, Metadata, RawReply, call_options, start};
use crate::{BoxFuture, error::Error};

/// A call that has not been sent. Options can be set on it, and awaiting it sends the request. Dropping the future
/// cancels the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R: Request> {
    pub(crate) client: Client,
    pub(crate) request: R,
    pub(crate) options: CallOptions,
}

impl<R: Request> Call<R> {
    /// Creates a call by a client.
    #[inline]
    pub fn new(client: &Client, request: R) -> Self {
        Self {
            client: client.clone(),
            request,
            options: CallOptions::new(),
        }
    }

    /// Sets all options at once, replacing those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Makes the call, and returns the response with its metadata.
    ///
    /// # Errors
    /// Returns the errors of awaiting the call.
    pub async fn detailed(self) -> Result<Reply<R::Response>, Error> {
        let raw = self.into_future().future.await?;
        let metadata = raw.metadata.clone();
        Ok(Reply {
            output: raw.output()?,
            metadata,
        })
    }
}

call_options! {
    impl[R: Request] Call<R> => |call| call.options;
}

impl<R: Request> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error>;
    type IntoFuture = CallFuture<R>;

    fn into_future(self) -> CallFuture<R> {
        CallFuture {
            future: start(
                self.client,
                R::ACTION,
                self.request.into_parameters(),
                self.options,
                Decoder::of::<R>(decode::<R>),
            ),
            response: PhantomData,
        }
    }
}

impl<R: Request + fmt::Debug> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

/// The future of a call in progress, created by awaiting a [`Call`].
#[must_use = "a call does nothing until it is awaited"]
pub struct CallFuture<R: Request> {
    future: BoxFuture<'static, Result<RawReply, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: Request> Future for CallFuture<R> {
    type Output = Result<R::Response, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future
            .as_mut()
            .poll(context)
            .map(|result| result.and_then(RawReply::output))
    }
}

impl<R: Request> fmt::Debug for CallFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

fn decode<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    from_node::<R::Response>(tree).map(|response| Box::new(response) as Decoded)
}

/// A response with its metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The response.
    pub output: T,
    /// The metadata of the call.
    pub metadata: Metadata,
}
