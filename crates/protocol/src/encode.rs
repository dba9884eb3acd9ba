//! Encoding of a request's parameters as names and texts, by position and style.

mod flatten;

pub use flatten::flatten;
use flatten::flatten_with;

use std::fmt;

use http::{HeaderName, HeaderValue};
use serde_json::Value;

use crate::{
    Parameters,
    action::{Action, Position, Style},
};

/// Encoded parameters as pairs of name and text, not percent-encoded, in no particular order.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoded {
    /// The parameters of the query.
    pub query: Vec<(String, String)>,
    /// The parameters of the form body.
    pub form: Vec<(String, String)>,
    /// The parameters in headers.
    pub headers: Vec<(String, String)>,
}

/// Encodes the parameters of a request by the action's descriptors. A parameter without a descriptor goes to the query
/// in the repeat-list style. Nothing is filled in: region and idempotency token have to be set already.
///
/// # Errors
/// If required parameters are missing (all of them are named; a list or object that sends nothing counts as missing),
/// or if a header parameter has an invalid value or a name that the protocol uses itself.
pub fn encode(action: &Action<'_>, parameters: &Parameters) -> Result<Encoded, InvalidRequest> {
    let missing = missing(action, parameters);
    if !missing.is_empty() {
        return Err(InvalidRequest::missing(action.name, &missing));
    }
    let mut encoded = Encoded::default();
    encoded.query.reserve(parameters.len());
    for (name, value) in parameters.iter() {
        let (position, style) = match action.parameter(name) {
            Some(parameter) => (parameter.position, parameter.style),
            None => (Position::Query, Style::RepeatList),
        };
        let maps = if style == Style::RepeatList && matches!(value, Value::Array(_) | Value::Object(_)) {
            flat_maps(action, name)
        } else {
            Vec::new()
        };
        let out = match position {
            Position::Query => &mut encoded.query,
            Position::Form => &mut encoded.form,
            Position::Header => &mut encoded.headers,
        };
        let first = out.len();
        flatten_with(name, value, style, &maps, out);
        if position == Position::Header {
            check_headers(action, &out[first..])?;
        }
    }
    Ok(encoded)
}

/// Returns the paths of the maps in a parameter that are written flat although the objects around them are not.
fn flat_maps<'a>(action: &Action<'a>, name: &str) -> Vec<&'a str> {
    let flat = action
        .parameters
        .iter()
        .filter(|parameter| parameter.style == Style::Flat);
    flat.filter_map(|parameter| parameter.name.strip_prefix(name)?.strip_prefix('.'))
        .collect()
}

fn missing<'a>(action: &Action<'a>, parameters: &Parameters) -> Vec<&'a str> {
    action
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .filter(|parameter| {
            parameters
                .get(parameter.name)
                .is_none_or(|value| is_omitted(value, parameter.style))
        })
        .map(|parameter| parameter.name)
        .collect()
}

fn is_omitted(value: &Value, style: Style) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => style != Style::Json && items.iter().all(|item| is_omitted(item, style)),
        Value::Object(fields) => style != Style::Json && fields.values().all(|field| is_omitted(field, style)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// The headers that the protocol itself sets, other than `x-acs-*`.
const PROTOCOL_HEADERS: [&str; 11] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "cookie",
    "date",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "user-agent",
];

/// Returns whether the protocol itself sets the header of that name, in lower case, so that no parameter may set it.
pub fn is_protocol_header(name: &str) -> bool {
    PROTOCOL_HEADERS.contains(&name)
        || matches!(
            name,
            "x-acs-accesskey-id"
                | "x-acs-action"
                | "x-acs-bearer-token"
                | "x-acs-content-sha256"
                | "x-acs-date"
                | "x-acs-security-token"
                | "x-acs-signature-nonce"
                | "x-acs-signature-type"
                | "x-acs-version"
        )
}

fn check_headers(action: &Action<'_>, headers: &[(String, String)]) -> Result<(), InvalidRequest> {
    for (name, value) in headers {
        let Ok(valid) = HeaderName::from_bytes(name.as_bytes()) else {
            return Err(InvalidRequest::new(
                action.name,
                format!("`{}` cannot be the name of a header", name.escape_debug()),
            ));
        };
        if is_protocol_header(valid.as_str()) {
            return Err(InvalidRequest::new(
                action.name,
                format!("the header `{name}` is set by the protocol; leave the parameter out"),
            ));
        }
        if HeaderValue::from_bytes(value.as_bytes()).is_err() {
            return Err(InvalidRequest::new(
                action.name,
                format!("the value of `{name}` holds a control character, which a header cannot carry"),
            ));
        }
    }
    Ok(())
}

impl fmt::Debug for Encoded {
    /// Shows names only, since any value may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names(pairs: &[(String, String)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        f.debug_struct("Encoded")
            .field("query", &names(&self.query))
            .field("form", &names(&self.form))
            .field("headers", &names(&self.headers))
            .finish()
    }
}

/// The error for a request that cannot be sent. Nothing has left the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    action: String,
    message: String,
}

impl InvalidRequest {
    /// Creates an error about a request of that action. The message says what is wrong and what to do; it holds no
    /// values, since any may be a secret.
    pub fn new(action: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            message: message.into(),
        }
    }

    fn missing(action: &str, names: &[&str]) -> Self {
        let message = match names {
            [name] => format!("the required parameter `{name}` is missing"),
            names => format!("the required parameters `{}` are missing", names.join("`, `")),
        };
        Self::new(action, message)
    }

    /// Returns the action that was called.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Returns the problem, without the action's name.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.action, self.message)
    }
}

impl std::error::Error for InvalidRequest {}

#[cfg(test)]
mod tests;
