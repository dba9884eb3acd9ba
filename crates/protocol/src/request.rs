//! The traits of generated requests, and their `Debug` output.

mod macros;

use std::fmt;

use serde_json::Value;

use crate::{Parameters, action::Action, canonical_json, shape::Field};

/// A request: its parameters, its action, and the type of its response. Implemented by [`request!`](crate::request!).
pub trait Request: Sized + Send + 'static {
    /// The type of the response.
    type Response: Field + Send + 'static;

    /// The descriptor of the action.
    const ACTION: &'static Action<'static>;

    /// Returns the parameters set so far.
    fn parameters(&self) -> &Parameters;

    /// Converts the request into its parameters.
    fn into_parameters(self) -> Parameters;

    /// Creates a request from parameters. Nothing is checked here; a missing required parameter is an error of the
    /// call.
    fn from_parameters(parameters: Parameters) -> Self;
}

/// A request whose response is a page of a list. Implemented by [`paginated!`](crate::paginated!).
pub trait Paginated: Request {
    /// The type of the list's items.
    type Item: Send + 'static;

    /// Returns the items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// Formats a request for `Debug`: its parameters by wire name, with secrets hidden.
pub fn debug_request<R: Request>(request: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let secrets: Vec<&str> = R::ACTION
        .parameters
        .iter()
        .filter(|parameter| parameter.sensitive)
        .map(|parameter| parameter.name)
        .collect();
    debug_object(R::ACTION.name, request.parameters(), &secrets, f)
}

/// Formats an object in a request for `Debug`. `secrets` are paths: `Password`, `LoginInfo.Password`.
pub fn debug_object(name: &str, parameters: &Parameters, secrets: &[&str], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut fields = f.debug_struct(name);
    for (name, value) in parameters.iter() {
        fields.field(name, &redacted(name, value, secrets));
    }
    fields.finish()
}

/// The placeholder of a secret.
const SECRET: &str = "[secret]";

/// Returns the value with its secrets replaced; lists do not count in a path. Secrets are the declared ones, values
/// whose name sounds like one, text beside such a name, and text that is a document of its own.
fn redacted(path: &str, value: &Value, secrets: &[&str]) -> Value {
    let name = path.rsplit('.').next().unwrap_or(path);
    if secrets.contains(&path) || is_secret_name(name) {
        return Value::from(SECRET);
    }
    match value {
        Value::Array(items) => items.iter().map(|item| redacted(path, item, secrets)).collect(),
        Value::Object(fields) => {
            // `{"Name": "Password", "Value": …}`.
            let is_named_secret = fields.values().any(|value| value.as_str().is_some_and(is_secret_name));
            canonical_json::sorted(fields)
                .map(|(name, value)| {
                    let shown = match value {
                        Value::String(text) if is_named_secret && !is_secret_name(text) => Value::from(SECRET),
                        value => redacted(&format!("{path}.{name}"), value, secrets),
                    };
                    (name.to_owned(), shown)
                })
                .collect()
        }
        Value::String(text) if text.trim_start().starts_with(['{', '[', '<']) => Value::from(SECRET),
        scalar => scalar.clone(),
    }
}

/// Returns whether a name suggests a secret, regardless of case and separators.
fn is_secret_name(name: &str) -> bool {
    const WORDS: [&str; 13] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "privatekey",
        "credential",
        "plaintext",
        "signature",
        "authorization",
        "kubeconfig",
        "userdata",
        "apikey",
        "token",
    ];
    // Page tokens and idempotency tokens protect nothing.
    const OPEN: [&str; 2] = ["nexttoken", "clienttoken"];
    // Longer text is a sentence, not a name.
    const LONGEST: usize = 64;
    if name.len() > LONGEST {
        return false;
    }
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    !OPEN.contains(&plain.as_str()) && (plain.ends_with("psk") || WORDS.iter().any(|word| plain.contains(word)))
}
