//! A request as it came, and the call that it means.

use crate::verify::{self, Incoming, VerifyError};
use acs_protocol::{decode::Format, sign::v1::is_public_parameter};
use axum::http::{HeaderMap, Method, Uri};
use bytes::Bytes;

use crate::failure::Failure;

/// A request with its whole body.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A call of an action, by somebody who has yet to prove who it is.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) version: String,
    pub(crate) format: Format,
    /// The action's own parameters, decoded; those of a JSON body flattened.
    pub(crate) pairs: Vec<(String, String)>,
}

impl Received {
    /// The text of a header; empty if there is none or it is no text.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }

    pub(crate) fn host(&self) -> &str {
        self.header("host")
    }

    /// What the request means, and what there is to verify.
    ///
    /// # Errors
    /// If query or body cannot be decoded.
    pub(crate) fn read(&self) -> Result<(Call, verify::Received<'_>), VerifyError> {
        let reading = verify::Received::read(&Incoming {
            method: self.method.as_str(),
            target: self.uri.path_and_query().map_or("/", |target| target.as_str()),
            headers: &self.headers,
            body: &self.body,
        })?;
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let call = Call {
            action: reading.action().unwrap_or_default().to_owned(),
            version: reading.version().unwrap_or_default().to_owned(),
            format: reading.format(),
            pairs: reading.parameters().map(owned).collect(),
        };
        Ok((call, reading))
    }

    /// The format in which to say that the request cannot be read.
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

    /// A parameter of the protocol, of query or body, as far as it can be read.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        debug_assert!(is_public_parameter(name), "the protocol has no parameter {name}");
        let query = self.uri.query().unwrap_or_default().as_bytes();
        let mut pairs = form_urlencoded::parse(query).chain(form_urlencoded::parse(&self.body));
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

impl Call {
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
}
