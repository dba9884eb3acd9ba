//! HTTP for sources other than the vendor's APIs: the metadata service, credentials URIs and the servers that renew
//! sign-ins.

use std::{sync::Arc, time::Duration};

use acs_protocol::message::{HttpRequest, HttpResponse};
use acs_runtime::{
    Endpoint,
    environment::Environment,
    transport::{Transport, TransportErrorKind},
};
use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header::HOST};
use zeroize::Zeroizing;

/// The largest document, far larger than any with one session.
const LARGEST: usize = 64 * 1024;

/// A server with its transport.
#[derive(Debug, Clone)]
pub(super) struct Server {
    pub(super) endpoint: Endpoint,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Environment>,
    pub(super) timeout: Duration,
}

/// A response.
pub(super) struct ServerResponse {
    pub(super) status: u16,
    pub(super) text: Zeroizing<String>,
}

/// A request without a response.
#[derive(Debug)]
pub(super) struct HttpError {
    pub(super) cause: HttpErrorKind,
    pub(super) message: String,
}

/// The kind of an HTTP error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HttpErrorKind {
    /// No connection could be opened.
    Unreachable,
    /// No response arrived in time.
    Silent,
    /// The response is invalid.
    Broken,
}

impl Server {
    /// Sends a request without a body and reads the response.
    pub(super) async fn ask(
        &self,
        method: Method,
        path: &str,
        header: Option<(&'static str, &str)>,
    ) -> Result<ServerResponse, HttpError> {
        self.send(method, path, header.as_slice(), Bytes::new()).await
    }

    /// Sends a request and reads the response. The values of the headers are secret.
    pub(super) async fn send(
        &self,
        method: Method,
        path: &str,
        secret_headers: &[(&'static str, &str)],
        body: Bytes,
    ) -> Result<ServerResponse, HttpError> {
        let failed = |cause: HttpErrorKind, message: String| HttpError { cause, message };
        let invalid = |_| failed(HttpErrorKind::Broken, "the request cannot be written".to_owned());

        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_str(self.endpoint.host()).map_err(invalid)?);
        for (name, value) in secret_headers {
            let mut value = HeaderValue::from_str(value).map_err(invalid)?;
            value.set_sensitive(true);
            headers.insert(HeaderName::from_static(name), value);
        }
        let request = HttpRequest {
            method,
            path_and_query: path.to_owned(),
            headers,
            body,
        };
        let sending = self.transport.send(&self.endpoint, request, LARGEST);
        let response = match select(sending, self.clock.sleep(self.timeout)).await {
            Either::Left((Ok(response), _)) => response,
            Either::Left((Err(error), _)) => {
                let cause = match error.kind() {
                    TransportErrorKind::Connect => HttpErrorKind::Unreachable,
                    TransportErrorKind::Timeout => HttpErrorKind::Silent,
                    _ => HttpErrorKind::Broken,
                };
                return Err(failed(cause, error.to_string()));
            }
            Either::Right(_) => {
                let seconds = self.timeout.as_secs_f64();
                return Err(failed(HttpErrorKind::Silent, format!("no answer within {seconds} s")));
            }
        };
        let HttpResponse { status, body, .. } = response;
        let text = std::str::from_utf8(&body)
            .map_err(|_| failed(HttpErrorKind::Broken, "the answer is not UTF-8 text".to_owned()))?;
        Ok(ServerResponse {
            status,
            text: Zeroizing::new(text.to_owned()),
        })
    }
}
