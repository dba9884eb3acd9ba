//! What setters take where a text is JSON.

use serde_json::{Map, Value};

use crate::{encode::json_text, parameters::IntoParameter};

/// Text that is JSON, as some parameters want it: text is taken as it is, anything else is written as compact JSON.
///
/// ```
/// use acs_runtime::{IntoParameter, JsonText};
///
/// assert_eq!(JsonText::from(r#"["i-1"]"#), JsonText::from(["i-1"]));
/// assert_eq!(JsonText::from(vec!["i-1"]).into_parameter(), r#"["i-1"]"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for JsonText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for JsonText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Value> for JsonText {
    fn from(value: Value) -> Self {
        Self(json_text::value(&value))
    }
}

impl From<Map<String, Value>> for JsonText {
    fn from(object: Map<String, Value>) -> Self {
        Self::from(Value::Object(object))
    }
}

impl<T: Into<Value>> From<Vec<T>> for JsonText {
    fn from(items: Vec<T>) -> Self {
        Self::from(Value::from(items))
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for JsonText {
    fn from(items: [T; N]) -> Self {
        Self::from(Value::from(items))
    }
}

impl IntoParameter for JsonText {
    fn into_parameter(self) -> Value {
        Value::String(self.0)
    }
}
