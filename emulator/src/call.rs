//! A request as it came, and the call that it means.

use std::borrow::Cow;

use axum::http::{HeaderMap, Method, Uri};
use bytes::Bytes;
use serde_json::{Map, Value};

use crate::{failure::Failure, render::Format};

/// A request with its whole body.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A call of an action.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) version: String,
    pub(crate) format: Format,
    /// All parameters, decoded, the public ones too.
    pub(crate) pairs: Vec<(String, String)>,
    /// The parameters of a JSON body.
    pub(crate) body: Map<String, Value>,
}

impl Received {
    /// The text of a header; empty if there is none or it is no text.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub(crate) fn host(&self) -> &str {
        self.header("host")
    }

    /// Whether the request is signed by its headers (V3) and not by its parameters (V1).
    pub(crate) fn is_signed_by_headers(&self) -> bool {
        self.header("authorization").starts_with("ACS3-")
    }

    fn has_content_type(&self, media_type: &str) -> bool {
        let content_type = self.header("content-type");
        let found = content_type.split(';').next().unwrap_or_default().trim();
        found.eq_ignore_ascii_case(media_type)
    }
}

impl Call {
    /// What a request means; errors are for [`Call::named`], so that they can be told in the right format.
    pub(crate) fn of(received: &Received) -> Self {
        let mut pairs = decoded(received.uri.query().unwrap_or_default().as_bytes());
        if received.has_content_type("application/x-www-form-urlencoded") {
            pairs.extend(decoded(&received.body));
        }
        let body = match serde_json::from_slice(&received.body) {
            Ok(Value::Object(body)) if received.has_content_type("application/json") => body,
            _ => Map::new(),
        };
        let public = |name: &str| {
            pairs
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        // A V1 client may send these headers too: what it signs, its parameters, counts.
        let named = |parameter, header| public(parameter).unwrap_or_else(|| received.header(header)).to_owned();
        let by_headers = received.is_signed_by_headers() || public("Action").is_none();
        let format = match public("Format") {
            Some(format) if format.eq_ignore_ascii_case("json") => Format::Json,
            Some(_) => Format::Xml,
            None if by_headers && !received.header("accept").contains("xml") => Format::Json,
            None => Format::Xml,
        };
        Self {
            action: named("Action", "x-acs-action"),
            version: named("Version", "x-acs-version"),
            format,
            pairs,
            body,
        }
    }

    /// # Errors
    /// If the request names no action or no version.
    pub(crate) fn named(&self) -> Result<(), Failure> {
        for (name, value) in [("Action", &self.action), ("Version", &self.version)] {
            if value.is_empty() {
                return Err(Failure::missing(name));
            }
        }
        Ok(())
    }

    /// The value of a public parameter.
    pub(crate) fn public(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// `a=1&b=2`, decoded: `+` is a blank, bytes that are no UTF-8 are replaced.
pub(crate) fn decoded(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text)
        .map(|(key, value): (Cow<'_, str>, Cow<'_, str>)| (key.into_owned(), value.into_owned()))
        .collect()
}

/// Whether a parameter belongs to the protocol and not to the action.
pub(crate) fn is_public(name: &str) -> bool {
    matches!(
        name,
        "Action"
            | "Version"
            | "Format"
            | "AccessKeyId"
            | "Signature"
            | "SignatureMethod"
            | "SignatureNonce"
            | "SignatureType"
            | "SignatureVersion"
            | "SecurityToken"
            | "BearerToken"
            | "Timestamp"
    )
}
