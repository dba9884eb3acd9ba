//! Classification of reqwest's errors. Every message names the host and omits the rest of the address: a query holds
//! parameters and, under V1, the signature.

use super::{TransportError, TransportErrorKind};
use crate::endpoint::Endpoint;

/// Classifies an error before the response began.
///
/// `proxy` is the environment variable of a proxy that may have been used.
pub(super) fn before_response(error: reqwest::Error, endpoint: &Endpoint, proxy: Option<&str>) -> TransportError {
    let error = error.without_url();
    let host = endpoint.host();
    let (kind, message) = if error.is_builder() {
        (
            TransportErrorKind::Invalid,
            format!("the request to {host} cannot be sent"),
        )
    } else if has_no_tls(&error, endpoint) {
        (
            TransportErrorKind::Invalid,
            format!(
                "no connection to {host}: this build has no TLS; enable the feature `rustls` of the product's crate"
            ),
        )
    } else if tls::is_untrusted(&error) {
        (
            TransportErrorKind::Untrusted,
            format!("the certificate of {host} is not trusted"),
        )
    } else if tls::is_other_protocol(&error) {
        (
            TransportErrorKind::Protocol,
            format!("{host} does not speak TLS; write `http://{host}` if it is a server without TLS"),
        )
    } else if endpoint.scheme() == "http" && is_no_http(&error) {
        return expects_tls(endpoint).with_source(error);
    } else if is_malformed(&error) {
        (
            TransportErrorKind::Truncated,
            format!("the response of {host} is not valid HTTP"),
        )
    } else if error.is_connect() {
        let proxy = proxy.map(|variable| format!(" (`{variable}` is set: check that proxy too)"));
        (
            TransportErrorKind::Connect,
            format!("no connection to {host}{}", proxy.unwrap_or_default()),
        )
    } else if error.is_timeout() {
        (
            TransportErrorKind::Timeout,
            format!("the HTTP client's time limit for {host} passed"),
        )
    } else {
        (
            TransportErrorKind::Reset,
            format!("the connection to {host} ended before the response"),
        )
    };
    TransportError::new(kind, message).with_source(error)
}

/// Classifies an error after the response began.
pub(super) fn in_body(error: reqwest::Error, endpoint: &Endpoint) -> TransportError {
    let error = error.without_url();
    let host = endpoint.host();
    let (kind, message) = if error.is_timeout() {
        (
            TransportErrorKind::Timeout,
            format!("the HTTP client's time limit for {host} passed"),
        )
    } else {
        (
            TransportErrorKind::Truncated,
            format!("the connection to {host} ended inside the response"),
        )
    };
    TransportError::new(kind, message).with_source(error)
}

/// Creates the error for a server that was called without TLS and answers as one with TLS does.
pub(super) fn expects_tls(endpoint: &Endpoint) -> TransportError {
    let host = endpoint.host();
    TransportError::new(
        TransportErrorKind::Protocol,
        format!("{host} did not answer in HTTP; write `https://{host}` if it is a server with TLS"),
    )
}

/// Returns whether a body is the answer of servers with TLS, such as nginx, Go and Apache, to a request without it.
pub(super) fn wants_tls(body: &[u8]) -> bool {
    const LONGEST: usize = 2048;
    let text = String::from_utf8_lossy(&body[..body.len().min(LONGEST)]);
    [
        "plain HTTP request was sent to HTTPS port",
        "sent an HTTP request to an HTTPS server",
        "speaking plain HTTP to an SSL-enabled server port",
    ]
    .iter()
    .any(|phrase| text.contains(phrase))
}

/// Returns whether the answer does not begin as HTTP does, such as a TLS alert.
fn is_no_http(error: &reqwest::Error) -> bool {
    any(error, &|error| {
        // hyper reveals what it could not parse only in its message.
        let error = error.downcast_ref::<hyper::Error>();
        error.is_some_and(|error| error.is_parse() && error.to_string().contains("HTTP version"))
    })
}

/// Returns whether the answer was not valid HTTP: headers without end, or contradictory ones.
fn is_malformed(error: &reqwest::Error) -> bool {
    any(error, &|error| {
        error.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
    })
}

/// Returns whether TLS is needed and reqwest was built without it.
fn has_no_tls(error: &reqwest::Error, endpoint: &Endpoint) -> bool {
    let built_in = cfg!(any(feature = "rustls", feature = "rustls-ring"));
    !built_in
        && endpoint.scheme() == "https"
        && error.is_connect()
        && any(error, &|error| error.to_string().contains("scheme is not http"))
}

/// Returns whether the error or one underneath satisfies the predicate.
fn any(error: &(dyn std::error::Error + 'static), is: &dyn Fn(&(dyn std::error::Error + 'static)) -> bool) -> bool {
    if is(error) {
        return true;
    }
    // An I/O error hides the error it wraps from `source`.
    let inside = error
        .downcast_ref::<std::io::Error>()
        .and_then(|error| error.get_ref())
        .is_some_and(|inside| any(inside, is));
    inside || error.source().is_some_and(|source| any(source, is))
}

#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
mod tls {
    use rustls::Error;

    /// Returns whether the certificate was rejected, which a retry cannot change.
    pub(super) fn is_untrusted(error: &reqwest::Error) -> bool {
        super::any(error, &|error| {
            matches!(error.downcast_ref(), Some(Error::InvalidCertificate(_)))
        })
    }

    /// Returns whether the first message was not TLS.
    pub(super) fn is_other_protocol(error: &reqwest::Error) -> bool {
        super::any(error, &|error| {
            matches!(error.downcast_ref(), Some(Error::InvalidMessage(_)))
        })
    }
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
mod tls {
    pub(super) fn is_untrusted(_: &reqwest::Error) -> bool {
        false
    }

    pub(super) fn is_other_protocol(_: &reqwest::Error) -> bool {
        false
    }
}
