use std::{collections::HashSet, fmt};

use http::{HeaderMap, header::AUTHORIZATION};
use percent_encoding::percent_decode;
use serde_json::Value;

use super::{Incoming, Scheme, VerifyError};
use acs_protocol::{
    action::Style,
    decode::Format,
    encode::flatten,
    sign::v1::{BEARER_TYPE, is_public_parameter},
};

/// A request as it was read, before anybody has checked who sent it: a server can tell by it whether the action needs
/// a check, and in which format to refuse. `Debug` shows no value of a parameter or header.
pub struct Received<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a [u8],
    pub(super) query: Vec<(String, String)>,
    pub(super) form: Vec<(String, String)>,
    scheme: Scheme,
    /// Whether headers carry the values of the protocol, rather than parameters.
    by_headers: bool,
}

impl<'a> Received<'a> {
    /// Reads a request: target, form or JSON body, headers.
    ///
    /// # Errors
    /// If query or body cannot be decoded.
    pub fn read(incoming: &Incoming<'a>) -> Result<Self, VerifyError> {
        let (path, query) = split_target(incoming.target);
        if path.is_empty() {
            return Err(VerifyError::Malformed("the target does not begin with /".to_owned()));
        }
        let headers = incoming.headers;
        let query = decode(query.as_bytes())?;
        let form = without_repetitions(body_parameters(headers, incoming.body)?, &query);
        let mut received = Self {
            method: incoming.method,
            path,
            headers,
            body: incoming.body,
            query,
            form,
            scheme: Scheme::Anonymous,
            by_headers: true,
        };
        let has = |name: &str| received.parameter(name).is_some();
        if headers.contains_key("x-acs-bearer-token") {
            received.scheme = Scheme::Bearer;
        } else if headers.contains_key(AUTHORIZATION) {
            received.scheme = Scheme::V3;
        } else if !headers.contains_key("x-acs-date") {
            if has("BearerToken") {
                received.scheme = Scheme::Bearer;
            } else if has("Signature") || has("SignatureMethod") || has("AccessKeyId") {
                received.scheme = Scheme::V1;
            }
            received.by_headers = false;
        }
        Ok(received)
    }

    /// How the request proves who sent it, if it is right.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.public("Action", "x-acs-action").ok().flatten()
    }

    /// The version of the API.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.public("Version", "x-acs-version").ok().flatten()
    }

    /// The format that the response is wanted in: XML, unless the request says JSON. Under V3 `accept` says it, and
    /// `Format` only if that does not.
    #[must_use]
    pub fn format(&self) -> Format {
        if self.by_headers {
            let accept = self
                .headers
                .get("accept")
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            if accept.contains("json") {
                return Format::Json;
            } else if accept.contains("xml") {
                return Format::Xml;
            }
        }
        match self.parameter("Format") {
            Some(format) if format.eq_ignore_ascii_case("json") => Format::Json,
            _ => Format::Xml,
        }
    }

    /// The action's own parameters, of query and body: without those that the protocol itself puts there under V1.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all().filter(|(name, value)| self.is_own(name, value))
    }

    /// Whether a parameter is the action's own.
    fn is_own(&self, name: &str, value: &str) -> bool {
        if self.by_headers {
            self.scheme != Scheme::Bearer || (name, value) != BEARER_TYPE
        } else {
            !is_public_parameter(name)
        }
    }

    /// The action's own parameters, by value.
    pub(super) fn into_parameters(self) -> Vec<(String, String)> {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        self.parameters().map(owned).collect()
    }

    /// All parameters, of query and form.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter().chain(&self.form);
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// One of the protocol's own values: a parameter under V1, a header under V3.
    pub(super) fn public(&self, parameter: &'static str, header: &'static str) -> Result<Option<&str>, VerifyError> {
        if self.by_headers {
            return self.header(header);
        }
        let mut values = self
            .all()
            .filter(|(name, _)| *name == parameter)
            .map(|(_, value)| value);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(VerifyError::Malformed(format!(
                "the parameter {parameter} stands there twice"
            ))),
            (value, None) => Ok(value),
        }
    }

    /// A header, if it is there once.
    pub(super) fn header(&self, name: &'static str) -> Result<Option<&str>, VerifyError> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(VerifyError::Malformed(format!("the header {name} stands there twice"))),
            (Some(value), None) => match std::str::from_utf8(value.as_bytes()) {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(VerifyError::Malformed(format!("the header {name} is not UTF-8"))),
            },
            (None, None) => Ok(None),
        }
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.all().find(|(other, _)| *other == name).map(|(_, value)| value)
    }
}

impl fmt::Debug for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters().map(|(name, _)| name).collect();
        f.debug_struct("Received")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("scheme", &self.scheme)
            .field("action", &self.action())
            .field("version", &self.version())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("parameters", &names)
            .finish_non_exhaustive()
    }
}

/// Path and query of a target, which may be absolute. The path is empty if the target has none where it needs one.
fn split_target(target: &str) -> (&str, &str) {
    let (address, query) = target.split_once('?').unwrap_or((target, ""));
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |start| &rest[start..]),
        None => address,
    };
    (path, query)
}

/// Parameters of a form, or of a JSON object, which some official clients send under V3: flattened, as a query has them.
fn body_parameters(headers: &HeaderMap, body: &[u8]) -> Result<Vec<(String, String)>, VerifyError> {
    let kind = headers.get("content-type").map_or(&[][..], |value| value.as_bytes());
    let is = |wanted: &str| {
        kind.get(..wanted.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(wanted.as_bytes()))
            && matches!(kind.get(wanted.len()), None | Some(b';' | b' '))
    };
    if is("application/x-www-form-urlencoded") {
        decode(body)
    } else if is("application/json") && !body.is_empty() {
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| VerifyError::Malformed(format!("the body is not JSON: {error}")))?;
        let mut parameters = Vec::new();
        if let Value::Object(fields) = value {
            for (name, value) in &fields {
                flatten(name, value, Style::RepeatList, &mut parameters);
            }
        }
        Ok(parameters)
    } else {
        Ok(Vec::new())
    }
}

/// The form without what the query has too, name and value: an official client sends its region in both and signs it
/// once. One name with two values stays as it is, and no signature fits it.
fn without_repetitions(mut form: Vec<(String, String)>, query: &[(String, String)]) -> Vec<(String, String)> {
    if !form.is_empty() {
        let query: HashSet<&(String, String)> = query.iter().collect();
        form.retain(|pair| !query.contains(pair));
    }
    form
}

/// Decodes a query or a form. What is encoded needlessly, or not though it should be, is taken; a space is not, since
/// it would be the same as a `+`, which somebody could then exchange. Nor is nothing between two `&`: the first could
/// have been the `=` of an empty value.
fn decode(text: &[u8]) -> Result<Vec<(String, String)>, VerifyError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split(|byte| *byte == b'&')
        .map(|pair| {
            if pair.is_empty() {
                return Err(VerifyError::Malformed(
                    "a query or form has an & with no parameter behind or before it".to_owned(),
                ));
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode_one(halves.next().unwrap_or_default())?;
            let value = decode_one(halves.next().unwrap_or_default())?;
            Ok((name, value))
        })
        .collect()
}

fn decode_one(text: &[u8]) -> Result<String, VerifyError> {
    if text.contains(&b' ') {
        return Err(VerifyError::Malformed(
            "a space in a query or form has to be written as %20 or +".to_owned(),
        ));
    }
    let bytes: Vec<u8> = if text.contains(&b'+') {
        let text: Vec<u8> = text
            .iter()
            .map(|byte| if *byte == b'+' { b' ' } else { *byte })
            .collect();
        percent_decode(&text).collect()
    } else {
        percent_decode(text).collect()
    };
    String::from_utf8(bytes)
        .map_err(|_| VerifyError::Malformed("a parameter of the query or the form is not UTF-8".to_owned()))
}
