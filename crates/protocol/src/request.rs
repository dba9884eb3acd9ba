//! What generated requests have in common.

mod macros;

use std::fmt;

use serde_json::Value;

use crate::{Parameters, action::Action, canonical_json, shape::Field};

/// A request: parameters, the action they are for, and the type of its response. Implemented by
/// [`request!`](crate::request!).
pub trait Request: Sized + Send + 'static {
    /// What the service answers.
    type Response: Field + Send + 'static;

    /// The action.
    const ACTION: &'static Action<'static>;

    /// The parameters set so far.
    fn parameters(&self) -> &Parameters;

    /// The parameters, by value.
    fn into_parameters(self) -> Parameters;

    /// A request with these parameters. Nothing is checked here: a required one that is missing is an error of the call.
    fn from_parameters(parameters: Parameters) -> Self;
}

/// A request whose response is a page of a list. Implemented by [`paginated!`](crate::paginated!).
pub trait Paginated: Request {
    /// What the list holds.
    type Item: Send + 'static;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// `Debug` of a request: its parameters by wire name, secrets hidden.
pub fn debug_request<R: Request>(request: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let secrets: Vec<&str> = R::ACTION
        .parameters
        .iter()
        .filter(|parameter| parameter.sensitive)
        .map(|parameter| parameter.name)
        .collect();
    debug_object(R::ACTION.name, request.parameters(), &secrets, f)
}

/// `Debug` of an object in a request. A secret is named by its path: `Password`, `LoginInfo.Password`.
pub fn debug_object(name: &str, parameters: &Parameters, secrets: &[&str], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut fields = f.debug_struct(name);
    for (name, value) in parameters.iter() {
        fields.field(name, &redacted(name, value, secrets));
    }
    fields.finish()
}

/// Stands in the place of a secret.
const SECRET: &str = "[secret]";

/// The value with its secrets replaced; lists do not count in a path. A secret is what the action's data call one, what
/// has the name of one, a text beside such a name, and text that is a document of its own.
fn redacted(path: &str, value: &Value, secrets: &[&str]) -> Value {
    let name = path.rsplit('.').next().unwrap_or(path);
    if secrets.contains(&path) || sounds_secret(name) {
        return Value::from(SECRET);
    }
    match value {
        Value::Array(items) => items.iter().map(|item| redacted(path, item, secrets)).collect(),
        Value::Object(fields) => {
            // `{"Name": "Password", "Value": …}`.
            let is_named_secret = fields.values().any(|value| value.as_str().is_some_and(sounds_secret));
            canonical_json::sorted(fields)
                .map(|(name, value)| {
                    let shown = match value {
                        Value::String(text) if is_named_secret && !sounds_secret(text) => Value::from(SECRET),
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

/// Whether a name is that of a secret, whatever its case and separators.
fn sounds_secret(name: &str) -> bool {
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
    // Marks of lists, and keys against a second run: they open nothing.
    const OPEN: [&str; 2] = ["nexttoken", "clienttoken"];
    // A sentence is no name.
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
