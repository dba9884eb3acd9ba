//! A received request, and the action that it invokes.

use acs_protocol::{decode::Format, sign::v1::is_public_parameter};
use axum::http::{HeaderMap, Method, Uri};
use bytes::Bytes;

use crate::{
    error::ServiceError,
    verify::{self, Incoming, VerifyError},
};

/// A request with its complete body.
#[derive(Debug)]
pub(crate) struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An invocation of an action, before its caller is authenticated.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) action: String,
    pub(crate) version: String,
    pub(crate) format: Format,
    /// The parameters of the action, decoded; those of a JSON body are flattened.
    pub(crate) pairs: Vec<(String, String)>,
}

impl ReceivedRequest {
    /// Returns the text of a header; empty if it is absent or not text.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }

    pub(crate) fn host(&self) -> &str {
        self.header("host")
    }

    /// Returns what the request invokes, and what is to be verified.
    ///
    /// # Errors
    /// If query or body cannot be decoded.
    pub(crate) fn read(&self) -> Result<(Invocation, verify::Received<'_>), VerifyError> {
        let signed = verify::Received::read(&Incoming {
            method: self.method.as_str(),
            target: self.uri.path_and_query().map_or("/", |target| target.as_str()),
            headers: &self.headers,
            body: &self.body,
        })?;
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let invocation = Invocation {
            action: signed.action().unwrap_or_default().to_owned(),
            version: signed.version().unwrap_or_default().to_owned(),
            format: signed.format(),
            pairs: signed.parameters().map(owned).collect(),
        };
        Ok((invocation, signed))
    }

    /// Returns the format in which to report that the request cannot be read.
    pub(crate) fn likely_format(&self) -> Format {
        let asks = self
            .parameter("Format")
            .is_some_and(|format| format.eq_ignore_ascii_case("json"));
        if asks || self.header("accept").contains("json") {
            Format::Json
        } else {
            Format::Xml
        }
    }

    /// Returns a parameter of the protocol from query or body, as far as they can be read.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        debug_assert!(is_public_parameter(name), "the protocol has no parameter {name}");
        let query = self.uri.query().unwrap_or_default().as_bytes();
        let mut pairs = form_urlencoded::parse(query).chain(form_urlencoded::parse(&self.body));
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

impl Invocation {
    /// # Errors
    /// If the request names no action or no version.
    pub(crate) fn check_names(&self) -> Result<(), ServiceError> {
        for (name, value) in [("Action", &self.action), ("Version", &self.version)] {
            if value.is_empty() {
                return Err(ServiceError::missing_parameter(name));
            }
        }
        Ok(())
    }
}

/// A request together with what it invokes.
pub(crate) struct Inbound<'a> {
    pub(crate) request: &'a ReceivedRequest,
    pub(crate) invocation: &'a Invocation,
}
