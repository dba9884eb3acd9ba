//! What generated requests have in common.

mod macros;

use std::fmt;

use serde_json::Value;

use crate::{Parameters, action::Action, encode::json_text, shape::Field};

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

/// The value with its secrets replaced; lists do not count in a path.
fn redacted(path: &str, value: &Value, secrets: &[&str]) -> Value {
    if secrets.contains(&path) {
        return Value::from("[secret]");
    }
    match value {
        Value::Array(items) => items.iter().map(|item| redacted(path, item, secrets)).collect(),
        Value::Object(fields) => json_text::sorted(fields)
            .map(|(name, value)| (name.to_owned(), redacted(&format!("{path}.{name}"), value, secrets)))
            .collect(),
        scalar => scalar.clone(),
    }
}
