//! HTTP messages: what goes to the transport, and what comes back.

mod build;
mod redact;

pub use build::{BuildInput, MAX_QUERY, Placement, build, string_to_sign};

use bytes::Bytes;
use http::{HeaderMap, Method};

/// A request, ready to be sent. `Debug` shows no signature, no key, no token, and of the action's own parameters the
/// names only.
#[derive(Clone)]
pub struct HttpRequest {
    /// GET or POST.
    pub method: Method,
    /// The target: `/`, with a query if there is one.
    pub path_and_query: String,
    /// The headers, `host` among them; no `content-length`.
    pub headers: HeaderMap,
    /// The body: a form, or nothing.
    pub body: Bytes,
}

/// A response, read to its end. `Debug` shows the size of the body only: it may hold keys.
#[derive(Clone)]
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A nonce: 32 hex digits, from a source of randomness that fills the buffer.
///
/// # Errors
/// That of the source.
pub fn nonce<E>(fill: impl FnOnce(&mut [u8]) -> Result<(), E>) -> Result<String, E> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    Ok(crate::sign::hex(&bytes))
}
