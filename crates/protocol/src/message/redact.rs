use std::fmt;

use http::HeaderMap;

use super::{HttpRequest, HttpResponse};

/// Stands where a value is left out.
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
            // A path that is not the root may be a secret: those of credentials URIs often are.
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

/// A query or form with its names; of the values only those that cannot be secret. Which of an action's own parameters
/// are secret is not known here, so all count as such.
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
