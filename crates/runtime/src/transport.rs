//! The transport of requests: the trait, its errors, and the implementation over HTTP.

mod http;
mod pools;
mod reqwest_error;
#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
mod tls;

pub use http::HttpTransport;

use std::{fmt, sync::Arc};

use acs_protocol::message::{HttpRequest, HttpResponse};

use crate::{BoxFuture, endpoint::Endpoint};

/// A transport of requests and responses. The default is [`HttpTransport`]; tests use one that answers from memory.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and reads the whole response. The request is sent once, redirects are not followed, and a body
    /// longer than `max_response_bytes` is an error before all of it is in memory.
    ///
    /// Time limits except that of connecting are up to the caller: dropping the future cancels the request.
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

/// The error for a request without a complete response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kind of a [`TransportError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: the request was not sent.
    Connect,
    /// The server's identity could not be verified: nothing was sent.
    Untrusted,
    /// The server uses another protocol, such as HTTP where TLS was expected: no request was run.
    Protocol,
    /// The connection ended before the response began. The request may have been run.
    Reset,
    /// The connection ended, or its data were invalid, before the response was complete.
    Truncated,
    /// The response is larger than the limit.
    TooLarge,
    /// A time limit of the transport itself passed, after connecting.
    Timeout,
    /// The request cannot be sent by this transport: nothing was sent.
    Invalid,
}

impl TransportError {
    /// Creates an error. The message says what happened, and holds no address, since queries hold secrets.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    /// Writes the message, and the messages of all underlying errors.
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
