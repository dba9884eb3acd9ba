//! From a request's parameters to names and texts, placed where the action wants them.

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

/// The parameters of a request as names and texts, not yet percent-encoded, in no particular order.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Encoded {
    /// What stands in the query.
    pub query: Vec<(String, String)>,
    /// What stands in the form body.
    pub form: Vec<(String, String)>,
    /// What stands in headers.
    pub headers: Vec<(String, String)>,
}

/// Encodes the parameters of a request by the action's table; one that the table does not name goes to the query in
/// the repeat-list style. Nothing is filled in: the region and the idempotency token have to be there already.
///
/// # Errors
/// If required parameters are missing (all of them are named; a list or object that sends nothing counts as missing),
/// or if a header parameter cannot stand in a header or has a name that the protocol uses itself.
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

/// The paths of the maps in a parameter that are written flat, while the objects around them are not.
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
                .is_none_or(|value| sends_nothing(value, parameter.style))
        })
        .map(|parameter| parameter.name)
        .collect()
}

fn sends_nothing(value: &Value, style: Style) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => style != Style::Json && items.iter().all(|item| sends_nothing(item, style)),
        Value::Object(fields) => style != Style::Json && fields.values().all(|field| sends_nothing(field, style)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Headers that say what the protocol itself needs; `x-acs-` is its own name space.
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

/// Whether the protocol uses a header of that name (in lower case) itself, so that no parameter may set it.
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
    /// Names only: any value may be a secret.
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

/// A request that cannot be sent as it is: nothing has left the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    action: String,
    message: String,
}

impl InvalidRequest {
    /// What is wrong with a request of that action, and what to do about it. The message holds no values: any may be a
    /// secret.
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

    /// The action that was called.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// What is wrong, without the action's name.
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
