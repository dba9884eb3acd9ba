//! Values of parameters whose text is JSON.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    marker::PhantomData,
};

use serde_json::{Map, Value};

use crate::{canonical_json, parameters::IntoParameter};

/// Text that is JSON, as some parameters expect it.
///
/// It is created from values, or from text that [`JsonText::parse`] has checked. Plain text does not convert to JSON
/// text, since the service would reject an id such as `i-1`.
///
/// ```
/// use acs_protocol::{IntoParameter, JsonText, Value};
///
/// assert_eq!(JsonText::parse(r#"["i-1"]"#)?, JsonText::from(["i-1"]));
/// assert_eq!(JsonText::from(vec!["i-1"]).into_parameter(), r#"["i-1"]"#);
/// assert!(JsonText::parse("i-1").is_err());
/// # Ok::<(), acs_protocol::JsonTextError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// Checks that a text is JSON, and keeps it unchanged.
    ///
    /// # Errors
    /// If the text is not one JSON value.
    pub fn parse(text: impl Into<String>) -> Result<Self, JsonTextError> {
        let text = text.into();
        match serde_json::from_str::<serde::de::IgnoredAny>(&text) {
            Ok(_) => Ok(Self(text)),
            Err(error) => Err(JsonTextError(error.to_string())),
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The error for a text that is not JSON. It does not show the text, which may hold a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonTextError(String);

impl fmt::Display for JsonTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not JSON: {}", self.0)
    }
}

impl std::error::Error for JsonTextError {}

impl From<Value> for JsonText {
    fn from(value: Value) -> Self {
        Self(canonical_json::value(&value))
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

impl<T: Clone + Into<Value>> From<&[T]> for JsonText {
    fn from(items: &[T]) -> Self {
        Self::from(items.to_vec())
    }
}

impl<T: Clone + Into<Value>> From<&Vec<T>> for JsonText {
    fn from(items: &Vec<T>) -> Self {
        Self::from(items.clone())
    }
}

impl<T: Clone + Into<Value>, const N: usize> From<&[T; N]> for JsonText {
    fn from(items: &[T; N]) -> Self {
        Self::from(items.to_vec())
    }
}

impl<K: Into<String>, T: Into<Value>> From<BTreeMap<K, T>> for JsonText {
    fn from(entries: BTreeMap<K, T>) -> Self {
        Self::from(object(entries))
    }
}

impl<K: Into<String>, T: Into<Value>> From<HashMap<K, T>> for JsonText {
    fn from(entries: HashMap<K, T>) -> Self {
        Self::from(object(entries))
    }
}

impl IntoParameter for JsonText {
    fn into_parameter(self) -> Value {
        Value::String(self.0)
    }
}

/// JSON text that holds a list with items of the type `T`.
///
/// A list of values that convert to `T` converts to it, and an iterator does by `collect`. A [`Value`] or a
/// [`JsonText`] is sent unchanged, for services that expect something else.
///
/// ```
/// use acs_protocol::{IntoParameter, JsonList};
///
/// let ids = vec!["i-1".to_owned(), "i-2".to_owned()];
/// let list = JsonList::<String>::from(&ids);
/// assert_eq!(list, ids.iter().collect());
/// assert_eq!(list.into_parameter(), r#"["i-1","i-2"]"#);
/// ```
///
/// ```compile_fail
/// let list = acs_protocol::JsonList::<String>::from("i-1");
/// ```
pub struct JsonList<T> {
    text: JsonText,
    items: PhantomData<fn(T)>,
}

impl<T> JsonList<T> {
    fn new(text: JsonText) -> Self {
        Self {
            text,
            items: PhantomData,
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }
}

impl<T> Clone for JsonList<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> fmt::Debug for JsonList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsonList").field(&self.as_str()).finish()
    }
}

impl<T> PartialEq for JsonList<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for JsonList<T> {}

impl<T: IntoParameter, U: Into<T>> FromIterator<U> for JsonList<T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        let items = items.into_iter().map(|item| item.into().into_parameter());
        Self::new(JsonText::from(Value::Array(items.collect())))
    }
}

impl<T: IntoParameter, U: Into<T>> From<Vec<U>> for JsonList<T> {
    fn from(items: Vec<U>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: IntoParameter, U: Into<T>, const N: usize> From<[U; N]> for JsonList<T> {
    fn from(items: [U; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: IntoParameter, U: Clone + Into<T>> From<&[U]> for JsonList<T> {
    fn from(items: &[U]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<T: IntoParameter, U: Clone + Into<T>> From<&Vec<U>> for JsonList<T> {
    fn from(items: &Vec<U>) -> Self {
        items.iter().cloned().collect()
    }
}

impl<T: IntoParameter, U: Clone + Into<T>, const N: usize> From<&[U; N]> for JsonList<T> {
    fn from(items: &[U; N]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<T> From<JsonText> for JsonList<T> {
    fn from(text: JsonText) -> Self {
        Self::new(text)
    }
}

impl<T> From<Value> for JsonList<T> {
    fn from(value: Value) -> Self {
        Self::new(JsonText::from(value))
    }
}

impl<T> IntoParameter for JsonList<T> {
    fn into_parameter(self) -> Value {
        self.text.into_parameter()
    }
}

/// JSON text that holds an object, such as a policy.
///
/// A [`Value`] or a [`JsonText`] is sent unchanged, for services that expect something else.
///
/// ```
/// use acs_protocol::{IntoParameter, JsonObject};
///
/// assert_eq!(JsonObject::from([("Version", "1")]).into_parameter(), r#"{"Version":"1"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonObject(JsonText);

impl JsonObject {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl From<Map<String, Value>> for JsonObject {
    fn from(object: Map<String, Value>) -> Self {
        Self(JsonText::from(object))
    }
}

impl<K: Into<String>, T: Into<Value>> From<BTreeMap<K, T>> for JsonObject {
    fn from(entries: BTreeMap<K, T>) -> Self {
        Self(JsonText::from(object(entries)))
    }
}

impl<K: Into<String>, T: Into<Value>> From<HashMap<K, T>> for JsonObject {
    fn from(entries: HashMap<K, T>) -> Self {
        Self(JsonText::from(object(entries)))
    }
}

impl<K: Into<String>, T: Into<Value>, const N: usize> From<[(K, T); N]> for JsonObject {
    fn from(entries: [(K, T); N]) -> Self {
        Self(JsonText::from(object(entries)))
    }
}

impl From<JsonText> for JsonObject {
    fn from(text: JsonText) -> Self {
        Self(text)
    }
}

impl From<Value> for JsonObject {
    fn from(value: Value) -> Self {
        Self(JsonText::from(value))
    }
}

impl IntoParameter for JsonObject {
    fn into_parameter(self) -> Value {
        self.0.into_parameter()
    }
}

fn object(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Map<String, Value> {
    let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
    entries.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_is_checked_and_kept() {
        assert_eq!(
            JsonText::parse("[ 1.0 ]").map(|text| text.as_str().to_owned()),
            Ok("[ 1.0 ]".to_owned())
        );
        for text in ["i-1", "", "[1", "{} {}"] {
            let error = JsonText::parse(text)
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default();
            assert!(error.starts_with("the text is not JSON: "), "{text:?}: {error}");
        }
    }

    #[test]
    fn lists_convert_to_json_lists() {
        let wanted = r#"["a","b"]"#;
        let owned = vec!["a".to_owned(), "b".to_owned()];
        let lists: [JsonList<String>; 7] = [
            ["a", "b"].into(),
            (&["a", "b"]).into(),
            vec!["a", "b"].into(),
            (&owned).into(),
            owned.as_slice().into(),
            owned.iter().collect(),
            json!(["a", "b"]).into(),
        ];
        for list in lists {
            assert_eq!(list.as_str(), wanted);
        }
        assert_eq!(JsonList::<i64>::from([1_i32, 2]).as_str(), "[1,2]");
    }

    #[test]
    fn maps_convert_to_json_objects() {
        let objects: [JsonObject; 4] = [
            [("a", 1)].into(),
            BTreeMap::from([("a", 1)]).into(),
            HashMap::from([("a", 1)]).into(),
            json!({"a": 1}).into(),
        ];
        for object in objects {
            assert_eq!(object.as_str(), r#"{"a":1}"#);
        }
    }
}
