//! HTTP for sources that are no API of the vendor's: the metadata service and credentials URIs.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header::HOST};
use zeroize::Zeroizing;

use crate::{
    endpoint::Endpoint,
    environment::Environment,
    message::{HttpRequest, HttpResponse},
    transport::{Transport, TransportErrorKind},
};

/// Far more than a document with one session.
const LARGEST: usize = 64 * 1024;

/// A server, and how it is reached.
#[derive(Debug, Clone)]
pub(super) struct Server {
    pub(super) endpoint: Endpoint,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Environment>,
    pub(super) timeout: Duration,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) text: Zeroizing<String>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) struct Failure {
    /// Whether nothing answers there at all, rather than badly.
    pub(super) unreachable: bool,
    pub(super) message: String,
}

impl Server {
    /// Sends a request without a body and reads the answer.
    pub(super) async fn ask(
        &self,
        method: Method,
        path: &str,
        header: Option<(&'static str, &str)>,
    ) -> Result<Answer, Failure> {
        let failed = |unreachable: bool, message: String| Failure { unreachable, message };
        let invalid = |_| failed(false, "the request cannot be written".to_owned());

        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_str(self.endpoint.host()).map_err(invalid)?);
        if let Some((name, value)) = header {
            let mut value = HeaderValue::from_str(value).map_err(invalid)?;
            value.set_sensitive(true);
            headers.insert(HeaderName::from_static(name), value);
        }
        let request = HttpRequest {
            method,
            path_and_query: path.to_owned(),
            headers,
            body: Bytes::new(),
        };
        let sending = self.transport.send(&self.endpoint, request, LARGEST);
        let response = match select(sending, self.clock.sleep(self.timeout)).await {
            Either::Left((Ok(response), _)) => response,
            Either::Left((Err(error), _)) => {
                return Err(failed(error.kind() == TransportErrorKind::Connect, error.to_string()));
            }
            Either::Right(_) => {
                let seconds = self.timeout.as_secs_f64();
                return Err(failed(true, format!("no answer within {seconds} s")));
            }
        };
        let HttpResponse { status, body, .. } = response;
        let text = std::str::from_utf8(&body).map_err(|_| failed(false, "the answer is not UTF-8 text".to_owned()))?;
        Ok(Answer {
            status,
            text: Zeroizing::new(text.to_owned()),
        })
    }
}
