//! How a request travels: the trait, its errors, and the one over HTTP.

mod error;
mod failure;
mod http;
mod pools;
#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
mod tls;

pub use error::{TransportError, TransportErrorKind};
pub use http::HttpTransport;

use std::{fmt, sync::Arc};

use crate::{BoxFuture, endpoint::Endpoint};
use acs_protocol::message::{HttpRequest, HttpResponse};

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
