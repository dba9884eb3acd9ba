use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use super::{CallOptions, Client, Decoded, Decoder, Raw, call_options, start};
use crate::{
    BoxFuture,
    error::{Error, ErrorKind},
};
use acs_protocol::{
    Request,
    decode::Node,
    shape::{DecodeError, from_node},
};

/// A call that is ready to be made: options can be set on it, awaiting it sends it. Until then nothing happens, and
/// dropping the future ends the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R: Request> {
    pub(crate) client: Client,
    pub(crate) request: R,
    pub(crate) options: CallOptions,
}

impl<R: Request> Call<R> {
    /// A call of that client.
    #[inline]
    pub fn new(client: &Client, request: R) -> Self {
        Self {
            client: client.clone(),
            request,
            options: CallOptions::new(),
        }
    }

    /// With these options, all at once; they replace those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Makes the call, and gives the response with what is known about it.
    ///
    /// # Errors
    /// As awaiting the call itself.
    pub async fn detailed(self) -> Result<Reply<R::Response>, Error> {
        let raw = self.into_future().engine.await?;
        let metadata = raw.metadata.clone();
        Ok(Reply {
            output: output(raw)?,
            metadata,
        })
    }
}

call_options! {
    impl[R: Request] Call<R> => |call| call.options;
}

impl<R: Request> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error>;
    type IntoFuture = Sending<R>;

    fn into_future(self) -> Sending<R> {
        Sending {
            engine: start(
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

/// A call that is being made: the future behind `call.await`.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<R: Request> {
    engine: BoxFuture<'static, Result<Raw, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: Request> Future for Sending<R> {
    type Output = Result<R::Response, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.engine.as_mut().poll(context).map(|result| result.and_then(output))
    }
}

impl<R: Request> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

fn decode<R: Request>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    from_node::<R::Response>(tree).map(|response| Box::new(response) as Decoded)
}

/// What the call's own decoder has made.
pub(crate) fn output<T: 'static>(raw: Raw) -> Result<T, Error> {
    match raw.output.downcast() {
        Ok(output) => Ok(*output),
        Err(_) => Err(Error::new(ErrorKind::Decode, "a response of another type came back")),
    }
}

/// A response with what is known about the call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The response.
    pub output: T,
    /// About the call.
    pub metadata: Metadata,
}

/// What is known about a call that succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    request_id: Option<String>,
    status: u16,
    attempts: u32,
    elapsed: Duration,
}

impl Metadata {
    pub(super) fn new(request_id: Option<String>, status: u16, attempts: u32, elapsed: Duration) -> Self {
        Self {
            request_id,
            status,
            attempts,
            elapsed,
        }
    }

    /// The id of the last request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// How many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took, waits between attempts included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
