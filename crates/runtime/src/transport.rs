//! How a request travels: the trait, its errors, and the one over HTTP.

mod http;
mod pools;
mod reqwest_error;
#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
mod tls;

pub use http::HttpTransport;

use std::{fmt, sync::Arc};

use acs_protocol::message::{HttpRequest, HttpResponse};

use crate::{BoxFuture, endpoint::Endpoint};

/// How a request travels, and its response comes back. The one that a client has unless told otherwise is
/// [`HttpTransport`]; tests put in one that answers from memory.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and reads the response to its end. It is not sent twice, redirects are not followed, and a body
    /// longer than `max_response_bytes` is an error before it is all in memory.
    ///
    /// Time limits are the caller's, but for that of connecting: dropping the future ends the request.
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        max_response_bytes: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        max_response_bytes: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        (**self).send(endpoint, request, max_response_bytes)
    }
}

/// Why a request got no whole response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Why a request got no whole response, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: the request was not sent.
    Connect,
    /// The server is not who it should be: nothing was sent.
    Untrusted,
    /// The server speaks another protocol, such as HTTP where TLS was expected: no request was run.
    Protocol,
    /// The connection ended before the response began. The request may have been run.
    Reset,
    /// The connection ended, or made no sense, before the response was whole.
    Truncated,
    /// The response is larger than the limit.
    TooLarge,
    /// A time limit of the transport itself passed, after connecting.
    Timeout,
    /// The request cannot be sent by this transport: nothing was sent.
    Invalid,
}

impl TransportError {
    /// An error of that kind. The message says what happened, and holds no address: queries hold secrets.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// With the error underneath.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What happened, roughly.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    /// The message, and the messages of all errors underneath.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
