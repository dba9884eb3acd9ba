//! HTTP messages, as they go to the transport and come back from it.

mod build;

pub use build::{BuildInput, MAX_QUERY, Placement, build, string_to_sign};

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};

/// A request that is ready to be sent. `Debug` shows no signature, key or token, and only the names of the action's
/// parameters.
#[derive(Clone)]
pub struct HttpRequest {
    /// GET or POST.
    pub method: Method,
    /// The target: `/`, with a query if there is one.
    pub path_and_query: String,
    /// The headers, `host` among them; no `content-length`.
    pub headers: HeaderMap,
    /// The body: a form, or empty.
    pub body: Bytes,
}

/// A response with its whole body. `Debug` shows only the size of the body, which may hold keys.
#[derive(Clone)]
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Returns a nonce of 32 hex digits, from a source of randomness that fills the buffer.
///
/// # Errors
/// If the source fails.
pub fn nonce<E>(fill: impl FnOnce(&mut [u8]) -> Result<(), E>) -> Result<String, E> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    Ok(crate::sign::hex(&bytes))
}

/// The placeholder of a hidden value.
const HIDDEN: &str = "…";

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, query) = self
            .path_and_query
            .split_once('?')
            .unwrap_or((&self.path_and_query, ""));
        let is_form = self
            .headers
            .get(http::header::CONTENT_TYPE)
            .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        let body = match std::str::from_utf8(&self.body) {
            Ok(form) if is_form => parameters(form),
            _ => format!("{} bytes", self.body.len()),
        };
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            // A path other than the root may be a secret: those of credentials URIs often are.
            .field("path", if path == "/" { &path } else { &HIDDEN })
            .field("query", &parameters(query))
            .field("headers", &Headers(&self.headers))
            .field("body", &body)
            .finish()
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &Headers(&self.headers))
            .field("body", &format!("{} bytes", self.body.len()))
            .finish()
    }
}

/// Returns a query or form with its names and only those values that cannot be secret. The action's descriptor is not
/// known here, so all of its parameters count as secret.
fn parameters(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if !shown.is_empty() {
            shown.push('&');
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let open = value.is_empty() || is_open_parameter(name);
        shown.push_str(name);
        shown.push('=');
        shown.push_str(if open { value } else { HIDDEN });
    }
    shown
}

fn is_open_parameter(name: &str) -> bool {
    matches!(
        name,
        "Action"
            | "Version"
            | "Format"
            | "RegionId"
            | "SignatureMethod"
            | "SignatureNonce"
            | "SignatureType"
            | "SignatureVersion"
            | "Timestamp"
    )
}

struct Headers<'a>(&'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            match value.to_str() {
                Ok(value) if is_open_header(name.as_str()) => map.entry(&name.as_str(), &value),
                _ => map.entry(&name.as_str(), &HIDDEN),
            };
        }
        map.finish()
    }
}

fn is_open_header(name: &str) -> bool {
    matches!(
        name,
        "accept"
            | "connection"
            | "content-length"
            | "content-type"
            | "date"
            | "host"
            | "retry-after"
            | "server"
            | "transfer-encoding"
            | "user-agent"
            | "x-acs-action"
            | "x-acs-content-sha256"
            | "x-acs-date"
            | "x-acs-request-id"
            | "x-acs-retry-after"
            | "x-acs-signature-nonce"
            | "x-acs-signature-type"
            | "x-acs-version"
            | "x-ratelimit-user"
            | "x-ratelimit-user-api"
    )
}
